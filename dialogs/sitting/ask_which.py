"""Which of several sittings somebody means who writes alone to the bot: the question, and what becomes of a late answer (R-251)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from cards.view import View
from cards.which_sitting import WhichSitting
from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import notice
from dialogs.said.inbound import Pressed
from dialogs.sitting.pages import WhichSittingPage

CHOOSE: Final = "sitting.choose"
FORGET: Final = "question"
"""The name of the time at which an unanswered question is forgotten."""

_APART: Final = "\t"


@dataclass(frozen=True, slots=True)
class Possible:
    """A sitting that can be meant: its key, by what people know it, and one of its secretaries ("" where it has none)."""

    key: str
    board: str
    date: str
    secretary: str = field(repr=False)


def which(form: str, sittings: Sequence[Possible]) -> WhichSittingPage:
    """Return the question; its answer is recognised by `form`."""
    rows = ((one.key, one.board, one.date, one.secretary) for one in sittings)
    return WhichSittingPage(form, "\n".join(_APART.join(" ".join(part.split()) for part in row) for row in rows))


def choose(_: Pressed, __: Scene) -> Outcome:
    """Answer a press that answers no open question; real answers are taken in `bot/turn/asking.py`."""
    return notice(NoticeCode.STALE_CHOICE)


def draw_which_sitting(page: WhichSittingPage, _: Scene) -> View:
    """Draw the question."""
    return WhichSitting(page.form, tuple(map(_row, page.sittings.splitlines())))


def _row(line: str) -> tuple[str, str, str, str]:
    key, board, date, secretary = (*line.split(_APART), "", "", "")[:4]
    return key, board, date, secretary
