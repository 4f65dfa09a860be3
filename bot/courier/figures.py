"""What the courier counts for /metrics: kinds and outcomes, never a person, a chat or a word."""

from typing import Final

from prometheus_client import Counter, Gauge

from bot.metrics import REGISTRY

DELIVERIES: Final = Counter(
    "bisittare_deliveries", "Tries to deliver, by kind and what became of them", ["kind", "outcome"], registry=REGISTRY
)
OLDEST_S: Final = Gauge(
    "bisittare_outbox_oldest_seconds", "How long the delivery that has waited longest is overdue", registry=REGISTRY
)
UNDER_WAY: Final = Gauge("bisittare_deliveries_under_way", "Deliveries being carried out now", registry=REGISTRY)
