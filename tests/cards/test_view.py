"""Every view model draws itself: there is no table to keep besides, which could forget one."""

import importlib
import inspect
from dataclasses import is_dataclass

import pytest

from cards.key import Key
from cards.roster import RosterList, RosterRow
from cards.view import texts_in
from tests.support import tree

MODULES = [path.with_suffix("") for path in tree.python("cards") if "phrases" not in path.parts]


def views() -> list[type]:
    """What can draw itself, module by module."""
    modules = [importlib.import_module(".".join(path.parts[path.parts.index("cards") :])) for path in MODULES]
    mine = [(one, module) for module in modules for _, one in inspect.getmembers(module, inspect.isclass)]
    return [
        one for one, module in mine if one.__module__ == module.__name__ and is_dataclass(one) and hasattr(one, "draw")
    ]


def test_there_are_as_many_views_as_the_pages_show() -> None:
    """A sweep that finds none would pass for ever."""
    assert len(views()) > 40


@pytest.mark.parametrize("view", views(), ids=lambda one: one.__name__)
def test_a_view_is_frozen_and_draws_with_phrases_and_words(view: type) -> None:
    """It can be drawn twice, for two readers in two languages, and is the same after it."""
    assert vars(view)["__dataclass_params__"].frozen
    assert len(inspect.signature(vars(view)["draw"]).parameters) == len(("self", "phrases", "words"))


def test_all_texts_that_a_view_holds_are_found_however_deep() -> None:
    """In rows, in pairs and in mappings; nothing but texts."""
    row = RosterRow("p1", "Anna Ek", "member", "S", "room", serves=True)
    view = RosterList(Key("s1", 2, "form"), (row,), 1)
    assert {"s1", "form", "p1", "Anna Ek", "S"} <= set(texts_in(view))
    assert list(texts_in((1, None, {"a": ["b", frozenset({"c"})]}))) == ["a", "b", "c"]
