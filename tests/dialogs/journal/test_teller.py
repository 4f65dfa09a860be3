"""What people are called in the journal's sentences: whatever stands there has happened, and is told."""

import pytest

from cards.phrases import book
from dialogs.journal.entries import Entry
from dialogs.journal.teller import Teller
from dialogs.matter.facts import LevelRaised
from dialogs.meeting.meeting import Meeting
from dialogs.motion.facts import Moved
from dialogs.roster.facts import Assigned, Noticed
from tests.support.meetings import TEN, a_meeting, happened, listed

SAY = book.of("sv").journal


def told(meeting: Meeting, by: str = "") -> Teller:
    """Who tells an entry of this person's in Swedish."""
    return Teller(Entry(1, TEN, by, "", Noticed("p9", "Olle", "oid-olle", "29:olle")), meeting, book.of("sv"))


@pytest.mark.parametrize(
    ("key", "name"), [("p9", SAY.without_capacity), ("p7", SAY.party.format(no=4)), ("nobody", SAY.somebody)]
)
def test_nobody_is_named_whose_name_does_not_stand_in_the_journal(key: str, name: str) -> None:
    """A party by the matter alone, somebody without a capacity as such, and a key that nobody has as somebody (R-117)."""
    meeting = happened(a_meeting(), Noticed("p9", "", "oid-olle", "29:olle"), Assigned("p7", "", "party", matter=4))
    assert told(meeting).name(key) == name


def test_who_did_it_themselves_is_known_by_either_key() -> None:
    """By our own, and by the one on the wire."""
    meeting = a_meeting()
    anna = meeting.people["anna"]
    assert told(meeting, "anna").by == anna.name
    assert told(meeting, "oid-anna").did("anna")
    assert not told(meeting, "oid-anna").did("chair")
    assert not told(meeting, "oid-nobody").did("nobody")


def test_a_motion_whose_matter_became_confidential_is_hidden() -> None:
    """Nothing but its number is told (R-117); a motion that nobody knows hides nothing."""
    meeting = happened(a_meeting(matters=(listed(1), listed(2))), Moved(1, 1, "amend", "anna", "w1", "form"))
    assert not told(meeting).hidden(1)
    assert told(happened(meeting, LevelRaised(1, "secrecy"))).hidden(1)
    assert not told(meeting).hidden(9)
