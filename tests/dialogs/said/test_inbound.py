"""What somebody spoke can be read, and gets nowhere by accident (design 4.1)."""

import copy
import pickle

import pytest

from dialogs.said.inbound import Heard, Words

SPOKEN = Words("hemligt")


@pytest.mark.parametrize("way", [repr, str, "{}".format, "{:>40}".format, lambda words: f"{words!r}"])
def test_no_way_of_printing_words_prints_them(way: object) -> None:
    """A log line, an error and a debugger show only that there are words."""
    assert callable(way)
    assert "hemligt" not in way(SPOKEN)
    assert "Words(…)" in way(SPOKEN)


@pytest.mark.parametrize("way", [pickle.dumps, copy.copy])
def test_words_have_no_serialiser(way: object) -> None:
    """Whoever tries is told so, without the words."""
    assert callable(way)
    with pytest.raises(TypeError, match="no serialiser"):
        way(SPOKEN)


def test_no_kind_of_what_is_said_has_slots() -> None:
    """The turn adds the arrival by a copy of the fields (`dialogs.meeting.quick_replace`), which would leave out those in slots."""
    kinds = (Heard, *Heard.__subclasses__())
    assert len(kinds) > 1
    assert [kind for kind in kinds if "__slots__" in vars(kind)] == []


def test_equal_words_are_equal_and_blank_ones_are_none() -> None:
    """So that a repetition is known, and a field of spaces counts as empty."""
    assert {Words("a"), Words("a")} == {Words("a")}
    assert Words("a") != Words("b")
    assert Words("a") != "a"
    assert not Words(" \n")
    assert Words("a").spoken == "a"
