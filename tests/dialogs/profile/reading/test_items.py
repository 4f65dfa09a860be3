"""Reading [items.*]: each line laid over the line of the same key below."""

from typing import Any

import pytest

from cards.bilingual import Bilingual
from dialogs.meeting.kinds import MatterKind
from dialogs.profile.choices import AskedWhen, LawProfile
from dialogs.profile.parts import ChecklistItem
from dialogs.profile.reading.items import StatedItem, read_items
from dialogs.profile.reading.sheet import Sheet

ALONE = ChecklistItem("alone", AskedWhen.BEFORE, 2)
CAT = {"when": "before", "text_sv": "Katten är ute.", "text_en": "The cat is out.", "source": "s"}


def read(raw: object, *below: ChecklistItem) -> tuple[tuple[StatedItem, ...], str]:
    """The lines that are stated, and the first reason why they will not do."""
    sheet = Sheet("egen.toml", "[items.alone]\n")
    found = read_items(sheet, raw, below)
    mistake = sheet.first_mistake()
    return found, mistake.reason.sv if mistake else ""


def one(table: dict[str, Any], *below: ChecklistItem, key: str = "alone") -> ChecklistItem:
    """The one line of a sound section."""
    (stated,), why = read({key: {"source": "s", **table}}, *below)
    assert why == ""
    assert stated.source == "s"
    return stated.item


@pytest.mark.parametrize(
    ("table", "item"),
    [
        ({}, ALONE),
        ({"when": "opening"}, ChecklistItem("alone", AskedWhen.OPENING, 2)),
        ({"from_level": 0}, ChecklistItem("alone", AskedWhen.BEFORE, 0)),
        ({"from_level": 5}, ChecklistItem("alone", AskedWhen.BEFORE, 5)),
        ({"kinds": ["authority"]}, ChecklistItem("alone", AskedWhen.BEFORE, 2, (MatterKind.AUTHORITY,))),
        ({"law": "kl_2018"}, ChecklistItem("alone", AskedWhen.BEFORE, 2, law=LawProfile.KL_2018)),
        ({"used": False}, ChecklistItem("alone", AskedWhen.BEFORE, 2, used=False)),
        ({"text_sv": "a", "text_en": "b"}, ChecklistItem("alone", AskedWhen.BEFORE, 2, text=Bilingual("a", "b"))),
    ],
)
def test_a_line_states_only_what_differs_from_the_line_below(table: dict[str, Any], item: ChecklistItem) -> None:
    """Everything else stays as it was (R-014)."""
    assert one(table, ALONE) == item


def test_a_level_takes_the_place_of_named_kinds() -> None:
    """A line cannot have both; the newest statement holds."""
    by_kind = ChecklistItem("alone", AskedWhen.BEFORE, 2, (MatterKind.AUTHORITY,))
    assert one({"from_level": 3}, by_kind) == ChecklistItem("alone", AskedWhen.BEFORE, 3)


def test_any_law_asks_the_line_whatever_the_act_says() -> None:
    """The municipality asks it by itself."""
    assert one({"law": "any"}, ChecklistItem("alone", AskedWhen.BEFORE, 2, law=LawProfile.KL_2018)).law is None


def test_a_new_line_is_asked_from_level_two_before_matters_and_always_at_the_opening() -> None:
    """Where the checklist begins."""
    assert one({**CAT}, key="cat").from_level == 2
    assert one({**CAT, "when": "opening"}, key="cat").from_level == 0


def test_the_lines_come_in_the_order_of_the_text() -> None:
    """The secretary orders them by writing them."""
    found, why = read({"room": {"source": "s", "when": "before"}, "cat": CAT, "alone": {"source": "s"}}, ALONE)
    assert ([stated.item.key for stated in found], why) == (["room", "cat", "alone"], "")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ([], "items ska vara en tabell"),
        ({"alone": 1}, "items.alone ska vara en tabell"),
        ({"alone": {}}, "alone.source saknas"),
        ({"alone": {"source": "s", "wen": "before"}}, 'okänd nyckel "wen" under [items.alone]; menades when?'),
        ({"alone": {"source": "s", "kinds": ["authority"], "from_level": 2}}, "antingen kinds eller from_level"),
        ({"alone": {"source": "s", "from_level": 6}}, "alone.from_level: värdet ska ligga mellan 0 och 5"),
        ({"alone": {"source": "s", "kinds": []}}, "värdet ska vara en lista"),
        ({"alone": {"source": "s", "law": "old"}}, "alone.law: värdet ska vara något av"),
        ({"alone": {"source": "s", "text_en": "b"}}, "alone.text_sv saknas"),
        ({"cat": {"when": "before", "source": "s"}}, "cat är en egen punkt och behöver text_sv och text_en"),
        ({"cat": {k: v for k, v in CAT.items() if k != "when"}}, "cat.when saknas"),
        ({"Cat": CAT}, "små bokstäver a-z"),
        ({"matter": CAT}, "små bokstäver a-z"),
        ({f"i{n}": CAT for n in range(20)}, "högst 20 punkter"),
    ],
)
def test_what_is_wrong_with_a_line_is_told(raw: object, reason: str) -> None:
    """In plain words, for a secretary with the file open."""
    assert reason in read(raw, ALONE)[1]


def test_twenty_lines_find_room_on_the_card() -> None:
    """Together with those below, and a line laid over another counts once."""
    found, why = read({"alone": {"source": "s"}, **{f"i{n}": CAT for n in range(19)}}, ALONE)
    assert (len(found), why) == (20, "")


def test_an_own_line_that_is_left_out_needs_no_words() -> None:
    """Nobody is asked it."""
    assert not one({"when": "before", "used": False}, key="cat").used
