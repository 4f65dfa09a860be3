"""The form for the special decision."""

import pytest

from cards.key import Key
from cards.naming import MatterName
from cards.special_decision import SpecialDecisionForm
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

KEY = Key("s1", 0, "form")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_the_decision_is_for_and_what_is_entered(language: str) -> None:
    """In a dialog and in the chat; also for a matter that is gone."""
    card = rendered(SpecialDecisionForm(KEY, MatterName(7), "2026-11-20", 42), language)
    assert "2026-11-20 § 42" in texts(card)
    assert [data["verb"] for _, data in buttons(card)] == ["matter.decision"] * 2
    assert [data.get("none") for _, data in buttons(card)] == [None, "yes"]
    nothing_yet = rendered(SpecialDecisionForm(KEY, MatterName(7)), language)
    assert len(list(buttons(nothing_yet))) == 1
    assert rendered(SpecialDecisionForm(Key("s1", 0, "form", dialog=True), None, wrong=("date",)), language)
