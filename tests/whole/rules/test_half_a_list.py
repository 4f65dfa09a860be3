"""Teams answers with half the list of who is in the chat: nobody is taken out by that (R-251)."""

import asyncio

import pytest

from bot.rehearsal.pretended.wire_names import Json
from tests.support.living import Living
from tests.support.rule_sittings import confidential
from tests.support.soon import quiet
from tests.support.world_time import pass_idly

_MORE = "ZnJvbT0x"


@pytest.mark.rule("R-251", road="word", by="dialogs.roster.teams_roster.roster_read")
async def test_half_a_list_takes_nobody_out_of_the_chat(house: Living) -> None:
    """In a confidential matter, for as long as it lasts: the chair ends the matter alone. A whole list tells again who is gone."""
    sitting = await confidential(house, "bo")
    await quiet(house)
    pages: list[int] = []

    def halved(path: str, answer: Json) -> Json:
        if "pagedmembers" not in path or "members" not in answer:
            return answer
        pages.append(len(pages) % 2)
        rows = [one for one in answer["members"] if one["name"].startswith("Karin")]
        return {"members": [] if pages[-1] else rows, "continuationToken": _MORE}

    house.teams.faults.alters = halved
    stranger = house.teams.add("Ola Utan")
    await house.teams.admit(sitting.chat, stranger)
    await stranger.say_privately("status")
    await sitting["karin"].say_privately("närvaro")
    await asyncio.sleep(60)
    assert len(pages) > len("ab")
    assert all(one.in_chat for one in (await sitting.meeting()).people.values() if one.given)
    await sitting["lena"].say_privately("avsluta 1")
    await asyncio.sleep(1)
    assert (await sitting.meeting()).table == 0
    house.teams.faults.alters = lambda _, answer: answer
    await quiet(house)
    del sitting.chat.members[sitting["bo"].person.mri]
    await sitting["karin"].say_privately("närvaro")
    await house.teams.admit(sitting.chat, house.teams.add("Nils Ny"))
    await house.teams.add("Ada Ute").say_privately("status")
    await quiet(house)
    there = (await sitting.meeting()).people.values()
    assert {one.name for one in there if one.given and not one.in_chat} == {sitting["bo"].person.name}


async def test_a_list_that_never_ends_is_asked_for_ever_more_seldom_and_at_once_when_somebody_joins(
    house: Living,
) -> None:
    """The same page for ever, for three hours, with a restart in the middle: 1,498 calls before. Whoever joins is seen at once."""
    sitting = await confidential(house)
    await quiet(house)
    pages: list[int] = []

    def endless(path: str, answer: Json) -> Json:
        if "pagedmembers" not in path or "members" not in answer:
            return answer
        pages.append(1)
        return {**answer, "continuationToken": _MORE}

    house.teams.faults.alters = endless
    await sitting["karin"].say_privately("närvaro")
    await house.teams.admit(sitting.chat, house.teams.add("Ola Utan"))
    await pass_idly(3600)
    await house.restart()
    await pass_idly(2 * 3600)
    assert 2 < len(pages) < 60
    before = len(pages)
    await house.teams.admit(sitting.chat, house.teams.add("Ada Ny"))
    await asyncio.sleep(5)
    assert len(pages) - before > 2
