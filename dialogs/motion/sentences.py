"""How the journal tells motions: of one that is sealed now, nothing but its number."""

from collections.abc import Mapping

from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller
from dialogs.motion.facts import (
    MessageChanged,
    MotionHeld,
    MotionLetGo,
    MotionRestored,
    Moved,
    Reclassified,
    Seconded,
    SecondTakenBack,
    SecondWithdrawn,
    Withdrawn,
    WordingFetched,
)
from dialogs.profile.choices import MotionChannel


def _moved(t: Teller, x: Moved) -> str:
    if t.hidden(x.motion):
        return t.say.moved_hidden.format(motion=x.motion, no=x.no)
    noted: Mapping[str, tuple[str, str]] = {
        MotionChannel.RECORDED: (t.say.moved_recorded, t.say.moved_recorded_at),
        MotionChannel.EMAIL: (t.say.moved_emailed, t.say.moved_emailed_at),
    }
    say = noted.get(x.channel, (t.say.moved, t.say.moved))[bool(x.came_at)]
    kind = t.motion_kind(x.kind)
    return say.format(by=t.by, name=t.name(x.mover), motion=x.motion, no=x.no, kind=kind, at=x.came_at)


def _withdrawn(t: Teller, x: Withdrawn) -> str:
    motion = t.meeting.motion(x.motion)
    if motion is None or t.hidden(x.motion) or t.did(motion.mover) or t.person(t.entry.by) is None:
        return _about(t, t.say.withdrawn, x.motion)
    return t.say.withdrawn_for.format(by=t.by, name=t.name(motion.mover), motion=x.motion)


def _reclassified(t: Teller, x: Reclassified) -> str:
    if t.hidden(x.motion):
        return t.say.reclassified_hidden.format(by=t.by, motion=x.motion)
    return t.say.reclassified.format(by=t.by, motion=x.motion, kind=t.motion_kind(x.kind))


def _message(t: Teller, x: MessageChanged) -> str:
    say = t.say.message_deleted if x.erased else t.say.message_edited
    if not x.motion:
        return say[0].format(by=t.by)
    return _about(t, say[1], x.motion)


def _about(t: Teller, say: str, motion: int, who: str = "") -> str:
    """A sentence of a motion and whoever moved or backed it; of a hidden motion nobody is named."""
    by, name = (t.say.somebody,) * 2 if t.hidden(motion) else (t.by, t.name(who))
    return say.format(by=by, name=name, motion=motion)


SENTENCES: Mapping[type[Fact], Tell] = {
    Moved: _moved,
    Withdrawn: _withdrawn,
    MessageChanged: _message,
    MotionRestored: lambda t, x: _about(t, t.say.restored, x.motion),
    Seconded: lambda t, x: _about(t, t.say.seconded, x.motion, x.person),
    SecondTakenBack: lambda t, x: _about(t, t.say.second_back, x.motion, x.person),
    SecondWithdrawn: lambda t, x: _about(t, t.say.second_back, x.motion, x.person),
    Reclassified: _reclassified,
    MotionHeld: lambda t, x: t.say.motion_held.format(by=t.name(x.mover)),
    MotionLetGo: lambda t, _: t.say.motion_let_go,
    WordingFetched: lambda t, x: t.say.fetched.format(by=t.by, motion=x.motion),
}
