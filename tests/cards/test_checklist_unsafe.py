"""The word to the hosts that somebody cannot say yes to all of the checklist; once it is over, a line."""

import pytest

from cards.bilingual import Bilingual
from cards.checklist import Item
from cards.checklist_unsafe import ChecklistUnsafe
from cards.naming import MatterName
from cards.phrases.book import of
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

MATTER = MatterName(7, "A.B.")
BAD = Item("headset", answer="no")
OWN = Item("own1", Bilingual("Dörren är låst.", "The door is locked."), "no")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("matter", [MATTER, None])
def test_the_hosts_see_which_line_is_not_right(language: str, matter: MatterName | None) -> None:
    """And nothing more; of whoever has answered again since, that all is right."""
    say = of(language).checklist
    assert say.unsafe_choice in texts(rendered(ChecklistUnsafe(matter, "Anna", (BAD,)), language))
    assert say.unsafe_choice not in texts(rendered(ChecklistUnsafe(matter, "Anna", ()), language))


def test_what_does_not_hold_is_said_as_it_is() -> None:
    """Not "no" before the words by which it would hold; a profile's own line has no other words."""
    card = texts(rendered(ChecklistUnsafe(None, "Anna", (Item("background", answer="no"), OWN))))
    assert "Bakgrundsbild används" in card
    assert "Jag använder ingen bakgrundsbild" not in card
    assert "Stämmer inte: Dörren är låst." in card


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("matter", [MATTER, None])
def test_once_it_is_over_it_is_one_line_that_says_why(language: str, matter: MatterName | None) -> None:
    """With nothing to press, and no line of the checklist: nobody has to do anything about it."""
    card = rendered(ChecklistUnsafe(matter, "Anna", (BAD,), "ended"), language)
    assert len(card["body"]) == 1
    assert buttons(card) == ()
    assert of(language).readiness.past["ended"] in texts(card)
    assert of(language).checklist.not_so["headset"] not in texts(card)
