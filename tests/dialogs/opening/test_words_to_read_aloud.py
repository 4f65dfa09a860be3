"""The lines to read aloud are those that the profile names, as the profile has each (R-076, R-077, R-228)."""

from dataclasses import replace

import pytest

from cards.phrases.book import of
from dialogs.chat.facts import ChatHeard
from dialogs.meeting.kinds import BodyKind
from dialogs.opening.words_to_read_aloud import drawn_script
from dialogs.profile.choices import FloorMethod, LostContact, MotionChannel, OpeningStep, OpeningTopic
from tests.support.meetings import a_meeting, changed, happened, linkoping, seen_by
from tests.support.profiles import load

MEETING = a_meeting()


def lines(**settings: object) -> tuple[str, ...]:
    """The codes of the lines, under Linköping's profile with these settings."""
    script = drawn_script(seen_by(MEETING, "chair", changed(linkoping(), **{"opening_steps": (), **settings})))
    return script.lines if script is not None else ()


def test_the_bot_is_told_of_first() -> None:
    """Whether it reads the chat or not."""
    assert lines(opening_text=(OpeningTopic.ROLL_CALL,)) == ("bot_reads_not", "roll_call")
    heard = drawn_script(seen_by(happened(MEETING, ChatHeard()), "chair"))
    assert heard is not None
    assert heard.lines[0] == "bot_reads"


def test_only_what_the_profile_names_is_read() -> None:
    """In its order; nothing at all where it names nothing."""
    wanted = (OpeningTopic.MICROPHONE, OpeningTopic.DECISIONS)
    assert lines(opening_text=wanted)[1:] == ("microphone", "decisions")
    assert lines(opening_text=()) == ()


@pytest.mark.parametrize(
    ("topic", "settings", "said"),
    [
        (OpeningTopic.FLOOR, {"floor_method": FloorMethod.SAY_NAME}, ("floor_say_name",)),
        (OpeningTopic.FLOOR, {"floor_method": FloorMethod.LIST}, ("floor_list",)),
        (OpeningTopic.FLOOR, {"floor_method": FloorMethod.BOTH}, ("floor_both",)),
        (OpeningTopic.MOTIONS, {"motion_channels": (MotionChannel.TYPED,)}, ("motions_written",)),
        (OpeningTopic.MOTIONS, {"motion_channels": (MotionChannel.RECORDED,)}, ("motions_aloud",)),
        (OpeningTopic.ADJOURNMENT, {"adjourn_leave_call": True}, ("adjournment_leave_call",)),
        (OpeningTopic.ADJOURNMENT, {"adjourn_leave_call": False}, ("adjournment",)),
        (
            OpeningTopic.LOST_CONNECTION,
            {"lost_contact": LostContact.MEMBER_CALLS, "reconnect_wait_min": 15},
            ("lost_member_calls", "lost_wait"),
        ),
        (
            OpeningTopic.LOST_CONNECTION,
            {"lost_contact": LostContact.SECRETARY_CALLS, "reconnect_wait_min": None},
            ("lost_secretary_calls",),
        ),
        (
            OpeningTopic.LOST_CONNECTION,
            {"lost_contact": LostContact.BOTH, "reconnect_wait_min": None},
            ("lost_both",),
        ),
    ],
)
def test_each_is_said_as_the_profile_has_it(topic: OpeningTopic, settings: dict[str, object], said: tuple[str]) -> None:
    """Nobody reads aloud what this board does not do."""
    assert lines(opening_text=(topic,), **settings)[1:] == said


def test_the_steps_of_the_opening_are_said_last() -> None:
    """The summons in a council alone; none of those that the profile leaves out."""
    council = replace(MEETING, body=BodyKind.COUNCIL)
    script = drawn_script(seen_by(council, "chair", linkoping()))
    assert script is not None
    assert script.lines[-3:] == ("summons", "adjusters", "agenda")
    assert lines(opening_steps=(OpeningStep.SUMMONS, OpeningStep.AGENDA))[-2:] == ("microphone", "agenda")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_line_that_can_be_read_has_words(language: str) -> None:
    """Under every profile that comes along."""
    for name in ("default", "linkoping", "pitea", "karlstad", "kramfors"):
        script = drawn_script(seen_by(MEETING, "chair", load(name)))
        assert script is not None
        assert set(script.lines) <= set(of(language).opening.script)
