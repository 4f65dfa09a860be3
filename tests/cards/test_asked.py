"""What is wrong with an answer stands right above its input, and the card's title says it too."""

import pytest

from cards import kit
from tests.cards.test_gallery import nodes
from tests.support.gallery.hall import GALLERY, card
from tests.support.shown_cards import inputs


def test_a_complaint_stands_right_above_its_input_and_names_it() -> None:
    """By its id too, which is how the rehearsal room finds the way there."""
    question = kit.text_input("title", "Rubrik", max_chars=10)
    assert kit.asked(question) == [question]
    complaint, below = kit.asked(question, "Skriv en rubrik.")
    assert (complaint["id"], below) == ("wrong_title", question)
    assert "Skriv en rubrik." in str(complaint)


def test_the_title_of_a_form_says_what_is_wrong_with_it() -> None:
    """All of it, in order; where nothing is, the title alone."""
    assert kit.corrected("Ajournera") == kit.corrected("Ajournera", "", "") == "Ajournera"
    assert kit.corrected("Ajournera", "Skriv ett tal.", "", "Välj skäl.") == "Ajournera. Skriv ett tal. Välj skäl."


@pytest.mark.parametrize("name", GALLERY)
def test_a_form_that_is_sent_empty_can_be_told_from_one_that_is_asked_for(name: str) -> None:
    """Teams leaves out what was not filled in: so the button itself says that the form was sent, and no press is silent."""
    shown = card(name)
    if not inputs(shown):
        return
    silent = [
        one["title"]
        for one in nodes(shown)
        if one["type"] in ("Action.Execute", "Action.Submit")
        and one.get("associatedInputs") != "none"
        and "msteams" not in one["data"]
        and not (one["data"].get("sent") or one["data"].get("step"))
    ]
    assert silent == []
