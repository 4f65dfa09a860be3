"""A press that waits for an answer from the world is kept without a word of anybody's."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from cards.kit import Card
from cards.phrases.book import of
from dialogs.judging.kept_press import kept_press
from dialogs.judging.shared_pages import BreakPage, ReadinessPage
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned
from dialogs.said.inbound import Road
from tests.support.fullest import shown, words
from tests.support.gallery.hall import GALLERY, card
from tests.support.meetings import ALONE, CAST, happened, in_matter, linkoping, pressed, seen_by
from tests.support.shown_cards import buttons, inputs

ITEMS = frozenset({"alone"})
OURS = frozenset({"background", *(item.key for item in linkoping().items)})
KNOWN_BY = frozenset({"verb", "sitting", "round", "form", "msteams"})
PEOPLE = {"person", "mover", "sure", "chosen"}
SCENES = {fact.person for fact in CAST}
# What somebody typed before, and a button carries on: it may be words.
TYPED = {("meeting.setup", "agenda"), ("roster.assign", "name")}


def test_codes_and_numbers_are_kept_with_who_pressed_where() -> None:
    """Enough to judge it anew, and no name."""
    said = pressed(
        "gate.open", "chair", Road.EXECUTE, place_=ALONE, form_="f1", matter="4", only_entitled="yes", alone="no"
    )
    kept = kept_press(said, "s1", ITEMS)
    assert kept is not None
    assert (kept.chat, kept.verb, kept.road, kept.sitting, kept.form) == (ALONE.chat, "gate.open", "submit", "s1", "f1")
    assert kept.fields == (("matter", "4"), ("only_entitled", "yes"), ("alone", "no"))
    assert (kept.who.key, kept.who.name) == ("oid-chair", "")
    typed = kept_press(pressed("place.say", "anna", Road.TYPED, place="remote"), "s1", ITEMS)
    assert typed is not None
    assert (typed.road, typed.form, typed.fields) == ("typed", "fresh", (("place", "remote"),))


@pytest.mark.parametrize(
    "fields",
    [
        {"wording": "avslag"},
        {"matter": "Barnet Kalle"},
        {"place": "Hemma"},
        {"reason": "x" * 25},
        {"reason": "grannen"},
        {"person": "kalle"},
        {"minutes": "19811228987"},
        {"sure": "p1,Kalle"},
    ],
)
def test_what_may_be_words_is_not_kept(fields: dict[str, str]) -> None:
    """A field of free text, or a code's field with anything else in it."""
    assert kept_press(pressed("motion.submit", "anna", Road.DIALOG, **fields), "s1", ITEMS) is None


@pytest.mark.hypothesis
@pytest.mark.sweep
def test_every_button_of_every_card_is_kept_where_nothing_was_typed() -> None:
    """A host who is not yet known to be in the chat presses it in a 1:1: the press waits, and nobody hears of lost words."""
    lost = [data for drawn in cards() for data in chosen(drawn) if not kept(data)]
    assert {(data["verb"], *sorted(data.keys() - KNOWN_BY)) for data in lost} == set()


def cards() -> Iterator[Card]:
    """Every card and dialog there is, those of a full sitting with what its buttons truly send, and those of a break."""
    yield from (card(name) for name in GALLERY)
    yield from (view.draw(of("sv"), words("å")) for _, view in shown("å", [(5, "chair", False)]))
    adjourned = happened(in_matter(4), Adjourned(15, "pause"))
    for page in (BreakPage(), ReadinessPage()):
        yield draw(page, seen_by(adjourned, "chair")).draw(of("sv"), {})


def chosen(drawn: Card) -> Iterator[dict[str, Any]]:
    """What each button sends with the card's choices as they are drawn; none where something is typed on the card."""
    fields = inputs(drawn)
    filled = {name: one.get("value") or _first(one) for name, one in fields.items()}
    if not any(one["type"] == "Input.Text" for one in fields.values()):
        yield from (filled | data for _, data in buttons(drawn) if not any((data["verb"], x) in TYPED for x in data))


def _first(one: dict[str, Any]) -> str:
    return str(one["choices"][0]["value"]) if "choices" in one else ""


def kept(data: dict[str, Any]) -> bool:
    """Whether the press is kept as it was."""
    fields = {name: str(value) for name, value in data.items() if name not in KNOWN_BY}
    # Our own keys of people, as values, as boxes and as the owners of links; the scenes have others.
    fields |= dict.fromkeys(fields.keys() & PEOPLE, "p1")
    owners = [part.partition(":")[0] for part in fields.get("links", "").split()]
    boxes = owners or [name for name in fields if name in SCENES or re.fullmatch(r"x[0-9]+", name)]
    fields = {f"p{boxes.index(name)}" if name in boxes else name: value for name, value in fields.items()}
    fields |= {"links": " ".join(f"p{no}:0" for no in range(len(owners)))} if owners else {}
    said = pressed(data["verb"], "chair", Road.EXECUTE, place_=ALONE, form_="f1", **fields)
    again = kept_press(said, "s1", OURS)
    return again is not None and dict(again.fields) == {name: value for name, value in fields.items() if value}
