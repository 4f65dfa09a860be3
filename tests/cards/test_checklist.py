"""The secretary's choice of whose oral answer to the checklist is noted."""

import pytest

from cards.checklist import ChecklistWhom
from cards.key import Key
from cards.phrases.book import of
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts

KEY = Key("s1", 1, "form")
INSIDE = Key("s1", 1, "form", dialog=True)


@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_whose_oral_answer_it_is_is_chosen_among_those_asked(key: Key) -> None:
    """By name; of several nobody is chosen for the secretary (R-100). "Everything is in order" is one more press, each line kept."""
    card = rendered(ChecklistWhom(key, (("p1", "Anna"), ("p2", "")), items=("alone", "window")))
    assert [one["value"] for one in inputs(card)["person"]["choices"]] == ["p1", "p2"]
    assert "value" not in inputs(card)["person"]
    assert [(data["verb"], data.get("window")) for _, data in buttons(card)] == [
        ("checklist.record", "yes"),
        ("checklist.record", None),
    ]
    alone = rendered(ChecklistWhom(key, (("p1", "Anna"), ("p2", "")), only="p2"))
    assert inputs(alone)["person"]["value"] == "p2"


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nobody_is_asked_nobody_can_be_chosen(language: str) -> None:
    """The dialog says that nothing is asked now."""
    assert of(language).checklist.none_asked in texts(rendered(ChecklistWhom(KEY, ()), language))
