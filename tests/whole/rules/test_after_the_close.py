"""Once the sitting is closed its matters and motions can still be asked for, until the purge (R-204)."""

import asyncio

import pytest

from bot.store.purge import purge
from cards.phrases import book
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


@pytest.mark.rule("R-213", road="word", by="bot.turn.closed_sittings.closed_meant")
async def test_an_older_closed_sitting_is_asked_about_or_named_by_its_day(house: Living) -> None:
    """Legal force comes when the next sitting is over too, and a third goes on: in the same chat (R-205, R-251)."""
    sitting = await closed(house)
    for date, board in (("2026-12-15", "Andra nämnden"), ("2026-12-22", "Tredje nämnden")):
        await asyncio.sleep(600)
        form = {**DESCRIBED, "board": board, "date": date, "agenda": "1. Skolskjuts", "body": "board", "step": "accept"}
        await sitting.hand_in("karin", "meeting.setup", form, form=date, sitting="")
        key = (await sitting._rows())[-1].key
        people = "\n".join(
            f"{sitting[who].person.name}, {line}"
            for who, line in (("lena", "ordförande, i rummet"), ("karin", "sekreterare, i rummet"), ("anna", "ledamot"))
        )
        await sitting.hand_in(
            "karin", "roster.import", {"people": people, "step": "accept"}, form=f"p{date}", sitting=key
        )
        await quiet(house)
        await sitting["karin"].press("Godkänn namnen", data={"sitting": key})
        await sitting.hand_in("karin", "meeting.begin", {"anyway": "yes"}, form=f"b{date}", sitting=key)
        if date == "2026-12-15":
            await sitting.hand_in("karin", "meeting.close", {"anyway": "yes"}, form=f"c{date}", sitting=key)
    stages = [(row.board, row.stage) for row in await sitting._rows()]
    assert [stage for _, stage in stages if stage in ("closed", "begun")] == ["closed", "closed", "begun"]
    asked = await answer(house, sitting, "laga kraft", alone=True)
    assert ("2026-12-08" in asked, "2026-12-15" in asked, "2026-12-22" in asked) == (True, True, False)
    assert "Inget överklagande pågår" in await answer(house, sitting, "2026-12-08", alone=True)
    assert WORDING in await answer(house, sitting, "underlag 2026-12-08", alone=True)
    assert "2026-12-22" in await answer(house, sitting, "datum 2026-12-08", alone=True)
    assert "Yrkande 1 i ärende 1" in await answer(
        house, sitting, "registrering för sammanträdet 2026-12-08", alone=True
    )
    refused = await answer(house, sitting, "working note 2026-12-09", alone=True)
    assert book.of("sv").sitting.refusals["other_day"] in refused


async def test_after_the_purge_nothing_is_left_to_ask_for(house: Living) -> None:
    """It is as if nothing had been set up."""
    sitting = await closed(house)
    await purge(house.running.turn.database, 0)
    assert WORDING not in await answer(house, sitting, "yrkanden", alone=False)
