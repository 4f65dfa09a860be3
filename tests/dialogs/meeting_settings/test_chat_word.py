"""The secretary's word that the chat is off: in a confidential matter alone, theirs alone, and over with it."""

import pytest

from dialogs.judging.outcome import Outcome
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter.facts import MatterCalled, MatterEnded
from dialogs.meeting.meeting import Meeting
from dialogs.meeting_settings.chat_word import say
from dialogs.meeting_settings.facts import ChatSaidOff, ChatSaidOn
from dialogs.router import decide
from dialogs.said.inbound import Road
from dialogs.showing.shared_cards import READINESS
from dialogs.undo import undo
from tests.support.meetings import a_meeting, after, happened, in_matter, linkoping, pressed, refusal, scene_of

SECRET = in_matter(4)
OFF = pressed("chat.said", "secretary", off="yes")
ON = pressed("chat.said", "secretary", off="no")


def follows(said=OFF, meeting: Meeting = SECRET) -> Outcome:  # type: ignore[no-untyped-def]  # noqa: ANN001  # a press
    """What follows from the press."""
    return say(said, scene_of(said, meeting))


def test_the_word_is_noted_once_and_taken_away_once() -> None:
    """The cards that tell of the chat are drawn anew."""
    assert follows() == Outcome((ChatSaidOff(4),), (READINESS,), ReadinessPage())
    assert follows(ON).facts == ()
    off = after(SECRET, follows(), OFF)
    assert follows(OFF, off).facts == ()
    assert follows(ON, off).facts == (ChatSaidOn(4),)


@pytest.mark.parametrize(
    "meeting", [a_meeting(), happened(a_meeting(), MatterCalled(2)), happened(SECRET, MatterEnded(4))]
)
def test_where_no_confidential_matter_is_up_there_is_nothing_to_note(meeting: Meeting) -> None:
    """Nor is it kept for the next one."""
    assert refusal(follows(OFF, meeting)) == "no_chat_to_close"
    assert follows(OFF, a_meeting(begun=False)).facts == ()


def test_a_button_of_an_earlier_matter_says_nothing_of_this_one() -> None:
    """It tells that the meeting has gone on."""
    out = follows(pressed("chat.said", "secretary", off="yes", matter=3))
    assert (out.facts, out.reply) == ((), ReadinessPage("passed"))  # type: ignore[arg-type]  # the code's text


@pytest.mark.parametrize("who", ["anna", "cia", "chair"])
def test_nobody_but_a_secretary_says_it(who: str) -> None:
    """Typed by a member it is refused, and is no offence either."""
    out = decide(pressed("chat.said", who, Road.TYPED, off="yes"), SECRET, linkoping())
    assert (out.facts, refusal(out)) == ((), "right")


def test_each_is_taken_back_by_the_other_while_the_matter_is_up() -> None:
    """After the matter there is nothing to take back."""
    press = pressed("undo", "secretary")
    off = after(SECRET, follows(), OFF)
    assert undo(press, scene_of(press, off)).facts == (ChatSaidOn(4),)
    on = after(off, follows(ON, off), ON)
    assert undo(press, scene_of(press, on)).facts == (ChatSaidOff(4),)
    for over in (happened(off, MatterEnded(4)), happened(on, MatterEnded(4))):
        assert undo(press, scene_of(press, over)).facts == ()
