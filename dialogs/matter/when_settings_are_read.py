"""When the meeting's settings are read in Teams by themselves: before the meeting, and again before each matter behind closed doors (R-041, R-056, R-057)."""

from collections.abc import Callable

from dialogs.judging.outcome import Outcome, ReadSettings
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import MatterState, Meeting, Stage
from dialogs.profile.what_a_level_asks import ticks_at
from dialogs.said.reasons import TOLD_BY_TEAMS


def ask_settings(scene: Scene, _: Outcome, ahead: Callable[[], Meeting]) -> tuple[ReadSettings, ...]:
    """Ask for them where something is first demanded of them; and, where that was answered, at each gate and when the host says something of them."""
    before, after = scene.meeting, ahead()
    if not after.admitted or after.stage is Stage.CLOSED:
        return ()
    if after.read_ticks is None:
        return (ReadSettings(),) if _demands(scene, after) and not (before.admitted and _demands(scene, before)) else ()
    gate = _gate(after)
    said = after.ticks is not before.ticks and after.read_ticks is before.read_ticks
    return (ReadSettings(),) if said or (gate is not None and gate != _gate(before)) else ()


def _demands(scene: Scene, meeting: Meeting) -> bool:
    """Whether a matter of the sitting demands something that Teams can tell."""
    taken = (one for one in meeting.matters if one.state is not MatterState.STRUCK)
    return any(not TOLD_BY_TEAMS.isdisjoint(ticks_at(scene.profile, one.kind.level)) for one in taken)


def _gate(meeting: Meeting) -> tuple[int, int] | None:
    """The matter behind closed doors that waits to be opened, with its level; None where there is none."""
    on = meeting.on_table
    waits = on is not None and on.state is MatterState.CALLED and on.kind.closed_doors
    return (on.no, on.kind.level) if on is not None and waits else None
