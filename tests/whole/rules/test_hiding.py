"""What is written in a confidential matter is hidden by a rule of the tenant's, where the municipality lets the bot (R-131)."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Iterable, Iterator
from pathlib import Path

import pytest

from bot.rehearsal.pretended.chat import Message
from bot.rehearsal.pretended.faults import Call, Fault
from bot.rehearsal.pretended.graph import CHANGE_MEETINGS
from cards.phrases import book
from cards.swedish_time import clock
from dialogs.meeting.meeting import Meeting
from tests.support.living import DESCRIBED, Living, LivingSitting, living
from tests.support.rule_sittings import begun, presses
from tests.support.soon import hears, quiet

SAY = book.of("sv").hiding
WORDS = "Är det grannens ordmärke?"


@pytest.fixture
async def hiding(tmp_path: Path) -> AsyncIterator[Living]:
    """A house whose operator asks that messages are hidden, in a Teams that lets it."""
    url = f"sqlite:///{tmp_path}/sittings.sqlite"
    async with living(url, BISITTARE_VARIANT="block", BISITTARE_HIDE_MESSAGES="1") as house:
        house.teams.world.graph_roles.add(CHANGE_MEETINGS)
        house.teams.graph.let_hide()
        yield house


async def called(house: Living, *more: str) -> LivingSitting:
    """A sitting whose matter 1, under secrecy, has been called: nothing may be written from now on."""
    sitting = await begun(house, *more)
    await quiet(house)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    return sitting


async def writes(sitting: LivingSitting, who: str = "per") -> Message:
    """Somebody writes in the chat; the message, once nothing more is to be sent."""
    await sitting[who].say(WORDS)
    await quiet(sitting.living)
    return _of(sitting, who)


async def test_while_graph_is_silent_what_is_to_be_hidden_stops_no_warning(hiding: Living) -> None:
    """Somebody writes and writes in one board's matter; another board's writer is warned at once."""
    flooded, other = await called(hiding), await called(hiding, "bo")
    hiding.teams.faults.plan(Fault(hangs=True), (Call.HIDE,), times=1000)
    for number in range(70):
        await flooded["anna"].say(f"{WORDS} {number}")
    await other["bo"].say(WORDS)
    assert await hears(hiding, other["bo"], book.of("sv").guard.word_soon.format(matter="Ärende 1, A.B."))
    hiding.teams.faults.clear()


def is_hidden(message: Message) -> bool:
    """Whether Teams shows nobody what it says."""
    return message.hidden


def _of(sitting: LivingSitting, who: str) -> Message:
    person = sitting[who].person
    return next(one for one in sitting.chat.newest_first() if one.sender is person)


def figures(meeting: Meeting) -> tuple[int, int, tuple[str, ...]]:
    """How many of the matter's messages are hidden, how many were shown again, and why the others were not hidden."""
    (one,) = meeting.incidents
    return len(one.hidden), len(one.again), tuple(one.not_hidden.values())


@pytest.mark.rule("R-131", road="press", by="dialogs.chat.hide_message.hiding_told")
async def test_it_is_hidden_at_once_and_shown_again_by_the_secretary(hiding: Living) -> None:
    """The writer is told privately what happened and why; the hosts how many; and Teams is never asked for the message."""
    sitting = await called(hiding)
    message = await writes(sitting)
    assert is_hidden(message)
    assert await hears(hiding, sitting["per"], "ditt meddelande har dolts i chatten")
    assert await hears(hiding, sitting["lena"], SAY.hidden.format(count=1))
    assert figures(await sitting.meeting()) == (1, 0, ())
    await presses(sitting, "karin", SAY.show_again)
    await quiet(hiding)
    assert not is_hidden(message)
    assert await hears(hiding, sitting["per"], "ditt meddelande visas igen i chatten")
    assert figures(await sitting.meeting()) == (0, 1, ())
    assert not hiding.teams.recorder.sent("GET", "/messages/")
    assert b"grannens" not in hiding.teams.recorder.everything_sent()


@pytest.mark.rule("R-131", road="word", by="dialogs.chat.hide_message.show_again")
async def test_it_is_shown_again_by_a_typed_word(hiding: Living) -> None:
    """The secretary types it, and the chair may not."""
    sitting = await called(hiding)
    message = await writes(sitting)
    await sitting["lena"].say_privately("visa dolda 1")
    await quiet(hiding)
    assert is_hidden(message)
    await sitting["karin"].say("visa dolda 1", mention=True)
    await quiet(hiding)
    assert not is_hidden(message)


@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize("next_one", [True, False])
async def test_what_is_hidden_is_shown_again_after_the_close_too(
    hiding: Living, *, alone: bool, next_one: bool
) -> None:
    """Typed alone or in the chat: the closed sitting is asked, though the next one may be prepared in the same chat."""
    sitting = await called(hiding)
    message = await writes(sitting)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    if next_one:
        form = {**DESCRIBED, "board": "Nästa nämnd", "agenda": "1. Budget", "body": "board", "step": "accept"}
        await asyncio.sleep(6)  # the window of the matter that the close ended
        await sitting.hand_in("karin", "meeting.setup", form, form="next", sitting="")
        count = "SELECT count(*) FROM sitting WHERE stage = 'prepared'"
        assert await hiding.read(lambda conn: conn.exec_driver_sql(count).scalar()) == 1
    assert is_hidden(message)
    karin = sitting["karin"]
    await (karin.say_privately("visa dolda 1") if alone else karin.say("visa dolda 1", mention=True))
    await quiet(hiding)
    assert not is_hidden(message)


@pytest.mark.parametrize(
    ("fault", "times", "problem"),
    [
        (Fault(status=403), 1, "forbidden"),
        (Fault(status=404), 1, "no_message"),
        (Fault(status=400), 1, "refused"),
        (Fault(status=429, retry_after_s=1), 1, ""),
        (Fault(status=503), 3, ""),
        (Fault(loses_answer=True), 1, ""),
    ],
    ids=["forbidden", "gone", "refused", "busy", "down", "answer lost"],
)
async def test_whatever_graph_answers_is_said_as_it_is(hiding: Living, fault: Fault, times: int, problem: str) -> None:
    """What could not be hidden is told to chair and secretary, with what to do; what only takes time is hidden in the end."""
    sitting = await called(hiding)
    hiding.teams.faults.plan(fault, [Call.HIDE], times=times)
    message = await writes(sitting)
    hidden = not problem
    assert message.hidden is hidden
    assert figures(await sitting.meeting()) == (int(hidden), 0, () if hidden else (problem,))
    wanted = SAY.hidden.format(count=1) if hidden else SAY.problems[problem]
    assert await hears(hiding, sitting["karin"], wanted)
    assert await hears(hiding, sitting["per"], "har dolts i chatten") is hidden


async def test_whoever_belongs_to_another_organisation_is_never_hidden_and_that_is_said(hiding: Living) -> None:
    """Graph is not even asked."""
    sitting = await called(hiding, "frank")
    message = await writes(sitting, "frank")
    assert not message.hidden
    assert not hiding.teams.recorder.sent("PATCH", "/messages/")
    assert await hears(hiding, sitting["lena"], SAY.problems["foreign"])


async def test_where_the_operator_has_not_asked_for_it_nothing_is_hidden_or_noted(tmp_path: Path) -> None:
    """The guard warns, as without it."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite", BISITTARE_VARIANT="block") as house:
        house.teams.world.graph_roles.add(CHANGE_MEETINGS)
        sitting = await called(house, "frank")
        assert not (await writes(sitting)).hidden
        await writes(sitting, "frank")
        assert figures(await sitting.meeting()) == (0, 0, ())
        assert not house.teams.recorder.sent("PATCH", "/messages/")


async def test_a_bot_that_dies_after_it_was_written_hides_it_when_it_is_back(hiding: Living) -> None:
    """What is to be hidden stands in the outbox."""
    sitting = await called(hiding)
    hiding.teams.faults.plan(Fault(status=503), [Call.HIDE], times=2)
    await sitting["per"].say(WORDS)
    await hiding.restart()
    await quiet(hiding)
    assert _of(sitting, "per").hidden


@pytest.mark.rule("R-131", road="word", by="dialogs.chat.hide_message.show_again")
async def test_one_of_several_is_shown_again_and_the_others_stay_hidden(hiding: Living) -> None:
    """Chosen on the secretary's card; or typed with the time at which it was written."""
    sitting = await called(hiding)
    first = await writes(sitting)
    await asyncio.sleep(120)
    second, other = await writes(sitting), await writes(sitting, "anna")
    assert all(map(is_hidden, (first, second, other)))
    await sitting.execute("karin", "hidden.show", {"matter": "1", "message": other.id})
    await quiet(hiding)
    assert [is_hidden(one) for one in (first, second, other)] == [True, True, False]
    at = clock(first.written_at)
    await sitting["karin"].say_privately(f"visa dolda 1 klockan {at}")
    await quiet(hiding)
    assert [is_hidden(one) for one in (first, second, other)] == [False, True, False]


@pytest.mark.rule("R-131", road="press", by="dialogs.showing.written_in_confidence.hidden_key")
async def test_an_older_button_shows_nothing_that_was_hidden_since(hiding: Living) -> None:
    """The secretary presses what was drawn when one was hidden, just as another is."""
    sitting = await called(hiding)
    first = await writes(sitting)
    chat = hiding.teams.world.private_chat(sitting["karin"].person)
    (older,) = {str(one["hidden"]): one for one in _sent(chat.from_bot)}.values()
    second = await writes(sitting, "anna")
    await sitting.execute("karin", "hidden.show", {key: str(value) for key, value in older.items()})
    await quiet(hiding)
    assert [is_hidden(one) for one in (first, second)] == [True, True]
    await presses(sitting, "karin", SAY.show_again)
    await quiet(hiding)
    assert [is_hidden(one) for one in (first, second)] == [False, False]


def _sent(messages: Iterable[Message]) -> Iterator[dict[str, object]]:
    """What each button that shows it again sends."""
    for message in messages:
        for found in re.finditer(r'"hidden": "(?P<hidden>[0-9a-f]+)"', json.dumps(message.cards)):
            yield {"matter": "1", "hidden": found["hidden"]}
