"""A courier whose process is stopped in the middle of a delivery, for longer than its lease, and goes on afterwards.

gate = Gate()             # where it is stopped: `await gate.passes()` stands in what it calls
courier = bench.courier(SHORT)
await gate.reached.wait()
stop(courier)             # it claims and renews nothing more; its lease runs out
…                         # others do as they like
await goes_on(courier, gate)
"""

import asyncio
from dataclasses import dataclass, field
from typing import Final

from bot.courier.courier import Courier, Working

SHORT: Final = Working(poll_s=0.05, lease_s=0.1)
"""As a courier works, but with a lease that has soon run out."""


@dataclass
class Gate:
    """Where a delivery is stopped until the gate is opened; the others before it and after it pass."""

    reached: asyncio.Event = field(default_factory=asyncio.Event)
    opened: asyncio.Event = field(default_factory=asyncio.Event)

    async def passes(self) -> None:
        """Wait here, if nobody has waited here before."""
        if not self.reached.is_set():
            self.reached.set()
            await self.opened.wait()


def stop(courier: Courier) -> None:
    """Stop all of it but the delivery at the gate, which stands still by itself."""
    for task in (courier._loop, courier._renewing):
        assert task is not None
        task.cancel()
    courier._loop = courier._renewing = None


async def goes_on(courier: Courier, gate: Gate) -> None:
    """Let it finish what it had begun."""
    left = tuple(courier._under_way)
    gate.opened.set()
    await asyncio.gather(*left)
