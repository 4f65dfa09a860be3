"""Spelled numbers, in both languages."""

from dialogs.text.number_words import CALLED, ORDINALS, ROMAN, SPELLED, TENS


def test_each_way_to_spell_a_number_gives_it() -> None:
    """From one to ninety-nine; in English what is joined by a hyphen is read by whoever reads the pieces."""
    assert [SPELLED[word] for word in ("ett", "one", "nitton", "nineteen", "tjugo", "nittionio", "ninety")] == [
        *(1, 1, 19, 19, 20, 99, 90)
    ]
    assert [ORDINALS[word] for word in ("första", "third", "tjugonde", "twentieth", "trettioandra")] == [
        1,
        3,
        20,
        20,
        32,
    ]
    assert (CALLED["trean"], ROMAN["III"], TENS["fyrtio"]) == (3, 3, 40)


def test_the_letter_i_is_a_word_and_no_number() -> None:
    """In Swedish it is "in", in English a person."""
    assert "I" not in ROMAN
