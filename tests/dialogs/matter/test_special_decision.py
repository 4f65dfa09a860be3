"""A special decision lets a matter of protective security be handled at a distance, and nothing else does (R-045, R-046)."""

from collections.abc import Mapping

import pytest

from cards.special_decision import SpecialDecisionForm
from dialogs.judging.outcome import Draft, Outcome, Tell
from dialogs.judging.refusals import CommonRefusal, NoticeCode
from dialogs.judging.shared_pages import NoticePage
from dialogs.matter import gate, special_decision
from dialogs.matter.decision_facts import SpecialDecision, SpecialDecisionTakenBack
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.matter.obstacles import Obstacle, standing
from dialogs.matter.offers import offers
from dialogs.matter.pages import GatePage, SpecialDecisionPage
from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.profile.choices import ProtectiveRemote
from dialogs.profile.profile import Profile
from dialogs.roster.facts import Assigned, PlaceSaid
from dialogs.said.inbound import Road
from dialogs.showing.shared_cards import READINESS
from dialogs.sitting.facts import Closed
from dialogs.undo import undo
from tests.support.meetings import a_meeting, happened, kinds, linkoping, pitea, pressed, refusal, scene_of, seen_by

CALLED = a_meeting(facts=(MatterCalled(7),))
DECIDED = happened(CALLED, SpecialDecision(7, "2026-11-20", 42))
FORM = {"date": "2026-11-20", "section": "§ 42"}


def enter(
    meeting: Meeting = CALLED,
    matter: int = 7,
    road: Road = Road.DIALOG,
    profile: Profile | None = None,
    form: Mapping[str, str] = FORM,
) -> Outcome:
    """The secretary enters a decision."""
    said = pressed("matter.decision", "secretary", road, matter=matter, **form)
    return special_decision.enter(said, scene_of(said, meeting, profile))


def opens(meeting: Meeting, profile: Profile) -> bool:
    """Whether the chair opens matter 7 while members are remote, with a reason for what is not ready."""
    said = pressed("gate.open", matter=7, only_entitled="yes", reason="accepted", two_factor="yes", consent="yes")
    return any(isinstance(fact, MatterOpened) for fact in gate.open_(said, scene_of(said, meeting, profile)).facts)


@pytest.mark.parametrize("section", ["§ 42", "§42", "42"])
def test_date_and_section_stand_with_the_matter(section: str) -> None:
    """Codes and numbers, and no word of anybody's; once more is once."""
    out = enter(form={**FORM, "section": section})
    assert (out.facts, out.reply) == ((SpecialDecision(7, "2026-11-20", 42),), GatePage(7))
    matter = DECIDED.matter(7)
    assert matter is not None
    assert matter.special == ("2026-11-20", 42)
    assert enter(DECIDED, form={**FORM, "section": section}).facts == ()


@pytest.mark.parametrize("form", [{"date": "2062-01-01"}, {"section": "§ 0"}, {"section": "0042"}])
def test_what_cannot_be_a_decision_of_before_the_sitting_is_none(form: Mapping[str, str]) -> None:
    """A day after the sitting's, and a section that no minutes have; the form says which."""
    out = enter(form={**FORM, **form})
    assert out.facts == ()
    assert isinstance(out.reply, Draft)
    assert isinstance(out.reply.view, SpecialDecisionForm)
    assert out.reply.view.wrong == tuple(form)


def test_with_it_the_matter_is_opened_where_the_profile_knows_of_such_decisions() -> None:
    """Linköping needs one; in Piteå it is never handled at a distance, decision or not."""
    assert linkoping().protective_remote is ProtectiveRemote.SPECIAL_DECISION
    assert not opens(CALLED, linkoping())
    assert opens(DECIDED, linkoping())
    assert not opens(DECIDED, pitea())
    assert refusal(enter(profile=pitea())) == MatterRefusal.NO_SPECIAL_DECISION
    firm = standing(seen_by(DECIDED, "chair", pitea()), DECIDED.matters[6]).firm
    assert firm == (Obstacle.REMOTE_NEVER,)


@pytest.mark.parametrize(
    ("form", "wrong"),
    [
        ({"date": "x", "section": "42"}, ("date",)),
        ({"date": "2026-11-20", "section": "beslut"}, ("section",)),
        ({"sent": "yes"}, ("date", "section")),
    ],
)
def test_what_cannot_be_read_shows_the_form(form: dict[str, str], wrong: tuple[str, ...]) -> None:
    """And says so at its field, with what could be read; by post, where nothing is handed back, by a code."""
    reply = enter(form=form).reply
    assert isinstance(reply, Draft)
    assert isinstance(reply.view, SpecialDecisionForm)
    assert (reply.view.wrong, reply.view.tried[1]) == (wrong, form.get("section", ""))
    page = SpecialDecisionPage(7, {"date": 1, "section": 2}.get(wrong[0], 0) if len(wrong) == 1 else 3)
    assert enter(form=form, road=Road.SUBMIT) == Outcome(reply=page)
    shown = draw(page, seen_by(CALLED, "secretary"))
    assert isinstance(shown, SpecialDecisionForm)
    assert shown.wrong == wrong
    assert enter(form={}) == enter(road=Road.FETCH) == Outcome(reply=SpecialDecisionPage(7))


def test_it_is_for_matters_of_protective_security_that_are_not_over() -> None:
    """Before the meeting too: it is a field of the agenda's matter."""
    assert refusal(enter(matter=4)) == MatterRefusal.NO_SPECIAL_DECISION
    assert refusal(enter(matter=99)) == MatterRefusal.NO_MATTER
    assert refusal(enter(happened(CALLED, MatterOpened(7), MatterEnded(7)))) == MatterRefusal.MATTER_ENDED
    assert refusal(enter(happened(CALLED, Closed()))) == CommonRefusal.CLOSED
    out = enter(a_meeting(begun=False))
    assert (out.deliveries, out.reply) == ((), SpecialDecisionPage(7))


def test_the_form_holds_what_is_entered() -> None:
    """Its number alone names the matter."""
    view = draw(SpecialDecisionPage(7), seen_by(DECIDED, "secretary"))
    assert isinstance(view, SpecialDecisionForm)
    assert (view.day, view.section, view.wrong) == ("2026-11-20", 42, ())
    assert draw(SpecialDecisionPage(99), seen_by(CALLED, "secretary")) is not None


def test_the_secretary_is_offered_it_where_it_helps() -> None:
    """Nobody else, and under no profile that says never."""

    def offered(who: str, profile: Profile, meeting: Meeting = CALLED) -> bool:
        return "matter.decision" in [one.verb for one in offers(seen_by(meeting, who, profile))]

    assert offered("secretary", linkoping())
    assert not offered("chair", linkoping())
    assert not offered("secretary", pitea())
    assert not offered("secretary", linkoping(), a_meeting(facts=(MatterCalled(4),)))


NEWER = SpecialDecision(7, "2026-11-21", 43, "2026-11-20", 42)
GONE = SpecialDecision(7, "", 0, "2026-11-20", 42)


def taken_back(meeting: Meeting, who: str = "secretary") -> Outcome:
    """What follows when somebody takes their last step back."""
    said = pressed("undo", who)
    return undo(said, scene_of(said, meeting))


@pytest.mark.parametrize("road", [Road.DIALOG, Road.SUBMIT])
def test_one_entered_by_mistake_is_taken_away_in_its_form(road: Road) -> None:
    """Whatever else the secretary has done since, and while the matter is open; where none stands nothing is noted."""
    assert enter(DECIDED, form={"none": "yes"}, road=road).facts == (GONE,)
    opened = happened(DECIDED, MatterOpened(7))
    assert enter(opened, form={"none": "yes"}).facts == (GONE,)
    gone = NoticePage(NoticeCode.SPECIAL_GONE)
    told = [
        one.to for one in enter(opened, form={"none": "yes"}).deliveries if isinstance(one, Tell) and one.page == gone
    ]
    assert told == ["oid-chair", "oid-secretary"]
    nobody = happened(opened, *(PlaceSaid(one, "room", "remote") for one in opened.people))
    assert kinds(enter(nobody, form={"none": "yes"})) == ("SpecialDecision",)
    assert enter(nobody, form={"none": "yes"}).deliveries == (READINESS,)
    after = happened(opened, GONE)
    assert after.matters[6].special is None
    assert standing(seen_by(after, "chair", linkoping()), after.matters[6]).firm == (Obstacle.REMOTE_BY_DECISION,)
    assert enter(form={"none": "yes"}).facts == enter(DECIDED, form={"none": "yes"}, road=Road.FETCH).facts == ()


@pytest.mark.parametrize(
    ("step", "again"),
    [
        (SpecialDecision(7, "2026-11-20", 42), ("", 0)),
        (NEWER, ("2026-11-20", 42)),
        (GONE, ("2026-11-20", 42)),
    ],
)
def test_its_maker_takes_it_back_until_the_matter_is_opened(step: SpecialDecision, again: tuple[str, int]) -> None:
    """What stood before stands again. Once the matter is open or over, people may be remote by it: nothing is taken back behind them."""
    meeting = happened(CALLED, step, by="secretary")
    assert taken_back(meeting).facts == (SpecialDecisionTakenBack(7, *again),)
    assert kinds(taken_back(meeting, "chair")) == ("CallTakenBack",)  # the chair's own step
    for later in ((MatterOpened(7),), (MatterOpened(7), MatterEnded(7)), (SpecialDecision(7, "2026-11-23", 1),)):
        assert taken_back(happened(meeting, *later)).facts == ()


def test_who_is_no_secretary_any_more_takes_none_back() -> None:
    """To take back is to act once more (R-142)."""
    meeting = happened(CALLED, SpecialDecision(7, "2026-11-20", 42), by="secretary")
    lost = happened(meeting, Assigned("secretary", "Secretary", "official", object_id="oid-secretary"))
    assert refusal(taken_back(lost)) == CommonRefusal.RIGHT
