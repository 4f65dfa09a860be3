"""Troubles on request, Teams' limits, and the record of it all."""

import asyncio
import json
from pathlib import Path

import aiohttp
import pytest

from bot.rehearsal.client.answers import SOMETHING_WRONG
from bot.rehearsal.pretended.faults import Call, Fault
from bot.rehearsal.pretended.limits import Limits
from bot.rehearsal.pretended_teams import PretendedTeams
from tests.bot.rehearsal.conftest import Scene
from tests.bot.rehearsal.echo import EchoBot, card, execute, message, text
from tests.support.patient import patient

PLAIN = {"type": "message", "text": "hej"}


async def test_a_planned_fault_meets_its_call_and_then_no_more(scene: Scene) -> None:
    """Two 503 on sending, none on reading, and all is well again; the error has Teams' form and Retry-After."""
    path = f"v3/conversations/{scene.chat.id}/activities"
    scene.teams.faults.plan(Fault(status=503, retry_after_s=2), [Call.SEND], times=2)
    assert (await scene.bot.ask("GET", f"v3/conversations/{scene.chat.id}/pagedmembers"))[0] == 200
    found = [await scene.bot.ask("POST", path, PLAIN) for _ in range(3)]
    assert [status for status, _ in found] == [503, 503, 201]
    assert found[0][1] == {"error": {"code": "ServiceError", "message": "The pretend Teams was asked to fail here."}}
    assert len(scene.chat.messages) == 1


async def test_a_lost_answer_leaves_the_deed_done(scene: Scene) -> None:
    """The message stands in the chat although the bot only saw its connection break."""
    scene.teams.faults.plan(Fault(loses_answer=True), [Call.SEND])
    with pytest.raises(aiohttp.ClientError):
        await scene.bot.ask("POST", f"v3/conversations/{scene.chat.id}/activities", PLAIN)
    assert (scene.anna.sees("hej"), scene.teams.recorder.calls[-1]["status"]) == (True, 201)


async def test_a_call_that_hangs_is_let_go_when_the_room_closes() -> None:
    """No answer ever comes, and closing does not wait for one."""
    async with EchoBot(teams := await patient(PretendedTeams()).start()) as bot:
        chat = teams.meeting("Nämnd", teams.add("Karin Holm"))
        teams.faults.plan(Fault(hangs=True), [Call.SEND])
        call = asyncio.create_task(bot.ask("POST", f"v3/conversations/{chat.id}/activities", PLAIN))
        await asyncio.sleep(0.05)
        assert not call.done()
        await teams.close()
        with pytest.raises(aiohttp.ClientError):
            await call


async def test_troubles_can_come_by_chance_and_stay_with_one_chat(scene: Scene) -> None:
    """The dice fall the same way each run; a plan can be for one conversation; all can be called off."""
    path = f"v3/conversations/{scene.chat.id}/pagedmembers"
    scene.teams.faults.sometimes(0.5, Fault(status=502), [Call.MEMBERS])
    scene.teams.limits.enabled = False
    statuses = [(await scene.bot.ask("GET", path))[0] for _ in range(30)]
    assert set(statuses) == {200, 502}
    scene.teams.faults.clear()
    scene.teams.faults.plan(Fault(status=500), conversation="19:another")
    assert (await scene.bot.ask("GET", path))[0] == 200


async def test_the_login_can_fail_too(scene: Scene) -> None:
    """Its tokens and its keys are as breakable as the Connector."""
    scene.teams.faults.plan(Fault(status=503), [Call.TOKEN])
    assert (await scene.bot.log_in())[0] == 503
    scene.teams.faults.plan(Fault(loses_answer=True), [Call.KEYS], times=9)  # aiohttp asks once more
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientError):
            await session.get(scene.teams.metadata_url)


async def test_too_many_messages_in_a_chat_are_told_to_wait(scene: Scene) -> None:
    """The eighth within a second gets 429 with Retry-After, another chat is untouched, and a switch turns it off."""
    path = f"v3/conversations/{scene.chat.id}/activities"
    scene.teams.limits.clock_s = lambda: 5.0
    found = [(await scene.bot.ask("POST", path, PLAIN))[0] for _ in range(8)]
    assert found == [201] * 7 + [429]
    other = scene.teams.world.private_chat(scene.anna.person)
    assert (await scene.bot.ask("POST", f"v3/conversations/{other.id}/activities", PLAIN))[0] == 201
    scene.teams.limits.enabled = False
    assert (await scene.bot.ask("POST", path, PLAIN))[0] == 201


def test_the_limits_are_those_that_teams_publishes() -> None:
    """7 in a second, 8 in two, 60 in thirty: counted in sliding windows, refused calls not counted."""
    at = [0.0]
    limits = Limits(clock_s=lambda: at[0])

    def sent_until(seconds: float, step: float) -> int:
        count = 0
        while at[0] < seconds:
            count += limits.wait_s("19:x", reading=False) == 0
            at[0] += step
        return count

    assert sent_until(1.0, 0.05) == 7
    assert sent_until(2.0, 0.05) == 1
    assert sent_until(30.0, 0.1) == 52
    assert limits.wait_s("19:x", reading=True) == 0


async def test_a_bot_that_is_gone_is_something_went_wrong(scene: Scene) -> None:
    """Silence and a closed door look the same to the person who pressed."""
    await scene.bot.post(scene.chat.id, message(card(actions=(execute("Ja", "yes"),))))
    url = scene.teams.bot_url
    scene.teams.bot_url = "http://127.0.0.1:9/api/messages"
    pressed = await scene.anna.press("Ja")
    assert pressed.answer is not None
    assert (pressed.notice, pressed.answer.status) == (SOMETHING_WRONG, None)
    scene.teams.bot_url, scene.teams.wire.habits.invoke_timeout_s = url, 0.0001
    late = await scene.anna.press("Ja")
    assert late.answer is not None
    assert (late.notice, late.answer.trouble) == (SOMETHING_WRONG, "time-out")


async def test_everything_is_on_record(tmp_path: Path) -> None:
    """Each call with path, body, status and response, each answer to an invoke: in memory, and as lines in a file."""
    path = tmp_path / "sent.jsonl"
    async with patient(PretendedTeams(record_to=path)) as teams, EchoBot(teams) as bot:
        anna = teams.add("Anna Ek")
        chat = teams.meeting("Nämnd", anna)
        posted = await bot.post(chat.id, message(card(text("hej"), actions=(execute("Ja", "yes"),))))
        await anna.press("Ja")
        call, invoke = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
        assert call == teams.recorder.calls[0]
        assert invoke == teams.recorder.invokes[0]
        assert (call["method"], call["status"], call["response"]) == ("POST", 201, {"id": posted})
        assert call["path"].endswith("/activities")
        assert call["body"]["summary"] == "Ett kort"
        assert (invoke["invoke"], invoke["status"], invoke["response"]["value"]) == ("adaptiveCard/action", 200, "Tack")
        assert b"hej" in teams.recorder.everything_sent()


async def test_one_can_wait_for_what_the_bot_does_next(scene: Scene) -> None:
    """`until` looks again each time the bot did something, and gives up at last; `settle` waits for calm."""
    waiting = asyncio.create_task(scene.teams.until(lambda: scene.anna.sees("hej")))
    await scene.bot.post(scene.chat.id, PLAIN)
    await waiting
    assert await scene.teams.settle()
    with pytest.raises(TimeoutError):
        await scene.teams.until(lambda: False, within_s=0.01)
