"""How one thing is done: somebody writes, edits, comes, goes or presses, with their own hands, and what they said is remembered."""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from bot.rehearsal.client.client import Client, ImpossibleError
from tests.world.deeds import ANEW, Deed
from tests.world.whole.crowd import Crowd
from tests.world.whole.hands import press, press_something

if TYPE_CHECKING:
    from tests.world.whole.play import Whole

_TRIES: Final = 0.12
_TRIES_INSTEAD: Final = 0.5
"""How often somebody presses just anything that they see: instead of what they meant, and where that is not shown."""


Table = tuple[str, int]
"""A confidential matter on the table of a chat: which chat, and the how many-eth it was there."""


@dataclass(slots=True)
class Told:
    """Words that somebody said, with when they were written by Teams' clock, and between which times they came.

    `chat` is where: "" for the person's own chat with the bot, and for a dialog; then it is about `sitting`, if that is known.
    """

    marker: str
    sent: datetime
    began: datetime
    ended: datetime | None = None
    bare: bool = False
    message: str = ""
    chat: str = ""
    who: str = ""
    sitting: str = ""
    before: frozenset[Table] = frozenset()
    within: frozenset[Table] = frozenset()


async def does(whole: "Whole", there: Crowd, deed: Deed, number: str) -> None:
    """Somebody does it; a person's hands do one thing at a time."""
    if deed.late_s:
        await asyncio.sleep(deed.late_s)
    client = there.clients[deed.who]
    lock = whole.hands.setdefault(client.person.mri, asyncio.Lock())
    async with lock:
        whole.counts["said"] += 1
        marker = f"ordmärke{number}x"
        told = Told(marker, whole.teams.world.clock(), whole.now(), bare=deed.bare, who=client.person.mri)
        if "{}" in deed.words or any("{}" in one for one in deed.fields.values()):
            whole.told.append(told)
            told.before = _guarded(whole)
        try:
            await _by_hand(whole, there, deed, told)
        except ImpossibleError:
            whole.counts["impossible"] += 1
        told.ended = whole.now()
        if told.before:
            told.within = told.before & _guarded(whole)


def _guarded(whole: "Whole") -> frozenset[Table]:
    """What is on a table and confidential just now, where the bot's clock does not tell when it was."""
    if whole.steady:
        return frozenset()
    whole.read(whole.minutes.read)
    return frozenset(whole.minutes.guarded())


async def _by_hand(whole: "Whole", crowd: Crowd, deed: Deed, told: Told) -> None:
    """Do it; take down where it was said, and as which message."""
    client, teams, chat = crowd.clients[deed.who], whole.teams, crowd.chat
    there = crowd.circle.by_key[deed.who].there
    match deed.what:
        case "write":
            private = deed.private or not there
            told.chat = "" if private else chat.id
            text, mention = _worded(whole, deed, told), "mentioned" in deed.fields and not private
            said = await (client.say_privately(text) if private else client.say(text, mention=mention, chat=chat))
            whole.mine[crowd.key, deed.who, deed.message] = said.message
            told.message = said.message.id
        case "edit":
            mine = whole.mine.get((crowd.key, deed.who, deed.message))
            if mine is not None:
                told.chat = chat.id if mine.id in chat.messages else ""
                await client.edit(_worded(whole, deed, told), mine)
        case "came":
            await teams.join(chat, client)
        case "went":
            await teams.leave(chat, client)
        case "added":
            crowd.let_in(client)
            await teams.admit(chat, client)
        case "removed":
            await teams.dismiss(chat, client)
        case _:
            await _pressed(whole, client, deed, told)


async def _pressed(whole: "Whole", client: Client, deed: Deed, told: Told) -> None:
    fields = _Filled(whole, deed, told)
    sitting = "" if deed.sitting == ANEW else deed.sitting
    if whole.idle.random() < _TRIES:
        told.chat, told.sitting = await press_something(client, whole.idle, fields) or ("", "")
        whole.counts["anything"] += 1
        return
    found = await press(client, deed.what, deed.fields, sitting, fields)
    came = "unseen" if found is None else "pressed"
    if found is None and whole.idle.random() < _TRIES_INSTEAD:
        found = await press_something(client, whole.idle, fields)
    told.chat, told.sitting = found or ("", "")
    whole.counts[came] += 1
    whole.presses[deed.what, came] += 1


def concerned(whole: "Whole", told: Told) -> set[str]:
    """The chats that the words concern; words in private concern those that the person is in."""
    about = whole.minutes.meetings.get(told.sitting)
    if told.chat or about is not None:
        return {told.chat or (about.chat if about is not None else "")}
    return {one.chat.id for one in whole.boards if told.who in one.ever}


def _worded(whole: "Whole", deed: Deed, told: Told) -> str:
    """What is written: in a pair's other world something else, where it is said in confidence."""
    said = marked(deed.words, told.marker)
    if deed.bare or "{}" not in deed.words or not whole.in_confidence(_heard_in(whole, told)):
        return said
    return _secret(whole, said, told)


def _heard_in(whole: "Whole", told: Told) -> set[str]:
    """The chats whose matters guard the words. Of whoever has left a chat nothing in private is said in it: they are answered as anybody is."""
    there = {one.chat.id for one in whole.boards if told.who in one.chat.members}
    return concerned(whole, told) & there if told.chat == "" and told.sitting == "" else concerned(whole, told)


def _secret(whole: "Whole", said: str, told: Told) -> str:
    text = said if whole.twist is None else whole.twist(told.marker)
    whole.secretly.append(text)
    return text


class _Filled:
    """What is filled in, once it is known where the button stands."""

    def __init__(self, whole: "Whole", deed: Deed, told: Told) -> None:
        self._whole, self._deed, self._told = whole, deed, told

    def __call__(self, where: tuple[str, str]) -> dict[str, str]:
        """The fields, with other words in a pair's other world, where they are said in confidence."""
        whole, told = self._whole, self._told
        told.chat, told.sitting = where
        secret = not self._deed.bare and whole.in_confidence(concerned(whole, told))
        filled = {name: marked(text, told.marker) for name, text in self._deed.fields.items()}
        return {
            name: _secret(whole, text, told) if secret and told.marker in text else text
            for name, text in filled.items()
        }


def marked(text: str, marker: str) -> str:
    """Put the marker in each place that is kept for it, each time with another letter: titles can be told apart."""
    parts = text.split("{}")
    return parts[0] + "".join(f"{marker}{chr(97 + number)}{part}" for number, part in enumerate(parts[1:]))
