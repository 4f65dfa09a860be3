"""What a person is in the board's meeting. Each person has one capacity in each board (design 3)."""

from enum import StrEnum
from functools import cached_property

from dialogs.meeting.places import PersonPlace


class Capacity(StrEnum):
    """The capacity that the secretary gave a person; chair and vice chair are members too."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    SECRETARY = "secretary"
    MEMBER = "member"
    SUBSTITUTE = "substitute"
    OFFICIAL = "official"
    PARTY = "party"
    SUPPORT = "support"
    ATTENDING = "attending"  # may attend and speak, and decides nothing

    @cached_property
    def elected(self) -> bool:
        """Whether this is a seat on the board, or a substitute's."""
        return self in _SEATED or self is Capacity.SUBSTITUTE

    @cached_property
    def seated(self) -> bool:
        """Whether this is one of the board's own seats (R-082: quorum is counted over seats)."""
        return self in _SEATED


_SEATED = frozenset({Capacity.CHAIR, Capacity.VICE_CHAIR, Capacity.MEMBER})


def decides(capacity: Capacity | None, place: PersonPlace, *, serves: bool, replaced: bool) -> bool:
    """Whether somebody takes part in the decisions: a member whose seat no substitute has, or a substitute who serves; nobody who is absent."""
    if capacity is None or place is PersonPlace.AWAY or replaced:
        return False
    return capacity.seated or (capacity.elected and serves)
