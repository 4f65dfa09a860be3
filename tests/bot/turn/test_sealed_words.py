"""A sealed wording through the whole turn: nobody reads it but the secretary, once, and then it is nowhere."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.settings import profiles
from bot.store import chain, chats, journal, shown_wordings, sittings, wordings
from bot.store.database import Connection, Database
from bot.turn.rulebook import Rulebook
from bot.turn.turn import Turn
from dialogs.journal.entries import Entry, Fact
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.record.pages import NotePage
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Begun, SetUp
from tests.support.databases import rows
from tests.support.meetings import CAST, CHAT, TEN, linkoping, listed, pressed
from tests.support.profiles import load

MARKER = "Hemligt-Markör-4711"


def opened(conn: Connection) -> None:
    """Write a sitting `s1` with matter 1 on the table."""
    setting_up = SetUp("Kommunstyrelsen", "board", 15, "2026-11-25", "Stadshuset", "linkoping", "2019-03-26 § 42")
    begun = Begun("linkoping", linkoping().digest)
    facts: tuple[Fact, ...] = (setting_up, *CAST, listed(1), begun, MatterCalled(1), MatterOpened(1))
    entries = [Entry(seq, TEN, "", "", fact) for seq, fact in enumerate(facts, 1)]
    chats.lock(conn, CHAT.chat, CHAT)
    sitting = sittings.Sitting("s1", CHAT.chat, "begun", 0, chain.START, 1, profile="linkoping")
    sittings.add(conn, journal.append(conn, sitting, [journal.to_body(entry) for entry in entries]))


def files(folder: Path) -> bytes:
    """The bytes of all files in the folder, those of SQLite among them."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


@pytest.fixture
async def turn(database: Database) -> Turn:
    """A turn with the rules of the house, and a sitting that goes on."""
    await database.write(opened)
    return Turn(database, Rulebook(profiles.open_shelf(), load("linkoping")))


async def says(turn: Turn, verb: str, who: str, form: str, **fields: object) -> str:
    """Press in a dialog, and read the answer."""
    body = await turn.hear(pressed(verb, who, Road.DIALOG, form_=form, **fields))
    return (body or b"").decode()


async def test_a_sealed_wording_is_shown_once_and_then_gone(turn: Turn, tmp_path: Path) -> None:
    """R-117: handed in, sealed as the level rises, fetched once; afterwards neither rows nor files hold it."""
    database = turn.database
    receipt = await says(turn, "motion.submit", "anna", "1", matter=1, kind="add", wording=MARKER)
    assert MARKER in receipt
    await says(turn, "matter.level", "chair", "2", matter=1, level="secrecy")
    for who in ("anna", "bo", "chair", "secretary"):
        assert MARKER not in await says(turn, "motion.show", who, f"3{who}", motion=1)
    warning = await says(turn, "motion.fetch", "secretary", "4", motion=1)
    assert MARKER not in warning
    fetched = await says(turn, "motion.fetch", "secretary", "5", motion=1, confirm="yes")
    assert MARKER in fetched
    for form in ("5", "6"):
        assert MARKER not in await says(turn, "motion.fetch", "secretary", form, motion=1, confirm="yes")
    assert await database.write(lambda conn: wordings.read(conn, "s1", ["m1"], unsealing=["m1"])) == {}
    assert MARKER not in repr(await rows(database, "SELECT * FROM wording"))
    assert MARKER.encode() not in files(tmp_path)


async def test_a_refused_wording_is_nowhere(turn: Turn, tmp_path: Path) -> None:
    """R-113: typed into a form that was fetched before the level rose, it leaves no trace and is not shown again."""
    await says(turn, "matter.level", "chair", "1", matter=1, level="secrecy")
    refused = await says(turn, "motion.submit", "anna", "2", matter=1, kind="add", wording=MARKER)
    assert "Framför yrkandet muntligen" in refused
    assert MARKER not in refused
    for table in ("wording", "journal", "outbox"):
        assert MARKER not in repr(await rows(turn.database, f"SELECT * FROM {table}"))  # noqa: S608 - our own names
    assert MARKER.encode() not in files(tmp_path)


async def test_a_motion_that_is_handed_in_twice_is_one_motion_with_one_receipt(turn: Turn) -> None:
    """Teams repeats the call; the second answer shows the same number and the same words."""
    answers = [await says(turn, "motion.submit", "anna", "1", matter=1, kind="add", wording="Att") for _ in range(2)]
    assert all("Yrkande 1, ärende 1" in answer and "Att" in answer for answer in answers)
    assert len(await rows(turn.database, "SELECT * FROM wording")) == 1


async def test_a_text_that_somebody_had_to_copy_is_told_of_when_its_words_are_sealed(turn: Turn) -> None:
    """With its reader and since when, as it stood in the turn that sealed them: the card itself is drawn again."""
    database = turn.database
    await says(turn, "motion.submit", "anna", "1", matter=1, kind="add", wording=MARKER)
    card = shown_wordings.Shown(
        "a:1", "7", "s1", personal=True, reader="29:secretary", who="oid-secretary", at=4_000_000
    )
    texts = replace(card, page=NotePage(), wordings=("m1", "title:2"))
    await database.write(lambda conn: shown_wordings.remember(conn, texts))
    await database.write(lambda conn: shown_wordings.remember(conn, replace(texts, activity="8", page=ReadinessPage())))
    await says(turn, "matter.level", "chair", "2", matter=1, level="secrecy")
    kept = await rows(database, "SELECT body FROM outbox WHERE kind = 'remains'")
    (told,) = [json.loads(str(row[0])) for row in kept]
    assert told["copies"] == [["oid-secretary", 4_000_000, ["m1"]]]
