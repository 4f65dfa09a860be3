"""What the words of an agenda say is judged once in a step, however often the step reads them; nothing outlives the step."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dialogs.agenda.words import Mark

_JUDGED: Final[ContextVar["dict[tuple[str, bool], Mark | None] | None"]] = ContextVar("judged", default=None)


@contextmanager
def judged_once() -> Iterator[None]:
    """While this lasts the same words are judged once: a step reads a list for itself, its preview and what goes on."""
    before = _JUDGED.set({})
    try:
        yield
    finally:
        _JUDGED.reset(before)  # the words of an agenda are held no longer than the step


def once(words: tuple[str, bool], judge: Callable[[], "Mark | None"]) -> "Mark | None":
    """What was judged of the words before in this step, or is now."""
    judged = _JUDGED.get()
    if judged is None:
        return judge()
    if words not in judged:
        judged[words] = judge()
    return judged[words]
