"""Of a sitting that was held and purged the answer is that it is closed and purged (R-213)."""

import asyncio

import pytest

from bot.store.purge import choose, purge, purge_sittings
from cards.phrases import book
from tests.support.living import Living, card_of
from tests.support.rule_sittings import noted
from tests.support.soon import alone, cards_in, quiet

PURGED, NOT_SET_UP = (book.of("sv").refusals[code] for code in ("purged", "not_set_up"))
WORDS = ("underlag", "sekretessdelen", "minnesstöd", "yrkanden", "datum", "laga kraft 2026-12-08 inget överklagande")


@pytest.mark.rule("R-213", road="word", by="bot.turn.which_sitting.of_what_is_purged")
async def test_of_a_purged_sitting_it_is_said_that_it_is_closed_and_purged(house: Living) -> None:
    """Typed alone and in the chat, after a restart, and by an old card's button; help and the next set-up are as ever."""
    sitting = await noted(house)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    await asyncio.sleep(60)
    database = house.running.turn.database
    assert await purge_sittings(database, await choose(database, 0), 0) == [sitting.key]
    await house.restart()
    for word in WORDS:
        assert PURGED in await alone(house, sitting, "karin", word), word
    for verb in ("motion.list", "note.show", "meeting.begin"):
        assert PURGED in str(card_of(await sitting.execute("karin", verb))), verb
    before = cards_in(sitting.chat)
    await sitting["anna"].say("yrkanden", mention=True)
    await quiet(house)
    assert PURGED in cards_in(sitting.chat).removeprefix(before) + cards_in(
        house.teams.world.private_chat(sitting["anna"].person)
    )
    assert PURGED not in await alone(house, sitting, "karin", "hjälp")
    assert PURGED not in str(await sitting.fetch("karin", "meeting.setup"))


async def test_where_nothing_is_kept_of_who_somebody_is_no_answer_speaks_of_an_opening_or_a_close(
    house: Living,
) -> None:
    """Who took part is purged too: then there is no sitting, as far as is known."""
    sitting = await noted(house)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    await asyncio.sleep(60)
    assert await purge(house.running.turn.database, 0) == [sitting.key]
    for word in WORDS:
        assert NOT_SET_UP in await alone(house, sitting, "karin", word), word
