"""What must never happen, tried once more with the whole bot: doubles, claims, decisions, and members locked out."""

import asyncio
import sqlite3
import uuid
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.pretended.people import Kind
from cards.phrases import book
from dialogs.meeting.meeting import MatterState, Stage
from dialogs.verbs import VERBS
from tests.support.living import CAST, Living, LivingSitting, card_of, living
from tests.support.sinks import stands

YES = dict.fromkeys(("alone", "headset", "room", "window", "background"), "yes")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Living]:
    """A house on SQLite."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite") as found:
        yield found


async def _ready(sitting: LivingSitting) -> None:
    """All that can be said before matter 3 is said, and nobody has opened it."""
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    for who in ("anna", "bo", "cia"):
        await sitting.execute(who, "checklist.submit", YES)
    await sitting.execute("karin", "gate.confirm", {"matter": "3", "only_entitled": "yes"})


async def test_teams_says_the_whole_meeting_again_and_nothing_happens_twice(database_url: str) -> None:
    """Every activity with its old id, and every press with a new one: not a fact, not a motion, not a message more."""
    async with living(database_url) as house:
        sitting = await house.sitting()
        await _ready(sitting)
        await sitting.execute("lena", "gate.open", {"matter": "3", "only_entitled": "yes"})
        await sitting["bo"].say("Är det grannen?")
        await sitting.execute("lena", "matter.end", {"matter": "3"})
        await sitting["anna"].say("yrkande 6 avslag", mention=True)
        await sitting.hand_in("bo", "motion.submit", {"matter": "6", "kind": "add", "wording": "Mer."}, form="f1")
        await sitting.hand_in("cia", "motion.second", {"motion": "1"}, form="f2")
        await sitting.execute("lena", "adjourn", {"minutes": "10", "reason": "pause"})
        await sitting.execute("lena", "resume")
        await house.teams.settle(0.2)
        before, activities = await sitting.said(), list(house.teams.recorder.activities)
        again = [activity for activity in activities if activity["type"] in ("message", "invoke")]
        for activity in again:
            assert (await house.teams.wire.tell(activity)).status == 200
        for activity in again:
            if activity["type"] == "invoke":
                assert (await house.teams.wire.tell(activity | {"id": f"f:{uuid.uuid4()}"})).status == 200
        assert await sitting.said() == before


async def test_the_bot_says_that_it_warns_only_when_it_has_seen_that_it_can(house: Living) -> None:
    """Before any unmentioned message has come it cannot read the chat, as far as it knows; and it never says "off"."""
    sitting = await house.sitting({key: part for key, part in CAST.items() if key != "okand"})
    await _ready(sitting)
    assert "Räkna inte med någon varning" in str(await sitting.execute("lena", "readiness.show"))
    await sitting.execute("lena", "gate.open", {"matter": "3", "only_entitled": "yes"})
    await sitting["bo"].say("status", mention=True)
    assert not (await sitting.meeting()).reads_chat
    await sitting["bo"].say("Hörs jag?")
    assert "Jag varnar om någon skriver" in str(await sitting.execute("lena", "readiness.show"))
    await house.teams.settle(0.2)
    sent = house.teams.recorder.everything_sent().decode()
    for offered in ("”chatten är avstängd”", '"title":"Chatten är avstängd"'):  # what the secretary may say
        sent = sent.replace(offered, "")
    assert [word for word in ("avstängd", "stängts av", "är avstängt") if word in sent] == []


async def test_the_bot_opens_closes_and_resumes_nothing_by_itself(house: Living) -> None:
    """With everything ready the matter still waits for the chair; answers, ends of calls and people leaving decide nothing."""
    sitting = await house.sitting()
    await _ready(sitting)
    everybody = [sitting[who] for who in ("lena", "karin", "anna", "bo", "cia")]
    await house.teams.begin(sitting.chat)
    await house.teams.join(sitting.chat, *everybody)
    await house.teams.leave(sitting.chat, *everybody)
    await house.teams.end(sitting.chat)
    await sitting.until(lambda m: any(p.in_call is False for p in m.people.values()))
    meeting = await sitting.meeting()
    matter = meeting.matter(3)
    assert matter is not None
    assert (meeting.stage, matter.state) == (Stage.BEGUN, MatterState.CALLED)
    await sitting.execute("lena", "adjourn", {"minutes": "10", "reason": "pause"})
    await house.teams.join(sitting.chat, *everybody)
    assert (await sitting.meeting()).stage is Stage.ADJOURNED


async def test_a_meeting_can_be_held_with_old_clients_alone(house: Living) -> None:
    """Every button that a meeting needs has its likeness for a client that knows only Action.Submit."""
    sitting = await house.sitting(begun=False)
    for one in sitting.people.values():
        one.hand.old_client = True
    lena = sitting["lena"]
    await sitting.reads(lena, "Klistra in vilka som deltar")
    await lena.press("Öppna sammanträdet")
    await sitting.until(lambda m: m.live)
    await lena.say("ta upp 3", mention=True)
    await sitting.reads(sitting["anna"], "Ingen kan se min skärm")
    for who in ("anna", "bo", "cia"):
        await sitting[who].press("Allt stämmer")
    await sitting.until(lambda m: all(m.people[p.key].answer for p in m.people.values() if p.place == "remote"))
    await sitting["karin"].say("status", mention=True)
    await sitting.reads(sitting["karin"], "Alla 3 på distans")
    await sitting.submit("lena", "gate.open", {"matter": "3", "only_entitled": "yes"})
    await sitting.until(lambda m: m.on_table is not None and m.on_table.state is MatterState.OPEN)
    await lena.say("avsluta 3", mention=True)
    await lena.say("avsluta mötet ändå", mention=True)
    await sitting.until(lambda m: m.stage is Stage.CLOSED)


async def test_every_button_has_a_likeness_for_old_clients(house: Living) -> None:
    """Whatever was posted or answered: an Action.Execute has an Action.Submit with the same verb and data behind it."""
    sitting = await house.sitting()
    await _ready(sitting)
    await sitting.execute("lena", "gate.open", {"matter": "3", "only_entitled": "yes"})
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await sitting.hand_in("bo", "motion.submit", {"matter": "6", "kind": "add", "wording": "Mer."}, form="f1")
    await house.teams.settle(0.2)
    pressed = list(_executes([house.teams.recorder.calls, house.teams.recorder.invokes]))
    assert len(pressed) >= 10
    for action in pressed:
        behind = action["fallback"]
        assert behind["type"] == "Action.Submit"
        assert behind["data"] == action["data"] | {"verb": action["verb"]}


async def test_names_and_reasons_are_for_the_hosts_alone(house: Living) -> None:
    """On the room's cards, which a shared screen may show, there are counts: no name of who is not ready, no item."""
    sitting = await house.sitting()
    house.teams.refreshing.enabled = False
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    await sitting.execute("bo", "checklist.submit", YES | {"headset": "no"})
    await sitting.reads(sitting["per"], "0 av 3 på distans")
    assert sitting["bo"].person.name not in stands(sitting.chat)
    private = house.teams.world.private_chat(sitting["lena"].person)
    await house.teams.until(lambda: f"{sitting['bo'].person.name}: något stämmer inte" in stands(private))


async def test_who_is_not_on_the_roster_can_answer_for_themselves_and_is_not_entitled(house: Living) -> None:
    """Anonymous, foreign and unknown people may look and answer; it counts for nothing, and the hosts are told they are there."""
    sitting = await house.sitting()
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    await sitting["gun"].say("klar")  # who has no account cannot mention the bot, nor be reached in private
    assert (await sitting.person("gun")).answer is not None
    for who in ("gun", "frank", "okand"):
        assert "Dina svar är antecknade" in str(await sitting.execute(who, "checklist.submit", YES))
        assert (await sitting.person(who)).capacity is None
    await house.teams.join(sitting.chat, sitting["gun"], sitting["frank"])
    private = "\n".join(card_as_text(card_of(await sitting.execute("lena", "readiness.show"))))
    why = book.of("sv").readiness.why["not_entitled"]
    assert f"{sitting['gun'].person.name}: {why}" in private
    assert "0 av 3 på distans" in private
    assert sitting["gun"].person.kind is Kind.ANONYMOUS


def _executes(node: object) -> Iterator[dict[str, Any]]:
    if isinstance(node, Mapping):
        if node.get("type") == "Action.Execute":
            yield dict(node)
        for name, inner in node.items():
            if name != "refresh":  # that one the client presses, where it can
                yield from _executes(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _executes(inner)


async def test_two_press_at_once_and_one_thing_happens(house: Living) -> None:
    """Chair and secretary call, open and end the same matter in the same instant."""
    sitting = await house.sitting()
    for verb, fields in (
        ("matter.call", {"matter": "2"}),
        ("matter.end", {"matter": "2"}),
        ("adjourn", {"minutes": "5", "reason": "pause"}),
        ("resume", {}),
        ("meeting.close", {"anyway": "yes"}),
    ):
        before = len(await sitting.said())
        await asyncio.gather(*(sitting.execute(who, verb, fields) for who in ("lena", "karin")))
        kinds = [type(entry.fact).__name__ for entry in (await sitting.said())[before:]]
        assert len(kinds) == len(set(kinds)), verb


async def test_a_look_never_acts(house: Living) -> None:
    """Teams fetches dialogs and refreshes cards by itself: whatever verb stands there, nothing follows from it."""
    sitting = await house.sitting()
    await _ready(sitting)
    before = await sitting.said()
    fields = {"matter": "3", "only_entitled": "yes", "minutes": "5", "place": "remote", "level": "secrecy_individual"}
    for verb in VERBS:
        await sitting.fetch("lena", verb, fields)
        await sitting.fetch("karin", verb, fields)
    assert await sitting.said() == before


@pytest.mark.machine
async def test_a_database_that_is_late_loses_nothing(house: Living, tmp_path: Path) -> None:
    """Nobody is answered before it is written: while the file is locked they wait, then each answer stands once."""
    sitting = await house.sitting()
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    before = len(await sitting.said())
    with closing(sqlite3.connect(tmp_path / "sittings.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        pressed = [asyncio.create_task(sitting.execute(who, "checklist.submit", YES)) for who in ("anna", "bo", "cia")]
        await asyncio.wait(pressed, timeout=0.3)
        assert not any(one.done() for one in pressed)
        other.execute("ROLLBACK")
        answers = await asyncio.gather(*pressed)
    assert all("Dina svar är antecknade" in str(answer) for answer in answers)
    assert len(await sitting.said()) == before + len(answers)
