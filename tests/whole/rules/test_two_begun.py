"""A chat in which two sittings are begun, as earlier versions let them be (R-252)."""

from dataclasses import replace
from pathlib import Path

import pytest

from cards.phrases import book
from dialogs.meeting.meeting import Stage
from tests.support.living import Living, LivingSitting
from tests.support.profiles import load
from tests.support.rule_sittings import OPEN, begun, presses
from tests.support.sinks import bytes_in
from tests.support.soon import hears, quiet
from tests.support.two_begun import begin

SAY = book.of("sv").sitting
MARK = "zqxbada"
OTHER = {"board": "Byggnadsnämnden", "body": "board", "seats": "9", "date": "2026-12-09", "place": "Sal 2"}
OTHER |= {"profile": "linkoping", "decision": "2019-03-26 § 42", "step": "accept", "agenda": "1. C.D. [sekretess]"}


async def both(house: Living, **described: str) -> tuple[LivingSitting, LivingSitting]:
    """Two begun sittings in one chat, in a house that was closed and opened again since."""
    first = await begun(house, agenda=OPEN)
    await first.hand_in("karin", "meeting.setup", {**OTHER, **described}, sitting="", form="other")
    second = replace(first, key=(await first._rows())[-1].key)
    assert (await second.meeting()).stage is Stage.PREPARED
    await quiet(house)
    await house.close()
    await house.open()
    profile = load("linkoping")
    await house.read(lambda conn: begin(conn, second, profile))
    return first, second


@pytest.mark.rule("R-252", road="press", by="dialogs.sitting.one_begun.two_begun")
async def test_the_hosts_are_asked_which_to_close_and_nothing_is_begun_before(house: Living, tmp_path: Path) -> None:
    """Both are guarded meanwhile: what is written in the other one's confidential matter counts there, and no word is kept."""
    first, second = await both(house)
    lena, karin = first["lena"], first["karin"]
    await karin.say("status", mention=True)
    assert await hears(house, karin, SAY.two_begun)
    assert await hears(house, lena, SAY.two_begun)
    await first.hand_in("karin", "meeting.setup", {**OTHER, "board": "Tredje"}, sitting="", form="third")
    third = replace(first, key=(await first._rows())[-1].key)
    await third.execute("karin", "meeting.begin")
    assert (await third.meeting()).stage is Stage.PREPARED
    await second.execute("karin", "matter.call", {"matter": "1"})
    await first["anna"].say(f"yrkande 1 ändring: {MARK}", mention=True)
    assert sum(one.count for one in (await second.meeting()).incidents) == 1
    assert MARK.encode() not in bytes_in(tmp_path)
    await karin.press(SAY.close_one.format(sitting="Byggnadsnämnden 2026-12-09"))
    await presses(second, "karin", SAY.close_anyway)  # It has something left, and so it asks.
    assert [(await one.meeting()).stage for one in (first, second)] == [Stage.BEGUN, Stage.CLOSED]


@pytest.mark.rule("R-138", road="word", by="bot.turn.motions_held_elsewhere.let_go")
async def test_a_confidential_matter_of_either_destroys_what_waits_for_its_matter(
    house: Living, tmp_path: Path
) -> None:
    """A motion whose matter is in doubt may be about that one: its words go at once, and its mover is told."""
    first, second = await both(house, agenda="1. Budget\n2. Parkering")
    anna = first["anna"]
    member = {"name": anna.person.name, "capacity": "member", "place": "remote"}
    await second.execute("karin", "roster.assign", {"person": (await second.person("anna")).key, **member})
    await anna.say(f"yrkande 2 nya {MARK}")
    assert await hears(house, anna, MARK)
    assert len((await second.meeting()).held) == 1
    await first.execute("lena", "matter.call", {"matter": "2"})
    assert (await second.meeting()).held == ()
    assert await hears(house, anna, "Yrkandet väntar inte längre på svar")
    await second.execute("anna", "motion.confirm", {"held": "1", "matter": "2"}, form="late")
    assert (await second.meeting()).motions == ()
    await quiet(house)
    await house.close()
    assert MARK.encode() not in bytes_in(tmp_path)
