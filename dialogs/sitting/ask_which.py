"""Which of several sittings somebody means who writes alone to the bot: the question, and what becomes of a late answer (R-251)."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from cards.view import View
from cards.which_sitting import WhichSitting, WhichSittingOver
from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import NoticePage
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Pressed, Sender, Spoke
from dialogs.sitting.pages import WhichSittingOverPage, WhichSittingPage, WhyOver
from dialogs.text.plain_text import normal
from dialogs.typed.commands import command

CHOOSE: Final = "sitting.choose"
FORGET: Final = "question"
"""The name of the time at which an unanswered question is over, and later forgotten."""
ANSWERED: Final = "answered"
"""The field of a late answer that says that the question was answered already."""

_APART: Final = "\t"
_COLUMNS: Final = 5  # and a sixth, where the place tells two apart


_MOST_SHOWN: Final = 9
"""So many sittings stand on one card; the others are a press away, or a typed word."""

_NUMBER: Final = re.compile(r"(?P<no>[1-9]\d{0,2})\.?", re.ASCII)
_MORE: Final = re.compile(r"(?:fler|more)(?: (?P<no>[1-9]\d{0,2}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Possible:
    """A sitting that can be meant: its key, by what people know it, one of its secretaries ("" where it has none), its number and its place."""

    key: str
    board: str
    date: str
    secretary: str = field(repr=False)
    number: int = 0
    place: str = ""


def ranked(who: Sender, acted: Mapping[str, bool], meetings: Iterable[Meeting]) -> list[Meeting]:
    """Return the sittings in the order in which they are asked about, for one who takes part in all of them.

    Anybody may begin a meeting in a board's name and put others on its roster. So those come first in which they have done
    something themselves (`acted`, by key); then where they lead or are secretary, then where they have a seat; begun before
    prepared, and what they are by a secretary's hand that is in force before what waits. The order is the oldest first otherwise.
    """
    return sorted(meetings, key=lambda one: _rank(who, one, acted=acted.get(one.key, False)))


def _rank(who: Sender, meeting: Meeting, *, acted: bool) -> tuple[bool, int, bool, bool]:
    person = meeting.person_of(who)
    capacity = person.capacity if person is not None else None
    is_ = 0 if person in meeting.hosts else 1 if capacity is not None and capacity.elected else 2
    return (not acted, is_, not meeting.live, capacity is None)


def shown(sittings: Sequence[Possible], start: int = 1) -> tuple[list[Possible], int]:
    """Return those of the numbered ones that stand on one card, from the number `start`, and the number that the rest begins with (0: none)."""
    rest = [one for one in sittings if one.number >= start]
    return rest[:_MOST_SHOWN], rest[_MOST_SHOWN].number if len(rest) > _MOST_SHOWN else 0


def start_of(said: Pressed | Spoke) -> int:
    """The number from which more sittings are asked for, by a press or typed; 0 where it asks for none."""
    if isinstance(said, Pressed):
        typed = said.field("start")
        return int(typed) if _NUMBER.fullmatch(typed) and not said.sitting else 0
    found = _MORE.fullmatch(_plain(said.words.spoken))
    return 0 if found is None else int(found["no"] or _MOST_SHOWN + 1)


def named(said: Spoke, sittings: Sequence[Possible]) -> list[Possible]:
    """The sittings that a whole message names: by number, by the board's name, by the day, or by both. Nothing more may stand in it.

    A typed command names none, whatever somebody has called their board.
    """
    text = _plain(said.words.spoken)
    if (number := _NUMBER.fullmatch(text)) is not None:
        return [one for one in sittings if one.number == int(number["no"])]
    if not text or command(said.words) is not None:
        return []
    names = ((one, _plain(one.board), _plain(one.date)) for one in sittings)
    return [one for one, board, day in names if text in (board, day, f"{board} {day}")]


def _plain(text: str) -> str:
    return " ".join(normal(text).casefold().split())


def which(form: str, sittings: Sequence[Possible], more: int = 0) -> WhichSittingPage:
    """Return the question; its answer is recognised by `form`, and `more` is the number that the rest begins with."""
    alike = Counter(_known_by(one) for one in sittings)
    rows = (
        (str(one.number or nr), one.key, *_known_by(one), *([one.place] if alike[_known_by(one)] > 1 else []))
        for nr, one in enumerate(sittings, 1)
    )
    return WhichSittingPage(form, "\n".join(_APART.join(" ".join(part.split()) for part in row) for row in rows), more)


def _known_by(one: Possible) -> tuple[str, str, str]:
    return one.board, one.date, one.secretary


def over(page: WhichSittingPage, why: WhyOver, chosen: str = "") -> WhichSittingOverPage:
    """Return what becomes of the question's card when it is over, and nothing can be answered any more; `chosen`: the key of the sitting chosen."""
    rows = [_row(line, place) for place, line in enumerate(page.sittings.splitlines(), 1)]
    return WhichSittingOverPage(why, *next(((row[2], row[3]) for row in rows if row[1] == chosen), ()))


def choose(said: Pressed, scene: Scene) -> Outcome:
    """Answer a press that answers no open question; real answers are taken in `bot/turn/ask_which_sitting.py`."""
    return Outcome(reply=too_late(said, scene))


def too_late(said: Pressed, _: Scene) -> NoticePage:
    """Return why it changes nothing: the question was answered already, or is over otherwise."""
    return NoticePage(NoticeCode.CHOSEN_ALREADY if said.field(ANSWERED) else NoticeCode.STALE_CHOICE)


def draw_which_sitting(page: WhichSittingPage, _: Scene) -> View:
    """Draw the question."""
    rows = tuple(_row(line, place) for place, line in enumerate(page.sittings.splitlines(), 1))
    return WhichSitting(page.form, rows, page.more)


def draw_over(page: WhichSittingOverPage, _: Scene) -> View:
    """Draw that the question is over."""
    return WhichSittingOver(page.why.value, f"{page.board} {page.date}".strip())


def _row(line: str, place: int) -> tuple[int, str, str, str, str, str]:
    """One line. What waits in an outbox of before has no number: its place was its number."""
    parts = line.split(_APART)
    if len(parts) < _COLUMNS:
        parts = [str(place), *parts]
    number, key, board, date, secretary, where = (parts + [""] * _COLUMNS)[: _COLUMNS + 1]
    return int(number), key, board, date, secretary, where
