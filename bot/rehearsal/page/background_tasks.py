"""Tasks in the background that nobody waits for: a mistake in one is told at once, and not lost."""

import asyncio
from collections.abc import Coroutine
from typing import Final

_RUNNING: Final[set["asyncio.Task[None]"]] = set()
"""Keeps them until they are done: a loop remembers its tasks weakly, and one that only waits could be thrown away in the middle."""


def start_loud(work: Coroutine[object, object, None]) -> "asyncio.Task[None]":
    """Start a task in the background; a mistake that ends it is told at once to whoever runs the room."""
    task = asyncio.create_task(work)
    _RUNNING.add(task)
    task.add_done_callback(_RUNNING.discard)
    task.add_done_callback(_tell)
    return task


def _tell(task: "asyncio.Task[None]") -> None:
    error = None if task.cancelled() else task.exception()
    if error is not None:
        about = {"message": "the rehearsal room made a mistake", "exception": error, "task": task}
        task.get_loop().call_exception_handler(about)
