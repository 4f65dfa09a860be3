"""The kinds of matter (ärendetyper) a board can have on its agenda, and what each kind demands by itself.

A rule profile may ask for more than the kind does (a checklist before ordinary matters, say), never for less.
"""

from enum import StrEnum
from functools import cached_property
from typing import Final


class MatterKind(StrEnum):
    """What sort of matter is on the table; the value is the word used in the journal and in profiles.

    Source: R-037 (Piteå's levels), R-045 (protective security), R-163 (elections). Authority apart from secrecy:
    dialogs/rules.md, W.8.
    """

    ORDINARY = "ordinary"
    CLOSED = "closed"
    AUTHORITY = "authority"
    ELECTION = "election"
    SECRECY = "secrecy"
    SECRECY_INDIVIDUAL = "secrecy_individual"
    PROTECTIVE = "protective"

    @cached_property
    def level(self) -> int:
        """The protection level, 1 (open) to 5 (protective security); level 0, every digital meeting, holds always.

        An authority matter counts as 2, because a board always handles it behind closed doors (KL 6:25).
        Never infer from the level what a matter needs: use the properties. Source: R-037, R-038.
        """
        return _LEVELS[self]

    @cached_property
    def confidential(self) -> bool:
        """Whether words about the matter may not be written anywhere: the full guard stands. Source: R-107, R-108."""
        return self in _CONFIDENTIAL

    @cached_property
    def entitled_only(self) -> bool:
        """Whether only those entitled may be in the meeting: authority as secrecy. Source: R-106, R-119 to R-123."""
        return self.confidential or self is MatterKind.AUTHORITY

    @cached_property
    def closed_doors(self) -> bool:
        """Whether the matter is always handled behind closed doors. Source: R-115 (KL 6:25)."""
        return self not in _OPEN_TO_ALL

    @cached_property
    def needs_checklist(self) -> bool:
        """Whether each remote participant confirms the checklist before the gate opens. Source: R-091, R-101."""
        return self not in _OPEN_TO_ALL

    @cached_property
    def oral_motions_only(self) -> bool:
        """Whether motions may only be made aloud; a written one is refused and not kept. Source: R-113."""
        return self.confidential

    @cached_property
    def keeps_title(self) -> bool:
        """Whether the title may be stored and shown; otherwise the matter is its agenda number. Source: R-107."""
        return not self.confidential

    @cached_property
    def keeps_initials(self) -> bool:
        """Whether initials may stand next to the number; never for protective security. Source: R-107, R-045."""
        return self in _INITIALS

    @cached_property
    def remote_possible(self) -> bool:
        """Whether anybody at all may take part remotely without a special decision. Source: R-045, R-046."""
        return self is not MatterKind.PROTECTIVE


_LEVELS: Final = {
    MatterKind.ORDINARY: 1,
    MatterKind.CLOSED: 2,
    MatterKind.AUTHORITY: 2,
    MatterKind.ELECTION: 1,
    MatterKind.SECRECY: 3,
    MatterKind.SECRECY_INDIVIDUAL: 4,
    MatterKind.PROTECTIVE: 5,
}
_CONFIDENTIAL: Final = frozenset({MatterKind.SECRECY, MatterKind.SECRECY_INDIVIDUAL, MatterKind.PROTECTIVE})
_INITIALS: Final = frozenset({MatterKind.SECRECY, MatterKind.SECRECY_INDIVIDUAL})
_OPEN_TO_ALL: Final = frozenset({MatterKind.ORDINARY, MatterKind.ELECTION})

STRICTNESS: Final = (
    MatterKind.ORDINARY,
    MatterKind.ELECTION,
    MatterKind.CLOSED,
    MatterKind.AUTHORITY,
    MatterKind.SECRECY,
    MatterKind.SECRECY_INDIVIDUAL,
    MatterKind.PROTECTIVE,
)
"""From the mildest to the strictest. Of the two kinds at level 2 authority demands more (R-006), and an election more than
an ordinary matter (R-163)."""

LEVELS: Final = (
    MatterKind.ORDINARY,
    MatterKind.ORDINARY,
    MatterKind.CLOSED,
    MatterKind.SECRECY,
    MatterKind.SECRECY_INDIVIDUAL,
    MatterKind.PROTECTIVE,
)
"""What a level's number alone means, 0 to 5."""


class MotionKind(StrEnum):
    """What a motion asks for; the value is the word on the wire, in the journal and in profiles. Source: R-137, R-140."""

    AMEND = "amend"
    ADD = "add"
    NEW = "new"
    REJECT = "reject"
    REFER = "refer"
    TABLE = "table"
    APPROVE = "approve"


class BodyKind(StrEnum):
    """What sort of body holds the sitting: board is nämnd, drafting is beredning, federation is kommunalförbund."""

    BOARD = "board"
    EXECUTIVE = "executive"
    COMMITTEE = "committee"
    DRAFTING = "drafting"
    COUNCIL = "council"
    FEDERATION = "federation"
