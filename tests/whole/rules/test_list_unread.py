"""Where Teams does not tell who is in the meeting's chat, names are tied by hand, of those who write there (R-251)."""

import pytest

from bot.rehearsal.pretended.faults import Call, Fault
from cards.phrases import book
from dialogs.roster.list_facts import ChatListAsked
from tests.support.living import DESCRIBED, Living, LivingSitting
from tests.support.soon import alone, cards_in, quiet

LIST = "Lena Ekaa, ordförande, i rummet\nKarin Ekaa, sekreterare, i rummet\nAnna Ekaa, ledamot, distans"
SAY = book.of("sv").roster
UNTIED = book.of("sv").refusals["untied"]


async def pasted(house: Living, status: int, times: int = 100_000) -> LivingSitting:
    """A prepared sitting with a pasted list; so many times Teams does not tell who is in the chat."""
    karin, lena, anna = house.teams.client("Karin Ekaa"), house.teams.add("Lena Ekaa"), house.teams.add("Anna Ekaa")
    chat = house.teams.meeting("Socialnämnden", karin, [lena, anna])
    sitting = LivingSitting(house, chat, {"karin": karin, "lena": lena, "anna": anna})
    await house.teams.install(chat, karin)
    await quiet(house)
    house.teams.faults.plan(Fault(status=status), [Call.MEMBERS, Call.MEMBER], times=times)
    set_up = {**DESCRIBED, "agenda": "1. Resor\n2. Budget", "step": "accept"}
    await sitting.hand_in("karin", "meeting.setup", set_up, form="one")
    sitting.key = (await sitting._rows())[-1].key
    await sitting.until(lambda meeting: meeting.list_unread or bool(meeting.people))
    await sitting.hand_in("karin", "roster.import", {"people": LIST, "step": "accept"}, form="two")
    return sitting


def told(sitting: LivingSitting, who: str = "karin") -> str:
    """What stands in somebody's own chat with the bot."""
    return cards_in(sitting.living.teams.world.private_chat(sitting[who].person))


async def tie(sitting: LivingSitting, name: str, who: str) -> None:
    """Karin ties a name on the list to an account, from the card in her own chat."""
    karin, meeting = sitting["karin"], await sitting.meeting()
    listed = next(p for p in meeting.people.values() if p.name == name and not p.wire)
    await karin.press(SAY.assign)
    await karin.press(SAY.go_on, {"person": listed.key})
    assert SAY.unread_accounts in karin.reads()
    await karin.press(SAY.keep, {"identity": (await sitting.person(who)).key})
    karin.close_dialog()
    await quiet(sitting.living)


@pytest.mark.rule("R-251", road="press", by="dialogs.roster.list_unread.unread")
@pytest.mark.parametrize("status", [401, 403, 404, 410])
async def test_names_are_tied_by_hand_where_teams_does_not_tell_who_is_in_the_chat(house: Living, status: int) -> None:
    """The secretary is told why and how; whoever has written there can be chosen, and then acts as what they are."""
    sitting = await pasted(house, status)
    await quiet(house)
    assert SAY.unread_names.format(count=3) in told(sitting)
    await sitting["lena"].say("öppna", mention=True)
    await quiet(house)
    assert UNTIED in told(sitting, "lena")
    await tie(sitting, "Lena Ekaa", "lena")
    assert SAY.unread_names.format(count=2) in told(sitting)
    await sitting["lena"].say("öppna", mention=True)
    await quiet(house)
    assert (await sitting.meeting()).live


async def test_whoever_prepared_it_in_the_chat_finds_it_in_private(house: Living) -> None:
    """She has pressed there, so she is in it, whatever Teams tells; others are asked to write there first."""
    sitting = await pasted(house, 403)
    await quiet(house)
    assert "Lena Ekaa" in await alone(house, sitting, "karin", "närvaro")


@pytest.mark.rule("R-251", road="word", by="dialogs.membership._asked_again")
async def test_it_is_asked_again_with_what_the_secretary_does_next(house: Living) -> None:
    """Also after a restart: the names are compared then, the note becomes a line, and nobody is asked in vain any more."""
    sitting = await pasted(house, 404)
    await sitting["anna"].say("Hej, hörs jag?", mention=True)
    await sitting["karin"].say("status", mention=True)
    await quiet(house)
    assert SAY.names_title not in told(sitting)
    house.teams.faults.clear()
    await house.restart()
    await sitting["karin"].say_privately("status")
    await quiet(house)
    assert SAY.unread_read in told(sitting)
    assert SAY.unread_why not in told(sitting)
    assert all(f"{name} i listan" in told(sitting) for name in ("Lena Ekaa", "Karin Ekaa", "Anna Ekaa"))
    asked = [entry.fact for entry in await sitting.entries() if isinstance(entry.fact, ChatListAsked)]
    assert asked == [ChatListAsked(), ChatListAsked(read=True)]


async def test_of_a_list_that_teams_does_not_tell_for_some_seconds_nobody_is_told(house: Living) -> None:
    """It is read as soon as Teams tells it."""
    sitting = await pasted(house, 503, 4)
    await quiet(house)
    assert (SAY.names_title in told(sitting), SAY.unread_title in told(sitting)) == (True, False)


async def test_where_teams_does_not_answer_for_long_the_secretary_is_told_and_it_is_tried_on(house: Living) -> None:
    """The names are compared once it answers, though nobody has done anything since."""
    sitting = await pasted(house, 503)
    await house.teams.until(lambda: SAY.unread_names.format(count=3) in told(sitting), 300)
    house.teams.faults.clear()
    await quiet(house)
    assert (SAY.names_title in told(sitting), SAY.unread_title in told(sitting)) == (True, False)
