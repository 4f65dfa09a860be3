"""What the courier sees of a sitting: the newest state, read only as far as it is new, and nothing that was purged."""

import pytest

from bot.courier.newest_state import NewestStates
from bot.courier.ports import Undeliverable
from bot.turn.turn import Turn
from tests.support.bench import ROOM, Bench, bench
from tests.support.databases import change, rows

__all__ = ["bench"]


async def sitting(bench: Bench) -> str:
    """The key of the only sitting."""
    ((key,),) = await rows(bench.database, "SELECT key FROM sitting")
    return str(key)


async def test_each_look_sees_what_was_written_since(bench: Bench) -> None:
    """Also by another replica: the journal is the only truth."""
    states = NewestStates(bench.database, bench.rules)
    seen = []
    for number in range(3):
        await bench.say("notice", f"form-{number}")
        seen.append(len((await states.look(ROOM.chat, await sitting(bench))).meeting.people))
    assert seen == [1, 2, 3]


async def test_only_what_is_new_is_read(bench: Bench) -> None:
    """Five thousand facts are not folded for each edit: an entry that was read once could be unreadable by now."""
    states = NewestStates(bench.database, bench.rules)
    await bench.say("notice", "form-0")
    await states.look(ROOM.chat, await sitting(bench))
    await bench.say("notice", "form-1")
    await change(bench.database, "UPDATE journal SET body = '-' WHERE seq = 1")
    assert len((await states.look(ROOM.chat, await sitting(bench))).meeting.people) == 2
    with pytest.raises(ValueError, match="unexpected end of data"):
        await NewestStates(bench.database, bench.rules).look(ROOM.chat, await sitting(bench))


async def test_what_the_turn_has_judged_is_not_read_again(bench: Bench) -> None:
    """Whoever writes it knows it: the bodies could be unreadable by now."""
    states = NewestStates(bench.database, bench.rules, bench.turn.judged)
    await bench.say("notice", "form-0")
    await bench.say("notice", "form-1")
    await change(bench.database, "UPDATE journal SET body = '-'")
    assert len((await states.look(ROOM.chat, await sitting(bench))).meeting.people) == 2


async def test_what_another_replica_has_written_is_seen_though_the_turn_does_not_know_it(bench: Bench) -> None:
    """What the turn remembers is a start to read on from."""
    states = NewestStates(bench.database, bench.rules, bench.turn.judged)
    await bench.say("notice", "form-0")
    bench.turn = Turn(bench.database, bench.rules)
    await bench.say("notice", "form-1")
    assert len((await states.look(ROOM.chat, await sitting(bench))).meeting.people) == 2


async def test_what_was_purged_is_seen_no_more_though_the_turn_remembers_it(bench: Bench) -> None:
    """The turn learns of a purge when somebody says something there; the courier sees it in the sitting's row."""
    states = NewestStates(bench.database, bench.rules, bench.turn.judged)
    await bench.say("notice", "form")
    key = await sitting(bench)
    assert (await states.look(ROOM.chat, key)).meeting.people
    await change(bench.database, "UPDATE journal SET body = NULL, salt = NULL")
    await change(bench.database, "UPDATE sitting SET purged_at = 1")
    assert not (await states.look(ROOM.chat, key)).meeting.people
    assert not (await states.look(ROOM.chat, key)).meeting.people  # nor the next time, when the turn still remembers


async def test_what_was_purged_is_seen_no_more(bench: Bench) -> None:
    """The meeting that was remembered goes with the bodies."""
    states = NewestStates(bench.database, bench.rules)
    await bench.say("notice", "form")
    key = await sitting(bench)
    assert (await states.look(ROOM.chat, key)).meeting.people
    await change(bench.database, "UPDATE journal SET body = NULL, salt = NULL")
    await change(bench.database, "UPDATE sitting SET purged_at = 1")
    assert not (await states.look(ROOM.chat, key)).meeting.people


async def test_a_chat_nothing_was_heard_from_is_no_place_to_send_to(bench: Bench) -> None:
    """There is no service address for it."""
    with pytest.raises(Undeliverable, match="unknown_chat"):
        await NewestStates(bench.database, bench.rules).look("19:elsewhere", "s")


async def test_a_meetings_id_is_told_of_its_chat(bench: Bench) -> None:
    """Teams makes it of the chat's id; a private chat has none."""
    await bench.say("notice", "form")
    place, _ = await NewestStates(bench.database, bench.rules).where(ROOM.chat)
    assert place.meeting_id == "MCMxOTptZWV0aW5nX3hAdGhyZWFkLnYyIzA="
    assert place.service_url == ROOM.service_url
