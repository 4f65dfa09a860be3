"""Once the sitting is closed its matters and motions can still be asked for, until the purge (R-204)."""

import asyncio

import pytest

from bot.store.purge import purge
from tests.support.living import DESCRIBED, Living, LivingSitting
from tests.support.rule_sittings import OPEN, begun
from tests.support.soon import cards_in, quiet

WORDING = "Resor sker med tåg."


async def closed(house: Living) -> LivingSitting:
    """A sitting with a motion in an open matter, and closed."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["anna"].say(f"yrkande tillägg: {WORDING}", mention=True)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    return sitting


async def answer(house: Living, sitting: LivingSitting, word: str, *, alone: bool) -> str:
    """What the bot says to the secretary's word, where she wrote it."""
    karin = sitting["karin"]
    chat = house.teams.world.private_chat(karin.person) if alone else sitting.chat
    before = cards_in(chat)
    await (karin.say_privately(word) if alone else karin.say(word, mention=True))
    await quiet(house)
    return cards_in(chat).removeprefix(before)


@pytest.mark.parametrize("alone", [True, False])
async def test_matters_and_motions_can_be_asked_for_after_the_close(house: Living, *, alone: bool) -> None:
    """Alone or in the chat; of a confidential matter as little as before."""
    sitting = await closed(house)
    assert WORDING in await answer(house, sitting, "yrkanden", alone=alone)
    assert "Ärende 2, A.B." in await answer(house, sitting, "ärenden", alone=alone)


async def test_the_next_sitting_is_meant_as_soon_as_it_is_prepared(house: Living) -> None:
    """What is still to come is asked for more often than what has been."""
    sitting = await closed(house)
    await asyncio.sleep(6)
    form = {**DESCRIBED, "board": "Nästa nämnd", "agenda": "1. Skolskjuts", "body": "board", "step": "accept"}
    await sitting.hand_in("karin", "meeting.setup", form, form="next", sitting="")
    said = await answer(house, sitting, "ärenden", alone=False)
    assert ("Skolskjuts" in said, "Riktlinjer" in said) == (True, False)


async def test_what_is_left_to_do_is_done_also_when_the_next_sitting_is_prepared(house: Living) -> None:
    """A board that meets in one chat: the note, the register and legal force are the closed sitting's (R-198, R-205, R-213)."""
    sitting = await closed(house)
    await asyncio.sleep(6)
    form = {**DESCRIBED, "board": "Nästa nämnd", "agenda": "1. Skolskjuts", "body": "board", "step": "accept"}
    await sitting.hand_in("karin", "meeting.setup", form, form="next", sitting="")
    assert "Nästa nämnd" in {row.board for row in await sitting._rows()}
    assert WORDING in await answer(house, sitting, "underlag", alone=True)
    assert "Yrkande 1 i ärende 1" in await answer(house, sitting, "registrering", alone=True)
    assert "Inget överklagande pågår" in await answer(house, sitting, "laga kraft", alone=True)


async def test_after_the_purge_nothing_is_left_to_ask_for(house: Living) -> None:
    """It is as if nothing had been set up."""
    sitting = await closed(house)
    await purge(house.running.turn.database, 0)
    assert WORDING not in await answer(house, sitting, "yrkanden", alone=False)
