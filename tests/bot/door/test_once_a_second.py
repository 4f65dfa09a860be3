"""What anybody may ask for costs something once a second, and no more."""

import asyncio

from bot.door.once_a_second import Lately


async def test_it_is_found_out_once_a_second_for_all_who_ask() -> None:
    """A stranger who asks a thousand times costs the database one transaction; a second later it is found out anew."""
    clock, answers, asked = [100.0], [None, "the database is not ready"], 0

    async def find() -> str | None:
        nonlocal asked
        asked += 1
        await asyncio.sleep(0)
        return answers[asked - 1]

    lately = Lately(find, lambda: clock[0])
    assert (await asyncio.gather(*(lately.found() for _ in range(1000))), asked) == ([None] * 1000, 1)
    clock[0] = 100.9
    assert (await lately.found(), asked) == (None, 1)
    clock[0] = 101.0
    assert (await lately.found(), asked) == ("the database is not ready", 2)
