"""When the form, and the word of the chat, are offered, and to whom."""

import pytest

from dialogs.matter.facts import MatterCalled
from dialogs.meeting.meeting import Meeting
from dialogs.meeting_settings.facts import ChatSaidOff
from dialogs.meeting_settings.offers import LINES, offers, steps
from dialogs.profile.parts import TickRule
from dialogs.said.reasons import HostLine
from tests.support.meetings import a_meeting, changed, happened, in_matter, linkoping, seen_by
from tests.support.switch_world import SwitchWorld


def shown(meeting: Meeting, who: str = "secretary") -> list[tuple[str, bool]]:
    """The verbs that are offered on the card, and whether each is an exception."""
    return [(one.verb, one.exception) for one in offers(seen_by(meeting, who))]


def test_the_form_is_offered_before_the_meeting_and_before_a_closed_matter() -> None:
    """Then behind the other buttons; in between it is in the help. The chair and the members are not offered it."""
    assert shown(a_meeting(begun=False)) == [("ticks.show", False)]
    assert shown(a_meeting()) == shown(happened(a_meeting(), MatterCalled(1))) == []
    assert shown(happened(a_meeting(), MatterCalled(2))) == [("ticks.show", True)]
    assert [one.verb for one in steps(seen_by(a_meeting(), "secretary"))] == ["ticks.show"]
    for who in ("chair", "anna"):
        assert shown(a_meeting(begun=False), who) == []
        assert steps(seen_by(a_meeting(), who)) == ()


def test_where_the_profile_asks_nothing_nothing_is_offered() -> None:
    """Nor is anything typed of it told."""
    quiet = changed(linkoping(), host_ticks=(TickRule(HostLine.LOBBY, None),))
    scene = seen_by(a_meeting(begun=False), "secretary", quiet)
    assert offers(scene) == steps(scene) == ()
    assert [LINES[line](scene) for line in ("ticks", "tick")] == [None, None]


@pytest.mark.parametrize("said", [False, True])
def test_the_word_is_offered_in_a_confidential_matter_to_its_secretary(said: bool) -> None:  # noqa: FBT001  # two rows
    """That it is off, and once it was said that it is on again; each sends which matter it is about."""
    meeting = happened(in_matter(4), *([ChatSaidOff(4)] if said else []), by="secretary")
    (offer,) = offers(seen_by(meeting, "secretary"))
    assert (offer.verb, offer.fields) == ("chat.said", {"matter": 4, "off": "no" if said else "yes"})
    assert offers(seen_by(meeting, "chair")) == ()
    lines = [LINES[line](seen_by(meeting, "secretary")) for line in ("chat_off", "chat_on")]
    assert lines == ([None, 0] if said else [0, None])


def test_where_teams_has_said_that_the_chat_is_off_nobody_needs_to() -> None:
    """What was read says more."""
    world = SwitchWorld().begun().ready().off()
    assert "chat.said" not in [one.verb for one in offers(seen_by(world.meeting, "secretary"))]
