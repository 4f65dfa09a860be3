"""Motions written in the chat without a mention are taken, offered or answered; never passed in silence (R-137)."""

import pytest

from tests.support.living import Living
from tests.support.rule_sittings import OPEN, begun
from tests.support.soon import quiet

WAYS = (
    *("🙂 yrkande tillägg snabbspår", "Tilläggsyrkande snabbspår på landsväg", "Återremissyrkande snabbspår"),
    *("Hej! Yrkande tillägg snabbspår", "Yrkanden: tillägg snabbspår", "Yrkas avslag på snabbspår"),
    *("Det yrkas tillägg snabbspår", "S-gruppen yrkar avslag på snabbspår", "Motyrkande: snabbspår"),
    *("Yrk. tillägg snabbspår", "Bordläggning yrkas"),
)


async def answered(house: Living, words: str) -> bool:
    """Whether a member's words in an open matter became a motion, or were answered in their own chat."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    private = house.teams.world.private_chat(sitting["anna"].person)
    await quiet(house)
    before = repr([message.cards for message in private.from_bot])
    await sitting["anna"].say(words)
    await quiet(house)
    return bool((await sitting.meeting()).motions) or repr([message.cards for message in private.from_bot]) != before


@pytest.mark.parametrize("words", WAYS)
async def test_no_motion_is_lost_unsaid(house: Living, words: str) -> None:
    """It is taken or offered."""
    assert await answered(house, words)


@pytest.mark.parametrize("words", ["vi yrkade avslag sist", "Tilläggsyrkande finns i mappen", "Hej! Bifall är bra"])
async def test_talk_about_motions_is_offered_to_nobody(house: Living, words: str) -> None:
    """It says what was, or where it lies."""
    assert not await answered(house, words)
