"""The gate before a matter that asks for the checklist: the host's check, then the chair opens (R-094, R-106, R-111).

What stands in the way is shown, and the chair decides (R-103, R-226). To open anyway the chair gives a reason, and the
reason is a code, each a plain sentence that the chair can stand for in front of the board. It is never free text: words
about why a confidential matter was opened would easily be words about the matter or about somebody's home, they would
have to be kept with the decision, and nothing said in such a matter may be kept (R-105, R-118). What the code leaves out
the secretary writes in the minutes, where the board itself decides what is secret.
"""

from dataclasses import replace

from cards.gate import GateCard, Unmet
from cards.naming import MatterName
from cards.readiness import Line
from cards.refusal import Refusal
from cards.view import View
from dialogs.capacity import Capacity
from dialogs.codes import member
from dialogs.inbound import Pressed, Road
from dialogs.journal import Fact
from dialogs.matter.answers_so_far import answers_of, noted_in, number_of, pairs_of
from dialogs.matter.at_table import meant, number_in
from dialogs.matter.check_receipt import check_receipt
from dialogs.matter.doubted import doubted, doubts, strangers, sure_of
from dialogs.matter.facts import HostChecked, MatterOpened
from dialogs.matter.obstacles import SETTLED_BY_YES, Obstacle, Standing, standing
from dialogs.matter.pages import GatePage
from dialogs.matter.refusals import MatterRefusal
from dialogs.matter.what_is_asked import asked_people, gated
from dialogs.matter.who_is_here import groups
from dialogs.meeting import Matter, MatterState
from dialogs.meeting_parts import HostCheck
from dialogs.names import MOST_LISTED, called, key
from dialogs.outcome import Delivery, Draft, Outcome, Reply, Tell
from dialogs.places import PersonPlace
from dialogs.reasons import HostQuestion, OpenReason
from dialogs.refusals import CommonRefusal, Right
from dialogs.scene import Scene
from dialogs.shared_cards import READINESS, desk_anew
from dialogs.shared_pages import ReadinessPage, refused
from dialogs.stages import halted
from dialogs.stale_press import gone_on

_PASSED = ReadinessPage(CommonRefusal.PASSED)


def confirm(said: Pressed, scene: Scene) -> Outcome:
    """Note the host's check; fetched, show the gate instead.

    A check of a matter no longer on the table changes nothing. It also serves an open matter whose level was raised.
    """
    matter, otherwise = _pressed(said, scene)
    if matter is None:
        return otherwise
    page = GatePage(matter.no)
    answered = bool(_yes_or_no(said, HostQuestion.ONLY_ENTITLED))
    if said.road is Road.FETCH or not (answered or _can_be_told(said)):
        return Outcome(reply=page)
    if gone_on(said, scene.meeting):
        return Outcome(reply=_PASSED)
    if not answered or _lacking(said, scene, matter) or doubted(said, scene, matter):
        return Outcome(reply=_asked_again(said, scene, matter))
    facts, deliveries = _checked(said, scene, matter)
    return Outcome(facts, deliveries, page)


def open_(said: Pressed, scene: Scene) -> Outcome:
    """Open the matter, with the host's check in the same press where `only_entitled` comes along.

    Where something is not ready and no reason was given, the gate is shown with what is missing. What is firm (R-006,
    R-045) no reason passes. What was passed is written down with the reason: the people, and the demands (R-103).
    """
    matter, otherwise = _pressed(said, scene)
    if matter is None:
        return otherwise
    page = GatePage(matter.no)
    if said.road is Road.FETCH:
        return Outcome(reply=page)
    if matter.state is MatterState.OPEN:
        return Outcome(reply=ReadinessPage())
    if gone_on(said, scene.meeting):
        return Outcome(reply=_PASSED)
    reason = member(OpenReason, said.field("reason"))
    if not reason and (_lacking(said, scene, matter) or doubted(said, scene, matter)):
        return Outcome(reply=_asked_again(said, scene, matter))
    facts, deliveries = _checked(said, scene, matter)
    there = _standing_after(facts, scene, matter)
    if there.firm or not (there.clear or reason):
        silent = _can_be_told(said) and not (facts or there.firm)
        return Outcome(
            facts, deliveries, Draft(_draw(scene, matter, _said(said, scene, matter), opening=True)) if silent else page
        )
    return Outcome((*facts, _opened(there, reason)), (*deliveries, desk_anew(scene.meeting)), ReadinessPage())


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


# ---- the host's check --------------------------------------------------------------------------------------------


def _asks(scene: Scene, matter: Matter) -> tuple[HostQuestion, ...]:
    """What the check asks: "only entitled", the second factor, and the consent of a party who is here (R-043)."""
    asks = [HostQuestion.ONLY_ENTITLED]
    if scene.profile.asks_two_factor(matter.kind) and asked_people(scene.meeting, matter):
        asks.append(HostQuestion.TWO_FACTOR)
    parties = (p for p in scene.meeting.people.values() if p.capacity is Capacity.PARTY and p.matter == matter.no)
    if scene.profile.asks_consent(matter.kind) and any(p.place is not PersonPlace.AWAY for p in parties):
        asks.append(HostQuestion.CONSENT)
    return tuple(asks)


def _yes_or_no(said: Pressed, name: HostQuestion) -> str:
    """A yes or a no; "" for anything else."""
    answer = said.field(name)
    return answer if answer in ("yes", "no") else ""


def _said(said: Pressed, scene: Scene, matter: Matter) -> tuple[str, ...]:
    """What the press answers, one a question of the check."""
    return tuple(_yes_or_no(said, name) for name in _asks(scene, matter))


def _asked_again(said: Pressed, scene: Scene, matter: Matter) -> Reply:
    """The gate with what was answered: a check not finished, or a yes that is doubted. By post it is a page, and loses nothing."""
    answers = _said(said, scene, matter)
    if said.road.by_post:
        return GatePage(matter.no, number_of(answers))
    return Draft(_draw_answered(scene, matter, answers))


def _lacking(said: Pressed, scene: Scene, matter: Matter) -> bool:
    """Whether the check was begun and not finished."""
    return bool(_yes_or_no(said, HostQuestion.ONLY_ENTITLED)) and not all(
        _yes_or_no(said, name) for name in _asks(scene, matter)
    )


def _checked(said: Pressed, scene: Scene, matter: Matter) -> tuple[tuple[Fact, ...], tuple[Delivery, ...]]:
    """The host's check as it was said now; nothing where none was, or where it stands so already.

    Where a reason is given, a question left unanswered counts as not confirmed. Where somebody else than the chair finds that
    not only entitled people are logged in, the chair is told at once (R-121).
    """
    only = _yes_or_no(said, HostQuestion.ONLY_ENTITLED)
    missing = tuple(name for name in _asks(scene, matter)[1:] if _yes_or_no(said, name) != "yes")
    old = matter.check
    if not only or (old is not None and (old.only_entitled, old.missing) == (only == "yes", missing)):
        return (), ()
    chair = scene.meeting.chair
    deliveries: tuple[Delivery, ...] = (READINESS,)
    if only == "no" and chair is not None and not scene.leads and chair.wire:
        what = f"not_entitled:{matter.no}:{int(scene.at.timestamp())}"
        deliveries += (Tell(chair.wire, GatePage(matter.no), what, alarm=True),)
    return (HostChecked(matter.no, only == "yes", tuple(one.value for one in missing)),), deliveries


def _standing_after(facts: tuple[Fact, ...], scene: Scene, matter: Matter) -> Standing:
    """How everything stands when the check in this press is counted."""
    check = next((x for x in facts if isinstance(x, HostChecked)), None)
    if check is None:
        return standing(scene, matter)
    stood = HostCheck(scene.at, "", only_entitled=check.only_entitled, missing=check.unconfirmed)
    return standing(scene, replace(matter, check=stood))


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
        return _draw_answered(scene, matter, answers_of(page.answered, len(_asks(scene, matter))))
    return _draw(scene, matter)


def _draw(scene: Scene, matter: Matter, said: tuple[str, ...] | None = None, *, opening: bool = False) -> GateCard:
    """The page; with `said`, a check that was not finished, its answers kept, or with `opening` what lacked a reason."""
    there = standing(scene, matter)
    asks = _asks(scene, matter)
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
        unmet=tuple(Unmet(d.text, d.standing.value) for d in scene.profile.unmet(matter.kind) if d.key in there.unmet),
        asks=tuple(one.value for one in asks),
        answers=pairs_of(asks, said) if said is not None else noted_in(matter.check, asks),
        incomplete=said is not None and not (opening and wants_reason),
        unreasoned=opening and wants_reason,
        opens=passable,
        reasons=tuple(reason.value for reason in OpenReason) if passable and wants_reason else (),
        noted=check_receipt(scene.meeting, matter),
        one_press=passable and not wants_reason and asks == (HostQuestion.ONLY_ENTITLED,) and matter.check is None,
    )


def _draw_answered(scene: Scene, matter: Matter, answers: tuple[str, ...]) -> GateCard:
    """The page with these answers; where all are there, it asks once more of those seen here who are not entitled."""
    page = _draw(scene, matter, answers)
    if "" in answers or answers[0] != "yes" or not doubts(scene, matter):
        return page
    return replace(page, doubted=strangers(scene, matter), sure=sure_of(scene, matter))
