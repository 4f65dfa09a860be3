"""An address to which a file went is forgotten once that is over."""

from sqlalchemy import select

from bot.store import forget_upload_addresses, outbox
from bot.store.database import Connection, Database
from bot.store.tables import outbox as t
from dialogs.judging.outcome import SendFile, Wake
from dialogs.said.note_files import NotePart, Upload

SENDS = SendFile(
    "oid", "f1", NotePart.OPEN, 82, Upload("https://x/up?tempauth=1", "https://x/f", "a.docx", "u1", "docx")
)


def bodies(conn: Connection) -> list[str]:
    """What the outbox holds."""
    return [str(row[0]) for row in conn.execute(select(t.c.body).order_by(t.c.id))]


async def test_a_file_that_was_sent_leaves_no_address(database: Database) -> None:
    """While it waits it stands there; a wish of another kind is left as it is."""

    def work(conn: Connection) -> list[list[str]]:
        outbox.put(conn, "c", "s1", [SENDS, Wake("x", 0)], 1)
        rows = outbox.claim(conn, "me", 3.0, 9)
        for row in rows:
            forget_upload_addresses.forget_address(conn, row)
        before = bodies(conn)
        for row in rows:
            outbox.done(conn, row)
            forget_upload_addresses.forget_address(conn, row)
        return [before, bodies(conn)]

    before, after = await database.write(work)
    assert ["tempauth" in one for one in before] == [True, False]
    assert ["tempauth" in one or "https" in one for one in after] == [False, False]
    assert '"form":"f1"' in after[0]
    assert '"x"' in after[1]
