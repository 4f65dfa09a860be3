import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import orjson
import pytest

from bot.store import chain, journal, sittings, verify
from bot.store.database import Database
from bot.store.export import export
from bot.store.verify import ChainFlaw
from bot.turn.turn import Turn
from bot.turn.which_sitting import antechamber, opened_by
from dialogs.facts import UnknownFactError
from dialogs.journal.entries import Entry, Fact
from dialogs.motion.facts import Moved
from dialogs.roster.facts import PlaceSaid
from dialogs.sitting.facts import SetUp
from tests.support.databases import chained_by_the_first_rule, change
from tests.support.trial_rules import AT, ROOM, Somebody, TrialRules

HALL = antechamber(ROOM.chat)
SET_UP = opened_by(ROOM.chat, "form-1")


@pytest.fixture
async def kept(database: Database) -> Database:
    """A sitting with six entries."""
    turn = Turn(database, TrialRules())
    for nr in range(6):
        await turn.hear(Somebody().presses("answer", form=str(nr)))
    return database


def empty(key: str) -> sittings.Sitting:
    """The row of a sitting without an entry."""
    return sittings.Sitting(key, ROOM.chat, "", 0, chain.START, 1)


async def flaw(database: Database, head: bytes = b"") -> ChainFlaw | None:
    """What is wrong with the sitting's journal."""
    return await database.write(lambda conn: verify.verify(conn, HALL, head))


async def test_an_entry_comes_out_of_the_journal_as_it_went_in(database: Database) -> None:
    """With its times to the microsecond, who, why, and every field of the fact."""
    facts: tuple[Fact, ...] = (
        SetUp("Nämnden", "board", 3, "2026-11-22", "Rådhuset", "default", "§ 4", admitted=False),
        PlaceSaid("anna", "remote"),
        Moved(1, 7, "amend", "anna", "m1", "email", "form", "10.42"),
    )
    times = (AT, AT + timedelta(microseconds=1), AT.replace(year=2099, microsecond=999_999))
    entries = [
        Entry(nr, at, "anna", f"c{nr}", fact, at + timedelta(seconds=nr), at - timedelta(microseconds=nr))
        for nr, (at, fact) in enumerate(zip(times, facts, strict=True), 1)
    ]
    await database.write(lambda conn: journal.append(conn, empty("s"), list(map(journal.to_body, entries))))
    assert await database.write(lambda conn: list(journal.read(conn, "s"))) == entries
    assert await database.write(lambda conn: list(journal.read(conn, "s", 2))) == entries[2:]


async def test_where_the_journal_ends_is_kept_with_its_entries(database: Database) -> None:
    """However many they are; on PostgreSQL the row is written by the statement of the last."""
    await database.write(lambda conn: sittings.add(conn, empty("s")))
    bodies = [journal.to_body(Entry(nr, AT, "anna", "", PlaceSaid("anna", "remote"))) for nr in range(1, 4)]
    after = await database.write(lambda conn: journal.go_on(conn, empty("s"), bodies[:1], None))
    assert after.seq == 1
    after = await database.write(lambda conn: journal.go_on(conn, after, bodies[1:], None))
    assert await database.write(lambda conn: sittings.find(conn, "s")) == after
    assert await database.write(lambda conn: journal.digests(conn, "s", 2)) == {3: after.digest}


def test_an_entry_of_before_has_one_time() -> None:
    """It was written when Teams' own, held, was all that was kept."""
    body = orjson.dumps([0, "anna", "c1", ["PlaceSaid", 1, "anna", "remote", ""]])
    entry = journal.from_body(1, body)
    assert entry.at == entry.arrived == entry.judged_at == datetime(1970, 1, 1, tzinfo=UTC)


def test_an_entry_of_a_later_version_is_refused() -> None:
    """This replica is not ready (design 1)."""
    body = orjson.dumps([0, "anna", "c1", ["PlaceSaid", 1, "anna", "remote", ""], 1, 2, 3, 4])
    with pytest.raises(UnknownFactError):
        journal.from_body(1, body)


def test_an_entry_that_teams_has_not_dated_stays_so() -> None:
    """Its first time is a guess, and is not kept as Teams' own."""
    entry = Entry(1, AT, "anna", "c1", PlaceSaid("anna", "remote"), AT + timedelta(seconds=1), AT, dated=False)
    body = journal.to_body(entry)
    assert orjson.loads(body)[0] is None
    assert journal.from_body(1, body) == entry


async def test_an_entry_keeps_teams_time_and_when_it_arrived(database: Database) -> None:
    """Teams' own, however far from the database's clock, and that clock's; it is judged by the one that is held."""
    told = AT - timedelta(days=3)
    before = datetime.now(UTC)
    turn = Turn(database, TrialRules())
    await turn.hear(replace(Somebody().presses("answer", form="1"), sent=told))
    (entry,) = await database.write(lambda conn: journal.read(conn, HALL))
    assert (entry.at, entry.judged_at) == (told, entry.arrived - timedelta(seconds=120))
    assert before - timedelta(milliseconds=1) <= entry.arrived <= datetime.now(UTC)


async def test_a_chain_of_before_holds_by_its_own_rule_and_goes_on(kept: Database) -> None:
    """Six entries chained by the first rule, and two by today's."""
    await kept.write(partial(chained_by_the_first_rule, key=HALL))
    assert await flaw(kept) is None
    turn = Turn(kept, TrialRules())
    for nr in range(2):
        await turn.hear(Somebody().presses("answer", form=f"more {nr}"))
    assert await flaw(kept) is None
    links = await kept.write(lambda conn: journal.links(conn, HALL))
    assert [link.rule for link in links] == [1] * 6 + [2] * 2


@pytest.mark.parametrize(
    "tampering",
    [f"UPDATE journal SET rule = {rule} WHERE seq = 4" for rule in (0, 1, 3)],  # noqa: S608  # ours
)
async def test_a_rule_of_before_or_of_none_cannot_come_after_that_of_today(kept: Database, tampering: str) -> None:
    """Or somebody could choose the weaker one."""
    await change(kept, tampering)
    assert await flaw(kept) == ChainFlaw(4, "rule")


async def test_a_chain_holds_in_its_own_sitting_and_chat_alone(kept: Database) -> None:
    """Two sittings whose journals change places are found, and a sitting that was given to another chat."""
    await change(kept, "UPDATE sitting SET chat = 'elsewhere'")
    assert await flaw(kept) == ChainFlaw(1, "chain")


async def test_a_journal_that_nobody_touched_is_whole(kept: Database) -> None:
    """Entry by entry, and up to a head that was printed when it was shorter."""
    assert await flaw(kept) is None
    links = await kept.write(lambda conn: list(journal.links(conn, HALL)))
    assert [await flaw(kept, link.digest) for link in links] == [None] * 6


@pytest.mark.parametrize(
    ("tampering", "found"),
    [
        ("DELETE FROM journal WHERE seq = 3", ChainFlaw(3, "missing")),
        ("DELETE FROM journal WHERE seq = 6", ChainFlaw(5, "end")),
        ("UPDATE journal SET seq = 7 WHERE seq = 6", ChainFlaw(6, "missing")),
        ("UPDATE journal SET body = (SELECT body FROM journal WHERE seq = 1) WHERE seq = 4", ChainFlaw(4, "changed")),
        ("UPDATE journal SET salt = (SELECT salt FROM journal WHERE seq = 1) WHERE seq = 4", ChainFlaw(4, "changed")),
        (
            "UPDATE journal SET seal = (SELECT seal FROM journal WHERE seq = 1), body = NULL, salt = NULL WHERE seq = 4",
            ChainFlaw(4, "chain"),
        ),
        ("UPDATE journal SET digest = (SELECT digest FROM journal WHERE seq = 1) WHERE seq = 4", ChainFlaw(4, "chain")),
        ("UPDATE sitting SET seq = 5", ChainFlaw(6, "end")),
        ("DELETE FROM sitting", ChainFlaw(0, "unknown")),
    ],
)
async def test_tampering_is_found_where_it_was_done(kept: Database, tampering: str, found: ChainFlaw) -> None:
    """The first broken link is named, and how it is broken."""
    await change(kept, tampering)
    assert await flaw(kept) == found


async def test_a_whole_other_history_is_told_by_the_printed_head(kept: Database) -> None:
    """Somebody who writes all of it anew makes a chain that holds, but not with the head that was printed."""
    row = await kept.write(lambda conn: sittings.find(conn, HALL))
    assert row is not None
    await change(kept, "DELETE FROM journal WHERE seq > 4")
    await change(kept, "UPDATE sitting SET seq = 4, digest = (SELECT digest FROM journal WHERE seq = 4)")
    assert await flaw(kept) is None
    assert await flaw(kept, row.digest) == ChainFlaw(4, "head")


async def test_the_same_facts_never_have_the_same_seal(database: Database) -> None:
    """A seal that stays after a purge cannot be guessed by sealing what may have stood there."""
    entry = Entry(1, AT, "anna", "", PlaceSaid("anna", "remote"))
    bodies = [journal.to_body(entry)]
    seals: list[bytes] = []
    for sitting in ("s1", "s2"):
        await database.write(partial(journal.append, sitting=empty(sitting), bodies=bodies))
        links = await database.write(partial(journal.links, sitting=sitting))
        seals.extend(link.seal for link in links)
    assert seals[0] != seals[1]


async def test_an_export_tells_the_sitting_and_no_words_of_confidential_matters(database: Database) -> None:
    """Words of an open matter are there, those of one that became secret are not, nor those of no known matter."""
    turn, before = Turn(database, TrialRules()), datetime.now(UTC) - timedelta(milliseconds=1)
    anna = Somebody()
    await turn.hear(anna.presses("meeting.setup", form="form-1"))
    await turn.hear(anna.writes("move", "words of nobody knows which matter"))
    lines = await exported(database)
    assert [line.get("fact") for line in lines] == [None, "SetUp", "Moved"]
    assert (lines[-1]["channel"], lines[-1]["came_at"]) == ("form", "")  # how and when it came stand there too
    await turn.hear(anna.presses("list"))
    assert (await exported(database))[-1] == {
        "wording": "m1",
        "matter": 1,
        "text": "words of nobody knows which matter",
    }
    await turn.hear(anna.presses("seal", form="m9"))
    lines = await exported(database)
    row = await database.write(lambda conn: sittings.find(conn, SET_UP))
    assert row is not None
    assert (lines[0]["head"], lines[0]["entries"]) == (row.digest.hex(), 4)
    assert [line.get("fact") for line in lines] == [None, "SetUp", "Moved", "MatterListed", "LevelRaised"]
    assert (lines[2]["by"], lines[2]["kind"]) == ("anna", "amend")
    assert before <= datetime.fromisoformat(str(lines[2]["at"])) <= datetime.now(UTC)


async def test_there_is_no_export_of_no_sitting(database: Database) -> None:
    """Nor a head of one."""
    with pytest.raises(LookupError):
        await database.write(lambda conn: list(export(conn, "nowhere")))


async def exported(database: Database) -> list[dict[str, object]]:
    """The lines of an export."""
    lines = await database.write(lambda conn: list(export(conn, SET_UP)))
    return [json.loads(line) for line in lines]
