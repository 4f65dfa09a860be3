"""Who is in the chat counts after the close too: what is kept of the sitting goes to nobody who was removed, and to whoever was added again (R-251)."""

import asyncio

import pytest

from bot.rehearsal.pretended import happenings
from bot.rehearsal.pretended.faults import Call, Fault
from bot.rehearsal.pretended.people import Kind
from tests.support.living import DESCRIBED, Living, LivingSitting
from tests.support.rule_sittings import WORDING, noted
from tests.support.soon import alone, cards_in, quiet

OUT = "Du är inte med i mötets chatt"
PARTS = ("sekretessdelen", "minnesstöd", "underlag", "till diariet", "yrkanden", "närvaro", "ärenden", "status")


async def closed(house: Living) -> LivingSitting:
    """A sitting of which there is something for each part of the note, and closed."""
    sitting = await noted(house)
    await sitting["lena"].say("avsluta sammanträdet ändå", mention=True)
    await quiet(house)
    return sitting


async def next_one(sitting: LivingSitting) -> None:
    """The next sitting of the series is prepared in the same chat, by the secretary, once nothing of the last one is guarded."""
    await asyncio.sleep(6)
    form = {**DESCRIBED, "board": "Nästa nämnd", "agenda": "1. Skolskjuts", "body": "board", "step": "accept"}
    await sitting.hand_in("karin", "meeting.setup", form, form="next", sitting="")
    await quiet(sitting.living)


@pytest.mark.rule("R-251", road="word", by="bot.turn.which_sitting.also_concerned")
async def test_whoever_is_removed_after_the_close_is_shown_nothing_of_the_sitting(house: Living) -> None:
    """No part of the note, no list, and no button of a card that they have."""
    sitting = await closed(house)
    karin = sitting["karin"]
    await alone(house, sitting, "karin", "underlag")
    await house.teams.dismiss(sitting.chat, karin)
    await quiet(house)
    for word in PARTS:
        assert OUT in await alone(house, sitting, "karin", word), word
    before = await sitting.entries()
    pressed = await karin.press("Ta emot som Word")
    assert pressed.answer is not None
    assert OUT in str(pressed.answer.body)
    await karin.say_privately("registrerat alla")
    await quiet(house)
    assert await sitting.entries() == before


@pytest.mark.parametrize("told", ["removed", "read"])
async def test_a_removal_that_is_seen_in_the_next_sitting_counts_in_the_closed_one(house: Living, told: str) -> None:
    """Teams tells the chat's next sitting of it, or its roster does."""
    sitting = await closed(house)
    await alone(house, sitting, "karin", "underlag")
    await next_one(sitting)
    if told == "read":
        sitting.chat.members.pop(sitting["karin"].person.mri)
        await house.teams.admit(sitting.chat, house.teams.add("Nils Ny", Kind.MEMBER, "sv-SE"))
    else:
        await house.teams.dismiss(sitting.chat, sitting["karin"])
    await quiet(house)
    assert (await sitting.person("karin")).in_chat is False


async def test_the_secretary_who_is_added_again_after_the_close_gets_what_is_hers(house: Living) -> None:
    """Removed by mistake when the chat was tidied, before the close or after it."""
    sitting = await noted(house)
    await house.teams.dismiss(sitting.chat, sitting["karin"])
    await quiet(house)
    await sitting["lena"].say("avsluta sammanträdet ändå", mention=True)
    await quiet(house)
    await house.teams.admit(sitting.chat, sitting["karin"])
    await quiet(house)
    assert WORDING in await alone(house, sitting, "karin", "yrkanden")
    await house.teams.dismiss(sitting.chat, sitting["karin"])
    await quiet(house)
    assert OUT in await alone(house, sitting, "karin", "minnesstöd")
    await house.teams.admit(sitting.chat, sitting["karin"])
    await quiet(house)
    assert OUT not in await alone(house, sitting, "karin", "minnesstöd")


async def test_an_addition_of_before_the_removal_shows_nobody_the_note(house: Living) -> None:
    """Teams repeats what it was not answered in time; the roster alone tells that somebody is back."""
    sitting = await closed(house)
    karin, teams = sitting["karin"], house.teams
    again = happenings.members_added(teams.make, sitting.chat, [karin.person])
    await teams.dismiss(sitting.chat, karin)
    teams.faults.plan(Fault(status=503), [Call.MEMBERS, Call.MEMBER], times=60)
    assert (await teams.wire.tell(again)).status in (200, 201, 202)
    await karin.say_privately("minnesstöd")
    teams.faults.clear()
    await quiet(house)
    assert OUT in cards_in(house.teams.world.private_chat(karin.person))


async def test_of_whoever_comes_to_the_chat_after_the_close_the_sitting_notes_nothing(house: Living) -> None:
    """They have nothing to do with it (R-210)."""
    sitting = await closed(house)
    before = await sitting.entries()
    await house.teams.admit(sitting.chat, house.teams.add("Nils Ny", Kind.MEMBER, "sv-SE"))
    await quiet(house)
    assert await sitting.entries() == before
