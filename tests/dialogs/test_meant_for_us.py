"""Which typed commands are meant for the bot, and which are people talking to each other."""

from typing import Any

import pytest

from dialogs.meant_for_us import meant
from dialogs.meeting.meeting import Meeting
from dialogs.roster.facts import PlaceSaid
from dialogs.typed.commands import command
from tests.support.meetings import ALONE, a_meeting, happened, in_matter, scene_of, spoke


def heard(words: str, meeting: Meeting, **more: Any) -> bool:
    """Whether these words of Anna's are meant for us."""
    said = spoke(words, **more)
    found = command(said.words)
    assert found is not None
    return meant(said, found, scene_of(said, meeting))


@pytest.mark.parametrize("words", ["status", "klar", "yrkande avslag"])
def test_what_is_addressed_or_written_alone_is_meant_for_us(words: str) -> None:
    """Whatever it is."""
    assert heard(words, a_meeting(), mentioned=True)
    assert heard(words, a_meeting(), place=ALONE)


def test_a_word_said_in_passing_is_none() -> None:
    """A marked motion and a lost link are; in a confidential matter every bare command is, since nothing else may be written."""
    assert not heard("status", a_meeting())
    assert not heard("klar", a_meeting())
    assert heard("yrkande: avslag", a_meeting())
    assert heard("jag hör inte", a_meeting())
    assert heard("status", in_matter(4))


def test_klar_in_a_confidential_matter_is_answered_of_whoever_is_not_asked_too() -> None:
    """Somebody noted as absent, who is there all the same, is told how they stand."""
    gone = happened(in_matter(4), PlaceSaid("anna", "away"))
    assert heard("klar", gone)
