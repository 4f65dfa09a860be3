"""Numbers in a motion that may be matters' and may be anything: "i 3 höja anslaget", "tre avslås", "III", "t r e".

`motion_matters` finds those that are. These are asked about where one is a confidential matter's, and told to nobody before
(R-138, R-143): a count ("3 lampor", "tre bänkar"), an amount and a date are none.
"""

import re
from collections.abc import Sequence
from typing import Final

from dialogs.text.number_words import ORDINALS, ROMAN, SPELLED, row
from dialogs.typed.motion_matters import pieces_of
from dialogs.typed.motion_words import ACTS, UNITS

_LEADS: Final = frozenset(
    row("i för på om angående gällande beträffande rörande avseende vad in on for regarding concerning")
)
_WILL: Final = frozenset(row("ska skall bör måste får should shall must"))
_THE: Final = frozenset(row("den det the"))
_POINTS: Final = frozenset(
    row("beslutspunkt beslutspunkten beslutspunkter beslutspunkterna")
)  # of the agenda, or its own
_OF_ITS_OWN: Final = frozenset(row("i ur av in of"))  # "beslutspunkt 3 i förslaget"
_NO_WORD: Final = frozenset(row(": , % / -"))
_SPACED: Final = re.compile(r"(?<!\w)[^\W\d_](?:[ .-][^\W\d_]){1,7}(?!\w)")  # "t r e", "t.r.e."
_DIGITS: Final = 3


def may_be_matters(text: str) -> frozenset[int]:
    """The numbers that may be meant for matters."""
    whole = _SPACED.sub(lambda found: re.sub(r"[ .-]", "", found[0]), text)
    pieces = pieces_of(whole)
    low = [piece.casefold() for piece in pieces]
    spaced = {
        number for found in _SPACED.finditer(text) if (number := SPELLED.get(re.sub(r"\W", "", found[0]).casefold()))
    }
    found = (number for at in range(len(pieces)) if (number := _number(pieces, low, at)) and _may_be(low, at))
    ordered = (ORDINALS[word] for at, word in enumerate(low) if word in ORDINALS and _leads(low, at))
    return frozenset({*spaced, *found, *ordered})


def _number(pieces: Sequence[str], low: Sequence[str], at: int) -> int:
    if pieces[at].isdecimal():
        return int(pieces[at]) if len(pieces[at]) <= _DIGITS else 0
    return ROMAN.get(pieces[at]) or SPELLED.get(low[at], 0)


def _may_be(low: Sequence[str], at: int) -> bool:
    """Whether something is done with it, or said in it, and nothing is counted by it."""
    before, behind = low[at - 1] if at else "", low[at + 1] if at + 1 < len(low) else ""
    if behind in UNITS or behind.isdecimal() or behind in _NO_WORD or before.isdecimal():
        return False
    if before in _POINTS:
        return behind not in _OF_ITS_OWN
    return before in _LEADS or _acted(low, at)


def _leads(low: Sequence[str], at: int) -> bool:
    """Whether an ordinal may stand for a matter: it comes first, or something is done with it ("det tredje avslås")."""
    if at and (at > 1 or low[0] not in _THE):
        return low[at - 1] in _THE and _acted(low, at)
    return low[at + 1 : at + 2] != ["gången"]


def _acted(low: Sequence[str], at: int) -> bool:
    """Whether the next word does something with it that is done with matters."""
    behind = low[at + 1] if at + 1 < len(low) else ""
    return behind in ACTS or (behind in _WILL and at + 2 < len(low) and low[at + 2] in ACTS)
