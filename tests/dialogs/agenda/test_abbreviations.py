"""Which capitals are nobody's initials."""

from dialogs.agenda.abbreviations import ABBREVIATIONS, BODIES


def test_bodies_are_abbreviations_too_and_a_law_is_no_body() -> None:
    """A day behind a body's letters is that of a meeting; behind a law's it is not."""
    assert BODIES < ABBREVIATIONS
    assert "KL" in ABBREVIATIONS - BODIES
