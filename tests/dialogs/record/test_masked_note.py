"""A masked copy holds no name of a party or of somebody without a capacity, nothing of a confidential matter, and not where anybody was (R-211, R-247)."""

from dataclasses import asdict, replace
from datetime import timedelta

import pytest

from cards.note_aid import memory_aid
from cards.note_masked import masked_confidential_part
from cards.note_open import open_part
from cards.phrases.book import EN, SV, Phrases
from cards.working_note import WorkingNote
from dialogs.aloud.facts import SensitiveDataSaid
from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import Answered, LevelRaised, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.motion.facts import Moved
from dialogs.opening.facts import AdjustersChosen
from dialogs.presence.facts import Entered, LinkLost, TroubleSaid
from dialogs.record.masked_note import Masked, MaskReason, masked_note, masked_words
from dialogs.record.working_note import working_note
from dialogs.roster.facts import Assigned, Noticed, PlaceSaid
from dialogs.sitting.facts import Begun, Closed, SetUp
from tests.support.meetings import AGENDA, CAST, TEN, seated

PARTY = Assigned("p9", "Zora Partsson", "party", place="room", matter=4)
NOBODY = Noticed("oid-gast", "Gunnel Gäst", "oid-gast")
EXPERT = seated("expert", "official", "room")
MARKERS = ("Partsson", "Gunnel", "A.B.")
FACTS: tuple[Fact, ...] = (
    PARTY,
    EXPERT,
    PlaceSaid("anna", "room", "remote"),
    MatterCalled(1),
    MatterOpened(1),
    Moved(1, 1, "add", "anna", "w1", "form"),
    MatterEnded(1),
    MatterCalled(4),
    Answered("anna", 1, 3, 4, ("alone",), ()),
    MatterOpened(4),
    SensitiveDataSaid(4),
    MatterEnded(4),
    MatterCalled(9),
    MatterOpened(9),
    TroubleSaid("anna", "sound"),
    Moved(2, 9, "add", "anna", "w2", "form"),
    LevelRaised(9, "secrecy"),
    MatterEnded(9),
    Closed(),
)


def entries(*facts: Fact) -> list[Entry]:
    """The usual sitting with these facts."""
    before = (
        SetUp("Nämnden", "board", 15, "2026-11-25", "Stadshuset", "linkoping", ""),
        *CAST,
        *AGENDA,
        Begun("linkoping", "5f2b"),
    )
    return [Entry(seq, TEN, "chair", "", fact) for seq, fact in enumerate((*before, *facts), 1)]


def copy(*facts: Fact, phrases: Phrases = SV) -> tuple[WorkingNote, Masked]:
    """The masked copy of it."""
    return masked_note(Meeting(key="s1", chat="c"), entries(*facts), phrases, first=82, head="ab")


@pytest.mark.parametrize("phrases", [SV, EN])
def test_nothing_masked_is_in_any_part(phrases: Phrases) -> None:
    """Nor in what a program reads; with the marks, the same facts stand in their order."""
    note, found = copy(*FACTS, phrases=phrases)
    parts = (open_part(note, phrases, {}), memory_aid(note, phrases), masked_confidential_part(note, phrases))
    for text in (*parts, str(asdict(note))):
        assert not [marker for marker in MARKERS if marker in text]
    plain = working_note(Meeting(key="s1", chat="c"), entries(*FACTS), phrases)
    assert [one.fact for one in note.noted] == [one.fact for one in plain.noted]
    assert found[MaskReason.CONFIDENTIAL] > 0


def test_of_a_confidential_matter_every_fact_is_masked_and_of_one_that_became_so_too() -> None:
    """Its call, its motions before the level was raised, and what was said on it; not what was done in between."""
    note, _ = copy(*FACTS)
    marks = SV.masking.marks
    sentences = {one.fact: one.sentence for one in note.noted}
    secret = [type(one.fact).__name__ for one in entries(*FACTS) if sentences[one.seq] == marks["confidential"]]
    for kind in ("MatterListed", "Answered", "SensitiveDataSaid", "LevelRaised", "Moved", "Assigned"):
        assert kind in secret
    assert secret.count("Moved") == 1
    sections = {one.matter.no: one for one in note.sections}
    assert (sections[4].disqualified, sections[4].facts, sections[9].written) == ((), (), 0)
    assert sections[1].motions


def test_where_somebody_was_is_masked_and_who_took_part_is_not() -> None:
    """The attendance list is what the minutes have."""
    note, found = copy(
        PlaceSaid("cia", "room", "remote"), TroubleSaid("cia", "sound"), MatterCalled(1), MatterOpened(1)
    )
    assert [one.sentence for one in note.noted if "Cia" in one.sentence] == []
    assert found[MaskReason.PLACE] >= 2
    assert "Cia" in [one.name for one in note.deciding]


def test_whoever_was_there_in_a_confidential_matter_alone_is_not_told_of() -> None:
    """An official who stayed for more is, with the other sections."""
    called = (MatterCalled(4), MatterOpened(4), MatterEnded(4))
    alone, _ = copy(EXPERT, *called)
    both, _ = copy(EXPERT, MatterCalled(1), MatterOpened(1), MatterEnded(1), *called)
    assert [one.name for one in alone.others] == []
    assert [(one.name, one.sections) for one in both.others if one.name == "Expert"] == [("Expert", (1,))]


def test_somebody_who_has_a_capacity_keeps_their_name_and_a_number_in_it_does_not() -> None:
    """Elected people and officials stand in the minutes."""
    note, found = copy(
        seated("eva", "substitute", name="Eva 850709-9805"), Entered("eva"), MatterCalled(1), MatterOpened(1)
    )
    assert "850709" not in str(asdict(note))
    assert found[MaskReason.NAME] == 1
    assert "Cia" in str(asdict(note))


def test_a_text_with_an_identity_number_is_masked_whole() -> None:
    """Another stands as it was written."""
    told, found = masked_words({"w1": "Bidrag till 850709-9805", "w2": "Resor"}, SV)
    assert told == {"w1": SV.masking.marks["number"], "w2": "Resor"}
    assert found[MaskReason.NUMBER] == 1


def test_a_place_with_an_identity_number_is_masked_wherever_it_stands() -> None:
    """In the sentence, and in what the note has of the adjustment."""
    note, found = copy(AdjustersChosen(("cia",), place="Hos 850709-9805"), MatterCalled(1), MatterOpened(1))
    assert "850709" not in str(asdict(note))
    assert note.opening.place == SV.masking.marks["number"]
    assert found[MaskReason.NUMBER] == 1


def test_an_absence_tells_of_no_confidential_matter() -> None:
    """From when to when somebody was gone is told, and which open matters they missed."""
    one = (MatterCalled(1), MatterOpened(1), LinkLost("anna"), MatterEnded(1))
    went = (seated("anna", serves=True), *one, MatterCalled(4), MatterOpened(4), MatterEnded(4))
    later = [replace(one, judged_at=TEN + timedelta(minutes=one.seq)) for one in entries(*went, Closed())]
    note, _ = masked_note(Meeting(key="s1", chat="c"), later, SV)
    plain = working_note(Meeting(key="s1", chat="c"), later, SV)
    assert [one.missed for one in plain.absences] == [(1, 2)]
    assert [one.missed for one in note.absences] == [(1,)]
