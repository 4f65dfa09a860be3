"""What a member types to ask to be remote, and to ask no longer: “be om distans”, “jag vill inte delta på distans”; by a host “anteckna att Anna Ek ber om distans”."""

import re
from collections.abc import Mapping
from typing import Final

from dialogs.typed.typed_name import NAME

_ASKS: Final = re.compile(
    r"(?:jag )?ber? om (?:distans|att (?:få )?delta på distans)|jag vill delta på distans|får jag delta på distans"
    r"|(?:i )?ask to be remote|i wish to be remote|may i be remote"
)
_NO_LONGER: Final = re.compile(
    r"jag vill inte(?: längre)? delta på distans|jag ber inte om distans|i (?:do not|don't) wish to be remote"
)
_DISTANCE: Final = r"(?:distans|att (?:få )?delta på distans)"
_OF_ANOTHER: Final[tuple[tuple[re.Pattern[str], Mapping[str, str]], ...]] = (
    (re.compile(rf"anteckna att {NAME} inte(?: längre)? ber om {_DISTANCE}"), {"wants": "no"}),
    (re.compile(rf"note that {NAME} does not ask to be remote(?: any more)?"), {"wants": "no"}),
    (re.compile(rf"anteckna att {NAME} ber om {_DISTANCE}"), {}),
    (re.compile(rf"note that {NAME} asks to be remote"), {}),
)


def read_remote(plain: str) -> tuple[str, dict[str, str]] | None:
    """The verb and its fields, where that is the whole message (small letters, single spaces); None otherwise."""
    if _ASKS.fullmatch(plain):
        return "remote.ask", {}
    if _NO_LONGER.fullmatch(plain):
        return "remote.ask", {"wants": "no"}
    for pattern, fields in _OF_ANOTHER:
        if found := pattern.fullmatch(plain):
            return "remote.note", {"name": found["name"], **fields}
    return None
