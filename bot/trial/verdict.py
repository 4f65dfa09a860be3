"""What came of a probe: one of three words, and why."""

from dataclasses import dataclass
from enum import StrEnum

from cards.bilingual import Bilingual


class Outcome(StrEnum):
    """It works, it does not, or it could not be tried. There is no fourth."""

    WORKS = "works"
    FAILS = "fails"
    UNTRIED = "untried"


@dataclass(frozen=True, slots=True)
class Verdict:
    """An outcome with its reason. The reason holds counts and codes, and nothing that anybody said."""

    outcome: Outcome
    why: Bilingual


def works(why: Bilingual) -> Verdict:
    """It arrived."""
    return Verdict(Outcome.WORKS, why)


def fails(why: Bilingual) -> Verdict:
    """It was asked for and did not arrive."""
    return Verdict(Outcome.FAILS, why)


def untried(why: Bilingual) -> Verdict:
    """It was never asked for, and this is why."""
    return Verdict(Outcome.UNTRIED, why)
