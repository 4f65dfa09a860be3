"""Commands without the wait for a new Python: a process that has imported everything is forked for each of them.

A fresh Python takes seconds of a processor to come as far as a command's first line, and the tests run some hundred of them. What is served,
killed or rehearsed is still started as an operator does (`serving.py`), and so is a command whose pipe is the matter.
"""

import asyncio
import atexit
import json
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from tests.support import tree
from tests.support.emptied import emptied_now

_ENDS_S = 60


async def ran(words: Sequence[str], environment: Mapping[str, str]) -> tuple[int, str]:
    """Run `bisittare` with these words in this environment and in our folder; its exit code and all it said."""
    asked = {"words": words, "environment": dict(environment), "folder": str(Path.cwd()), "empty": emptied_now()}
    reads, writes = await asyncio.open_unix_connection(_address())
    writes.write(json.dumps(asked).encode() + b"\n")
    code, said = json.loads(await reads.read())
    writes.close()
    await writes.wait_closed()
    return code, said


@cache
def _address() -> str:
    """Where the process listens; it is started for the first who asks, and ended with the tests."""
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
