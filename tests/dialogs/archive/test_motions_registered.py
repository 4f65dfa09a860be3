"""The secretary says that motions stand in the register (R-205, R-206): what is noted, what is not, and that it can be taken back."""

import pytest

from cards.archive import RegisterCard
from dialogs.archive.facts import MotionsRegistered, RegistrationTakenBack
from dialogs.archive.pages import RegisterFault, RegisterNote, RegisterPage
from dialogs.judging.outcome import Tell
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.shared_pages import NoticePage
from dialogs.router import decide
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.support.meetings import (
    TEN,
    a_meeting,
    happened,
    kinds,
    linkoping,
    refusal,
    seconds,
    sender,
    spoke,
    tells,
)
from tests.support.motions import Board, on_the_table, raised

NUMBER = "KS 2026/123"


def moved(count: int = 2) -> Board:
    """So many motions of Anna's in matter 1."""
    board = Board(meeting=on_the_table(1))
    for _ in range(count):
        board.moves()
    return board


def closed(board: Board) -> Board:
    """The same, and the sitting is over."""
    board.meeting = happened(board.meeting, Closed())
    return board


def card(board: Board, who: str = "secretary") -> RegisterCard:
    """The card as it stands."""
    view = board.view(RegisterPage(), who)
    assert isinstance(view, RegisterCard)
    return view


def test_one_motion_is_noted_with_its_number() -> None:
    """By a press on the card, during the sitting."""
    board = moved()
    out = board.says("register.say", "secretary", Road.EXECUTE, motion=2, dnr="ks 2026/123")
    assert out.facts == (MotionsRegistered((2,), NUMBER),)
    assert out.reply == RegisterPage(RegisterNote.SAVED)
    assert [one.motion for one in card(board).waiting] == [1]
    assert [(one.motion, one.dnr) for one in card(board).registered] == [(2, NUMBER)]


def test_all_that_wait_are_noted_after_the_close_too() -> None:
    """And every secretary's own card follows."""
    board = closed(moved(3))
    board.says("register.say", "secretary", Road.EXECUTE, motion=2)
    out = board.says("register.say", "secretary", Road.EXECUTE, motion="all", dnr=NUMBER)
    assert out.facts == (MotionsRegistered((1, 3), NUMBER),)
    assert {one.key for one in tells(out)} == {"register"}
    assert (card(board).waiting, len(card(board).registered)) == ((), 3)


def test_typed_it_answers_with_a_card_of_its_own() -> None:
    """At the foot of the secretary's own chat."""
    board = moved(1)
    said = spoke("registrerat 1", "secretary", mentioned=True)
    out = decide(said, board.meeting, linkoping())
    assert out.facts == (MotionsRegistered((1,)),)
    page = RegisterPage(RegisterNote.SAVED)
    assert Tell(sender("secretary").key, page, "register", edited=True, anew=True) in out.deliveries
    assert out.reply is None


@pytest.mark.parametrize("who", ["chair", "anna", "stranger"])
def test_nobody_else_says_so(who: str) -> None:
    """The chair neither: the register is the secretary's."""
    board = moved(1)
    out = board.says("register.say", who, Road.EXECUTE, motion=1)
    assert (out.facts, refusal(out)) == ((), "right")
    assert not isinstance(board.view(RegisterPage(), "chair"), RegisterCard)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"motion": 9}, "register_no_motion"),
        ({"motion": "x"}, "register_no_motion"),
        ({}, "register_no_motion"),
    ],
)
def test_what_cannot_be_read_is_refused(fields: dict[str, object], why: str) -> None:
    """With what to do."""
    out = moved(1).says("register.say", "secretary", Road.EXECUTE, **fields)
    assert (out.facts, refusal(out)) == ((), why)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"motion": 1, "dnr": "Anna Ek"}, RegisterFault.NO_NUMBER),
        ({"motion": "all", "dnr": "ABCDEFGH-2026/1234567890"}, RegisterFault.NO_NUMBER),
        ({"sent": "yes"}, RegisterFault.NONE_CHOSEN),
    ],
)
def test_what_is_wrong_on_the_card_is_said_there(fields: dict[str, object], wrong: RegisterFault) -> None:
    """At its field; nothing is noted."""
    out = moved(1).says("register.say", "secretary", Road.EXECUTE, **fields)
    assert (out.facts, out.reply) == ((), RegisterPage(wrong=wrong))


def test_a_withdrawn_motion_needs_none() -> None:
    """Neither by its number nor among all."""
    board = moved()
    board.says("motion.withdraw", motion=1)
    assert refusal(board.says("register.say", "secretary", Road.EXECUTE, motion=1)) == "register_withdrawn"
    assert board.says("register.say", "secretary", Road.EXECUTE, motion="all").facts == (MotionsRegistered((2,)),)


def test_of_a_confidential_matter_nothing_is_noted() -> None:
    """Its sealed words are fetched; once they are, there is nothing to register."""
    board = raised()
    assert refusal(board.says("register.say", "secretary", Road.EXECUTE, motion=1)) == "register_sealed"
    assert card(board).sealed == (1,)
    board.says("motion.fetch", "secretary", motion=1, confirm="yes")
    assert refusal(board.says("register.say", "secretary", Road.EXECUTE, motion=1)) == "register_oral"
    out = board.says("register.say", "secretary", Road.EXECUTE, motion="all")
    assert (out.facts, out.reply) == ((), RegisterPage(RegisterNote.NONE_LEFT))


def test_once_more_changes_nothing_unless_it_has_another_number() -> None:
    """And the answer says so."""
    board = moved(1)
    board.says("register.say", "secretary", Road.EXECUTE, motion=1)
    again = board.says("register.say", "secretary", Road.EXECUTE, motion=1)
    assert (again.facts, again.reply) == ((), RegisterPage(RegisterNote.ALREADY))
    assert board.says("register.say", "secretary", Road.EXECUTE, motion=1, dnr=NUMBER).facts
    same = board.says("register.say", "secretary", Road.EXECUTE, motion=1, dnr=NUMBER)
    assert (same.facts, same.reply) == ((), RegisterPage(RegisterNote.ALREADY))


def test_the_button_for_all_notes_those_it_was_drawn_for() -> None:
    """A motion has come since: nothing is noted, and the card shows it."""
    board = moved()
    stamp = card(board).stamp
    board.moves()
    out = board.says("register.say", "secretary", Road.EXECUTE, motion="all", waiting=stamp)
    assert (out.facts, out.reply) == ((), RegisterPage(RegisterNote.OTHERS))
    now = card(board).stamp
    assert board.says("register.say", "secretary", Road.EXECUTE, motion="all", waiting=now).facts


@pytest.mark.parametrize("over", [False, True])
def test_it_can_be_taken_back(over: bool) -> None:  # noqa: FBT001  # pytest hands it over
    """After the close too; what was noted before stands again, and there is nothing more to take back."""
    board = closed(moved()) if over else moved()
    board.says("register.say", "secretary", Road.EXECUTE, motion=1, at_=TEN)
    board.says("register.say", "secretary", Road.EXECUTE, motion="1", dnr=NUMBER, at_=TEN + seconds(5))
    back = board.says("undo", "secretary", Road.EXECUTE, at_=TEN + seconds(9))
    assert back.facts == (RegistrationTakenBack((1,)),)
    assert [one.dnr for one in card(board).registered] == [""]
    assert board.says("undo", "secretary", Road.EXECUTE).reply == NoticePage(NoticeCode.NOTHING_TO_UNDO)


def test_no_other_step_is_taken_back_after_the_close() -> None:
    """As before."""
    board = moved(1)
    board.says("motion.second", "bo", motion=1)
    assert closed(board).says("undo", "bo").reply == NoticePage(NoticeCode.NOTHING_TO_UNDO)


@pytest.mark.parametrize("words", ["registrerat alla", "registrerat 2"])
def test_late_words_register_no_motion_that_came_after_them(words: str) -> None:
    """They meant those that were there (R-252)."""
    board = moved(1)
    board.says("motion.submit", "anna", kind="add", wording="Ett till.", at_=TEN + seconds(60))
    said = spoke(words, "secretary", mentioned=True, at=TEN + seconds(30))
    out = decide(said, board.meeting, linkoping())
    assert (out.facts, refusal(out)) == ((), "said_since")


def test_the_card_is_shown_on_demand_and_looking_sends_nothing() -> None:
    """Typed at the foot; fetched as an answer alone."""
    board = moved(1)
    out = decide(spoke("registrering", "secretary", mentioned=True), board.meeting, linkoping())
    assert [(one.page, one.anew) for one in tells(out)] == [(RegisterPage(), True)]
    looked = board.says("register.show", "secretary", Road.FETCH)
    assert (looked.deliveries, looked.reply) == ((), RegisterPage())


@pytest.mark.parametrize("verb", ["register.show", "register.say"])
def test_before_a_set_up_there_is_nothing(verb: str) -> None:
    """Nobody is a secretary of it either."""
    board = Board(meeting=a_meeting(begun=False).__class__(key="s1", chat="c"))
    assert refusal(board.says(verb, sender("secretary", may_set_up=True), Road.EXECUTE, motion=1)) == "not_set_up"


@pytest.mark.parametrize(("board", "asked"), [(moved(1), True), (moved(0), False), (raised(), True)])
def test_the_close_asks_every_secretary(board: Board, asked: bool) -> None:  # noqa: FBT001  # pytest hands it over
    """Where something waits; after a sitting without motions nobody."""
    out = board.says("meeting.close", "chair", Road.EXECUTE, anyway="yes")
    assert "Closed" in kinds(out)
    assert (RegisterPage() in [one.page for one in tells(out)]) is asked
