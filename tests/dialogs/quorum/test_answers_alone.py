"""A council answers interpellations and questions with fewer than a quorum, once it is noted that the matter is nothing else (R-084)."""

import pytest

from cards.phrases import book
from cards.refusal import Refusal
from dialogs.guide_lines import parts
from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.quorum.answers_facts import AnswersAlone, AnswersTakenBack
from dialogs.quorum.facts import RollAnswered
from dialogs.quorum.pages import AnswersPage
from dialogs.quorum.quorum_now import quorum_of
from dialogs.quorum.who_is_counted import Quorate
from dialogs.record.sentences import sentence_of
from dialogs.router import again
from dialogs.sitting.facts import Closed
from tests.support.meetings import TEN, happened, kinds, linkoping, pressed, refusal, seen_by
from tests.support.small_board import board, done, said

FEW = (RollAnswered("anna", "away"), RollAnswered("bo", "away"))


def few(*facts: Fact) -> Meeting:
    """A council of three of whom one is there; then these facts."""
    return board(*FEW, *facts, council=True)


def answer(meeting: Meeting) -> Quorate | None:
    """Whether there is a quorum now."""
    return quorum_of(seen_by(meeting)).quorate


def test_it_holds_in_that_matter_alone() -> None:
    """On the table it has a quorum to answer; the next has none."""
    noted = done(few(), "quorum.answers", matter=1)
    assert (answer(noted), answer(happened(noted, MatterCalled(1)))) == (Quorate.NO, Quorate.YES)
    assert quorum_of(seen_by(happened(noted, MatterCalled(1)))).answers_alone
    assert answer(happened(noted, MatterCalled(1), MatterEnded(1), MatterCalled(2))) is Quorate.NO


def test_the_call_is_stopped_until_it_is_noted() -> None:
    """And not afterwards."""
    assert kinds(said(few(), "matter.call", matter=1)) == ()
    assert "MatterCalled" in kinds(said(few(AnswersAlone(1)), "matter.call", matter=1))


def test_a_board_has_no_such_exception() -> None:
    """It is told so, and nothing is noted."""
    assert refusal(said(board(*FEW), "quorum.answers", matter=1)) == "answers_in_council"


def test_whoever_may_not_and_what_is_over_is_refused() -> None:
    """A member, a matter that nobody has, one that is over."""
    assert refusal(said(few(), "quorum.answers", "bo", matter=1)) == "right"
    assert refusal(said(few(), "quorum.answers", matter=99)) == "no_matter"
    over = few(AnswersAlone(1), MatterCalled(1), MatterOpened(1), MatterEnded(1))
    assert refusal(said(over, "quorum.answers", matter=1, off="yes"))


def test_it_is_taken_back_by_either_road() -> None:
    """And said once more it changes nothing."""
    noted = done(few(), "quorum.answers", "secretary", matter=1)
    assert said(noted, "undo", "secretary").facts == (AnswersTakenBack(1),)
    assert said(noted, "quorum.answers", matter=1, off="yes").facts == (AnswersTakenBack(1),)
    assert "AnswersAlone" not in kinds(said(noted, "quorum.answers", matter=1))
    assert said(noted, "quorum.answers", matter=1).reply == AnswersPage(1)


@pytest.mark.parametrize(
    ("fact", "swedish", "english"),
    [
        (
            AnswersAlone(2),
            "Chair antecknade att ärende 2 bara är svar på interpellationer och frågor.",
            "Chair noted that matter 2 is answers to interpellations and questions only.",
        ),
        (
            AnswersTakenBack(2),
            "Chair antecknade att ärende 2 inte bara är svar på interpellationer och frågor.",
            "Chair noted that matter 2 is not answers to interpellations and questions only.",
        ),
    ],
)
def test_it_is_told(fact: Fact, swedish: str, english: str) -> None:
    """In the journal, in both languages."""
    for language, told in (("sv", swedish), ("en", english)):
        assert sentence_of(Entry(1, TEN, "chair", "", fact), board(), book.of(language)) == told


def test_a_repetition_is_answered_with_how_it_stands_and_to_hosts_alone() -> None:
    """Pressed twice on a poor line; whoever may not note it does not see the count either."""
    noted = few(AnswersAlone(1))
    assert again(pressed("quorum.answers", matter=1), noted, linkoping()) == AnswersPage(1)
    assert refused_to(draw(AnswersPage(1), seen_by(noted, "bo"))) == "right"
    assert refused_to(draw(AnswersPage(1), seen_by(noted, "chair"))) == ""


def refused_to(view: object) -> str:
    """The code of a refusal; "" for anything else."""
    return view.reason if isinstance(view, Refusal) else ""


def test_the_help_names_the_matter_that_it_can_be_noted_of() -> None:
    """In a council whose roll was called, the one on the table or the first that waits."""

    def named(meeting: Meeting) -> list[object]:
        return [no for part in parts(seen_by(meeting, "chair")) for line, no in part.lines if line == "quorum_answers"]

    assert named(few()) == [1]
    assert named(happened(few(), MatterCalled(2))) == [2]
    assert named(board(*FEW)) == []


def test_once_the_matter_is_over_it_is_not_undone() -> None:
    """It was taken by that count."""
    noted = done(few(MatterCalled(1)), "quorum.answers", matter=1)
    assert kinds(said(noted, "undo")) == ("AnswersTakenBack",)
    over = happened(noted, MatterOpened(1), MatterEnded(1))
    assert kinds(said(over, "undo")) == ()


def test_after_the_close_nothing_of_it_is_noted() -> None:
    """It is told that the sitting is closed."""
    assert refusal(said(few(Closed()), "quorum.answers", matter=1)) == "closed"
