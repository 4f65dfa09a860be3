"""What is left while somebody closes the sitting: nothing of it can be treated or noted after that, since nothing leads back (R-226)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dialogs.journal.entries import short_key
from dialogs.judging.scene import Scene
from dialogs.matter.at_table import deliberation_over
from dialogs.meeting.meeting import Matter, Meeting, Person
from dialogs.opening.what_is_left import OpeningPart, day_left, left
from dialogs.quorum.unclear_at_close import nobody_called, unclear
from dialogs.quorum.who_is_counted import Lack

_ITEM_DIGITS = 6  # by which a button knows one of up to a few hundred things


class ChatLeft(StrEnum):
    """Why the chat is not as it was before a confidential matter."""

    RETURNS = "returns"  # turned off from here, and not read to be as before
    BY_HAND = "by_hand"  # off by the secretary's word


@dataclass(frozen=True, slots=True)
class LeftAtClose:
    """All that is left. `matters`: those that nobody has opened; `on`: the one that is open. `motions`: in the former; `held`: those that wait for their matter.

    `steps`: what of the opening nobody has noted; `no_day`: nor on which day the minutes are adjusted. `unclear`: whose presence is not shown, with why. `writers`: who wrote in
    a confidential matter without a capacity, and loses the name at the close.
    """

    matters: tuple[Matter, ...]
    on: Matter | None
    motions: tuple[int, ...]
    held: tuple[int, ...]
    steps: tuple[OpeningPart, ...]
    no_day: bool
    nobody_called: bool
    unclear: tuple[tuple[Person, Lack], ...]
    chat: ChatLeft | None
    writers: tuple[Person, ...]

    @property
    def items(self) -> tuple[str, ...]:
        """What the button that closes all the same sends: one short key for each thing, which tells nothing of it."""
        return tuple(short_key("left", one)[:_ITEM_DIGITS] for one in self._items())

    def _items(self) -> Iterator[str]:
        yield from (f"matter {one.no}" for one in self.matters)
        yield from (f"open {one.no}" for one in (self.on,) if one is not None)
        yield from (f"motion {number}" for number in self.motions)
        yield from (f"held {number}" for number in self.held)
        yield from (f"step {step}" for step in self.steps)
        yield from ("day",) if self.no_day else ()
        yield from ("nobody called",) if self.nobody_called else ()
        yield from (f"{lack} {one.key}" for one, lack in self.unclear)
        yield from (f"chat {one}" for one in (self.chat,) if one is not None)
        yield from (f"writer {one.key}" for one in self.writers)


def left_at_close(scene: Scene) -> LeftAtClose:
    """Everything that the close would leave as it is."""
    meeting = scene.meeting
    matters = matters_left(meeting)
    numbers = {one.no for one in matters}
    on = meeting.on_table
    return LeftAtClose(
        matters=matters,
        on=on if on is not None and on.begun else None,
        motions=tuple(one.motion for one in meeting.motions if one.no in numbers and not one.withdrawn),
        held=tuple(one.held for one in meeting.held),
        steps=left(meeting, scene.profile),
        no_day=day_left(meeting, scene.profile),
        nobody_called=nobody_called(scene),
        unclear=unclear(scene),
        chat=_chat(meeting),
        writers=writers_without_capacity(meeting),
    )


def matters_left(meeting: Meeting) -> tuple[Matter, ...]:
    """The matters that nobody has opened yet: they wait, or are called for the first time."""
    return tuple(one for one in meeting.matters if not deliberation_over(one) and not one.begun)


def _chat(meeting: Meeting) -> ChatLeft | None:
    before = meeting.switch.before
    if before is not None and not before.off:
        return ChatLeft.RETURNS
    return ChatLeft.BY_HAND if meeting.chat_word is not None else None


def writers_without_capacity(meeting: Meeting) -> tuple[Person, ...]:
    """Who wrote in a confidential matter and loses the name at the close, each once; a party's goes with their matter."""
    wires = dict.fromkeys(wire for one in meeting.incidents for wire in one.who)
    people = (meeting.people.get(key) for key in dict.fromkeys(meeting.wires.get(wire, "") for wire in wires))
    return tuple(one for one in people if one is not None and one.given is None and one.name)
