"""What works by itself must not die in silence: nobody waits for it, so nobody would hear."""

import asyncio
from collections.abc import Coroutine


def start_loud(work: Coroutine[object, object, None]) -> "asyncio.Task[None]":
    """Start it next to everything else; a mistake in it is told to whoever runs the room the moment it ends it."""
    task = asyncio.create_task(work)
    task.add_done_callback(_tell)
    return task


def _tell(task: "asyncio.Task[None]") -> None:
    error = None if task.cancelled() else task.exception()
    if error is not None:
        about = {"message": "the rehearsal room made a mistake", "exception": error, "task": task}
        task.get_loop().call_exception_handler(about)
