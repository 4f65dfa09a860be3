"""The card of legal force: what is noted, what is asked, and what is wrong at its field."""

import pytest

from cards.key import Key
from cards.legal_force import ForceCard
from cards.phrases.book import EN, SV

KEY = Key("s1", 0, "f")


def test_it_asks_for_a_day_and_the_word_that_nobody_has_appealed() -> None:
    """One press."""
    drawn = str(ForceCard(KEY, "").draw(SV, {}))
    assert ("Det är inte antecknat." in drawn, "'Input.Date'" in drawn, "'Input.Toggle'" in drawn) == (True,) * 3
    assert "ångra" not in drawn


def test_what_is_noted_is_told() -> None:
    """With how to take it back; in a dialog too."""
    drawn = str(ForceCard(Key("s1", 0, "f", dialog=True), "2026-12-20", "force_saved").draw(EN, {}))
    assert ("Legal force since 2026-12-20." in drawn, "It is noted." in drawn, "“undo”" in drawn) == (True,) * 3
    assert "Action.Execute" not in drawn


@pytest.mark.parametrize(
    ("note", "field"),
    [
        ("force_no_day", "day"),
        ("force_ahead", "day"),
        ("force_unannounced", "day"),
        ("force_soon", "day"),
        ("force_appeal", "no_appeal"),
    ],
)
def test_what_is_wrong_stands_at_its_field(note: str, field: str) -> None:
    """And in the title."""
    drawn = ForceCard(KEY, "", note).draw(SV, {})
    ids = [one.get("id", "") for one in drawn["body"]]
    assert ids.index(f"wrong_{field}") + 1 == ids.index(field)
    assert SV.archive.force_notes[note].rstrip(".") in drawn["fallbackText"]
