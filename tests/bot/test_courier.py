"""What waits in the outbox is delivered: in order, coalesced, until Teams has it, and never by two at once."""

from dialogs.outcome import Page, Show, Tell
from tests.support.bench import ROOM, Bench, bench, until

__all__ = ["bench"]

BOARD = Show("board", Page("board", private=False))


async def test_a_card_is_posted_once_and_edited_after_that(bench: Bench) -> None:
    """The slot means the card that was posted first."""
    bench.courier()
    await bench.send(BOARD)
    await bench.rests()
    await bench.send(BOARD)
    await bench.rests()
    assert [(call.what, call.text) for call in bench.teams.calls] == [
        ("post", "board 0 room -"),
        ("edit", "board 0 room -"),
    ]
    assert len(bench.teams.texts(ROOM.chat)) == 1


async def test_a_hundred_changes_at_once_cost_two_calls_and_the_last_is_shown(bench: Bench) -> None:
    """Shows of a slot are coalesced, and what stands in the room in the end is the last state."""
    bench.teams.open.clear()
    bench.courier()
    await bench.send(BOARD)
    await until(lambda: bench.teams.at_the_door == 1)
    bench.rules.on["notice"] = bench.rules.on["send"]
    for number in range(100):
        await bench.say("notice", f"form-{number}")
    bench.teams.open.set()
    await bench.rests()
    assert [call.what for call in bench.teams.calls] == ["post", "edit"]
    assert bench.teams.texts(ROOM.chat) == ["board 100 room -"]


async def test_a_person_is_told_in_private_by_one_chat(bench: Bench) -> None:
    """The 1:1 chat is opened the first time only; a key already told tells nothing."""
    bench.courier()
    await bench.send(Tell("oid-anna", Page("asked"), "one"))
    await bench.rests()
    await bench.send(Tell("oid-anna", Page("asked"), "one"), Tell("oid-anna", Page("asked"), "two"))
    await bench.rests()
    assert [(call.what, call.chat) for call in bench.teams.calls] == [
        ("open", ROOM.chat),
        ("post", "alone:oid-anna"),
        ("post", "alone:oid-anna"),
    ]
