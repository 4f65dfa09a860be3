"""One thing that was done in a world of the whole bot: enough to do it again."""

from dataclasses import dataclass

from tests.world.deeds import Deed


@dataclass(frozen=True, slots=True)
class Done:
    """`turn` of the world, which mischief goes by; `board`: in whose chat; `number` makes the words that are looked for."""

    turn: int
    board: str
    deed: Deed
    number: str
