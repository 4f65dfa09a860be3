"""How a written motion is read: which matters take one, what a form says, and what is wrong with it.

Source: R-113, R-137 to R-141, R-145. Nothing here keeps a word; a form that is handed back holds them in that answer alone.
"""

from dataclasses import dataclass, field

from cards.carried import MAX_HELD, fits
from cards.motion_form import MAX_HANDED_BACK, MAX_WORDING, Entry, MotionForm
from cards.naming import MatterName
from cards.people_choice import PEOPLE_IN_A_LIST
from dialogs.codes import member
from dialogs.digits import AGENDA_DIGITS, number
from dialogs.inbound import Pressed, Road
from dialogs.kinds import MotionKind
from dialogs.matter.at_table import number_in
from dialogs.meeting import Matter, Meeting
from dialogs.motion.refusals import MotionFault, MotionRefusal
from dialogs.names import called, key
from dialogs.profile.choices import MotionChannel, WordingRule
from dialogs.rights import moves
from dialogs.scene import Scene

# In the order a board puts them: the proposal, its rejection, changes to it, and putting it off.
KINDS = (
    MotionKind.APPROVE,
    MotionKind.REJECT,
    MotionKind.AMEND,
    MotionKind.ADD,
    MotionKind.NEW,
    MotionKind.REFER,
    MotionKind.TABLE,
)
_ENTERED = (MotionChannel.RECORDED, MotionChannel.EMAIL)


@dataclass(frozen=True, slots=True)
class Filled:
    """A motion as it was typed or filled in. `no`: 0 where no matter was named, None where it is no number.

    `kind` is None where none was said. `by_post`: the answer goes by a row in the outbox, and can hand back no words.
    """

    no: int | None
    kind: MotionKind | None
    words: str = field(repr=False)
    mover: str = ""
    channel: str = MotionChannel.FORM.value
    by_post: bool = False


def read(said: Pressed, *, entry: bool) -> Filled:
    """Read a member's motion, or with `entry` the secretary's; what is not there or not understood is empty."""
    fields = {name: words.spoken.strip() for name, words in said.fields.items()}
    kind = member(MotionKind, fields.get("kind", ""))
    channel = MotionChannel.TYPED if said.road is Road.TYPED else MotionChannel.FORM
    if entry:
        channel = MotionChannel.EMAIL if fields.get("channel") == MotionChannel.EMAIL else MotionChannel.RECORDED
    return Filled(
        number_in(said), kind, fields.get("wording", ""), fields.get("mover", ""), channel.value, said.road.by_post
    )


# ---- matters -----------------------------------------------------------------------------------------------------


def oral(scene: Scene, matter: Matter | None) -> MotionRefusal | None:
    """Why nothing may be handed in in writing, nor handed back; None where it may.

    A confidential matter takes oral motions only (R-113, R-141). While one is on the table nothing is taken for other
    matters either: words typed then may be about it, and the chat shall be silent (design 4.1). So it is in every sitting of
    the chat, and for what was filled in during such a matter and comes later (R-252). What the profile does not let us keep
    is not taken (R-042).
    """
    on = scene.meeting.on_table
    about = matter if matter is not None else on
    if about is not None and about.kind.oral_motions_only:
        return MotionRefusal.ORAL_ONLY
    if scene.hushed:
        return MotionRefusal.ORAL_NOW
    if about is not None and not scene.profile.keeps_content(about.kind):
        return MotionRefusal.ORAL_NOT_KEPT
    return None


def takes(scene: Scene, matter: Matter) -> bool:
    """Whether a written motion can be handed in for the matter: it is on the table, or waits its turn."""
    return not matter.over and not oral(scene, matter)


def meant(filled: Filled, meeting: Meeting) -> Matter | None:
    """The matter that the motion is about: the one named, else the one on the table."""
    return meeting.matter(filled.no) if filled.no else meeting.on_table if filled.no == 0 else None


# ---- what is wrong -----------------------------------------------------------------------------------------------


def fault(filled: Filled, scene: Scene) -> MotionFault | None:
    """What is wrong with the motion itself; None where it can be taken.

    One that was typed without a kind is taken as it stands: nothing is lost, and the secretary names the kind with one
    press. Its wording is asked for, since without kind and wording there is no motion.
    """
    if length(filled.words) > MAX_WORDING:
        return MotionFault.TOO_LONG
    if filled.kind is None:
        return None if filled.channel == MotionChannel.TYPED and filled.words else MotionFault.KIND
    rule = scene.profile.wording_of(filled.kind)
    if rule is WordingRule.REQUIRED and not filled.words:
        return MotionFault.WORDING
    return MotionFault.NO_WORDING if rule is WordingRule.FORBIDDEN and filled.words else None


def length(words: str) -> int:
    """How many characters Teams counts: UTF-16, where an emoji is two."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def returnable(filled: Filled) -> bool:
    """Whether what was typed can be handed back in a form, to be mended."""
    return not filled.by_post and length(filled.words) <= MAX_HANDED_BACK and fits(filled.words, MAX_HELD)


# ---- the form ----------------------------------------------------------------------------------------------------


def form(
    scene: Scene, filled: Filled, wrong: MotionFault | None = None, *, entry: bool = False, fixed: bool = False
) -> MotionForm:
    """Return the form with what was filled in. `fixed`: it is about the matter named and no other.

    Raises nothing; where no matter takes motions there is none in it, and it cannot be sent.
    """
    meeting = scene.meeting
    open_ = tuple(m for m in meeting.matters if takes(scene, m))
    chosen = meant(filled, meeting)
    if fixed and chosen in open_:
        open_ = (chosen,)
    return MotionForm(
        key=key(scene),
        matters=tuple(MatterName(m.no, m.initials, m.title) for m in open_),
        kinds=tuple((k.value, scene.profile.wording_of(k).value) for k in KINDS),
        no=chosen.no if chosen in open_ else 0,
        kind=filled.kind or "",
        words=filled.words,
        fault=wrong or "",
        entry=_entry(scene, filled) if entry else None,
    )


def _entry(scene: Scene, filled: Filled) -> Entry:
    people = tuple(p for p in scene.meeting.people.values() if moves(p))
    channels = tuple(c.value for c in _ENTERED if c in scene.profile.motion_channels)
    # The one who was chosen stands on the list, however many there are.
    people = tuple(sorted(people, key=lambda p: p.key != filled.mover))
    mover = filled.mover if filled.mover in {p.key for p in people} else ""
    # A form that was only asked for has no channel of the secretary's yet; one that is not offered cannot be chosen.
    channel = filled.channel if filled.channel in channels else ""
    listed = tuple((p.key, called(p), p.group) for p in people[:PEOPLE_IN_A_LIST])
    return Entry(listed, mover, channels, channel, len(people) - len(listed))


def perhaps(said: Pressed) -> int | None:
    """The number in what was typed that may be the matter's and may be part of the words; None where there is no such doubt."""
    return number(said.field("perhaps"), AGENDA_DIGITS)


def untouched(said: Pressed) -> bool:
    """Whether the secretary's form was asked for, not filled in."""
    return said.road is Road.FETCH or not (said.fields.keys() & {"kind", "mover", "wording"})
