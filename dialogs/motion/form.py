"""The form of a motion, with the matters that take one; handed back it holds what was typed, in that answer alone (R-139)."""

from cards.motion_form import Entry, MotionForm
from cards.naming import MatterName
from cards.people_choice import PEOPLE_IN_A_LIST
from dialogs.judging.scene import Scene
from dialogs.judging.who_makes_motions import moves
from dialogs.meeting.kinds import MotionKind
from dialogs.motion.motion_as_read import Filled, matter_of
from dialogs.motion.refusals import MotionFault
from dialogs.motion.writing_allowed import takes
from dialogs.profile.choices import MotionChannel
from dialogs.showing.names import key, without_group

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


def form(
    scene: Scene, filled: Filled, wrong: MotionFault | None = None, *, entry: bool = False, fixed: bool = False
) -> MotionForm:
    """Return the form with what was filled in. `fixed`: it is about the matter named and no other.

    Raises nothing; where no matter takes motions there is none in it, and it cannot be sent.
    """
    meeting = scene.meeting
    open_ = tuple(m for m in meeting.matters if takes(scene, m))
    chosen = matter_of(filled, meeting)
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
    people = tuple(p for p in scene.meeting.people.values() if moves(scene.meeting, p))
    channels = tuple(c.value for c in _ENTERED if c in scene.profile.motion_channels)
    # The one who was chosen stands on the list, however many there are.
    people = tuple(sorted(people, key=lambda p: p.key != filled.mover))
    mover = filled.mover if filled.mover in {p.key for p in people} else ""
    # A form that was only asked for has no channel of the secretary's yet; one that is not offered cannot be chosen.
    channel = filled.channel if filled.channel in channels else ""
    listed = tuple((p.key, without_group(p), p.group) for p in people[:PEOPLE_IN_A_LIST])
    return Entry(listed, mover, channels, channel, len(people) - len(listed), filled.came_at)
