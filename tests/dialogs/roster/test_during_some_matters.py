"""The matters and times of a line are told, and are no part of anybody's name."""

import pytest

from dialogs.roster.during_some_matters import During, without_periods


@pytest.mark.parametrize(
    ("line", "during"),
    [
        ("Anna Ek, ordförande §§ 5–7", During("Anna Ek, ordförande ", ("§§ 5–7",), for_some=True)),
        ("Anna Ek, ej § 7", During("Anna Ek, ", ("ej § 7",), for_some=False)),
        ("Anna Ek, kl. 13.00–14.00, § 2", During("Anna Ek, , ", ("kl. 13.00–14.00", "§ 2"), for_some=True)),
        ("Anna Ek (S)", During("Anna Ek (S)", (), for_some=False)),
    ],
)
def test_a_line_is_read_without_them(line: str, during: During) -> None:
    """During them alone something was held, unless they are excepted."""
    assert without_periods(line) == during
