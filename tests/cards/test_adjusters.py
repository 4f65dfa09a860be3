"""The form in which it is chosen who adjusts the minutes, with what is wrong at its question."""

from dataclasses import replace

import pytest

from cards.adjusters import AdjustersForm
from cards.key import Key
from cards.phrases.book import of
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts

PEOPLE = (("p3", "Anna Ek"), ("p4", "Bo Alm"), ("p5", "Cia By"))
FORM = AdjustersForm(Key("s1", form="f1", dialog=True), PEOPLE, 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_asks_who_instead_of_whom_where_and_when(language: str) -> None:
    """And says how many the profile asks for."""
    say, drawn = of(language).opening, rendered(FORM, language)
    assert list(inputs(drawn)) == ["adjusters", "substitutes", "day", "clock", "where"]
    assert [(title, data["verb"], data["sent"]) for title, data in buttons(drawn)] == [
        (say.adjusters_save, "opening.adjusters", "yes")
    ]
    assert say.adjuster_count[0].format(count=1) in texts(drawn)
    assert say.adjuster_count[1].format(count=2) in texts(rendered(replace(FORM, count=2), language))


def test_of_several_more_than_one_is_chosen() -> None:
    """Where the profile asks for two, or two stand already."""
    assert "isMultiSelect" not in inputs(rendered(FORM))["adjusters"]
    assert inputs(rendered(replace(FORM, count=2)))["substitutes"]["isMultiSelect"] is True
    both = inputs(rendered(replace(FORM, chosen=("p3", "p4"))))["adjusters"]
    assert (both["isMultiSelect"], both["value"]) == (True, "p3,p4")


def test_what_stands_is_filled_in() -> None:
    """A day that is none is chosen anew."""
    stands = replace(FORM, chosen=("p3",), substitutes=("p4",), day="2026-12-02", clock="16.00", where="Rådhuset")
    shown = {name: one.get("value") for name, one in inputs(rendered(stands)).items()}
    assert shown == {
        "adjusters": "p3",
        "substitutes": "p4",
        "day": "2026-12-02",
        "clock": "16.00",
        "where": "Rådhuset",
    }
    assert "value" not in inputs(rendered(replace(stands, day="snart")))["day"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("why", ["adjusters_nobody", "adjusters_twice", "adjusters_no_clock"])
def test_what_is_wrong_is_said(language: str, why: str) -> None:
    """At its question, and in the title."""
    say = of(language).opening
    drawn = rendered(replace(FORM, why=why, wrong="substitutes"), language)
    assert say.refusals[why] in texts(drawn)
    assert say.refusals[why] in drawn["fallbackText"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nobody_can_be_chosen_it_says_so(language: str) -> None:
    """And what to do."""
    drawn = rendered(replace(FORM, people=()), language)
    assert of(language).opening.adjusters_nobody_listed in texts(drawn)
    assert buttons(drawn) == ()
