"""How one thing is done: somebody writes, edits, comes, goes or presses, with their own hands, and what they said is remembered."""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from bot.rehearsal.client.client import Client, ImpossibleError
from tests.world.deeds import ANEW, Deed
from tests.world.whole.hands import press, press_something

if TYPE_CHECKING:
    from tests.world.whole.play import Whole

_TRIES: Final = 0.12
_TRIES_INSTEAD: Final = 0.5
"""How often somebody presses just anything that they see: instead of what they meant, and where that is not shown."""


@dataclass(slots=True)
class Told:
    """Words that somebody said, with when they were written by Teams' clock, and between which times they came."""

    marker: str
    sent: datetime
    began: datetime
    ended: datetime | None = None
    bare: bool = False
    message: str = ""


async def does(whole: "Whole", deed: Deed, number: str) -> None:
    """Somebody does it; a person's hands do one thing at a time."""
    if deed.late_s:
        await asyncio.sleep(deed.late_s)
    lock = whole.hands.setdefault(deed.who, asyncio.Lock())
    async with lock:
        whole.counts["said"] += 1
        marker = f"ordmärke{number}x"
        told = Told(marker, whole.teams.world.clock(), whole.now(), bare=deed.bare)
        if "{}" in deed.words or any("{}" in one for one in deed.fields.values()):
            whole.told.append(told)
        try:
            told.message = await _by_hand(whole, deed, marker)
        except ImpossibleError:
            whole.counts["impossible"] += 1
        told.ended = whole.now()


async def _by_hand(whole: "Whole", deed: Deed, marker: str) -> str:
    """Do it; return the id of the message, where one was written."""
    client, teams, chat = whole.crowd.clients[deed.who], whole.teams, whole.crowd.chat
    there = whole.crowd.circle.by_key[deed.who].there
    match deed.what:
        case "write":
            private = deed.private or not there
            text, mention = marked(deed.words, marker), "mentioned" in deed.fields and not private
            said = await (client.say_privately(text) if private else client.say(text, mention=mention, chat=chat))
            whole.mine[deed.who, deed.message] = said.message
            return said.message.id
        case "edit":
            mine = whole.mine.get((deed.who, deed.message))
            if mine is not None:
                await client.edit(marked(deed.words, marker), mine)
        case "came":
            await teams.join(chat, client)
        case "went":
            await teams.leave(chat, client)
        case "added":
            await teams.admit(chat, client)
        case "removed":
            await teams.dismiss(chat, client)
        case _:
            await _pressed(whole, client, deed, marker)
    return ""


async def _pressed(whole: "Whole", client: Client, deed: Deed, marker: str) -> None:
    fields = {name: marked(text, marker) for name, text in deed.fields.items()}
    sitting = "" if deed.sitting == ANEW else deed.sitting
    if whole.idle.random() < _TRIES:
        await press_something(client, whole.idle, fields)
        whole.counts["anything"] += 1
        return
    came = await press(client, deed.what, fields, sitting)
    if came == "unseen" and whole.idle.random() < _TRIES_INSTEAD:
        await press_something(client, whole.idle, fields)
    whole.counts[came] += 1
    whole.presses[deed.what, came] += 1


def marked(text: str, marker: str) -> str:
    """Put the marker in each place that is kept for it, each time with another letter: titles can be told apart."""
    parts = text.split("{}")
    return parts[0] + "".join(f"{marker}{chr(97 + number)}{part}" for number, part in enumerate(parts[1:]))
