"""During which matters, or at what times, a line of a pasted list says that something holds: it is told, and not kept."""

import re
from typing import Final, NamedTuple

_WHEN: Final = (
    r"fr\.? ?o\.? ?m\.?|t\.? ?o\.? ?m\.?|från(?: och med)?|till(?: och med)?|under|ej|inte|jävig|jäv|vid|del av"
)
_PERIOD: Final = re.compile(
    rf"\b(?:{_WHEN}) (?:vid )?§{{1,2}} ?\d{{1,4}}[a-z]?(?:(?: ?[-–—,] ?| och )§{{0,2}} ?\d{{1,4}}[a-z]?)*"
    rf"|§{{1,2}} ?\d{{1,4}}[a-z]?(?:(?: ?[-–—,] ?| och )§{{0,2}} ?\d{{1,4}}[a-z]?)*"
    r"|\b(?:kl(?:ockan)?\.? ?)?\d{1,2}[.:]\d{2}(?: ?[-–—] ?(?:kl\.? ?)?\d{1,2}[.:]\d{2})?",
    re.IGNORECASE,
)
_AROUND: Final = re.compile(rf" ?(?:{_PERIOD.pattern}) ?", re.IGNORECASE)
_BUT: Final = re.compile(r"ej|inte|jäv", re.IGNORECASE)


class During(NamedTuple):
    """The words of a line without its matters and times; those; and whether something was held during them alone."""

    line: str
    periods: tuple[str, ...]
    for_some: bool


def without_periods(line: str) -> During:
    """Return the line apart from the matters and times during which it is said to hold."""
    found = tuple(one[0].strip() for one in _PERIOD.finditer(line))
    for_some = any(_BUT.match(one) is None for one in found)
    return During(_AROUND.sub(" ", line), found, for_some)
