"""What hosts type of the faces: “bocka av”, “bocka av alla utom Bo”, “bocka av Anna”, “bocka inte av Anna”."""

import re
from typing import Final

from dialogs.typed.typed_name import LONGEST_NAME

_NAME: Final = rf"(?P<name>[^0-9:;]{{1,{LONGEST_NAME}}})"
_SHOW: Final = re.compile(r"bocka av|tick off")
_ALL: Final = re.compile(r"bocka av alla|tick off (?:all|everybody|everyone)")
_BUT: Final = re.compile(
    rf"bocka av alla utom {_NAME}|tick off (?:all|everybody|everyone) (?:except|but) {_NAME.replace('<name', '<member')}"
)
_GONE: Final = re.compile(rf"bocka (?:inte|ej) av {_NAME}|ta bort bocken för {_NAME.replace('<name', '<member')}")
_GONE_EN: Final = re.compile(rf"do not tick off {_NAME}|untick {_NAME.replace('<name', '<member')}")
_ONE: Final = re.compile(rf"bocka av {_NAME}|tick off {_NAME.replace('<name', '<member')}")


def read_faces(plain: str) -> tuple[str, dict[str, str]] | None:
    """The verb and its fields, where that is the whole message (small letters, single spaces); None otherwise. A name is a field of its own."""
    if _SHOW.fullmatch(plain):
        return "faces.show", {}
    if _ALL.fullmatch(plain):
        return "faces.tick", {}
    if found := _BUT.fullmatch(plain):
        return "faces.tick", {"except": _named(found)}
    if found := _GONE.fullmatch(plain) or _GONE_EN.fullmatch(plain):
        return "faces.tick", {"name": _named(found), "gone": "yes"}
    found = _ONE.fullmatch(plain)
    return ("faces.tick", {"name": _named(found)}) if found else None


def _named(found: re.Match[str]) -> str:
    """The name, whichever language it was said in."""
    return next(one for one in found.groups() if one is not None)
