"""A button that a subject offers: its title, what it sends, and whether it can stand in a dialog."""

import pytest

from cards.counting import counted
from cards.key import Key
from cards.offers import Offer
from cards.phrases.book import of
from dialogs.showing.next_steps import OfferPlace
from tests.support.shown_cards import LANGUAGES

KEY = Key("s1", 0, "form")
INSIDE = Key("s1", 0, "form", dialog=True)
CALL = Offer("matter.call", "readiness.end_and_call", OfferPlace.GO_ON, {"matter": 5}, {"end": 4, "call": 5})
ADJOURN = Offer("adjourn", "readiness.adjourn", OfferPlace.PAUSE, dialog=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_title_is_the_phrase_with_its_numbers(language: str) -> None:
    """And the button sends the fields, with what the card is known by."""
    (button,) = CALL.draw(KEY, of(language))
    assert button["title"] == of(language).readiness.end_and_call.format(end=4, call=5)
    assert (button["verb"], button["data"]["matter"], button["data"]["sitting"]) == ("matter.call", 5, "s1")


def test_in_a_dialog_what_opens_none_is_sent_from_there() -> None:
    """One dialog cannot open another, so a button that would is left out."""
    assert [button["type"] for button in CALL.draw(KEY, of("sv"))] == ["Action.Execute"]
    assert [button["type"] for button in CALL.draw(INSIDE, of("sv"))] == ["Action.Submit"]
    assert len(ADJOURN.draw(KEY, of("sv"))) == 1
    assert ADJOURN.draw(INSIDE, of("sv")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_of_one_and_of_many_is_counted(language: str) -> None:
    """One minute is one."""
    for count in (1, 15):
        offer = Offer("adjourn", "adjournment.at_once", OfferPlace.PAUSE, {}, {"count": count})
        (button,) = offer.draw(KEY, of(language))
        assert button["title"] == counted(count, of(language).adjournment.at_once)
