"""A page is a class: what the outbox keeps of it is a name and codes, and from these it comes back."""

import inspect
from dataclasses import fields
from enum import StrEnum
from typing import Any, get_args

import pytest

from dialogs.judging.outcome import Page, UnknownPage
from dialogs.judging.refusals import CommonRefusal, RefusalCode, Right
from dialogs.judging.shared_pages import MotionPage, PlacePage, RefusedPage
from dialogs.meeting.places import PersonPlace
from dialogs.motion.pages import MotionFormPage
from dialogs.motion.refusals import MotionRefusal
from dialogs.pages import NAMES, PAGES, REFUSALS, read


def code_for(kind: Any, nr: int) -> str | int:
    """A code that may stand in a page's field of this type: of its members the last, or a text or number of its own."""
    kinds: tuple[type, ...] = get_args(kind) or (kind,)
    if RefusalCode in kinds:
        return REFUSALS[-1].value
    members = [code.value for one in kinds if issubclass(one, StrEnum) for code in one]
    return str(members[-1]) if members else nr if kind is int else f"code{nr}"


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
    codes = tuple(code_for(one.annotation, nr) for nr, one in enumerate(wanted, 1))
    least = tuple(code for code, one in zip(codes, wanted, strict=True) if one.default is one.empty)
    for some in (codes, least):
        for private in (True, False):
            page = kind(*some, private=private)
            assert page.kept() == (name, some)
            assert read(*page.kept(), private=private) == page


def test_a_row_that_an_older_version_kept_is_read() -> None:
    """Also one that has more codes than it needs."""
    assert read("motion_form", (9, "", ""), private=True) == MotionFormPage(9)


OF_FILES = frozenset({"link", "called", "unique", "suffix"})  # Teams' own words of a file of somebody's


def test_a_page_has_no_code_as_bare_text() -> None:
    """What is bare text is somebody's or something's own: a key, a name, a day. Each code has its class."""
    bare = {one.name for kind in PAGES for one in fields(kind) if one.type is str}
    assert bare <= {"who", "other", "board", "date", "when", "form", "sittings", "offered", *OF_FILES}


def test_a_kept_code_is_a_member_again_when_it_is_read() -> None:
    """A rule may then compare it as it compares its own; where none was given there is none."""
    page = read("refused", ("oral_now", "movers"), private=True)
    assert isinstance(page, RefusedPage)
    assert (page.reason, page.right) == (MotionRefusal.ORAL_NOW, Right.MOVERS)
    assert (type(page.reason), type(page.right)) == (MotionRefusal, Right)
    assert read("refused", ("not_begun", ""), private=True) == RefusedPage(CommonRefusal.NOT_BEGUN, None)
    assert read("place", ("",), private=True) == PlacePage(PersonPlace.NOT_SAID)
    assert read("motion", (1,), private=True) == read("motion", (1, ""), private=True) == MotionPage(1)


@pytest.mark.parametrize(
    "kept",
    [
        ("of_tomorrow", (1, "a")),
        ("motion", (1, "own_motion", "of tomorrow")),
        ("motion", ()),
        ("motion", (1, "note of tomorrow")),
        ("refused", ("of tomorrow", "")),
        ("refused", ("not_begun", "of tomorrow")),
        ("refused", ("", "")),
        ("place", ("of tomorrow",)),
        ("notice", ("of tomorrow",)),
        ("notice", ("not_begun",)),
        ("motion_form", (9, "add", "of tomorrow")),
        ("motion_form", (9, "of tomorrow")),
        ("roster_form", ("p1", "of tomorrow")),
    ],
)
def test_a_page_that_a_newer_version_kept_is_carried_on(kept: tuple[str, tuple[str | int, ...]]) -> None:
    """The row is not lost, nor any other row: a replica that knows the page draws it."""
    page = read(*kept, private=False)
    assert page == UnknownPage(*kept, private=False)
    assert page.kept() == kept
