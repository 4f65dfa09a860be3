"""Readers of one value in a profile: each takes what stands in the text and answers a typed value, or why it will not do.

A reader never raises. The reasons are meant for a secretary with the file open, so they say what to write instead.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, cast

from cards.bilingual import Bilingual
from dialogs.profile.parts import Platform

Reader = Callable[[object], object]

_MOST_CHARS: Final = 600


@dataclass(frozen=True, slots=True)
class Refused:
    """A value that will not do, and why."""

    reason: Bilingual


def refused(sv: str, en: str) -> Refused:
    """A refusal with its reason in both languages."""
    return Refused(Bilingual(sv, en))


def yes_no(raw: object) -> object:
    """`true` or `false`."""
    if isinstance(raw, bool):
        return raw
    return refused("värdet ska vara true eller false, utan citattecken", "the value must be true or false, unquoted")


def always(value: bool, because: Bilingual) -> Reader:  # noqa: FBT001 - the value itself is what the reader is about
    """A setting that the law or the design has already settled: it can be stated, and not changed."""

    def read(raw: object) -> object:
        if isinstance(raw, bool) and raw is not value:
            return Refused(because)
        return yes_no(raw)

    return read


def whole(least: int, most: int, because: Bilingual | None = None) -> Reader:
    """A whole number from `least` to `most`; `because` says why the limits are where they are."""

    def read(raw: object) -> object:
        if isinstance(raw, bool) or not isinstance(raw, int):
            return refused(
                f"värdet ska vara ett heltal, {least}-{most}", f"the value must be a whole number, {least}-{most}"
            )
        if least <= raw <= most:
            return raw
        why = because or Bilingual("", "")
        return refused(
            f"värdet ska ligga mellan {least} och {most}{why.sv and '; ' + why.sv}",
            f"the value must lie between {least} and {most}{why.en and '; ' + why.en}",
        )

    return read


def whole_or_none(least: int, most: int) -> Reader:
    """As `whole`, or the word "none", read as None: no limit."""
    number = whole(least, most)

    def read(raw: object) -> object:
        if raw == "none":
            return None
        if isinstance(raw, str):
            return refused(
                f'värdet ska vara ett heltal, {least}-{most}, eller "none"',
                f'the value must be a whole number, {least}-{most}, or "none"',
            )
        return number(raw)

    return read


def one_of(choices: type[StrEnum]) -> Reader:
    """One word out of `choices`."""
    words = ", ".join(f'"{word}"' for word in choices)

    def read(raw: object) -> object:
        if isinstance(raw, str) and raw in {str(word) for word in choices}:
            return choices(raw)
        return refused(f"värdet ska vara något av {words}", f"the value must be one of {words}")

    return read


def several_of(choices: type[StrEnum], *, empty: bool = False) -> Reader:
    """A list of at least one word out of `choices` (or of none, where it may be `empty`), none of them twice; the order is kept."""
    read_one = one_of(choices)

    def read(raw: object) -> object:
        if not isinstance(raw, list) or not (raw or empty):
            return refused(
                'värdet ska vara en lista, till exempel ["a", "b"]', 'the value must be a list, like ["a", "b"]'
            )
        found = tuple(read_one(one) for one in cast("list[object]", raw))
        wrong = next((one for one in found if isinstance(one, Refused)), None)
        if wrong is not None:
            return wrong
        if len(set(found)) < len(found):
            return refused("samma ord står två gånger i listan", "the same word stands twice in the list")
        return found

    return read


def text(*, empty: bool = False, pattern: str = "", like: str = "") -> Reader:
    """Words in quotation marks; `pattern` limits them and `like` is an example to show."""

    def read(raw: object) -> object:
        if not isinstance(raw, str) or (not raw.strip() and not (empty and raw == "")):
            return refused("värdet ska vara text inom citattecken", "the value must be text in quotation marks")
        if len(raw) > _MOST_CHARS:
            return refused(
                f"texten är längre än {_MOST_CHARS} tecken", f"the text is longer than {_MOST_CHARS} characters"
            )
        if raw and pattern and not re.fullmatch(pattern, raw, re.ASCII):
            return refused(f'texten ska se ut som "{like}"', f'the text must look like "{like}"')
        return raw

    return read


def day(raw: object) -> object:
    """A date that exists, as a TOML date or as text: 2026-07-01."""
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw
    if isinstance(raw, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", raw, re.ASCII):
        return _existing(raw)
    return refused("värdet ska vara ett datum, till exempel 2026-07-01", "the value must be a date, like 2026-07-01")


def _existing(written: str) -> date | Refused:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return Refused(no_such_day(written))


def no_such_day(written: str) -> Bilingual:
    """Why a date that does not exist is refused, and what to write when the document itself states it (R-017)."""
    return Bilingual(
        f"datumet {written} finns inte. Om dokumentet anger just det slutdatumet, skriv "
        f'stated_valid_to = "{written}" i stället för valid_to; då gäller närmaste dag som finns, med en upplysning',
        f"there is no date {written}. If the document states that very end date, write "
        f'stated_valid_to = "{written}" instead of valid_to; the nearest day that exists then counts, with a notice',
    )


def both_languages(raw: object) -> object:
    """A text in Swedish and English: { sv = "…", en = "…" }."""
    words = _two_texts(raw, "sv", "en")
    return words if isinstance(words, Refused) else Bilingual(*words)


def platform(raw: object) -> object:
    """The tools of the two forums: { working = "…", political = "…" }."""
    words = _two_texts(raw, "working", "political")
    return words if isinstance(words, Refused) else Platform(*words)


def _two_texts(raw: object, first: str, second: str) -> tuple[str, str] | Refused:
    table = cast("Mapping[str, object]", raw) if isinstance(raw, dict) else {}
    read = text()
    found = (read(table.get(first)), read(table.get(second)))
    if set(table) == {first, second} and not any(isinstance(one, Refused) for one in found):
        return cast("tuple[str, str]", found)
    shape = f'{{ {first} = "…", {second} = "…" }}'
    return refused(f"värdet ska skrivas {shape}", f"the value must be written {shape}")
