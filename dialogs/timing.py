"""What happens when a time comes that we asked to be woken at. Each is judged anew, since the meeting may have moved on."""

from collections.abc import Callable, Mapping

from dialogs.inbound import CallEnded, TimePassed
from dialogs.meeting import Stage
from dialogs.outcome import Outcome, Wake
from dialogs.refusals import NoticeCode
from dialogs.scene import Scene
from dialogs.shared_cards import READINESS, tell_hosts
from dialogs.shared_pages import NoticePage

ENDED_S = 30 * 60  # after the call ended in Teams the secretary is asked whether the sitting has (design 3)
SILENCE_S = 12 * 3600  # after so long a silence too


def call_ended(_: CallEnded, scene: Scene) -> Outcome:
    """The call ended in Teams: a hint. The secretary is asked some time after, if the sitting is still open."""
    return Outcome(deliveries=(Wake("call_ended", ENDED_S),)) if scene.meeting.live else Outcome()


def passed(said: TimePassed, scene: Scene) -> Outcome:
    """Do what the wake-up was for; one that nobody knows any more does nothing."""
    due = _HOURS.get(said.what)
    return due(scene) if due is not None and scene.meeting.live else Outcome()


def _break(scene: Scene) -> Outcome:
    """The break should end now: chair and secretary are told, and they resume when everybody is back."""
    if scene.meeting.stage is not Stage.ADJOURNED:
        return Outcome()
    what = f"break:{scene.meeting.break_since.timestamp() if scene.meeting.break_since else 0}"
    return Outcome(deliveries=(READINESS, *tell_hosts(scene.meeting, NoticePage(NoticeCode.BREAK_OVER), what)))


def _ask_whether_over(scene: Scene) -> Outcome:
    what = f"over:{scene.at.date().isoformat()}"
    return Outcome(deliveries=tell_hosts(scene.meeting, NoticePage(NoticeCode.STILL_OPEN), what))


def _silence(scene: Scene) -> Outcome:
    """Twelve hours have passed since the last look. If nothing was said, the secretary is asked; otherwise we look again later."""
    newest = scene.meeting.newest
    quiet_s = (scene.at - newest).total_seconds() if newest else SILENCE_S
    if quiet_s < SILENCE_S:
        return Outcome(deliveries=(Wake("silence", int(SILENCE_S - quiet_s) + 1),))
    return _ask_whether_over(scene)


def _aged(_: Scene) -> Outcome:
    """Answers may have grown too old: the readiness card is drawn anew, and their age is counted from that moment."""
    return Outcome(deliveries=(READINESS,))


_HOURS: Mapping[str, Callable[[Scene], Outcome]] = {
    "break": _break,
    "call_ended": _ask_whether_over,
    "silence": _silence,
    "answers": _aged,
}
