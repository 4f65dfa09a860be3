"""Teams' switch of the chat, where the municipality lets the bot turn it: off in a confidential matter, and back (R-129 to R-131)."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.rehearsal.client.client import ImpossibleError
from bot.rehearsal.pretended.graph import CHANGE_MEETINGS
from cards.phrases import book
from dialogs.meeting.meeting import MatterState, Meeting
from dialogs.meeting.private_road import PrivateState
from dialogs.meeting.switch_state import SwitchPhase
from tests.support.living import Living, LivingSitting, living
from tests.support.rule_sittings import AT_THE_GATE, YES, prepared, presses
from tests.support.soon import cards_in, hears, quiet, sees

SAY = book.of("sv").chat_switch
CONTACT = book.of("sv").contact
BREAK = book.of("sv").adjournment
OFF = "Chatten är avstängd (avläst"


@pytest.fixture
async def granting(tmp_path: Path) -> AsyncIterator[Living]:
    """A house whose operator has said that the chat may be turned off, in a Teams that lets it; the bot is mute there meanwhile."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite", BISITTARE_VARIANT="block") as house:
        house.teams.world.graph_roles.add(CHANGE_MEETINGS)
        house.teams.world.mute_with_chat_off = True
        yield house


async def begins(house: Living, *, granted: bool = True, without_app: str = "", was: str = "enabled") -> LivingSitting:
    """A sitting that is opened where the access policy names its organizer; matter 1 is under secrecy."""
    sitting = await prepared(house)
    meeting = sitting.chat.meeting
    assert meeting is not None
    sitting.chat.setting = was
    if granted:
        house.teams.world.graph_policy.add(meeting.organizer.object_id or "")
    if without_app:
        house.teams.world.without_app.add(sitting[without_app].person.mri)
    await sitting["lena"].press("Öppna sammanträdet", data={"sitting": sitting.key})
    await quiet(house)
    return sitting


async def ready(sitting: LivingSitting) -> None:
    """Matter 1 is called, and the remote member has confirmed everything."""
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("anna", "checklist.submit", YES)


def is_open(meeting: Meeting) -> bool:
    """Whether matter 1 is being considered."""
    return meeting.matters[0].state is MatterState.OPEN


def rests(meeting: Meeting) -> bool:
    """Whether nothing is asked of Teams any more."""
    return meeting.switch.phase is SwitchPhase.REST


async def comes_to(sitting: LivingSitting, holds: Callable[[Meeting], bool]) -> bool:
    """Whether it holds, once nothing more is to be sent."""
    await quiet(sitting.living)
    return holds(await sitting.meeting())


async def cannot_write(sitting: LivingSitting) -> bool:
    """Whether Teams lets nobody write in the chat."""
    try:
        await sitting["per"].say("Hej")
    except ImpossibleError:
        return True
    return False


@pytest.mark.rule("R-130", road="press", by="dialogs.chat.switch.setting_read")
@pytest.mark.rule("R-129", road="press", by="dialogs.chat.switch.setting_read")
async def test_the_chat_is_off_while_the_matter_is_open_and_everybody_still_answers(granting: Living) -> None:
    """The bot is mute in the room: what has to be known and done comes in private; then the chat is as it was before."""
    sitting = await begins(granting)
    await ready(sitting)
    await presses(sitting, "lena", AT_THE_GATE)
    assert await comes_to(sitting, is_open)
    assert sitting.chat.setting == "disabled"
    assert await cannot_write(sitting)
    assert await hears(granting, sitting["lena"], OFF)
    await presses(sitting, "lena", "Avsluta 1 och ta upp 2")
    assert await comes_to(sitting, rests)
    assert sitting.chat.setting == "enabled"
    assert not await cannot_write(sitting)
    await quiet(granting)
    assert (await sitting.meeting()).not_shown == ()


@pytest.mark.rule("R-181", road="word", by="dialogs.private_copies.break_copies")
async def test_of_a_break_that_the_room_cannot_read_everybody_is_told_alone(granting: Living) -> None:
    """Until when, that it takes longer, and that it is over: to those at a distance and the secretary; once more of nothing that was said twice."""
    sitting = await begins(granting)
    await ready(sitting)
    await presses(sitting, "lena", AT_THE_GATE)
    assert await comes_to(sitting, is_open)
    anna, karin = sitting["anna"], sitting["karin"]
    for who, words, line in (
        ("lena", "ajournera 15", BREAK.until.format(clock="09.15")),
        ("karin", "förläng 5", BREAK.until.format(clock="09.20")),
        ("karin", "återuppta", BREAK.over),
    ):
        await sitting[who].say_privately(words)
        for host in (anna, karin, sitting["lena"]):
            assert await sees(granting, host, line)
    assert not sitting.chat.is_open
    assert BREAK.until.format(clock="09.15") not in cards_in(granting.teams.world.private_chat(anna.person))


async def test_a_call_that_is_ended_and_begins_again_with_the_matter_open_turns_the_chat_off_once_more(
    granting: Living,
) -> None:
    """Ended in Teams it gives the chat back; nobody goes on with the matter in a chat that is on without a word."""
    sitting = await begins(granting)
    await granting.teams.begin(sitting.chat)
    await ready(sitting)
    await presses(sitting, "lena", AT_THE_GATE)
    assert await comes_to(sitting, is_open)
    await granting.teams.end(sitting.chat)
    assert await comes_to(sitting, rests)
    assert sitting.chat.setting == "enabled"
    await granting.teams.begin(sitting.chat)
    assert await comes_to(sitting, is_open)
    assert sitting.chat.setting == "disabled"


@pytest.mark.rule("R-130", road="word", by="dialogs.chat.switch.setting_read")
async def test_by_typed_words_too_and_in_private_while_nobody_can_write_in_the_room(granting: Living) -> None:
    """The chair types everything."""
    sitting = await begins(granting)
    await ready(sitting)
    await sitting.execute("lena", "gate.confirm", {"matter": "1", "only_entitled": "yes"})
    await sitting["lena"].say("öppna 1", mention=True)
    assert await comes_to(sitting, is_open)
    assert sitting.chat.setting == "disabled"
    await sitting["lena"].say_privately("avsluta mötet ändå")
    assert await comes_to(sitting, rests)
    assert sitting.chat.setting == "enabled"


async def test_where_teams_does_not_obey_the_chair_opens_with_a_warning(granting: Living) -> None:
    """It was taken and nothing was turned: no card says that the chat is off, and the choice is the chair's."""
    sitting = await begins(granting)
    granting.teams.graph.stuck = True
    await ready(sitting)
    await presses(sitting, "lena", AT_THE_GATE)
    assert await comes_to(sitting, lambda m: m.switch.undecided)
    assert not is_open(await sitting.meeting())
    assert await sees(granting, sitting["lena"], SAY.choose)
    assert not sitting["lena"].sees(OFF)
    await presses(sitting, "lena", SAY.open_warned.format(no=1))
    assert await comes_to(sitting, is_open)
    assert sitting.chat.setting == "enabled"


async def test_the_chair_cancels_by_word(granting: Living) -> None:
    """The matter stays called, and what stood before stands."""
    sitting = await begins(granting)
    granting.teams.graph.stuck = True
    await ready(sitting)
    await presses(sitting, "lena", AT_THE_GATE)
    assert await comes_to(sitting, lambda m: m.switch.undecided)
    await sitting["lena"].say("avbryt", mention=True)
    meeting = await sitting.meeting()
    assert meeting.matters[0].state is MatterState.CALLED
    assert meeting.switch.going_back


@pytest.mark.rule("R-130", road="word", by="dialogs.chat.switch_back.cancel")
async def test_a_cancel_that_comes_too_late_is_answered(granting: Living) -> None:
    """The chair has chosen, or has cancelled already: the card says what came of it and what to do; nothing changes."""
    sitting = await begins(granting)
    granting.teams.graph.stuck = True
    await ready(sitting)
    await presses(sitting, "lena", AT_THE_GATE)
    assert await comes_to(sitting, lambda m: m.switch.undecided)
    say, lena = book.of("sv").refusals, sitting["lena"]
    await lena.say("avbryt", mention=True)
    await lena.say("avbryt", mention=True)
    assert await sees(granting, lena, say["let_be_already"])
    await lena.say("öppna 1", mention=True)
    assert await comes_to(sitting, lambda m: m.switch.undecided)
    await lena.say("öppna 1 med varning", mention=True)
    assert await comes_to(sitting, is_open)
    before = await sitting.entries()
    await lena.say_privately("avbryt")
    assert await sees(granting, lena, say["open_already"])
    assert await sitting.entries() == before


async def test_an_older_cancel_leaves_the_next_attempt_alone(granting: Living) -> None:
    """The matter is opened anew after it was let be, and the older card's button comes."""
    sitting = await begins(granting)
    granting.teams.graph.stuck = True
    await ready(sitting)
    await presses(sitting, "lena", AT_THE_GATE)
    assert await comes_to(sitting, lambda m: m.switch.undecided)
    wanted = (await sitting.meeting()).switch.wanted
    assert wanted is not None
    await presses(sitting, "lena", SAY.cancel)
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes"})
    assert await comes_to(sitting, lambda m: m.switch.undecided)
    await sitting.execute("lena", "gate.cancel", {"attempt": str(wanted.attempt)})
    assert (await sitting.meeting()).switch.undecided


async def test_a_level_raised_while_the_matter_is_open_turns_the_chat_off(granting: Living) -> None:
    """It was ordinary when it was taken; nobody waits, and the hosts read when it is off."""
    sitting = await begins(granting)
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await sitting.execute("karin", "matter.level", {"matter": "2", "level": "secrecy"})
    assert await comes_to(sitting, lambda m: m.switch.phase is SwitchPhase.OFF)
    assert sitting.chat.setting == "disabled"
    assert (await sitting.meeting()).matters[1].state is MatterState.OPEN
    assert await hears(granting, sitting["lena"], OFF)


async def test_without_the_access_policy_the_matter_opens_as_before_and_it_says_why(granting: Living) -> None:
    """Graph says no: the guard warns, and chair and secretary read the reason."""
    sitting = await begins(granting, granted=False)
    await ready(sitting)
    assert await sees(granting, sitting["lena"], SAY.problems["forbidden"])
    await presses(sitting, "lena", AT_THE_GATE)
    assert is_open(await sitting.meeting())
    assert sitting.chat.setting == "enabled"


@pytest.mark.rule("R-131", road="press", by="dialogs.chat.try_contact._tries")
@pytest.mark.rule("R-131", road="word", by="dialogs.chat.try_contact._tries")
async def test_somebody_without_the_app_keeps_the_chat_on_until_they_are_reached(granting: Living) -> None:
    """The secretary sees who, and why; installs, and tries again, by a press and by a word."""
    sitting = await begins(granting, without_app="anna")
    anna = await sitting.person("anna")
    assert anna.private is PrivateState.NO_APP
    await ready(sitting)
    assert await sees(granting, sitting["karin"], CONTACT.private["no_app"])
    granting.teams.world.without_app.clear()
    await granting.teams.install(granting.teams.world.private_chat(sitting["anna"].person), sitting["anna"])
    await sitting["karin"].say("prova kontakten", mention=True)
    await presses(sitting, "karin", CONTACT.try_now)
    assert await comes_to(sitting, lambda m: m.people[anna.key].private is PrivateState.REACHED)
    await presses(sitting, "lena", AT_THE_GATE)
    assert await comes_to(sitting, is_open)
    assert sitting.chat.setting == "disabled"


async def test_a_block_that_was_lifted_is_found_by_another_try(granting: Living) -> None:
    """Teams tells nobody that it was lifted; and what was refused before keeps nobody from being told from then on."""
    sitting = await prepared(granting)
    granting.teams.world.blocking.add(sitting["anna"].person.mri)
    meeting = sitting.chat.meeting
    assert meeting is not None
    granting.teams.world.graph_policy.add(meeting.organizer.object_id or "")
    await presses(sitting, "lena", "Öppna sammanträdet")
    await quiet(granting)
    anna = await sitting.person("anna")
    assert anna.private is PrivateState.BLOCKED
    granting.teams.world.blocking.clear()
    await sitting["karin"].say("prova kontakten", mention=True)
    assert await comes_to(sitting, lambda m: m.people[anna.key].private is PrivateState.REACHED)
    assert await hears(granting, sitting["anna"], CONTACT.message)


async def test_a_process_that_ends_between_any_two_steps_leaves_nothing_turned(granting: Living) -> None:
    """It ends after each step, with what was asked in the outbox; the next one goes on."""
    sitting = await begins(granting)
    await ready(sitting)
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes"})
    await granting.restart()
    await sitting.until(lambda m: m.switch.before is not None)
    await granting.restart()
    await sitting.until(is_open)
    await granting.restart()
    assert sitting.chat.setting == "disabled"
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await granting.restart()
    await sitting.until(lambda m: m.switch.phase is not SwitchPhase.LOOKING)
    await granting.restart()
    await sitting.until(rests)
    assert sitting.chat.setting == "enabled"


async def test_what_is_raised_while_the_bot_is_mute_is_taken_out_of_the_room_when_the_chat_is_on(
    granting: Living,
) -> None:
    """Its own switch keeps it from drawing the room's cards again, and a title must not stand there for that."""
    sitting = await begins(granting)
    await sitting["anna"].say("ärenden", mention=True)
    await quiet(granting)
    assert "Riktlinjer" in cards_in(sitting.chat)
    await ready(sitting)
    await presses(sitting, "lena", AT_THE_GATE)
    assert await comes_to(sitting, is_open)
    await sitting.execute("karin", "matter.level", {"matter": "2", "level": "secrecy", "sent": "1"})
    await quiet(granting)
    await sitting.execute("lena", "matter.call", {"matter": "4"})
    assert await comes_to(sitting, rests)
    await quiet(granting)
    assert "Riktlinjer" not in cards_in(sitting.chat)


async def test_each_motion_that_the_room_does_not_get_is_told_and_shown_when_the_chat_is_on(granting: Living) -> None:
    """Somebody has turned it off by hand, and the bot is mute there: the first card that is refused says nothing of the next."""
    sitting = await begins(granting, was="disabled")
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await quiet(granting)
    anna = next(one.key for one in (await sitting.meeting()).people.values() if one.name == sitting["anna"].person.name)
    for form in ("one", "two"):
        noted = {"matter": "2", "mover": anna, "kind": "reject", "wording": ""}
        await sitting.hand_in("karin", "motion.record", noted, form=form)
    await quiet(granting)
    assert {"motion:1", "motion:2"} <= set((await sitting.meeting()).not_shown)
    await sitting["karin"].say_privately("status")
    assert await sees(granting, sitting["karin"], "Yrkande 2 kunde inte visas i mötets chatt.")
    sitting.chat.setting = "enabled"
    await sitting["per"].say("Nu kan vi skriva.")
    await quiet(granting)
    assert (await sitting.meeting()).not_shown == ()
    assert all(f"Yrkande {one}, ärende 2" in cards_in(sitting.chat) for one in (1, 2))
