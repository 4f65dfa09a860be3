"""Whoever Teams says is foreign is shown what everybody is, through the whole turn, whatever the roster says (R-251)."""

from dataclasses import replace

import pytest

from bot.settings import profiles
from bot.store import chain, chats, journal, sittings
from bot.store.database import Connection, Database
from bot.turn.rulebook import Rulebook
from bot.turn.turn import Turn
from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import MatterCalled
from dialogs.roster.facts import Vouched
from dialogs.said.inbound import Road, Sender
from dialogs.sitting.facts import Begun, SetUp
from tests.support.meetings import CHAT, TEN, linkoping, listed, pressed, seated, sender
from tests.support.profiles import load

PEOPLE = (
    seated("chair", "chair", "room"),
    seated("secretary", "secretary", "room"),
    seated("anna", name="Anna Markör"),
)
FOREIGN = replace(sender("chair"), tenant="another")


async def begun(database: Database, *more: Fact) -> Turn:
    """A turn with the rules of the house, and a sitting in which a secrecy matter is called."""
    setting_up = SetUp("Kommunstyrelsen", "board", 15, "2026-11-25", "Stadshuset", "linkoping", "2019-03-26 § 42")
    facts: tuple[Fact, ...] = (setting_up, *PEOPLE, listed(4, "secrecy"), *more)
    facts += (Begun("linkoping", linkoping().digest), MatterCalled(4))

    def write(conn: Connection) -> None:
        chats.lock(conn, CHAT.chat, CHAT)
        sitting = sittings.Sitting("s1", CHAT.chat, "begun", 0, chain.START, 1, profile="linkoping")
        bodies = [journal.to_body(Entry(seq, TEN, "", "", fact)) for seq, fact in enumerate(facts, 1)]
        sittings.add(conn, journal.append(conn, sitting, bodies))

    await database.write(write)
    return Turn(database, Rulebook(profiles.open_shelf(), load("linkoping")))


@pytest.mark.parametrize(
    ("who", "more", "sees"),
    [(FOREIGN, (), False), (FOREIGN, (Vouched("chair"),), True), (sender("chair"), (), True)],
    ids=["foreign", "vouched for", "the tenant's own"],
)
@pytest.mark.parametrize("road", [Road.EXECUTE, Road.REFRESH])
async def test_whoever_a_press_shows_to_be_foreign_sees_no_more_than_everybody(
    database: Database, who: Sender, more: tuple[Fact, ...], road: Road, *, sees: bool
) -> None:
    """Who is not ready, by name, is for the hosts: a capacity that is not in force shows nothing."""
    turn = await begun(database, *more)
    body = await turn.hear(pressed("readiness.show", who, road))
    assert ("Anna Markör" in (body or b"").decode()) is sees
