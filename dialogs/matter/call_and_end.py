"""The flow of matters: one is called, taken, ended, and the next called.

Source: R-101, R-109, R-115, R-123. A matter that needs no gate is opened as it is called; the others are
opened by the chair (`dialogs.matter.gate`).
"""

from cards.adjusted_taken_again import AdjustedTakenAgain
from cards.view import View
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import ReadinessPage, refused
from dialogs.judging.stages import halted
from dialogs.judging.stale_press import gone_on, moved_on
from dialogs.judging.who_is_entitled import leads_disqualified
from dialogs.matter.at_table import meant, next_waiting, number_in
from dialogs.matter.checklist_asked_anew import ask
from dialogs.matter.checklist_lines_asked import gated
from dialogs.matter.facts import CallTakenBack, MatterCalled, MatterEnded, MatterOpened
from dialogs.matter.pages import AdjustedTakenAgainPage
from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting.meeting import MatterState, Meeting
from dialogs.said.inbound import Pressed
from dialogs.showing.names import key
from dialogs.showing.shared_cards import desk_anew

_DESK = ReadinessPage()
_PASSED = ReadinessPage(CommonRefusal.PASSED)


def call(said: Pressed, scene: Scene) -> Outcome:
    """End what is on the table and call a matter: the one with the number, else the next that waits.

    One that needs no gate is opened with that. For a gated one everybody remote is asked (R-101). An ended matter is
    taken again only where `again` says so (R-123), so that an old card cannot reopen it; one whose paragraph is adjusted at once only
    where whoever takes it knows that it has to be adjusted anew (R-239). Nobody leads a matter who is disqualified in
    it (R-173).
    """
    meeting = scene.meeting
    no, why = number_in(said), halted(meeting)
    if why or no is None:
        return refused(why or CommonRefusal.BAD_FORM)
    matter = meeting.matter(no) if no else next_waiting(meeting)
    if matter is None:
        return refused(MatterRefusal.NO_MATTER if no else MatterRefusal.NONE_WAITING)
    if matter.on_table:
        return Outcome(reply=_DESK)
    if moved_on(said, meeting) or gone_on(said, meeting):
        return Outcome(reply=_PASSED)
    if matter.state is MatterState.STRUCK:
        return refused(MatterRefusal.MATTER_STRUCK)
    if matter.state is MatterState.ENDED and said.field("again") != "yes":
        return refused(MatterRefusal.MATTER_ENDED)
    if matter.state is MatterState.ENDED and meeting.minutes.adjusted(matter.no) and said.field("adjusted") != "anew":
        return Outcome(reply=AdjustedTakenAgainPage(matter.no))
    if leads_disqualified(meeting, matter):
        return refused(MatterRefusal.LEADER_DISQUALIFIED)
    called: tuple[Fact, ...] = (*_leave(meeting), MatterCalled(matter.no))
    if not gated(scene, matter):
        return Outcome((*called, MatterOpened(matter.no)), (desk_anew(meeting),), _DESK)
    asked = ask(scene, matter)
    # The card comes last, with the next step; in a confidential matter it says that nothing may be written, from the call on.
    return Outcome((*called, *asked.facts), (*asked.deliveries, desk_anew(meeting)), _DESK)


def end(said: Pressed, scene: Scene) -> Outcome:
    """End the matter on the table; one that was called and never opened waits again."""
    meeting = scene.meeting
    no, why = number_in(said), halted(meeting)
    if why or no is None:
        return refused(why or CommonRefusal.BAD_FORM)
    matter = meant(meeting, no)
    if matter is None:
        return refused(MatterRefusal.NO_MATTER if no else MatterRefusal.NOT_OPEN)
    if matter.state is MatterState.ENDED:
        return Outcome(reply=_DESK)
    if not matter.on_table:
        return refused(MatterRefusal.NOT_OPEN)
    if moved_on(said, meeting):
        return Outcome(reply=_PASSED)
    return Outcome(_leave(meeting), (desk_anew(meeting),), _DESK)


def _leave(meeting: Meeting) -> tuple[Fact, ...]:
    """The fact that the matter on the table leaves it: ended, or put aside where it was never opened."""
    on = meeting.on_table
    if on is None:
        return ()
    return (MatterEnded(on.no),) if on.begun else (CallTakenBack(on.no),)


def draw_adjusted(page: AdjustedTakenAgainPage, scene: Scene) -> View:
    """Draw what it means; for chair and secretary with a button, while the matter is over and adjusted and no other is up, which it would end."""
    meeting = scene.meeting
    matter = meeting.matter(page.no)
    stands = matter is not None and matter.state is MatterState.ENDED and meeting.minutes.adjusted(page.no)
    offered = stands and not meeting.table and may(Right.HOSTS, scene)
    return AdjustedTakenAgain(key(scene), page.no, meeting.moved if offered else None)
