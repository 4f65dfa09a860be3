"""A digest as people type it."""

from cards.typed_digest import grouped


def test_a_head_is_read_in_eight_groups_of_four() -> None:
    """As it is printed, and typed again."""
    assert grouped("7f3a19c2" * 8).split() == ["7F3A", "19C2"] * 4
