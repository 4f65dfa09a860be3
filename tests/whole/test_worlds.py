"""What must never happen, in worlds of several chats, sittings and tenants, on two clocks, late and repeated.

Whatever people do, and in whatever order: each law looks at all that the bot keeps and all that it posted.
"""

import asyncio
import shutil
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock_and_chance import NATURE, Nature
from bot.store.migrate import migrate
from bot.store.which_database import open_database
from dialogs.matter.facts import LevelRaised
from tests.support.invented import tries
from tests.support.world_deeds import OPEN_IT, PASTED, SETUP, a_deed, opening
from tests.support.world_laws import LAWS, Law
from tests.support.world_teams import Clock
from tests.support.worlds import Deed, World, a_world
from tests.world.chance import stream
from tests.world.whole.loop import WorldLoop, run


@pytest.fixture(scope="session")
def empty_world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database that every world is a copy of."""
    folder = tmp_path_factory.mktemp("empty_world")

    async def make() -> None:
        database = open_database(f"sqlite:///{folder}/world.sqlite")
        await migrate(database)
        await database.close()

    asyncio.run(make())
    return folder


class Worlds:
    """Makes worlds, one after the other, each in a folder of its own."""

    def __init__(self, empty: Path, folder: Path) -> None:
        self.empty, self.folder = empty, folder
        self.made = 0

    async def play(self, deeds: Sequence[Deed], ahead_s: float, laws: Sequence[Law], loop: WorldLoop) -> None:
        """Play the deeds in a new world; after each of them every law is asked."""
        self.made += 1
        folder = self.folder / str(self.made)
        shutil.copytree(self.empty, folder)
        clock = Clock(loop)
        NATURE.set(
            Nature(clock.time_ns, stream(0, "octets").randbytes)
        )  # of this world alone: whatever it starts has it too
        async with a_world(folder, clock, timedelta(seconds=ahead_s)) as world:
            for deed in deeds:
                await world.does(deed)
                for law in laws:
                    await law(world)
        shutil.rmtree(folder)

    def holds(self, deeds: Sequence[Deed], ahead_s: float = 0.0, laws: Sequence[Law] = LAWS) -> None:
        """Play the deeds after an opening. If a law breaks, leave out what can be left out, and tell the rest."""
        broken = self._breaks(deeds, ahead_s, laws)
        if broken is None:
            return
        few = list(deeds)
        for deed in deeds:
            fewer = [one for one in few if one is not deed]
            found = self._breaks(fewer, ahead_s, laws)
            if found is not None and _told(found) == _told(broken):
                few, broken = fewer, found
        pytest.fail("\n".join([_told(broken), f"Teams {ahead_s} s ahead", *map(str, few)]))

    def _breaks(self, deeds: Sequence[Deed], ahead_s: float, laws: Sequence[Law]) -> AssertionError | None:
        try:
            run(lambda loop: self.play([*opening(), *deeds], ahead_s, laws, loop))
        except AssertionError as error:
            return error
        return None


def _told(error: AssertionError) -> str:
    """What a law says of itself; what pytest adds has addresses that differ from one time to the next."""
    return str(error).partition("\n")[0]


@pytest.fixture(scope="module")
def worlds(empty_world: Path, tmp_path_factory: pytest.TempPathFactory) -> Worlds:
    """Worlds of this file, each made anew."""
    return Worlds(empty_world, tmp_path_factory.mktemp("worlds"))


@tries(10)
@given(chance=st.randoms(use_true_random=True), ahead_s=st.sampled_from((0.0, 0.0, 10.0, -10.0, 600.0, -600.0)))
def test_the_laws_hold_in_every_world(worlds: Worlds, chance: Random, ahead_s: float) -> None:
    """Whoever does whatever: see `tests/support/world_laws.py`. What fails is told as few deeds as fail."""
    worlds.holds([a_deed(chance) for _ in range(DEEDS)], ahead_s)


DEEDS = 40


RECORDED = {"matter": "2", "kind": "add", "mover": "p3", "wording": "Att MARKER.", "form": "recorded"}
FOUND: Mapping[str, tuple[Deed, ...]] = {
    "titles that others took the place of stayed in the file next to the database": (
        Deed("meeting.setup", "anna", "own", {**SETUP, "form": "form2"}),
        Deed("meeting.setup", "secretary", "board", {**SETUP, "form": "form1"}),
        Deed("meeting.close", fields={"anyway": "yes"}),
        Deed("meeting.setup", "chair", "board", {**SETUP, "form": "form3"}),
        Deed("meeting.setup", "secretary", "board", {**SETUP, "form": "form3"}),
    ),
    "a pasted list gave a namesake the capacity": (
        Deed("roster.import", "secretary", "board", {"step": "accept", "people": PASTED}),
        Deed("write", "namesake", words="klar"),
    ),
    "the people of the board's last sitting came back by nobody's hand": (
        Deed("meeting.close", fields={"anyway": "yes"}),
        Deed("meeting.setup", "chair", "board", {**SETUP, "form": "form2"}),
    ),
    "words before the opening of a matter that was called": (
        Deed("matter.call", fields={"kind_of_matter": "secret"}),
        Deed("write", "anna", fields={"alone": "yes"}, words="yrkande avslag"),
        Deed("write", "anna", words="yrkande:"),
    ),
    "an answer on the room's card was noted of a matter that had ended": (
        Deed("matter.call", fields={"kind_of_matter": "secret"}),
        Deed("matter.end", fields={"matter": "table"}),
        *(Deed("come", "chair", wait_s=4.0),) * 3,
    ),
    "words in private, by somebody who was last told about a sitting of another chat": (
        *opening("committee"),
        Deed("matter.call", "chair", "committee", {"matter": "2"}),
        Deed("motion.record", "secretary", "committee", RECORDED),
        Deed("matter.call", fields={"kind_of_matter": "secret"}),
        Deed("write", "anna", fields={"alone": "yes"}, words="yrkande 2 avslag"),
        Deed("matter.end", fields={"matter": "table"}),
        Deed("write", "anna", fields={"alone": "yes"}, words="yrkande 2 avslag", wait_s=1.0),
    ),
    "a message of before the call came within the matter, and once more after its end": (
        Deed("write", "chair", words="klar"),
        Deed("matter.end", "secretary", fields={"matter": "table"}, late_s=200.0),
        Deed("write", "anna", words="yrkande:", wait_s=20.0, late_s=40.0),
        Deed("matter.call", fields={"kind_of_matter": "secret"}),
        Deed("gate.open", fields=OPEN_IT, wait_s=90.0, late_s=200.0),
        Deed("gate.open", "bo", "committee", OPEN_IT, 90.0, 2.0),
        Deed("edit", "secretary", words="jag hör inte"),
        Deed("meeting.begin", "anna", fields={"sitting": "0"}),
        Deed("type", "secretary", words="ärenden", wait_s=0.5),
        Deed("again", "anna", words="xxxxx"),
    ),
}
"""What broke a law once, by what it did."""


@pytest.mark.parametrize("what", FOUND)
@pytest.mark.parametrize("ahead_s", [0.0, 600.0, -600.0])
def test_what_broke_a_law_once_does_so_no_longer(worlds: Worlds, what: str, ahead_s: float) -> None:
    """Each was found by the worlds above."""
    worlds.holds(FOUND[what], ahead_s)


def test_what_the_chair_pressed_before_they_were_taken_out_of_the_chat_calls_nothing_when_it_comes(
    worlds: Worlds,
) -> None:
    """Nor does what they press in their own chat after it (R-251)."""
    late = Deed("matter.call", fields={"kind_of_matter": "open"}, late_s=20.0)
    alone = Deed("adjourn", fields={"minutes": "10"})
    worlds.holds([late, Deed("taken out"), alone, Deed("come", "bo", wait_s=30.0), Deed("let in"), late])


def test_a_law_that_is_broken_is_told_with_as_few_deeds_as_break_it(worlds: Worlds) -> None:
    """What has nothing to do with it is left out."""

    async def nothing_is_raised(world: World) -> None:
        for meeting in await world.meetings():
            assert not any(isinstance(e.fact, LevelRaised) for e in await world.entries(meeting.key)), "it was raised"

    deeds = [Deed("come", "bo"), Deed("matter.level", fields={"matter": "1", "level": "secrecy"}), Deed("go", "bo")]
    with pytest.raises(pytest.fail.Exception, match=r"raised") as told:
        worlds.holds(deeds, laws=(nothing_is_raised,))
    assert "matter.level" in str(told.value)
    assert "come" not in str(told.value)
