"""One matter of a pasted agenda while it is put together: its own line, its parts, and the lines below it."""

from dataclasses import dataclass, field

from dialogs.agenda.lines import Style
from dialogs.agenda.titles import only_initials
from dialogs.agenda.words import Mark, mark_of, strictest, written_mark
from dialogs.kinds import MatterKind


@dataclass(slots=True)
class Group:
    """The lines of one matter while it is put together; `number` is what the line says, None if it says none."""

    number: int | None
    line_no: int
    words: str = field(repr=False)
    section: Mark | None
    parts: list[tuple[int, str, str]] = field(default_factory=list, repr=False)  # line, letter, words
    below: list[tuple[int, str]] = field(default_factory=list, repr=False)
    joined: list[int] = field(default_factory=list)
    title_is_part: bool = False
    bare: bool = False  # its number had no dot or the like
    guessed: bool = False  # its number is what was missing between two others
    tail: Style = Style.NONE  # LETTER when what goes on belongs to the last part

    def mark(self) -> Mark | None:
        """The strictest that anything in the group says."""
        written = written_mark(self.words)
        if written is not None:
            return written
        return strictest(self.section, self.own(), self.of_parts(), self.of_below())

    def own(self) -> Mark | None:
        """What the matter's own line says; initials alone mean that it is about somebody."""
        initials = Mark(MatterKind.SECRECY, "initialer", sure=False) if only_initials(self.words) else None
        return strictest(mark_of(self.words), initials)

    def of_parts(self) -> Mark | None:
        """What the sub-items say."""
        return strictest(*(mark_of(words) for _, _, words in self.parts))

    def of_below(self) -> Mark | None:
        """What the lines below say."""
        return strictest(*(mark_of(words, title=False) for _, words in self.below))

    @property
    def confidential(self) -> bool:
        """Whether the group, as far as it is put together, is one whose words may not be kept."""
        mark = self.mark()
        return mark is not None and mark.kind.confidential
