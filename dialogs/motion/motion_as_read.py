"""How a motion is read, as it was typed or filled in. Nothing here keeps a word (R-137, R-138)."""

from dataclasses import dataclass, field

from dialogs.matter.at_table import number_in
from dialogs.meeting.kinds import MotionKind
from dialogs.meeting.meeting import Matter, Meeting
from dialogs.profile.choices import MotionChannel
from dialogs.said.inbound import Pressed, Road
from dialogs.said.unsure_words import Doubt
from dialogs.text.codes import member
from dialogs.text.digits import AGENDA_DIGITS, number


@dataclass(frozen=True, slots=True)
class Filled:
    """A motion as it was typed or filled in. `no`: 0 where no matter was named, None where it is no number.

    `kind` is None where none was said. `came_at` is the time as it was written, "" where none was. `by_post`: the answer goes by a row in the outbox, and can hand back no words.
    """

    no: int | None
    kind: MotionKind | None
    words: str = field(repr=False)
    mover: str = ""
    channel: str = MotionChannel.FORM.value
    by_post: bool = False
    came_at: str = field(default="", repr=False)


def read(said: Pressed, *, entry: bool) -> Filled:
    """Read a member's motion, or with `entry` the secretary's; what is not there or not understood is empty."""
    fields = {name: words.spoken.strip() for name, words in said.fields.items()}
    kind = member(MotionKind, fields.get("kind", ""))
    channel = MotionChannel.TYPED if said.road is Road.TYPED else MotionChannel.FORM
    if entry:
        channel = MotionChannel.EMAIL if fields.get("channel") == MotionChannel.EMAIL else MotionChannel.RECORDED
    wording, mover = fields.get("wording", ""), fields.get("mover", "")
    came_at = fields.get("came_at", "") if entry else ""
    return Filled(number_in(said), kind, wording, mover, channel.value, said.road.by_post, came_at)


def matter_of(filled: Filled, meeting: Meeting) -> Matter | None:
    """The matter that the motion is about: the one named, else the one on the table."""
    return meeting.matter(filled.no) if filled.no else meeting.on_table if filled.no == 0 else None


def perhaps(said: Pressed) -> int | None:
    """The number in what was typed that may be the matter's and may be part of the words; None where there is no such doubt."""
    return number(said.field("perhaps"), AGENDA_DIGITS)


def doubt(said: Pressed) -> Doubt | None:
    """Why what was typed may be other words than everybody reads; None where it is not so."""
    return member(Doubt, said.field("doubt"))


def matters_named(named: str, meeting: Meeting) -> tuple[Matter, ...]:
    """The matters whose numbers stand in what was typed, by the command's field `named`; a number that none has is no matter."""
    found = (meeting.matter(number(one, AGENDA_DIGITS) or 0) for one in named.split())
    return tuple(matter for matter in found if matter is not None)


def untouched(said: Pressed) -> bool:
    """Whether the secretary's form was asked for, not filled in."""
    return said.road is Road.FETCH or not (
        said.filled_in or said.fields.keys() & {"kind", "mover", "wording", "came_at"}
    )
