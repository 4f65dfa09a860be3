"""A personal identity number in an open matter (R-117)."""

import pytest

from dialogs.chat import guard
from dialogs.chat.facts import ChatHeard, IdentityNumberSeen
from dialogs.chat.guard import Watched
from dialogs.chat.pages import IdentityWordPage
from dialogs.judging.outcome import Outcome
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.typed.commands import command
from tests.support.meetings import (
    ALONE,
    a_meeting,
    after,
    happened,
    scene_of,
    spoke,
    tells,
)

NUMBER = "19121212-1212"  # the number that the tax authority uses in its examples


def watch(meeting: Meeting, words: str, **more: object) -> Watched:
    """Let the guard see a message of Anna's."""
    said = spoke(words, **more)  # type: ignore[arg-type]
    return guard.watch(said, scene_of(said, meeting), command(said.words))


def heard(meeting: Meeting) -> Meeting:
    """The chat is known to be readable."""
    return happened(meeting, ChatHeard())


OPEN = heard(a_meeting(facts=(MatterCalled(1), MatterOpened(1))))


def test_an_identity_number_in_an_open_matter_warns_its_writer_once() -> None:
    """Privately, and not again for the same message (R-117)."""
    seen = watch(OPEN, f"se {NUMBER}")
    assert not seen.tripped
    assert seen.outcome.facts == (IdentityNumberSeen("oid-anna", "1"),)
    (tell,) = tells(seen.outcome)
    assert (tell.to, tell.page) == ("oid-anna", IdentityWordPage())
    meeting = after(OPEN, seen.outcome, spoke("x"))
    assert watch(meeting, f"se {NUMBER}", edited=True).outcome == Outcome()


@pytest.mark.parametrize(
    ("meeting", "words", "more"),
    [
        (OPEN, "ring 013-20 60 00", {}),
        (OPEN, NUMBER, {"place": ALONE}),
        (heard(a_meeting(begun=False)), NUMBER, {}),
    ],
)
def test_other_numbers_and_other_places_warn_nobody(meeting: Meeting, words: str, more: dict[str, object]) -> None:
    """A phone number, a word to the bot alone, a chat where no sitting is open."""
    assert watch(meeting, words, **more).outcome == Outcome()
