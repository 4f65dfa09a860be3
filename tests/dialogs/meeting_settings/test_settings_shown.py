"""Who said it, as cards tell it: a name where somebody is on the roster, the organizer, or one of the appointed (R-040, R-129)."""

from dialogs.matter.facts import MatterCalled
from dialogs.meeting_settings.facts import ChatSaidOff, HostTicked
from dialogs.meeting_settings.settings_shown import before_matter, chat_word, shown
from dialogs.said.reasons import HostLine
from dialogs.sitting.facts import OrganizerKnown
from tests.support.meetings import TEN, a_meeting, happened, in_matter, seen_by

LOBBY = (HostLine.LOBBY,)


def said_by(who: str, organizer: str = "oid-gun") -> tuple[str, bool] | None:
    """Who is told to have said it, and whether as the organizer."""
    meeting = happened(happened(a_meeting(), OrganizerKnown(organizer)), HostTicked(5, ("lobby",)), by=who)
    (line,) = shown(meeting, LOBBY)
    return (line.said.name, line.said.organizer) if line.said is not None else None


def test_whoever_said_it_is_told_by_name_where_they_have_one() -> None:
    """The bot knows no name of somebody who is not on the roster."""
    assert said_by("secretary") == ("Secretary", False)
    assert said_by("oid-secretary") == ("Secretary", False)
    assert said_by("oid-gun") == ("", True)
    assert said_by("oid-hanna") == ("", False)
    (line,) = shown(a_meeting(), LOBBY)
    assert line.said is None


def test_before_a_matter_its_own_demands_are_shown() -> None:
    """Also what is confirmed: the card leaves that out."""
    meeting = happened(a_meeting(), HostTicked(5, ("lobby",)), MatterCalled(1))
    lines = before_matter(seen_by(meeting, "chair"), meeting.matters[0])
    assert [one.line for one in lines if one.said is not None] == ["lobby"]
    assert not any(one.closed_doors for one in lines)


def test_the_word_has_its_time_and_its_secretary() -> None:
    """None where nobody has said so; without a name where they are not on the roster."""
    assert chat_word(in_matter(4)) is None
    for by, name in (("secretary", "Secretary"), ("oid-gun", "")):
        word = chat_word(happened(in_matter(4), ChatSaidOff(4), by=by))
        assert word is not None
        assert (word.at, word.name) == (TEN, name)
