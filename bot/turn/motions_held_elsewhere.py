"""Motions that wait for their matter may be about any confidential one of their chat, whichever sitting it is called in (R-138, R-252)."""

from collections.abc import Iterable

from dialogs.meeting.meeting import Meeting
from dialogs.motion.mover_is_asked import HELD
from dialogs.said.inbound import Place, Said, Sender, TimePassed

_NOBODY = Sender("")


def let_go(said: Said, others: Iterable[Meeting]) -> tuple[TimePassed, ...]:
    """Return what wakes each of the chat's other sittings in which a motion waits: `said` has called a confidential matter.

    It is judged in the same transaction, so no word outlives the call.
    """
    return tuple(
        TimePassed(
            place=Place(one.chat, said.place.tenant),
            who=_NOBODY,
            at=said.at,
            arrived=said.arrived,
            sitting=one.key,
            what=HELD,
        )
        for one in others
        if one.held
    )
