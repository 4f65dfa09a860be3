"""The help card: what can be typed, and beneath it what can be pressed."""

from cards.guide import Guide
from cards.key import Key
from cards.phrases.book import of
from tests.support.shown_cards import buttons, rendered, texts

SECTIONS = ("everybody", "movers", "hosts", "secretary")


def test_the_help_offers_what_the_reader_may_do() -> None:
    """Each right has its button."""
    shown = rendered(Guide(Key("s1", 0, "form"), SECTIONS, can_set_up=True))
    assert [data["verb"] for _, data in buttons(shown)] == [
        "agenda.show",
        "motion.list",
        "motion.open",
        "roster.assign",
        "meeting.setup",
    ]


def test_within_a_dialog_the_help_only_tells() -> None:
    """A dialog cannot open another one."""
    assert buttons(rendered(Guide(Key("s1", 0, "form", dialog=True), SECTIONS, can_set_up=True))) == ()


def test_nobody_is_told_to_turn_to_themselves() -> None:
    """Whoever keeps the meeting's papers is told whom else to ask."""
    say, key = of("sv").guide, Key("s1", 0, "form")
    assert say.people in texts(rendered(Guide(key, ("everybody", "hosts"))))
    assert say.people not in texts(rendered(Guide(key, SECTIONS)))
    assert say.people_secretary in texts(rendered(Guide(key, SECTIONS)))
