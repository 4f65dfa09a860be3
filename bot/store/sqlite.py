"""SQLite: one thread that writes, and takes along in one commit all that is waiting at that moment."""

import asyncio
import queue
import threading
from collections.abc import Awaitable

from bot.store.database import NotNow, T, Work
from bot.store.sqlite_writer import GROUP, Job, SqliteWriter


class Sqlite:
    """A SQLite file. Its single writer is no bottleneck: a commit carries as many pieces of work as were waiting."""

    kind = "sqlite"

    def __init__(self, url: str) -> None:
        """Open the file at `url` ("sqlite:///…") when the first work comes; an absent one is made."""
        self._writer = SqliteWriter(url)
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._closed = False
        self._thread = threading.Thread(target=self._serve, name="bisittare-store", daemon=True)
        self._thread.start()

    def write(self, work: Work[T]) -> Awaitable[T]:
        """See `Database.write`."""
        return self._ask(work, alone=False)

    def look(self, work: Work[T]) -> Awaitable[T]:
        """See `Database.look`: here any transaction sees one moment."""
        return self._ask(work, alone=False)

    def alone(self, work: Work[T]) -> Awaitable[T]:
        """See `Database.alone`."""
        return self._ask(work, alone=True)

    def _ask(self, work: Work[T], *, alone: bool) -> Awaitable[T]:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()
        if self._closed:
            answer.set_exception(NotNow("closed"))
        else:
            self._jobs.put(Job(work, loop, answer, alone))
        return answer

    async def close(self) -> None:
        """See `Database.close`."""
        if not self._closed:
            self._closed = True
            self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)

    def _serve(self) -> None:
        while group := self._waiting():
            self._writer.carry_out(group)
            _settle(group)
        self._writer.close()

    def _waiting(self) -> list[Job]:
        """Wait for work, and take all that is waiting by then; nothing once it is time to stop."""
        job = self._jobs.get()
        group = [] if job is None else [job]
        while job is not None and not job.alone and len(group) < GROUP and not self._jobs.empty():
            job = self._jobs.get()
            if job is None:
                self._jobs.put(None)
            else:
                group.append(job)
        return group


def _settle(group: list[Job]) -> None:
    """Hand each its answer, waking each loop only once; a loop that is gone has nobody left in it."""
    for loop in {job.loop for job in group}:
        ready = [job for job in group if job.loop is loop]
        if not loop.is_closed():
            loop.call_soon_threadsafe(_tell, ready)


def _tell(ready: list[Job]) -> None:
    for job in ready:
        job.tell()
