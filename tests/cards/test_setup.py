"""The dialogs that set a sitting up: what is asked, what was understood of the agenda, and what comes next."""

import pytest

from cards.key import Key
from cards.phrases.book import of
from cards.setup import MAX_AGENDA_CHARS, Described, SetupDone, SetupForm
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts

KEY = Key("s1", 0, "form")
INSIDE = Key("s1", 0, "form", dialog=True)
FILLED = Described("Nämnden", "board", "15", "2026-12-08", "Stadshuset", "linkoping", "2019-03-26 § 42", "1. Upprop")
PROFILES = (("linkoping", "Linköping"), ("pitea", "Piteå"))


def test_the_first_dialog_holds_what_was_typed() -> None:
    """So that nothing is typed twice when something was wrong."""
    asked = inputs(rendered(SetupForm(INSIDE, FILLED, PROFILES)))
    assert {name: asked[name]["value"] for name in asked} == {name: getattr(FILLED, name) for name in asked}
    assert len(asked) == len(Described.__slots__)


def test_an_agenda_that_is_too_long_stands_there_as_far_as_it_may_go() -> None:
    """A dialog with a longer value than it takes cannot be sent."""
    asked = inputs(rendered(SetupForm(INSIDE, Described(agenda="x" * (MAX_AGENDA_CHARS + 1)), PROFILES)))
    assert len(asked["agenda"]["value"]) == asked["agenda"]["maxLength"] == MAX_AGENDA_CHARS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", list(of("sv").setup.wrong))
def test_what_was_wrong_with_a_field_is_said_at_the_field(language: str, name: str) -> None:
    """Right above it, in both languages, and nowhere else."""
    body = rendered(SetupForm(INSIDE, FILLED, PROFILES, (name,)), language)["body"]
    at = [item.get("id") for item in body].index(name)
    assert body[at - 1]["items"][0]["text"] == of(language).setup.wrong[name]
    assert [item.get("style") for item in body].count("attention") == 1


@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_a_sitting_that_waits_can_only_be_admitted(key: Key) -> None:
    """By somebody with the right; nothing else is offered."""
    card = rendered(SetupDone(key, "Nämnden", "2026-12-08", 9, 3, waits=True))
    assert [(data["verb"], data["step"]) for _, data in buttons(card)] == [("meeting.setup", "admit")]


def test_what_comes_next_is_offered_in_the_chat_and_not_in_a_dialog() -> None:
    """A dialog cannot open another."""
    card = rendered(SetupDone(KEY, "Nämnden", "2026-12-08", 9, 3))
    assert "Ärenden: 9, varav 3 med sekretess." in texts(card)
    assert "meeting.begin" in [data["verb"] for _, data in buttons(card)]
    assert buttons(rendered(SetupDone(INSIDE, "Nämnden", "2026-12-08", 9, 3))) == ()
