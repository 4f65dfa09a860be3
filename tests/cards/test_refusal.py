"""A refusal says that nothing was done, why, and who may; a notice is one line."""

import pytest

from cards.phrases.book import of
from cards.refusal import Notice, Refusal
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts


@pytest.mark.sweep
@pytest.mark.sampled(each=1)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", list(of("sv").refusals))
def test_every_reason_is_said_under_the_title_in_both_languages(language: str, reason: str) -> None:
    """And there is nothing to press."""
    say = of(language).refusal
    card = rendered(Refusal(reason), language)
    assert texts(card).split("\n")[1:4] == ["🚫", say.title, of(language).refusals[reason]]
    assert buttons(card) == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("right", list(of("sv").refusal.who_may))
def test_a_refusal_for_want_of_a_right_says_who_has_it(language: str, right: str) -> None:
    """So that whoever pressed knows whom to ask."""
    assert of(language).refusal.who_may[right] in texts(rendered(Refusal("right", right), language))


def test_the_notice_of_a_refusal_says_the_reason_too() -> None:
    """A client that shows no card shows it."""
    say = of("sv").refusal
    assert rendered(Refusal("closed"))["fallbackText"] == f"{say.title}. {say.refusals['closed']}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("notice", list(of("sv").refusal.notices))
def test_every_notice_is_its_line_alone(language: str, notice: str) -> None:
    """Without the title of a refusal: nothing was refused."""
    card = rendered(Notice(notice), language)
    assert [one["text"] for one in card["body"]] == [of(language).refusal.notices[notice]]
