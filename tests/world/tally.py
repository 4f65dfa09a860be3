"""What worlds have come to: how much was said and written, what went wrong, and which ways into the rules were taken."""

from collections import Counter
from dataclasses import dataclass, field
from statistics import median

from dialogs.said.inbound import Pressed, Said, Spoke


@dataclass(slots=True)
class Tally:
    """Counts over many worlds. `ways`: verb x stage x kind of person x road; `said_each` and `matters_each`: by meeting."""

    meetings: int = 0
    said: int = 0
    facts: Counter[str] = field(default_factory=Counter)
    mishaps: Counter[str] = field(default_factory=Counter)
    ways: Counter[tuple[str, str, str, str]] = field(default_factory=Counter)
    said_each: list[int] = field(default_factory=list)
    matters_each: list[int] = field(default_factory=list)
    secret_each: list[int] = field(default_factory=list)

    def way(self, said: Said, stage: str, kind: str) -> None:
        """One way into the rules was taken."""
        match said:
            case Pressed():
                self.ways[said.verb, stage, kind, str(said.road)] += 1
            case Spoke():
                self.ways["spoke", stage, kind, "alone" if said.place.personal else "chat"] += 1
            case _:
                self.ways[type(said).__name__, stage, kind, "world"] += 1

    def add(self, other: "Tally") -> None:
        """Take another's counts along."""
        self.meetings += other.meetings
        self.said += other.said
        for mine, theirs in ((self.facts, other.facts), (self.mishaps, other.mishaps)):
            mine.update(theirs)
        self.ways.update(other.ways)
        self.said_each += other.said_each
        self.matters_each += other.matters_each
        self.secret_each += other.secret_each

    def lines(self) -> list[str]:
        """What is printed."""
        facts = ", ".join(f"{name} {number}" for name, number in self.facts.most_common())
        mishaps = ", ".join(f"{name} {number}" for name, number in sorted(self.mishaps.items()))
        return [
            f"meetings {self.meetings}, things said {self.said}, facts {sum(self.facts.values())}",
            f"things said a meeting: {_spread(self.said_each)}",
            f"matters treated a meeting: {_spread(self.matters_each)}; confidential ones: {_spread(self.secret_each)}",
            f"facts: {facts}",
            f"mishaps: {mishaps}",
            f"ways taken (verb x stage x kind of person x road): {len(self.ways)}",
        ]


def _spread(numbers: list[int]) -> str:
    found = sorted(numbers) or [0]
    low, high = found[len(found) // 10], found[-1 - len(found) // 10]
    return f"median {median(found):g} (one in ten under {low}, one in ten over {high})"
