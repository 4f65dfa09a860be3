"""What programs hand over is read as it was meant, or put in doubt: no secret title is kept, and no open one lost unasked."""

from collections.abc import Iterator
from typing import Final

import pytest

from dialogs.agenda.agenda_between_dialogs import carried
from dialogs.agenda.read_agenda import read_agenda
from tests.support.agenda_pastes import WAYS, Meant, invented
from tests.support.sampled import sampled

_TRIED = 400


def unlike(text: str, meant: list[Meant]) -> Iterator[str]:
    """Each way in which the text was understood as something else."""
    draft = read_agenda(text)
    found = {one.number: one for one in draft.lines}
    titles = [words for one in draft.lines for words in (one.title, *one.parts)]
    shown = " ".join([*titles, *(line.words for line in draft.left_out)])
    goes_on = carried(text, draft)
    for one in meant:
        matter = found.get(one.number)
        kept = all(mark in shown for mark in one.marks)
        if one.secret and (any(mark in shown for mark in one.marks) or matter is None or not matter.kind.confidential):
            yield f"{one.number} is less confidential than written"
        if not one.secret and not kept and (matter is None or not matter.doubtful):
            yield f"{one.number} was lost, and nobody asked"
        if matter is not None and matter.doubtful and not all(mark in goes_on for mark in one.marks):
            yield f"{one.number} is in doubt, and its words do not go on"
        if one.secret and matter is not None and not matter.doubtful and any(mark in goes_on for mark in one.marks):
            yield f"{one.number} is confidential, and its words go on"


def way(seed: int) -> str:
    """How the text of this seed is made."""
    return invented(seed)[2]


SEEDS: Final = sampled(range(_TRIED), way, each=15)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_paste_is_read_as_it_was_meant(seed: int) -> None:
    """Seeds that are fixed; each way of making one is among them many times."""
    text, meant, _ = invented(seed)
    assert list(unlike(text, meant)) == []


def test_every_way_is_tried() -> None:
    """Or the test above would promise too much."""
    assert {way(seed) for seed in range(_TRIED)} == {way.__name__ for way in WAYS}


def test_the_comparison_can_fail() -> None:
    """A secret matter that stands open, an open one that was cut."""
    one = Meant(1, "zqbo", secret=True, marks=("zqbo",))
    assert list(unlike("1. zqbo", [one])) == [
        "1 is less confidential than written",
        "1 is confidential, and its words go on",
    ]
    other = Meant(1, "zqbo", secret=False, marks=("zqbo",))
    assert list(unlike("1. zqbo [sekretess]", [other])) == ["1 was lost, and nobody asked"]
