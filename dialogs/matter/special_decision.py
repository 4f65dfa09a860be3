"""The special decision that lets a matter of protective security be handled at a distance (R-045, R-046).

Where the profile knows of such decisions the secretary gives its date and section; they stand with the matter on the agenda.
Nothing else opens the matter while anybody is remote, and no reason of the chair's. One that was entered by mistake is taken back
(`undo.py`), or taken away in the same form until the matter is over.
"""

import re
from dataclasses import replace
from datetime import date

from cards.special_decision import SpecialDecisionForm
from dialogs.judging.outcome import Delivery, Draft, Outcome
from dialogs.judging.refusals import CommonRefusal, NoticeCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import NoticePage, refused
from dialogs.judging.stages import not_planned
from dialogs.matter.at_table import meant, number_in, why_none, why_over
from dialogs.matter.decision_facts import SpecialDecision
from dialogs.matter.pages import GatePage, SpecialDecisionPage
from dialogs.matter.refusals import MatterRefusal
from dialogs.matter.remote_allowed import must_leave
from dialogs.meeting.kinds import MatterKind
from dialogs.meeting.meeting import Matter, MatterState
from dialogs.profile.choices import ProtectiveRemote
from dialogs.said.inbound import Pressed, Road
from dialogs.showing.names import key, named
from dialogs.showing.shared_cards import READINESS, keep_hosts_told
from dialogs.text.days import day_of

_SECTION = re.compile(r"§?\s{0,3}([1-9][0-9]{0,3})")
_DATE, _SECTION_WRONG = 1, 2  # what could not be read, added up
_BITS = {"date": _DATE, "section": _SECTION_WRONG}


def enter(said: Pressed, scene: Scene) -> Outcome:
    """Enter the decision's date and section; fetched, or where one of them cannot be read, show the form."""
    meeting, no = scene.meeting, number_in(said)
    why = not_planned(meeting)
    if why or no is None:
        return refused(why or CommonRefusal.BAD_FORM)
    matter = meant(meeting, no)
    if matter is None:
        return refused(why_none(no))
    over = why_over(matter)
    if over:
        return refused(over)
    if matter.kind is not MatterKind.PROTECTIVE or scene.profile.protective_remote is ProtectiveRemote.NEVER:
        return refused(MatterRefusal.NO_SPECIAL_DECISION)
    if said.field("none") and said.road is not Road.FETCH:
        return _entered(scene, matter, "", 0)
    day, section = _decided_on(said, scene), _SECTION.fullmatch(said.field("section"))
    if said.road is Road.FETCH or not (day and section):
        tried = said.road is not Road.FETCH and bool(said.filled_in or said.field("date") or said.field("section"))
        wrong = _DATE * (day is None) + _SECTION_WRONG * (section is None) if tried else 0
        page = SpecialDecisionPage(matter.no, wrong)
        if not wrong or said.road.by_post:
            return Outcome(reply=page)
        as_filled = (day.isoformat() if day else "", said.field("section"))
        return Outcome(reply=Draft(replace(draw(page, scene), tried=as_filled)))
    return _entered(scene, matter, day.isoformat(), int(section[1]))


def _entered(scene: Scene, matter: Matter, date: str, section: int) -> Outcome:
    """Note it instead of what stands (`date` "": none); what stands so already is noted once.

    Where the open matter loses its decision and somebody is remote, the hosts are told at once.
    """
    meeting = scene.meeting
    done = GatePage(matter.no) if matter.on_table else SpecialDecisionPage(matter.no)
    was = matter.special or ("", 0)
    if was == (date, section):
        return Outcome(reply=done)
    decided = SpecialDecision(matter.no, date, section, *was)
    drawn = (READINESS,) if meeting.live else ()
    return Outcome((decided,), (*drawn, *_alarm(scene, matter, decided)), done)


def _alarm(scene: Scene, matter: Matter, decided: SpecialDecision) -> tuple[Delivery, ...]:
    """What the hosts are told where the decision was taken away from under people who are remote."""
    meeting = scene.meeting
    without = replace(matter, special=None)
    if decided.date or matter.state is not MatterState.OPEN or not must_leave(scene, without, meeting.people.values()):
        return ()
    return keep_hosts_told(meeting, NoticePage(NoticeCode.SPECIAL_GONE), f"special:{matter.no}", rings=True)


def _decided_on(said: Pressed, scene: Scene) -> date | None:
    """The day of the decision, no later than the sitting's: what is not decided yet opens nothing."""
    day = day_of(said.field("date"))
    return day if day is not None and day <= scene.day else None


def draw(page: SpecialDecisionPage, scene: Scene) -> SpecialDecisionForm:
    """Draw the form, with what is entered already."""
    matter = meant(scene.meeting, page.no)
    day, section = matter.special if matter is not None and matter.special else ("", 0)
    wrong = tuple(name for name, bit in _BITS.items() if page.wrong & bit)
    return SpecialDecisionForm(key(scene), named(matter), day, section, wrong)
