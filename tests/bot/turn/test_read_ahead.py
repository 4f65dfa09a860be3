"""A long list in a form is read before the transaction that judges it, so that no other chat waits for it (issue 8, H19)."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

import pytest

from bot.settings.profiles import open_shelf
from bot.store.database import Connection, Database, T, Work
from bot.turn.read_ahead import Ahead
from bot.turn.rulebook import Rulebook
from bot.turn.turn import RuleBroke, Turn
from dialogs.said.inbound import Pressed, Road, Words
from tests.support.trial_rules import Somebody
from tests.world.whole.outside import here

READERS = (
    "dialogs/agenda/lines.py",
    "dialogs/agenda/pasted_tables.py",
    "dialogs/agenda/kind_words.py",
    "dialogs/agenda/lines_of_one_matter.py",
)
LONG = "\n".join(f"{number}. Riktlinjer för sekretess och ärende {number + 1}\n   underlag" for number in range(1, 75))
DESCRIBED = {"board": "Socialnämnden", "body": "board", "seats": "9", "date": "2026-12-08", "place": "Stadshuset"}


@dataclass
class Counting:
    """A database that counts the lines of our readers that run inside its transactions."""

    inner: Database
    steps: int = 0
    kind: str = field(init=False)

    def __post_init__(self) -> None:
        """It is of the same kind."""
        self.kind = self.inner.kind

    def write(self, work: Work[T]) -> Awaitable[T]:
        """Count while the work is done."""
        return self.inner.write(lambda conn: self._counted(work, conn))

    def look(self, work: Work[T]) -> Awaitable[T]:
        """See `write`."""
        return self.inner.look(lambda conn: self._counted(work, conn))

    def alone(self, work: Work[T]) -> Awaitable[T]:
        """As it is."""
        return self.inner.alone(work)

    async def close(self) -> None:
        """Close it."""
        await self.inner.close()

    def _counted(self, work: Work[T], conn: Connection) -> T:
        def step(frame: FrameType, event: str, _: Any) -> Any:
            if not frame.f_code.co_filename.endswith(READERS):
                return None
            self.steps += event == "line"
            return step

        before = sys.gettrace()
        sys.settrace(step)
        try:
            return work(conn)
        finally:
            sys.settrace(before)


def _form(step: str = "describe", agenda: str = LONG, **more: str) -> Pressed:
    told = DESCRIBED | {"step": step, "profile": "linkoping", "decision": "2019-03-26 § 42", "agenda": agenda, **more}
    fields = {name: Words(text) for name, text in told.items()}
    return Somebody().presses("meeting.setup", form=step, fields=fields, road=Road.DIALOG)


def _turn(database: Database, ahead: Ahead) -> Turn:
    shelf = open_shelf()
    return Turn(database, Rulebook(shelf, shelf.profiles["linkoping"]), frozenset({"anna"}), ahead=ahead)


@pytest.mark.parametrize(
    ("step", "more"),
    [
        ("describe", {}),
        ("next", {}),
        ("back", {}),
        ("accept", {"kind_2": "ordinary"}),
        ("describe", {"left": "1: 1. En rad till"}),
        ("accept", {f"kind_{no}": "ordinary" for no in range(1, 75)}),
    ],
)
async def test_no_row_of_a_long_list_is_read_inside_a_transaction(
    database: Database, step: str, more: dict[str, str]
) -> None:
    """Whichever step of the form it is."""
    counting = Counting(database)
    turn = _turn(counting, Ahead(here))
    assert await turn.hear(_form(step, **more)) is not None
    assert counting.steps == 0
    await turn.close()


async def test_the_count_sees_a_list_that_is_read_inside(database: Database) -> None:
    """Or the test above could not fail."""
    counting = Counting(database)
    turn = _turn(counting, Ahead(_leave))
    await turn.hear(_form())
    assert counting.steps > 1_000
    await turn.close()


async def _leave(_: Callable[[], object]) -> None:
    """Read nothing."""


async def test_many_forms_of_one_person_wait_for_each_other_and_not_for_somebody_else() -> None:
    """One list is read at a time; whoever sends ten has one of them in the line."""
    order: list[str] = []
    go = asyncio.Event()

    async def slowly(work: Callable[[], object]) -> None:
        await go.wait()
        order.append(str(len(order)))
        work()

    ahead = Ahead(slowly)
    done: list[str] = []

    async def read(name: str) -> None:
        await ahead.read(Somebody(name).presses("meeting.setup", fields=dict(_form().fields), road=Road.DIALOG))
        done.append(name)

    tasks = [asyncio.create_task(read(name)) for name in ("evil", "evil", "evil", "anna")]
    await asyncio.sleep(0)
    go.set()
    await asyncio.gather(*tasks)
    assert done.index("anna") <= 1
    assert len(order) == 4
    assert not ahead._own


async def test_a_reading_that_breaks_is_a_rule_that_broke(database: Database) -> None:
    """Nothing of it is judged, and there is no text that could hold words."""

    async def breaks(_: Callable[[], object]) -> None:
        raise ValueError("words")

    turn = _turn(database, Ahead(breaks))
    with pytest.raises(RuleBroke) as broke:
        await turn.hear(_form())
    assert not str(broke.value)
    await turn.close()
