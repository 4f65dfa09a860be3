"""A sitting that nobody closed: the secretary is asked whether it is over, some time after the call, or after a long silence.

Source: design 3. Nothing is closed by itself.
"""

from collections.abc import Callable, Mapping
from typing import Final

from dialogs.judging.outcome import Outcome, Wake
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import NoticePage
from dialogs.said.inbound import CallEnded
from dialogs.showing.shared_cards import tell_hosts

ENDED_S: Final = 30 * 60  # after the call ended in Teams the secretary is asked whether the sitting has
SILENCE_S: Final = 12 * 3600  # after so long a silence too


def call_ended(_: CallEnded, scene: Scene) -> Outcome:
    """The call ended in Teams: a hint. The secretary is asked some time after, if the sitting is still open."""
    return Outcome(deliveries=(Wake("call_ended", ENDED_S),)) if scene.meeting.live else Outcome()


def _ask_whether_over(scene: Scene) -> Outcome:
    if not scene.meeting.live:
        return Outcome()
    what = f"over:{scene.at.date().isoformat()}"
    return Outcome(deliveries=tell_hosts(scene.meeting, NoticePage(NoticeCode.STILL_OPEN), what))


def _silence(scene: Scene) -> Outcome:
    """Twelve hours have passed since the last look. If nothing was said, the secretary is asked; otherwise we look again later."""
    newest = scene.meeting.newest
    quiet_s = (scene.at - newest).total_seconds() if newest else SILENCE_S
    if quiet_s >= SILENCE_S or not scene.meeting.live:
        return _ask_whether_over(scene)
    return Outcome(deliveries=(Wake("silence", int(SILENCE_S - quiet_s) + 1),))


WAKES: Mapping[str, Callable[[Scene], Outcome]] = {"call_ended": _ask_whether_over, "silence": _silence}
