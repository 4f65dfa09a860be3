"""Commands without the wait for a new Python: a process that has everything imported is forked for each of them.

A fresh Python takes seconds of a processor to come as far as a command's first line, and the tests run some hundred of them, and start as
many bots. A rehearsal room before a browser is forked too, and its bots with it (`forked_room.py`); what is tried of a room itself is started
as an operator does (`rehearsal_room.py`), and so is a command whose pipe is the matter.
"""

import asyncio
import atexit
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import BinaryIO

from tests.support import tree
from tests.support.emptied import emptied_now

AT = "TESTS_READY_AT"
"""Says in the environment of a process that is forked where the one that forks listens: a room has its bots forked from there too."""
_ENDS_S = 60
_Answer = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Forked:
    """A bot in a process of its own, forked and not started anew; otherwise as `asyncio.subprocess` describes one."""

    def __init__(self, pid: int, answer: _Answer) -> None:
        self.pid = pid
        self._ended = asyncio.create_task(_ended(*answer))

    @property
    def returncode(self) -> int | None:
        """How it ended; None while it runs."""
        return self._ended.result() if self._ended.done() else None

    def send_signal(self, number: int) -> None:
        """Send it this signal, unless it has ended."""
        if self.returncode is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill it on the spot."""
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        """Wait until it has ended; how it did."""
        return await asyncio.shield(self._ended)


async def served(environment: Mapping[str, str], log: Path) -> Forked:
    """Run `bisittare serve` in this environment alone, in a session of its own; it logs at the end of this file."""
    answer = await _asked(["serve"], environment, str(log))
    return Forked(int(await answer[0].readline()), answer)


async def _ended(reads: asyncio.StreamReader, writes: asyncio.StreamWriter) -> int:
    code, _ = json.loads(await reads.read())
    writes.close()
    await writes.wait_closed()
    return int(code)


async def ran(words: Sequence[str], environment: Mapping[str, str]) -> tuple[int, str]:
    """Run `bisittare` with these words in this environment and in our folder; its exit code and all it said."""
    reads, writes = await _asked(words, environment)
    code, said = json.loads(await reads.read())
    writes.close()
    await writes.wait_closed()
    return code, said


@contextmanager
def begun(words: Sequence[str], environment: Mapping[str, str], log: Path) -> Iterator[tuple[int, BinaryIO]]:
    """The same without a loop, which no test before a browser has: the number of its process, and what tells at its end how it ended."""
    with socket.socket(socket.AF_UNIX) as asks:
        asks.connect(_address())
        asks.sendall(_request(words, {**environment, AT: _address()}, str(log)))
        with asks.makefile("rb") as answer:
            yield int(answer.readline()), answer


async def _asked(words: Sequence[str], environment: Mapping[str, str], log: str = "") -> _Answer:
    """Ask for this command: what will be answered."""
    reads, writes = await asyncio.open_unix_connection(_address())
    writes.write(_request(words, environment, log))
    return reads, writes


def _request(words: Sequence[str], environment: Mapping[str, str], log: str) -> bytes:
    asked: dict[str, object] = {"words": words, "environment": dict(environment), "log": log, "empty": emptied_now()}
    asked |= {"folder": str(Path.cwd()), "umask": _umask()}
    return json.dumps(asked).encode() + b"\n"


def _umask() -> int:
    now = os.umask(0)
    os.umask(now)
    return now


def _address() -> str:
    """Where the process listens."""
    return os.environ.get(AT) or _begun_at()


@cache
def _begun_at() -> str:
    """Where it listens; it is started for the first who asks, and ended with the tests."""
    folder = tempfile.mkdtemp()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(f"{folder}/ready")
        listening.listen(100)
        number = listening.fileno()
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.ready_command", str(number)],
            pass_fds=[number],
            stdin=subprocess.PIPE,
            cwd=tree.ROOT,
        )
    atexit.register(_end, process, folder)
    return f"{folder}/ready"


def _end(process: "subprocess.Popen[bytes]", folder: str) -> None:
    process.communicate(timeout=_ENDS_S)
    shutil.rmtree(folder)
