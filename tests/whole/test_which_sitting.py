"""Whoever writes alone to the bot, and can mean several sittings, is asked which (R-251).

Two sittings go on in two chats, with the same people in both; each test has a person of its own who writes.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import pytest_asyncio

from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.chat import Message, TeamsChat
from cards.phrases import book
from cards.phrases.book import Phrases
from dialogs.meeting.places import PersonPlace
from dialogs.motion.facts import Moved
from tests.support.living import CAST, DESCRIBED, Living, LivingSitting, living
from tests.support.rule_sittings import FEW, OPEN, opened
from tests.support.shown_cards import buttons
from tests.support.sinks import bytes_in, sinks, stands
from tests.support.soon import cards_in, quiet

pytestmark = pytest.mark.asyncio(loop_scope="module")

MARK = "zqxvilken"
EVERYBODY = ("lena", "karin", "viola", "anna", "bo", "cia", "jonas")
WORDS = f"SELECT count(*) FROM wording WHERE text LIKE '%{MARK}%'"  # noqa: S608  # our own word
QUESTIONS = "SELECT * FROM question WHERE at = 1"
FORGET = "UPDATE outbox SET due = 1 WHERE key LIKE 'wake:%:question:%'"
SV, EN = book.of("sv"), book.of("en")
ROOM, REMOTE = PersonPlace.ROOM, PersonPlace.REMOTE


@dataclass(frozen=True)
class Both:
    """The two sittings, in the order in which they are asked about."""

    house: Living
    first: LivingSitting
    second: LivingSitting

    async def asked(self, who: str, words: str, phrases: Phrases = SV) -> Message:
        """Let the person write alone to the bot, and be asked which sitting is meant; the card with the question."""
        before = len(self._alone(who).from_bot)
        await self.first[who].say_privately(words)
        await quiet(self.house)
        assert phrases.sitting.which_sitting in cards_in(self._alone(who))
        assert len(self._alone(who).from_bot) == before + 1
        return self._alone(who).from_bot[-1]

    async def presses(self, who: str, number: int, message: Message | None = None, phrases: Phrases = SV) -> Client:
        """Let the person press the button of the sitting with this number."""
        board = (await (self.first, self.second)[number - 1].meeting()).board
        title = phrases.sitting.choose.format(number=number, sitting=f"{board} 2026-12-08")
        pressed = await self.first[who].press(title, message=message)
        assert pressed.answer is not None
        assert pressed.answer.is_good
        await quiet(self.house)
        return self.first[who]

    async def presses_late(self, who: str, button: Mapping[str, object]) -> str:
        """Let the person press a button of a card as it stood before it was drawn again; the answer."""
        alone = replace(self.first, chat=self._alone(who))
        return str(await alone.execute(who, "sitting.choose", button))

    async def places(self, who: str) -> list[PersonPlace | None]:
        """From where the person takes part, in the one and in the other."""
        return [(await one.person(who)).place for one in (self.first, self.second)]

    async def kept_words(self) -> int:
        """How many rows of words have the marker."""
        return int(await self.house.read(lambda conn: conn.exec_driver_sql(WORDS).scalar()))

    def _alone(self, who: str) -> TeamsChat:
        return self.house.teams.world.private_chat(self.first[who].person)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the database lies."""
    return tmp_path_factory.mktemp("two")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def both(folder: Path) -> AsyncIterator[Both]:
    """One house for all of them; Bo reads English."""
    cast = {key: CAST[key] for key in EVERYBODY} | {"bo": replace(CAST["bo"], locale="en-GB")}
    async with living(f"sqlite:///{folder}/sittings.sqlite") as house:
        first = await house.sitting(cast, OPEN)
        shared = {key: client for key, client in first.people.items() if key != "karin"}
        second = await house.sitting(cast, OPEN, known=shared)
        await quiet(house)
        yield Both(house, first, second)


async def test_the_command_is_carried_out_in_the_sitting_that_is_pressed(both: Both) -> None:
    """Nothing is done before; the question is gone then, and the answer comes below it."""
    await both.asked("anna", "i rummet")
    assert await both.places("anna") == [REMOTE, REMOTE]
    anna = await both.presses("anna", 2)
    assert await both.places("anna") == [REMOTE, ROOM]
    assert anna.sees(SV.refusal.notices["chosen"])


async def test_it_is_chosen_by_its_number_too_and_a_press_after_that_is_refused(both: Both) -> None:
    """In the other language: whoever cannot press writes "1", and the question is answered once."""
    old = choices(await both.asked("bo", "in the room", EN))
    await both.first["bo"].say_privately("1.")
    await quiet(both.house)
    assert await both.places("bo") == [ROOM, REMOTE]
    assert EN.refusal.notices["chosen_already"] in await both.presses_late("bo", old[1])
    assert EN.sitting.which_chosen.format(sitting="").strip(" .") in cards_in(both._alone("bo"))
    assert await both.places("bo") == [ROOM, REMOTE]


async def test_of_two_questions_the_newer_one_holds(both: Both) -> None:
    """What was asked before is not done by an old card (design 4.10)."""
    card = await both.asked("jonas", "distans")
    old = choices(card)
    await both.asked("jonas", "status")
    assert SV.refusal.notices["stale_choice"] in await both.presses_late("jonas", old[0])
    assert await both.places("jonas") == [ROOM, ROOM]
    assert [card["fallbackText"] for card in card.cards] == [SV.sitting.which_over["newer"]]


async def test_of_a_sitting_whose_chat_one_was_taken_out_of_nobody_is_asked(both: Both) -> None:
    """It is not theirs any more: what they write is about the one that they are in."""
    await both.house.teams.dismiss(both.first.chat, both.first["jonas"])
    await both.first["jonas"].say_privately("distans")
    await quiet(both.house)
    assert await both.places("jonas") == [ROOM, REMOTE]


async def test_what_was_chosen_is_done_once_whatever_is_said_again(both: Both) -> None:
    """The message repeated, the press repeated with a new id, and the other sitting named after all."""
    cia = both.first["cia"]
    await both.asked("cia", "yrkande 1 avslag")
    await cia.again()
    await both.presses("cia", 2)
    await cia.again(new_id=True)
    await cia.say_privately("1")
    await quiet(both.house)
    assert [len((await one.meeting()).motions) for one in (both.first, both.second)] == [0, 1]


async def test_a_motion_waits_for_the_choice_and_is_handed_in_whole(
    both: Both, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Until then it is no motion anywhere, and nothing that is sent has its words; afterwards the motion alone has them."""
    await both.asked("viola", f"yrkande 1 ändring: {MARK}")
    found = await sinks(both.house, folder, capfd)
    assert [name for name in found if MARK.encode() in found[name]] == ["database"]
    await both.first["viola"].say_privately("1")
    await quiet(both.house)
    assert MARK in stands(both.first.chat)
    assert MARK not in stands(both.second.chat)
    assert await both.kept_words() == 1


async def test_a_motion_whose_words_are_in_doubt_does_not_wait_for_the_choice(both: Both) -> None:
    """The words alone would be kept, and not what its writer is to be asked of them: it is to be written again."""
    teams, who = both.house.teams, both.first["anna"].person
    alone, kept = teams.world.private_chat(who), await both.kept_words()
    written = teams.make.message(alone, who, f"yrkande tillägg {MARK} inte")
    written["attachments"] = [{"contentType": "text/html", "content": f"<p>yrkande tillägg {MARK} <s>inte</s></p>"}]
    assert (await teams.wire.tell(written)).status == 200
    await quiet(both.house)
    assert any(say.refusal.refusals["doubted"] in cards_in(alone) for say in (SV, EN))
    assert await both.kept_words() == kept


async def test_a_question_that_nobody_answers_is_forgotten_with_what_was_typed(both: Both) -> None:
    """After fifteen minutes; a press after that is refused, and what was not kept is to be written once more."""
    kept = await both.kept_words()
    old = choices(await both.asked("anna", f"yrkande 1 ändring: {MARK}"))
    assert await both.kept_words() == kept + 1
    await both.house.read(lambda conn: conn.exec_driver_sql("UPDATE question SET at = 1"))
    await both.house.read(lambda conn: conn.exec_driver_sql(FORGET))
    both.house.running.courier.nudge()
    while await both.kept_words() > kept:  # noqa: ASYNC110  # rows tell nobody
        await asyncio.sleep(0.02)
    assert SV.refusal.notices["stale_choice"] in await both.presses_late("anna", old[0])
    assert not await both.house.read(lambda conn: conn.exec_driver_sql(QUESTIONS).all())


async def test_words_that_wait_are_destroyed_when_a_confidential_matter_is_called_in_any_of_them(
    both: Both, folder: Path
) -> None:
    """Whoever chooses then is told that they are not kept."""
    mark = MARK[::-1]
    old = choices(await both.asked("anna", f"yrkande 1 ändring: {mark}"))
    assert mark.encode() in bytes_in(folder)
    await both.second.execute("lena", "matter.call", {"matter": "2"})
    assert mark.encode() not in bytes_in(folder)
    await both.second.execute("lena", "matter.end", {"matter": "2"})
    assert SV.refusal.notices["stale_choice"] in await both.presses_late("anna", old[0])
    assert not [one for one in await both.first.said() if isinstance(one.fact, Moved) and one.fact.mover == "anna"]


async def test_in_a_confidential_matter_of_any_of_them_nobody_is_asked_and_no_word_is_kept(
    both: Both, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The strictest is gone by: it counts there as written in the matter."""
    mark = MARK.upper()
    await opened(both.first, 2)
    await quiet(both.house)
    counted = await incidents(both.first)
    await both.first["anna"].say_privately(f"yrkande 1 ändring: {mark}")
    await quiet(both.house)
    assert await incidents(both.first) == counted + 1
    assert all(mark.encode() not in held for held in (await sinks(both.house, folder, capfd)).values())


@pytest.mark.parametrize("step", ["matter.call", "opened"])
async def test_no_later_matter_of_another_sitting_takes_what_was_written_in_this_one(both: Both, step: str) -> None:
    """R-251, R-130: somebody adds the real members to a sitting of their own and calls a confidential matter there.

    Both guard: each counts the message, once though Teams repeats it, and both sittings' hosts are told who wrote.
    """
    await opened(both.first, 2)
    if step == "opened":
        await opened(both.second, 2)
    else:
        await both.second.execute("lena", "matter.call", {"matter": "2"})
    counted = await incidents(both.first), await incidents(both.second)
    await both.first["cia"].say_privately("Är det grannen?")
    await both.first["cia"].again()
    await quiet(both.house)
    assert (await incidents(both.first), await incidents(both.second)) == (counted[0] + 1, counted[1] + 1)
    name = both.first["cia"].person.name
    for who in (both.first["karin"], both.second["karin"]):
        assert name in cards_in(both.house.teams.world.private_chat(who.person))


async def test_in_a_confidential_matter_of_another_chat_no_form_takes_words_in_private(
    both: Both, folder: Path
) -> None:
    """The secretary takes part there: what she fills in alone with the bot, for a sitting that she prepares, may be about it."""
    first, house = both.first, both.house
    third = await house.sitting(FEW, OPEN, begun=False)
    karin = third["karin"]
    await house.teams.admit(first.chat, karin)
    await opened(first, 2)
    alone, before = replace(third, chat=house.teams.world.private_chat(karin.person)), await third.entries()
    kept = {**DESCRIBED, "board": (await third.meeting()).board, "agenda": "1. Budget", "step": "accept"}
    for verb, field in (
        ("meeting.setup", "board"),
        ("meeting.setup", "decision"),
        ("meeting.setup", "agenda"),
        ("matter.add", "title"),
    ):
        fields = {**kept, "level": "ordinary", field: f"{MARK}{field}"}
        answer = str(await alone.hand_in("karin", verb, fields, form=f"{verb}{field}"))
        assert SV.refusals["hushed"] in answer, (verb, field)
    assert await third.entries() == before
    second, anna, bo = both.second, *[(await both.second.person(one)).key for one in ("anna", "bo")]
    chosen = {"adjusters": anna, "substitutes": bo, "day": "", "clock": "", "where": f"{MARK}where", "sent": "yes"}
    alone = replace(second, chat=house.teams.world.private_chat(second["lena"].person))
    assert SV.refusals["hushed"] in str(await alone.hand_in("lena", "opening.adjusters", chosen))
    assert (await second.meeting()).opening.adjusters is None
    await quiet(house)
    typed = ("board", "decision", "agenda", "title", "where")
    assert all(f"{MARK}{field}".encode() not in bytes_in(folder) for field in typed)


async def incidents(sitting: LivingSitting) -> int:
    """How many messages the sitting's guard has counted."""
    return sum(one.count for one in (await sitting.meeting()).incidents)


async def test_a_press_in_one_chat_that_names_the_sitting_of_another_is_judged_in_neither(both: Both) -> None:
    """Forwarded or forged: its words would land among people whom they were not meant for."""
    before = [len(await one.entries()) for one in (both.first, both.second)]
    motion = {"matter": "1", "kind": "add", "wording": f"{MARK} hit"}
    for who, verb, fields in (("anna", "motion.submit", motion), ("lena", "adjourn", {"minutes": "5"})):
        answer = await both.second.execute(who, verb, fields, sitting=both.first.key)
        assert SV.refusals["other_chat"] in str(answer)
        await both.second.submit(who, verb, fields, sitting=both.first.key)
        assert SV.refusals["other_chat"] in str(await both.second.hand_in(who, verb, fields, sitting=both.first.key))
    await quiet(both.house)
    assert [len(await one.entries()) for one in (both.first, both.second)] == before
    assert f"{MARK} hit" not in cards_in(both.second.chat)


async def test_nobody_hides_the_sitting_that_one_leads_behind_meetings_of_their_own(tmp_path: Path) -> None:
    """R-251: ten other meetings in the board's name go on with the chair on their rosters. The real one comes first, and all can be reached."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite") as house:
        real = await house.sitting(FEW, OPEN, board="Nämnden")
        shared = {"lena": real["lena"], "anna": real["anna"]}
        fakes = [await house.sitting(FEW, OPEN, known=shared, board="Nämnden") for _ in range(10)]
        keys = [real.key, *(one.key for one in fakes)]
        alone = house.teams.world.private_chat(real["lena"].person)
        await real["lena"].say_privately("ta upp 3")
        await quiet(house)
        assert offered(alone.from_bot[-1])[0] == real.key
        await real["lena"].say_privately("fler 10")
        await quiet(house)
        pages = [offered(message) for message in alone.from_bot[-2:]]
        assert [len(page) for page in pages] == [9, 2]
        assert sorted(key for page in pages for key in page) == sorted(keys)
        pressed = await real["lena"].press(SV.sitting.which_more, message=alone.from_bot[-2])
        assert all(key in str(pressed.answer) for key in pages[1])
        await real["lena"].say_privately("nämnden")
        await quiet(house)
        assert len(offered(alone.from_bot[-1])) == 9
        await real["lena"].say_privately("1")
        await quiet(house)
        assert (await real.meeting()).table == 3


def choices(message: Message) -> list[dict[str, object]]:
    """What the buttons of a card send that each choose a sitting."""
    found = [button for card in message.cards for button in buttons(card)]
    return [data for _, data in found if data.get("verb") == "sitting.choose" and data["sitting"]]


def offered(message: Message) -> list[str]:
    """The keys of the sittings that a card asks about."""
    return [str(data["sitting"]) for data in choices(message)]
