"""A purge destroys only what it chose: what somebody did meanwhile is kept, and so is the sitting in which it was done."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.util import await_only

from bot.store import questions, unused_personal
from bot.store.clock import now
from bot.store.database import Connection, Database, T, Work
from bot.store.purge import choose, purge_sittings
from bot.store.questions import Question
from bot.store.verify import verify
from bot.turn.turn import Turn
from bot.turn.which_sitting import antechamber, opened_by
from dialogs.said.inbound import Place, Words
from tests.support.databases import rows
from tests.support.trial_rules import ROOM, Somebody, TrialRules

ANNA = Somebody()
BO = Somebody("bo", Place("19:other", "tenant", service_url="https://smba.example/"))
KEY, OTHER = opened_by(ROOM.chat, "form-1"), opened_by(BO.place.chat, "form-2")
DAY_US = 24 * 3600 * 1_000_000
WORDS = "Avslag därför att skolan ligger för långt bort"
QUESTION = Question("oid-anna", "form-9", "m1", (KEY, OTHER), brings_words=True, at=1)


async def two_sittings(database: Database) -> Turn:
    """Two of two chats, never begun: a purge of whatever age takes them."""
    turn = Turn(database, TrialRules())
    await turn.hear(ANNA.presses("meeting.setup", form="form-1"))
    await turn.hear(BO.presses("meeting.setup", form="form-2"))
    return turn


async def a_motion_is_moved(turn: Turn) -> None:
    """With words."""
    await turn.hear(ANNA.writes("move", WORDS))


async def it_is_set_up_again(turn: Turn) -> None:
    """For another day, say."""
    await turn.hear(ANNA.presses("meeting.setup", form="form-3", sitting=KEY))


async def it_is_held(turn: Turn) -> None:
    """The meeting takes place after all, and is over."""
    await turn.hear(ANNA.presses("begin"))
    await turn.hear(ANNA.presses("close"))


@dataclass
class Late:
    """The database, where somebody else is a moment quicker, once, before a statement with these words is carried out."""

    database: Database
    words: str
    happens: Callable[[], Awaitable[None]]
    others: int = 0

    def __post_init__(self) -> None:
        """All else is the database's own."""
        self.kind, self.alone, self.close = self.database.kind, self.database.alone, self.database.close
        self.look = self.database.look

    def write(self, work: Work[T]) -> Awaitable[T]:
        """Carry it out, interrupted."""

        def interrupted(conn: Connection) -> T:
            event.listen(conn, "before_cursor_execute", self._before)
            return work(conn)

        return self.database.write(interrupted)

    def _before(self, _: Any, __: Any, statement: str, *___: Any) -> None:
        if self.words in statement and not self.others:
            self.others = 1
            await_only(self.happens())


async def journal_of(database: Database, key: str) -> Sequence[object]:
    """The sitting's entries as they are stored."""
    return await rows(database, f"SELECT seq, body, salt FROM journal WHERE sitting = '{key}' ORDER BY seq")  # noqa: S608 - our own key


@pytest.mark.parametrize("happens", [a_motion_is_moved, it_is_set_up_again, it_is_held])
async def test_a_sitting_to_which_something_came_after_it_was_chosen_is_kept(
    database: Database, happens: Callable[[Turn], Awaitable[None]]
) -> None:
    """Nothing of it is destroyed and its chain holds; the other that was chosen goes, and so does this one the next time."""
    turn = await two_sittings(database)
    chosen = await choose(database, 0)
    assert {one.key for one in chosen} == {KEY, OTHER}
    await happens(turn)
    before = await journal_of(database, KEY)
    assert await purge_sittings(database, chosen, 0) == [OTHER]
    assert await journal_of(database, KEY) == before
    assert await database.look(lambda conn: verify(conn, KEY)) is None
    assert await purge_sittings(database, await choose(database, 0), 0) == [KEY]


async def test_a_sitting_that_is_chosen_twice_is_purged_once(database: Database) -> None:
    """Two operators, or a timer and an operator: the second finds nothing left to do."""
    await two_sittings(database)
    chosen = await choose(database, 0)
    assert await purge_sittings(database, chosen, 0) == [one.key for one in chosen]
    before = await journal_of(database, KEY)
    assert await purge_sittings(database, chosen, 0) == []
    assert await journal_of(database, KEY) == before


async def test_a_sitting_is_judged_once_its_chat_is_locked(database: Database) -> None:
    """What is committed while the purge waits for the lock is seen. On SQLite nobody else writes while it has begun."""
    if database.kind == "sqlite":
        pytest.skip("the transaction itself is the lock")
    turn = await two_sittings(database)
    chosen = [one for one in await choose(database, 0) if one.key == KEY]
    late = Late(database, "FOR UPDATE", lambda: a_motion_is_moved(turn))
    assert await purge_sittings(late, chosen, 0) == []
    assert late.others == 1
    assert len(await rows(database, "SELECT * FROM wording")) == 1
    assert await database.look(lambda conn: verify(conn, KEY)) is None


async def test_an_antechamber_in_which_something_is_noted_meanwhile_is_kept(database: Database) -> None:
    """What its chat has just told is not to be learned again; one in which nothing happened goes."""
    turn = Turn(database, TrialRules())
    await turn.hear(ANNA.presses("answer"))
    await turn.hear(BO.presses("answer"))
    old = await database.look(lambda conn: unused_personal.antechambers(conn, now(conn)))
    await turn.hear(ANNA.presses("answer"))
    gone = await database.write(lambda conn: {one.key: unused_personal.destroy_antechamber(conn, one) for one in old})
    assert gone == {antechamber(ROOM.chat): False, antechamber(BO.place.chat): True}
    assert {key for (key,) in await rows(database, "SELECT DISTINCT sitting FROM journal")} == {antechamber(ROOM.chat)}


@pytest.mark.parametrize("person", ["oid-anna", "oid-bo"])
@pytest.mark.parametrize("statement", ["DELETE FROM question", "DELETE FROM wording"])
async def test_what_somebody_types_to_a_newer_question_is_kept(database: Database, person: str, statement: str) -> None:
    """They are asked, for the first time or anew, while old questions are swept away."""
    if database.kind == "sqlite":
        pytest.skip("the transaction itself is the lock")
    if (person, statement) == ("oid-anna", "DELETE FROM wording"):
        pytest.skip("who is asked anew waits for the sweep")
    at = await database.look(now)
    newer = replace(QUESTION, person=person, form="form-10", at=at)
    await database.write(lambda conn: questions.ask(conn, QUESTION, Words("yrkande avslag")))

    async def asks() -> None:
        await database.write(lambda conn: questions.ask(conn, newer, Words(WORDS)))

    late = Late(database, statement, asks)
    await late.write(lambda conn: questions.sweep(conn, at - DAY_US))
    assert late.others == 1
    typed = await database.look(lambda conn: questions.typed(conn, newer))
    assert typed is not None
    assert typed.spoken == WORDS
