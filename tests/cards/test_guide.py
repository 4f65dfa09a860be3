"""The help card: what can be pressed, two in a row, and beneath it what can be typed instead."""

import pytest

from cards.guide import Guide, GuideOver, GuidePart
from cards.key import Key
from cards.offers import Offer
from cards.phrases.book import of
from dialogs.showing.next_steps import OfferPlace
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

KEY = Key("s1", 0, "form")
OFFERS = (
    Offer("agenda.show", "guide.agenda", OfferPlace.CHANGE, dialog=True),
    Offer("place.say", "guide.say_room", OfferPlace.NOTE, {"place": "room"}),
    Offer("motion.second", "guide.second", OfferPlace.CHANGE, {"motion": 3}, {"motion": 3}),
    Offer("matter.add", "agenda.add", OfferPlace.CHANGE, dialog=True, exception=True),
)
PARTS = (GuidePart("hosts", (("call", 7), ("adjourn", 0))),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_can_be_done_is_pressed_or_typed(language: str) -> None:
    """Two buttons in a row are seen, the rest are seldom right; a line has the number that it is about."""
    card = rendered(Guide(KEY, PARTS, OFFERS), language)
    say = of(language)
    rows = [[one["title"] for one in element["actions"]] for element in card["body"] if element["type"] == "ActionSet"]
    assert rows == [[say.guide.agenda, say.guide.say_room], [say.guide.second.format(motion=3)], [say.agenda.add]]
    assert say.guide.lines["call"].format(no=7) in texts(card)
    assert say.guide.sections["hosts"] in texts(card)


def test_within_a_dialog_the_help_opens_none() -> None:
    """A dialog cannot open another one."""
    inside = Key("s1", 0, "form", dialog=True)
    assert [data["verb"] for _, data in buttons(rendered(Guide(inside, (), OFFERS)))] == ["place.say", "motion.second"]


def test_who_can_do_nothing_is_told_so() -> None:
    """Rather than be shown a heading and nothing under it."""
    say = of("sv").guide
    assert say.nothing in texts(rendered(Guide(KEY, ())))
    assert say.nothing not in texts(rendered(Guide(KEY, PARTS)))


def test_nobody_is_told_to_turn_to_themselves() -> None:
    """Whoever keeps the meeting's papers is told whom else to ask."""
    say = of("sv").guide
    assert say.people in texts(rendered(Guide(KEY, PARTS)))
    assert say.people not in texts(rendered(Guide(KEY, PARTS, secretary=True)))
    assert say.people_secretary in texts(rendered(Guide(KEY, PARTS, secretary=True)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_left_of_the_help_is_one_line(language: str) -> None:
    """It says how to get the next one; after a step of one's own also that it is done."""
    lines = [rendered(GuideOver(done=done), language) for done in (False, True)]
    assert [texts(card).splitlines()[0] for card in lines] == [of(language).guide.over, of(language).guide.over_done]
    assert [buttons(card) for card in lines] == [(), ()]
