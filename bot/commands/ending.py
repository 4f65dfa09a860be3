"""How a command ends that could not do what was asked: one sentence to standard error, and a code."""

import contextlib
import errno
import os
import sys
from typing import Final

from bot.commands.refusals import PROGRAM
from bot.commands.terminal import visible

_REFUSED: Final = 2
INTERRUPTED: Final = 130


def refuse(sentence: str) -> int:
    """Say why it was refused; return the code to end with."""
    with contextlib.suppress(BrokenPipeError):  # nobody reads standard error either
        print(visible(f"{PROGRAM}: {sentence}"), file=sys.stderr, flush=True)  # noqa: T201  # for the one at the terminal
    return _REFUSED


def nobody_reads(ended: BaseException | None) -> bool:
    """Whether the command ended since nobody reads what it writes: by that failure itself, or ended by somebody who met it."""
    while ended is not None and not isinstance(ended, BrokenPipeError):
        ended = ended.__context__
    return ended is not None


def no_room(error: OSError) -> bool:
    """Whether it could not be written since the disk, or the share of it that may be used, is full."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT)


def write_nowhere() -> None:
    """Let what is still to be written go nowhere, so that the end of the program does not stumble on it again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.__stdout__.fileno() if sys.__stdout__ else 1)
