import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections import Counter
from random import Random

import pytest

from bot.store import journal, verify
from bot.store.database import Database
from bot.turn.which_sitting import antechamber
from dialogs.roster.facts import PlaceSaid
from tests.support.databases import opened
from tests.support.pressing import chat
from tests.support.tree import ROOT

CHATS = 3


async def pressing(url: str, name: str, presses: int, chats: int = 1) -> Process:
    """Start the program that presses."""
    program = (sys.executable, "-m", "tests.support.pressing", url, name, str(presses), str(chats))
    return await asyncio.create_subprocess_exec(*program, cwd=ROOT, stdout=PIPE)


async def acknowledged(process: Process, most: int | None = None) -> list[str]:
    """Read what was acknowledged, to the end or so many lines."""
    found: list[str] = []
    assert process.stdout is not None
    while (most is None or len(found) < most) and (line := await process.stdout.readline()).endswith(b"\n"):
        found.append(line.decode().strip())
    return found


async def written(database: Database, chats: int = 1) -> list[str]:
    """What the journals hold, chat by chat, each in its order. Their chains are whole."""
    found: list[str] = []
    for key in (antechamber(chat(nr)) for nr in range(chats)):
        flaw = await database.write(lambda conn, key=key: verify.verify(conn, key))  # type: ignore[misc]
        assert flaw in {None, verify.ChainFlaw(0, "unknown")}
        entries = await database.write(lambda conn, key=key: list(journal.read(conn, key)))  # type: ignore[misc]
        found += [entry.fact.place for entry in entries if isinstance(entry.fact, PlaceSaid)]
    return found


@pytest.mark.parametrize("seed", [1, 2])
async def test_nothing_acknowledged_is_lost_when_the_process_is_killed(database_url: str, seed: int) -> None:
    """Killed at any moment, started anew, asked the same again: everything is there, and nothing twice."""
    chance = Random(seed)  # noqa: S311 - the same every time
    promised: set[str] = set()
    for _ in range(2):
        process = await pressing(database_url, "p", 60, CHATS)
        promised |= set(await acknowledged(process, chance.randrange(1, 300)))
        process.kill()
        promised |= set(await acknowledged(process))
        await process.wait()
        async with opened(database_url) as database:
            kept = Counter(await written(database, CHATS))
        assert promised <= set(kept)
        assert max(kept.values(), default=0) <= 1


async def test_two_processes_in_one_chat_lose_nothing_and_write_nothing_twice(database_url: str) -> None:
    """Each person's presses stand in the order in which they were made, whichever process took them."""
    processes = [await pressing(database_url, name, 25) for name in ("one", "two")]
    lines = await asyncio.gather(*(acknowledged(process) for process in processes))
    assert [await process.wait() for process in processes] == [0, 0]
    async with opened(database_url) as database:
        kept = await written(database)
    assert sorted(kept) == sorted(lines[0] + lines[1])
    assert len(kept) == 2 * 8 * 25
    for person in {form.rpartition("-")[0] for form in kept}:
        assert [form for form in kept if form.rpartition("-")[0] == person] == [f"{person}-{nr}" for nr in range(25)]


async def test_two_processes_given_the_same_presses_write_each_once(database_url: str) -> None:
    """Teams may say the same to both replicas at the same moment."""
    processes = [await pressing(database_url, "same", 10, 2) for _ in range(2)]
    lines = await asyncio.gather(*(acknowledged(process) for process in processes))
    assert [await process.wait() for process in processes] == [0, 0]
    assert sorted(lines[0]) == sorted(lines[1])
    async with opened(database_url) as database:
        assert sorted(await written(database, 2)) == sorted(lines[0])
