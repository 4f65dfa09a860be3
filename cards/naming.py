"""What a matter is called on a card: its number, its initials or its title (R-107)."""

from collections.abc import Mapping
from dataclasses import dataclass

from cards import kit
from cards.phrases.common import CommonPhrases


@dataclass(frozen=True, slots=True)
class MatterName:
    """A matter as cards name it. `title` is the key of a wording; a confidential matter has none, ever."""

    no: int
    initials: str = ""
    title: str = ""

    @property
    def wordings(self) -> tuple[str, ...]:
        """Keys of the wordings that `full` needs."""
        return (self.title,) if self.title else ()


def short(matter: MatterName, phrases: CommonPhrases) -> str:
    """Number and initials: "Ärende 7, A.B."; never a title."""
    name = phrases.matter.format(no=matter.no)
    return f"{name}, {matter.initials}" if matter.initials else name


def full(matter: MatterName, phrases: CommonPhrases, words: Mapping[str, str]) -> str:
    """Number and title as written on the agenda; number and initials where there is no title (or it was sealed)."""
    title = words.get(matter.title, "") if matter.title else ""
    return f"{short(matter, phrases)}: {kit.plain(title)}" if title else short(matter, phrases)
