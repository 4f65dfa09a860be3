"""Where nothing is set up nobody is noted: not who comes and goes, writes, or is on the roster of the chat."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store import journal, sittings
from cards.phrases import book
from dialogs.chat.facts import Arrived, ChatHeard
from dialogs.sitting.facts import OrganizerKnown
from tests.support.living import Living, living
from tests.support.sinks import bytes_in
from tests.support.soon import sees

COMING = "application/vnd.microsoft.meetingParticipantJoin"
GOING = "application/vnd.microsoft.meetingParticipantLeave"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Living]:
    """A house with its store in a folder."""
    async with living(f"sqlite:///{tmp_path}/m.sqlite") as found:
        yield found


async def test_nobody_is_noted_before_anything_is_set_up(house: Living, tmp_path: Path) -> None:
    """People come, go, are added, are read off the roster and write, again and again; the journal does not grow, and has no name."""
    room = house.teams
    karin, anna, gun = room.add("Karin Zqxett"), room.add("Anna Zqxtvå"), room.add("Gun Zqxtre")
    chat = room.meeting("Nämnden", karin, [anna])
    await room.install(chat, karin)
    await anna.say("Hej, 811218-9876")
    await house.all_sent()
    (before,) = await house.read(lambda conn: sittings.of_chat(conn, chat.id))
    for _ in range(5):
        for name in (COMING, GOING):
            for one in (anna, gun):
                user = {"Id": one.person.mri, "AadObjectId": one.person.object_id, "Name": one.person.name}
                event = room.make.base("event", chat, one.person) | {
                    "name": name,
                    "value": {"Members": [{"User": user}]},
                }
                assert (await room.wire.tell(event)).status == 200
        for change in ("membersAdded", "membersRemoved"):
            told = {"id": gun.person.mri, "aadObjectId": gun.person.object_id, "name": gun.person.name}
            assert (
                await room.wire.tell(room.make.base("conversationUpdate", chat, karin.person) | {change: [told]})
            ).status == 200
    await house.all_sent()
    (row,) = await house.read(lambda conn: sittings.of_chat(conn, chat.id))
    entries = await house.read(lambda conn: journal.read(conn, row.key))
    assert {type(entry.fact) for entry in entries} == {Arrived, ChatHeard, OrganizerKnown}
    assert row == before
    assert {entry.by for entry in entries} == {""}
    assert b"Zqx" not in bytes_in(tmp_path)


async def test_a_typed_word_leads_to_a_prepared_sitting(house: Living) -> None:
    """“förbered” in the meeting's chat: the form is opened there, looked over and kept, with no step that leads nowhere."""
    room, say = house.teams, book.of("sv").setup
    karin = room.add("Karin Holm")
    await room.install(room.meeting("Nämnden", karin, []), karin)
    await karin.say("förbered", mention=True)
    assert await sees(house, karin, say.offer_open)
    await karin.press(say.offer_open)
    filled = {"board": "Nämnden", "seats": "9", "date": "2026-12-08", "place": "Salen", "decision": "2019-03-26 § 42"}
    await karin.press(say.look_over, {**filled, "agenda": "1. Budget"})
    await karin.press(say.accept)
    assert await sees(house, karin, "sammanträdet är förberett")
