"""Processes that a test starts may hurry; what an operator starts keeps to the pace that Teams allows."""

import asyncio
import os
import sys

import pytest

from bot.courier.pace import THREAD
from tests.support.hurried import IN_PATH

PRINTED = "from bot.courier import pace; print(pace.THREAD[-1][1])"


@pytest.mark.parametrize(("word", "times"), [("serve", 60), ("rehearse", 60), ("verify", 1)])
async def test_a_house_in_a_process_of_its_own_hurries_where_it_is_told_to(word: str, times: int) -> None:
    """Sixty times, with the folder in its path; and nothing else that is started with it."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", PRINTED, word), env={**os.environ, **IN_PATH}, stdout=asyncio.subprocess.PIPE
    )
    said, _ = await process.communicate()
    assert float(said) == THREAD[-1][1] / times
