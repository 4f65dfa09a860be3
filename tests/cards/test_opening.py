"""The card of the opening: lines to read aloud until they were read, whose rules they are, and one tap."""

from datetime import UTC, datetime

import pytest

from cards.key import Key
from cards.opening import OpeningCard, OpeningOver, Script
from cards.phrases.book import of
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

AT = datetime(2026, 11, 25, 12, 1, tzinfo=UTC)
SCRIPT = Script(("bot_reads", "floor_list", "lost_wait"), 15, "Rutin", "Nämnden 2026-01-20 § 4")


def card(script: Script | None = SCRIPT, given: tuple[str, datetime] | None = None, **more: object) -> OpeningCard:
    """The card, as the chair sees it unless told otherwise."""
    return OpeningCard(Key("s1"), script, given, **{"leads": True, **more})  # type: ignore[arg-type]  # its own fields


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lines_are_read_from_it(language: str) -> None:
    """What to say, under whose rules, and that nobody has noted that it was read."""
    say, shown = of(language).opening, texts(rendered(card(), language))
    lines = (
        say.script["bot_reads"],
        say.script["floor_list"],
        say.script["lost_wait"].format(time="15 min" + ("uter" if language == "sv" else "utes")),
    )
    assert all(line in shown for line in (*lines, say.say, say.not_given))
    assert say.source.format(profile="Rutin", source="Nämnden 2026-01-20 § 4") in shown


def test_the_secretary_is_told_who_reads() -> None:
    """She hears it, and notes it by the same tap."""
    say, drawn = of("sv").opening, rendered(card(leads=False))
    assert say.say_chair in texts(drawn)
    assert [(title, data["verb"]) for title, data in buttons(drawn)] == [(say.give, "opening.inform")]


def test_what_was_read_is_one_line() -> None:
    """By whom, and when; whoever noted it can take it back there."""
    drawn = rendered(card(given=("Lena Ek", AT), taken=1_790_000_000_000))
    assert "Lena Ek läste upp informationen klockan 13.01" in texts(drawn)
    assert of("sv").opening.script["bot_reads"] not in texts(drawn)
    assert [data["verb"] for _, data in buttons(drawn)] == ["undo"]
    assert buttons(rendered(card(given=("Lena Ek", AT)))) == ()


def test_without_any_information_nothing_is_to_be_read() -> None:
    """The profile has none."""
    assert buttons(rendered(card(script=None))) == ()
    assert of("sv").opening.not_given not in texts(rendered(card(script=None)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_the_close_a_line_is_left(language: str) -> None:
    """Nothing can be noted any more."""
    assert of(language).opening.over in texts(rendered(OpeningOver(), language))
