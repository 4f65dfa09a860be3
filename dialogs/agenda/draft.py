"""What a pasted agenda was understood as: matters to look over, the lines that were cut, and what to look at twice."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from dialogs.meeting.kinds import MatterKind

MAX_MATTERS: Final = 80


class DecidedBy(StrEnum):
    """Where the word stood that decided a matter's kind."""

    LINE = "line"
    BELOW = "below"
    HEADING = "heading"
    CHOSEN = "chosen"  # by the secretary, as the draft was looked over
    WRITTEN = "written"  # between brackets at the end, as `as_text` writes it: it holds whatever else is said


class LeftWhy(StrEnum):
    """Why a line is no matter and no part of one."""

    UNPLACED = "unplaced"  # it stands where no matter is
    BELOW = "below"  # it stands below a matter, and was taken for a description of it
    HEADING = "heading"
    ASIDE = "aside"  # the number of a page or of the register
    COLUMN = "column"  # it is one of a matter's own, and these of its words are no part of the title


class RemarkKind(StrEnum):
    """What the secretary should look at; the sentences are the cards'."""

    DOUBT = "doubt"  # it is unclear whether the matter is confidential, and the stricter kind was taken
    RENUMBERED = "renumbered"  # its number was missing or taken, and it got another
    LETTERED = "lettered"  # its number had a letter ("17 A"), and it got one of its own
    SKIPPED = "skipped"  # a number before it is missing
    IDENTITY_NUMBER = "identity_number"
    LONG_TITLE = "long_title"
    NO_TITLE = "no_title"
    PART_CONFIDENTIAL = "part_confidential"  # a sub-item is confidential, so the whole matter was taken as that
    INITIALS = "initials"  # capitals without dots may be somebody's initials or a word: none is kept until it is said
    TOO_MANY = "too_many"  # more matters than a sitting can hold: none was taken


@dataclass(frozen=True, slots=True)
class KindReason:
    """The word in our own spelling (never the line's) that decided a kind, where it stood, and how sure it is."""

    word: str
    place: DecidedBy
    sure: bool


@dataclass(frozen=True, slots=True)
class DraftMatter:
    """One matter as understood. A confidential one has neither title nor parts: its number, and initials if stated.

    `parts` are lettered or bulleted sub-items: one decision list, so one matter ("b) Anmälan av …"). `line_no` is the
    line it begins on, from 1, `rows` are all its lines. `why` is None where nothing said that it is more than ordinary.
    """

    number: int
    kind: MatterKind
    title: str = field(repr=False)
    initials: str | None
    line_no: int
    why: KindReason | None
    parts: tuple[str, ...] = field(default=(), repr=False)
    rows: tuple[int, ...] = ()

    @property
    def doubtful(self) -> bool:
        """Whether it was taken for confidential without being sure: the secretary is to choose."""
        return self.kind.confidential and self.why is not None and not self.why.sure


@dataclass(frozen=True, slots=True)
class CutLine:
    """A line from which words were removed because its matter is confidential. Source: R-107."""

    line_no: int
    number: int


@dataclass(frozen=True, slots=True)
class LeftLine:
    """A line that is not kept: `words` is "" where it stands under secrecy, or may. `number`: the matter it stands below."""

    line_no: int
    words: str = field(repr=False)
    why: LeftWhy
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to look at, by line and matter."""

    what: RemarkKind
    line_no: int
    number: int


@dataclass(frozen=True, slots=True)
class AgendaDraft:
    """The matters in the order of the text.

    Every line of the text with something on it is one of a matter's `rows`, or `cut`, or in `left_out`; every word of an
    open matter's `rows` stands in its title, its parts or `left_out`.
    """

    lines: tuple[DraftMatter, ...] = ()
    cut: tuple[CutLine, ...] = ()
    notices: tuple[Remark, ...] = ()
    left_out: tuple[LeftLine, ...] = ()

    @property
    def too_many(self) -> bool:
        """Whether the agenda was refused because it holds more than 80 matters."""
        return any(notice.what is RemarkKind.TOO_MANY for notice in self.notices)
