"""What is typed of who adjusts the minutes: names, substitutes, when and where, with commas between (R-239)."""

import pytest

from dialogs.said.inbound import Words
from dialogs.typed.commands import command, harmless
from dialogs.typed.opening import read_adjusters


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ("justerare Anna Ek", {"name": "anna ek"}),
        ("Justerare: Anna Ek", {"name": "anna ek"}),
        ("justerare Anna Ek, Bo Alm och Cia By", {"name": "anna ek;bo alm;cia by"}),
        ("justerare Anna Ek, ersättare Bo Alm och Cia By", {"name": "anna ek", "with": "bo alm;cia by"}),
        ("justerare Anna, kl. 16.00", {"name": "anna", "clock": "16.00"}),
        ("justerare Anna, 2026-12-15 klockan 16.00", {"name": "anna", "day": "2026-12-15", "clock": "16.00"}),
        (
            "justerare Anna, 15 december 2026, Kommunkansliet, plan 2",
            {"name": "anna", "day": "15 december 2026", "where": "Kommunkansliet, plan 2"},
        ),
        ("adjusters Anna and Bo, substitute Cia, at 9.30", {"name": "anna;bo", "with": "cia", "clock": "09.30"}),
        ("justerare", None),
        ("justerare ersättare Bo", None),
        ("justerare " + "x" * 200, None),
        ("vi utser justerare Anna", None),
    ],
)
def test_it_is_read_whole_or_not_at_all(typed: str, fields: dict[str, str] | None) -> None:
    """The place keeps its capitals; names are compared without."""
    assert read_adjusters(typed) == fields


def test_a_name_is_no_harmless_command() -> None:
    """In a confidential matter it trips the guard as any other name does; the word alone holds none."""
    named, alone = command(Words("justerare Anna Ek")), command(Words("justerare"))
    assert named is not None
    assert alone is not None
    assert (named.verb, harmless(named), alone.verb, harmless(alone)) == (
        "opening.adjusters",
        False,
        "opening.adjusters",
        True,
    )
