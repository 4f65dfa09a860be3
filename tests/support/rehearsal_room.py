"""The rehearsal room as whoever tries it opens it: the command, in a process of its own."""

import os
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support import rule_roads
from tests.support.emptied import program
from tests.support.hurried import IN_PATH
from tests.support.rule_roads import RuleRoad

_LEAVE_S = 300


@dataclass
class OpenRoom:
    """A room that is open. `folder` is where everything temporary of it lies."""

    process: "subprocess.Popen[str]"
    address: str
    folder: Path

    def end(self, how: signal.Signals = signal.SIGINT) -> tuple[int, str]:
        """Close it as Ctrl-C does; its exit code, and what it said after its address."""
        self.process.send_signal(how)
        said, _ = self.process.communicate(timeout=_LEAVE_S)
        return self.process.returncode, said


@contextmanager
def opened_room(*words: str, environment: Mapping[str, str] | None = None) -> Iterator[OpenRoom]:
    """The room, opened by `bisittare rehearse` with these words in this environment; closed at the end whatever happened."""
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            program("rehearse", "--port", "0", "--no-web", *words),
            env={**os.environ, **IN_PATH, **(environment or {}), "TMPDIR": folder},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            assert process.stdout is not None
            first = process.stdout.readline()
            assert "http://127.0.0.1:" in first, first + process.stdout.read()
            rule_roads.note(RuleRoad.COMMAND)
            yield OpenRoom(process, first.split()[-1], Path(folder))
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGINT)
                process.communicate(timeout=_LEAVE_S)
