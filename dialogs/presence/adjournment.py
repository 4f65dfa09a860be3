"""Adjourn and resume. After every break a new check is made (R-181, R-182); within a confidential matter the guard stays."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from cards.adjournment import AdjournForm, BreakCard, break_key
from cards.view import View
from dialogs.judging.outcome import Delivery, Outcome, Page, Wake
from dialogs.judging.refusals import CommonRefusal, NoticeCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import BreakEndPage, BreakPage, NoticePage, ReadinessPage, refused
from dialogs.judging.stages import elsewhere, not_live
from dialogs.judging.stale_press import alarm_over, of_earlier_break
from dialogs.matter.at_table import reopens
from dialogs.matter.checklist_asked_anew import ask_after_break
from dialogs.meeting.meeting import Stage
from dialogs.presence.break_made_longer import BREAK_DUE, BREAK_END, break_reply, end_over, seconds_left
from dialogs.presence.facts import Adjourned, Resumed
from dialogs.presence.pages import AdjournFormPage, RoomBackPage
from dialogs.presence.refusals import BreakFault, PresenceRefusal
from dialogs.presence.undo import own_break
from dialogs.said import about
from dialogs.said.inbound import Pressed, Road
from dialogs.said.reasons import BreakReason
from dialogs.showing.break_by_peoples_clocks import break_shown_since
from dialogs.showing.names import key, named
from dialogs.showing.shared_cards import BREAK, READINESS, desk_anew, keep_hosts_told
from dialogs.text.codes import member
from dialogs.text.digits import number

LONGEST_MIN = 600
_MOST_DIGITS = 4
_EARLY_S = 30
REASONS: Final = tuple(reason for reason in BreakReason if reason is not BreakReason.OTHER_ROOM)
"""Why one adjourns; another tool has a step of its own (`other_room.py`)."""


def adjourn(said: Pressed, scene: Scene) -> Outcome:
    """Adjourn for some minutes (0: until further notice). The dialog is fetched first; a typed command says it all."""
    meeting = scene.meeting
    if meeting.stage is Stage.ADJOURNED:
        return Outcome(reply=BreakPage(), stands=about.BREAK)
    why = not_live(meeting)
    if why:
        return refused(why)
    if said.road is Road.FETCH or (said.road is not Road.TYPED and "minutes" not in said.fields and not said.filled_in):
        return Outcome(reply=AdjournFormPage())
    if alarm_over(said, meeting):
        return Outcome(reply=ReadinessPage(CommonRefusal.PASSED))
    minutes = _minutes(said.field("minutes"))
    reason = member(BreakReason, said.field("reason") or BreakReason.PAUSE)
    if minutes is None or reason not in REASONS:
        fault = BreakFault.MINUTES if minutes is None else BreakFault.REASON
        typed = said.road is Road.TYPED
        return refused(PresenceRefusal.BAD_MINUTES) if typed else Outcome(reply=AdjournFormPage(fault))
    deliveries: tuple[Delivery, ...] = (replace(BREAK, anew=True), desk_anew(meeting))
    if minutes:
        deliveries += (Wake(BREAK_DUE, minutes * 60),)
    # The alarm that was pressed in private stays what it is; the break stands in the room, and on the host's own card.
    alarm = said.place.personal and said.road is Road.EXECUTE and not meeting.switch.off
    reply = NoticePage(NoticeCode.ADJOURNED) if alarm else break_reply(said, meeting)
    return Outcome((Adjourned(minutes, reason.value),), deliveries, reply)


def resume(said: Pressed, scene: Scene) -> Outcome:
    """Resume; everybody remote is asked anew before a matter that needs the checklist goes on (R-102)."""
    meeting = scene.meeting
    if meeting.stage is Stage.BEGUN:
        return Outcome(reply=ReadinessPage(), stands=about.BREAK)
    why = not_live(meeting)
    if why:
        return refused(why)
    if of_earlier_break(said, meeting):
        return Outcome(reply=ReadinessPage(CommonRefusal.PASSED))
    if elsewhere(meeting) is not None:
        return Outcome(reply=RoomBackPage())  # Who is back is asked first.
    asked = ask_after_break(scene)
    return Outcome(
        (Resumed(reopens(meeting)), *asked.facts),
        (BREAK, *asked.deliveries, *end_over(meeting), desk_anew(meeting)),
        ReadinessPage(),
    )


def _should_end(scene: Scene) -> Outcome:
    """The break should end now: chair and secretary are told who is not back, and choose (R-184). It may have been extended since."""
    meeting = scene.meeting
    if meeting.stage is not Stage.ADJOURNED:
        return Outcome()
    if (left_s := seconds_left(scene)) > _EARLY_S:
        return Outcome(deliveries=(Wake(BREAK_DUE, left_s),))
    page = BreakEndPage(break_key(meeting.break_since))
    return Outcome(deliveries=(READINESS, *keep_hosts_told(meeting, page, BREAK_END, rings=True)))


def _minutes(digits: str) -> int | None:
    if not digits:
        return 0
    minutes = number(digits, _MOST_DIGITS)
    return minutes if minutes is not None and minutes <= LONGEST_MIN else None


def draw_form(page: AdjournFormPage, scene: Scene) -> View:
    """Draw the dialog: how long, and why."""
    return AdjournForm(key(scene), tuple(reason.value for reason in REASONS), page.wrong or "", scene.meeting.table)


def draw_break(_: Page, scene: Scene) -> View:
    """Draw the room's card: until when, what to do, and what still holds in a confidential matter."""
    meeting, over = scene.meeting, elsewhere(scene.meeting)
    return BreakCard(
        since=meeting.break_since,
        shown_since=break_shown_since(meeting),
        minutes=meeting.break_minutes,
        reason=meeting.break_reason or "",
        leave_call=scene.profile.adjourn_leave_call,
        confidential=named(meeting.confidential_open),
        elsewhere=over.no if over is not None else 0,
        resumes=key(scene) if scene.viewer is not None and scene.hosts and meeting.live else None,
        taken=own_break(scene),
    )


WAKES: Mapping[str, Callable[[Scene], Outcome]] = {BREAK_DUE: _should_end}
