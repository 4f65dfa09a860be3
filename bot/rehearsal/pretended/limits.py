"""Teams' rate limits for one bot in one conversation."""

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

# (seconds, calls): Teams' published limits for sending to, and for reading from, one conversation.
SENDING: tuple[tuple[int, int], ...] = ((1, 7), (2, 8), (30, 60), (3600, 1800))
READING: tuple[tuple[int, int], ...] = ((1, 14), (2, 16), (30, 120), (3600, 3600))


@dataclass(slots=True)
class Limits:
    """Counts calls per conversation. `clock_s` gives seconds that never run backwards."""

    enabled: bool = True
    clock_s: Callable[[], float] = time.monotonic
    refused: int = 0
    _calls: dict[tuple[str, bool], deque[float]] = field(default_factory=dict)

    def wait_s(self, conversation: str, *, reading: bool) -> int:
        """0 when the call may pass, and is counted; else the whole seconds to wait, and nothing is counted."""
        if not self.enabled:
            return 0
        at_s = self.clock_s()
        calls = self._calls.setdefault((conversation, reading), deque(maxlen=3600))
        for window_s, most in READING if reading else SENDING:
            if len(calls) >= most and calls[-most] > at_s - window_s:
                self.refused += 1
                return max(1, math.ceil(calls[-most] + window_s - at_s))
        calls.append(at_s)
        return 0
