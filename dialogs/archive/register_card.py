"""The card of the register in the secretaries' own chats: one each, edited where it stands."""

from collections.abc import Iterator
from typing import Final

from dialogs.archive.pages import RegisterPage
from dialogs.judging.outcome import Tell
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting

REGISTER: Final = "register"


def register_cards(meeting: Meeting, but: str = "") -> tuple[Tell, ...]:
    """The card to each secretary who can be told something alone, apart from the one with wire key `but`."""
    return tuple(Tell(wire, RegisterPage(), REGISTER, edited=True) for wire in secretaries(meeting) if wire != but)


def secretaries(meeting: Meeting) -> Iterator[str]:
    """The wire key of each secretary who can be told something alone."""
    return (one.wire for one in meeting.having(Capacity.SECRETARY) if one.wire and one.in_chat is not False)
