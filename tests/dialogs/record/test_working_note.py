"""The working note holds what a fact holds: nothing is missing, nothing is invented, and nothing of a confidential matter is named."""

from cards.naming import MatterName
from cards.note_aid import memory_aid
from cards.note_confidential import confidential_part
from cards.note_open import open_part
from cards.phrases.book import SV
from cards.working_note import WorkingNote
from dialogs.agenda.facts import MatterStruck
from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import LevelRaised, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.minutes.note_facts import NoteAsked, NoteTakenBack
from dialogs.motion.facts import Moved, Seconded, Withdrawn
from dialogs.presence.facts import Adjourned, Entered, Resumed
from dialogs.presence.other_room_facts import WentOver
from dialogs.record.working_note import working_note
from dialogs.roster.facts import Assigned
from dialogs.sitting.facts import Begun, Closed, SetUp
from tests.support.meetings import AGENDA, CAST, TEN, seated

PARTY = Assigned("p9", "Hemlig Person", "party", place="room", matter=4)


def noted(*facts: Fact, first: int = 0) -> WorkingNote:
    """The note of the usual sitting after these facts."""
    before = (
        SetUp("Nämnden", "board", 15, "2026-11-25", "Stadshuset", "linkoping", ""),
        *CAST,
        seated("eva", "substitute", ""),
        seated("maria", "official", "room"),
        PARTY,
        *AGENDA,
        Begun("linkoping", "5f2b"),
    )
    entries = [Entry(seq, TEN, "chair", "", fact) for seq, fact in enumerate((*before, *facts), 1)]
    return working_note(Meeting(key="s1", chat="c"), entries, SV, first=first, head="ab")


def test_motions_that_were_not_withdrawn_stand_with_mover_and_backers() -> None:
    """In the order they came, each with the number of its fact; the words are keys."""
    note = noted(
        MatterCalled(1),
        MatterOpened(1),
        Moved(1, 1, "add", "anna", "w1", "form"),
        Seconded(1, "bo"),
        Moved(2, 1, "", "bo", "w2", "form"),
        Moved(3, 1, "reject", "cia", "", "form"),
        Withdrawn(2),
        MatterEnded(1),
    )
    (section,) = note.sections
    assert [(one.kind, one.mover, one.seconds, one.wording) for one in section.motions] == [
        ("add", ("Anna", ""), (("Bo", ""),), "w1"),
        ("reject", ("Cia", ""), (), ""),
    ]
    assert [one.fact for one in section.motions] == [note.noted[-6].fact, note.noted[-3].fact]
    assert set(section.facts) >= {one.fact for one in section.motions}


def test_a_motion_whose_kind_was_not_said_has_none() -> None:
    """It is told as a motion."""
    note = noted(MatterCalled(1), MatterOpened(1), Moved(1, 1, "", "anna", "w1", "typed"))
    assert [one.kind for one in note.sections[0].motions] == [""]


def test_a_matter_whose_level_was_raised_has_no_title_no_initials_and_no_motion() -> None:
    """How many there were is told, and no key of a wording is asked for."""
    note = noted(MatterCalled(1), MatterOpened(1), Moved(1, 1, "add", "anna", "w1", "form"), LevelRaised(1, "secrecy"))
    (section,) = note.sections
    assert (section.matter, section.motions, section.written) == (MatterName(1), (), 1)
    assert [key for key in note.wordings if key in ("w1", "title:1")] == []


def test_a_confidential_matter_is_its_number_wherever_it_stands() -> None:
    """Treated, or left; its initials are in none of the parts, and a party's name is in none either."""
    note = noted(MatterCalled(4), MatterOpened(4), Entered("p9"), MatterEnded(4), Closed())
    said = open_part(note, SV, {}) + confidential_part(note, SV) + memory_aid(note, SV)
    assert "### § [ ] (ärende 4)" in said
    assert [words for words in ("A.B.", "C.D.", "Hemlig") if words in said] == []


def test_who_served_who_looked_on_and_who_else_was_there() -> None:
    """In the roster's order; whoever nothing shows is not among those who looked on."""
    note = noted(MatterCalled(1), MatterOpened(1), MatterCalled(9), MatterOpened(9), Entered("eva"))
    serving = [one.name for one in note.deciding]
    assert serving == [person for person in ("Chair", "Anna", "Bo", "Cia") if person in serving]
    assert "Cia" in serving
    assert [(one.name, one.sections) for one in note.substitutes] == [("Eva", (2,))]
    assert [(one.name, one.capacity) for one in note.others] == [("Secretary", "secretary"), ("Maria", "official")]
    assert [one.name for one in note.chairs] == ["Chair"]
    assert note.secretaries == ("Secretary",)


def test_whoever_turns_out_to_be_a_party_is_in_no_list() -> None:
    """Not as the official that the secretary noted first, nor when they have no capacity any more."""
    official, party = seated("pia", "official", "room"), Assigned("pia", "Pia", "party", place="room", matter=4)
    treated = (official, MatterCalled(1), MatterOpened(1), MatterEnded(1), MatterCalled(4), MatterOpened(4))
    for corrected in ((party,), (party, Assigned("pia", "Pia", "", place="room"))):
        note = noted(*treated, *corrected, MatterEnded(4))
        assert [one.name for one in note.others] == ["Secretary", "Maria"]
        assert "ärende 4, tjänsteperson" not in open_part(note, SV, {})


def test_a_capacity_that_is_corrected_counts_from_the_start_of_the_matter() -> None:
    """A party who was an official all the time was there as an official; and one who leaves the matter was there."""
    official, party = seated("pia", "official", "room"), Assigned("pia", "Pia", "party", place="room", matter=4)
    note = noted(party, MatterCalled(4), MatterOpened(4), official, Assigned("pia", "Pia", "", place="room"))
    assert [(one.name, one.sections) for one in note.others if one.name == "Pia"] == [("Pia", (1,))]


def test_what_was_not_treated_is_told_and_what_was_struck_is_not() -> None:
    """In the agenda's order."""
    note = noted(MatterStruck(2), MatterCalled(1), MatterOpened(1), Closed())
    assert [one.no for one in note.untreated] == [3, 4, 5, 6, 7, 8, 9]


def test_before_anything_was_treated_the_chair_of_the_roster_leads() -> None:
    """And a sitting without one has nobody there."""
    assert [one.name for one in noted().chairs] == ["Chair"]
    nobody = working_note(Meeting(key="s1", chat="c"), [], SV)
    assert (nobody.chairs, nobody.body, nobody.noted) == ((), "", ())


def test_every_fact_is_told_with_its_number() -> None:
    """None is left out, and each is told in the section it happened in."""
    note = noted(MatterCalled(1), MatterOpened(1), MatterEnded(1), first=85)
    assert [one.fact for one in note.noted] == list(range(1, len(note.noted) + 1))
    assert [one.section for one in note.noted[-3:]] == [0, 1, 1]
    assert (note.first, note.head, note.digest) == (85, "ab", "5f2b")


def test_what_was_taken_in_another_tool_is_no_adjournment() -> None:
    """The sitting went on there; a break before it is one."""
    note = noted(
        Adjourned(5, "pause"),
        Resumed(),
        MatterCalled(4),
        MatterOpened(4),
        Adjourned(0, "other_room"),
        WentOver(4, ("chair", "secretary")),
    )
    assert [(one.within, one.after) for one in note.breaks] == [(0, 0)]


def test_a_note_in_the_minutes_stands_in_its_matter_until_it_is_taken_back() -> None:
    """With the entry by which it was asked for."""
    asked = (
        MatterCalled(1),
        MatterOpened(1),
        NoteAsked(1, 1, "anna"),
        NoteAsked(2, 1, "bo"),
        NoteTakenBack(2, 1, "bo"),
    )
    (section,) = noted(*asked).sections
    assert [one.who[0] for one in section.notes] == ["Anna"]
