"""Those who wait to send, first come first served; of two who wake at the same moment either may go first.

Each sleeps until its own place is free. If all slept until the next one is, a hundred who wait would all wake for it, and
ninety-nine of them in vain, again and again.
"""

import asyncio
from dataclasses import dataclass, field

from bot.courier.pace import Pace, Share
from bot.remote.errors import Later


@dataclass(slots=True)
class WaitingLine:
    """One line for each key and share of a pace."""

    pace: Pace
    _lines: dict[tuple[str, float], list[object]] = field(default_factory=dict)

    async def waited(self, key: str, share: Share, until_s: float) -> bool:
        """Come back when `key` may send; False if that was at once. Raises `Later` when it is not to be until `until_s`."""
        which = key, share.part  # an enumeration's hash is slow to find
        line = self._lines.get(which, [])
        wait_s = self.pace.wait_s(key, asyncio.get_running_loop().time(), share, len(line))
        if not wait_s:
            return False
        place = object()
        line = self._lines.setdefault(which, line)
        line.append(place)
        try:
            while wait_s:
                if asyncio.get_running_loop().time() + wait_s > until_s:
                    raise Later(wait_s)
                await asyncio.sleep(wait_s)
                wait_s = self.pace.wait_s(key, asyncio.get_running_loop().time(), share, line.index(place))
        finally:
            line.remove(place)
            if not line:
                del self._lines[which]
        return True
