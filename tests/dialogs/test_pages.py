"""A page is a class: what the outbox keeps of it is a name and codes, and from these it comes back."""

import inspect

import pytest

from dialogs.motion.pages import MotionFormPage
from dialogs.outcome import Page, UnknownPage
from dialogs.page import ChecklistPage, RefusedPage
from dialogs.pages import NAMES, PAGES, read


def test_each_page_has_a_name_of_its_own() -> None:
    """The outbox tells pages by their names."""
    assert len(NAMES) == len(PAGES)
    assert "" not in NAMES


def test_each_page_class_can_be_drawn() -> None:
    """A page without a row in the table would break when somebody looks."""
    # By name: `slots` makes a class anew, and the one it was made of stays in the list until it is collected.
    assert {one.__qualname__ for one in Page.__subclasses__()} - {one.__qualname__ for one in PAGES} == {"UnknownPage"}


@pytest.mark.parametrize("name", NAMES)
def test_a_page_comes_back_as_it_was_kept(name: str) -> None:
    """In public and in private, with all its codes and with those alone that it must have."""
    kind = NAMES[name]
    wanted = [one for one in inspect.signature(kind).parameters.values() if one.kind is not one.KEYWORD_ONLY]
    codes = tuple(nr if one.annotation is int else f"code{nr}" for nr, one in enumerate(wanted, 1))
    least = tuple(code for code, one in zip(codes, wanted, strict=True) if one.default is one.empty)
    for some in (codes, least):
        for private in (True, False):
            page = kind(*some, private=private)
            assert page.kept() == (name, some)
            assert read(*page.kept(), private=private) == page


def test_a_page_is_kept_as_it_always_was() -> None:
    """Rows that an older version wrote are read, and it reads ours."""
    assert read("motion_form", (9, "", ""), private=True) == MotionFormPage(9)
    assert MotionFormPage(9, "add", "wording").kept() == ("motion_form", (9, "add", "wording"))
    assert RefusedPage("not_begun", "").kept() == ("refused", ("not_begun", ""))
    assert (ChecklistPage().kept(), ChecklistPage("anna").kept()) == (("checklist", ()), ("checklist", ("anna",)))


@pytest.mark.parametrize("kept", [("of_tomorrow", (1, "a")), ("motion", (1, "note", "of tomorrow")), ("motion", ())])
def test_a_page_that_a_newer_version_kept_is_carried_on(kept: tuple[str, tuple[str | int, ...]]) -> None:
    """The row is not lost, nor any other row: a replica that knows the page draws it."""
    page = read(*kept, private=False)
    assert page == UnknownPage(*kept, private=False)
    assert page.kept() == kept
