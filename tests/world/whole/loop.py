"""An event loop in which time passes only when nobody has anything to do, and lines end in memory.

    loop = WorldLoop()
    loop.run_until_complete(play())     # a day's sleep takes no time

Everything happens in the same order each time: there is no thread, no socket, no clock. Who asks for one of them is refused,
since asyncio's own base has none. When everybody waits and no timer is set, nothing would ever happen again: that is told.
"""

import asyncio
from collections.abc import Callable, Coroutine
from contextvars import Context, ContextVar, copy_context
from typing import Any, Final, TypeVar, cast

from tests.world.whole.wires import HOST, End, Exchange, Listening

T = TypeVar("T")
_LEAST_S: Final = 1e-6
OWNER: Final[ContextVar[str]] = ContextVar("owner", default="")
"""Whose a task is: a house's name, "" for the world's own."""


class Deadlock(RuntimeError):
    """Everybody waits for ever; the text says for what."""


class NoSuchThing(RuntimeError):
    """Somebody asked for a thread, or for a host that is not of this world."""


class _Timers:
    """Stands where a selector stands: instead of waiting it moves the time on to the next timer."""

    def __init__(self, loop: "WorldLoop") -> None:
        self._loop = loop

    def select(self, timeout: float | None) -> tuple[()]:
        """Let so many seconds pass at once. None: nothing is due, ever."""
        if timeout is None:
            raise Deadlock("everybody waits: " + "; ".join(self._loop.waiting()))
        if timeout > 0:
            self._loop.pass_on(timeout)
        return ()

    def close(self) -> None:
        """There is nothing to close."""


class WorldLoop(asyncio.BaseEventLoop):
    """See the top of the file. `time()` begins with 0."""

    def __init__(self) -> None:
        """Begin with nobody in it."""
        super().__init__()
        self._now_s = 0.0
        self._clock_resolution = 1e-9
        self._selector = _Timers(self)
        self.exchange = Exchange(self)
        self._tasks: dict[asyncio.Task[Any], str] = {}
        self.set_task_factory(cast("Any", self._task))

    def time(self) -> float:
        """Return the seconds since the world began."""
        return self._now_s

    def pass_on(self, timeout_s: float) -> None:
        """Let time pass: to the next timer exactly, as far as it lies within `timeout_s`."""
        scheduled = cast("list[asyncio.TimerHandle]", getattr(self, "_scheduled", []))
        due_s = scheduled[0].when() if scheduled else self._now_s + timeout_s
        self._now_s = max(self._now_s, min(due_s, self._now_s + timeout_s + self._clock_resolution))

    def skip(self, passed_s: float) -> None:
        """Let so many seconds pass in which nobody is called, as on a busy machine: who should have been is called afterwards."""
        self._now_s += passed_s

    def call_at(self, when: float, callback: Any, *args: Any, context: Context | None = None) -> asyncio.TimerHandle:  # type: ignore[override]
        """Call it then, and never at the very same moment: who sleeps a little again and again must see time pass."""
        return super().call_at(max(when, self._now_s + _LEAST_S), callback, *args, context=context)

    def waiting(self) -> list[str]:
        """Return what each task that is not done waits at."""
        return [f"{task.get_name()} at {_place(task)}" for task in self._tasks if not task.done()]

    def left(self) -> list[asyncio.Task[Any]]:
        """Return every task that is not done, the oldest first."""
        return [task for task in self._tasks if not task.done()]

    def tasks_of(self, owner: str) -> list[asyncio.Task[Any]]:
        """Return the tasks of a house that are not done, the oldest first."""
        return [task for task, whose in self._tasks.items() if whose == owner and not task.done()]

    def _task(
        self, loop: "WorldLoop", coro: Coroutine[Any, Any, T], context: Context | None = None, **more: Any
    ) -> asyncio.Task[T]:
        task = asyncio.Task(coro, loop=loop, context=context, **more)
        self._tasks[task] = (context or copy_context()).get(OWNER, "")
        task.add_done_callback(lambda done: self._tasks.pop(done, None))
        return task

    # ---- what the base asks of a loop

    def _process_events(self, event_list: object) -> None:
        """Nothing comes from outside."""

    def _write_to_self(self) -> None:
        """Nobody has to be woken: there is no other thread."""

    def call_soon_threadsafe(self, callback: Any, *args: Any, context: Context | None = None) -> asyncio.Handle:  # type: ignore[override]
        """Call it soon: whoever asks is in this thread."""
        return self.call_soon(callback, *args, context=context)

    def run_in_executor(self, executor: Any, func: Any, *args: Any) -> Any:  # type: ignore[override]  # noqa: ARG002
        """Refuse: it would be a thread."""
        raise NoSuchThing(f"{getattr(func, '__qualname__', 'work')} would run in a thread")

    async def create_server(  # type: ignore[override]
        self, protocol_factory: Callable[[], asyncio.BaseProtocol], host: str = HOST, port: int = 0, **_: object
    ) -> Listening:
        """Listen in memory."""
        _here(host)
        return self.exchange.listen(protocol_factory, port)

    async def create_connection(  # type: ignore[override]
        self, protocol_factory: Callable[[], asyncio.BaseProtocol], host: str = HOST, port: int = 0, **_: object
    ) -> tuple[End, asyncio.BaseProtocol]:
        """Call whoever listens in memory."""
        _here(host)
        return self.exchange.call(protocol_factory, port)


def _here(host: str) -> None:
    if host != HOST:
        raise NoSuchThing(f"nobody in this world is called {host}")


def _place(task: asyncio.Task[Any]) -> str:
    frames = task.get_stack(limit=8)
    return " < ".join(f"{one.f_code.co_qualname}:{one.f_lineno}" for one in reversed(frames)) or "its beginning"


def run(work: Callable[[WorldLoop], Coroutine[Any, Any, T]]) -> T:
    """Play `work` in a world of its own, and let go of whoever is left in it."""
    loop = WorldLoop()
    try:
        found = loop.run_until_complete(work(loop))
        left = loop.left()
        for task in left:
            task.cancel()
        if left:
            loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
        return found
    finally:
        loop.close()
