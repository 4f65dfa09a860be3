"""What is typed, alone to the bot or in the chat, and where it leads (R-251; issue E2). Where several sittings can be meant: `test_which_sitting`."""

from dataclasses import replace

import pytest

from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended import happenings
from bot.rehearsal.pretended.faults import Call, Fault
from cards.phrases import book
from cards.phrases.book import Phrases
from dialogs.matter.facts import Answered
from dialogs.meeting.places import PersonPlace
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import FEW, OPEN, SECRET, YES, begun, prepared, presses
from tests.support.soon import cards_in, hears, quiet, sees

LOCALES = {"sv": "sv-SE", "en": "en-GB"}
LANGUAGES = pytest.mark.parametrize("language", LOCALES)


async def speaking(
    house: Living, language: str, agenda: str, *, is_begun: bool = True
) -> tuple[LivingSitting, Phrases]:
    """A sitting whose people have Teams in this language, the secretary apart, and its phrases."""
    cast = {key: replace(part, locale=LOCALES[language]) for key, part in FEW.items()}
    return await house.sitting(cast, agenda, begun=is_begun), book.of(language)


def alone(house: Living, who: Client) -> str:
    """What the bot has told the person alone."""
    return cards_in(house.teams.world.private_chat(who.person))


@pytest.mark.rule("R-251", road="word", by="bot.turn.candidate_sittings.candidates")
async def test_a_command_written_alone_finds_the_sitting_though_the_bot_never_wrote_there(house: Living) -> None:
    """A member who is asked answers "klar"; the bot has told them nothing in private before."""
    sitting = await begun(house)
    anna = sitting["anna"]
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await quiet(house)
    assert alone(house, anna) == ""
    await anna.say_privately("klar")
    await quiet(house)
    assert [one.fact for one in await sitting.said() if isinstance(one.fact, Answered)]


async def test_where_nothing_goes_on_it_is_the_sitting_that_is_prepared(house: Living) -> None:
    """Also for somebody who was never told anything of it."""
    sitting = await prepared(house)
    await quiet(house)
    await sitting["per"].say_privately("status")
    assert await hears(house, sitting["per"], (await sitting.meeting()).board)


async def test_an_addition_from_before_the_removal_lets_nobody_act_while_the_roster_is_away(house: Living) -> None:
    """Teams repeats what it was not answered in time; the roster alone tells that somebody is back."""
    sitting = await begun(house)
    karin, teams = sitting["karin"], house.teams
    again = happenings.members_added(teams.make, sitting.chat, [karin.person])
    await teams.dismiss(sitting.chat, karin)
    teams.faults.plan(Fault(status=503), [Call.MEMBERS, Call.MEMBER], times=60)
    assert (await teams.wire.tell(again)).status in (200, 201, 202)
    await karin.say_privately("ta upp 1")
    teams.faults.clear()
    await quiet(house)
    assert ((await sitting.person("karin")).in_chat, (await sitting.meeting()).table) == (False, 0)


async def test_what_somebody_wrote_before_they_were_removed_opens_nothing_when_it_comes_late(house: Living) -> None:
    """Teams may hold a message back. Added again, they are heard again."""
    sitting = await begun(house)
    karin, teams = sitting["karin"], house.teams
    late = teams.make.message(sitting.chat, karin.person, "distans", mention=True)
    await teams.dismiss(sitting.chat, karin)
    assert (await teams.wire.tell(late)).status in (200, 201, 202)
    await quiet(house)
    assert (await sitting.person("karin")).in_chat is False
    await karin.say_privately("ta upp 1")
    await quiet(house)
    assert (await sitting.meeting()).table == 0
    await teams.admit(sitting.chat, karin)
    await karin.say_privately("ta upp 1")
    await quiet(house)
    assert (await sitting.meeting()).table == 1


@pytest.mark.parametrize("typed", ["förbered", "prepare"])
async def test_a_form_that_is_asked_for_alone_is_filled_in_there_to_its_end(house: Living, typed: str) -> None:
    """The secretary writes the word in private: what is offered is opened, looked over and kept, with no step that leads nowhere."""
    sitting = await prepared(house)
    karin, say = sitting["karin"], book.of("sv").setup
    await quiet(house)
    await karin.say_privately(typed)
    assert await hears(house, karin, say.offer_open)
    await karin.press(say.offer_open)
    await karin.press(say.look_over, {"place": "Gamla rådhuset"})
    await karin.press(say.accept)
    assert (await sitting.meeting()).place == "Gamla rådhuset"


@pytest.mark.parametrize(("language", "how"), [("sv", "mentioned"), ("en", "alone")])
async def test_a_call_that_was_a_mistake_is_taken_back_with_a_word_and_the_matter_is_next_again(
    house: Living, language: str, how: str
) -> None:
    """An open matter and a confidential one; the answer offers the same matter once more."""
    sitting, say = await speaking(house, language, OPEN)
    lena = sitting["lena"]

    async def types(words: str) -> None:
        await (lena.say_privately(words) if how == "alone" else lena.say(words, mention=True))

    call, undo = ("ta upp {}", "ångra") if language == "sv" else ("call {}", "undo")
    for no in (1, 2):
        await types(call.format(no))
        assert (await sitting.meeting()).table == no
        await types(undo)
        meeting = await sitting.meeting()
        assert (meeting.table, [m.state.value for m in meeting.matters]) == (0, ["waiting"] * 3)
        assert await sees(house, lena, say.readiness.call.format(no=no))
    assert (await sitting.meeting()).incidents == ()


@LANGUAGES
async def test_whoever_says_to_be_remote_while_a_checklist_waits_is_told_both(house: Living, language: str) -> None:
    """That it is noted, and which lines to confirm; one tap answers them, and the guard counts nothing."""
    sitting, say = await speaking(house, language, SECRET)
    anna = sitting["anna"]
    away, here = ("distans", "i rummet") if language == "sv" else ("remote", "in the room")
    await sitting["lena"].say_privately("godkänn distans")  # or “distans” during a matter would ask the chair
    await anna.say_privately(here)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await anna.say(away)
    assert await hears(house, anna, say.roster.place_noted["remote"])
    assert say.checklist.items["window"] in alone(house, anna)
    await anna.press(say.checklist.all_right)
    person = await sitting.person("anna")
    assert (person.place, person.answer is not None) == (PersonPlace.REMOTE, True)
    assert (await sitting.meeting()).incidents == ()


async def test_a_name_that_is_also_a_word_of_the_list_is_a_name(house: Living) -> None:
    """Pasted with a capacity of its own, and kept whole."""
    sitting = await prepared(house)
    names = ("Eva Ordförande", "Bo Sekreterare", "Cia Ledamot", "Eva Lind-Ordförande")
    karin, say = await presses(sitting, "karin", book.of("sv").setup.paste_people), book.of("sv").roster
    await karin.press(say.paste_look, {"people": "\n".join(f"{name}, ledamot, distans" for name in names)})
    await karin.press(say.paste_accept)
    people = {one.name: one.capacity for one in (await sitting.meeting()).people.values()}
    assert {name: people.get(name) for name in names} == dict.fromkeys(names, "member")


@LANGUAGES
async def test_in_a_break_no_card_says_that_all_are_ready(house: Living, language: str) -> None:
    """The answers lapse with it: neither the room's card nor chair's and secretary's, nor what "status" shows, counts them."""
    sitting, say = await speaking(house, language, SECRET)
    await sitting["lena"].say_privately("status")
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("anna", "checklist.submit", YES)
    ready = say.readiness.one_ready
    assert await sees(house, sitting["lena"], ready)
    await sitting.execute("lena", "adjourn", {"minutes": "5"})
    await sitting["lena"].say_privately("status")
    await sitting["anna"].say_privately("status")
    await quiet(house)
    for who in ("lena", "karin", "anna", "per"):
        for language_ in LOCALES:
            assert book.of(language_).readiness.one_ready not in sitting[who].reads(), who


async def test_a_pasted_list_sent_where_no_dialog_answers_is_told_how_to_go_on(house: Living) -> None:
    """On a client that knows only Action.Submit: nothing is kept, and the secretary hears so alone."""
    sitting = await begun(house)
    before = await sitting.entries()
    await sitting.submit("karin", "roster.import", {"step": "describe", "people": "Nils Nyqvist"})
    assert await hears(house, sitting["karin"], book.of("sv").refusal.notices["only_in_dialog"])
    assert await sitting.entries() == before
