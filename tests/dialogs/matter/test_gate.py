"""The gate: the host's check, then the chair opens, or opens anyway with a reason that is written down."""

import pytest

from cards.gate import GateCard
from cards.naming import party
from cards.refusal import Refusal
from dialogs import router
from dialogs.agenda.facts import MatterStruck
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Draft, Outcome
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter import gate
from dialogs.matter.facts import Asked, CallTakenBack, HostChecked, LevelRaised, MatterCalled, MatterEnded, MatterOpened
from dialogs.matter.pages import GatePage
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned, Entered, LinkLost, Resumed
from dialogs.profile.profile import Profile
from dialogs.roster.facts import Noticed
from dialogs.said.inbound import Road
from dialogs.said.reasons import OpenReason
from dialogs.sitting.facts import Closed
from tests.support.meetings import (
    TEN,
    a_meeting,
    after,
    answered,
    changed,
    default,
    happened,
    linkoping,
    listed,
    pitea,
    pressed,
    refusal,
    scene_of,
    seated,
    seconds,
    seen_by,
    shown,
    tells,
)
from tests.support.shown_cards import rendered, texts

HOSTS = (seated("chair", "chair", "room"), seated("secretary", "secretary", "room"))
READY = tuple(answered(who) for who in ("anna", "bo", "cia"))


def called(*facts: Fact, kind: str = "secrecy", people: tuple[Fact, ...] | None = None) -> Meeting:
    """Matter 4 is called and asked about; then `facts`."""
    rest = (MatterCalled(4), Asked(1, listed_level(kind), 4), *facts)
    matters = (listed(4, kind, initials="A.B."), listed(5))
    return a_meeting(matters=matters, facts=rest) if people is None else a_meeting(people, matters, rest)


def listed_level(kind: str) -> int:
    """The level that the checklist is asked at."""
    return {"secrecy_individual": 4, "protective": 5, "authority": 2}.get(kind, 3)


def confirm(meeting: Meeting, who: str = "secretary", profile: Profile | None = None, **fields: object) -> Outcome:
    """Make the host's check."""
    said = pressed("gate.confirm", who, **fields)  # type: ignore[arg-type]
    return gate.confirm(said, scene_of(said, meeting, profile))


def open_(meeting: Meeting, profile: Profile | None = None, **fields: object) -> Outcome:
    """Open a matter, as the chair."""
    said = pressed("gate.open", **fields)  # type: ignore[arg-type]
    return gate.open_(said, scene_of(said, meeting, profile))


def page_of(meeting: Meeting, who: str = "chair", profile: Profile | None = None) -> GateCard:
    """The gate as the viewer sees it."""
    drawn = gate.draw(GatePage(), seen_by(meeting, who, profile))
    assert isinstance(drawn, GateCard)
    return drawn


# ---- the host's check --------------------------------------------------------------------------------------------


def test_the_hosts_check_is_a_fact() -> None:
    """Who made it and when stands in the journal (R-094, R-106)."""
    out = confirm(called(), matter=4, only_entitled="yes")
    assert out.facts == (HostChecked(4, only_entitled=True),)
    assert list(shown(out)) == ["readiness"]
    assert out.reply == GatePage(4)


def test_the_same_check_again_changes_nothing() -> None:
    """Nor is anything sent."""
    meeting = called(HostChecked(4, only_entitled=True))
    assert confirm(meeting, matter=4, only_entitled="yes") == Outcome(reply=GatePage(4))


def test_the_check_falls_by_itself_when_somebody_enters() -> None:
    """It must be made again (R-111)."""
    meeting = called(HostChecked(4, only_entitled=True), Entered("bo"))
    assert confirm(meeting, matter=4, only_entitled="yes").facts


def test_a_secretary_who_finds_somebody_unentitled_alarms_the_chair() -> None:
    """The chair decides what to do (R-121, R-122)."""
    out = confirm(called(), matter=4, only_entitled="no")
    assert out.facts == (HostChecked(4, only_entitled=False),)
    (tell,) = tells(out)
    assert (tell.to, tell.page, tell.alarm) == ("oid-chair", GatePage(4), True)


def test_the_chair_needs_no_word_about_the_chairs_own_check() -> None:
    """Nor can somebody be told who is not in Teams."""
    assert tells(confirm(called(), "chair", matter=4, only_entitled="no")) == ()
    untied = called(people=(seated("chair", "chair", "room", object_id=None, mri=None), HOSTS[1]))
    assert tells(confirm(untied, matter=4, only_entitled="no")) == ()
    nobody = called(people=(HOSTS[1],))
    assert tells(confirm(nobody, matter=4, only_entitled="no")) == ()


@pytest.mark.parametrize("answer", ["", "kanske"])
def test_without_an_answer_the_gate_is_shown(answer: str) -> None:
    """Nothing is guessed."""
    assert confirm(called(), matter=4, only_entitled=answer) == Outcome(reply=GatePage(4))


def test_fetching_the_dialog_changes_nothing() -> None:
    """A fetch may come any number of times."""
    for verb, act in (("gate.confirm", gate.confirm), ("gate.open", gate.open_)):
        said = pressed(verb, road=Road.FETCH, matter=4, only_entitled="yes", reason="accepted")
        assert act(said, scene_of(said, called())) == Outcome(reply=GatePage(4))


LEVEL_4 = (
    *HOSTS,
    seated("anna"),
    seated("part", "party", matter=4),
    seated("other", "party", place="away", matter=4),
)


def test_at_level_four_two_factors_and_consent_are_asked() -> None:
    """The second factor of those who are remote, the consent of a party who is here (R-043, R-048, R-049)."""
    meeting = called(kind="secrecy_individual", people=LEVEL_4)
    assert page_of(meeting).asks == ("only_entitled", "two_factor", "consent")
    out = confirm(meeting, matter=4, only_entitled="yes", two_factor="yes", consent="no")
    assert out.facts == (HostChecked(4, only_entitled=True, missing=("consent",)),)


@pytest.mark.parametrize(
    ("people", "asks"),
    [
        (HOSTS, ("only_entitled",)),
        ((*HOSTS, seated("anna")), ("only_entitled", "two_factor")),
        ((*HOSTS, seated("part", "party", place="room", matter=4)), ("only_entitled", "consent")),
        ((*HOSTS, seated("part", "party", place="away", matter=4)), ("only_entitled",)),
        ((*HOSTS, seated("part", "party", place="room", matter=5)), ("only_entitled",)),
    ],
)
def test_only_what_concerns_somebody_here_is_asked(people: tuple[Fact, ...], asks: tuple[str, ...]) -> None:
    """No remote person, no second factor; no party, no consent."""
    assert page_of(called(kind="secrecy_individual", people=people)).asks == asks


def test_a_check_that_is_not_finished_comes_back_with_its_answers() -> None:
    """What was answered is kept in the form."""
    meeting = called(kind="secrecy_individual", people=LEVEL_4)
    for out in (
        confirm(meeting, matter=4, only_entitled="yes", two_factor="no"),
        open_(meeting, matter=4, only_entitled="yes", two_factor="no"),
    ):
        assert not out.changes
        assert isinstance(out.reply, Draft)
        form = out.reply.view
        assert isinstance(form, GateCard)
        assert form.incomplete
        assert form.answers == (("only_entitled", "yes"), ("two_factor", "no"), ("consent", ""))


def test_the_check_as_it_stands_is_filled_in() -> None:
    """Whoever looks sees what was confirmed and what was not."""
    meeting = called(
        HostChecked(4, only_entitled=True, missing=("consent",)), kind="secrecy_individual", people=LEVEL_4
    )
    assert page_of(meeting).answers == (("only_entitled", "yes"), ("two_factor", "yes"), ("consent", "no"))


def test_an_open_matter_whose_level_was_raised_can_be_checked() -> None:
    """The chair sees what is missing, and the secretary makes the check."""
    meeting = called(*READY, HostChecked(4, only_entitled=True), MatterOpened(4))
    meeting = happened(meeting, LevelRaised(4, "secrecy_individual"), Asked(2, 4, 4))
    page = page_of(meeting)
    assert (page.opened, page.opens, page.reasons) == (True, False, ())
    assert "host_not_checked" in page.obstacles
    assert confirm(meeting, matter=4, only_entitled="yes", two_factor="yes").facts


# ---- opening -----------------------------------------------------------------------------------------------------


def test_when_all_is_ready_the_check_and_the_opening_are_one_press() -> None:
    """The button "Bara behöriga är inloggade – öppna 4" costs the chair one tap."""
    out = open_(called(*READY), matter=4, only_entitled="yes")
    assert out.facts == (HostChecked(4, only_entitled=True), MatterOpened(4))
    assert shown(out)["readiness"].anew
    assert out.reply == ReadinessPage()
    assert after(called(*READY), out).confidential_open is not None


def test_after_the_secretarys_check_the_chair_only_opens() -> None:
    """Typed too: "öppna 4"."""
    meeting = called(*READY, HostChecked(4, only_entitled=True))
    said = pressed("gate.open", road=Road.TYPED, matter=4)
    assert gate.open_(said, scene_of(said, meeting)).facts == (MatterOpened(4),)


def test_without_a_reason_what_is_not_ready_is_shown_instead() -> None:
    """Nothing is opened; what the chair said of the check is kept (R-103)."""
    out = open_(called(answered("anna")), matter=4, only_entitled="yes")
    assert out.facts == (HostChecked(4, only_entitled=True),)
    assert out.reply == GatePage(4)
    assert open_(called(*READY), matter=4) == Outcome(reply=GatePage(4))


def test_with_a_reason_it_is_opened_and_what_was_passed_is_written_down() -> None:
    """The people who were not ready stand in the fact, by key."""
    out = open_(called(answered("anna")), matter=4, only_entitled="yes", reason="oral")
    assert out.facts[-1] == MatterOpened(4, "oral", unready=("bo", "cia"))


def test_a_reason_is_not_kept_where_none_was_needed() -> None:
    """Nothing was passed."""
    out = open_(called(*READY), matter=4, only_entitled="yes", reason="accepted")
    assert out.facts[-1] == MatterOpened(4)


def test_a_check_not_made_or_answered_no_may_be_passed_with_a_reason() -> None:
    """The chair decides, and stands for it (R-226)."""
    assert open_(called(*READY), matter=4, reason="accepted").facts == (MatterOpened(4, "accepted"),)
    out = open_(called(*READY), matter=4, only_entitled="no", reason="leaves")
    assert out.facts == (HostChecked(4, only_entitled=False), MatterOpened(4, "leaves"))


def test_with_a_reason_what_was_not_answered_counts_as_not_confirmed() -> None:
    """At level 4 the chair may open without the consent, and that stands in the journal."""
    meeting = called(kind="secrecy_individual", people=LEVEL_4)
    out = open_(meeting, matter=4, only_entitled="yes", two_factor="yes", reason="elsewhere")
    assert out.facts[0] == HostChecked(4, only_entitled=True, missing=("consent",))
    assert out.facts[1] == MatterOpened(4, "elsewhere", unready=("anna", "part"))


@pytest.mark.parametrize("reason", ["", "för att jag vill", "Anna sitter på kafé"])
def test_a_reason_is_a_code_and_never_words(reason: str) -> None:
    """Words about a confidential matter are not to be kept, so they are not even taken (R-105, R-118)."""
    out = open_(called(), matter=4, reason=reason)
    assert (out.changes, out.reply) == (False, GatePage(4))


def test_demands_that_teams_cannot_meet_are_passed_only_with_a_reason() -> None:
    """Piteå's level 3: shown as "kan inte uppfyllas här", recorded by key (R-038, R-042)."""
    ready = tuple(answered(who, safe=("alone", "headset", "window")) for who in ("anna", "bo", "cia"))
    meeting = called(*ready)
    first = open_(meeting, pitea(), matter=4, only_entitled="yes")
    assert first.reply == GatePage(4)
    unmet = ("end_to_end", "no_storage", "european_servers")
    page = page_of(after(meeting, first), profile=pitea())
    assert len(page.unmet) == len(unmet)
    assert page.reasons == tuple(OpenReason)
    second = open_(after(meeting, first), pitea(), matter=4, reason="elsewhere")
    assert second.facts == (MatterOpened(4, "elsewhere", unmet=unmet),)


@pytest.mark.parametrize(("kind", "profile"), [("protective", linkoping()), ("secrecy", default())])
def test_no_reason_opens_a_matter_that_must_not_be_handled_with_anybody_remote(kind: str, profile: Profile) -> None:
    """Protective security never, and others where the regulations do not allow it (R-006, R-045)."""
    meeting = called(*READY, HostChecked(4, only_entitled=True), kind=kind)
    assert open_(meeting, profile, matter=4, reason="accepted") == Outcome(reply=GatePage(4))
    page = page_of(meeting, profile=profile)
    assert (page.opens, page.reasons, page.one_press) == (False, (), False)


def test_protective_security_opens_when_all_are_in_the_room() -> None:
    """Then nothing stands in the way."""
    meeting = called(kind="protective", people=HOSTS)
    assert open_(meeting, matter=4, only_entitled="yes").facts[-1] == MatterOpened(4)


def test_opening_twice_changes_nothing() -> None:
    """The second press shows the matter."""
    meeting = called(*READY, MatterOpened(4))
    assert open_(meeting, matter=4, only_entitled="yes", reason="oral") == Outcome(reply=ReadinessPage())


@pytest.mark.parametrize(
    ("facts", "no", "code"),
    [
        ((), "x", "bad_form"),
        ((), 99, "no_matter"),
        ((), 5, "not_called"),
        ((MatterStruck(5),), 5, "matter_struck"),
        ((CallTakenBack(4),), "", "not_called"),
        ((CallTakenBack(4),), 4, "not_called"),
        ((Adjourned(5, "pause"),), 4, "adjourned"),
        ((Closed(),), 4, "closed"),
    ],
)
def test_a_press_on_an_old_card_changes_nothing(facts: tuple[Fact, ...], no: object, code: str) -> None:
    """Each refusal says why."""
    meeting = called(*READY, *facts)
    for out in (open_(meeting, matter=no, only_entitled="yes"), confirm(meeting, matter=no, only_entitled="yes")):
        assert (refusal(out), out.changes) == (code, False)


def test_where_no_gate_is_left_the_answer_is_where_things_stand() -> None:
    """The matter has ended, or is one that needs no gate."""
    for facts in ((MatterEnded(4),), (MatterEnded(4), MatterCalled(5), MatterOpened(5))):
        meeting = called(*READY, MatterOpened(4), *facts)
        no = 5 if len(facts) > 1 else 4
        assert open_(meeting, matter=no) == Outcome(reply=ReadinessPage())


def test_an_answer_that_has_grown_old_closes_the_gate_again() -> None:
    """The profile says how long an answer lasts (R-102)."""
    profile = changed(linkoping(), answer_lasts_s=600)
    said = pressed("gate.open", matter=4, only_entitled="yes", at_=TEN + seconds(601))
    out = gate.open_(said, scene_of(said, called(*READY), profile))
    assert out.reply == GatePage(4)


# ---- the page ----------------------------------------------------------------------------------------------------


def test_the_gate_lists_entitled_unentitled_and_unknown() -> None:
    """From the roster and Teams' hints (R-119); whoever left or is away stands in none."""
    people = (
        *HOSTS,
        seated("anna"),
        seated("eva", place="room"),
        seated("tek", "support", place="remote"),
        seated("part", "party", matter=5),
        Noticed("p9", "Okänd", mri="29:x", foreign=True),
        seated("gone"),
        seated("ill", place="away"),
    )
    meeting = called(Entered("eva"), LinkLost("gone"), people=people)
    lists = {group.name: [one.name for one in group.people] for group in page_of(meeting).groups}
    assert lists == {
        "entitled": ["Anna", "Eva"],
        "chair_decides": [],
        "not_entitled": ["Tek", party(5)],
        "unknown": ["Okänd"],
    }


def test_long_lists_are_counted() -> None:
    """At most 25 by name, the rest as a number (design 3.1)."""
    many = tuple(seated(f"m{n}") for n in range(40))
    page = page_of(called(people=(*HOSTS, *many)))
    assert (len(page.groups[0].people), page.groups[0].more) == (25, 15)
    assert (len(page.not_ready), page.more) == (25, 15)


def test_one_press_is_offered_only_when_the_check_is_all_that_is_missing() -> None:
    """Not at level 4, not when checked already, not to the secretary, not when somebody is not ready."""
    assert page_of(called(*READY)).one_press
    assert not page_of(called(*READY), "secretary").one_press
    assert not page_of(called(answered("anna"))).one_press
    assert not page_of(called(*READY, HostChecked(4, only_entitled=True))).one_press
    level_4 = tuple(answered(who, level=4) for who in ("anna", "bo", "cia"))
    assert not page_of(called(*level_4, kind="secrecy_individual")).one_press


def test_reasons_are_offered_only_to_the_chair_and_only_where_something_is_passed() -> None:
    """The secretary cannot open (R-106)."""
    assert page_of(called()).reasons == tuple(OpenReason)
    assert page_of(called(), "secretary").reasons == ()
    assert page_of(called(*READY)).reasons == ()


def test_the_gate_is_shown_to_the_hosts_alone() -> None:
    """Names and what is missing are details (design 3.1)."""
    assert gate.draw(GatePage(4), seen_by(called(), "anna")) == Refusal("right", "hosts")
    assert gate.draw(GatePage(4), seen_by(called(CallTakenBack(4)), "chair")) == Refusal("not_called")
    assert gate.draw(GatePage(), seen_by(a_meeting(), "chair")) == Refusal("not_called")


@pytest.mark.parametrize(
    ("verb", "who", "says"),
    [
        ("gate.confirm", "secretary", "Svara på frågan: Är bara behöriga inloggade?"),
        ("gate.open", "chair", "Välj ett skäl. Ärendet är inte öppnat."),
    ],
)
def test_a_press_of_the_gate_with_nothing_chosen_says_what_is_missing(verb: str, who: str, says: str) -> None:
    """Right above the field; nothing is written. Fetched, the gate is only shown."""
    meeting = happened(a_meeting(), MatterCalled(4))
    outcome = router.decide(pressed(verb, who, matter=4, sent="yes"), meeting, linkoping())
    assert isinstance(outcome.reply, Draft)
    card = rendered(outcome.reply.view)
    kinds = [one["type"] for one in card["body"]]
    assert says in texts(card)
    at = next(nr for nr, one in enumerate(card["body"]) if says in str(one))
    assert kinds[at + 1] == "Input.ChoiceSet"
    assert outcome.facts == ()


def test_an_older_gate_neither_checks_nor_opens() -> None:
    """Drawn before the matter was called anew, before a break, or before somebody came: it says that it is past."""
    before = called(*READY)
    again = happened(before, CallTakenBack(4), MatterCalled(4))
    for meeting in (again, happened(before, Adjourned(5, "pause"), Resumed(4))):
        for act in (confirm, open_):
            out = act(meeting, only_entitled="yes", moved=before.moved)
            assert (out.facts, out.reply) == ((), ReadinessPage(CommonRefusal.PASSED))
            assert act(meeting, only_entitled="yes", moved=meeting.moved).facts


def test_a_check_by_itself_is_asked_once_more_of_somebody_who_is_seen_there() -> None:
    """As one that opens is: nothing is noted by the first yes."""
    out = confirm(called(Noticed("p9", "Gäst", None, "29:stranger", foreign=True), Entered("p9")), only_entitled="yes")
    assert (out.facts, isinstance(out.reply, Draft)) == ((), True)


@pytest.mark.parametrize("verb", ["gate.confirm", "gate.open"])
def test_a_button_of_an_earlier_gate_notes_and_opens_nothing(verb: str) -> None:
    """The meeting has gone on since it was drawn: the card as it is now is shown, and says so (design 4.10)."""
    meeting = called(people=HOSTS)
    said = pressed(verb, "chair", matter=4, only_entitled="yes", moved=meeting.moved - 1)
    judged = gate.confirm if verb == "gate.confirm" else gate.open_
    outcome = judged(said, scene_of(said, meeting))
    assert outcome.facts == ()
    assert outcome.reply == ReadinessPage(CommonRefusal.PASSED)
