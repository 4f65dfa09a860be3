"""How the meeting's settings stand: what its level demands of the host, what was said of it, and whether that still holds (R-037, R-038).

The level of a sitting is the highest of its matters, also of those that have ended. What was said holds while the level is no higher than it was then.
"""

from collections.abc import Iterable

from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Matter, MatterState, Meeting
from dialogs.meeting.parts import HostTick
from dialogs.profile.what_a_level_asks import ticks_at
from dialogs.said.reasons import HostLine, TickState


def level_of(meeting: Meeting) -> int:
    """The sitting's level: the highest of its matters, but for those that are not taken; 0 where there are none."""
    return max((one.kind.level for one in meeting.matters if one.state is not MatterState.STRUCK), default=0)


def demanded(scene: Scene) -> tuple[HostLine, ...]:
    """What the host is asked for at the sitting's level, in the order of the form."""
    return ticks_at(scene.profile, level_of(scene.meeting))


def holding(meeting: Meeting, line: HostLine) -> HostTick | None:
    """What was said of the line, while it holds; None where nothing was, or where the level has risen since."""
    tick = meeting.ticks.get(line)
    return tick if tick is not None and tick.level >= level_of(meeting) else None


def lapsed(meeting: Meeting, lines: Iterable[HostLine]) -> tuple[HostLine, ...]:
    """Those of the lines of which something was said for a lower level."""
    return tuple(line for line in lines if line in meeting.ticks and holding(meeting, line) is None)


def said_not(scene: Scene, matter: Matter) -> bool:
    """Whether somebody has said that what the matter demands is not so, or it was read so in Teams."""
    meeting = scene.meeting
    if not meeting.ticks and meeting.read_ticks is None and not meeting.recording.runs:
        return False
    return any(_not_so(meeting, line) for line in ticks_at(scene.profile, matter.kind.level))


def _not_so(meeting: Meeting, line: HostLine) -> bool:
    tick, read = holding(meeting, line), meeting.read_ticks
    if line is HostLine.RECORDING and meeting.recording.runs:  # whatever its setting says
        return True
    said = tick is not None and tick.state is TickState.NOT
    return said or (read is not None and read.lines.get(line) is TickState.NOT)
