"""What works by itself in the rehearsal room does not die in silence."""

import asyncio
import gc

import pytest

from bot.rehearsal.page.background_tasks import start_loud


async def _fail() -> None:
    raise RuntimeError("a mistake of ours")


async def _wait() -> None:
    await asyncio.Event().wait()


@pytest.mark.parametrize("cancelled", [False, True])
async def test_a_mistake_is_told_and_a_cancelled_task_says_nothing(*, cancelled: bool) -> None:
    """To whoever runs the room, at once."""
    mistakes: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, about: mistakes.append(about.get("exception")))
    task = start_loud(_wait() if cancelled else _fail())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await asyncio.sleep(0)
    assert [str(error) for error in mistakes] == ([] if cancelled else ["a mistake of ours"])


async def test_a_task_that_nobody_keeps_goes_on() -> None:
    """Until it is done: a loop remembers its tasks weakly, and a room whose start vanished showed its first page for ever."""
    dropped: list[str] = []

    async def waits() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            dropped.append("it was thrown away")

    start_loud(waits())
    await asyncio.sleep(0)
    gc.collect()
    assert dropped == []
    (task,) = asyncio.all_tasks() - {asyncio.current_task()}
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
