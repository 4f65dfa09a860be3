"""Whatever roads showed a matter's title and motions, and however soon its level is raised after that: nothing is left."""

from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given
from hypothesis import strategies as some

from bot.rehearsal.pretended.faults import Call, Fault
from tests.support.invented import tries
from tests.support.living import LivingSitting, living
from tests.support.sinks import bytes_in, held
from tests.support.soon import quiet
from tests.world.whole.loop import run

AGENDA = """\
1. Mötets öppnande
2. zqxrubrik om en granne
3. Övriga frågor"""
WORDS: Mapping[str, object] = {"matter": "2", "kind": "add", "wording": "zqxyrkande om ett staket"}
EMPTY: Mapping[str, object] = {"round": 0, "form": ""}
Road = Callable[[LivingSitting], Awaitable[object]]


async def _own_view(sitting: LivingSitting) -> None:
    """Press the newest card that is the room's, and see the motions in its place."""
    data = {"sitting": sitting.key, **EMPTY}
    action = {"type": "Action.Execute", "verb": "motion.list", "data": data}
    await sitting["bo"].press_action(sitting.chat.from_bot[-1], 0, action)


async def _twin(sitting: LivingSitting) -> None:
    """A motion whose card Teams takes twice, since the first answer is lost."""
    faults = sitting.living.teams.faults
    faults.plan(Fault(loses_answer=True), (Call.SEND,), conversation=sitting.chat.id)
    await sitting.hand_in("cia", "motion.submit", WORDS, form="twin")


async def _again(sitting: LivingSitting) -> None:
    """The matter is ended and called once more."""
    await sitting.execute("lena", "matter.end", {"matter": "2"})
    await sitting.execute("lena", "matter.call", {"matter": "2", "again": "yes"})


ROADS: Mapping[str, Road] = {
    "agenda typed": lambda sitting: sitting["bo"].say("ärenden", mention=True),
    "motions typed": lambda sitting: sitting["anna"].say("yrkanden", mention=True),
    "agenda alone": lambda sitting: sitting["karin"].say_privately("ärenden"),
    "motion typed": lambda sitting: sitting["anna"].say("yrkande 2: zqxyrkande utan slag", mention=True),
    "motion handed in": lambda sitting: sitting.hand_in("anna", "motion.submit", WORDS, form="in"),
    "motion sent": lambda sitting: sitting.submit("bo", "motion.submit", WORDS, form="sent"),
    "motion noted": lambda sitting: sitting.hand_in("karin", "motion.record", {**WORDS, "mover": "p4"}, form="noted"),
    "motion backed": lambda sitting: sitting.execute("cia", "motion.second", {"motion": "1"}),
    "own view": _own_view,
    "twin": _twin,
    "again": _again,
    "form": lambda sitting: sitting.fetch("bo", "motion.open", {"matter": "2"}),
    "a while": lambda sitting: quiet(sitting.living),
}
LEVELS = ("secrecy", "secrecy_individual", "protective")


async def _play(folder: Path, roads: list[str], level: str) -> None:
    """Show it by these roads, raise the level, and look at all that Teams and the files hold."""
    async with living(f"sqlite:///{folder}/sittings.sqlite") as house:
        sitting = await house.sitting(agenda=AGENDA)
        await sitting.execute("lena", "matter.call", {"matter": "2"})
        for road in roads:
            await ROADS[road](sitting)
        await sitting.execute("karin", "matter.level", {"matter": "2", "level": level})
        await quiet(house)
        assert "zqx" not in held(house)
        assert b"zqxrubrik" not in bytes_in(folder)
        for motion in (await sitting.meeting()).motions:
            fields = {"motion": str(motion.motion), "confirm": "yes"}
            assert "zqxyrkande" in str(await sitting.hand_in("karin", "motion.fetch", fields, form=f"f{motion.motion}"))
        assert b"zqx" not in bytes_in(folder)


@tries(4)
@given(some.lists(some.sampled_from(sorted(ROADS)), min_size=1, max_size=6), some.sampled_from(LEVELS))
@example(["motion typed", "motions typed", "twin", "a while", "own view", "again"], "secrecy")
def test_after_a_raised_level_nothing_is_left_in_what_the_bot_posted_nor_in_its_files(
    roads: list[str], level: str
) -> None:
    """Titles at once, motions when the secretary has fetched them; cards are still under way when it is raised."""
    with TemporaryDirectory() as folder:
        run(lambda _: _play(Path(folder), roads, level))
