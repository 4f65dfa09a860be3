"""The bots, each in a process of its own on one core; everything else runs on another."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.bench.ends_with_us import dies_with_us
from tests.bench.load import Call, Result, fire

_READY_S = 40.0
# What would steer a bot elsewhere: its own settings, and whom the stock bot's HTTP library is to trust.
_OURS = ("BISITTARE_", "Microsoft", "PORT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
_TICK_S = 1 / os.sysconf("SC_CLK_TCK")


def cores() -> tuple[int, int]:
    """Two cores: one for the bots, one for everything else; the same one where there is no other."""
    found = sorted(os.sched_getaffinity(0))
    return found[-1], found[0]


@dataclass(frozen=True, slots=True)
class Server:
    """A bot that listens at `port`."""

    name: str
    process: "subprocess.Popen[bytes]"
    port: int

    async def measure(self, calls: list[Call]) -> Result:
        """Say all of it; the result knows how much of its core's time the bot needed."""
        before_s = self.cpu_s()
        result = await fire(self.port, calls)
        result.cpu_s = self.cpu_s() - before_s
        return result

    def cpu_s(self) -> float:
        """Seconds of processor time used so far."""
        return cpu_s(self.process.pid)

    async def stop(self) -> None:
        """End it as an operator would; what it sends meanwhile is still taken."""
        self.process.send_signal(signal.SIGTERM)
        try:
            await asyncio.to_thread(self.process.wait, 15)
        except subprocess.TimeoutExpired:
            self.process.kill()


def cpu_s(pid: int) -> float:
    """Seconds of processor time that the process has used so far."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * _TICK_S


async def start(
    name: str, command: list[str], settings: Mapping[str, str], folder: Path, *, pinned: bool = True
) -> Server:
    """Start Python with `command`; `PORT` in its environment is where it has to listen. `pinned`: it has one core, always the same."""
    port = _free_port()
    own = {key: value for key, value in os.environ.items() if not key.startswith(_OURS)}
    environment = own | dict(settings) | {"PORT": str(port), "BISITTARE_METRICS_PORT": "0"}
    with (folder / f"{name}.log").open("wb") as log:
        process = subprocess.Popen(  # noqa: ASYNC220  # it returns at once
            [sys.executable, *command],
            env=environment,
            stdout=log,
            stderr=log,
            preexec_fn=dies_with_us,  # noqa: PLW1509  # it asks the kernel, and takes no lock
        )
    if pinned:
        os.sched_setaffinity(process.pid, {cores()[0]})
    server = Server(name, process, port)
    async with asyncio.timeout(_READY_S):
        while not await _listens(port):
            if process.poll() is not None:
                raise RuntimeError((folder / f"{name}.log").read_text(encoding="utf-8"))
            await asyncio.sleep(0.05)
    return server


async def _listens(port: int) -> bool:
    """Whether the bot is ready, in its own opinion; who has none is ready when it listens."""
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.write(b"GET /readyz HTTP/1.0\r\n\r\n")
    first = await reader.readline()
    writer.close()
    return b" 503 " not in first


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
