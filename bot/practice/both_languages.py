"""Every text that can stand on a card, in both languages side by side: the phrases, and what the profiles bring along."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, timedelta
from functools import cache
from string import Formatter
from typing import Final

from bot.profiles import open_shelf
from cards.phrases import book
from dialogs.bilingual import Bilingual
from dialogs.profile import Profile
from dialogs.profile_notices import notices

# The journal's sentences stand on no card, and the language's own name is no phrase.
_ON_NO_CARD: Final = frozenset({"journal", "language"})
_A_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Template:
    """A text with fields in it. `parts`: a literal and the field after it, "" after the last one."""

    text: str
    parts: tuple[tuple[str, str], ...]

    @property
    def literals(self) -> tuple[str, ...]:
        """What stands there whatever is filled in, in order."""
        return tuple(literal for literal, _ in self.parts)

    @property
    def fields(self) -> tuple[str, ...]:
        """What is filled in, in order."""
        return tuple(name for _, name in self.parts if name)


@dataclass(frozen=True, slots=True)
class Pair:
    """One text in Swedish and in English; both have the same fields."""

    sv: Template
    en: Template


@cache
def on_cards() -> tuple[Pair, ...]:
    """Each text once, the phrases before the profiles' own."""
    found = dict.fromkeys((*_phrases(), *_of_profiles()))
    return tuple(Pair(template(sv, fixed), template(en, fixed)) for sv, en, fixed in found if sv and en)


def template(text: str, fixed: bool = False) -> Template:  # noqa: FBT001, FBT002  # a column of the table above
    """Read a text: its literals and its fields; a `fixed` one is taken as it stands, braces and all."""
    if fixed:
        return Template(text, ((text, ""),))
    parts = [(literal, name or "") for literal, name, _, _ in Formatter().parse(text)]
    return Template(text, (*parts, ("", "")) if parts[-1][1] else tuple(parts))


def _phrases() -> Iterator[tuple[str, str, bool]]:
    for one in fields(book.Phrases):
        if one.name not in _ON_NO_CARD:
            both = _side_by_side(getattr(book.SV, one.name), getattr(book.EN, one.name))
            yield from ((sv, en, False) for sv, en in both)


def _side_by_side(sv: object, en: object) -> Iterator[tuple[str, str]]:
    """The texts of two phrase books of one shape."""
    if isinstance(sv, str) and isinstance(en, str):
        yield sv, en
    elif isinstance(sv, Mapping) and isinstance(en, Mapping):
        for key, inner in sv.items():
            yield from _side_by_side(inner, en[key])
    elif isinstance(sv, tuple) and isinstance(en, tuple):
        for one, other in zip(sv, en, strict=True):
            yield from _side_by_side(one, other)
    elif is_dataclass(sv):
        for one in fields(sv):
            yield from _side_by_side(getattr(sv, one.name), getattr(en, one.name))


def _of_profiles() -> Iterator[tuple[str, str, bool]]:
    for profile in open_shelf().profiles.values():
        for both in (*_carried(profile), *_said_of(profile)):
            yield both.sv, both.en, True


def _carried(value: object) -> Iterator[Bilingual]:
    """The texts in both languages that a profile has anywhere in it."""
    if isinstance(value, Bilingual):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from _carried(inner)
    elif is_dataclass(value):
        for one in fields(value):
            yield from _carried(getattr(value, one.name))


def _said_of(profile: Profile) -> Iterator[Bilingual]:
    """What there is to say about the profile, on each day on which that changes."""
    for day in _turning_days(profile):
        yield from (notice.text for notice in notices(profile, day))


def _turning_days(profile: Profile) -> Iterable[date]:
    days = {profile.law_changes_on - _A_DAY, profile.law_changes_on}
    for layer in profile.layers:
        days |= {layer.valid_from - _A_DAY} if layer.valid_from else set()
        days |= {layer.valid_to, layer.valid_to + _A_DAY} if layer.valid_to else set()
    return sorted(days)
