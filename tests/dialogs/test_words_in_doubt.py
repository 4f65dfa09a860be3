"""Words in doubt change nothing, and whoever wrote them is told (R-104)."""

from datetime import timedelta

import pytest

from dialogs.judging.refusals import CommonRefusal
from dialogs.matter.facts import Answered, Asked, MatterCalled
from dialogs.meeting.meeting import Meeting
from dialogs.router import decide
from tests.support.meetings import ALONE, TEN, a_meeting, happened, linkoping, refusal, spoke

CALLED = happened(a_meeting(), MatterCalled(4), Asked(1, 3, 4))


def judged(words: str, meeting: Meeting, who: str = "anna") -> tuple[list[type], str]:
    """The facts of what is written alone with the bot, and why it was refused."""
    out = decide(spoke(words, who, place=ALONE, at=TEN + timedelta(minutes=1)), meeting, linkoping())
    return [type(one) for one in out.facts], refusal(out)


@pytest.mark.parametrize("words", ["klar?", "klar 👎", "❌ klar", "klar :("])
def test_who_asks_assures_nothing(words: str) -> None:
    """Without the sign it is the whole assurance."""
    assert Answered in judged("klar", CALLED)[0]
    assert judged(words, CALLED) == ([], CommonRefusal.IN_DOUBT)


@pytest.mark.parametrize(
    "words", ["avsluta 4?", "🚫 avsluta 4", "avsluta 4 ⏳", "> avsluta 4", "ajournera 15?", "distans ❌"]
)
def test_a_question_moves_nothing(words: str) -> None:
    """Of the chair either."""
    assert judged(words, CALLED, "chair") == ([], CommonRefusal.IN_DOUBT)


def test_what_only_shows_may_be_asked_for() -> None:
    """And so may what tells that somebody cannot follow; a motion keeps the signs that its writer gave it."""
    assert judged("status?", a_meeting()) == ([], "")
    assert judged("jag hör inte?", a_meeting())[0] != []
    assert judged("yrkande 1 tillägg: Höj anslaget med 5 %", a_meeting())[0] != []
