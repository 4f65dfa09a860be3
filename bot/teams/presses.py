"""A button, a form or a dialog, whichever of Teams' ways it came: the verb, where it belongs, and the typed fields."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.tolerant import CODE_CHARS, code, is_code, text, whole, within
from dialogs.said.inbound import Heard, Pressed, Road, Words
from dialogs.text.plain_text import normal

_OURS: Final = frozenset({"verb", "sitting", "round", "form", "msteams"})
_MAX_FIELD_CHARS: Final = 20_000
_MAX_FIELDS: Final = 400
_NUMBERS: Final = (int, float)
_USUAL: Final = {one: Words(one) for one in ("yes", "no")}  # what nearly every field says


@dataclass(frozen=True, slots=True)
class Refusal:
    """A form that is not read because a field is longer than any rule allows. It holds nothing of what was typed."""

    road: Road


def from_card(value: object, heard: Heard, card: str) -> Pressed | Refusal | None:
    """An Action.Execute, or a client's automatic refresh of its own view of a card; `card` is the message's id."""
    invoked = within(value)
    action = within(invoked.get("action"))
    data = within(action.get("data"))
    verb = code(action.get("verb")) or code(data.get("verb"))
    road = Road.REFRESH if invoked.get("trigger") == "automatic" else Road.EXECUTE
    return _pressed(verb, data, heard, road, card)


def from_dialog(value: object, heard: Heard, *, fetch: bool) -> Pressed | Refusal | None:
    """A dialog asked for (`fetch`), or handed in."""
    data = within(within(value).get("data"))
    return _pressed(code(data.get("verb")), data, heard, Road.FETCH if fetch else Road.DIALOG)


def from_consent(value: object, heard: Heard) -> Pressed | Refusal | None:
    """A file that was offered is taken or declined: what our own card had, and where Teams wants the file. The answer can carry no card."""
    asked = within(value)
    data, there = within(asked.get("context")), within(asked.get("uploadInfo"))
    teams = {
        "answer": asked.get("action"),
        "upload": there.get("uploadUrl"),
        "link": there.get("contentUrl"),
        "called": there.get("name"),
        "unique": there.get("uniqueId"),
        "kind": there.get("fileType"),
    }
    texts = {name: text(one) for name, one in teams.items()}
    return _pressed(code(data.get("verb")), {**data, **texts}, heard, Road.SUBMIT)


def from_message(value: object, heard: Heard) -> Pressed | Refusal | None:
    """An Action.Submit: a message without text whose value is the data."""
    data = within(value)
    return _pressed(code(data.get("verb")), data, heard, Road.SUBMIT)


def _pressed(
    verb: str, data: Mapping[str, object], heard: Heard, road: Road, card: str = ""
) -> Pressed | Refusal | None:
    if not verb:
        return None
    fields = _fields(data)
    if fields is None:
        return Refusal(road)
    return Pressed(
        place=heard.place,
        who=heard.who,
        at=heard.at,
        fresh=heard.fresh,
        sent=heard.sent,
        verb=verb,
        road=road,
        sitting=code(data.get("sitting")),
        round=whole(data.get("round")),
        form=code(data.get("form")),
        card=card,
        fields=fields,
    )


def _fields(data: Mapping[str, object]) -> dict[str, Words] | None:
    """The form's inputs as they were typed; None where they are too many or too long. What is no input is left out."""
    fields: dict[str, Words] = {}
    for name, value in data.items():
        if name in _OURS or len(name) > CODE_CHARS or not is_code(name):
            continue
        typed = value if isinstance(value, str) else _as_typed(value)
        if typed is None:
            continue
        if typed in _USUAL:
            fields[name] = _USUAL[typed]
            continue
        if len(typed) > _MAX_FIELD_CHARS:
            return None
        fields[name] = Words(typed if typed.isascii() and typed.isprintable() else normal(typed))
    return None if len(fields) > _MAX_FIELDS else fields


def _as_typed(value: object) -> str | None:
    """A toggle or a number as an Adaptive Card's own input would say it; None for what is no input."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, _NUMBERS) else None
