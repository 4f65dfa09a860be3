"""What `verify` finds besides a broken chain: words, the row, what was wiped, and what only a head that was kept can show."""

import hashlib
from functools import partial

import orjson
import pytest
from sqlalchemy import Connection, update

from bot.store import journal, journal_heads, questions, verify
from bot.store.clock import microseconds
from bot.store.database import Database
from bot.store.purge import purge, purge_unused
from bot.store.questions import Question
from bot.store.tables import journal as table
from bot.store.tables import wording as words
from bot.store.verify import ChainFlaw
from bot.turn.turn import Turn
from bot.turn.which_sitting import antechamber, opened_by
from dialogs.facts import to_plain
from dialogs.said.inbound import Words
from tests.support.databases import chained_by_the_first_rule, change
from tests.support.trial_rules import AT, ROOM, Somebody, TrialRules

KEY = opened_by(ROOM.chat, "form-1")


@pytest.fixture
async def kept(database: Database) -> Database:
    """A sitting with three motions, one of them sealed and one fetched, a guest, and another sitting that was purged."""
    turn, anna = Turn(database, TrialRules()), Somebody()
    await turn.hear(anna.presses("meeting.setup", form="form-0"))
    await turn.hear(anna.presses("close"))
    await purge(database, 0)
    await turn.hear(anna.presses("meeting.setup", form="form-1"))
    for told in ("one", "two", "three"):
        await turn.hear(anna.writes("move", told))
    await turn.hear(anna.presses("seal", form="m2"))
    await turn.hear(anna.presses("fetch", form="m3"))
    await turn.hear(anna.seen(KEY, "Gun"))
    return database


async def flaws(database: Database) -> list[ChainFlaw]:
    """What is wrong with anything that is kept."""
    keys = await database.write(verify.every)
    found = [await database.write(partial(verify.verify, sitting=key)) for key in keys]
    return [flaw for flaw in found if flaw is not None]


async def test_what_the_bot_left_is_whole(kept: Database) -> None:
    """Kept, sealed, fetched and purged."""
    assert await flaws(kept) == []


@pytest.mark.parametrize(
    ("tampering", "found"),
    [
        ("UPDATE wording SET text = 'two' WHERE key = 'm1'", ChainFlaw(2, "wording")),
        ("UPDATE wording SET text = '   ' WHERE key = 'm1'", ChainFlaw(2, "wording")),
        ("UPDATE wording SET matter = 7 WHERE key = 'm1'", ChainFlaw(2, "wording")),
        ("UPDATE wording SET salt = NULL WHERE key = 'm1'", ChainFlaw(2, "wording")),
        ("DELETE FROM wording WHERE key = 'm1'", ChainFlaw(2, "wording")),
        ("UPDATE wording SET sealed = NOT sealed WHERE key = 'm2'", ChainFlaw(5, "wording")),
        ("UPDATE wording SET text = 'three' WHERE key = 'm3'", ChainFlaw(6, "wording")),
        ("UPDATE wording SET key = 'm9' WHERE key = 'm1'", ChainFlaw(0, "wording")),
        ("UPDATE wording SET text = 'Gunnel' WHERE key = 'name:o-Gun'", ChainFlaw(7, "wording")),
        ("UPDATE sitting SET board = 'En annan nämnd' WHERE purged_at = 0", ChainFlaw(7, "row")),
        ("UPDATE sitting SET stage = 'closed' WHERE purged_at = 0", ChainFlaw(7, "row")),
        ("UPDATE sitting SET made_at = made_at - 1 WHERE purged_at = 0", ChainFlaw(7, "row")),
        ("UPDATE sitting SET closed_at = closed_at - 1 WHERE purged_at > 0", ChainFlaw(3, "row")),
        ("UPDATE sitting SET purged_at = 1 WHERE purged_at = 0", ChainFlaw(1, "left")),
        ("UPDATE sitting SET purged_at = 0 WHERE purged_at > 0", ChainFlaw(1, "wiped")),
        ("UPDATE journal SET body = NULL, salt = NULL WHERE seq = 4", ChainFlaw(4, "wiped")),
    ],
)
async def test_what_was_done_to_words_row_or_bodies_is_found(kept: Database, tampering: str, found: ChainFlaw) -> None:
    """Each with the entry that says otherwise."""
    await change(kept, tampering)
    assert await flaws(kept) == [found]


@pytest.mark.parametrize(
    ("tampering", "found"),
    [
        ("UPDATE journal SET salt = CAST(x'ff' AS TEXT) WHERE seq = 4", ChainFlaw(4, "unread")),
        ("UPDATE journal SET digest = CAST(x'c328' AS TEXT) WHERE seq = 5", ChainFlaw(5, "unread")),
        ("UPDATE journal SET body = 'two' WHERE seq = 6", ChainFlaw(6, "unread")),
        ("UPDATE wording SET text = CAST(x'ff' AS TEXT) WHERE key = 'm1'", ChainFlaw(0, "wording")),
        ("UPDATE sitting SET board = CAST(x'ff' AS TEXT) WHERE purged_at = 0", ChainFlaw(0, "row")),
    ],
)
async def test_what_cannot_be_read_out_is_a_flaw_and_stops_nothing(
    kept: Database, tampering: str, found: ChainFlaw
) -> None:
    """SQLite keeps anything in any column; PostgreSQL refuses it."""
    if kept.kind == "sqlite":
        await change(kept, tampering)
        assert await flaws(kept) == [found]


@pytest.mark.parametrize("key", ["CAST(x'ff41' AS TEXT)", "x'41'", "CAST({column} AS BLOB)"])
@pytest.mark.parametrize(
    ("place", "column", "where"),
    [("sitting", "key", "purged_at = 0"), ("wording", "sitting", "key = 'm1'"), ("journal", "sitting", "seq = 4")],
)
async def test_a_key_that_is_no_text_is_named_and_the_others_are_looked_at(
    kept: Database, place: str, column: str, where: str, key: str
) -> None:
    """As one that is not there; and the sitting from which it was taken is broken too."""
    if kept.kind != "sqlite":
        return
    strange = key.format(column=column)
    await change(kept, f"UPDATE {place} SET {column} = {strange} WHERE {where}")  # noqa: S608  # ours
    named = [one for one in await kept.write(verify.every) if "\ufffd" in one]
    found = await flaws(kept)
    assert (len(named), ChainFlaw(0, "unknown") in found, len(found)) == (1, True, 2)


async def test_a_journal_without_its_sitting_is_found(kept: Database) -> None:
    """And so are words alone."""
    await change(kept, "DELETE FROM sitting WHERE purged_at = 0")
    assert await flaws(kept) == [ChainFlaw(0, "unknown")]
    await change(kept, f"DELETE FROM journal WHERE sitting = '{KEY}'")  # noqa: S608  # ours
    assert await flaws(kept) == [ChainFlaw(0, "unknown")]


async def test_two_journals_that_changed_places_are_found(kept: Database) -> None:
    """Each entry holds in its own sitting alone."""
    for old, new in ((KEY, "x"), (opened_by(ROOM.chat, "form-0"), KEY), ("x", opened_by(ROOM.chat, "form-0"))):
        await change(kept, f"UPDATE journal SET sitting = '{new}' WHERE sitting = '{old}'")  # noqa: S608  # ours
    assert {flaw.reason for flaw in await flaws(kept)} == {"chain"}


async def test_what_is_gone_whole_is_shown_by_a_head_that_was_kept(kept: Database) -> None:
    """Nothing in the database tells of it any more; a tail that is cut off with all that belongs to it is the same."""
    lines = [head.line for head in await kept.write(lambda conn: list(journal_heads.heads(conn)))]
    read = [journal_heads.head_of(line) for line in lines]
    (last,) = [head for head in read if head is not None and head.sitting == KEY]
    await change(kept, f"DELETE FROM journal WHERE sitting = '{KEY}' AND seq > 1")  # noqa: S608  # ours
    await change(kept, "DELETE FROM wording")
    await change(
        kept,
        f"UPDATE sitting SET seq = 1, digest = (SELECT digest FROM journal WHERE sitting = '{KEY}') WHERE seq = 7",  # noqa: S608
    )
    assert await flaws(kept) == []
    assert await kept.write(lambda conn: journal_heads.broken(conn, last)) == ChainFlaw(7, "head")
    await change(kept, f"DELETE FROM journal WHERE sitting = '{KEY}'")  # noqa: S608  # ours
    await change(kept, f"DELETE FROM sitting WHERE key = '{KEY}'")  # noqa: S608  # ours
    assert await flaws(kept) == []
    assert await kept.write(lambda conn: journal_heads.broken(conn, last)) == ChainFlaw(7, "gone")
    assert not await kept.write(lambda conn: journal_heads.stands(conn, last.digest))


async def test_an_end_that_was_written_anew_is_shown_by_a_head_that_was_kept(kept: Database) -> None:
    """As many entries as before, and a chain that holds: only the last digest is another."""
    (last,) = [head for head in await kept.write(lambda conn: list(journal_heads.heads(conn))) if head.sitting == KEY]
    await change(kept, f"DELETE FROM journal WHERE sitting = '{KEY}' AND seq = 7")  # noqa: S608  # ours
    await change(kept, "DELETE FROM wording WHERE key LIKE 'name:%'")
    of_the_sixth = f"(SELECT digest FROM journal WHERE sitting = '{KEY}' AND seq = 6)"  # noqa: S608  # ours
    await change(kept, f"UPDATE sitting SET seq = 6, digest = {of_the_sixth} WHERE seq = 7")  # noqa: S608  # ours
    await Turn(kept, TrialRules()).hear(Somebody().writes("move", "four"))
    (now,) = [head for head in await kept.write(lambda conn: list(journal_heads.heads(conn))) if head.sitting == KEY]
    assert (now.seq, await flaws(kept)) == (last.seq, [])
    assert await kept.write(lambda conn: journal_heads.broken(conn, now)) is None
    assert await kept.write(lambda conn: journal_heads.broken(conn, last)) == ChainFlaw(7, "head")


async def test_an_antechamber_that_was_purged_is_no_missing_sitting(database: Database) -> None:
    """It belongs to no sitting, and goes whole once it is old: no head of it is kept, and what stays is where it was."""
    turn, anna = Turn(database, TrialRules()), Somebody()
    await turn.hear(anna.presses("answer"))
    await turn.hear(anna.presses("meeting.setup", form="form-1"))
    found = await database.write(lambda conn: list(journal_heads.heads(conn)))
    assert (await database.write(verify.every), [head.sitting for head in found]) == (
        [antechamber(ROOM.chat), KEY],
        [KEY],
    )
    assert (await purge_unused(database, 0)).antechambers == 1
    assert await database.write(verify.every) == [KEY]
    assert await database.write(lambda conn: [journal_heads.broken(conn, head) for head in found]) == [None]


async def test_what_waits_for_its_sitting_to_be_chosen_belongs_to_no_journal(kept: Database) -> None:
    """Nobody has changed anything: it is typed words, and stands under the person who is asked, also when it is destroyed."""
    question = Question("oid-anna", "form-9", "m1", (KEY, "s2"), brings_words=True, at=1)
    before = await kept.write(verify.every)
    await kept.write(lambda conn: questions.ask(conn, question, Words("yrkande avslag")))
    assert (await kept.write(verify.every), await flaws(kept)) == (before, [])


@pytest.mark.parametrize(
    "tables", [("sitting.key", "journal.sitting", "wording.sitting"), ("journal.sitting",), ("wording.sitting",)]
)
async def test_no_sitting_hides_under_a_question(kept: Database, tables: tuple[str, ...]) -> None:
    """A question has typed words and nothing else, and those only as long as somebody is asked."""
    hidden = "question:oid-anna"
    for table_name, column in (name.split(".") for name in tables):
        await change(kept, f"UPDATE {table_name} SET {column} = '{hidden}' WHERE {column} = '{KEY}'")  # noqa: S608 - our own names
    assert hidden in await kept.write(verify.every)
    assert ChainFlaw(0, "row") in await flaws(kept)


async def test_destroyed_words_of_a_question_that_is_over_are_no_flaw(kept: Database) -> None:
    """They are blanks, which stand until they are swept up."""
    question = Question("oid-anna", "form-9", "m1", (KEY, "s2"), brings_words=True, at=1)
    await kept.write(lambda conn: questions.ask(conn, question, Words("yrkande avslag")))
    await kept.write(lambda conn: questions.expire(conn, questions.LASTS_S * 1_000_000 + 1))
    assert await flaws(kept) == []


@pytest.mark.parametrize("line", ["", "s1", "s1 1 abc", "s1 x " + "0" * 64, "s1 1 " + "0" * 63, "s'1 1 " + "0" * 64])
def test_what_is_no_head_is_known_as_none(line: str) -> None:
    """Two fields, a word for a number, a digest that is cut, and a key that none has."""
    assert journal_heads.head_of(line) is None


async def test_words_of_before_have_no_hash_and_are_known_by_their_keys(kept: Database) -> None:
    """The chain is of the first rule, and nothing was kept besides it; a word that no entry names is found all the same."""
    await change(kept, "DELETE FROM wording WHERE key LIKE 'name:%'")
    await kept.write(partial(_of_before, key=KEY))
    assert await flaws(kept) == []
    await change(kept, "UPDATE wording SET key = 'm9' WHERE key = 'm1'")
    assert await flaws(kept) == [ChainFlaw(0, "wording")]


def _of_before(conn: Connection, key: str) -> None:
    """Write the sitting as it was written before there were hashes, and times of arrival."""
    for entry in journal.read(conn, key):
        body = orjson.dumps([microseconds(AT), entry.by, entry.cause, to_plain(entry.fact)])
        salt = bytes(16)
        here = (table.c.sitting == key, table.c.seq == entry.seq)
        conn.execute(update(table).where(*here).values(body=body, salt=salt, seal=hashlib.sha256(salt + body).digest()))
    conn.execute(update(words).values(salt=None))
    chained_by_the_first_rule(conn, key)
