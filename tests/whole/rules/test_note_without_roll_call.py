"""Where nobody was called up the working note says so, and tells of nobody that they took part whom nothing shows (R-195, R-196)."""

from tests.support.living import CAST, Living, LivingSitting
from tests.support.rule_sittings import FEW
from tests.support.soon import alone, quiet

ABSENT = "inte antecknad som närvarande: ärende 1–2"


async def _held(house: Living, *between: str) -> LivingSitting:
    """Two matters are treated, and the secretary types something between them. Anna and Bo are remote by the list alone; Bo joins."""
    sitting = await house.sitting(FEW | {"bo": CAST["bo"]}, "1. Resor\n2. Budget", begun=True, seats="3")
    await house.teams.begin(sitting.chat)
    await house.teams.join(sitting.chat, sitting["lena"], sitting["karin"], sitting["bo"])
    anyway = {"quorum": "any"}
    await sitting.execute("lena", "matter.call", {"matter": "1", **anyway})
    await sitting.execute("lena", "matter.end", {"matter": "1", **anyway})
    for words in between:
        await sitting["karin"].say_privately(words)
    await sitting.execute("lena", "matter.call", {"matter": "2", **anyway})
    await sitting.execute("lena", "matter.end", {"matter": "2", **anyway})
    await quiet(house)
    return sitting


async def _row(sitting: LivingSitting, who: str, shown: str) -> str:
    name = (await sitting.person(who)).name
    return next(line for line in shown.splitlines() if line.lstrip("+ ").startswith(f"| {name}"))


async def test_whoever_was_neither_called_nor_seen_is_not_told_to_have_taken_part_remotely(house: Living) -> None:
    """The list says that Anna is remote, and nobody saw her; Teams tells that Bo joined. That nobody was called up is said."""
    sitting = await _held(house)
    shown = await alone(house, sitting, "karin", "underlag")
    anna, bo = await _row(sitting, "anna", shown), await _row(sitting, "bo", shown)
    assert ("deltar på distans" in anna, ABSENT in anna) == (False, True)
    assert ("deltar på distans" in bo, ABSENT in bo) == (True, False)
    assert "| Upprop | Inget upprop är antecknat. Närvaron följer deltagarlistan. |" in shown


async def test_the_note_of_one_matter_says_the_same(house: Living) -> None:
    """It is adjusted at once, and stands alone."""
    sitting = await _held(house)
    shown = await alone(house, sitting, "karin", "underlag 2")
    assert "*Upprop:* Inget upprop är antecknat." in shown
    assert f"{(await sitting.person('anna')).name}, inte antecknad som närvarande" in shown


async def test_a_roll_call_that_was_made_later_tells_nothing_of_the_matters_before(house: Living) -> None:
    """The head says of which there was none."""
    sitting = await _held(house, "upprop resten i rummet")
    assert "Inget upprop är antecknat för ärende 1." in await alone(house, sitting, "karin", "underlag")
