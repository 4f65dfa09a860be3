"""The heads of a pasted table's columns, and what their cells say (R-107)."""

import pytest

from dialogs.agenda.column_heads import TableColumn, column_of
from dialogs.agenda.columns import is_sign, said_in
from dialogs.agenda.kind_words import WRITTEN
from dialogs.agenda.signs_explained import PERHAPS
from dialogs.meeting.kinds import MatterKind

SECRET = WRITTEN[MatterKind.SECRECY]
DOUBT = f"{PERHAPS}{SECRET}"


def test_a_sign_is_a_yes_or_a_no() -> None:
    """A cross, a word or a box; a sentence and an empty cell are none."""
    assert [is_sign(cell) for cell in ("X", " nej ", "☐", "✔", "Budget", "")] == [True, True, True, True, False, False]


@pytest.mark.parametrize(
    ("head", "cells", "doubted"),
    [
        ("Sekretess", ("", "x", "nej"), [False, True, False]),
        ("Offentligt", ("ja", "nej", ""), [False, True, True]),
        ("Stängd", ("", "X", ""), [False, True, False]),
        ("Öppet/slutet", ("öppet", "slutet", ""), [False, True, False]),
        ("Lagrum", ("", "26 kap 1 §", "KL 5 kap"), [False, True, False]),
        ("Dörrar", ("öppna", "stängda", ""), [False, True, False]),
    ],
)
def test_a_row_that_is_not_public_is_confidential_or_in_doubt(
    head: str, cells: tuple[str, ...], doubted: list[bool]
) -> None:
    """Where other rows are said to be public, the one that says nothing is in doubt."""
    column = column_of(head)
    assert column is not None
    assert [bool(said) for said in said_in(column, head, cells)] == doubted


def test_a_plain_yes_is_secrecy() -> None:
    """The column says what its yes means."""
    assert said_in(TableColumn.HIDDEN, "Sekretess", ("ja", "nej")) == [SECRET, ""]


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (("0", "1", "0"), ["nivå 0", DOUBT, "nivå 0"]),
        (("", "1", ""), ["", DOUBT, ""]),
        (("nej", "1", "-"), ["", DOUBT, ""]),
        (("1", "3", "0"), ["nivå 1", "nivå 3", "nivå 0"]),
    ],
)
def test_a_one_is_a_yes_or_a_level(cells: tuple[str, ...], said: list[str]) -> None:
    """Where no other number stands it may be either, so it is asked about."""
    assert said_in(TableColumn.HIDDEN, "Sekretess", cells) == said


def test_a_code_of_protection_says_what_is_secret() -> None:
    """As registers have it."""
    assert column_of("Skyddskod") is TableColumn.HIDDEN
    assert said_in(TableColumn.HIDDEN, "Skyddskod", ("O", "SEK")) == ["", SECRET]
