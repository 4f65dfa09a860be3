"""The roll call, the proofs of remote people and the quorum's line, over the wire (R-020, R-054, R-078, R-082, R-083, R-086, R-241, R-250)."""

import asyncio

import pytest

from cards.phrases import book
from dialogs.judging.scene import Scene
from dialogs.quorum.quorum_now import quorum_of
from tests.support.living import CAST, Living, LivingSitting, Part
from tests.support.meetings import TEN, linkoping
from tests.support.rule_sittings import OPEN, begun
from tests.support.soon import hears, quiet, sees

SAY = book.of("sv").quorum


async def _noted(sitting: LivingSitting) -> dict[str, str]:
    return {one: noted.answer.value for one, noted in (await sitting.meeting()).roll.called.items()}


@pytest.mark.rule("R-078", road="word", by="dialogs.quorum.roll_call.note")
@pytest.mark.rule("R-241", road="word", by="dialogs.quorum.roll_call.note")
async def test_the_secretary_calls_the_roll_one_name_at_a_time(house: Living) -> None:
    """By name and by what is noted; nobody else does."""
    sitting = await begun(house, "bo", "cia")
    anna = await sitting.person("anna")
    await sitting["anna"].say(f"upprop {anna.name} på distans", mention=True)
    assert await _noted(sitting) == {}
    await sitting["karin"].say(f"upprop {anna.name} på distans", mention=True)
    assert await _noted(sitting) == {anna.key: "seen"}


async def test_of_two_with_the_same_name_the_party_says_who_is_called(house: Living) -> None:
    """Nobody is noted by a name that two have; the answer says how to tell them apart."""
    both = {"anna": Part("Anna", "M, ledamot, i rummet"), "eva": Part("Anna", "S, ledamot, i rummet")}
    sitting = await house.sitting({key: CAST[key] for key in ("lena", "karin")} | both, OPEN)
    name = sitting["anna"].person.name
    await sitting["karin"].say(f"upprop {name} i rummet", mention=True)
    assert await hears(sitting.living, sitting["karin"], SAY.refusals["roll_several_names"])
    assert await _noted(sitting) == {}
    await sitting["karin"].say(f"upprop {name} (S) i rummet", mention=True)
    (noted,) = await _noted(sitting)
    assert (await sitting.meeting()).people[noted].group == "S"


@pytest.mark.rule("R-001", road="word", by="dialogs.quorum.quorum_now._remote_lacks")
@pytest.mark.rule("R-235", road="word", by="dialogs.quorum.quorum_now._remote_lacks")
async def test_whoever_is_not_seen_is_not_counted_as_present(house: Living) -> None:
    """A sound is not enough: approved and ascertained, Anna counts once the secretary has noted her as seen and heard, and no more when she is not."""
    sitting = await begun(house, seats="3")
    lena, karin, name = sitting["lena"], sitting["karin"], (await sitting.person("anna")).name
    await karin.say("upprop resten i rummet", mention=True)
    await karin.say("avsluta uppropet ändå", mention=True)
    await lena.say("godkänn distans", mention=True)
    await lena.say("jag har förvissat mig", mention=True)
    for answer, sure in (("hörs inte", 1), ("sedd och hörd", 2), ("syns inte", 1)):
        await karin.say(f"upprop {name} {answer}", mention=True)
        there = quorum_of(Scene(await sitting.meeting(), linkoping(), TEN))
        assert there.present == sure, answer


@pytest.mark.rule("R-020", road="word", by="dialogs.quorum.chair_lets_be_remote.approve")
async def test_the_chair_decides_who_is_remote(house: Living) -> None:
    """In one word, of all who are noted so."""
    sitting = await begun(house, "bo", "cia")
    await sitting["lena"].say("godkänn distans", mention=True)
    approved = (await sitting.meeting()).roll.approved
    assert {(await sitting.person(who)).key for who in ("anna", "bo", "cia")} <= set(approved)


@pytest.mark.rule("R-250", road="word", by="dialogs.quorum.chair_ascertains_identity.ascertain")
async def test_the_chair_has_ascertained_who_they_are(house: Living) -> None:
    """One fact, each person by their own link."""
    sitting = await begun(house, "bo", "cia")
    await sitting["lena"].say("jag har förvissat mig", mention=True)
    assert (await sitting.person("anna")).key in (await sitting.meeting()).roll.ascertained


@pytest.mark.rule("R-083", road="word", by="dialogs.quorum.without_quorum.told_first")
async def test_without_a_shown_quorum_the_chair_is_told_before_a_matter_is_called(house: Living) -> None:
    """The roll call goes on: nothing is called, until the chair says so, and that is noted."""
    sitting = await begun(house, "bo", "cia")
    await sitting["karin"].say("nytt upprop", mention=True)
    await sitting["lena"].say("ta upp 1", mention=True)
    assert await hears(house, sitting["lena"], SAY.stop_titles["not_shown"])
    assert (await sitting.meeting()).table == 0
    await sitting["lena"].say("ta upp 1 ändå", mention=True)
    meeting = await sitting.meeting()
    assert meeting.table == 1
    assert meeting.roll.passed


@pytest.mark.rule("R-086", road="word", by="dialogs.quorum.who_is_counted.needed")
async def test_the_line_says_how_many_are_needed(house: Living) -> None:
    """More than half of the seats; before a roll call the line says that there was none."""
    sitting = await begun(house, "bo", "cia")
    await sitting["lena"].say("status", mention=True)
    assert await hears(house, sitting["lena"], SAY.states["no_roll"])
    await sitting["karin"].say("nytt upprop", mention=True)
    await sitting["lena"].say("status", mention=True)
    seats = (await sitting.meeting()).seats
    line = SAY.states["running"].format(sure=0, needed=(seats + 2) // 2, seats=seats)
    assert await hears(house, sitting["lena"], line)


@pytest.mark.rule("R-078", road="press", by="dialogs.quorum.roll_call.note")
@pytest.mark.rule("R-241", road="press", by="dialogs.quorum.roll_call.note")
async def test_the_secretary_presses_what_is_noted(house: Living) -> None:
    """The first who is called is noted, and the next is called."""
    sitting = await begun(house)
    await sitting["karin"].say("upprop", mention=True)
    assert await hears(house, sitting["karin"], SAY.answers_at_roll["room"])
    await sitting["karin"].press(SAY.answers_at_roll["room"], {})
    assert list((await _noted(sitting)).values()) == ["room"]


@pytest.mark.rule("R-020", road="press", by="dialogs.quorum.chair_lets_be_remote.approve")
@pytest.mark.rule("R-250", road="press", by="dialogs.quorum.chair_ascertains_identity.ascertain")
async def test_the_chair_presses_both_on_one_card(house: Living) -> None:
    """All are ticked: one tap each."""
    sitting = await begun(house)
    lena = sitting["lena"]
    await lena.say("deltagare på distans", mention=True)
    assert await hears(house, lena, SAY.approve)
    anna = (await sitting.person("anna")).key
    await lena.press(SAY.approve, {})
    await lena.press(SAY.ascertain, {})
    roll = (await sitting.meeting()).roll
    assert anna in roll.approved
    assert anna in roll.ascertained


async def _rested(house: Living) -> LivingSitting:
    """The roll was called, with the chair in the room, and there was a break."""
    sitting = await begun(house)
    for word in ("upprop resten i rummet", "avsluta uppropet ändå", "ajournera 5"):
        await sitting["karin"].say(word, mention=True)
    await quiet(house)  # what waits to be told is drawn as it is then, and would show the break's end
    await sitting["lena"].say("återuppta", mention=True)
    return sitting


@pytest.mark.rule("R-182", road="word", by="dialogs.quorum.quorum_now.before_break")
async def test_after_a_break_nobody_counts_until_they_were_looked_for(house: Living) -> None:
    """All in the room with one word; before that the line names them."""
    sitting = await _rested(house)
    lena = (await sitting.person("lena")).name
    await sitting["karin"].say("status", mention=True)
    assert await hears(house, sitting["karin"], f"{lena}: {SAY.lacks['after_break']}")
    await sitting["karin"].say("upprop resten i rummet", mention=True)
    await sitting["karin"].say("upprop", mention=True)
    assert await hears(house, sitting["karin"], SAY.looked)


@pytest.mark.rule("R-182", road="press", by="dialogs.quorum.roll_call_order.to_look_for")
async def test_after_a_break_the_secretary_presses_who_is_back(house: Living) -> None:
    """The button stands in sight on the secretary's card, and one press notes all in the room."""
    sitting = await _rested(house)
    await sitting["karin"].say("status", mention=True)
    assert await hears(house, sitting["karin"], SAY.look)
    await sitting["karin"].press(SAY.look, {})
    assert await hears(house, sitting["karin"], SAY.look_title)
    await sitting["karin"].press(SAY.look_rest.format(count=2), {})
    meeting = await sitting.meeting()
    rested, lena = meeting.roll.rested, (await sitting.person("lena")).key
    assert rested is not None
    assert meeting.roll.called[lena].at > rested


@pytest.mark.rule("R-182", road="word", by="dialogs.quorum.hosts_told_of_quorum._look")
async def test_after_a_break_the_secretary_is_asked_who_is_back_without_asking_for_it(house: Living) -> None:
    """The chair resumes; the secretary's card stands in private, and one press on it notes all in the room."""
    sitting = await _rested(house)
    assert await hears(house, sitting["karin"], SAY.look_title)
    await sitting["karin"].press(SAY.look_rest.format(count=2), {})
    meeting = await sitting.meeting()
    rested, lena = meeting.roll.rested, (await sitting.person("lena")).key
    assert rested is not None
    assert meeting.roll.called[lena].at > rested


async def _connected(house: Living) -> LivingSitting:
    """Of three seats the chair and Anna serve: she is remote, in the call, seen and heard, approved and ascertained; the roll call is over."""
    sitting = await begun(house, seats="3")
    await house.teams.join(sitting.chat, sitting["anna"])
    anna = (await sitting.person("anna")).name
    for word in ("upprop resten i rummet", f"upprop {anna} på distans", "avsluta uppropet ändå"):
        await sitting["karin"].say(word, mention=True)
    for word in ("godkänn distans", "jag har förvissat mig"):
        await sitting["lena"].say(word, mention=True)
    return sitting


@pytest.mark.rule("R-054", road="word", by="dialogs.presence.short_loss.seconds_of")
async def test_a_short_loss_changes_nothing_and_nothing_is_decided_meanwhile(house: Living) -> None:
    """The line says that contact is sought, the chair is asked before a step, and whoever is back in time needs no new proof."""
    sitting = await _connected(house)
    lena, anna = sitting["lena"], (await sitting.person("anna")).name
    await house.teams.leave(sitting.chat, sitting["anna"])
    await lena.say("ta upp 1", mention=True)
    assert await hears(house, lena, SAY.stop_titles["sought"])
    assert await hears(house, lena, f"Kontakt söks med {anna}")
    assert (await sitting.meeting()).table == 0
    await house.teams.join(sitting.chat, sitting["anna"])
    await lena.say("ta upp 1", mention=True)
    assert (await sitting.meeting()).table == 1


@pytest.mark.rule("R-250", road="word", by="dialogs.presence.another_link._over_another")
async def test_what_was_ascertained_before_teams_told_of_a_join_holds_for_no_link_that_began_later(
    house: Living,
) -> None:
    """Teams had told nothing of Anna. A join that it dates after the chair's word is another link, and the chair's card says so without being asked."""
    sitting = await begun(house, seats="3")
    lena, anna = sitting["lena"], (await sitting.person("anna")).name
    for word in ("upprop resten i rummet", f"upprop {anna} på distans", "avsluta uppropet ändå"):
        await sitting["karin"].say(word, mention=True)
    assert await hears(house, lena, SAY.approve)
    await lena.press(SAY.approve, {})
    await lena.press(SAY.ascertain, {})
    assert not lena.sees(f"{anna}: {SAY.lacks['identity']}")
    await house.teams.join(sitting.chat, sitting["anna"])
    assert quorum_of(Scene(await sitting.meeting(), linkoping(), TEN)).present == 1
    assert await sees(house, lena, f"{anna}: {SAY.lacks['seen']}")


@pytest.mark.rule("R-187", road="word", by="dialogs.quorum.standing_cards.follow")
async def test_the_card_of_remote_people_follows_a_lost_link(house: Living) -> None:
    """The chair sees on it that Anna is gone, and confirms her again by it once she is back."""
    sitting = await begun(house, seats="3")
    await house.teams.join(sitting.chat, sitting["anna"])
    lena, anna = sitting["lena"], await sitting.person("anna")
    for word in ("upprop resten i rummet", f"upprop {anna.name} på distans", "avsluta uppropet ändå"):
        await sitting["karin"].say(word, mention=True)
    assert await hears(house, lena, SAY.approve)
    await lena.press(SAY.approve, {})
    await lena.press(SAY.ascertain, {})
    await house.teams.leave(sitting.chat, sitting["anna"])
    await asyncio.sleep(60)
    assert await sees(house, lena, f"{anna.name}: {SAY.lacks['link']}")
    await house.teams.join(sitting.chat, sitting["anna"])
    await sitting["karin"].say(f"upprop {anna.name} på distans", mention=True)
    await quiet(house)
    await lena.press(SAY.ascertain, {})
    meeting = await sitting.meeting()
    assert meeting.roll.ascertained[anna.key].epoch == meeting.people[anna.key].epoch


@pytest.mark.rule("R-187", road="word", by="dialogs.presence.short_loss._look")
async def test_whoever_is_not_back_in_time_counts_no_more(house: Living) -> None:
    """Without anybody's word the line comes anew, and chair and secretary are told that the quorum is gone."""
    sitting = await _connected(house)
    lena, anna = sitting["lena"], (await sitting.person("anna")).name
    await lena.say("status", mention=True)
    await house.teams.leave(sitting.chat, sitting["anna"])
    await asyncio.sleep(60)
    assert await hears(house, lena, SAY.lost_titles["not_shown"])
    assert await hears(house, lena, f"{anna}: {SAY.lacks['link']}")
    assert (await sitting.person("anna")).sought is None
    await house.teams.join(sitting.chat, sitting["anna"])
    await lena.say("status", mention=True)
    assert await hears(house, lena, f"{anna}: {SAY.lacks['seen']}")


@pytest.mark.rule("R-079", road="word", by="dialogs.quorum.roll_call_order.on_no_roster")
async def test_whoever_is_on_the_link_and_on_no_roster_is_read_aloud_after_the_roll_call(house: Living) -> None:
    """By name, to the secretary alone."""
    sitting = await begun(house, "okand")
    karin, olle = sitting["karin"], sitting["okand"]
    await house.teams.join(sitting.chat, olle)
    await karin.say("upprop resten i rummet", mention=True)
    await karin.say("avsluta uppropet ändå", mention=True)
    assert await hears(house, karin, SAY.others["unlisted"].format(names=olle.person.name))
    assert await hears(house, karin, SAY.others_ask)
    assert not sitting["anna"].sees(SAY.others_ask)
