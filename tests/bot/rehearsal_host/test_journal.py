"""The journal of a rehearsal is read while the bot keeps it, and told in plain words."""

from datetime import UTC, datetime
from pathlib import Path

from bot.rehearsal_host.journal import JournalReader
from bot.store import chain, journal, sittings
from bot.store.database import Connection
from bot.store.migrate import migrate
from bot.store.which_database import open_database
from dialogs.chat.facts import Arrived, ChatHeard
from dialogs.journal.entries import Entry, Fact

AT = datetime(2026, 12, 8, 9, tzinfo=UTC)


def write(conn: Connection, *facts: Fact) -> None:
    """A sitting's row, and these facts as its journal."""
    bodies = [journal.to_body(Entry(seq, AT, "", "", fact)) for seq, fact in enumerate(facts, 1)]
    sittings.add(conn, journal.append(conn, sittings.Sitting("s1", "chat", "empty", 0, chain.START, 1), bodies))


async def test_each_row_is_read_once_and_told_in_both_languages(tmp_path: Path) -> None:
    """With the fact as it stands, and the beginning of its digest."""
    file = tmp_path / "ovning.sqlite"
    database = open_database(f"sqlite:///{file}")
    await migrate(database)
    reader = JournalReader(file)
    assert reader.rows() == []
    await database.write(lambda conn: write(conn, Arrived(), ChatHeard()))
    first, second = reader.rows()
    assert (first["n"], first["fact"], second["n"], second["fact"]) == (1, "Arrived", 2, "ChatHeard")
    texts = first["text"]
    assert isinstance(texts, dict)
    assert texts["sv"] != texts["en"]
    assert first["confidential"] is False
    assert len(str(first["digest"])) == 16
    assert reader.rows() == []
    await database.close()


def test_a_journal_that_is_not_there_yet_has_no_rows(tmp_path: Path) -> None:
    """While the bot is starting."""
    assert JournalReader(tmp_path / "nothing.sqlite").rows() == []
