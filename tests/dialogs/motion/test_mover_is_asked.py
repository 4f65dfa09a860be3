"""A motion whose matter is in doubt waits for its mover to say which; nobody else sees it, and its words do not stay."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cards.motion_asked import HeldMotionCard
from cards.refusal import Refusal
from dialogs.facts import Plain, from_plain
from dialogs.judging.outcome import Outcome, Tell, Wake, Wording
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.shared_pages import NoticePage, RefusedPage
from dialogs.matter.facts import LevelRaised, MatterCalled, MatterEnded
from dialogs.meeting.guarded_times import Moment
from dialogs.meeting.kinds import MotionKind
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.wordings import wordings_of
from dialogs.motion.facts import MotionHeld, MotionLetGo
from dialogs.motion.mover_is_asked import HELD_S
from dialogs.motion.pages import HeldPage, MotionFormPage
from dialogs.motion.refusals import MotionFault, MotionRefusal
from dialogs.router import decide
from dialogs.said.inbound import TimePassed, Words
from dialogs.said.unsure_words import Doubt
from dialogs.sitting.facts import Closed
from tests.support.meetings import (
    CHAT,
    TEN,
    after,
    happened,
    kinds,
    linkoping,
    sender,
    spoke,
    tells,
)
from tests.support.motions import Board, on_the_table

SAID = "yrkande 9 nya tjänster"
HELD = MotionHeld(1, "anna", "", "h1", 9)


def says(meeting: Meeting, words: str, who: str = "anna", profile: object = None) -> Outcome:
    """Somebody writes it in the chat, with the bot mentioned."""
    return decide(spoke(words, who, mentioned=True), meeting, profile or linkoping())  # type: ignore[arg-type]


def held(*facts: object) -> Board:
    """A board where Anna's motion waits for its matter."""
    board = Board(meeting=happened(happened(on_the_table(), HELD, by="anna"), *facts))  # type: ignore[arg-type]
    board.words["h1"] = "9 nya tjänster"
    return board


def passed(meeting: Meeting, after_s: int) -> Outcome:
    """The time that was asked for has come."""
    at = TEN + timedelta(seconds=after_s)
    return decide(TimePassed(place=CHAT, who=sender("chair"), at=at, sitting="s1", what="held"), meeting, linkoping())


def test_a_doubtful_number_is_asked_about_before_anything_is_posted() -> None:
    """The words are kept whole, for the mover alone, who is told in private; where there is no road the room is, without a name."""
    out = says(on_the_table(), SAID)
    assert out.facts == (HELD,)
    assert out.wordings == (Wording("h1", Words("9 nya tjänster")),)
    unreached = NoticePage(NoticeCode.MOTION_UNREACHED, private=False)
    ask = Tell("oid-anna", HeldPage(1), "held:1", instead=unreached, expires_s=HELD_S, edited=True)
    assert out.deliveries == (ask, Wake("held", HELD_S))
    assert out.reply is None
    assert after(on_the_table(), out).motions == ()


@pytest.mark.parametrize("doubt", Doubt)
def test_words_that_may_be_others_than_everybody_reads_are_shown_to_their_mover_first(doubt: Doubt) -> None:
    """Though the matter is beyond doubt; and the card says why."""
    said = replace(spoke("yrkande avslag", "anna", mentioned=True), doubt=doubt)
    out = decide(said, on_the_table(), linkoping())
    assert out.facts == (MotionHeld(1, "anna", "reject", "", bare=True, doubt=doubt.value),)
    card = Board(meeting=happened(on_the_table(), *out.facts, by="anna")).view(HeldPage(1), "anna")
    assert isinstance(card, HeldMotionCard)
    assert card.doubt == doubt


def test_a_motion_kept_before_doubts_were_kept_has_none() -> None:
    """The fact of before is read."""
    stored: list[Plain] = ["MotionHeld", 1, 1, "anna", "", "h1", 9, 0, False]
    assert from_plain(stored) == HELD


@pytest.mark.parametrize("said", ["yrkande 88: avslag", "yrkande ärende 88 tillägg: Ja"])
def test_a_number_that_no_matter_has_is_asked_about_too(said: str) -> None:
    """It was slipped, and the motion is not lost."""
    assert [type(fact) for fact in says(on_the_table(), said).facts] == [MotionHeld]


def test_between_matters_a_motion_without_a_number_waits() -> None:
    """Nothing is on the table that it could be about."""
    between = happened(on_the_table(), MatterEnded(1))
    assert says(between, "yrkande avslag").facts == (MotionHeld(1, "anna", "reject", "", bare=True),)


def test_without_words_to_keep_the_form_is_opened() -> None:
    """A referral without its reason, or nothing at all."""
    between = happened(on_the_table(), MatterEnded(1))
    assert says(between, "yrkande återremiss").reply == MotionFormPage(0, MotionKind.REFER, MotionFault.WORDING)
    assert says(between, "yrkande 88").reply == MotionFormPage(0)


def test_the_number_of_a_confidential_matter_keeps_nothing() -> None:
    """In doubt the words are about that one (R-117, R-227)."""
    out = says(on_the_table(), "yrkande 4 nya tjänster")
    assert (out.reply, out.wordings) == (RefusedPage(MotionRefusal.HELD_CONFIDENTIAL, None), ())
    assert "nya" not in repr(out)


@pytest.mark.parametrize(
    "said",
    [
        "yrkande tillägg Mer tåg, punkt 4",
        "yrkande ärende:4 tillägg Mer tåg",
        "yrkande 3-5 tillägg Mer tåg",
        "yrkande 1: tillägg Mer tåg som i ärendena 3 och 4",
        "yrkande 9 nya tåg, se pkt 4",
        "yrkande avslag ärende fyra med tåg",
        "motion add More tåg, items 1 and 4",
        "yrkande tillägg Mer tåg även för A.B.",
        "yrkande avslag i sekretessärendet om tåg",
        "yrkande tillägg Mer tåg till alla ärenden",
    ],
)
def test_a_confidential_matter_that_is_named_anywhere_keeps_nothing(said: str) -> None:
    """Whatever else is named: the words may be about that one (R-117, R-138, R-227)."""
    out = says(on_the_table(), said)
    assert (out.reply, out.facts, out.wordings) == (RefusedPage(MotionRefusal.HELD_CONFIDENTIAL, None), (), ())
    assert "tåg" not in repr(out)


@pytest.mark.parametrize(
    "said",
    [
        "yrkande tillägg Mer tåg, punkt 9",
        "yrkande tillägg 9 nya tåg",
        "yrkande 1: tillägg Mer tåg, se ärende:9",
        "yrkande tillägg Mer tåg i nionde ärendet",
        "motion add More trains, item 9",
    ],
)
def test_a_motion_that_names_another_matter_is_asked_about(said: str) -> None:
    """Also where its own is named: its mover says which it is about, and that one is a press away (R-138)."""
    out = says(on_the_table(), said)
    (waits,) = out.facts
    assert isinstance(waits, MotionHeld)
    assert (waits.perhaps, waits.cut, after(on_the_table(), out).motions) == (9, 0, ())


@pytest.mark.parametrize("said", ["yrkande tillägg Mer tåg från Bygg AB", "yrkande tillägg Sekretess för tåg"])
def test_what_may_be_said_of_a_confidential_matter_is_asked_about(said: str) -> None:
    """Nobody but its mover sees it before they have said which matter it is about."""
    assert [type(fact) for fact in says(on_the_table(), said).facts] == [MotionHeld]


@pytest.mark.parametrize(
    "said",
    [
        "yrkande tillägg § 4 i stadgan ändras till tåg",
        "yrkande tillägg Mer tåg, punkt 1",
        "yrkande tillägg Mer tåg, punkt 88",
        "yrkande tillägg Vi köper 9 tåg",
        "yrkande ändring Stryk att-sats 9",
    ],
)
def test_a_number_that_names_no_other_matter_stops_no_motion(said: str) -> None:
    """The matter on the table, a number that none has, how many, a sentence of the proposal."""
    assert [one.no for one in after(on_the_table(), says(on_the_table(), said)).motions] == [1]


def test_where_no_matter_takes_motions_nothing_waits() -> None:
    """All that can have one are over."""
    over = happened(on_the_table(), MatterEnded(1))
    struck = replace(over, matters=tuple(m for m in over.matters if m.over))
    assert says(struck, "yrkande avslag").reply == RefusedPage(MotionRefusal.NO_MOTIONS_NOW, None)


def test_words_too_long_are_not_kept() -> None:
    """As in the form."""
    assert says(on_the_table(), f"{SAID}{'a' * 8001}").reply == RefusedPage(MotionRefusal.MOTION_TOO_LONG, None)


def test_the_mover_sees_the_words_and_the_likely_matters_first() -> None:
    """The one on the table and the one whose number was written are a press each; nobody else sees anything."""
    board = held()
    view = board.view(HeldPage(1), "anna")
    assert isinstance(view, HeldMotionCard)
    assert ([m.no for m in view.likely], [m.no for m in view.others]) == ([1, 9], [2, 3, 8])
    assert view.wording == "h1"
    for who in ("bo", "secretary", None):
        assert board.view(HeldPage(1), who) == Refusal(MotionRefusal.HELD_GONE)


def test_what_was_undone_already_is_not_undone_again() -> None:
    """The motion that came of it is another step."""
    board = held(MotionLetGo(1))
    board.meeting = replace(board.meeting, steps={"anna": (TEN, HELD, Moment(TEN, TEN))})
    assert board.says("undo", "anna").facts == ()


@pytest.mark.parametrize("fact", [MatterCalled(4), LevelRaised(9, "secrecy"), LevelRaised(1, "secrecy"), Closed()])
def test_a_confidential_matter_and_the_end_destroy_the_words(fact: object) -> None:
    """They may be about that matter: nothing of them stays (R-117, R-227)."""
    board = held(fact)
    assert board.meeting.held == ()
    assert "h1" not in wordings_of(board.meeting)


@pytest.mark.parametrize("fact", [MatterCalled(2), LevelRaised(9, "closed")])
def test_other_matters_let_it_wait(fact: object) -> None:
    """Closed doors are no secrecy."""
    assert held(fact).meeting.held


def test_after_fifteen_minutes_the_words_are_destroyed_and_the_mover_is_told() -> None:
    """The card that asked says so; before that nothing happens but that we come back."""
    board = held()
    out = passed(board.meeting, HELD_S)
    assert out.facts == (MotionLetGo(1),)
    assert [(tell.to, tell.key) for tell in tells(out)] == [("oid-anna", "held:1")]
    early = passed(board.meeting, HELD_S - 60)
    assert (early.facts, early.deliveries) == ((), (Wake("held", 60),))
    assert passed(after(board.meeting, out), HELD_S) == Outcome()


def test_two_that_wait_are_woken_for_each_in_its_time() -> None:
    """One wake-up stands at a time: the earliest."""
    first = held().meeting
    later = decide(replace(spoke(SAID, "bo", mentioned=True), at=TEN + timedelta(seconds=600)), first, linkoping())
    assert [one for one in later.deliveries if isinstance(one, Wake)] == [Wake("held", HELD_S - 600)]
    both = happened(first, MotionHeld(2, "bo", "", "h2", 9), at=TEN + timedelta(seconds=600))
    out = passed(both, HELD_S)
    assert out.facts == (MotionLetGo(1),)
    assert out.deliveries[-1] == Wake("held", 600)
    assert both.held_so_far == 2


@pytest.mark.parametrize(("matter", "waits"), [(4, 0), (9, 1)])
def test_a_confidential_matter_in_another_sitting_of_the_chat_destroys_the_words_too(matter: int, waits: int) -> None:
    """R-252: they may be about that one; an open matter there lets them wait."""
    board = held()
    other = happened(replace(on_the_table(), key="s2"), MatterCalled(matter))
    at = TEN + timedelta(seconds=60)
    woken = TimePassed(place=CHAT, who=sender("chair"), at=at, sitting="s1", what="held")
    out = decide(woken, board.meeting, linkoping(), (other,))
    assert len(after(board.meeting, out).held) == waits
    assert [tell.page for tell in tells(out) if isinstance(tell.page, HeldPage)] == [HeldPage(1)] * (1 - waits)


def test_no_personal_identity_number_waits_with_a_motion() -> None:
    """Its mover is told that nothing of it was kept (R-117)."""
    out = says(on_the_table(), f"{SAID} åt 19900101-0017")
    assert (kinds(out), out.wordings) == (("IdentityNumberSeen",), ())
    assert out.reply == RefusedPage(MotionRefusal.MOTION_IDENTITY, None)
