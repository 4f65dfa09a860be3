"""What tests write lies in the machine's memory where there is a folder of it, and is gone with the test: none waits for a disk.

A bot has each answer on disk before it tells that it has it, and so writes through some hundred times in a meeting. Nothing is proved by
waiting for that in a test: no machine loses its power here, and a process that is killed loses nothing that it has written.
"""

import os
import shutil
import tempfile
from pathlib import Path
from typing import Final

_SETTING: Final = "TMPDIR"
_MEMORY: Final = Path("/dev/shm")  # noqa: S108  # Linux's folder of memory
_LEAST_BYTES: Final = 4 * 2**30


def write_there(memory: Path = _MEMORY, least_bytes: int = _LEAST_BYTES) -> bool:
    """Have this process and all that it starts write there, unless somebody chose a folder or there is too little room; whether it is so."""
    if _SETTING in os.environ or not has_room(memory, least_bytes):
        return False
    os.environ[_SETTING] = str(memory)
    tempfile.tempdir = None  # looked up anew
    return True


def has_room(memory: Path, least_bytes: int) -> bool:
    """Whether there is such a folder, that may be written in, with so much room."""
    return os.access(memory, os.W_OK) and shutil.disk_usage(memory).free >= least_bytes
