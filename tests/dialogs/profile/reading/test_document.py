"""Reading [document]: whose rules they are, and when they hold (R-014, R-017)."""

from datetime import date
from typing import Any

import pytest

from cards.bilingual import Bilingual
from dialogs.meeting.kinds import MatterKind
from dialogs.profile.choices import LawProfile
from dialogs.profile.parts import Layer, Scope
from dialogs.profile.reading.document import read_layer
from dialogs.profile.reading.sheet import Sheet

HEAD = {"title": "T", "owner": "O", "version": "1"}
SCOPE = {"kinds": ["secrecy"], "text_sv": "a", "text_en": "b", "source": "s"}


def read(raw: object) -> tuple[Layer, str]:
    """The layer, and the first reason why it will not do."""
    sheet = Sheet("egen.toml", "[document]\n")
    layer = read_layer(sheet, raw, "egen")
    mistake = sheet.first_mistake()
    return layer, mistake.reason.sv if mistake else ""


def test_title_owner_and_version_are_enough() -> None:
    """The name is the file's, and what is not stated is not there."""
    assert read(HEAD) == (Layer("egen", "T", "O", "1"), "")


def test_all_that_a_document_can_say_of_itself_is_kept() -> None:
    """With its register number, its days, the law it was written under and what it covers."""
    table = {"dnr": "KS 1", "valid_from": date(2026, 1, 1), "valid_to": "2026-12-31", "written_under": "kl_2018"}
    layer, why = read({**HEAD, **table, "scope": SCOPE})
    assert why == ""
    assert layer == Layer(
        "egen",
        "T",
        "O",
        "1",
        dnr="KS 1",
        valid_from=date(2026, 1, 1),
        valid_to=date(2026, 12, 31),
        written_under=LawProfile.KL_2018,
        scope=Scope((MatterKind.SECRECY,), Bilingual("a", "b"), "s"),
    )


@pytest.mark.parametrize(
    ("stated", "nearest"),
    [
        ("2023-06-31", date(2023, 6, 30)),
        ("2023-02-29", date(2023, 2, 28)),
        ("2024-02-30", date(2024, 2, 29)),
        ("2023-11-31", date(2023, 11, 30)),
        ("0001-02-29", date(1, 2, 28)),
    ],
)
def test_an_end_date_that_is_no_date_ends_on_the_nearest_day(stated: str, nearest: date) -> None:
    """As the document has it, and as the calendar has it (R-017)."""
    layer, why = read({**HEAD, "stated_valid_to": stated})
    assert (layer.stated_valid_to, layer.valid_to, why) == (stated, nearest, "")


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ({"title": ""}, "title: värdet ska vara text"),
        ({"ownr": "O"}, 'okänd nyckel "ownr" under [document]; menades owner?'),
        ({"dnr": 1}, "dnr: värdet ska vara text"),
        ({"valid_from": date(2024, 1, 2), "valid_to": date(2024, 1, 1)}, "slutdatumet ligger före valid_from"),
        ({"valid_from": date(2024, 1, 1), "stated_valid_to": "2023-06-31"}, "slutdatumet ligger före valid_from"),
        ({"valid_to": date(2024, 1, 1), "stated_valid_to": "2023-06-31"}, "antingen valid_to eller stated_valid_to"),
        ({"stated_valid_to": "2023-06-30"}, "datumet 2023-06-30 finns; skriv valid_to"),
        ({"stated_valid_to": "2023-13-31"}, "närmaste dag till 2023-13-31 går inte att räkna ut"),
        ({"stated_valid_to": "0000-01-01"}, "går inte att räkna ut"),
        ({"stated_valid_to": "2023-00-31"}, "går inte att räkna ut"),
        ({"stated_valid_to": "2023-06-00"}, "går inte att räkna ut"),
        ({"stated_valid_to": "2023-06-32"}, "går inte att räkna ut"),
        ({"stated_valid_to": "snart"}, "skriv datumet som det står i dokumentet"),
        ({"written_under": "kl"}, "written_under: värdet ska vara något av"),
        ({"scope": 1}, "document.scope ska vara en tabell"),
        ({"scope": {**SCOPE, "kinds": []}}, "scope.kinds: värdet ska vara en lista"),
        ({"scope": {**SCOPE, "text_en": ""}}, "scope.text_en: värdet ska vara text"),
    ],
)
def test_what_is_wrong_with_a_document_is_told(table: dict[str, Any], reason: str) -> None:
    """In plain words, with what to write instead."""
    assert reason in read(HEAD | table)[1]


def test_a_document_may_hold_for_one_day() -> None:
    """The last day counts."""
    day = date(2024, 1, 1)
    assert read({**HEAD, "valid_from": day, "valid_to": day})[1] == ""
