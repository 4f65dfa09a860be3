"""The rehearsal room before a browser: forked from a process that has everything imported, and so are its bots (`ready.py`).

To start them anew takes six seconds of a processor for a room and its first bot. That the command does so is tried in
`tests/processes/test_rehearsal_room.py`, where they are (`rehearsal_room.py`); the tests of the page are about what is seen.
"""

import os
import signal
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.support import ready
from tests.support.hurried import IN_PATH

_PATIENCE_S = 300.0
_LOOKED_AFTER_S = 0.05


@contextmanager
def forked_room(*words: str) -> Iterator[str]:
    """The address of a room that `bisittare rehearse` opens with these words; closed at the end as Ctrl-C does, whatever happened."""
    with tempfile.TemporaryDirectory() as folder:
        log, environment = Path(folder, "said"), {**os.environ, **IN_PATH, "TMPDIR": folder}
        with ready.begun(["rehearse", "--port", "0", "--no-web", *words], environment, log) as (process, ended):
            try:
                yield _said_at(log)
            finally:
                with suppress(ProcessLookupError):  # it ended by itself
                    os.kill(process, signal.SIGINT)
                ended.read()


def _said_at(log: Path) -> str:
    """What it says first is where it is."""
    began_s = time.monotonic()
    while time.monotonic() - began_s < _PATIENCE_S:
        first, end, _ = (log.read_text(encoding="utf-8") if log.exists() else "").partition("\n")
        if end:
            assert "http://127.0.0.1:" in first, log.read_text(encoding="utf-8")
            return first.split()[-1]
        time.sleep(_LOOKED_AFTER_S)
    raise TimeoutError("the room has not said where it is")
