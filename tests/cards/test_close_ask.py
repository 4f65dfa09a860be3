"""The question before a close that leaves something as it is (R-226)."""

from dataclasses import replace

import pytest

from cards.close_ask import CloseAsk
from cards.key import Key
from cards.naming import MatterName
from cards.phrases.book import of
from tests.support.shown_cards import LANGUAGES, rendered, texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_before_the_close_tells_what_is_left_of_the_opening(language: str) -> None:
    """Only where something is."""
    ask = CloseAsk(Key("s1"))
    left = of(language).opening.left.format(parts=of(language).opening.parts["adjusters"])
    assert left in texts(rendered(replace(ask, steps=("adjusters",)), language))
    assert left not in texts(rendered(ask, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_before_the_close_tells_all_that_is_left_and_nothing_else(language: str) -> None:
    """Each by a line of its own; whose name is destroyed stands by name, and more of them are counted."""
    phrases = of(language)
    say = phrases.sitting
    bare = texts(rendered(CloseAsk(Key("s1")), language))
    lines = {
        say.left_on.format(matter="Ärende 7, A.B." if language == "sv" else "Matter 7, A.B."): {
            "on": MatterName(7, "A.B.")
        },
        say.left_motions.format(count=2): {"motions": 2},
        say.left_held.format(count=1): {"held": 1},
        phrases.opening.left.format(parts=say.left_day): {"no_day": True},
        say.left_not_called: {"nobody_called": True},
        f"Anna: {phrases.quorum.lacks['unseen']}": {"unclear": (("Anna", "unseen"),)},
        say.left_chat["returns"]: {"chat": "returns"},
        say.left_chat["by_hand"]: {"chat": "by_hand"},
        say.left_writers.format(names=f"Frank {phrases.common.and_} {say.left_more_writers.format(count=2)}"): {
            "writers": ("Frank",),
            "more_writers": 2,
        },
        say.left_since: {"more": True},
    }
    for line, fields in lines.items():
        assert line not in bare, line
        assert line in texts(rendered(CloseAsk(Key("s1"), **fields), language)), line  # type: ignore[arg-type]  # each its own
