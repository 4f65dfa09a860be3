"""Numbers are read in figures, letters and Roman ones, in rows (R-138)."""

import pytest

from dialogs.typed.motion_numbers import figure, is_mark, series


@pytest.mark.parametrize(
    ("sign", "as_figure"), [("\u0663", "3"), ("\u2162", "3"), ("\u3282", "3"), ("½", "½"), ("a", "a"), ("å", "å")]
)
def test_a_figure_of_any_writing_is_read(sign: str, as_figure: str) -> None:
    """Only whole numbers."""
    assert figure(sign) == as_figure


@pytest.mark.parametrize(
    ("words", "numbers", "end"),
    [
        *(
            ("3 , 4 och 6", (3, 4, 6), 5),
            ("3 - 5", (3, 4, 5), 3),
            ("tjugo - tre", (23,), 3),
            ("1 upp till 3", (1, 2, 3), 4),
        ),
        *(("3 bänkar 4", (3,), 1), ("12345", (), 0), ("bänkar", (), 0), ("III", (3,), 1), ("iii", (), 0)),
    ],
)
def test_a_row_of_numbers_is_read_to_its_end(words: str, numbers: tuple[int, ...], end: int) -> None:
    """With those between; small Roman ones only behind the word for a matter."""
    pieces = words.split()
    assert series(pieces, [piece.casefold() for piece in pieces], 0) == (numbers, end)


def test_small_roman_numbers_stand_behind_the_word_for_a_matter() -> None:
    """But "ärende vi" goes on."""
    assert series(["ärende", "iii"], ["ärende", "iii"], 1) == ((3,), 2)
    assert series(["ärende", "vi"], ["ärende", "vi"], 1) == ((), 1)
    assert (is_mark("sekretessärendet"), is_mark("pkt"), is_mark("tåg")) == (True, True, False)
