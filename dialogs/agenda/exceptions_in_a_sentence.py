"""What a sentence excepts: "utom ärende 2", "ärende 2 är undantaget", "inte för punkt 3". Source: R-107."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dialogs.agenda.matters_in_a_sentence import NUMBERS, REF


@dataclass(frozen=True, slots=True)
class Excepted:
    """Where in the sentence something is excepted, and the numbers as they stand there; `denied`: by a "not" alone."""

    start: int
    end: int
    numbers: str
    denied: bool = False


_GAP: Final = r"(?:[:\s(–-]{1,3}[^\W\d]{1,30}\.?){0,5}?[:\s(–-]{1,3}"
EXCEPTS: Final = (
    r"(?<!\w)(?:utom|förutom|undanta(?:g|get|gen|gna|gande|s)?|bortsett från|frånsett|oavsett|exkl(?:usive|uderat)?\.?|minus|utan|except(?:ing)?"
    r"|excluding|exclusive of|apart from|other than|save for|exceptions?|exempt(?:ed)?|but)(?!\w)"
)
_SMALL: Final = r"(?:gäller|heller|för|av|vid|i|under|till|på|om|från|inför|handlingar(?:na)?|handling|behandling(?:en)?|at|for|during|in|to|of|from|on)"
_BEHIND: Final = re.compile(
    rf"{EXCEPTS}{_GAP}(?:{REF})?(?P<kept>{NUMBERS})"
    rf"|(?<!\w)(?:inte|ej|icke|not)(?:\s{_SMALL}){{0,4}}[:\s(]{{1,3}}(?:{REF})?(?P<denied>{NUMBERS})",
    re.IGNORECASE,
)
# What makes it an exception may be missing: so a long row of numbers is read once, and not again from each of them.
_AHEAD: Final = re.compile(
    rf"(?:{REF})(?P<numbers>{NUMBERS})"
    rf"(?P<says>\s?(?:(?:är|har|blir|dock|ska|skall|kommer|att|vara|are|is)\s){{0,3}}(?:undanta\w{{1,4}}|bortr\w{{1,8}}|except\w{{0,3}}|exempt\w{{0,2}})(?!\w))?",
    re.IGNORECASE,
)


def exceptions(sentence: str) -> list[Excepted]:
    """Everything that the sentence excepts, in order; no two overlap."""
    behind = [
        Excepted(*hit.span(), hit["kept"] or hit["denied"], denied=hit["denied"] is not None)
        for hit in _BEHIND.finditer(sentence)
    ]
    ahead = [Excepted(*hit.span(), hit["numbers"]) for hit in _AHEAD.finditer(sentence) if hit["says"]]
    apart = [one for one in ahead if all(one.end <= other.start or other.end <= one.start for other in behind)]
    return sorted((*behind, *apart), key=lambda one: one.start)


def without(found: Sequence[Excepted], sentence: str, instead: str) -> str:
    """The sentence with `instead` in the place of each exception."""
    kept, at = [], 0
    for one in found:
        kept += [sentence[at : one.start], instead]
        at = one.end
    return "".join((*kept, sentence[at:]))
