"""A break's cards: how long, why, what holds meanwhile, and the way back."""

from datetime import UTC, datetime

import pytest

from cards.adjournment import AdjournForm, BreakCard
from cards.key import Key
from cards.naming import MatterName
from cards.phrases.book import of
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts

KEY = Key("s1", 0, "form")
INSIDE = Key("s1", 0, "form", dialog=True)
SINCE = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)  # ten o'clock in Sweden


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_the_form_asks_for_minutes_and_a_reason(language: str, key: Key) -> None:
    """Ten minutes and a pause stand there already (R-181)."""
    card = rendered(AdjournForm(key, ("pause", "link")), language)
    assert {name: field["value"] for name, field in inputs(card).items()} == {"minutes": 10, "reason": "pause"}
    assert [data["verb"] for _, data in buttons(card)] == ["adjourn"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_break_says_when_it_ends_and_that_people_are_asked_anew(language: str) -> None:
    """By the clock in Sweden where the minutes are known, otherwise until further notice (R-182)."""
    say = of(language).adjournment
    timed = texts(rendered(BreakCard(SINCE, 15, "pause", leave_call=False), language))
    assert "10" in timed
    assert say.asked_anew in timed
    assert say.stay in timed
    assert say.until_notice in texts(rendered(BreakCard(SINCE, 0, "pause", leave_call=True), language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_break_within_a_confidential_matter_keeps_the_guard(language: str) -> None:
    """The chat is guarded on, and the card says so with the matter's number alone (design 3.1)."""
    shown = texts(
        rendered(BreakCard(SINCE, 15, "pause", leave_call=False, confidential=MatterName(7, "A.B.")), language)
    )
    number = of(language).common.matter.format(no=7)
    assert of(language).adjournment.guard_stays.format(matter=f"{number}, A.B.") in shown


@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_the_hosts_own_card_ends_the_break(key: Key) -> None:
    """By one press, in the chat or in a dialog."""
    card = rendered(BreakCard(SINCE, 15, "pause", leave_call=False, resumes=key))
    assert [data["verb"] for _, data in buttons(card)] == ["resume"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_break_that_is_over_says_only_that(language: str) -> None:
    """Whoever looks later is not told to wait."""
    card = rendered(BreakCard(None, 15, "pause", leave_call=False), language)
    assert set(texts(card).split("\n")) == {of(language).adjournment.over, "☑️"}
