"""Waits with everything imported, and forks itself for each command `bisittare` that a test asks for (see `ready.py`)."""

import gc
import json
import os
import runpy
import select
import signal
import socket
import sys
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from bot.commands import (
    cli,
    doctor,
    fetch_note,
    make_package,
    migrate_export,
    run_purge,
    serve,
    show_profiles,
    verify_database,
    verify_handed_over,
)
from bot.rehearsal_host import page, throwaway_bot
from tests.support import ready
from tests.support.emptied import emptied

_IMPORTED = (
    doctor,
    migrate_export,
    fetch_note,
    make_package,
    page,
    run_purge,
    serve,
    show_profiles,
    verify_database,
    verify_handed_over,
)
_HURRY = Path(__file__).with_name("hurry")


def main() -> None:
    """Serve who calls at the socket of this number, until the tests close our standard input."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    gc.freeze()  # a look for garbage would write in every page of memory that the forked share
    with socket.socket(fileno=int(sys.argv[1])) as listening:
        caller = _next_caller(listening)
    if caller is not None:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        asked = json.loads(_line(caller))
        if asked["log"]:
            _served(asked, caller)
        else:
            _ran(asked, caller)


def _next_caller(listening: socket.socket) -> socket.socket | None:
    """Return once in each process that is forked for a caller, and in this one at the end, without a caller."""
    while True:
        ready, _, _ = select.select([listening, sys.stdin], [], [])
        if sys.stdin in ready:
            return None
        caller, _ = listening.accept()
        if os.fork() == 0:
            return caller
        caller.close()


def _served(asked: Mapping[str, Any], caller: socket.socket) -> None:
    """Run the command in one more process; tell the caller its number at once, and how it ended when it has."""
    child = os.fork()
    if child == 0:
        caller.close()
        os.setsid()
        _run(asked, os.open(asked["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666))
    caller.sendall(b"%d\n" % child)
    _tell(caller, child, "")


def _ran(asked: Mapping[str, Any], caller: socket.socket) -> None:
    """Run the command in one more process, and tell the caller its exit code and all it said."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        caller.close()
        os.close(reading)
        _run(asked, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as said:
        told = said.read().decode(errors="replace")  # a PDF is no text
    _tell(caller, child, told)


def _tell(caller: socket.socket, child: int, told: str) -> None:
    _, status = os.waitpid(child, 0)
    caller.sendall(json.dumps([os.waitstatus_to_exitcode(status), told]).encode())
    caller.close()


def _line(caller: socket.socket) -> bytes:
    asked = b""
    while not asked.endswith(b"\n"):
        asked += caller.recv(65536)
    return asked


def _run(asked: Mapping[str, Any], writing: int) -> None:
    """Become the command: its folder, environment, words and pipes. It ends as any program does."""
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(writing, 1)
    os.dup2(writing, 2)
    os.close(writing)
    os.chdir(asked["folder"])
    os.umask(asked["umask"])
    os.environ.clear()
    os.environ.update(asked["environment"])
    time.tzset()
    sys.argv[1:] = sys.orig_argv[1:] = asked["words"]
    if str(_HURRY) in os.environ.get("PYTHONPATH", ""):
        runpy.run_path(str(_HURRY / "sitecustomize.py"))
    if ready.AT in os.environ:
        vars(throwaway_bot)["served"] = ready.served  # a room's bots are forked as it was
    with ExitStack() as stack:
        for name in asked["empty"]:
            stack.enter_context(emptied(name))
        cli.main()


if __name__ == "__main__":
    main()
