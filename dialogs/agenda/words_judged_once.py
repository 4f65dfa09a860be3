"""What the words of an agenda say is judged once in a step, however often the step reads them; nothing outlives the step."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final, TypeVar

Judged = TypeVar("Judged")

_STEPS: Final[
    list[dict[tuple[str, bool], Any]]
] = []  # one for each step that goes on: what it has judged, whatever that is


@contextmanager
def judged_once() -> Iterator[None]:
    """While this lasts the same words are judged once: a step reads a list for itself, its preview and what goes on."""
    mine: dict[tuple[str, bool], Any] = {}
    _STEPS.append(mine)
    try:
        yield
    finally:
        _STEPS[:] = [
            one for one in _STEPS if one is not mine
        ]  # the words of an agenda are held no longer than the step


def once(words: tuple[str, bool], judge: Callable[[], Judged]) -> Judged:
    """What was judged of the words before in this step, or is now."""
    going_on = _STEPS[-1:]  # lists are read in other threads too, and may be done at any moment
    if not going_on:
        return judge()
    judged = going_on[0]
    if words not in judged:
        judged[words] = judge()
    found: Judged = judged[words]
    return found
