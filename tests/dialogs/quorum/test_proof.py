"""What proves that somebody remote is there, how the line tells it, and the chair's choice before a step without a quorum."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.phrases import book
from cards.quorum import QuorumLost, QuorumShown, QuorumStop, RollLong
from cards.readiness import Details
from cards.refusal import Refusal
from cards.remote import RemotePeopleCard
from dialogs import pages
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome, Tell
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter.facts import Answered, Asked, HostChecked, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.quick_replace import changed
from dialogs.presence.facts import Adjourned, Entered, LinkLost, Resumed
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded, WentOnWithout
from dialogs.quorum.pages import (
    QuorumLostPage,
    QuorumStep,
    QuorumStopPage,
    RemoteNote,
    RemotePeoplePage,
    RollLongPage,
    RollPage,
)
from dialogs.quorum.quorum_now import lacks, quorum_of
from dialogs.quorum.quorum_shown import line_of
from dialogs.quorum.remote_word_facts import Ascertained, AscertainedTakenBack, RemoteDecided, RemoteUndecided
from dialogs.quorum.who_is_counted import CountState, Lack, Quorate
from dialogs.roster.facts import Assigned, LeftChat, PlaceSaid
from dialogs.router import decide
from dialogs.said.inbound import Pressed, Road, Spoke
from dialogs.sitting.facts import Closed, SaidAgain
from tests.support.meetings import (
    CAST,
    TEN,
    a_meeting,
    after,
    happened,
    kinds,
    linkoping,
    pressed,
    refusal,
    seated,
    seen_by,
    spoke,
    tells,
)
from tests.support.meetings import changed as with_settings
from tests.support.quorum_line import line_read

SIX = (
    *CAST[:4],
    seated("cia", "substitute", serves=True),
    seated("dan", "substitute", "room"),
)
LATER = TEN + timedelta(minutes=5)


def small(*facts: Fact, seats: int = 7) -> Meeting:
    """A board of seven, whose chair is in the room and Anna, Bo and Cia remote: all were called, and seen."""
    meeting = changed(a_meeting(SIX), seats=seats)
    answers = {"chair": "room", "anna": "seen", "bo": "seen", "cia": "seen", "dan": "room"}
    rolled = (RollBegun(), *(RollAnswered(who, answer) for who, answer in answers.items()), RollEnded(0))
    return happened(meeting, *rolled, *facts)


ALL = ("anna", "bo", "cia")
PROVED = small(RemoteDecided(ALL), Ascertained(ALL))


def says(meeting: Meeting, verb: str, who: str = "chair", /, **fields: Any) -> Outcome:  # as `pressed` takes them
    """What follows when somebody presses."""
    return decide(pressed(verb, who, **fields), meeting, linkoping())


def lacking(meeting: Meeting, who: str = "anna") -> tuple[Lack, ...]:
    """What is to be confirmed of somebody."""
    return lacks(seen_by(meeting), meeting.people[who])


def line(meeting: Meeting) -> str:
    """The line as chair and secretary read it."""
    shown = line_of(seen_by(meeting, "chair"))
    assert shown is not None
    return line_read(shown)


def quorate(meeting: Meeting) -> Quorate | None:
    """The answer."""
    return quorum_of(seen_by(meeting)).quorate


# ---- the proofs ----------------------------------------------------------------------------------------------------


def test_a_remote_person_is_proved_by_the_chair_and_the_secretary() -> None:
    """Approved, seen and heard, and ascertained; each is named while it lacks."""
    assert lacking(small()) == (Lack.APPROVAL, Lack.IDENTITY)
    assert lacking(small(RemoteDecided((), ALL))) == (Lack.DECLINED, Lack.IDENTITY)
    assert lacking(small(RemoteDecided(ALL))) == (Lack.IDENTITY,)
    assert lacking(PROVED) == ()
    assert (quorate(small()), quorate(PROVED)) == (Quorate.NOT_SHOWN, Quorate.YES)


def test_before_the_change_of_the_law_nobody_ascertains() -> None:
    """The sitting's day decides which law it goes by (R-002, R-003)."""
    assert lacking(changed(small(RemoteDecided(ALL)), date="2026-06-30")) == ()


def test_whoever_is_not_seen_is_not_counted() -> None:
    """A camera that is off is not presence (R-235); nor is their own word that they are somewhere (R-018)."""
    assert lacking(happened(PROVED, RollAnswered("anna", "unseen"))) == (Lack.UNSEEN,)
    assert lacking(happened(PROVED, PlaceSaid("anna", "room", "remote"))) == (Lack.MOVED,)
    assert lacking(happened(PROVED, PlaceSaid("chair", "remote", "room")), "chair")[:2] == (Lack.APPROVAL, Lack.SEEN)
    assert lacking(happened(PROVED, RollAnswered("anna", "away"))) == (Lack.CALLED,)
    assert lacking(a_meeting()) == (Lack.CALLED,)


def test_what_is_proved_lapses_with_the_link_and_the_approval_stands() -> None:
    """Both come again: the link by itself is no proof (R-241)."""
    lost = happened(PROVED, LinkLost("anna"))
    assert lacking(lost) == (Lack.LINK, Lack.IDENTITY)
    back = happened(lost, Entered("anna"))
    assert lacking(back) == (Lack.SEEN, Lack.IDENTITY)
    assert lacking(happened(back, RollAnswered("anna", "seen"), Ascertained(("anna",)))) == ()


def test_whoever_is_seen_after_teams_said_that_they_left_is_there() -> None:
    """Teams may be late, or silent: a person's eyes come later."""
    assert lacking(happened(PROVED, LinkLost("anna"), RollAnswered("anna", "seen"))) == (Lack.IDENTITY,)


def test_what_is_proved_lapses_in_a_break_and_in_a_break_nothing_is_judged() -> None:
    """The storm of leaves around it is none of its business (R-182)."""
    paused = happened(PROVED, Adjourned(10, "pause"))
    assert (quorate(paused), line(paused)) == (None, "Ajournerat: beslutsförheten räknas när ni återupptar.")
    resumed = happened(paused, Resumed(), at=LATER)
    assert lacking(resumed) == (Lack.SEEN, Lack.IDENTITY)
    assert lacking(resumed, "chair") == (Lack.BACK,)
    assert quorate(resumed) is Quorate.NOT_SHOWN
    assert lacking(happened(resumed, RollAnswered("chair", "room"), at=LATER + timedelta(seconds=1)), "chair") == ()
    assert lacking(happened(resumed, RollAnswered("chair", "away"), at=LATER + timedelta(seconds=1)), "chair") == (
        Lack.CALLED,
    )
    assert not happened(a_meeting(), Adjourned(10, "pause"), Resumed()).roll.called_before_rest


def test_what_is_proved_of_one_account_is_not_of_another() -> None:
    """The secretary ties the line of the roster to somebody else in Teams."""
    other = Assigned("anna", "Anna", "member", "", "remote", serves=True, object_id="oid-else", mri="29:else")
    assert lacking(happened(PROVED, other)) == (Lack.SEEN, Lack.IDENTITY)


def test_a_no_to_following_stands_until_the_chair_has_ascertained_it_since() -> None:
    """The person's answer over the link they have, and the chair's word after it."""
    no = Answered("anna", 1, 0, 0, (), ("can_follow",))
    asked = happened(a_meeting(SIX), Asked(1, 0, 0))
    meeting = changed(small(RemoteDecided(ALL)), round=asked.round, run=asked.run)
    said_no = happened(meeting, no, at=LATER)
    assert lacking(said_no) == (Lack.FOLLOWS,)
    assert lacking(happened(said_no, Ascertained(("anna",)), at=LATER + timedelta(seconds=1))) == ()
    assert lacking(happened(said_no, LinkLost("anna")))[-1] is Lack.IDENTITY


@pytest.mark.parametrize(
    "word",
    [
        spoke("jag har förvissat mig om anna", "chair", at=LATER, mentioned=True),
        pressed("remote.ascertain", at_=LATER, sent="yes", anna="yes", links="anna:0"),
    ],
)
def test_the_chair_ascertains_anew_whoever_said_later_that_they_cannot_follow(word: Spoke | Pressed) -> None:
    """The word before it still holds of who they are; a new one is noted all the same, typed or pressed (R-250)."""
    asked = happened(a_meeting(SIX), Asked(1, 0, 0))
    meeting = changed(PROVED, round=asked.round, run=asked.run)
    assert not decide(word, meeting, linkoping()).changes
    said_no = happened(meeting, Answered("anna", 1, 0, 0, (), ("can_follow",)), at=LATER - timedelta(seconds=1))
    out = decide(word, said_no, linkoping())
    assert out.facts == (Ascertained(("anna",)),)
    assert lacking(after(said_no, out, word)) == ()


TEAMS = st.lists(
    st.sampled_from(
        [fact for who in ALL for fact in (Entered(who), LinkLost(who), LinkLost(who, back=True), LeftChat(who))]
    ),
    max_size=8,
)


@given(said=TEAMS, start=st.sampled_from((small(), small(RemoteDecided(ALL)), PROVED)))
def test_teams_only_takes_certainty_away(said: list[Fact], start: Meeting) -> None:
    """Property 3: nothing that Teams tells makes somebody sure, in whatever order it comes."""
    sure = set(quorum_of(seen_by(start)).sure)
    for fact in said:
        start = happened(start, fact)
        now = set(quorum_of(seen_by(start)).sure)
        assert now <= sure
        sure = now


# ---- the chair's card ----------------------------------------------------------------------------------------------


def test_the_chair_approves_all_but_those_left_out() -> None:
    """One card; what stands already is not said anew."""
    out = says(small(), "remote.approve", sent="yes", anna="yes", bo="no", cia="yes")
    assert out.facts == (RemoteDecided(("anna", "cia"), ("bo",)),)
    meeting = after(small(), out)
    again = says(meeting, "remote.approve", sent="yes", anna="yes", bo="no")
    assert (again.facts, again.reply) == (
        (SaidAgain(("approved:anna", "approved:bo")),),
        RemotePeoplePage(RemoteNote.NOTHING_NEW),
    )
    assert says(meeting, "remote.approve", sent="yes", bo="yes").facts == (RemoteDecided(("bo",)),)


def test_the_chair_ascertains_over_the_links_of_the_form() -> None:
    """Whoever has lost theirs since is left out, and that is said."""
    lost = happened(small(), LinkLost("bo", back=True))
    links = {"links": "anna:0 bo:0 cia:0"}
    out = says(lost, "remote.ascertain", sent="yes", anna="yes", bo="yes", cia="no", **links)
    assert (out.facts, out.reply) == ((Ascertained(("anna",)),), RemotePeoplePage(RemoteNote.CHANGED))
    meeting = after(lost, out)
    assert says(meeting, "remote.ascertain", sent="yes", anna="yes").reply == RemotePeoplePage(RemoteNote.NOTHING_NEW)


@pytest.mark.parametrize(
    ("typed", "fact"),
    [
        ("godkänn distans", RemoteDecided(ALL)),
        ("godkänn distans utom bo", RemoteDecided(("anna", "cia"), ("bo",))),
        ("jag har förvissat mig", Ascertained(ALL)),
        ("I have ascertained Bo", Ascertained(("bo",))),
    ],
)
def test_the_chair_types_it(typed: str, fact: Fact) -> None:
    """Of all, of all but one, of one."""
    assert decide(spoke(typed, "chair", mentioned=True), small(), linkoping()).facts == (fact,)


def test_what_cannot_be_said_of_remote_people_is_refused() -> None:
    """Nobody is called so, several are, nobody is remote, or the sitting has not begun."""

    def typed(words: str, meeting: Meeting = small()) -> str:  # noqa: B008  # a frozen value
        return refusal(decide(spoke(words, "chair", mentioned=True), meeting, linkoping()))

    assert typed("godkänn distans utom nils") == "roll_no_such_name"
    two = happened(small(), seated("x", name="Bo Ek"), seated("y", name="Bo Alm"))
    assert typed("godkänn distans utom ek") == "roll_no_such_name"
    assert typed("jag har förvissat mig om bo", happened(two, seated("bo", place="room"))) == "roll_several_names"
    assert typed("godkänn distans", a_meeting(CAST[:2])) == "roll_nobody_remote"
    assert refusal(says(a_meeting(begun=False), "remote.ascertain", sent="yes", anna="yes")) == "not_begun"
    assert refusal(says(happened(small(), Closed()), "remote.approve", sent="yes")) == "closed"
    assert says(small(), "remote.show").reply == RemotePeoplePage()
    for verb in ("remote.approve", "remote.ascertain"):
        assert says(small(), verb).reply == RemotePeoplePage()


def test_the_chairs_words_are_taken_back() -> None:
    """What stood before stands again."""
    meeting = small()
    for verb in ("remote.approve", "remote.ascertain"):
        said = pressed(verb, "chair", at_=LATER, sent="yes", anna="yes", bo="yes", cia="yes")
        done = after(meeting, decide(said, meeting, linkoping()), said)
        undo = pressed("undo", "chair", at_=LATER + timedelta(seconds=1))
        back = after(done, decide(undo, done, linkoping()), undo)
        assert lacking(back) == lacking(meeting)
        assert kinds(decide(undo, happened(done, RemoteUndecided(ALL), AscertainedTakenBack(ALL)), linkoping())) == ()
    twice = happened(meeting, RemoteDecided(ALL), RemoteDecided((), ("anna",)), RemoteUndecided(("anna", "nobody")))
    assert lacking(twice) == (Lack.IDENTITY,)
    assert happened(meeting, RemoteDecided(("nobody",))).roll.approved == {}


def test_the_card_of_remote_people_names_what_lacks_and_lets_the_chair_alone_choose() -> None:
    """The secretary reads it; others are told who may."""
    card = pages.draw(RemotePeoplePage(), seen_by(small(), "chair"))
    assert isinstance(card, RemotePeopleCard)
    assert next((one.who, one.on, one.lacks) for one in card.people) == ("anna", True, ("approval", "identity"))
    assert (card.chooses, card.links, card.more) == (True, "anna:0 bo:0 cia:0", 0)
    assert not pages.draw(RemotePeoplePage(), seen_by(small(), "secretary")).chooses  # type: ignore[attr-defined]
    assert isinstance(pages.draw(RemotePeoplePage(), seen_by(small(), "anna")), Refusal)
    declined = pages.draw(RemotePeoplePage(), seen_by(small(RemoteDecided((), ("anna",))), "chair"))
    assert not declined.people[0].on  # type: ignore[attr-defined]


# ---- the line ------------------------------------------------------------------------------------------------------


def test_the_line_is_always_there_and_says_what_it_rests_on() -> None:
    """Before a roll call, while it goes on, afterwards with who is to be confirmed, and with what happens if one leaves."""
    assert line(a_meeting()) == "Inget upprop är gjort. Jag räknar inte beslutsförheten."
    assert line(happened(a_meeting(), RollBegun())) == "Uppropet pågår: 0 hittills, det behövs 8 av 15."
    assert line(small()) == (
        "Inte visat om ni är beslutsföra: 1 säkra av 7, det behövs 4. Att bekräfta: "
        "- Anna, Bo och Cia: distansdeltagandet är inte godkänt ännu "
        "Om Dan tjänstgör: 2 av 7."
    )
    assert line(PROVED) == "Beslutsför: 4 av 7. Om någon lämnar: 3 av 7, inte beslutsför."
    away = happened(PROVED, RollAnswered("anna", "away"))
    assert line(away) == "Inte beslutsför: 3 av 7, det behövs 4. Om Dan tjänstgör: 4 av 7, beslutsför."
    assert line_of(seen_by(a_meeting(begun=False), "chair")) is None
    assert line_of(seen_by(changed(a_meeting(), seats=0), "chair")) is None


def test_a_board_that_calls_no_roll_has_no_line_until_somebody_does() -> None:
    """The profile's setting."""
    profile = with_settings(linkoping(), roll_call=False)
    assert line_of(seen_by(a_meeting(), "chair", profile)) is None
    assert line_of(seen_by(PROVED, "chair", profile)) is not None


def test_the_line_stands_on_the_hosts_card_and_nowhere_else() -> None:
    """Names go to chair and secretary alone."""
    card = pages.draw(ReadinessPage(), seen_by(small(), "secretary"))
    assert isinstance(card, Details)
    assert card.quorum is not None
    assert not hasattr(pages.draw(ReadinessPage(), seen_by(small())), "quorum")


def test_a_long_list_is_cut_and_the_presidium_is_named() -> None:
    """Five names, and how many more (R-007)."""
    many = tuple((f"N{no}", ("seen",)) for no in range(7))
    shown = QuorumShown("stands", "not_shown", 30, 75, 38, many, barred=("Vera",))
    told = line_read(shown)
    assert "- N0, N1, N2, N3 och N4: inte sedd och hörd - och 2 till" in told
    assert told.endswith("Vera i presidiet får inte delta på distans i fullmäktige och räknas inte.")


# ---- before a step -------------------------------------------------------------------------------------------------


def test_a_sitting_without_a_roll_call_is_stopped_by_nothing() -> None:
    """The least surprise for whoever upgrades."""
    assert kinds(says(a_meeting(), "matter.call", "secretary", matter=1)) == ("MatterCalled", "MatterOpened")
    assert kinds(says(PROVED, "matter.call", "secretary", matter=1)) == ("MatterCalled", "MatterOpened")


def test_the_chair_is_told_before_a_matter_is_called_and_goes_on_with_it_noted() -> None:
    """Nothing has happened until the chair has chosen; of the same matter it is not asked again while the count stands so."""
    out = says(small(), "matter.call", matter=1)
    assert (out.facts, out.reply) == ((), QuorumStopPage(QuorumStep.CALL, 1))
    card = pages.draw(out.reply, seen_by(small(), "chair"))  # type: ignore[arg-type]  # a page
    assert isinstance(card, QuorumStop)
    assert (card.chooses, card.remote, card.over) == (True, True, False)
    on = says(small(), "matter.call", **dict(card.sent))
    assert kinds(on) == ("WentOnWithout", "MatterCalled", "MatterOpened")
    assert on.facts[0] == WentOnWithout(1, str(card.sent["quorum"]), "not_shown", 1)
    open_ = after(small(), on)
    assert kinds(says(open_, "matter.end", matter=1)) == ("MatterEnded",)
    changed_ = happened(open_, RollAnswered("anna", "away"))
    assert says(changed_, "matter.end", matter=1).facts == ()
    assert says(open_, "matter.call", matter=2, after=1).facts == ()


def test_the_choice_takes_a_matter_again_that_was_to_be_taken_again() -> None:
    """The button says so, as the word did that was stopped (R-123)."""
    ended = happened(small(), MatterCalled(1), MatterOpened(1), MatterEnded(1))
    out = says(ended, "matter.call", matter=1, again="yes")
    assert out.reply == QuorumStopPage(QuorumStep.CALL, 1)
    card = pages.draw(out.reply, seen_by(ended, "chair"))
    assert isinstance(card, QuorumStop)
    assert not card.over
    assert kinds(says(ended, "matter.call", **dict(card.sent))) == ("WentOnWithout", "MatterCalled", "MatterOpened")


def test_the_secretary_is_told_that_the_chair_chooses_and_the_chair_is_asked() -> None:
    """Privately, once for each count; whoever may not choose goes on by no button."""
    out = says(small(), "matter.call", "secretary", matter=1)
    assert out.facts == ()
    (told,) = tells(out)
    assert (told.to, told.page, told.alarm) == ("oid-chair", QuorumStopPage(QuorumStep.CALL, 1), True)
    assert not pages.draw(told.page, seen_by(small(), "secretary")).chooses  # type: ignore[attr-defined]
    assert says(small(), "matter.call", "secretary", matter=1, quorum="any").facts == ()
    assert isinstance(pages.draw(told.page, seen_by(small(), "anna")), Refusal)


def test_the_secretary_notes_it_for_a_chair_whom_no_message_reaches() -> None:
    """Nobody else could, and the meeting would stand still."""
    alone = happened(small(), Assigned("chair", "Chair", "chair", "", "room", serves=True))
    alone = changed(alone, wires={k: v for k, v in alone.wires.items() if v != "chair"})
    assert kinds(says(alone, "matter.call", "secretary", matter=1, quorum="any"))[0] == "WentOnWithout"
    assert tells(says(alone, "matter.call", "secretary", matter=1)) == ()


def test_an_older_choice_moves_nothing() -> None:
    """The count was another when the button was drawn: the chair is told anew."""
    assert says(small(), "matter.call", matter=1, quorum="older").reply == QuorumStopPage(QuorumStep.CALL, 1)
    assert says(small(), "matter.call", matter=99).facts == ()
    paused = happened(small(), Adjourned(10, "pause"))
    assert refusal(says(paused, "matter.call", matter=1)) == "adjourned"


def test_before_a_gate_is_opened_the_hosts_check_is_kept() -> None:
    """What else the press said is noted, and the choice opens the matter by the same gate."""
    called = happened(small(), MatterCalled(2))
    out = says(called, "gate.open", matter=2, only_entitled="yes", sent="yes", reason="accepted")
    assert kinds(out) == ("HostChecked",)
    meeting = after(called, out)
    card = pages.draw(out.reply, seen_by(meeting, "chair"))  # type: ignore[arg-type]  # a page
    assert isinstance(card, QuorumStop)
    assert kinds(says(meeting, "gate.open", **dict(card.sent))) == ("WentOnWithout", "MatterOpened")
    assert isinstance(out.facts[0], HostChecked)


def test_the_choice_is_over_when_the_quorum_is_shown_or_the_step_was_taken() -> None:
    """What is left of it has no button."""

    def over(page: QuorumStopPage, meeting: Meeting) -> bool:
        card = pages.draw(page, seen_by(meeting, "chair"))
        assert isinstance(card, QuorumStop)
        return card.over

    called = happened(small(), MatterCalled(1), MatterOpened(1))
    assert over(QuorumStopPage(QuorumStep.CALL, 1), called)
    assert over(QuorumStopPage(QuorumStep.CALL, 1), PROVED)
    assert not over(QuorumStopPage(QuorumStep.END, 1), called)
    assert over(QuorumStopPage(QuorumStep.END, 1), happened(called, MatterEnded(1)))
    assert over(QuorumStopPage(QuorumStep.OPEN, 99), called)
    sent = pages.draw(QuorumStopPage(QuorumStep.END, 1), seen_by(called, "chair")).sent  # type: ignore[attr-defined]
    assert sent["state"] == "open"


# ---- what is told --------------------------------------------------------------------------------------------------


def told(meeting: Meeting, verb: str = "roll.note", who: str = "secretary", **fields: object) -> list[Tell]:
    """The alarms of the quorum that follow."""
    return [one for one in tells(says(meeting, verb, who, **fields)) if isinstance(one.page, QuorumLostPage)]


def test_chair_and_secretary_are_told_when_the_quorum_is_lost_and_when_it_is_back() -> None:
    """It rings when it is lost, and is drawn again where it stands when it is over (R-087)."""
    lost = told(PROVED, person="anna", answer="away")
    assert [(one.to, one.anew) for one in lost] == [("oid-chair", True), ("oid-secretary", True)]
    meeting = happened(PROVED, RollAnswered("anna", "unseen"))
    back = says(meeting, "roll.note", "secretary", person="anna", answer="seen").deliveries
    again = [one for one in back if isinstance(one, Tell) and isinstance(one.page, QuorumLostPage)]
    assert [(one.anew, one.where_it_stands) for one in again] == [(False, True), (False, True)]
    assert told(PROVED, person="dan", answer="away") == []
    assert told(happened(PROVED, Adjourned(5, "pause")), person="anna", answer="away") == []
    assert told(PROVED, "adjourn", "chair", minutes="5") == []
    assert told(PROVED, "roll.begin") == []


def test_the_alarm_says_how_it_stands_now() -> None:
    """Lost, back, in a break, in both languages."""
    meeting = happened(PROVED, RollAnswered("anna", "away"))
    for state, expected in (
        (meeting, "not_quorate"),
        (PROVED, "quorate"),
        (happened(meeting, Adjourned(5, "pause")), ""),
    ):
        card = pages.draw(QuorumLostPage(), seen_by(state, "chair"))
        assert isinstance(card, QuorumLost)
        assert card.shown.answer == expected
        assert card.draw(book.of("sv"), {}) != card.draw(book.of("en"), {})
    on = happened(meeting, MatterCalled(1), MatterOpened(1))
    assert pages.draw(QuorumLostPage(), seen_by(on, "chair")).state == "open"  # type: ignore[attr-defined]


def test_the_numbers_of_a_long_roll_call() -> None:
    """How many, how long, how many links; nothing once it has ended."""
    meeting = happened(a_meeting(), RollBegun(), RollAnswered("chair", "room"))
    card = pages.draw(RollLongPage(3), seen_by(meeting, "chair", at=TEN + timedelta(minutes=31)))
    assert isinstance(card, RollLong)
    assert (card.done, card.all, card.minutes, card.lost, card.over) == (1, 4, 31, 3, False)
    assert pages.draw(RollLongPage(), seen_by(PROVED, "chair")).over  # type: ignore[attr-defined]
    assert pages.draw(RollLongPage(), seen_by(a_meeting(), "chair")).minutes == 0  # type: ignore[attr-defined]


def test_a_closed_sitting_shows_no_line() -> None:
    """Nothing is handled any more."""
    assert line_of(seen_by(happened(PROVED, Closed()), "chair")) is None
    assert quorum_of(seen_by(happened(PROVED, Closed()))).terms.state is CountState.PAUSED


def test_a_look_chooses_nothing() -> None:
    """Teams fetches by itself."""
    out = decide(pressed("remote.approve", "chair", Road.FETCH, sent="yes", anna="yes"), small(), linkoping())
    assert out.facts == ()


def test_after_a_break_the_secretary_is_shown_whom_to_look_for() -> None:
    """Once, by whoever ends the break; where nobody was called, or nobody is to be looked for, nothing is shown (R-182)."""
    called = happened(a_meeting(), RollBegun(), RollAnswered("chair", "room"), RollEnded(0), Adjourned(10, "pause"))
    for by in ("chair", "secretary"):
        cards = [one for one in tells(says(called, "resume", by)) if one.page == RollPage()]
        assert [(one.to, one.key, one.anew) for one in cards] == [("oid-secretary", "look:secretary", True)]
    nobody = happened(a_meeting(), RollBegun(), RollAnswered("chair", "away"), RollEnded(0), Adjourned(10, "pause"))
    for meeting in (nobody, happened(a_meeting(), Adjourned(10, "pause"))):
        assert not [one for one in tells(says(meeting, "resume", "chair")) if one.page == RollPage()]
