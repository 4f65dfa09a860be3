"""Time and chance as the bot meets them: the machine's own, unless whoever opens the house has laid others into its context.

A context goes along with every task and callback that is begun in it. So a house in a world that can be played again has its
own clock and its own dice, and next to it another has others. Seconds that never run back are the event loop's `time()`.
"""

import base64
import os
import time
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SHARES: Final = 2**53  # as many steps as a float has between 0 and 1


@dataclass(frozen=True, slots=True)
class Nature:
    """`time_ns` gives nanoseconds since 1970 (UTC), `octets` so many that nobody can guess."""

    time_ns: Callable[[], int] = time.time_ns
    octets: Callable[[int], bytes] = os.urandom


NATURE: Final[ContextVar[Nature]] = ContextVar("nature", default=Nature())  # noqa: B039  # it cannot be changed


def time_ns() -> int:
    """Nanoseconds since 1970, UTC."""
    return NATURE.get().time_ns()


def now() -> datetime:
    """The time, aware UTC."""
    return EPOCH + timedelta(microseconds=NATURE.get().time_ns() // 1000)


def octets(number: int) -> bytes:
    """So many octets that nobody can guess."""
    return NATURE.get().octets(number)


def token(number: int) -> str:
    """A text of letters, digits, - and _ that nobody can guess, made of so many octets."""
    return base64.urlsafe_b64encode(NATURE.get().octets(number)).rstrip(b"=").decode()


def typed_token() -> str:
    """Eight letters and digits that nobody can guess and people can type: a to z, 2 to 7."""
    return base64.b32encode(octets(5)).decode().lower()


def share() -> float:
    """A number from 0 up to 1, to spread tries with."""
    return int.from_bytes(octets(7)) % _SHARES / _SHARES
