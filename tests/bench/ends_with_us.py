"""What a measurement starts ends with it, whatever happens: also when it is killed and can clean nothing away itself."""

import ctypes
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_PR_SET_PDEATHSIG: Final = 1
# It waits until whoever started it is gone or says that all is well. A server's own file names its process in its first line.
_GUARDIAN: Final = """
import os, pathlib, shutil, signal, sys, time
if not sys.stdin.read():
    folder = pathlib.Path(sys.argv[1])
    try:
        pid = int((folder / "postmaster.pid").read_text().split()[0])
        os.kill(pid, signal.SIGQUIT)
        while pathlib.Path(f"/proc/{pid}").exists():
            time.sleep(0.1)
    except (OSError, ValueError):
        pass
    shutil.rmtree(folder.parent, ignore_errors=True)
"""


def dies_with_us() -> None:
    """Let the process that runs this be killed when its parent ends (Linux): for `preexec_fn`."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


@contextmanager
def guarded(data: Path) -> Iterator[None]:
    """Watch over a PostgreSQL with this data folder: where we are killed it is stopped, and the folder's parent removed."""
    command = [sys.executable, "-c", _GUARDIAN, str(data)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True) as guardian:
        assert guardian.stdin is not None
        try:
            yield
        finally:
            guardian.stdin.write(b"well")
            guardian.stdin.close()
