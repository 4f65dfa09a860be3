"""What befalls the whole world for a while: Teams away for 60 minutes, a full disk, a clock that jumps, rights and the app withdrawn.

Each begins at one turn of the world and ends at another, as the seed has it; when people are done, all of it has ended.
"""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any, Final

from bot.rehearsal.pretended.chat import MESSAGES, PARTICIPANTS
from bot.rehearsal.pretended.faults import Fault
from bot.rehearsal.pretended.wire import Habits
from tests.world.chance import stream
from tests.world.whole.granted import grants

if TYPE_CHECKING:
    from tests.world.whole.play import Whole

_HOUR_S: Final = 3600.0
_NO_END: Final = 1_073_741_823
"""The most pages that SQLite lets a file have."""


@dataclass(slots=True)
class Mischief:
    """`begins` and `ends` are turns of the world."""

    name: str
    begins: int
    ends: int
    dice: Random
    on: bool = False


class Gusts(Habits):
    """A way to the bot on which each activity takes another time, so that they come in another order than they were sent."""

    dice: Random

    @property
    def delay_s(self) -> float:
        """How long this one is under way."""
        return self.dice.choice((0.0, 0.0, 0.1, 0.7, 2.5, 6.0))

    @delay_s.setter
    def delay_s(self, _: float) -> None:
        """It is as the wind is."""


def mischiefs(seed: int) -> list[Mischief]:
    """What befalls the world of this seed: mostly one thing, sometimes nothing or three."""
    chance = stream(seed, "mischief")
    names = chance.sample(sorted(_BEGIN.keys() - _OF_THE_SWITCH), chance.choice((0, 1, 1, 2, 3)))
    found = [_one(name, chance, seed) for name in names]
    if grants(seed):
        dice = stream(seed, "mischief of the switch")
        found += [_one(name, dice, seed) for name in dice.sample(_OF_THE_SWITCH, dice.choice((0, 0, 1, 2)))]
    return found


def _one(name: str, chance: Random, seed: int) -> Mischief:
    begins = chance.randint(25, 160)
    return Mischief(name, begins, begins + chance.choice((1, 6, 25, 60)), stream(seed, f"mischief {name}"))


async def befall(whole: "Whole", turn: int) -> None:
    """Let begin and end what does so at this turn."""
    for one in whole.mischiefs:
        if not one.on and one.begins <= turn < one.ends:
            one.on = True
            whole.counts[f"mischief {one.name}"] += 1
            await _BEGIN[one.name](whole, one)
        elif one.on and turn >= one.ends:
            one.on = False
            await _END.get(one.name, _nothing)(whole, one)
        elif one.on and one.name == "unheard":
            await asyncio.sleep(one.dice.choice((10.0, 60.0, 200.0)))


async def all_is_well(whole: "Whole") -> None:
    """Let everything end that still lasts."""
    for one in whole.mischiefs:
        if one.on:
            one.on = False
            await _END.get(one.name, _nothing)(whole, one)


async def _nothing(_: "Whole", __: Mischief) -> None:
    """It is over at once."""


async def _away_and_back(whole: "Whole", one: Mischief) -> None:
    """After the last that people could say, Teams is away for 60 minutes: nobody can do anything in it, and whatever the bot asks fails."""
    await asyncio.sleep(_HOUR_S)
    await _heard_again(whole, one)


async def _unheard(whole: "Whole", one: Mischief) -> None:
    """Whatever the bot asks of Teams fails, while people go on."""
    whole.teams.faults.clear()
    whole.teams.faults.sometimes(
        1.0, one.dice.choice((Fault(status=503), Fault(status=502), Fault(delay_s=9.0, status=503)))
    )


async def _heard_again(whole: "Whole", _: Mischief) -> None:
    whole.teams.faults.clear()
    whole.troubles.begin(whole.teams)


async def _full(whole: "Whole", _: Mischief) -> None:
    """The file cannot grow: SQLite itself says so."""
    await whole.machine.lives_again(3.0)
    whole.machine.room(0)


async def _room_again(whole: "Whole", _: Mischief) -> None:
    await whole.machine.lives_again(3.0)
    whole.machine.room(_NO_END)


async def _jump(whole: "Whole", one: Mischief) -> None:
    """The clock of the bot's machine is set, forwards or back."""
    whole.clock.ahead_s += one.dice.choice((-2.0, 3.0, -40.0, 50.0, 3600.0, -3600.0))


async def _deaf(whole: "Whole", one: Mischief) -> None:
    """A chat withdraws what the bot may read and know."""
    chat = one.dice.choice(whole.boards).chat
    chat.grants = chat.grants - one.dice.choice(({MESSAGES}, {PARTICIPANTS}, {MESSAGES, PARTICIPANTS}))


async def _hears(whole: "Whole", _: Mischief) -> None:
    for board in whole.boards:
        board.chat.grants = board.chat.grants | {MESSAGES, PARTICIPANTS}


async def _removed(whole: "Whole", one: Mischief) -> None:
    """Somebody takes the app out of a chat."""
    board = one.dice.choice(whole.boards)
    board.chat.has_bot = False
    await whole.teams.uninstall(board.chat, board.secretary)


async def _put_back(whole: "Whole", _: Mischief) -> None:
    for board in whole.boards:
        if not board.chat.has_bot:
            board.chat.has_bot = True
            await whole.teams.install(board.chat, board.secretary)


async def _blocked(whole: "Whole", one: Mischief) -> None:
    """Some people block the bot."""
    people = [client.person.mri for board in whole.boards for client in board.clients.values()]
    whole.teams.world.blocking |= set(one.dice.sample(people, 4))


async def _unblocked(whole: "Whole", _: Mischief) -> None:
    whole.teams.world.blocking.clear()


async def _wind(whole: "Whole", one: Mischief) -> None:
    """Activities overtake each other on their way to the bot."""
    gusts = Gusts(repeats=whole.teams.wire.habits.repeats, repeat_after_s=5.0)
    gusts.dice = one.dice
    whole.teams.wire.habits = gusts


async def _calm(whole: "Whole", _: Mischief) -> None:
    whole.teams.wire.habits = Habits(repeats=whole.teams.wire.habits.repeats, repeat_after_s=5.0)


async def _refused(whole: "Whole", _: Mischief) -> None:
    """The access policy names nobody any more."""
    whole.switch.named = set(whole.teams.world.graph_policy)
    whole.teams.world.graph_policy.clear()


async def _named_again(whole: "Whole", _: Mischief) -> None:
    whole.teams.world.graph_policy |= whole.switch.named


async def _stuck(whole: "Whole", _: Mischief) -> None:
    """Graph takes a change, and does nothing."""
    whole.teams.graph.stuck = True


async def _loose(whole: "Whole", _: Mischief) -> None:
    whole.teams.graph.stuck = False


async def _by_hand(whole: "Whole", one: Mischief) -> None:
    """Somebody turns the chat of a meeting in Teams, and does not tell the bot."""
    chat = one.dice.choice(whole.boards).chat
    chat.setting = one.dice.choice(("enabled", "limited", "disabled"))
    whole.switch.by_hand.setdefault(chat.id, set()).add(chat.setting)


_OF_THE_SWITCH: Final = ("by hand", "refused", "stuck")
"""What befalls only where Teams lets the bot turn its switch."""

_Change = Callable[["Whole", Mischief], Coroutine[Any, Any, None]]
_BEGIN: Final[Mapping[str, _Change]] = {
    "away": _unheard,
    "blocked": _blocked,
    "by hand": _by_hand,
    "deaf": _deaf,
    "full": _full,
    "jump": _jump,
    "refused": _refused,
    "removed": _removed,
    "stuck": _stuck,
    "unheard": _unheard,
    "wind": _wind,
}
_END: Final[Mapping[str, _Change]] = {
    "away": _away_and_back,
    "blocked": _unblocked,
    "deaf": _hears,
    "full": _room_again,
    "refused": _named_again,
    "removed": _put_back,
    "stuck": _loose,
    "unheard": _heard_again,
    "wind": _calm,
}


def lasting(whole: "Whole") -> Sequence[str]:
    """What befell this world, by name."""
    return [one.name for one in whole.mischiefs if whole.counts[f"mischief {one.name}"]]
