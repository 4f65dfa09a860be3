"""All that the trial has seen: what arrived, what was asked of Microsoft and what came of it, and which steps were passed over."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.settings.variants import Variant
from bot.trial.arrival import TrialArrival


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing asked of Microsoft. `outcome` is "done" or a code; `facts` are yes or no about the answer."""

    what: str
    outcome: str
    facts: frozenset[str] = frozenset()

    @property
    def done(self) -> bool:
        """Whether it was taken."""
        return self.outcome == "done"


@dataclass(slots=True)
class Evidence:
    """What the probes are judged by. `people` are the Teams ids of the two, in the order in which they were heard."""

    variant: Variant
    arrivals: list[TrialArrival] = field(default_factory=list)
    asked: dict[str, Asked] = field(default_factory=dict)
    shown: set[str] = field(default_factory=set)
    skipped: set[str] = field(default_factory=set)
    people: list[str] = field(default_factory=list)

    def of(self, kind: str, step: str = "", verb: str = "") -> Iterator[TrialArrival]:
        """The arrivals of this kind, in this step and with this verb where one is given."""
        for one in self.arrivals:
            if one.kind == kind and step in {"", one.step} and verb in {"", one.verb}:
                yield one

    def senders(self, kind: str, step: str = "", verb: str = "") -> set[str]:
        """Which of the two such an arrival came from."""
        return {one.who for one in self.of(kind, step, verb)} & set(self.people)
