"""The figures on /metrics: counts and times, never a person, a chat, a sitting or a word."""

from typing import Final

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest

REGISTRY: Final = CollectorRegistry()
CONTENT_TYPE: Final = CONTENT_TYPE_LATEST

CALLS: Final = Counter("bisittare_calls", "Calls from Teams by how they were answered", ["status"], registry=REGISTRY)
TURNED_AWAY: Final = Counter(
    "bisittare_turned_away", "Calls that the gate refused, by reason", ["reason"], registry=REGISTRY
)
TURN_S: Final = Histogram(
    "bisittare_turn_seconds",
    "Time from a call's arrival to its answer",
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 3.0, 10.0),
    registry=REGISTRY,
)
TOKENS: Final = Counter("bisittare_tokens", "Tokens verified anew", ["outcome"], registry=REGISTRY)
KEY_FETCHES: Final = Counter("bisittare_key_fetches", "Fetches of signing keys", ["outcome"], registry=REGISTRY)
OUTBOUND: Final = Counter(
    "bisittare_outbound", "Requests to Microsoft by kind and outcome", ["kind", "outcome"], registry=REGISTRY
)
IN_FLIGHT: Final = Gauge("bisittare_calls_in_flight", "Calls being answered now", registry=REGISTRY)


def exposition() -> bytes:
    """All figures in the text format of Prometheus."""
    return generate_latest(REGISTRY)
