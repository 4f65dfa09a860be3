"""Those who say half a call do not keep others out of a bot that serves."""

import asyncio
import resource
from pathlib import Path

from bot.door.callers import most_callers
from tests.support.serving import serving

LOCAL = {"BISITTARE_LOCAL": "1", "BISITTARE_PORT": "0", "BISITTARE_METRICS_PORT": "0"}


async def test_more_half_said_calls_than_files_keep_nobody_out(tmp_path: Path) -> None:
    """Each new caller is answered, with fewer files than there are half calls."""
    files = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, files[1]))
    try:
        told = LOCAL | {"BISITTARE_DATABASE_URL": f"sqlite:///{tmp_path / 'm.sqlite'}"}
        async with serving(told, tmp_path) as bot:
            resource.setrlimit(resource.RLIMIT_NOFILE, files)
            port, lines = int(bot.address.rpartition(":")[2]), []
            for _ in range(300):
                lines.append(await asyncio.open_connection("127.0.0.1", port))
                lines[-1][1].write(b"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nX-a: ")
            assert await bot.says("/healthz") == 200
            assert await bot.says("/readyz") == 200
            assert [await line[0].read() for line in lines[:50]] == [b""] * 50
            for _, writer in lines:
                writer.close()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, files)


def test_fewer_may_be_connected_than_files_may_be_open() -> None:
    """The bot itself needs files: the database's, and a connection to Teams for each chat it speaks to."""
    assert 0 < most_callers() < resource.getrlimit(resource.RLIMIT_NOFILE)[0]
