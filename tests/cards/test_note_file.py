"""A part of the note as a file: Teams' own question, and the card that tells what became of it."""

import json

import pytest

from cards.key import Key
from cards.note_file import CONSENT_TYPE, FileCard, FileOffer
from cards.phrases.book import EN, SV, Phrases
from tests.support.shown_cards import texts

OFFER = FileOffer("s1", "f1", "confidential", 82, "2026-12-08")


@pytest.mark.parametrize("phrases", [SV, EN])
def test_the_question_has_all_that_teams_needs_and_comes_back_with_the_offer(phrases: Phrases) -> None:
    """A yes and a no bring the same; the name has a day and a letter, and no word of what is in it."""
    asked = OFFER.draw(phrases, {})
    content = asked["content"]
    assert asked["contentType"] == CONSENT_TYPE
    assert asked["name"].endswith("C.docx")
    assert content["acceptContext"] == content["declineContext"]
    assert content["acceptContext"] == {
        "verb": "note.take",
        "sitting": "s1",
        "form": "f1",
        "part": "confidential",
        "matter": 0,
        "first": 82,
        "made_as": "docx",
    }
    assert isinstance(content["sizeInBytes"], int)
    assert "OneDrive" in content["description"]


def test_a_sitting_without_a_day_has_a_name_without_one() -> None:
    """And no double space."""
    assert FileOffer("s1", "f1", "open", 0, "").draw(SV, {})["name"] == "Underlag del A.docx"


@pytest.mark.parametrize("phrases", [SV, EN])
def test_a_pdf_is_called_one(phrases: Phrases) -> None:
    """In the question, in its name, and in the button that asks for it once more."""
    asked = FileOffer("s1", "f1", "open", 0, "2026-12-08", "pdf").draw(phrases, {})
    assert asked["name"].endswith("A.pdf")
    assert phrases.note_file.documents["pdf"] in asked["content"]["description"]
    assert phrases.note_file.ask["pdf"] in texts(FileCard(Key("s1"), "open", 0, "left", "pdf").draw(phrases, {}))


@pytest.mark.parametrize("phrases", [SV, EN])
@pytest.mark.parametrize("became", SV.note_file.became)
def test_each_end_is_told_with_a_way_on_where_there_is_one(phrases: Phrases, became: str) -> None:
    """Who has the file, and who may not have it, is offered nothing."""
    shown = texts(FileCard(Key("s1"), "open", 0, became).draw(phrases, {}))
    assert phrases.note_file.became[became] in shown
    assert (phrases.note_file.ask["docx"] in shown) is (became not in ("sending", "sent", "no_right"))


def test_the_confidential_part_says_that_it_is_kept_apart() -> None:
    """Once it is there."""
    kept = [
        texts(FileCard(Key("s1"), part, 0, became).draw(SV, {}))
        for part, became in (("confidential", "sent"), ("confidential", "sending"), ("open", "sent"))
    ]
    assert [SV.note_file.keep_apart in one for one in kept] == [True, False, False]


@pytest.mark.parametrize("phrases", [SV, EN])
def test_the_sheet_on_paper_is_called_what_it_is(phrases: Phrases) -> None:
    """In the question, in its name and on the card that tells what became of it: it is no part of the note."""
    say, asked = phrases.paper_file, FileOffer("s1", "f1", "paper", 0, "2026-12-08", "pdf").draw(phrases, {})
    assert asked["name"] == say.name.format(date="2026-12-08", letter="P", ending="pdf")
    assert asked["content"]["description"] == say.offer.format(document=say.documents["pdf"])
    shown = texts(FileCard(Key("s1"), "paper", 0, "refused", "pdf").draw(phrases, {}))
    assert (say.title in shown, say.became["refused"] in shown, say.ask["pdf"] in shown) == (True, True, True)
    assert say.became.keys() == phrases.note_file.became.keys()


@pytest.mark.parametrize("phrases", [SV, EN])
def test_a_file_of_one_matter_has_its_number(phrases: Phrases) -> None:
    """In the question, in its name, in the card, and in the button that asks for it once more."""
    asked = FileOffer("s1", "f1", "open", 85, "2026-12-08", "docx", 7).draw(phrases, {})
    matter = phrases.working_note.matter_of_section.format(no=7)
    assert f"{matter} " in asked["name"]
    assert matter in asked["content"]["description"]
    assert asked["content"]["acceptContext"]["matter"] == 7
    card = FileCard(Key("s1"), "open", 85, "left", "docx", 7).draw(phrases, {})
    assert matter in texts(card)
    assert '"matter": 7' in json.dumps(card)
