"""Reading a profile's [document]: which document the rules stand in, who owns it, and when it holds."""

import calendar
import re
from collections.abc import Mapping
from datetime import date
from typing import Final, cast

from dialogs.meeting.kinds import MatterKind
from dialogs.profile.choices import LawProfile
from dialogs.profile.parts import Layer, Scope
from dialogs.profile.reading.readers import Refused, day, one_of, refused, several_of, text
from dialogs.profile.reading.sheet import Sheet

_AT: Final = "document"
_MONTHS: Final = 12
_LONGEST_MONTH_DAYS: Final = 31
_KEYS: Final = (
    "title", "owner", "version", "dnr", "valid_from", "valid_to", "stated_valid_to", "written_under", "scope",
)  # fmt: skip
_SCOPE_KEYS: Final = ("kinds", "text_sv", "text_en", "source")


def read_layer(sheet: Sheet, raw: object, name: str) -> Layer:
    """The layer that [document] describes. Source: R-014, R-017."""
    table = sheet.table((_AT,), raw, _KEYS)
    valid_from = cast("date | None", sheet.maybe((_AT, "valid_from"), table, day))
    valid_to = cast("date | None", sheet.maybe((_AT, "valid_to"), table, day))
    nearest = cast("date | None", sheet.maybe((_AT, "stated_valid_to"), table, _day_that_is_none))
    if valid_to and nearest:
        sheet.refuse(
            (_AT, "stated_valid_to"),
            "ange antingen valid_to eller stated_valid_to, inte båda",
            "give either valid_to or stated_valid_to, not both",
        )
    ends = valid_to or nearest
    if valid_from and ends and ends < valid_from:
        sheet.refuse((_AT, "valid_from"), "slutdatumet ligger före valid_from", "the end date lies before valid_from")
    return Layer(
        name=name,
        title=sheet.words((_AT, "title"), table),
        owner=sheet.words((_AT, "owner"), table),
        version=sheet.words((_AT, "version"), table),
        dnr=str(sheet.maybe((_AT, "dnr"), table, text()) or ""),
        valid_from=valid_from,
        valid_to=ends,
        stated_valid_to=str(table["stated_valid_to"]) if nearest else "",
        written_under=cast("LawProfile | None", sheet.maybe((_AT, "written_under"), table, one_of(LawProfile))),
        scope=_read_scope(sheet, table) if "scope" in table else None,
    )


def _read_scope(sheet: Sheet, document: Mapping[str, object]) -> Scope:
    at = (_AT, "scope")
    table = sheet.table(at, document["scope"], _SCOPE_KEYS)
    kinds = sheet.value((*at, "kinds"), table, several_of(MatterKind))
    return Scope(
        kinds=cast("tuple[MatterKind, ...]", kinds or ()),
        text=sheet.both(at, table),
        source=sheet.words((*at, "source"), table),
    )


def _day_that_is_none(raw: object) -> object:
    """The nearest day before a date that a document states although its month is shorter: 2023-06-31 → 30 June 2023."""
    found = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", raw, re.ASCII) if isinstance(raw, str) else None
    if found is None:
        return refused(
            'skriv datumet som det står i dokumentet, inom citattecken, till exempel "2023-06-31"',
            'write the date as it stands in the document, in quotation marks, like "2023-06-31"',
        )
    if not isinstance(day(raw), Refused):
        return refused(
            f"datumet {raw} finns; skriv valid_to = {raw} i stället",
            f"the date {raw} exists; write valid_to = {raw} instead",
        )
    year, month, stated = (int(part) for part in found.groups())
    if year < 1 or not 1 <= month <= _MONTHS or not 1 <= stated <= _LONGEST_MONTH_DAYS:
        return refused(f"närmaste dag till {raw} går inte att räkna ut", f"no nearest day to {raw} can be worked out")
    return date(year, month, calendar.monthrange(year, month)[1])
