"""The cells of a line, each under its column."""

from dialogs.roster.list_words import Column
from dialogs.roster.table_row import cells_under

TABLE = (Column.UNKEPT, Column.NAME, Column.GROUP)


def test_a_row_has_a_cell_for_each_column() -> None:
    """Also where its number was taken for a bullet, its end left out, or commas part it."""
    assert cells_under(TABLE, "1; Anna Ek; S") == ["1", "Anna Ek", "S"]
    assert cells_under(TABLE, "Anna Ek\tS") == ["", "Anna Ek", "S"]
    assert cells_under(TABLE[1:], "Anna Ek") == ["Anna Ek", ""]
    assert cells_under(TABLE[1:], "Anna Ek,S") == ["Anna Ek", "S"]
    assert cells_under((), "Anna Ek, S") == ["Anna Ek, S"]
