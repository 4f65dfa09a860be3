"""What a sentence of an agenda excepts, and the sentence without it."""

import pytest

from dialogs.agenda.exceptions_in_a_sentence import exceptions, without


@pytest.mark.parametrize(
    ("sentence", "numbers", "rest"),
    [
        ("Mötet är öppet utom vid ärende 2", ["2"], "Mötet är öppet -"),
        ("Öppet, ärende 2 och 4 är undantagna", ["2 och 4"], "Öppet, -"),
        ("Sänds, men inte för punkt 3", ["3"], "Sänds, men -"),
        ("Öppet utom ärende 2, ej punkt 5", ["2", "5"], "Öppet -, -"),
        ("Ärende 1 och 3 är öppna", [], "Ärende 1 och 3 är öppna"),
        ("Utom ärende 2 är undantaget", ["2"], "- är undantaget"),
    ],
)
def test_what_is_excepted_is_found_in_order_and_once(sentence: str, numbers: list[str], rest: str) -> None:
    """Behind a word, ahead of one, and by a "not"; numbers with none of these are left."""
    found = exceptions(sentence)
    assert [one.numbers for one in found] == numbers
    assert without(found, sentence, "-") == rest


def test_a_not_alone_is_told_from_an_exception() -> None:
    """It may say as well that the matter is not closed."""
    assert [one.denied for one in exceptions("Sänds inte vid ärende 2, utom ärende 4")] == [True, False]
