"""A diary number is read as municipalities write it; nothing that could be a person's number or name is."""

import pytest

from dialogs.text.diary_numbers import diary_number


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("KS 2026/123", "KS 2026/123"),
        (" ks  2026/123 ", "KS 2026/123"),
        ("2026-00123", "2026-00123"),
        ("SBN-2026.17", "SBN-2026.17"),
        ("bun26/4", "BUN26/4"),
        ("123/26", "123/26"),
    ],
)
def test_it_is_read(written: str, read: str) -> None:
    """In capital letters, with single blanks."""
    assert diary_number(written) == read


@pytest.mark.parametrize(
    "written", ["", "Anna Ek", "850709-9805", "19850709-9805", "20100709-9805", "17", "KS", "KS 2026/123 Anna"]
)
def test_anything_else_is_none(written: str) -> None:
    """An identity number above all."""
    assert diary_number(written) is None
