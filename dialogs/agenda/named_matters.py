"""The matters that a row names by their numbers, and what it says of them. Source: R-107."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Final

from dialogs.agenda.kind_words import Mark
from dialogs.meeting.kinds import MatterKind

LAST: Final = 999


@dataclass(frozen=True, slots=True)
class NamedMatters:
    """The matters that are meant, as spans of numbers; `all_but`: all others are. With no span at all: every one.

    Where it is not `plain` its numbers may be of something else: then the matter that the row stands under is meant.
    """

    spans: tuple[tuple[int, int], ...]
    mark: Mark
    all_but: bool = False
    plain: bool = True

    def of(self, number: int) -> Mark | None:
        """What is said of the matter with this number."""
        inside = any(low <= number <= high for low, high in self.spans)
        return None if inside is self.all_but else self.mark

    def lost(self, stated: Collection[int]) -> bool:
        """Whether it names a number that stands on no line."""
        ends = {end for span in self.spans for end in span if end not in (0, LAST)}
        return not ends <= set(stated) and (self.plain or not any(stated))

    def unclear(self) -> "NamedMatters":
        """The same, where its numbers may be of something else: what may be secret is in doubt."""
        secret = self.mark.kind.confidential
        return replace(self, mark=replace(self.mark, sure=False) if secret else self.mark, plain=False)


EVERY_IN_DOUBT: Final = NamedMatters((), Mark(MatterKind.SECRECY, "sekretess", sure=False), all_but=True)
NO_MATTER: Final = NamedMatters(((0, 0),), Mark(MatterKind.SECRECY, "sekretess", sure=False))
