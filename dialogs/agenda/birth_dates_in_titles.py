"""A title that says when somebody was born: "A.B., född 1985", "KL 850709". It is about somebody, and may be secret.

What follows the letters of a body or of a company is the day of a meeting or the year of its accounts. Source: R-107.
"""

import re
from typing import Final

from dialogs.agenda.abbreviations import ABBREVIATIONS, BODIES

_DAY: Final = r"[-./ ]?(?:0[1-9]|1[0-2])[-./ ]?(?:0[1-9]|[12]\d|3[01])"
_YEAR: Final = r"(?:19|20)\d\d"
_SHORT_YEAR: Final = "[-\u2013\u2019'\u00b4]\\d\\d"
_BEFORE_2020: Final = r"(?:19\d\d|20[01]\d)"
_ENDS: Final = r"(?![\w/:]|[-.]\d)"
DOTTED_INITIALS: Final = r"(?<![\w.])[A-ZÅÄÖ]\.\s?[A-ZÅÄÖ]\.?(?:\s?[A-ZÅÄÖ]\.?)?"
_LETTERS: Final = r"(?<![\w./&-])(?P<letters>[A-ZÅÄÖ]{2,3}|[A-ZÅÄÖ] [A-ZÅÄÖ])"
_BETWEEN: Final = r"(?:[,:] ?| )\(?"

_SAID: Final = re.compile(
    rf"(?<!\w)(?:född|born|f\.)(?: den| i| år| in| on)?:? ?"
    rf"(?:{_YEAR}{_DAY}|\d\d{_DAY}|{_YEAR}|{_SHORT_YEAR}|\d{{1,2}} \w{{3,9}} {_YEAR}|\d{{1,2}}/\d{{1,2}}[ -]{_YEAR}){_ENDS}",
    re.IGNORECASE,
)
_INITIALS: Final = re.compile(
    rf"{DOTTED_INITIALS}(?:{_BETWEEN})?(?:{_YEAR}{_DAY}|\d\d{_DAY}|{_YEAR}|{_SHORT_YEAR}){_ENDS}"
)
# Of the last century: no meeting of today.
_LONG_AGO: Final = re.compile(rf"{_LETTERS}{_BETWEEN}(?:19\d\d|[3-9]\d){_DAY}{_ENDS}")
# By itself in its part of the line, whatever the century.
_BY_ITSELF: Final = re.compile(
    rf"(?:^|(?<=[\t,(:])|(?<=[–,:-] )){_LETTERS}{_BETWEEN}(?:20)?\d\d{_DAY}(?= ?(?:$|[\t,)]))"
)
_WHOLE: Final = re.compile(rf"{_LETTERS}{_BETWEEN}(?:(?P<year>{_BEFORE_2020}|{_SHORT_YEAR})|(?:19)?[3-9]\d{_DAY})")
_BACKWARDS: Final = re.compile(rf"(?:{_YEAR}|\d\d){_DAY},? (?:{DOTTED_INITIALS}|{_LETTERS})")
_COMPANY: Final = "AB"


def tells_birth(words: str) -> bool:
    """Whether the words, in our letters, say or may say when somebody was born."""
    if not any(letter.isdigit() for letter in words):
        return False
    return (
        _SAID.search(words) is not None
        or _INITIALS.search(words) is not None
        or any(found["letters"] not in {*BODIES, _COMPANY} for found in _LONG_AGO.finditer(words))
        or any(found["letters"] not in ABBREVIATIONS for found in _BY_ITSELF.finditer(words))
        or _is_whole(words.strip(" \t.,;()"))
    )


def _is_whole(title: str) -> bool:
    """Whether the whole title is somebody's letters with a year or a day: of a body only where its day is of long ago."""
    found = _WHOLE.fullmatch(title)
    if found is not None:
        return found["year"] is None or found["letters"] not in ABBREVIATIONS
    backwards = _BACKWARDS.fullmatch(title)
    return backwards is not None and backwards["letters"] not in BODIES
