"""A person takes back their own last step, while nothing rests on it (R-142)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs import undo
from dialogs.agenda.facts import MatterStruck
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import CommonRefusal, NoticeCode, Right
from dialogs.judging.shared_pages import NoticePage, RefusedPage
from dialogs.judging.stale_press import step_key
from dialogs.matter.facts import (
    Answered,
    AnswerTakenBack,
    Asked,
    CallTakenBack,
    HostChecked,
    LevelRaised,
    MatterCalled,
    MatterEnded,
    MatterOpened,
)
from dialogs.meeting.meeting import MatterState, Meeting, Person
from dialogs.motion.facts import MotionRestored, Moved, Seconded, SecondTakenBack, SecondWithdrawn, Withdrawn
from dialogs.presence.facts import Adjourned, Resumed
from dialogs.quorum.facts import RollAnswered, RollBegun
from dialogs.quorum.seat_facts import Disqualified
from dialogs.roster.facts import Assigned, InChat, Noticed, PlaceSaid
from dialogs.sitting.facts import Closed, Led, SetUp
from tests.support.meetings import (
    TEN,
    a_meeting,
    after,
    answered,
    happened,
    kinds,
    pressed,
    refusal,
    scene_of,
    stranger,
)


def step(meeting: Meeting, *facts: Fact, who: str = "anna") -> tuple[Meeting, Outcome]:
    """The person does something and takes it back."""
    meeting = happened(meeting, *facts, by=who)
    said = pressed("undo", who)
    out = undo.undo(said, scene_of(said, meeting))
    return after(meeting, out, said), out


def person(meeting: Meeting, key: str) -> Person:
    """Somebody on the roster."""
    return meeting.people[key]


def test_an_older_button_takes_back_no_later_step() -> None:
    """It says so; the button of that very step takes it back."""
    meeting = happened(a_meeting(), PlaceSaid("anna", "room", "remote"), by="anna")
    for taken, made in ((step_key(TEN) - 1, ()), (step_key(TEN), ("PlaceSaid",))):
        said = pressed("undo", "anna", taken=taken)
        out = undo.undo(said, scene_of(said, meeting))
        assert kinds(out) == made
        assert (out.reply == NoticePage(NoticeCode.ANOTHER_STEP)) is not bool(made)


def test_a_place_is_taken_back() -> None:
    """The former place stands again; a second undo finds nothing."""
    meeting, out = step(a_meeting(), PlaceSaid("anna", "room", "remote"))
    assert kinds(out) == ("PlaceSaid",)
    assert person(meeting, "anna").place == "remote"
    said = pressed("undo", "anna")
    assert undo.undo(said, scene_of(said, meeting)).reply == NoticePage(NoticeCode.NOTHING_TO_UNDO)


@pytest.mark.parametrize("later", [Led("bo"), Assigned("p9", "", "party", matter=4), MatterStruck(9)])
def test_what_came_after_and_cannot_be_taken_back_is_not_gone_past(later: Fact) -> None:
    """The earlier step stands, and the person is told; what another did since hinders nothing, and a new step is taken back."""
    placed, then = happened(a_meeting(), PlaceSaid("anna", "room", "remote"), by="anna"), TEN + timedelta(seconds=1)
    _, out = step(happened(placed, later, by="anna", at=then))
    assert (out.changes, out.reply) == (False, NoticePage(NoticeCode.LAST_STANDS))
    assert step(happened(placed, later, by="chair", at=then))[1].changes
    assert step(happened(placed, later, by="anna", at=then), PlaceSaid("anna", "room", "remote"))[1].changes


def test_an_answer_is_taken_back_until_the_matter_is_open() -> None:
    """An open matter rests on the answers; then there is nothing to take back."""
    called = happened(a_meeting(), MatterCalled(4), Asked(1, 3, 4), by="chair")
    meeting, out = step(called, answered("anna"))
    assert out.facts == (AnswerTakenBack("anna"),)
    assert person(meeting, "anna").answer is None
    _, late = step(called, answered("anna"), MatterOpened(4))
    assert not late.changes
    assert not step(meeting, Led("bo"))[1].changes


def test_an_answer_at_the_opening_is_taken_back_too() -> None:
    """It stands apart from the answers before matters: a no to following is asked about no longer (R-250)."""
    asked = happened(a_meeting(), Asked(1, 0, 0), by="chair")
    no = Answered("anna", asked.round, 0, 0, (), ("can_follow",))
    meeting, out = step(asked, no)
    assert out.facts == (AnswerTakenBack("anna", opening=True),)
    assert person(meeting, "anna").opening is None


MOVED = Moved(1, 9, "add", "anna", "m1", "form")


def test_a_motion_is_taken_back_while_nobody_backs_it() -> None:
    """Moved, withdrawn and seconded are taken back; not once somebody backs it, it is sealed, or the matter is over."""
    at_nine = happened(a_meeting(), MatterCalled(9), MatterOpened(9))
    assert step(at_nine, MOVED)[1].facts == (Withdrawn(1),)
    assert step(happened(at_nine, MOVED), Withdrawn(1))[1].facts == (MotionRestored(1),)
    assert step(happened(at_nine, MOVED), Seconded(1, "bo"), who="bo")[1].facts == (SecondTakenBack(1, "bo"),)
    backed = happened(at_nine, MOVED, by="anna")
    assert not step(happened(backed, Seconded(1, "bo"), by="bo"), who="anna")[1].changes
    assert not step(happened(backed, LevelRaised(9, "secrecy")), who="anna")[1].changes
    assert not step(happened(backed, MatterEnded(9)), who="anna")[1].changes
    ended = happened(backed, Withdrawn(1), MatterEnded(9), by="anna")
    assert not step(ended, who="anna")[1].changes
    sealed = happened(backed, Withdrawn(1), LevelRaised(9, "secrecy"), by="anna")
    assert not step(sealed, who="anna")[1].changes
    twice = happened(backed, Seconded(1, "bo"), SecondTakenBack(1, "bo"), by="bo")
    assert not step(twice, who="bo")[1].changes


@pytest.mark.parametrize("after", [MatterEnded(9), LevelRaised(9, "secrecy")])
def test_who_backed_a_motion_takes_it_back_no_later_than_the_verb_would(after: Fact) -> None:
    """Once the matter is over or the motion sealed, it stands as the board decided on it (R-148)."""
    backed = happened(a_meeting(), MatterCalled(9), MatterOpened(9), MOVED, Seconded(1, "bo"), by="bo")
    assert step(backed, who="bo")[1].changes
    assert not step(happened(backed, after), who="bo")[1].changes


def test_the_hosts_take_back_a_call_a_check_and_a_break() -> None:
    """A matter called by mistake waits again; a check is void; a break is over."""
    meeting, out = step(a_meeting(), MatterCalled(4), who="chair")
    assert out.facts == (CallTakenBack(4),)
    assert meeting.on_table is None
    assert not step(a_meeting(), MatterCalled(4), MatterOpened(4), who="chair")[1].changes
    opened, back = step(a_meeting(), MatterCalled(9), MatterOpened(9), who="chair")
    assert back.facts == (CallTakenBack(9),)
    assert (opened.on_table, opened.matter(9).state) == (None, MatterState.WAITING)  # type: ignore[union-attr]
    moved = happened(happened(a_meeting(), MatterCalled(9), MatterOpened(9), by="chair"), MOVED, by="anna")
    assert not step(moved, who="chair")[1].changes
    called = happened(a_meeting(), MatterCalled(4), by="x")
    checked, void = step(called, HostChecked(4, only_entitled=True), who="secretary")
    assert void.facts == (HostChecked(4, only_entitled=False),)
    assert not step(checked, who="secretary")[1].changes
    assert not step(called, HostChecked(4, only_entitled=True), Noticed("p9", "Gäst"), who="secretary")[1].changes
    resumed, over = step(a_meeting(), Adjourned(10, "pause"), who="chair")
    assert over.facts == (Resumed(mistaken=True),)
    assert not step(resumed, who="chair")[1].changes


def test_nobody_takes_back_what_is_not_theirs() -> None:
    """A stranger has no steps, and a closed sitting none at all."""
    said = pressed("undo", stranger())
    assert not undo.undo(said, scene_of(said, a_meeting())).changes
    assert not step(a_meeting(), PlaceSaid("anna", "room", "remote"), Closed())[1].changes


@pytest.mark.parametrize(
    ("done", "who", "needs"),
    [
        ((Adjourned(30, "pause"),), "secretary", Right.HOSTS),
        ((MatterCalled(4),), "chair", Right.HOSTS),
        ((MatterCalled(4), HostChecked(4, only_entitled=True)), "chair", Right.HOSTS),
        (
            (MatterCalled(4), Asked(1, 3, 4), answered("anna"), replace(answered("bo"), recorded=True)),
            "secretary",
            Right.SECRETARY,
        ),
        ((MOVED,), "anna", Right.MOVERS),
        ((replace(MOVED, mover="bo"),), "secretary", Right.SECRETARY),
        ((replace(MOVED, mover="bo"), Withdrawn(1)), "secretary", Right.SECRETARY),
        ((MOVED, Withdrawn(1)), "anna", Right.MOVERS),
        ((replace(MOVED, mover="bo"), Seconded(1, "anna")), "anna", Right.MEMBERS),
    ],
)
def test_to_undo_takes_the_right_of_the_verb_that_made_the_step(done: tuple[Fact, ...], who: str, needs: Right) -> None:
    """R-142: with the capacity the right is gone, and the step stands."""
    meeting = happened(a_meeting(), *done, by=who)
    said = pressed("undo", who)
    assert undo.undo(said, scene_of(said, meeting)).changes
    for lost in (Assigned(who, who, "", object_id=f"oid-{who}", mri=f"29:{who}"), InChat(who, foreign=True)):
        out = undo.undo(said, scene_of(said, happened(meeting, lost)))
        assert (out.changes, out.reply) == (False, RefusedPage(CommonRefusal.RIGHT, needs))


def test_ones_own_word_of_where_one_sits_can_be_undone_without_a_capacity() -> None:
    """The verb that said it takes none."""
    gone = Assigned("cia", "Cia", "", "", "room", object_id="oid-cia", mri="29:cia")
    meeting = happened(a_meeting(), PlaceSaid("cia", "room", "remote"), gone, by="cia")
    said = pressed("undo", "cia")
    assert undo.undo(said, scene_of(said, meeting)).changes


def test_ones_own_word_stands_once_the_secretary_has_noted_where_one_is() -> None:
    """At the roll call after it: what stood before would be older than both."""
    said = happened(a_meeting(), PlaceSaid("anna", "remote", "room"), by="anna")
    noted = happened(said, RollBegun(), RollAnswered("anna", "seen"), at=TEN + timedelta(seconds=9))
    undone = pressed("undo", "anna")
    assert undo.undo(undone, scene_of(undone, said)).changes
    assert not undo.undo(undone, scene_of(undone, noted)).changes


def test_undo_makes_nobody_remote_who_may_not_be_now() -> None:
    """R-007: they were remote, went to the room and became the council's chair."""
    council = SetUp("Fullmäktige", "council", 101, "2026-12-08", "Salen", "karlstad", "2020 § 8")
    now = Assigned("anna", "Anna", "chair", "", "room", object_id="oid-anna", mri="29:anna")
    meeting = happened(a_meeting(), PlaceSaid("anna", "room", "remote"), council, now, by="anna")
    said = pressed("undo", "anna")
    assert refusal(undo.undo(said, scene_of(said, meeting))) == "presidium_remote"


def test_nobody_moves_or_backs_by_it_in_a_matter_in_which_they_are_disqualified() -> None:
    """Whoever has only left since gets the motion back by the secretary's hand, as it was withdrawn."""
    at_nine = happened(a_meeting(), MatterCalled(9), MatterOpened(9))
    withdrawn = happened(at_nine, MOVED, Withdrawn(1), by="anna")
    backed = happened(at_nine, replace(MOVED, mover="bo"), by="bo")
    unbacked = happened(backed, Seconded(1, "anna"), SecondWithdrawn(1, "anna"), by="anna")
    for meeting, stands in ((withdrawn, MotionRestored(1)), (unbacked, Seconded(1, "anna"))):
        said = pressed("undo", "anna")
        barred = happened(meeting, Disqualified(9, "anna"), by="secretary")
        assert undo.undo(said, scene_of(said, meeting)).facts == (stands,)
        assert undo.undo(said, scene_of(said, barred)).facts == ()
    by_secretary = happened(happened(at_nine, MOVED, by="anna"), Withdrawn(1), by="secretary")
    left = happened(by_secretary, PlaceSaid("anna", "away"), by="anna")
    said = pressed("undo", "secretary")
    assert undo.undo(said, scene_of(said, left)).facts == (MotionRestored(1),)
