"""What a member types to ask to be remote, and to ask no longer: “be om distans”, “jag vill inte delta på distans”."""

import re
from typing import Final

_ASKS: Final = re.compile(
    r"(?:jag )?ber? om (?:distans|att (?:få )?delta på distans)|jag vill delta på distans|får jag delta på distans"
    r"|(?:i )?ask to be remote|i wish to be remote|may i be remote"
)
_NO_LONGER: Final = re.compile(
    r"jag vill inte(?: längre)? delta på distans|jag ber inte om distans|i (?:do not|don't) wish to be remote"
)


def read_remote(plain: str) -> tuple[str, dict[str, str]] | None:
    """The verb and its fields, where that is the whole message (small letters, single spaces); None otherwise."""
    if _ASKS.fullmatch(plain):
        return "remote.ask", {}
    return ("remote.ask", {"wants": "no"}) if _NO_LONGER.fullmatch(plain) else None
