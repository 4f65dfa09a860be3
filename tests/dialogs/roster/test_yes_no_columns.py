"""Columns that are answered with yes or no: who is there, who serves, who is remote."""

import pytest

from dialogs.meeting.places import PersonPlace
from dialogs.roster.list_words import Column, Meaning
from dialogs.roster.yes_no_columns import ANSWERED, answered, said_under


def test_a_cell_is_a_yes_a_no_or_neither() -> None:
    """In letters, digits and signs, whatever stands around them."""
    said = [answered(cell) for cell in ("Ja", "x", "(x)", "✓", "Nej", "-", "0", "", "kanske", "Anna")]
    assert said == [True, True, True, True, False, False, False, None, None, None]


@pytest.mark.parametrize(
    ("column", "cell", "meaning"),
    [
        (Column.PRESENT, "nej", Meaning(place=PersonPlace.AWAY)),
        (Column.PRESENT, "ja", Meaning()),
        (Column.AWAY, "x", Meaning(place=PersonPlace.AWAY)),
        (Column.REMOTE, "ja", Meaning(place=PersonPlace.REMOTE)),
        (Column.REMOTE, "nej", Meaning()),
        (Column.ROOM, "x", Meaning(place=PersonPlace.ROOM)),
        (Column.SERVES, "ja", Meaning(serves=True)),
        (Column.SERVES, "nej", Meaning(serves=False)),
        (Column.SERVES, "delvis", None),
        (Column.NAME, "ja", None),
    ],
)
def test_an_answer_means_what_its_column_asks(column: Column, cell: str, meaning: Meaning | None) -> None:
    """A no to "distans" does not put anybody into the room; a column that asks nothing has no answer."""
    assert said_under(column, cell) == meaning
    assert (column in ANSWERED) is (column is not Column.NAME)
