"""What somebody who is not in the sitting writes again and again fills nobody's room: every typed word, 40 times each."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from bot.rehearsal.client.cards_as_text import card_as_text
from tests.support.living import CAST, Living, living
from tests.support.rule_sittings import FEW, OPEN
from tests.support.soon import quiet
from tests.support.verb_rows import ROWS

REPEATS = 20
MOST = 8  # what one person is shown in the room within a minute, and once that the answer is for them alone
OUTSIDERS = ("frank", "gun")
UNMENTIONED = (
    "jag hör inte",
    "hör igen",
    "klar",
    "yrkande: avslag",
)  # what is heard without a mention, as in a confidential matter


def typed_words() -> list[str]:
    """Every word that can be typed, in Swedish, about matter and motion 1; and those of a lost link."""
    fields = {"matter": "1", "motion": "1", "held": "1"}
    rows = [row.typed[0] for row in ROWS.values() if row.typed]
    return [*(words.format_map(_Any(fields)) for words in rows), *UNMENTIONED, "tappar kontakten", "hej"]


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[Living]:
    """A house that nothing has happened in."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite") as found:
        yield found


class _Any(dict[str, str]):
    """A field that is not named is 1."""

    def __missing__(self, _: str) -> str:
        return "1"


async def test_no_word_of_an_outsiders_fills_the_room(house: Living) -> None:
    """D.1: somebody of another organisation, who cannot be reached alone, mentions the bot with each; an anonymous guest says what needs no mention."""
    sitting = await house.sitting(FEW | {who: CAST[who] for who in OUTSIDERS}, OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await quiet(house)
    found = {}
    for words in typed_words():
        before = len(sitting.chat.from_bot)
        for _ in range(REPEATS):
            await sitting["frank"].say(words, mention=True)
            if words in UNMENTIONED:
                await sitting["gun"].say(words)
            await asyncio.sleep(0.5)
        await quiet(house)
        if (count := len(sitting.chat.from_bot) - before) > MOST:
            found[words] = (
                count,
                {line for m in sitting.chat.from_bot[before:] for c in m.cards for line in card_as_text(c)},
            )
    assert found == {}
