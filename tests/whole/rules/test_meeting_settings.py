"""The host's ticks, before the meeting and at the gate; and the secretary's word that the chat is off (R-037, R-040, R-041, R-056 to R-058, R-063, R-073, R-115, R-124)."""

import pytest

from cards.phrases import book
from dialogs.meeting.meeting import MatterState
from dialogs.said.reasons import HostLine, TickState
from tests.support.living import SECRETARIES, Living, LivingSitting, Part, card_of, surname
from tests.support.rule_sittings import FEW, OPEN, YES, begun, prepared, presses
from tests.support.soon import hears, sees

SAY = book.of("sv").meeting_settings
READY = book.of("sv").readiness


async def ticks(sitting: LivingSitting) -> dict[str, str]:
    """What was said of which lines."""
    return {line.value: tick.state.value for line, tick in (await sitting.meeting()).ticks.items()}


@pytest.mark.rule("R-037", road="word", by="dialogs.meeting_settings.settings_still_hold.level_of")
@pytest.mark.rule("R-040", road="press", by="dialogs.meeting_settings.hosts_word.submit")
@pytest.mark.rule("R-056", road="press", by="dialogs.meeting_settings.hosts_word.submit")
@pytest.mark.rule("R-058", road="press", by="dialogs.meeting_settings.hosts_word.submit")
@pytest.mark.rule("R-063", road="press", by="dialogs.meeting_settings.hosts_word.submit")
@pytest.mark.rule("R-073", road="press", by="dialogs.meeting_settings.hosts_word.submit")
@pytest.mark.rule("R-124", road="press", by="dialogs.meeting_settings.hosts_word.submit")
async def test_the_secretary_says_before_the_meeting_how_it_is_set_up(house: Living) -> None:
    """The form has what the level of the sitting demands; each answer stands with who gave it, and the rest as not said."""
    sitting = await prepared(house)
    karin = sitting["karin"]
    await karin.say("mötets inställningar", mention=True)
    assert await hears(house, karin, SAY.level.format(level=3))
    said = {
        "lobby": "confirmed",
        "heading": "confirmed",
        "roles": "confirmed",
        "documents": "not",
        "bypass": "unchecked",
    }
    await karin.press(SAY.send, {line: SAY.options[state] for line, state in said.items()})
    assert await ticks(sitting) == said
    assert karin.sees("Bekräftat av Karin")
    assert karin.sees("Kunde inte kontrolleras, enligt Karin")


@pytest.mark.rule("R-040", road="word", by="dialogs.meeting_settings.hosts_word.submit")
@pytest.mark.rule("R-041", road="word", by="dialogs.meeting_settings.hosts_word.submit")
@pytest.mark.rule("R-124", road="word", by="dialogs.meeting_settings.hosts_word.submit")
async def test_each_line_is_typed_too(house: Living) -> None:
    """The lobby is on, recording is not off, encryption could not be checked."""
    sitting = await prepared(house)
    for words in ("bekräfta väntrum på", "bekräfta inte inspelning av", "kan inte kontrollera kryptering på"):
        await sitting["karin"].say(words, mention=True)
    assert await ticks(sitting) == {"lobby": "confirmed", "recording": "not", "encryption": "unchecked"}


async def test_nobody_else_says_it_and_they_are_told_who_may(house: Living) -> None:
    """Neither the chair nor a member, typed or pressed."""
    sitting = await prepared(house)
    for who in ("lena", "anna"):
        await sitting[who].say("bekräfta väntrum på", mention=True)
        assert await hears(house, sitting[who], book.of("sv").refusal.who_may["setup"])
        await sitting.execute(who, "ticks.submit", {"lobby": "confirmed"})
    assert await ticks(sitting) == {}


@pytest.mark.parametrize("stage", ["prepared", "begun", "confidential", "adjourned", "closed"])
async def test_another_boards_secretary_says_nothing_of_a_sitting_that_is_opened(house: Living, stage: str) -> None:
    """The operator's list names them, and the roster does not: they answer until the chair opens the sitting, and read nothing after."""
    other = house.teams.client(f"Karin {surname(SECRETARIES - 1)}")
    sitting = await house.sitting({**FEW, "other": Part("Eva")}, begun=stage != "prepared", known={"other": other})
    if stage == "confidential":
        await sitting.execute("lena", "matter.call", {"matter": "3"})
    if stage in ("adjourned", "closed"):
        await sitting.execute("lena", "adjourn" if stage == "adjourned" else "meeting.close", {"anyway": "yes"})
    refused = book.of("sv").refusal.who_may["setup"]
    for verb in ("ticks.submit", "ticks.show", "ticks.read"):
        answer = await sitting.execute("other", verb, {"recording": "not"})
        assert (refused in str(card_of(answer))) is (stage != "prepared"), verb
    await sitting["other"].say("bekräfta inte inspelning av", mention=True)
    assert await ticks(sitting) == ({"recording": "not"} if stage == "prepared" else {})


@pytest.mark.rule("R-041", road="press", by="dialogs.meeting_settings.settings_shown.before_matter")
@pytest.mark.rule("R-057", road="press", by="dialogs.meeting_settings.settings_shown.before_matter")
@pytest.mark.rule("R-115", road="press", by="dialogs.meeting_settings.settings_shown.before_matter")
async def test_the_chair_is_shown_what_nobody_has_confirmed(house: Living) -> None:
    """Recording, encryption, the stream and the audience before a matter behind closed doors; it informs, and the chair opens."""
    sitting = await begun(house)
    await sitting.execute("karin", "ticks.submit", {"lobby": "confirmed"})
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("anna", "checklist.submit", YES)
    await sitting["lena"].say("status", mention=True)
    for line in (HostLine.RECORDING, HostLine.ENCRYPTION, HostLine.STREAM, HostLine.AUDIENCE):
        assert await sees(house, sitting["lena"], SAY.short[line])
    await presses(sitting, "lena", READY.check)
    assert sitting["lena"].sees(SAY.at_gate[""].split("{", maxsplit=1)[0])
    await sitting["lena"].press(book.of("sv").gate.check_and_open.format(no=1))
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    assert matter.state is MatterState.OPEN


@pytest.mark.rule("R-041", road="word", by="dialogs.meeting_settings.settings_still_hold.said_not")
async def test_what_is_said_not_to_be_so_is_passed_only_with_a_reason(house: Living) -> None:
    """Recording is on: the chair sees it, and opens anyway or has it turned off first."""
    sitting = await begun(house)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("anna", "checklist.submit", YES)
    await sitting["karin"].say("bekräfta inte inspelning av", mention=True)
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes"})
    assert (await sitting.meeting()).matters[0].state is MatterState.CALLED
    await sitting["lena"].say("status", mention=True)
    assert await sees(house, sitting["lena"], READY.obstacles["settings"])
    await sitting["karin"].say("bekräfta inspelning av", mention=True)
    await sitting.execute("lena", "gate.open", {"matter": "1"})
    assert (await sitting.meeting()).matters[0].state is MatterState.OPEN


@pytest.mark.rule("R-037", road="word", by="dialogs.meeting_settings.settings_still_hold.holding")
async def test_the_ticks_lapse_when_the_level_of_the_sitting_rises(house: Living) -> None:
    """An open matter turns out to be confidential about individuals: all is asked anew, and the form says what lapsed."""
    sitting = await begun(house, agenda=OPEN)
    await sitting["karin"].say("bekräfta väntrum på", mention=True)
    assert await hears(house, sitting["karin"], "Bekräftat av Karin")
    await sitting.execute("karin", "matter.level", {"matter": "1", "level": "secrecy_individual"})
    await sitting["karin"].say("mötets inställningar", mention=True)
    assert await hears(house, sitting["karin"], SAY.risen.format(lines=SAY.short["lobby"]))
    assert await hears(house, sitting["karin"], SAY.level.format(level=4))


@pytest.mark.rule("R-129", road="word", by="dialogs.meeting_settings.chat_word.say")
async def test_the_secretarys_word_that_the_chat_is_off_is_shown_as_theirs(house: Living) -> None:
    """The hosts are shown how to turn it off; once the secretary says that it is done, all read whose word that is, until it is on or the matter over."""
    sitting = await begun(house)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    assert await sees(house, sitting["karin"], SAY.turn_off.split(":", maxsplit=1)[0])
    await sitting["karin"].say("chatten är avstängd", mention=True)
    assert await sees(house, sitting["lena"], "Enligt sekreteraren är chatten avstängd (Karin")
    assert await sees(house, sitting["anna"], "Enligt sekreteraren är chatten avstängd")
    await sitting["karin"].say("chatten är på", mention=True)
    assert (await sitting.meeting()).chat_word is None
    await sitting["karin"].say("chatten är avstängd", mention=True)
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    assert (await sitting.meeting()).chat_word is None
    await sitting["karin"].say("chatten är avstängd", mention=True)
    assert await hears(house, sitting["karin"], SAY.refusals["no_chat_to_close"])


async def test_a_form_by_submit_or_in_a_dialog_ticks_as_well(house: Living) -> None:
    """A client that knows only Action.Submit, and the dialog of the card with the next step."""
    sitting = await prepared(house)
    await sitting.submit("karin", "ticks.submit", {"lobby": "confirmed", "sent": "yes"}, form="t1")
    assert await ticks(sitting) == {"lobby": TickState.CONFIRMED.value}
    karin = await presses(sitting, "karin", SAY.title)
    await karin.press(SAY.send, {"names": SAY.options["not"]})
    assert (await ticks(sitting))["names"] == TickState.NOT.value
