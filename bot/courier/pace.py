"""How fast we may speak: the sends of each chat and each tenant, held within what Teams allows.

The only thing the courier keeps in memory alone. A replica that starts anew has forgotten it, and Teams then says 429.
Source: Teams' rate limits for a bot and a thread, and for an app and a tenant.
"""

from collections import deque
from dataclasses import dataclass, field
from enum import Enum

from dialogs.judging.outcome import Show, Tell

# Teams allows 7 in 1 second, 8 in 2, 60 in 30 and 1800 in 60 minutes, and 50 a second for the tenant. It counts when a call
# arrives and we when it leaves, so that each stretch is a little longer here.
THREAD: tuple[tuple[int, float], ...] = ((7, 1.1), (8, 2.2), (60, 31.0), (1800, 3610.0))
TENANT: tuple[tuple[int, float], ...] = ((50, 1.1),)
SWEEP_AT = 10_000


class Share(Enum):
    """How much of what Teams allows may have been sent already: what cannot wait finds room whatever was asked before."""

    ALARM = 1.0
    CARD = 5 / 6
    TALK = 1 / 2  # what people asked to be shown in the room

    def __init__(self, part: float) -> None:
        """Keep it as a plain field: it is read for each send, and an enumeration's value is slow to read."""
        self.part = part


def share_of(what: Show | Tell) -> Share:
    """The share of a card or a message: the whole pace for a warning, and for the cards of a confidential matter that is up."""
    return Share.ALARM if what.alarm or what.guards else Share.CARD


@dataclass(slots=True)
class Pace:
    """Sends counted by a key (a chat, a tenant). Each of `limits` is a number of sends in a number of seconds."""

    limits: tuple[tuple[int, float], ...]
    _sent: dict[str, deque[float]] = field(default_factory=dict)
    _sweep_at: int = SWEEP_AT

    def wait_s(self, key: str, now_s: float, share: Share = Share.ALARM, ahead: int = 0) -> float:
        """How many seconds it is until `key` may send again; 0 means now. `now_s` is a monotonic clock's reading.

        `ahead` others wait for the same and go first: each is told its own moment, so that not all wake for one place.
        """
        sent = self._sent.get(key)
        if sent is None:
            return 0.0
        longest_s = 0.0
        for most, within_s in self.limits:
            shared = max(1, int(most * share.part))  # at least one
            if len(sent) + ahead >= shared:  # else there is room
                longest_s = max(longest_s, _free_s(sent, shared, within_s, now_s, ahead) - now_s)
        return longest_s

    def count(self, key: str, now_s: float) -> None:
        """Remember that `key` sends now."""
        sent = self._sent.get(key)
        if sent is None:
            self._forget_idle(now_s)
            longest = max(most for most, _ in self.limits)
            sent = self._sent[key] = deque(maxlen=longest)
        sent.append(now_s)

    def _forget_idle(self, now_s: float) -> None:
        """Forget keys whose last send is older than any limit reaches, whenever the number of keys has doubled."""
        if len(self._sent) < self._sweep_at:
            return
        reach_s = max(within_s for _, within_s in self.limits)
        self._sent = {key: sent for key, sent in self._sent.items() if sent[-1] + reach_s > now_s}
        self._sweep_at = max(SWEEP_AT, 2 * len(self._sent))


def _free_s(sent: deque[float], most: int, within_s: float, now_s: float, ahead: int) -> float:
    """When a send may leave that `ahead` others go before: as soon as the one `most` places before it is old enough."""
    place, leaves_s = len(sent) + ahead - most, within_s
    while place >= len(sent):  # that one waits itself
        place, leaves_s = place - most, leaves_s + within_s
    # In this order: rounding must not make a little wait of none.
    return sent[place] + leaves_s if place >= 0 else now_s + (leaves_s - within_s)
