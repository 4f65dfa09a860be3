"""Reading a profile's [items.*]: the lines of the self-checklist, each laid over the line of the same key below."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, cast

from dialogs.meeting.kinds import MatterKind
from dialogs.profile.choices import AskedWhen, LawProfile
from dialogs.profile.parts import WORDED_ITEMS, ChecklistItem
from dialogs.profile.reading.readers import one_of, several_of, whole, yes_no
from dialogs.profile.reading.sheet import Sheet

_KEYS: Final = ("when", "from_level", "kinds", "law", "text_sv", "text_en", "used", "source")
_MOST: Final = 20
_KEY: Final = re.compile(r"[a-z][a-z0-9_]{0,29}")
# An item's key is also the name of its field in the form, next to the button's own (design 3).
_TAKEN: Final = frozenset({"verb", "sitting", "round", "form", "person", "matter"})


@dataclass(frozen=True, slots=True)
class StatedItem:
    """An item as it is once laid over the layer below, and the source given for it."""

    item: ChecklistItem
    source: str


def read_items(sheet: Sheet, raw: object, below: tuple[ChecklistItem, ...]) -> tuple[StatedItem, ...]:
    """The items this text states, in its order. Source: R-014, R-091 to R-099."""
    table = sheet.table(("items",), raw)
    if len({*table, *(item.key for item in below)}) > _MOST:
        sheet.refuse(("items",), f"högst {_MOST} punkter ryms på kortet", f"the card holds at most {_MOST} items")
        return ()
    inherited = {item.key: item for item in below}
    return tuple(_read_item(sheet, key, table[key], inherited.get(key)) for key in table)


def _read_item(sheet: Sheet, key: str, raw: object, inherited: ChecklistItem | None) -> StatedItem:
    at = ("items", key)
    table = sheet.table(at, raw, _KEYS)
    if not _KEY.fullmatch(key) or key in _TAKEN:
        sheet.refuse(
            at,
            "punktens nyckel ska vara ett eget ord med små bokstäver a-z, högst 30 tecken",
            "the item's key must be a word of its own in lower case a-z, at most 30 characters",
        )
    item = inherited or _new_item(sheet, key, table)
    if "kinds" in table and "from_level" in table:
        sheet.refuse((*at, "kinds"), "ange antingen kinds eller from_level", "give either kinds or from_level")
    item = _laid_over(sheet, table, item)
    if item.text is None and key not in WORDED_ITEMS and item.used:
        sheet.refuse(
            at,
            f"{key} är en egen punkt och behöver text_sv och text_en, formulerade så att ja är det säkra svaret",
            f"{key} is an item of your own and needs text_sv and text_en, worded so that yes is the safe answer",
        )
    return StatedItem(item, sheet.words((*at, "source"), table))


def _new_item(sheet: Sheet, key: str, table: Mapping[str, object]) -> ChecklistItem:
    when = sheet.value(("items", key, "when"), table, one_of(AskedWhen))
    # Before matters an item is asked from the level where the checklist begins, at the opening always.
    return ChecklistItem(key, cast("AskedWhen", when or AskedWhen.BEFORE), 0 if when is AskedWhen.OPENING else 2)


def _laid_over(sheet: Sheet, table: Mapping[str, object], item: ChecklistItem) -> ChecklistItem:
    at = ("items", item.key)
    if "when" in table:
        item = replace(item, when=cast("AskedWhen", sheet.value((*at, "when"), table, one_of(AskedWhen)) or item.when))
    if "from_level" in table:
        level = sheet.value((*at, "from_level"), table, whole(0, 5))
        item = replace(item, from_level=cast("int | None", level) or 0, kinds=())
    if "kinds" in table:
        kinds = sheet.value((*at, "kinds"), table, several_of(MatterKind))
        item = replace(item, kinds=cast("tuple[MatterKind, ...] | None", kinds) or ())
    if "law" in table:
        item = replace(item, law=_read_law(sheet, (*at, "law"), table))
    if "used" in table:
        item = replace(item, used=bool(sheet.value((*at, "used"), table, yes_no)))
    if "text_sv" in table or "text_en" in table:
        item = replace(item, text=sheet.both(at, table))
    return item


def _read_law(sheet: Sheet, at: tuple[str, ...], table: Mapping[str, object]) -> LawProfile | None:
    """A wording of the act, or "any": the municipality asks whatever the act says."""
    if table["law"] == "any":
        return None
    return cast("LawProfile | None", sheet.value(at, table, one_of(LawProfile)))
