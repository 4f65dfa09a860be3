"""The end of a break: more time for it, with a reason (R-184), and what is left of the card that told chair and secretary of its end.

No profile lengthens a break by itself, and none forbids it: whoever goes past the minutes that the profile allows says why, and that is noted.
"""

from math import ceil
from typing import Final

from cards.adjournment import BreakEndOver
from cards.view import View
from dialogs.judging.outcome import Outcome, Page, Tell, Wake
from dialogs.judging.refusals import CommonRefusal, NoticeCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import BreakPage, NoticePage, ReadinessPage, refused
from dialogs.judging.stages import not_live
from dialogs.judging.stale_press import of_earlier_break
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.presence.facts import BreakExtended
from dialogs.presence.pages import BreakEndOverPage
from dialogs.presence.refusals import PresenceRefusal
from dialogs.said.inbound import Pressed, Road
from dialogs.said.reasons import BreakReason, ExtendReason
from dialogs.showing.break_by_peoples_clocks import break_shown_since
from dialogs.showing.shared_cards import BREAK, READINESS, keep_hosts_told
from dialogs.text.codes import member
from dialogs.text.digits import number

BREAK_END: Final = "break_end"
BREAK_DUE: Final = "break"
LONGEST_MIN: Final = 120
_MOST_DIGITS: Final = 3


def extend(said: Pressed, scene: Scene) -> Outcome:
    """Let the break take longer: from its end, or from now where that has passed. A button drawn before it was extended adds nothing once more."""
    meeting = scene.meeting
    why = not_live(meeting)
    if why:
        return refused(why)
    if of_earlier_break(said, meeting):
        return Outcome(reply=ReadinessPage(CommonRefusal.PASSED))
    if meeting.stage is not Stage.ADJOURNED:
        return refused(PresenceRefusal.NO_BREAK)
    if not meeting.break_minutes:
        return refused(PresenceRefusal.NO_END)
    if said.field("ends") not in ("", str(meeting.break_minutes)):
        return Outcome(reply=BreakPage())
    minutes, reason = number(said.field("minutes"), _MOST_DIGITS), _reason(said, meeting)
    if minutes is None or not 0 < minutes <= LONGEST_MIN:
        return refused(PresenceRefusal.BAD_EXTENSION)
    if reason is None:
        return refused(PresenceRefusal.SAY_WHY)
    gone = ceil(_gone_s(scene) / 60)
    total = max(gone, meeting.break_minutes) + minutes
    wake = Wake(BREAK_DUE, ceil(total * 60 - _gone_s(scene)))
    fact = BreakExtended(minutes, total, reason.value)
    return Outcome((fact,), (BREAK, READINESS, *end_over(meeting), wake), break_reply(said, meeting))


def break_reply(said: Pressed, meeting: Meeting) -> Page:
    """The card of the break; alone while the chat is off one line, since the card comes there by itself (R-131)."""
    alone = said.place.personal and meeting.switch.off
    return NoticePage(NoticeCode.BREAK_ALONE) if alone else BreakPage()


def seconds_left(scene: Scene) -> int:
    """So many seconds until the break should end; no more than it was to last, wherever the clock was set."""
    whole = scene.meeting.break_minutes * 60
    return min(ceil(whole - _gone_s(scene)), whole)


def end_over(meeting: Meeting) -> tuple[Tell, ...]:
    """The card that told of the end, where it stands, becomes one quiet line."""
    return keep_hosts_told(meeting, BreakEndOverPage(), BREAK_END, rings=False)


def _gone_s(scene: Scene) -> float:
    since = scene.meeting.break_since
    return max(0.0, (scene.at - since).total_seconds()) if since is not None else 0.0


def _reason(said: Pressed, meeting: Meeting) -> ExtendReason | None:
    """Why; of a break that nobody's link is the reason of, more time is reason enough when it is typed."""
    given = said.field("reason")
    if not given and said.road is Road.TYPED and meeting.break_reason is not BreakReason.LINK:
        return ExtendReason.MORE_TIME
    return member(ExtendReason, given)


def draw_end_over(_: BreakEndOverPage, scene: Scene) -> View:
    """Draw until when the break goes on now, or that it is over."""
    meeting = scene.meeting
    return BreakEndOver(break_shown_since(meeting), meeting.break_minutes)
