"""The question which sitting is meant: each person has one at most, and what they typed waits for the answer (R-251).

What was typed stands with all other words, under an owner of its own. It is destroyed as soon as a sitting is chosen, and
no later than `LASTS_S` after it was asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import orjson
from sqlalchemy import Connection, delete, func, insert, literal, select, update

from bot.store import wordings
from bot.store.clock import SECOND
from bot.store.prepared_statements import Hot
from bot.store.tables import question as t
from bot.store.tables import wording
from dialogs.judging.outcome import Wording
from dialogs.said.inbound import Words

LASTS_S: Final = 15 * 60
"""So long an answer is taken, and what was typed is kept."""

_OWNER: Final = "question:"
"""What was typed stands under this and the person's key, where the words of a sitting stand under the sitting's."""

_KEY: Final = "typed"
_WITH_WORDS: Final = Hot(select(t.c.person, t.c.sittings).where(t.c.brings_words).order_by(t.c.person))


@dataclass(frozen=True, slots=True)
class Question:
    """Who is asked (wire key), about which message, and the keys of the sittings that can be meant, as they were counted up.

    `form` is by what the answer is known, `brings_words` whether somebody's own words were typed with the command, and
    `chosen` the sitting that was chosen ("" as long as none is).
    """

    person: str
    form: str
    message: str
    sittings: tuple[str, ...]
    brings_words: bool = False
    chosen: str = ""
    at: int = field(default=0, compare=False)


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
    """Return the person's question, where it can be answered at `at` (microseconds) or was; None where there is none."""
    query = select(*(t.c[name] for name in Question.__dataclass_fields__)).where(t.c.person == person)
    row = conn.execute(query.where(t.c.at > at - LASTS_S * SECOND)).one_or_none()
    if row is None:
        return None
    person, form, message, sittings, *rest = row
    return Question(person, form, message, tuple(orjson.loads(sittings)), *rest)


def ask(conn: Connection, question: Question, typed: Words) -> None:
    """Keep the question in place of any before it, with what was typed; the same one again changes nothing."""
    before = find(conn, question.person, question.at)
    if before is not None and before.form == question.form:
        return
    conn.execute(delete(t).where(t.c.person == question.person))
    row = {name: getattr(question, name) for name in Question.__dataclass_fields__}
    conn.execute(insert(t).values(row | {"sittings": orjson.dumps(question.sittings).decode()}))
    wordings.put(conn, _owner(question.person), [wordings.salted(Wording(_KEY, typed))])


def typed(conn: Connection, question: Question) -> Words | None:
    """Return what was typed; None once it is destroyed."""
    found = wordings.read(conn, _owner(question.person), [_KEY])
    return Words(found[_KEY]) if _KEY in found else None


def choose(conn: Connection, question: Question, sitting: str) -> bool:
    """Note the answer and destroy what was typed; False where another answer came first, or the question is no more."""
    this = (t.c.person == question.person, t.c.form == question.form, t.c.chosen == "")
    if not conn.execute(update(t).where(*this).values(chosen=sitting)).rowcount:
        return False
    _destroy(conn, (question.person,))
    return True


def silence(conn: Connection, sitting: str) -> bool:
    """Destroy the words that wait and can be meant for this sitting, in which a confidential matter is called now (R-118)."""
    waiting = _WITH_WORDS.all(conn, {})
    return _destroy(conn, [person for person, sittings in waiting if sitting in orjson.loads(sittings)])


def expire(conn: Connection, at: int) -> bool:
    """Forget what can be answered no longer, with what was typed."""
    # Whose question is deleted here, not whose was seen to be old: another may have been asked in its place since.
    old = delete(t).where(t.c.at <= at - LASTS_S * SECOND).returning(t.c.person)
    return _destroy(conn, sorted(conn.execute(old).scalars()))


def sweep(conn: Connection, before: int) -> None:
    """Delete what was asked at `before` (microseconds) or earlier, and the blanks that destroyed words have left."""
    expire(conn, before + LASTS_S * SECOND)
    # One statement, so that what somebody is asked meanwhile is not taken for such a blank.
    nobodys = wording.c.sitting.not_in(select(_OWNER + t.c.person))
    conn.execute(delete(wording).where(wording.c.sitting.startswith(_OWNER), nobodys))


def _owner(person: str) -> str:
    return _OWNER + person


def _destroy(conn: Connection, people: Sequence[str]) -> bool:
    """Destroy what these people typed; whether there was anything."""
    found = [wordings.destroy(conn, _owner(person), [_KEY]) for person in people]
    return any(found)
