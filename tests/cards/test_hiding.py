"""The cards of messages that are hidden: how many, why not, and to whoever wrote."""

import pytest

from cards.guard import Incident
from cards.hiding import ALL_HIDDEN, NOTHING_HIDDEN, HiddenCount, HiddenOne, HiddenWord
from cards.key import Key
from cards.naming import MatterName
from cards.phrases import book
from cards.swedish_time import clock
from tests.support.gallery.people import WHEN
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

SV = book.of("sv")
SECRET = MatterName(7, "A.B.", "title:7")


def test_the_counts_are_told_each_with_why() -> None:
    """Nothing where nothing was tried."""
    assert NOTHING_HIDDEN.lines(SV) == []
    lines = HiddenCount(2, 1, (("foreign", 1),)).lines(SV)
    assert lines[:2] == ["Dolda i chatten, enligt Teams: 2.", "Visade igen: 1."]
    assert lines[2].startswith("Kunde inte döljas: 1. Den som skrev hör inte")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("matter", [SECRET, None])
def test_the_writer_is_told_in_both_languages_without_a_title(language: str, matter: MatterName | None) -> None:
    """Also when it is shown again, and when its matter is unknown."""
    for view in (HiddenWord(matter), HiddenWord(matter, again=True)):
        assert "Rubrik" not in texts(rendered(view, language, {"title:7": "Rubrik"}))


def test_the_button_to_show_them_again_stands_only_where_it_can_be_pressed() -> None:
    """For the secretary, while something is hidden."""
    hidden = Incident(Key("s1", 0, "f1"), SECRET, 1, (), hidden=HiddenCount(1), undo=7)
    assert SV.hiding.show_again in dict(buttons(rendered(hidden)))
    assert "Dolda i chatten, enligt Teams: 1." in texts(rendered(hidden))
    assert SV.hiding.show_again not in dict(buttons(rendered(Incident(Key("s1", 0, "f1"), SECRET, 1, ()))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_of_several_can_be_chosen_by_writer_and_time(language: str) -> None:
    """All is what is chosen first; one whose time is not known has its number."""
    say = book.of(language).hiding
    ones = (HiddenOne("1", "Anna", WHEN), HiddenOne("2", "Bo"))
    shown = rendered(Incident(Key("s1", 0, "f1"), SECRET, 2, (), hidden=HiddenCount(2), undo=7, ones=ones), language)
    (asked,) = [one for one in shown["body"] if one.get("id") == "message"]
    assert asked["value"] == ALL_HIDDEN
    titles = [one["title"] for one in asked["choices"]]
    assert titles[0] == say.all.format(count=2)
    assert "Anna" in titles[1]
    assert clock(WHEN) in titles[1]
    assert titles[2].endswith("Bo")
