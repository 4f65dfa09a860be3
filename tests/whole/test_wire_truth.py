"""What the bot really sends in a meeting is what Microsoft's schema and models say a card and an activity are."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from bot.rehearsal.client.cards_as_text import card_as_text
from dialogs.verbs import VERBS
from tests.support.card_contract import complaints
from tests.support.living import LivingSitting, living

ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive"
YES = dict.fromkeys(("alone", "headset", "room", "window", "background"), "yes")
MOST_UTF16 = 80 * 1024  # octets; Teams refuses a message of 100


async def _short_meeting(sitting: LivingSitting) -> None:
    """A bit of everything: forms of all verbs, a checklist with a no, a gate, the guard, motions, a break, the end."""
    for who in ("karin", "lena", "anna"):
        for verb in VERBS:
            await sitting.fetch(who, verb, {"matter": "2"})
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    await sitting.execute("anna", "checklist.submit", YES | {"headset": "no"})
    await sitting.execute("bo", "checklist.submit", YES)
    for who in ("lena", "karin", "anna", "gun"):
        await sitting.execute(who, "readiness.show")
        await sitting.execute(who, "help")
        await sitting[who].say_privately("status") if who != "gun" else None
    await sitting.execute("lena", "gate.confirm", {"matter": "3"})
    await sitting.execute("lena", "gate.open", {"matter": "3", "only_entitled": "yes", "reason": "accepted"})
    await sitting["bo"].say("Är det grannen?")
    await sitting["anna"].say("yrkande 2 avslag")
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await sitting.hand_in("anna", "motion.submit", {"matter": "2", "kind": "amend", "wording": "*A* [b](c)"}, form="f1")
    await sitting.hand_in("bo", "motion.submit", {"matter": "2", "kind": "refer", "wording": ""}, form="f2")
    await sitting.execute("bo", "motion.second", {"motion": "1"})
    await sitting.execute("karin", "matter.level", {"matter": "2", "level": "secrecy"})
    await sitting.execute("karin", "motion.fetch", {"motion": "1"})
    await sitting.execute("lena", "adjourn", {"minutes": "5", "reason": "pause"})
    await sitting.execute("lena", "resume")
    await sitting.execute("karin", "meeting.close", {"anyway": "yes"})
    await sitting.reads(sitting["anna"], "är avslutat", 30)
    await sitting.living.teams.settle(0.3)


async def test_everything_that_is_sent_in_a_meeting_is_as_microsoft_says(tmp_path: Path) -> None:
    """Each card is valid, readable and has a fallback text; each message has a summary and a size Teams takes."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite") as house:
        sitting = await house.sitting()
        await _short_meeting(sitting)
        recorder = house.teams.recorder
        cards = {orjson.dumps(card): card for card in _cards([recorder.calls, recorder.invokes])}
        assert len(cards) > 50
        found = {str(card["fallbackText"]): complaints(card) for card in cards.values()}
        assert {text: wrong for text, wrong in found.items() if wrong} == {}
        assert all(card_as_text(card) and card["lang"] == "sv" for card in cards.values())
        bodies = [call.get("body", {}) for call in recorder.calls]
        messages = [body for body in bodies if body.get("type") == "message"]
        assert len(messages) > 10
        for body in messages:
            assert body.get("summary") or body.get("text"), body
            assert len(orjson.dumps(body).decode().encode("utf-16-le")) < MOST_UTF16
        assert house.teams.complaints == []
        dialogs = [card for answer in recorder.invokes if "task" in answer["invoke"] for card in _cards(answer)]
        assert not any("refresh" in card or "Action.Execute" in str(card) for card in dialogs)  # nothing hears it there
        # 403: people without the app. 404: a card that `execute` pressed, which stands in no chat and cannot be taken away.
        assert {call["status"] for call in recorder.calls} <= {200, 201, 403, 404}
        assert {answer["status"] for answer in recorder.invokes} == {200}


def _cards(node: object) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if node.get("type") == "AdaptiveCard":
            yield node
            return
        for inner in node.values():
            yield from _cards(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _cards(inner)
