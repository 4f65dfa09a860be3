"""The parts of one cell of a pasted line."""

import pytest

from dialogs.roster.parts_of_line import parts_of


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("Anna Ek, ledamot / distans", ["Anna Ek", "ledamot", "distans"]),
        ("Ordförande: Anna Ek", ["Ordförande", "Anna Ek"]),
        ("distans: nej", ["distans: nej"]),
        ("distans: om det går", ["distans: om det går"]),
        ("distans: ja", ["distans"]),
        ("Roll: ordförande", ["Roll", "ordförande"]),
        (" , ", []),
    ],
)
def test_a_colon_parts_what_it_heads_alone(cell: str, parts: list[str]) -> None:
    """What stands behind a word that we know may say the contrary of it."""
    assert parts_of(cell) == parts
