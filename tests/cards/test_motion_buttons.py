"""What can be done about one motion: a press each, in a dialog as its next step."""

import pytest

from cards import kit
from cards.key import Key
from cards.motion_buttons import doing, kinds_to_choose
from cards.phrases.book import of
from tests.support.shown_cards import LANGUAGES, buttons, texts

KEY, INSIDE = Key("s1", 0, "f"), Key("s1", 0, "f", dialog=True)


def drawn(elements: list[kit.Element]) -> kit.Card:
    """A card with these elements."""
    return kit.card(kit.text("Yrkande"), *elements, lang="sv", fallback="Yrkande")


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_has_backed_reads_so_and_can_take_it_back(language: str) -> None:
    """Others back it; nobody sees both."""
    say = of(language).motion
    backed = drawn(doing(KEY, 1, ("unsecond",), (), of(language)))
    assert say.you_back in texts(backed)
    assert [title for title, _ in buttons(backed)] == [say.unsecond]
    assert [title for title, _ in buttons(drawn(doing(KEY, 1, ("second",), (), of(language))))] == [say.second]


def test_a_kind_that_nobody_has_said_is_one_press_for_each() -> None:
    """Two in a row, since more are not seen; and the form that changes it is not needed then."""
    rows = kinds_to_choose(KEY, 1, ("add", "new", "amend"), of("sv"))
    assert [len(row["actions"]) for row in rows] == [2, 1]
    card = drawn(doing(KEY, 1, ("kind",), ("add", "new"), of("sv")))
    assert [data.get("kind") for _, data in buttons(card)] == ["add", "new"]
    assert [data.get("kind") for _, data in buttons(drawn(doing(KEY, 1, ("kind",), (), of("sv"))))] == [None]


def test_what_nobody_may_is_not_there() -> None:
    """In a dialog neither."""
    assert doing(KEY, 1, (), (), of("sv")) == doing(INSIDE, 1, (), (), of("sv")) == []
