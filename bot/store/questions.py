"""The question which sitting is meant: each person has one at most, and what they typed waits for the answer (R-251).

What was typed stands with all other words, under an owner of its own. It is destroyed as soon as a sitting is chosen, and
no later than `LASTS_S` after it was asked. That somebody was asked is remembered for `KEPT_S`, so that a late answer is told so.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import orjson
from sqlalchemy import ColumnElement, Connection, Select, delete, func, insert, literal, select, update

from bot.store import wordings
from bot.store.clock import SECOND
from bot.store.prepared_statements import Hot
from bot.store.tables import question as t
from bot.store.tables import wording
from dialogs.judging.outcome import Wording
from dialogs.said.inbound import Words
from dialogs.sitting.pages import WhyOver

LASTS_S: Final = 15 * 60
"""So long an answer is taken, and what was typed is kept."""

KEPT_S: Final = 24 * 3600
"""So long whoever answers too late is told so."""

_OWNER: Final = "question:"
"""What was typed stands under this and the person's key, where the words of a sitting stand under the sitting's."""

_KEY: Final = "typed"
_WITH_WORDS: Final = Hot(
    select(t.c.person, t.c.sittings).where(t.c.brings_words, t.c.chosen == "", t.c.over == "").order_by(t.c.person)
)


@dataclass(frozen=True, slots=True)
class Question:
    """Who is asked (wire key), about which message, and the keys of the sittings that can be meant, as they were counted up.

    `form` is by what the answer is known, `brings_words` whether somebody's own words were typed with the command, and
    `chosen` the sitting that was chosen ("" as long as none is). `chat`: where it was asked, "" where an earlier version asked;
    `over`: why what was typed is gone, though none was chosen.
    """

    person: str
    form: str
    message: str
    sittings: tuple[str, ...]
    brings_words: bool = False
    chosen: str = ""
    at: int = field(default=0, compare=False)
    chat: str = ""
    over: str = ""

    def waits(self, at: int) -> bool:
        """Whether it can still be answered."""
        return not (self.chosen or self.over) and self.at > at - LASTS_S * SECOND


_NAMES: Final = tuple(Question.__dataclass_fields__)
_COLUMNS: Final = tuple(t.c[name] for name in _NAMES)
_ALL: Final = select(*_COLUMNS)


def belongs_to_question(owner: str) -> bool:
    """Whether the owner of words is a question, and not a sitting."""
    return owner.startswith(_OWNER)


def strays(conn: Connection) -> list[str]:
    """Return the owners among ours under whom words stand though nobody is asked: only a hand from outside leaves them so.

    Destroyed words are blanks, and may stand until they are swept up.
    """
    asked = select(literal(_OWNER) + t.c.person)
    there = (wording.c.sitting.startswith(_OWNER), func.trim(wording.c.text) != "", wording.c.sitting.not_in(asked))
    return list(conn.execute(select(wording.c.sitting).distinct().where(*there).order_by(wording.c.sitting)).scalars())


def find(conn: Connection, person: str, at: int) -> Question | None:
    """Return the person's question, whether or not it can be answered at `at` (microseconds); None where nothing is known of one."""
    return _one(conn, _ALL.where(t.c.person == person, t.c.at > at - KEPT_S * SECOND))


def held(conn: Connection, person: str, form: str) -> Question | None:
    """Return this very question, and keep it from being answered or ended until the transaction ends; None where it is no more."""
    return _one(conn, _ALL.where(t.c.person == person, t.c.form == form).with_for_update())


def _one(conn: Connection, query: Select[Any]) -> Question | None:
    row = conn.execute(query).one_or_none()
    return None if row is None else _read(row)


def _read(row: Sequence[Any]) -> Question:
    person, form, message, sittings, *rest = row
    return Question(person, form, message, tuple(orjson.loads(sittings)), *rest)


def known(conn: Connection, form: str) -> bool:
    """Whether this question is remembered."""
    return conn.execute(select(t.c.form).where(t.c.form == form)).first() is not None


def ask(conn: Connection, question: Question, typed: Words) -> Question | None:
    """Keep the question in place of any before it, with what was typed; the same one again changes nothing. Returns the one before."""
    before = find(conn, question.person, question.at)
    if before is not None and before.form == question.form:
        return None
    conn.execute(delete(t).where(t.c.person == question.person))
    row = {name: getattr(question, name) for name in _NAMES}
    conn.execute(insert(t).values(row | {"sittings": orjson.dumps(question.sittings).decode()}))
    wordings.put(conn, _owner(question.person), [wordings.salted(Wording(_KEY, typed))])
    return before


def typed(conn: Connection, question: Question) -> Words | None:
    """Return what was typed; None once it is destroyed."""
    found = wordings.read(conn, _owner(question.person), [_KEY])
    return Words(found[_KEY]) if _KEY in found else None


def choose(conn: Connection, question: Question, sitting: str) -> bool:
    """Note the answer and destroy what was typed; False where another answer came first, or the question is no more."""
    this = (t.c.person == question.person, t.c.form == question.form, t.c.chosen == "", t.c.over == "")
    if not conn.execute(update(t).where(*this).values(chosen=sitting)).rowcount:
        return False
    _destroy(conn, (question.person,))
    return True


def silence(conn: Connection, sitting: str) -> list[Question]:
    """Destroy the words that wait and can be meant for this sitting, in which a confidential matter is called now (R-118).

    Returns the questions that are over by it.
    """
    waiting = _WITH_WORDS.all(conn, {})
    people = [person for person, sittings in waiting if sitting in orjson.loads(sittings)]
    return _end(conn, WhyOver.CONFIDENTIAL, t.c.person.in_(people)) if people else []


def expire(conn: Connection, at: int) -> list[Question]:
    """End what can be answered no longer, and destroy what was typed; forget what is long over. Returns what is over by it."""
    ended = _end(conn, WhyOver.TIME, t.c.at <= at - LASTS_S * SECOND)
    _delete(conn, at - KEPT_S * SECOND)
    return ended


def sweep(conn: Connection, before: int) -> None:
    """Delete what was asked at `before` (microseconds) or earlier, and the blanks that destroyed words have left."""
    _delete(conn, before)
    # One statement, so that what somebody is asked meanwhile is not taken for such a blank.
    nobodys = wording.c.sitting.not_in(select(_OWNER + t.c.person))
    conn.execute(delete(wording).where(wording.c.sitting.startswith(_OWNER), nobodys))


def _end(conn: Connection, why: WhyOver, which: ColumnElement[bool]) -> list[Question]:
    """Say of those that wait why they are over, and destroy what was typed."""
    # Whose question is ended here, not whose was seen to wait: another may have been asked in its place since.
    open_ = (which, t.c.chosen == "", t.c.over == "")
    rows = conn.execute(update(t).where(*open_).values(over=why.value).returning(*_COLUMNS)).all()
    ended = sorted(map(_read, rows), key=lambda one: one.person)
    _destroy(conn, [one.person for one in ended])
    return ended


def _delete(conn: Connection, before: int) -> None:
    old = delete(t).where(t.c.at <= before).returning(t.c.person)
    _destroy(conn, sorted(conn.execute(old).scalars()))


def _owner(person: str) -> str:
    return _OWNER + person


def _destroy(conn: Connection, people: Sequence[str]) -> None:
    """Destroy what these people typed."""
    for person in people:
        wordings.destroy(conn, _owner(person), [_KEY])
