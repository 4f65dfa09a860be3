"""The bot is killed at random points of a running meeting, and started again."""

import asyncio
from pathlib import Path

from bot.rehearsal.pretended.faults import Call, Fault
from bot.rehearsal.pretended.graph import CHANGE_MEETINGS
from cards.phrases import book
from dialogs.matter.private_roads import lacking
from dialogs.meeting.meeting import MatterState, Meeting
from dialogs.meeting.switch_state import SwitchPhase
from tests.support.apart import Apart, apart, kept
from tests.support.crowd import CHAT_TALK, Crowd, many, open_confidential
from tests.support.last_shown import check_cards
from tests.support.living import LivingSitting
from tests.support.rule_sittings import OPEN, YES, begun
from tests.support.soon import cards_in


async def _kills(house: Apart, crowd: Crowd, number: int) -> None:
    for _ in range(number):
        await crowd.more(crowd.dice.randint(3, 25))
        await house.killed_and_started()
    await crowd.more(5)


async def test_whoever_was_answered_before_a_kill_is_in_the_journal_once_and_the_cards_come_right(
    database_url: str, tmp_path: Path
) -> None:
    """People go on while it is killed, Teams repeats with the same id and with new ones; nothing is lost or doubled."""
    async with apart(database_url, tmp_path) as house:
        house.teams.wire.habits.repeats = 600
        house.teams.faults.sometimes(0.2, Fault(delay_s=0.3), [Call.SEND, Call.EDIT])
        sitting = await house.sitting(many(8))
        crowd = Crowd(sitting)
        await sitting.execute("lena", "matter.call", {"matter": "2"})
        await crowd.busy(Crowd.proposing, _kills(house, crowd, 2))
        await open_confidential(sitting, 3)
        await crowd.busy(Crowd.chatting, _kills(house, crowd, 1))
        await house.drained()
        await crowd.check()
        await check_cards(house, sitting, most_twins=3)
        assert await house.broken() == []
        assert house.complaints() == []
        assert CHAT_TALK not in await asyncio.to_thread(kept, tmp_path)


SAY = book.of("sv").absence
OFF = ("SwitchStood", "ChatOff")
BACK = ("SwitchTurnedBack",)
_AGAIN_S = 20


async def _kill_when_written(house: Apart, sitting: LivingSitting, fact: str, before: int) -> None:
    """Kill the bot as soon as its journal has one more fact of this kind, and start it again."""
    while (await _facts(sitting)).count(fact) == before:  # noqa: ASYNC110  # a journal tells nobody
        await asyncio.sleep(0)
    await house.killed_and_started()


async def _facts(sitting: LivingSitting) -> list[str]:
    return [type(one.fact).__name__ for one in await sitting.entries()]


async def _presses_open(sitting: LivingSitting, no: int) -> None:
    await sitting.execute("lena", "gate.open", {"matter": str(no), "only_entitled": "yes"})


async def _opened(sitting: LivingSitting, no: int) -> None:
    """Wait until the matter is open; the chair presses again where the bot was away so long that nobody waits for Teams any more."""

    def opens(meeting: Meeting) -> bool:
        return meeting.matters[no - 1].state is MatterState.OPEN

    while True:
        try:
            await sitting.until(opens, within_s=_AGAIN_S)
        except TimeoutError:
            await _presses_open(sitting, no)
        else:
            return


async def test_whoever_is_killed_while_the_chat_is_off_leaves_it_as_it_was(tmp_path: Path) -> None:
    """Killed as soon as a step stands in the journal, and started again: the matter is opened, and what stood before is restored."""
    async with apart(f"sqlite:///{tmp_path}/sittings.sqlite", tmp_path, BISITTARE_VARIANT="block") as house:
        world = house.teams.world
        world.graph_roles.add(CHANGE_MEETINGS)
        world.graph_policy.add(house.teams.client("Karin Ekaa").person.object_id or "")
        steps = (*OFF, *BACK)
        agenda = "\n".join(f"{no}. A.B. [sekretess]\n{no + 1}. Resor" for no in range(1, 2 * len(steps), 2))
        sitting = await begun(house, agenda=agenda)
        await sitting.until(lambda m: m.switch.turnable and not lacking(m, m.matters[0]))
        for no, fact in zip(range(1, 2 * len(steps), 2), steps, strict=True):
            before = (await _facts(sitting)).count(fact)
            await sitting.execute("lena", "matter.call", {"matter": str(no)})
            await sitting.execute("anna", "checklist.submit", YES)
            await _presses_open(sitting, no)
            if fact in OFF:
                await _kill_when_written(house, sitting, fact, before)
            await _opened(sitting, no)
            assert sitting.chat.setting == "disabled"
            await sitting.execute("lena", "matter.call", {"matter": str(no + 1)})
            if fact in BACK:
                await _kill_when_written(house, sitting, fact, before)
            await sitting.until(lambda m: m.switch.phase is SwitchPhase.REST)
            assert sitting.chat.setting == "enabled"
        assert house.complaints() == []


MARKER = "Qvistgaardens"


async def test_what_was_written_while_it_was_dead_is_found_and_no_word_of_it_is_kept(tmp_path: Path) -> None:
    """Killed in a confidential matter, and started again when somebody has written: chair and secretary are told how many and who."""
    async with apart(f"sqlite:///{tmp_path}/sittings.sqlite", tmp_path, BISITTARE_VARIANT="block") as house:
        sitting = await begun(house, agenda="1. A.B. [sekretess]\n2. Resor")
        await sitting.execute("lena", "matter.call", {"matter": "1"})
        await house.drained()
        (bot,) = house.bots
        await bot.kill()
        await house.gone(bot)
        for words in (MARKER, f"Är det {MARKER} granne?"):
            await sitting["anna"].say(words)
        await house.start()
        await sitting.until(lambda m: bool(m.aways))
        await house.drained()
        found = await sitting.meeting()
        assert [(one.no, one.count) for one in found.incidents] == [(1, 2)]
        for who in ("lena", "karin"):
            assert SAY.found.format(count=2) in cards_in(house.teams.world.private_chat(sitting[who].person))
        assert MARKER not in await asyncio.to_thread(kept, tmp_path)
        assert MARKER not in str(house.teams.recorder.asked())
        assert house.complaints() == []


_WHO_IS_THERE = (
    ("karin", "upprop {anna} på distans", "RollAnswered"),
    ("karin", "avsluta uppropet ändå", "RollEnded"),
    ("lena", "godkänn distans", "RemoteDecided"),
    ("lena", "jag har förvissat mig", "Ascertained"),
    ("anna", "tappar kontakten", "TroubleSaid"),
    ("lena", "ajournera 15", "Adjourned"),
    ("lena", "återuppta", "Resumed"),
)


async def test_each_step_of_who_is_there_is_written_once_over_a_kill(tmp_path: Path) -> None:
    """Killed while it is said, and started again: Teams repeats it, and it stands once. `tests/whole/test_steps_disturbed.py` has every crash point."""
    async with apart(f"sqlite:///{tmp_path}/sittings.sqlite", tmp_path) as house:
        house.teams.wire.habits.repeats = 600
        sitting = await begun(house, agenda=OPEN)
        anna = (await sitting.person("anna")).name
        for who, words, fact in _WHO_IS_THERE:
            before = (await _facts(sitting)).count(fact)
            said = asyncio.create_task(sitting[who].say(words.format(anna=anna), mention=True))
            await house.killed_and_started()
            answer = (await said).answer
            assert answer is not None
            assert answer.is_good
            assert (await _facts(sitting)).count(fact) == before + 1, words
        await house.drained()
        await check_cards(house, sitting, most_twins=3)
        assert await house.broken() == []
        assert house.complaints() == []
