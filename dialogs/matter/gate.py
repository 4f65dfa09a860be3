"""The gate before a matter that asks for the checklist: the host's check, then the chair opens (R-094, R-106, R-111).

What stands in the way is shown, and the chair decides (R-103, R-226). To open anyway the chair gives a reason, and the reason is a code, each a plain sentence that the
chair can stand for in front of the board. It is never free text: words about why a confidential matter was opened would easily be words about the matter or about
somebody's home, they would have to be kept with the decision, and nothing said in such a matter may be kept (R-105, R-118). What the code leaves out the secretary
writes in the minutes, where the board itself decides what is secret.
"""

from dataclasses import replace

from cards.gate import GateCard, Unmet
from cards.naming import MatterName
from cards.refusal import Refusal
from cards.view import View
from cards.who_and_why import Line
from dialogs.judging.outcome import Draft, Outcome, Reply
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import ReadinessPage, refused
from dialogs.judging.stages import halted
from dialogs.judging.stale_press import another_attempt, gone_on
from dialogs.judging.who_is_entitled import leads_disqualified
from dialogs.matter.at_table import meant, number_in
from dialogs.matter.chat_off_before_opening import ask_first, asked_already, open_warned, waits_for_chat
from dialogs.matter.chat_switch_line import chat_now
from dialogs.matter.checklist_form_so_far import answers_of, noted_in, number_of, pairs_of
from dialogs.matter.checklist_lines_asked import gated
from dialogs.matter.entitled_asked_again import decided_on, doubted, doubts, named_of, strangers, sure_of
from dialogs.matter.entitled_to_be_here import groups
from dialogs.matter.facts import MatterOpened
from dialogs.matter.hosts_check import (
    answered_so_far,
    asks,
    checked,
    checker_disqualified,
    lacking,
    standing_after,
    yes_or_no,
)
from dialogs.matter.hosts_check_receipt import check_receipt
from dialogs.matter.obstacles import SETTLED_BY_YES, Obstacle, Standing, standing
from dialogs.matter.pages import GatePage
from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting.meeting import Matter, MatterState
from dialogs.meeting_settings.settings_shown import before_matter
from dialogs.profile.what_a_level_asks import demands_not_met
from dialogs.said.inbound import Pressed, Road
from dialogs.said.reasons import HostQuestion, OpenReason
from dialogs.showing.faces_shown import faces_shown
from dialogs.showing.names import MOST_LISTED, called, key
from dialogs.showing.shared_cards import desk_anew
from dialogs.text.codes import member

_PASSED = ReadinessPage(CommonRefusal.PASSED)


def confirm(said: Pressed, scene: Scene) -> Outcome:
    """Note the host's check; fetched, show the gate instead.

    A check of a matter no longer on the table changes nothing. It also serves an open matter whose level was raised.
    """
    matter, otherwise = _pressed(said, scene)
    if matter is None:
        return otherwise
    page = GatePage(matter.no)
    answered = bool(yes_or_no(said, HostQuestion.ONLY_ENTITLED))
    if said.road is Road.FETCH or not (answered or _can_be_told(said)):
        return Outcome(reply=page)
    if gone_on(said, scene.meeting):
        return Outcome(reply=_PASSED)
    if checker_disqualified(scene, matter):
        return refused(MatterRefusal.CHECKER_DISQUALIFIED)
    if not answered or lacking(said, scene, matter) or doubted(said, scene, matter):
        return Outcome(reply=_asked_again(said, scene, matter))
    facts, deliveries = checked(said, scene, matter)
    return Outcome(facts, deliveries, page)


def open_(said: Pressed, scene: Scene) -> Outcome:
    """Open the matter, with the host's check in the same press where `only_entitled` comes along.

    Where something is not ready and no reason was given, the gate is shown with what is missing. What is firm (R-006, R-045, R-173) no reason passes. What was passed is
    written down with the reason: the people, and the demands (R-103). Where Teams lets us, the chat is turned off first, and the matter is open when that is read back
    (R-130).
    """
    matter, otherwise = _pressed(said, scene)
    if matter is None:
        return otherwise
    settled = _settled(said, scene, matter)
    if settled is not None:
        return settled
    page = GatePage(matter.no)
    reason = member(OpenReason, said.field("reason"))
    if not reason and (lacking(said, scene, matter) or doubted(said, scene, matter)):
        return Outcome(reply=_asked_again(said, scene, matter))
    facts, deliveries = checked(said, scene, matter)
    there = standing_after(facts, scene, matter)
    if there.firm or not (there.clear or reason):
        silent = _can_be_told(said) and not (facts or there.firm)
        answers = answered_so_far(said, scene, matter)
        return Outcome(facts, deliveries, Draft(_draw(scene, matter, answers, opening=True)) if silent else page)
    opened = _opened(there, reason)
    if waits_for_chat(scene.meeting, matter):
        first = ask_first(scene.meeting, there, opened)
        return replace(first, facts=(*facts, *first.facts), deliveries=(*deliveries, *first.deliveries))
    return Outcome((*facts, opened), (*deliveries, desk_anew(scene.meeting)), ReadinessPage())


def _settled(said: Pressed, scene: Scene, matter: Matter) -> Outcome | None:
    """The answer to a press that opens nothing by the gate: it only looks, comes late, or chooses to open while the chat stays on."""
    page = GatePage(matter.no)
    if said.road is Road.FETCH:
        return Outcome(reply=page)
    if matter.state is MatterState.OPEN:
        return Outcome(reply=ReadinessPage())
    if gone_on(said, scene.meeting) or another_attempt(said, scene.meeting):
        return Outcome(reply=_PASSED)
    if leads_disqualified(scene.meeting, matter):
        return refused(MatterRefusal.LEADER_DISQUALIFIED)
    if said.field("warned") == "yes":
        return open_warned(scene) or Outcome(reply=page if scene.meeting.switch.undecided else ReadinessPage())
    return Outcome(reply=ReadinessPage()) if asked_already(scene.meeting, matter) else None


def _can_be_told(said: Pressed) -> bool:
    """Whether the gate's own button was pressed, on a road whose answer can say what was not chosen."""
    return said.filled_in and not said.road.by_post


def _opened(there: Standing, reason: OpenReason | None) -> MatterOpened:
    if there.clear or reason is None:
        return MatterOpened(there.matter.no)
    return MatterOpened(there.matter.no, reason.value, tuple(n.person.key for n in there.not_ready), there.unmet)


def _pressed(said: Pressed, scene: Scene) -> tuple[Matter | None, Outcome]:
    """The gated matter on the table that the press is about, or the answer where there is none."""
    meeting = scene.meeting
    no, why = number_in(said), halted(meeting)
    if why or no is None:
        return None, refused(why or CommonRefusal.BAD_FORM)
    matter = meant(meeting, no)
    if matter is None:
        return None, refused(MatterRefusal.NO_MATTER if no else MatterRefusal.NOT_CALLED)
    if matter.state in (MatterState.WAITING, MatterState.STRUCK):
        return None, refused(
            MatterRefusal.NOT_CALLED if matter.state is MatterState.WAITING else MatterRefusal.MATTER_STRUCK
        )
    if not matter.on_table or not gated(scene, matter):
        return None, Outcome(reply=ReadinessPage())
    return matter, Outcome()


def _asked_again(said: Pressed, scene: Scene, matter: Matter) -> Reply:
    """The gate with what was answered: a check not finished, or a yes that is doubted. By post it is a page, and loses nothing."""
    answers = answered_so_far(said, scene, matter)
    if said.road.by_post:
        return GatePage(matter.no, number_of(answers))
    return Draft(_draw_answered(scene, matter, answers))


# ---- pages -------------------------------------------------------------------------------------------------------


def draw(page: GatePage, scene: Scene) -> View:
    """Draw the gate for the hosts: who is entitled, what is missing, the check, and the reasons to open anyway."""
    meeting = scene.meeting
    matter = meant(meeting, page.no)
    if not scene.hosts:
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    if matter is None or not matter.on_table:
        return Refusal(MatterRefusal.NOT_CALLED)
    if page.answered:
        return _draw_answered(scene, matter, answers_of(page.answered, len(asks(scene, matter))))
    return _draw(scene, matter)


def _draw(scene: Scene, matter: Matter, said: tuple[str, ...] | None = None, *, opening: bool = False) -> GateCard:
    """The page; with `said`, a check that was not finished, its answers kept, or with `opening` what lacked a reason."""
    there = standing(scene, matter)
    asked = () if checker_disqualified(scene, matter) else asks(scene, matter)
    passable = scene.leads and matter.state is MatterState.CALLED and not there.firm
    wants_reason = bool(there.not_ready) or any(o not in SETTLED_BY_YES for o in there.obstacles)
    return GateCard(
        key=key(scene),
        matter=MatterName(matter.no, matter.initials),
        opened=matter.state is MatterState.OPEN,
        moved=scene.meeting.moved,
        groups=groups(scene, matter),
        not_ready=tuple(Line(called(n.person), n.why.value, n.items) for n in there.not_ready[:MOST_LISTED]),
        more=max(0, len(there.not_ready) - MOST_LISTED),
        obstacles=tuple(o.value for o in there.obstacles if o is not Obstacle.UNMET),
        unmet=tuple(
            Unmet(d.text, d.standing.value) for d in demands_not_met(scene.profile, matter.kind) if d.key in there.unmet
        ),
        asks=tuple(one.value for one in asked),
        answers=pairs_of(asked, said) if said is not None else noted_in(matter.check, asked),
        incomplete=said is not None and not (opening and wants_reason),
        unreasoned=opening and wants_reason,
        opens=passable,
        reasons=tuple(reason.value for reason in OpenReason) if passable and wants_reason else (),
        settings=before_matter(scene, matter),
        noted=check_receipt(scene.meeting, matter),
        chat=chat_now(scene),
        leader_out=Obstacle.LEADER_DISQUALIFIED in there.obstacles,
        faces=faces_shown(scene),
        one_press=passable and not wants_reason and asked == (HostQuestion.ONLY_ENTITLED,) and matter.check is None,
    )


def _draw_answered(scene: Scene, matter: Matter, answers: tuple[str, ...]) -> GateCard:
    """The page with these answers; where all are there, it asks once more of those seen here who are not entitled."""
    page = _draw(scene, matter, answers)
    if "" in answers or answers[0] != "yes" or not doubts(scene, matter):
        return page
    asked_of = named_of(decided_on(scene, matter))
    return replace(page, doubted=strangers(scene, matter), decides=asked_of, sure=sure_of(scene, matter))
