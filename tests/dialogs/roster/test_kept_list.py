"""What keeping a pasted list changes of those who stand on the roster is told before, and during the sitting it moves nobody (R-018)."""

from dialogs.judging.outcome import Draft
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.places import PersonPlace
from dialogs.roster import paste_list
from dialogs.roster.paste_list import MOST_CHANGED
from dialogs.said.inbound import Road
from tests.support.meetings import a_meeting, after, pressed, scene_of, seated
from tests.support.shown_cards import rendered, texts

ANNA = seated("anna", place="remote", name="Anna Ek")
CHANGES = "Det här ändras för dem som redan står i deltagarlistan:"
UNMOVED = "Under sammanträdet ändras den inte av en lista."


def told(meeting: Meeting, people: str) -> str:
    """What the look over the list says."""
    said = pressed("roster.import", "secretary", Road.DIALOG, people=people, step="look")
    out = paste_list.paste(said, scene_of(said, meeting))
    assert isinstance(out.reply, Draft)
    return texts(rendered(out.reply.view))


def place_after(meeting: Meeting, people: str) -> PersonPlace:
    """Where Anna is once the list is kept."""
    said = pressed("roster.import", "secretary", Road.DIALOG, people=people, step="accept")
    return after(meeting, paste_list.paste(said, scene_of(said, meeting))).people["anna"].place


def test_before_the_sitting_the_look_names_whom_the_list_changes_and_how() -> None:
    """And nobody else."""
    meeting = a_meeting([ANNA, seated("bo", place="room", name="Bo Li")], begun=False)
    read = told(meeting, "Anna Ek (S), ersättare, i rummet\nBo Li, ledamot")
    assert CHANGES in read
    assert "Anna Ek: nu ledamot: på distans. Blir ersättare (S): i rummet." in read
    assert "Bo Li: nu" not in read
    assert place_after(meeting, "Anna Ek, ledamot, i rummet") is PersonPlace.ROOM


def test_a_list_that_changes_nobody_says_nothing_of_it() -> None:
    """Whoever is new on it is no change either."""
    read = told(a_meeting([ANNA], begun=False), "Anna Ek, ledamot, distans\nNy Person, ersättare")
    assert CHANGES not in read
    assert UNMOVED not in read


def test_while_the_sitting_goes_on_a_list_moves_nobody_and_the_look_says_who_stays() -> None:
    """What they have said themselves, or at the roll call, is newer than a list."""
    meeting = a_meeting([ANNA])
    read = told(meeting, "Anna Ek, ledamot, i rummet")
    assert UNMOVED in read
    assert "Anna Ek, ledamot: på distans" in read
    assert CHANGES not in read
    assert place_after(meeting, "Anna Ek, ledamot, i rummet") is PersonPlace.REMOTE


def test_of_whom_nobody_has_said_a_place_the_list_may_say_it_then_too() -> None:
    """It takes nothing back."""
    nowhere = a_meeting([seated("anna", place="", name="Anna Ek")])
    assert place_after(nowhere, "Anna Ek, ledamot, i rummet") is PersonPlace.ROOM


def test_of_very_many_changes_some_are_told_and_the_rest_counted() -> None:
    """A card has room for some."""
    names = [f"Person {chr(65 + nr)}k" for nr in range(MOST_CHANGED + 2)]
    meeting = a_meeting([seated(f"q{nr}", place="room", name=name) for nr, name in enumerate(names)], begun=False)
    read = told(meeting, "\n".join(f"{name}, ersättare" for name in names))
    assert f"{names[MOST_CHANGED - 1]}: nu" in read
    assert f"{names[MOST_CHANGED]}: nu" not in read
    assert "och 2 personer till." in read
