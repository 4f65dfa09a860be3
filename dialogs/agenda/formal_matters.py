"""The matters that every sitting begins with, which are never confidential."""

import re
from typing import Final

_FORMAL: Final = re.compile(
    r"(?:(?:mötets|sammanträdets|sammanträdet|mötet|ordföranden) )?(?:öppna[rs]?|öppnande\w*)(?!\w)"
    r"|upprop|närvaro|val av justera|juster|(?:fastställ\w* |godkänn\w* )?(?:av )?(?:dagordning|föredragningslist|kallels)"
    r"|(?:anmäl\w* (?:av|om) )?jäv|opening|roll call|attendance|(?:approval|adoption) of the agenda",
    re.IGNORECASE,
)


def is_formal(words: str) -> bool:
    """Whether the words begin as such a matter does: "Upprop", "Val av justerare"."""
    return _FORMAL.match(words) is not None
