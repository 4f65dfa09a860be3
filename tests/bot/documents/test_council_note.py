"""The working note of a council of 101 with 60 matters stays within 50 MB, and its work grows with the matters and no faster; `tests/bench/note.py` says how long it takes."""

import sys
import tracemalloc
from collections import Counter
from collections.abc import Callable

import pytest

from bot.documents.note_docx import as_docx
from tests.support.council_note import council, parts

PARTS = ("open", "confidential", "aid", "register")
_MOST = 50 * 2**20


def peak_of(work: Callable[[], object]) -> int:
    """How many octets more it takes at most, besides what it is made of."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def calls_of(work: Callable[[], object]) -> int:
    """How many calls of Python's own functions it takes."""
    counted = Counter[str]()
    sys.setprofile(lambda _frame, event, _arg: counted.update([event]))
    try:
        work()
    finally:
        sys.setprofile(None)
    return counted["call"]


@pytest.mark.parametrize("part", PARTS)
def test_it_takes_less_than_50_megabytes(part: str) -> None:
    """From the journal to the document, of each part."""
    made = parts(council())[part]
    text = made()
    assert len(text) > 5_000
    assert peak_of(made) < _MOST
    assert peak_of(lambda: as_docx(text, "sv")) < _MOST


@pytest.mark.parametrize("part", PARTS)
def test_twice_the_matters_is_twice_the_work(part: str) -> None:
    """A third more is for the facts that look through all matters, motions and rooms there are; work that grows by the square is four times as much."""
    once, twice = (calls_of(parts(council(25, matters))[part]) for matters in (24, 48))
    assert twice < 2.6 * once
