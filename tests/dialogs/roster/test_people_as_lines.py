"""People as lines of a list."""

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.places import PersonPlace
from dialogs.roster.people_as_lines import as_text
from dialogs.roster.read_list import read_roster
from dialogs.roster.understood import Pasted


def test_the_lines_are_read_as_the_same_people() -> None:
    """Also a party, whose name is not kept, and whoever serves or does not."""
    people = (
        Pasted("Anna Ek", Capacity.MEMBER, "S", PersonPlace.REMOTE),
        Pasted("Bo Lind", Capacity.SUBSTITUTE, serves=True),
        Pasted("Cia Alm", Capacity.SUBSTITUTE, place=PersonPlace.AWAY, serves=False),
        Pasted("", Capacity.PARTY, matter=3),
    )
    assert read_roster(as_text(people)).people == people
