"""The card from which the note is copied: one part at a time, in pages that a field holds, and no button sends the field."""

from dataclasses import replace
from typing import Any

from cards.key import Key
from cards.naming import MatterName
from cards.note_card import NoteAlone, NoteCard
from cards.phrases.book import EN, SV, Phrases
from cards.working_note import ReceivedMotion
from dialogs.said.note_files import NotePart
from tests.support.meetings import TEN
from tests.support.noted import ANNA, WORDS, motion, note, section
from tests.support.shown_cards import inputs

RECEIVED = ReceivedMotion(2, MatterName(9, title="title:9"), "new", ANNA, (), "w2", TEN, "form", "", None, 12)
WHOLE = note(section(1, motion()), section(4, confidential=True), section(9), first=0, received=(RECEIVED,))
CARD = NoteCard(Key("s1", 0, "f"), {"sv": WHOLE, "en": WHOLE}, "open")


def text_of(card: NoteCard, phrases: Phrases = SV) -> str:
    """What stands in the field."""
    (field,) = inputs(card.draw(phrases, WORDS)).values()
    return str(field["value"])


def buttons_of(card: NoteCard) -> list[dict[str, Any]]:
    """The buttons at its foot."""
    drawn = card.draw(SV, WORDS)
    return [action for element in drawn["body"] if element["type"] == "ActionSet" for action in element["actions"]]


def test_each_part_stands_alone_in_the_field() -> None:
    """In the reader's language."""
    assert text_of(CARD).startswith("# Underlag till protokoll\n")
    assert text_of(CARD, EN).startswith("# Working note for the minutes\n")
    assert "sekretessdelen" in text_of(replace(CARD, part="confidential"))
    assert "Klistras inte in" in text_of(replace(CARD, part="aid"))
    assert "### Yrkande 2 (ärende 9)" in text_of(replace(CARD, part="register"))
    assert "§ [ ] Övrigt" in text_of(replace(CARD, no=9))


def test_the_open_part_and_the_one_for_the_register_ask_for_words() -> None:
    """All of them, or those of the one matter."""
    assert CARD.wordings == ("title:1", "w1", "title:9")
    assert replace(CARD, no=9).wordings == ("title:9",)
    assert replace(CARD, part="aid").wordings == ()
    assert replace(CARD, part="register").wordings == ("title:9", "w2")
    assert replace(CARD, part="register", no=1).wordings == ()


def test_before_its_words_have_come_there_is_no_text() -> None:
    """A text without them would say that they are gone. One that is gone for good is said to be."""
    bare = CARD.draw(SV, dict.fromkeys(CARD.wordings, ""))
    assert (inputs(bare), SV.note_card.comes in str(bare)) == ({}, True)
    (field,) = inputs(CARD.draw(SV, {"title:1": "Taxa"})).values()
    assert SV.working_note.wording_gone in field["value"]


def test_buttons_lead_to_the_other_parts_and_take_nothing_along() -> None:
    """What is written into the field stays there."""
    shown = buttons_of(CARD)
    assert [(one["verb"], one["data"]["part"]) for one in shown] == [
        ("note.file", "open"),
        ("note.file", "open"),
        ("note.show", "confidential"),
        ("note.show", "aid"),
        ("note.show", "register"),
    ]
    assert {one["associatedInputs"] for one in shown} == {"none"}
    of_one = buttons_of(replace(CARD, no=9))
    assert [(one["data"]["part"], one["data"]["matter"]) for one in of_one] == [
        ("open", 9),
        ("open", 9),
        ("open", 0),
        ("confidential", 0),
        ("aid", 0),
        ("register", 0),
    ]


def test_a_long_note_has_pages() -> None:
    """Each says which it is; beyond the last is the last."""
    long = note(*(section(no, motion(wording=f"w{no}")) for no in range(1, 41)))
    words = {f"w{no}": "Lydelse. " * 80 for no in range(1, 41)}
    card = replace(CARD, notes={"sv": long}, page=2)
    drawn = str(card.draw(SV, words))
    assert "Sida 2 av 4." in drawn
    assert ("Nästa sida" in drawn, "Föregående sida" in drawn) == (True, True)
    last = str(replace(card, page=99).draw(SV, words))
    assert ("Sida 4 av 4." in last, "Nästa sida" in last) == (True, False)


def test_it_says_how_to_number_the_sections_while_that_is_not_known() -> None:
    """And of the confidential part that it is to be kept apart."""
    assert SV.note_card.first in str(CARD.draw(SV, WORDS))
    numbered = replace(CARD, notes={"sv": note(section(1))}, part="confidential")
    drawn = str(numbered.draw(SV, WORDS))
    assert (SV.note_card.first in drawn, SV.note_card.keep_apart in drawn) == (False, True)


def test_the_line_in_the_chat_has_the_words_that_ask_for_the_part_alone() -> None:
    """What is written there gives what was asked for: the part, the matter, the file and the first section (R-232)."""
    said = [NoteAlone("register", 7, 82, "pdf").draw(say, {})["fallbackText"] for say in (SV, EN)]
    assert (
        said[0]
        == "Texten till diariet visas bara här i vår egen chatt. Skriv ”till diariet 7 som pdf från 82” till mig här."
    )
    assert "Write “for the register 7 as a pdf from 82” to me here." in said[1]
    for part in NotePart:
        for say in (SV, EN):
            word = NoteAlone(part.value).draw(say, {})["fallbackText"]
            assert say.note_card.words[part.value] in word
