"""One matter of a pasted agenda while it is put together: its own line, its parts, and the lines below it."""

from dataclasses import dataclass, field

from dialogs.agenda.headings import SHUT
from dialogs.agenda.kind_words import Mark, mark_of, strictest, written_mark
from dialogs.agenda.line_numbers import Style
from dialogs.agenda.titles import begins_with_initials, only_initials, title_of
from dialogs.agenda.words_of_access import kept_from_all
from dialogs.meeting.kinds import MatterKind


@dataclass(slots=True)
class Group:
    """The lines of one matter while it is put together; `number` is what the line says, None if it says none."""

    number: int | None
    line_no: int
    words: str = field(repr=False)
    section: Mark | None
    parts: list[tuple[int, str, str]] = field(default_factory=list, repr=False)  # line, letter, words
    below: list[tuple[int, str]] = field(default_factory=list, repr=False)
    asides: list[tuple[int, str]] = field(default_factory=list, repr=False)  # below it too, and nothing is said by them
    joined: list[int] = field(default_factory=list)
    unsure: set[int] = field(default_factory=set)  # lines below that may be said of what follows as well
    marks_below: dict[int, Mark | None] = field(default_factory=dict)  # by line: what has been read of those below
    hinted: Mark | None = None  # what a heading right below may say of it
    named: Mark | None = None  # what a sentence that names its number says of it
    number_line: int | None = None  # where its number stands alone, the line before its words
    extra: str = ""  # the capital after its number: put in afterwards ("17 A")
    indent: int = 0  # how far in its line begins
    title_is_part: bool = False
    bare: bool = False  # its number had no dot or the like
    guessed: bool = False  # its number is what was missing between two others
    tail: Style = Style.NONE  # LETTER when what goes on belongs to the last part

    def mark(self) -> Mark | None:
        """The strictest that anything in the group says."""
        written = written_mark(self.words)
        if written is not None:
            return written
        return strictest(self.section, self.own(), self.of_parts(), self.of_below(), self.hinted, self.named)

    def own(self) -> Mark | None:
        """What the matter's own line says; initials alone mean that it is about somebody."""
        initials = (
            Mark(MatterKind.SECRECY, "initialer", sure=False)
            if only_initials(self.words) or begins_with_initials(self.words)
            else None
        )
        return strictest(of_doors(mark_of(self.words)), initials)

    def of_parts(self) -> Mark | None:
        """What the sub-items say."""
        return strictest(*(said for _, _, words in self.parts for said in (of_doors(mark_of(words)), _kept(words))))

    def of_below(self) -> Mark | None:
        """What the lines below say."""
        return strictest(*(self._below(line_no, words) for line_no, words in self.below))

    def _below(self, line_no: int, words: str) -> Mark | None:
        if line_no not in self.marks_below:
            self.marks_below[line_no] = strictest(of_doors(mark_of(words, title=False)), _kept(words))
        mark = self.marks_below[line_no]
        return mark and Mark(mark.kind, mark.word, sure=mark.sure and line_no not in self.unsure)

    @property
    def untitled(self) -> bool:
        """Whether its line holds no title yet, but a register number at most: the next line is its title."""
        return not self.words or not (title_of(self.words) or mark_of(self.words) or self.parts or self.joined)

    def rows(self) -> list[int]:
        """The lines that it is made of, but for what stands below."""
        own = [self.line_no] if self.number_line is None else [self.number_line, self.line_no]
        return sorted([*own, *self.joined, *(line_no for line_no, _, _ in self.parts)])

    @property
    def sure(self) -> bool:
        """Whether something says for sure that it is confidential."""
        said = (self.section, self.own(), self.of_parts(), self.of_below(), self.hinted, self.named)
        return any(mark is not None and mark.kind.confidential and mark.sure for mark in said)

    @property
    def confidential(self) -> bool:
        """Whether the group, as far as it is put together, is one whose words may not be kept."""
        mark = self.mark()
        return mark is not None and mark.kind.confidential


def _kept(words: str) -> Mark | None:
    """What a note that something is not shown, sent or open to all leaves in doubt."""
    return Mark(MatterKind.SECRECY, SHUT, sure=False) if kept_from_all(words) else None


def of_doors(mark: Mark | None) -> Mark | None:
    """The mark; what is handled behind closed doors may be secret, so in doubt it is, unless a level says how closed."""
    closed = mark is not None and mark.kind is MatterKind.CLOSED and not mark.word.startswith("nivå")
    return Mark(MatterKind.SECRECY, SHUT, sure=False) if closed else mark
