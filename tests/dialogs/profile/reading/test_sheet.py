"""A text while it is being read: where each key stands, and the mistakes found so far."""

import pytest

from cards.bilingual import Bilingual
from dialogs.profile.reading.lines import Path
from dialogs.profile.reading.readers import text, whole, yes_no
from dialogs.profile.reading.sheet import Sheet, Sourced

WRITTEN = """\
extends = "default"

[settings]
wait = { value = 5, source = "s" }

[items.alone]
source = "s"
"""


def a_sheet() -> Sheet:
    """A sheet on a short profile."""
    return Sheet("egen.toml", WRITTEN)


def first_line(sheet: Sheet) -> str:
    """The first mistake, in Swedish; "" for none."""
    mistake = sheet.first_mistake()
    return mistake.text() if mistake else ""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("extends",), 1),
        (("settings",), 3),
        (("settings", "wait"), 4),
        (("settings", "wait", "value"), 4),
        (("settings", "wait", "value", "deeper"), 4),
        (("settings", "nothing"), 3),
        (("items", "alone", "source"), 7),
        (("nothing", "at", "all"), 1),
        ((), 1),
    ],
)
def test_a_key_stands_on_its_line_or_at_the_nearest_heading_above(path: Path, line: int) -> None:
    """What is missing is told where it belongs."""
    assert a_sheet().line(path) == line


def test_the_mistake_that_stands_highest_is_told_first() -> None:
    """Whatever order they were found in; a key that stands nowhere comes last."""
    sheet = a_sheet()
    assert sheet.first_mistake() is None
    sheet.refuse(("nothing",), "saknas", "is missing")
    assert first_line(sheet) == "egen.toml rad 1: saknas"
    sheet.refuse(("items", "alone"), "lägre ner", "lower")
    assert first_line(sheet) == "egen.toml rad 6: lägre ner"
    sheet.refuse(("settings", "wait"), "högre upp", "higher")
    assert first_line(sheet) == "egen.toml rad 4: högre upp"


def test_of_two_mistakes_on_one_line_the_first_found_is_told() -> None:
    """Mending one thing leads to the next."""
    sheet = a_sheet()
    sheet.refuse(("settings", "wait"), "ett", "one")
    sheet.refuse(("settings", "wait"), "två", "two")
    assert first_line(sheet) == "egen.toml rad 4: ett"


def test_a_table_is_handed_on_with_its_unknown_keys_told() -> None:
    """And the word that was probably meant, where there is one like it."""
    sheet = a_sheet()
    assert sheet.table(("settings",), {"wiat": 1}, ("wait", "host")) == {"wiat": 1}
    assert first_line(sheet) == 'egen.toml rad 3: okänd nyckel "wiat" under [settings]; menades wait?'
    sheet = a_sheet()
    sheet.table(("settings",), {"zzz": 1}, ("wait",))
    assert first_line(sheet) == 'egen.toml rad 3: okänd nyckel "zzz" under [settings]'
    sheet = a_sheet()
    sheet.table((), {"zzz": 1}, ("wait",))
    assert first_line(sheet) == 'egen.toml rad 1: okänd nyckel "zzz"'


def test_any_key_is_welcome_where_the_table_names_none() -> None:
    """Checklist lines have names of their own."""
    sheet = a_sheet()
    assert sheet.table(("items",), {"cat": {}}) == {"cat": {}}
    assert first_line(sheet) == ""


def test_what_is_no_table_is_read_as_an_empty_one() -> None:
    """So that reading goes on to the end."""
    sheet = a_sheet()
    assert sheet.table(("settings",), 5) == {}
    assert first_line(sheet) == "egen.toml rad 3: settings ska vara en tabell, skriven [settings]"


def test_a_value_is_what_its_reader_makes_of_it_or_a_mistake() -> None:
    """Missing, or not as it should be; the setting is named and not its inner key."""
    sheet = a_sheet()
    assert sheet.value(("settings", "wait", "value"), {"value": 5}, whole(1, 9)) == 5
    assert first_line(sheet) == ""
    assert sheet.value(("settings", "wait", "value"), {"value": 10}, whole(1, 9)) is None
    assert first_line(sheet) == "egen.toml rad 4: wait: värdet ska ligga mellan 1 och 9"
    sheet = a_sheet()
    assert sheet.value(("settings", "wait", "source"), {}, text()) is None
    assert first_line(sheet) == "egen.toml rad 4: wait.source saknas under [settings]"


def test_a_value_that_need_not_be_there_is_no_mistake_when_it_is_not() -> None:
    """When it is there it has to do."""
    sheet = a_sheet()
    assert sheet.maybe(("extends",), {}, text()) is None
    assert first_line(sheet) == ""
    assert sheet.maybe(("extends",), {"extends": 1}, text()) is None
    assert first_line(sheet) == "egen.toml rad 1: extends: värdet ska vara text inom citattecken"


def test_a_text_in_both_languages_is_read_from_two_keys() -> None:
    """Both have to be there."""
    sheet = a_sheet()
    assert sheet.both(("items", "alone"), {"text_sv": "a", "text_en": "b"}) == Bilingual("a", "b")
    assert first_line(sheet) == ""
    assert sheet.both(("items", "alone"), {"text_sv": "a"}) == Bilingual("a", "")
    assert first_line(sheet) == "egen.toml rad 6: alone.text_en saknas under [items]"


def test_a_setting_comes_with_its_source() -> None:
    """Nothing stands in a profile without the place that it comes from (R-248)."""
    sheet = a_sheet()
    assert sheet.sourced(("settings", "wait"), {"value": True, "source": "KS 1"}, yes_no) == Sourced(
        value=True, source="KS 1"
    )
    assert first_line(sheet) == ""


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (True, 'wait ska skrivas wait = { value = …, source = "…" }'),
        ({"value": True}, "wait.source saknas"),
        ({"source": "s"}, "wait.value saknas"),
        ({"value": 1, "source": "s"}, "wait: värdet ska vara true eller false"),
        ({"value": True, "source": "s", "note": 1}, 'okänd nyckel "note" under [settings.wait]'),
    ],
)
def test_a_setting_that_will_not_do_is_none_at_all(raw: object, reason: str) -> None:
    """A value without its source is no better than none."""
    sheet = a_sheet()
    assert sheet.sourced(("settings", "wait"), raw, yes_no) is None
    assert reason in first_line(sheet)
