"""However a sentence writes the numbers of matters, they are read as those (R-107)."""

import pytest

from dialogs.agenda.matter_numbers_as_digits import count_of, in_digits


@pytest.mark.parametrize(
    ("row", "read"),
    [
        *(("p2 sekretess", "p 2 sekretess"), ("pkt2", "pkt 2"), ("ärende2", "ärende 2"), ("§2", "§ 2")),
        *(
            ("Ärende II är hemligt", "Ärende 2 är hemligt"),
            ("punkt IV–VI", "punkt 4–6"),
            ("items IX and XIV", "items 9 and 14"),
        ),
        *(("ärendena II, III och IV", "ärendena 2, 3 och 4"), ("Sekretess: II", "Sekretess: 2"), ("nr. XIX", "nr. 19")),
        *(
            ("Tvåan är hemlig", "ärende 2 är hemlig"),
            ("3:an", "ärende 3"),
            ("sekretess på tian", "sekretess på ärende 10"),
        ),
        *(("Ärende i kommunen", "Ärende i kommunen"), ("Punkt Vi", "Punkt Vi"), ("Karl XII", "Karl XII"), ("B2", "B2")),
    ],
)
def test_a_number_is_read_as_digits(row: str, read: str) -> None:
    """Roman ones only after a word for a matter, in capitals."""
    assert in_digits(row) == read


def test_how_many_is_read_in_digits_and_in_letters() -> None:
    """As in "två ärenden", which are as many as "2 ärenden"."""
    assert [count_of(number) for number in ("2", "två", "Tre", "tjugo")] == [2, 2, 3, 20]
