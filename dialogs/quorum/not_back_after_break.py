"""What chair and secretary are told when the time of a break has passed: who is not back, and the choices in their order (R-184, R-187, R-188)."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from cards.adjournment import BreakEnd, BreakEndOver, break_key
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.outcome import Page
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import BreakEndPage
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.quorum.quorum_now import serves
from dialogs.quorum.seat_drawing import proposals
from dialogs.said.reasons import ExtendReason
from dialogs.showing.break_by_peoples_clocks import break_shown_since
from dialogs.showing.names import called, key

STEP_MIN = 5
"""So many minutes the buttons add."""


def draw_break_end(page: BreakEndPage, scene: Scene) -> View:
    """Draw who is not back, and what can be done; a quiet line once the break is another, or is over."""
    meeting = scene.meeting
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    if meeting.stage is not Stage.ADJOURNED or break_key(meeting.break_since) != page.since:
        return BreakEndOver(break_shown_since(meeting), meeting.break_minutes)
    away = tuple(_away(meeting))
    reasons = (ExtendReason.ON_THE_WAY, ExtendReason.SUPPORT) if away else (ExtendReason.MORE_TIME,)
    return BreakEnd(
        key(scene),
        page.since,
        meeting.break_minutes,
        away,
        next(iter(proposals(scene)), None) if away else None,
        STEP_MIN,
        tuple(reason.value for reason in reasons),
        out=scene.profile.service_over(council=meeting.body is BodyKind.COUNCIL).value,
    )


def _away(meeting: Meeting) -> Iterator[str]:
    """Those who serve, lost the link while the sitting went on, and are not back."""
    return (called(one) for one in meeting.people.values() if one.remote and one.missed and serves(one))


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {BreakEndPage: draw_break_end}
