"""The archivist's list names every table, column, fact and field, and says of each whether it names a person (R-203, R-213)."""

from dataclasses import fields

import pytest

from bot.app_package.archivists_list import kept_list
from bot.app_package.kept_personal import OTHER_COLUMNS, OTHER_FIELDS, PERSONAL_COLUMNS, PERSONAL_FIELDS, SUBJECTS
from bot.app_package.what_is_kept import KEPT, columns
from bot.settings.profiles import open_shelf
from bot.store.tables import metadata
from dialogs.facts import KINDS

KINDS_OF = {name: {one.name for one in fields(kind)} for name, kind in KINDS.items()}


def unjudged_columns(there: dict[str, set[str]]) -> list[str]:
    """The columns of which nobody has said whether they name a person, or of which two things are said; and those that are gone."""
    found = []
    for table in there.keys() | PERSONAL_COLUMNS.keys() | OTHER_COLUMNS.keys() | KEPT.keys():
        personal, other = PERSONAL_COLUMNS.get(table, frozenset()), set(OTHER_COLUMNS.get(table, "").split())
        odd = (there.get(table, set()) ^ (personal | other)) | (personal & other)
        found += [f"{table}.{name}" for name in sorted(odd)] + ([] if table in KEPT else [table])
    return sorted(found)


def unjudged_fields(there: dict[str, set[str]]) -> list[str]:
    """The same of the fields of facts."""
    names = {name for one in there.values() for name in one}
    return sorted((names ^ (PERSONAL_FIELDS | OTHER_FIELDS)) | (PERSONAL_FIELDS & OTHER_FIELDS))


def tables() -> dict[str, set[str]]:
    """The database's tables with their columns."""
    return {table.name: set(columns(table.name)) for table in metadata.sorted_tables}


def test_every_table_column_and_field_is_judged() -> None:
    """Nothing that the code keeps is missing from the list, and nothing stands there that is gone."""
    assert (unjudged_columns(tables()), unjudged_fields(KINDS_OF)) == ([], [])
    assert {kind.__module__.split(".")[1] for kind in KINDS.values()} == SUBJECTS.keys()
    unnamed = {name for name, personal in PERSONAL_COLUMNS.items() if not personal}
    assert {name for name, one in KEPT.items() if not one.names_people} == {*unnamed, "board"}  # which is empty


def test_the_sweep_can_fail() -> None:
    """A new table, a new column, a new field of a fact."""
    assert "chat.phone" in unjudged_columns(tables() | {"chat": {*tables()["chat"], "phone"}})
    assert "planted" in unjudged_columns(tables() | {"planted": {"id"}})
    assert unjudged_fields(KINDS_OF | {"Planted": {"person", "phone"}}) == ["phone"]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_all_of_it_stands_in_the_list(language: str) -> None:
    """Each table with all its columns, each fact with all its fields, each profile with its decision."""
    said = kept_list(open_shelf(), language)
    cells = {line.split(" | ")[0].removeprefix("| "): line for line in said.splitlines() if line.startswith("| ")}
    for table, there in tables().items():
        assert [name for name in there if name not in cells[table]] == []
    for kind, names in KINDS_OF.items():
        assert [name for name in names if name not in cells[kind]] == []
    assert [name for name in open_shelf().profiles if name not in cells] == []
