"""Whoever chooses between the two kinds of secrecy is told how they differ."""

import pytest

from cards.agenda import AddForm
from cards.key import Key
from cards.matter import LevelForm
from cards.naming import MatterName
from cards.phrases.book import of
from tests.support.shown_cards import LANGUAGES, rendered, texts

KEY = Key("s1", 0, "form")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_stands_where_one_of_them_can_be_chosen(language: str) -> None:
    """And is not in the way where none can."""
    differ = of(language).common.kinds_differ
    for kinds, told in (
        (("closed", "secrecy", "secrecy_individual"), True),
        (("secrecy_individual",), True),
        (("protective",), False),
    ):
        assert (differ in texts(rendered(LevelForm(KEY, MatterName(3), "ordinary", kinds), language))) is told
        assert (differ in texts(rendered(AddForm(KEY, ("ordinary", *kinds)), language))) is told
