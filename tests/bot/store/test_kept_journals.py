"""What an earlier version stored is read by this one, told the same, and its meeting goes on: names in it are kept for ever."""

import asyncio
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import orjson
import pytest

from bot.store import boards
from bot.store.boards import BoardOwner
from bot.store.database import Connection
from bot.store.export import export
from bot.store.verify import verify
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import MatterState, Meeting, Stage
from dialogs.meeting.quick_replace import changed
from dialogs.said.remembered import Remembered
from tests.support.databases import opened, rows
from tests.support.kept_journals import KEPT, exported, kept_sittings, load, sqlite_copy, taken_up
from tests.support.postgres import Postgres
from tests.support.sampled import whole

_YES = dict.fromkeys(("alone", "headset", "room", "window", "background"), "yes")
_NEWLY_POSTED = (":desk:", ":motion:", ":link:", ":link_help:", ":incident:4:")
_CARDS = "SELECT sitting, slot FROM posted ORDER BY sitting, slot"


_IN_POSTGRESQL = KEPT if whole() else KEPT[-1:]
"""What is folded and told is the same there, and so are the rows' types: in `make test` the newest alone, in `make test-all` each."""
_STORED = (*((path, "sqlite") for path in KEPT), *((path, "postgresql") for path in _IN_POSTGRESQL))


@pytest.fixture(params=_STORED, ids=lambda stored: f"{stored[1]}-{stored[0].stem}")
def stored(request: pytest.FixtureRequest) -> tuple[Path, str]:
    """Each journal that was kept, and the kind of database that it is read from."""
    found: tuple[Path, str] = request.param
    return found


@pytest.fixture
def kept(stored: tuple[Path, str]) -> Path:
    """The journal as it was kept."""
    return stored[0]


@pytest.fixture
def url(request: pytest.FixtureRequest, stored: tuple[Path, str], tmp_path: Path) -> Iterator[str]:
    """The URL of a copy of it: the file itself, migrated; or its rows in a PostgreSQL."""
    kept, kind = stored
    if kind == "sqlite":
        yield asyncio.run(sqlite_copy(kept, tmp_path))
        return
    postgres: Postgres = request.getfixturevalue("postgres")
    copy = postgres.create(like=request.getfixturevalue("migrated_postgres"))
    asyncio.run(load(kept, tmp_path, copy))
    yield copy
    postgres.drop(copy)


def test_there_is_a_kept_journal() -> None:
    """The others would pass without one."""
    assert KEPT


async def test_a_kept_journal_is_whole(kept: Path, url: str) -> None:
    """Its chains hold, of the purged sitting too, and the heads that were exported stand in them."""
    heads = {line["sitting"]: bytes.fromhex(line["head"]) for line in exported(kept) if "head" in line}
    async with opened(url) as database:
        for key, head in heads.items():
            assert await database.write(partial(verify, sitting=key, head=head)) is None
        assert {str(key) for (key,) in await rows(database, "SELECT key FROM sitting")} == heads.keys()


async def test_a_kept_journal_is_told_as_it_was(kept: Path, url: str) -> None:
    """Every line of the export of then is an export's line today: a fact's name and its fields are for others, for ever.

    But for the initials of confidential matters, which no file has that is taken home (R-200): their field is empty.
    """
    then = [line | {"initials": ""} if line.get("initials") else line for line in exported(kept)]
    async with opened(url) as database:
        now = [
            line
            for head in then
            if "head" in head
            for line in await database.write(partial(_exported, sitting=head["sitting"]))
        ]
    assert [sentences | line for sentences, line in zip(map(_read, now), then, strict=True)] == list(map(_read, now))


def _exported(conn: Connection, sitting: str) -> list[bytes]:
    return list(export(conn, sitting))


def _read(line: bytes) -> dict[str, object]:
    found: dict[str, object] = orjson.loads(line)
    return found


async def test_a_kept_meeting_is_what_it_was(url: str) -> None:
    """Folded today, its facts make the meeting that was left: matter 4 called, 3 ended, and motions in all states."""
    async with opened(url) as database:
        meetings = [one.meeting for one in await kept_sittings(database)]
        meeting = next(one for one in meetings if one.live)
        closed = [one for one in meetings if one.stage is Stage.CLOSED]
        remembered = [person for one in closed for person in await database.write(partial(_recalled, closed=one))]
    states = {matter.no: matter.state for matter in meeting.matters}
    assert (states[2], states[3], states[4], states[8]) == (
        MatterState.ENDED,
        MatterState.ENDED,
        MatterState.CALLED,
        MatterState.STRUCK,
    )
    assert any(motion.withdrawn for motion in meeting.motions)
    assert any(motion.sealed for motion in meeting.motions)
    assert any(motion.seconds for motion in meeting.motions)
    assert any(person.capacity for person in remembered)


def _recalled(conn: Connection, closed: Meeting) -> Sequence[Remembered]:
    """The people of its board that are remembered for a secretary of it, unless an operator has purged them."""
    owners = [one.object_id or "" for one in closed.having(Capacity.SECRETARY)]
    tenant = "72f988bf-0000-4000-8000-0000000000aa"
    return [one for owner in owners for one in boards.recall(conn, BoardOwner(tenant, owner), closed.board)]


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
async def test_a_kept_meeting_is_the_same_without_the_quick_copy(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Folded with `dataclasses.replace` in the place of `dialogs.meeting.quick_replace`, every meeting comes out the same."""
    async with opened(await sqlite_copy(kept, tmp_path)) as database:
        found = await kept_sittings(database)
    quick = [one.meeting for one in found]
    users = [name for name, module in sys.modules.items() if vars(module).get("changed") is changed]
    assert {"dialogs.journal.fold", "dialogs.journal.shared_effects", "dialogs.matter.facts"} <= set(users)
    for name in users:
        monkeypatch.setattr(f"{name}.changed", replace)
    assert [one.meeting for one in found] == quick


async def test_a_kept_meeting_goes_on(kept: Path, url: str) -> None:
    """An answer, the chair, the guard and the end over the wire; the old history stands unbroken under what is new."""
    async with taken_up(url) as sitting:
        await sitting.execute("anna", "checklist.submit", _YES)
        assert (await sitting.person("anna")).answer is not None
        await sitting.execute("lena", "gate.open", {"matter": "4", "only_entitled": "yes", "reason": "accepted"})
        assert (await sitting.meeting()).confidential_open is not None
        before = len((await sitting.meeting()).guarded)
        await sitting["bo"].say("Är det grannen?")
        assert len((await sitting.meeting()).guarded) == before + 1
        await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
        assert (await sitting.meeting()).stage is Stage.CLOSED
        head = next(bytes.fromhex(one["head"]) for one in exported(kept) if one.get("sitting") == sitting.key)
        # Looked at as of one moment, as the command does: more may be written meanwhile.
        looked = sitting.living.running.turn.database.look
        assert await looked(lambda conn: verify(conn, sitting.key, head)) is None


async def test_whatever_was_to_be_sent_can_be_sent(url: str) -> None:
    """Every row of the kept outbox, sent long ago or not, is read, drawn and taken by Teams; cards keep their place.

    What is posted besides has places of its own: the host's card with the next step, private cards of motions, the alarm of a
    lost link, which waited when the journal was kept, with help for whoever lost it, and the hosts' note that nobody of ours saw
    the chat since then, in a matter that is called.
    """
    async with taken_up(url) as sitting:
        house, database = sitting.living, sitting.living.running.turn.database
        before = await rows(database, _CARDS)
        await sitting.execute("anna", "checklist.submit", _YES)
        await house.all_sent()
        assert await rows(database, "SELECT key, dead FROM outbox WHERE dead != ''") == []
        after = await rows(database, _CARDS)
        assert set(before) <= set(after)
        assert [x for x in after if x not in before and not any(new in str(x) for new in _NEWLY_POSTED)] == []
        assert house.teams.complaints == []
