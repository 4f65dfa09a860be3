"""One person to a seat: what the note says of whoever served for a part of a matter, and what is not undone any more (R-191, R-196)."""

import asyncio

import pytest

from cards.phrases import book
from tests.support.living import CAST, Living, LivingSitting
from tests.support.rule_sittings import FEW, OPEN, begun, opened
from tests.support.soon import alone, hears, quiet, sees

NOTE = book.of("sv").working_note
COUNTED_ON = book.of("sv").refusal.notices["counted_on"]
RESTED_ON = book.of("sv").refusal.notices["nothing_to_undo"]
AGENDA = "1. Öppnande\n2. A.B. [sekretess]\n3. Resor"


async def called_up(house: Living, *, without: str = "") -> LivingSitting:
    """Three seats and a substitute, the roll call over; `without` is absent."""
    cast = FEW | {key: CAST[key] for key in ("viola", "jonas")}
    sitting = await house.sitting(cast, AGENDA, begun=True, seats="3")
    karin, lena, anna = sitting["karin"], sitting["lena"], (await sitting.person("anna")).name
    if without:
        await karin.say(f"upprop {(await sitting.person(without)).name} frånvarande", mention=True)
    if without != "anna":
        await karin.say(f"upprop {anna} sedd och hörd", mention=True)
    for words in ("upprop resten i rummet", "avsluta uppropet ändå"):
        await karin.say(words, mention=True)
    for words in ("godkänn distans", "jag har förvissat mig"):
        await lena.say(words, mention=True)
    await quiet(house)
    return sitting


def line(note: str, label: str) -> str:
    """The line of the note that begins so."""
    return next((found for found in note.splitlines() if f"*{label}:*" in found), "")


@pytest.mark.rule("R-196", road="word", by="cards.note_matter.of_matter")
async def test_whoever_left_before_the_decision_did_not_decide(house: Living) -> None:
    """Jonas has the seat when the matter ends; that Anna served for a part of it is said in the whole note too."""
    sitting = await called_up(house)
    anna, jonas = (await sitting.person("anna")).name, (await sitting.person("jonas")).name
    karin, lena = sitting["karin"], sitting["lena"]
    await lena.say("ta upp 1", mention=True)
    await karin.say(f"upprop {anna} frånvarande", mention=True)
    await lena.say(f"ersätt {anna}", mention=True)
    await lena.say("avsluta 1 ändå", mention=True)
    await quiet(house)
    one = await alone(house, sitting, "karin", "underlag 1")
    assert f"{jonas}, {NOTE.serving_for.format(names=anna)}" in line(one, NOTE.deciding)
    assert f"*{NOTE.deciding}:* {(await sitting.person('lena')).name}, ordförande" in one
    assert not line(one, NOTE.deciding).startswith(anna)
    assert line(one, NOTE.in_part).startswith(f"*{NOTE.in_part}:* {anna}")
    whole = await alone(house, sitting, "karin", "underlag")
    assert f"| {anna}" not in whole
    assert f"{anna}, ledamot ärende 1" in line(whole, NOTE.in_part)


@pytest.mark.rule("R-123", road="word", by="cards.note_matter.of_matter")
async def test_whoever_left_before_a_matter_was_taken_again_did_not_decide(house: Living) -> None:
    """Anna was there the first time; nobody has her seat the second."""
    sitting = await called_up(house)
    anna, karin, lena = (await sitting.person("anna")).name, sitting["karin"], sitting["lena"]
    for words in ("ta upp 1", "avsluta 1"):
        await lena.say(words, mention=True)
    await karin.say(f"upprop {anna} frånvarande", mention=True)
    for words in ("ta om 1", "avsluta 1 ändå"):
        await lena.say(words, mention=True)
    await quiet(house)
    one = await alone(house, sitting, "karin", "underlag 1")
    assert anna not in line(one, NOTE.deciding)
    assert line(one, NOTE.in_part).startswith(f"*{NOTE.in_part}:* {anna}")


@pytest.mark.rule("R-182", road="word", by="cards.note_matter.of_matter")
async def test_after_a_break_in_which_nobody_was_looked_for_the_note_says_so(house: Living) -> None:
    """The chair was told, and went on; nothing of before the break tells that Anna is there."""
    sitting = await called_up(house)
    anna, lena = (await sitting.person("anna")).name, sitting["lena"]
    for words in ("ta upp 1", "avsluta 1", "ajournera 10", "återuppta", "ta upp 3 ändå", "avsluta 3 ändå"):
        await lena.say(words, mention=True)
    await quiet(house)
    one = await alone(house, sitting, "karin", "underlag 3")
    assert f"{anna}, {NOTE.unshown}" in line(one, NOTE.deciding)
    assert f"*{NOTE.roll}:* {NOTE.unchecked}" in one
    assert NOTE.unchecked_in.format(where="ärende 3") in await alone(house, sitting, "karin", "underlag")


@pytest.mark.rule("R-076", road="word", by="cards.note_matter.of_matter")
async def test_whoever_led_the_matter_is_its_chair_in_the_note(house: Living) -> None:
    """Viola leads, and Lena stays as a member."""
    sitting = await called_up(house)
    lena, viola = await sitting.person("lena"), await sitting.person("viola")
    await sitting.execute("lena", "meeting.lead", {"person": viola.key, "sent": "yes"})
    for words in ("ta upp 1", "avsluta 1"):
        await sitting["viola"].say(words, mention=True)
    await quiet(house)
    deciding = line(await alone(house, sitting, "karin", "underlag 1"), NOTE.deciding)
    assert f"{viola.name}, ordförande" in deciding
    assert f"{lena.name}, ordförande" not in deciding


@pytest.mark.rule("R-191", road="word", by="cards.note_matter.of_matter")
async def test_whoever_gave_the_seat_back_did_not_decide(house: Living) -> None:
    """Viola comes in the middle of the matter in which Jonas has served for her until then."""
    sitting = await called_up(house, without="viola")
    viola, jonas = (await sitting.person("viola")).name, (await sitting.person("jonas")).name
    karin, lena = sitting["karin"], sitting["lena"]
    for words in (f"ersätt {viola}", "ta upp 1", "avsluta 1", "ta upp 3"):
        await lena.say(words, mention=True)
    await karin.say(f"upprop {viola} i rummet", mention=True)
    await lena.say(f"låt {viola} tjänstgöra igen", mention=True)
    await lena.say("avsluta 3", mention=True)
    await quiet(house)
    one = await alone(house, sitting, "karin", "underlag 3")
    assert viola in line(one, NOTE.deciding)
    assert jonas not in line(one, NOTE.deciding)
    assert jonas in line(one, NOTE.in_part)


@pytest.mark.rule("R-196", road="word", by="cards.note_confidential.confidential_part")
async def test_for_whom_somebody_served_stands_in_the_confidential_part(house: Living) -> None:
    """Jonas serves for Anna."""
    sitting = await called_up(house, without="anna")
    anna, jonas = (await sitting.person("anna")).name, (await sitting.person("jonas")).name
    await sitting["lena"].say(f"ersätt {anna}", mention=True)
    await quiet(house)
    await opened(sitting, 2)
    await sitting.execute("lena", "matter.end", {"matter": "2"})
    await quiet(house)
    note = await alone(house, sitting, "karin", "sekretessdelen")
    assert f"{jonas}, {NOTE.serving_for.format(names=anna)}" in line(note, NOTE.present)


async def test_an_absence_is_not_undone_while_somebody_serves_for_them(house: Living) -> None:
    """The seat would be two people's; and once the matter is over it stays as it was decided."""
    sitting = await called_up(house)
    anna = (await sitting.person("anna")).name
    karin, lena = sitting["karin"], sitting["lena"]
    await lena.say("ta upp 1", mention=True)
    await karin.say(f"upprop {anna} frånvarande", mention=True)
    await lena.say(f"ersätt {anna}", mention=True)
    await quiet(house)
    await karin.say("ångra", mention=True)
    assert await sees(house, karin, RESTED_ON)
    await lena.say("avsluta 1 ändå", mention=True)
    await quiet(house)
    await karin.say_privately("ångra")
    assert await hears(house, karin, COUNTED_ON)
    assert (await sitting.person("jonas")).serves
    assert (await sitting.meeting()).roll.called[(await sitting.person("anna")).key].answer == "away"


async def test_an_absence_is_undone_before_anything_rests_on_it(house: Living) -> None:
    """The matter was taken up before it, and nobody was let serve instead."""
    sitting = await called_up(house)
    anna = (await sitting.person("anna")).name
    await sitting["lena"].say("ta upp 1", mention=True)
    await sitting["karin"].say(f"upprop {anna} frånvarande", mention=True)
    await sitting["karin"].say("ångra", mention=True)
    await quiet(house)
    assert (await sitting.meeting()).roll.called[(await sitting.person("anna")).key].answer == "seen"


async def test_the_roll_call_is_not_open_again_once_a_matter_was_taken_up(house: Living) -> None:
    """It was taken up with the quorum that the roll call showed. Neither long after nor in a break."""
    sitting = await begun(house, agenda=OPEN, seats="3")
    karin, lena, anna = sitting["karin"], sitting["lena"], (await sitting.person("anna")).name
    for words in (f"upprop {anna} sedd och hörd", "upprop resten i rummet", "avsluta uppropet ändå"):
        await karin.say(words, mention=True)
    for words in ("godkänn distans", "jag har förvissat mig", "ta upp 1", "avsluta 1", "ta upp 3"):
        await lena.say(words, mention=True)
    await asyncio.sleep(3600)
    await karin.say("ångra", mention=True)
    assert await sees(house, karin, COUNTED_ON)
    await lena.say("ångra", mention=True)  # her call of matter 3 is taken back, and no word of before it
    await lena.say("ajournera 10", mention=True)
    await quiet(house)
    await karin.say_privately("ångra")
    await quiet(house)
    assert (await sitting.meeting()).roll.ended is not None
    assert (await sitting.meeting()).roll.ascertained
