"""Which motions are to be registered, and which still wait for it (R-205, R-206)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from dialogs.journal.entries import short_key
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Motion
from dialogs.motion.drawing import hidden


def to_register(scene: Scene) -> tuple[Motion, ...]:
    """The motions that the secretary can say are registered: those that hold and whose words can be read."""
    return tuple(one for one in scene.meeting.motions if not one.withdrawn and not hidden(scene, one))


def waiting(scene: Scene) -> tuple[Motion, ...]:
    """Those of them of which nobody has said so."""
    return tuple(one for one in to_register(scene) if one.motion not in scene.meeting.archive.registered)


def sealed(scene: Scene) -> tuple[Motion, ...]:
    """Those whose words are sealed and wait to be fetched for the register: that is how they come there, and destroys them."""
    return tuple(one for one in scene.meeting.motions if one.wording and not one.withdrawn and hidden(scene, one))


def unregistered(meeting: Meeting) -> tuple[int, ...]:
    """The motions whose words are still kept, and that nobody has said are registered: a purge leaves them. A withdrawn one needs none."""
    done = meeting.archive.registered
    return tuple(x.motion for x in meeting.motions if x.wording and not x.withdrawn and x.motion not in done)


@dataclass(frozen=True, slots=True)
class Ripe:
    """A motion whose words may be purged, for nothing waits for them: the key of the words, and since when (None: since the close)."""

    motion: int
    wording: str
    since: datetime | None


def ripe(meeting: Meeting) -> tuple[Ripe, ...]:
    """The motions whose words may go although the journal stays: the registered ones, and those that were withdrawn (R-206)."""
    done = meeting.archive.registered
    there = (x for x in meeting.motions if x.wording and (x.withdrawn or x.motion in done))
    return tuple(Ripe(x.motion, x.wording, done[x.motion].at if x.motion in done else None) for x in there)


def stamp(motions: Iterable[int]) -> str:
    """What tells these motions from others: a button sends it, and notes them alone."""
    return short_key("waiting", *map(str, motions))


def undated(meeting: Meeting) -> bool:
    """Whether the sitting was begun and nobody has noted that its decisions have legal force: its journal may be wanted in an appeal (R-213)."""
    return bool(meeting.digest) and meeting.archive.force is None
