"""Non-interference by pairs: two worlds that differ only in words said in confidence are the same in all that the bot does.

What is compared is every fact with its times, every delivery, and every answer that is kept. The answer in which somebody
gets their own words back at once, a `Draft`, is theirs alone: of it only the kind of card is compared.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import Final

from dialogs.judging.outcome import Draft
from tests.world.chamber import Turned
from tests.world.deeds import MARK
from tests.world.play import Twist, play

OTHERS: Final[Sequence[str]] = (
    "x",
    "Familjen vill inte att socialtjänsten besöker hemmet igen, sade hon, och det skrevs i utredningen i oktober.",
    "الأسرة",
    "yrkande avslag för A.B.",
    "19811228-9874",
    "The child was placed with relatives in Norrköping 🙂",
    "a b " * 400,
    "klar men inte ensam",
)
"""What is said instead: short, long, in other scripts, and what looks like a motion, an identity number or a command."""


class Told:
    """All that a world's bot did, as one digest, and each turn's for telling where two worlds part."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.turns: list[str] = []

    def __call__(self, turned: Turned) -> None:
        """One more turn."""
        out = turned.out
        reply = type(out.reply.view).__name__ if isinstance(out.reply, Draft) else repr(out.reply)
        keys = [(one.key, one.matter) for one in out.wordings]
        self.turns.append(repr((turned.key, turned.entries, out.deliveries, reply, keys, out.sealed, out.purged)))

    def digest(self) -> str:
        """The digest of all turns."""
        return sha256("\n".join(self.turns).encode()).hexdigest()


def told(seed: int, twist: Twist | None = None) -> Told:
    """Play a world and take down what its bot did."""
    found = Told()
    play(seed, twist, found)
    return found


def differs(seed: int) -> str:
    """Play a world twice, with other words in confidence the second time; return where the two part, "" where they do not."""
    said, other = told(seed), told(seed, _other(seed))
    if said.digest() == other.digest():
        return ""
    parts = (f"turn {no}:\n{a}\n{b}" for no, (a, b) in enumerate(zip(said.turns, other.turns, strict=False)) if a != b)
    return next(parts, f"{len(said.turns)} turns and {len(other.turns)}")


def _other(seed: int) -> Twist:
    def twist(number: int) -> str:
        return f"{OTHERS[(seed + number) % len(OTHERS)]} {MARK}"

    return twist
