"""One thing that the doctor tried, and what came of it."""

from dataclasses import dataclass
from enum import StrEnum

from bot.commands.checkup import words
from cards.bilingual import Bilingual


class FindingState(StrEnum):
    """Whether it is as it must be; `UNKNOWN` is what cannot be checked from here, and must be looked at by somebody."""

    SOUND = "sound"
    WRONG = "wrong"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was tried, its state, and a sentence that says what is so, or what to change. It holds no secret."""

    about: Bilingual
    state: FindingState
    sentence: Bilingual

    def line(self, language: str) -> str:
        """The finding as one line."""
        mark = words.MARKS[self.state.value]
        return words.FINDING.format(*(one.text(language) for one in (mark, self.about, self.sentence)))


def sound(about: Bilingual, sentence: Bilingual) -> Finding:
    """It is as it must be."""
    return Finding(about, FindingState.SOUND, sentence)


def wrong(about: Bilingual, sentence: Bilingual) -> Finding:
    """It must be changed, and the sentence says how."""
    return Finding(about, FindingState.WRONG, sentence)


def unknown(about: Bilingual, sentence: Bilingual) -> Finding:
    """It could not be checked, and the sentence says where it can be."""
    return Finding(about, FindingState.UNKNOWN, sentence)
