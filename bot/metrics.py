"""The figures on /metrics: counts and times, never a person, a chat, a sitting or a word."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from itertools import accumulate
from typing import Final

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client import Counter as Count
from prometheus_client.metrics_core import CounterMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

REGISTRY: Final = CollectorRegistry()
CONTENT_TYPE: Final = CONTENT_TYPE_LATEST
_LIMITS_S: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 3.0, 10.0)

TURNED_AWAY: Final = Count(
    "bisittare_turned_away", "Calls that the gate refused, by reason", ["reason"], registry=REGISTRY
)
TOKENS: Final = Count("bisittare_tokens", "Tokens verified anew", ["outcome"], registry=REGISTRY)
KEY_FETCHES: Final = Count("bisittare_key_fetches", "Fetches of signing keys", ["outcome"], registry=REGISTRY)
LOST_LINES: Final = Count(
    "bisittare_log_lines_lost",
    "Log lines that could not be written: a full disk, a reader that is gone",
    registry=REGISTRY,
)
OUTBOUND: Final = Count(
    "bisittare_outbound", "Requests to Microsoft by kind and outcome", ["kind", "outcome"], registry=REGISTRY
)


class Answers(Collector):
    """How calls were answered, and how long that took; for one event loop, so that counting costs next to nothing."""

    def __init__(self) -> None:
        """Begin with nothing counted."""
        self._by_status: Counter[int] = Counter()
        self._within: list[int] = [0] * (len(_LIMITS_S) + 1)
        self._total_s = 0.0

    def count(self, status: int, took_s: float) -> None:
        """Count one answer; `took_s` are the seconds from the call's arrival to its answer."""
        self._by_status[status] += 1
        self._within[bisect_left(_LIMITS_S, took_s)] += 1
        self._total_s += took_s

    def collect(self) -> Iterable[Metric]:
        """Return the figures as Prometheus wants them: each bucket counts all the smaller ones too."""
        calls = CounterMetricFamily("bisittare_calls", "Calls from Teams by how they were answered", labels=["status"])
        for status, number in self._by_status.items():
            calls.add_metric([str(status)], number)
        limits = [*(str(limit) for limit in _LIMITS_S), "+Inf"]
        buckets = list(zip(limits, map(float, accumulate(self._within)), strict=True))
        about = "Time from a call's arrival to its answer"
        return [calls, HistogramMetricFamily("bisittare_call_seconds", about, buckets, self._total_s)]


ANSWERS: Final = Answers()
REGISTRY.register(ANSWERS)


def exposition() -> bytes:
    """All figures in the text format of Prometheus."""
    return generate_latest(REGISTRY)
