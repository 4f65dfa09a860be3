"""Chair or secretary notes that a council's summons was checked, and that the agenda was approved (R-076, R-239).

What is noted is what the meeting has said. A summons that is not in order stops nothing: the chair sees it, and decides.
"""

from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.judging.stale_press import another_agenda
from dialogs.opening.facts import AgendaApproved, SummonsChecked
from dialogs.opening.hosts_cards import opening_cards
from dialogs.opening.pages import OpeningPage, OpeningRefusal
from dialogs.opening.what_is_left import OpeningPart, asked, changes
from dialogs.said import about
from dialogs.said.inbound import Pressed
from dialogs.showing.shared_cards import READINESS


def check(said: Pressed, scene: Scene) -> Outcome:
    """Note that the summons is in order, or that it is not."""
    meeting, in_order = scene.meeting, said.field("answer") != "no"
    why = not_live(meeting)
    if why or OpeningPart.SUMMONS not in asked(meeting, scene.profile):
        return refused(why or OpeningRefusal.NO_SUMMONS)
    noted = meeting.opening.summons
    if noted is not None and noted.in_order is in_order:
        return Outcome(reply=OpeningPage(), stands=about.SUMMONS)
    return Outcome((SummonsChecked(in_order),), (READINESS, *opening_cards(meeting)), OpeningPage())


def approve(said: Pressed, scene: Scene) -> Outcome:
    """Note that the agenda was approved, with what has been changed in it since the sitting was opened."""
    meeting = scene.meeting
    why = not_live(meeting)
    if why or OpeningPart.AGENDA not in asked(meeting, scene.profile):
        return refused(why or OpeningRefusal.NO_AGENDA)
    noted, change = meeting.opening.agenda, changes(meeting)
    if another_agenda(said, meeting):
        return Outcome(reply=OpeningPage(since=True))
    if noted is not None and noted.change.covers(change):
        return Outcome(reply=OpeningPage(), stands=about.AGENDA_APPROVED)
    fact = AgendaApproved(change.struck, change.added, change.reordered, change.order)
    return Outcome((fact,), (READINESS, *opening_cards(meeting)), OpeningPage())
