"""Every card and dialog fits what Teams takes, filled to the limits that people can reach; a new card must be tried here."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Mapping
from itertools import combinations, product
from typing import Any

import pytest

import cards
from cards.gate import GateCard
from cards.kit import MAX_BYTES, Card, CardRefused, weigh
from cards.phrases.book import of
from cards.view import View
from dialogs.pages import draw
from tests.support.fullest import (
    EVERY_LOOK,
    FULLEST_LOOKS,
    ROOM,
    SIGNS,
    every_page,
    fullest,
    shown,
    ways_to_fill,
    words,
)
from tests.support.invented import SEARCHES
from tests.support.meetings import seen_by
from tests.support.shown_cards import LANGUAGES

HEAVIEST = SIGNS[2:4]
"""Of what hostile people write: what is two signs in JSON and in Markdown, and what is four bytes. `make search` tries the others."""


def card_classes() -> set[type]:
    """Every class in `cards/` that draws a card."""
    modules = [importlib.import_module(one.name) for one in pkgutil.iter_modules(cards.__path__, "cards.")]
    found = (kind for one in modules for kind in vars(one).values() if inspect.isclass(kind))
    return {kind for kind in found if kind is not View and inspect.signature(draws(kind)).return_annotation == Card}


def draws(kind: type) -> Callable[..., Any]:
    """The class's way to draw itself, where it has one."""
    found: Callable[..., Any] = vars(kind).get("draw", len)
    return found


def too_big(view: View, texts: Mapping[str, str]) -> str:
    """Why Teams would not take the card; "" where it takes it in every language."""
    for language in LANGUAGES if SEARCHES else LANGUAGES[:1]:
        try:
            size = weigh(view.draw(of(language), texts))
        except CardRefused as refused:
            return str(refused)
        if size > MAX_BYTES:
            return f"{size} bytes"
    return ""


@pytest.mark.hypothesis
@pytest.mark.parametrize("sign", SIGNS if SEARCHES else HEAVIEST)
def test_no_card_is_too_big_however_full(sign: str) -> None:
    """1,000 people of the longest names, 80 matters of the longest titles, motions backed by all, many who wrote."""
    texts, looks = words(sign), EVERY_LOOK if SEARCHES else FULLEST_LOOKS
    found = {where: why for where, view in shown(sign, looks) if (why := too_big(view, texts))}
    assert found == {}


def test_the_gate_asked_once_more_of_25_names_of_back_slashes_fits() -> None:
    """`make search` found it: a back-slash is two signs in Markdown, and each of these two in JSON; the chair's gate had 84,496 bytes."""
    sign, table = HEAVIEST[0], 5
    gates = [page for page in every_page(sign, table) if page.name == "gate"]
    seen = [draw(page, seen_by(fullest(sign, table), "chair")) for page in gates]
    assert any(isinstance(view, GateCard) and view.doubted for view in seen)
    sizes = [weigh(view.draw(of(language), words(sign))) for view in seen for language in LANGUAGES]
    assert max(sizes) <= MAX_BYTES


def test_each_card_has_been_filled() -> None:
    """A card class that nothing here fills is named: show it with a page, a dialog or a line in `fullest.py`."""
    tried = {type(view) for _, view in shown(HEAVIEST[0], (*FULLEST_LOOKS, ROOM))}
    assert sorted(kind.__name__ for kind in card_classes() - tried) == []


def test_a_card_that_does_not_fit_is_found() -> None:
    """Planted: one that forgets that people may be many."""
    (view,) = [one for _, one in shown(SIGNS[0], ()) if type(one).__name__ == "NoMatter"]

    class Forgets:
        def draw(self, __: object, _: Mapping[str, str]) -> Card:
            return view.draw(of("sv"), {}) | {"fallbackText": "å" * MAX_BYTES}

    assert too_big(view, {}) == ""
    assert too_big(Forgets(), {}).endswith("bytes")


def test_any_three_choices_meet_on_a_page_with_many_fields() -> None:
    """Such a page is not shown in all its ways, but the fullest way is one, and whatever needs three fields' values is shown."""
    sizes = (2, 2, 3, 2, 2, 2)
    ways = ways_to_fill(sizes)
    assert ways[0] == (1, 1, 2, 1, 1, 1)
    for fields in combinations(range(len(sizes)), 3):
        met = {tuple(way[at] for at in fields) for way in ways}
        assert met == set(product(*(range(sizes[at]) for at in fields)))
