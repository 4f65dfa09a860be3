"""Meets the planted subject as people do: `python -m tests.support.planted_meeting FOLDER`, in the copy where it is planted.

The whole bot, before the pretended Teams, with signed tokens. Karin's Teams is in Swedish and Lena's in English; each of them
presses, types and takes back. What came of it is printed as JSON; the database is made in the folder.
"""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson

from bot.rehearsal.client.client import Client
from cards.phrases import book
from dialogs.facts import to_plain
from dialogs.record.sentences import sentence_of
from tests.support.living import CAST, LivingSitting, card_of, living
from tests.support.shown_cards import buttons

_CAST = {"lena": replace(CAST["lena"], locale="en-GB"), "karin": CAST["karin"], "anna": CAST["anna"]}


async def meet(folder: Path) -> dict[str, Any]:
    """What each step showed, and the facts that it left with their sentences in both languages."""
    async with living(f"sqlite:///{folder}/sittings.sqlite") as house:
        sitting = await house.sitting(_CAST, begun=False)
        await sitting.execute("karin", "meeting.begin")
        await house.all_sent()  # the hosts' own cards of the opening come before any answer
        before = len(await sitting.said())
        offered = {who: await _offered(sitting, who) for who in ("karin", "lena")}
        shown = {
            "Karin presses": await _pressed(sitting, "karin", "coffee.serve", "1"),
            "Anna presses": await _pressed(sitting, "anna", "coffee.serve", "2"),
            "Karin takes it back": await _pressed(sitting, "karin", "undo", "3"),
            "Lena types": await _typed(sitting, "lena", "coffee"),
            "Lena takes it back": await _typed(sitting, "lena", "undo"),
            "Karin types": await _typed(sitting, "karin", "kaffe"),
            "Lena presses": await _pressed(sitting, "lena", "coffee.serve", "4"),
        }
        entries, meeting = (await sitting.said())[before:], await sitting.meeting()
        return {
            "offered": {**offered, "afterwards": await _offered(sitting, "karin")},
            "shown": shown,
            "room": [one["fallbackText"] for message in sitting.chat.from_bot for one in message.cards][-1],
            "facts": [to_plain(entry.fact) for entry in entries],
            **{one: [sentence_of(e, meeting, book.of(one)) for e in entries] for one in ("sv", "en")},
            "complaints": list(house.teams.complaints),
        }


async def _offered(sitting: LivingSitting, who: str) -> list[str]:
    """The titles of the buttons on the readiness card that serve coffee."""
    card = card_of(await sitting.execute(who, "readiness.show"))
    return [title for title, data in buttons(card) if data["verb"] == "coffee.serve"]


async def _pressed(sitting: LivingSitting, who: str, verb: str, form: str) -> str:
    """What the card in the answer says first."""
    return _says(card_of(await sitting.execute(who, verb, form=form)))


async def _typed(sitting: LivingSitting, who: str, words: str) -> str:
    """What the card says first that the bot then sends to the person alone; the host's own card may come after it."""
    client: Client = sitting[who]
    private = sitting.living.teams.world.private_chat(client.person)
    before = {message.id for message in private.from_bot}
    await client.say(words, mention=True)
    await sitting.living.all_sent()
    answer = next(message for message in private.from_bot if message.id not in before)
    return _says(answer.cards[-1])


def _says(card: dict[str, Any]) -> str:
    # A refusal of a press is a line, and its first sentence says it.
    return f"{card.get('lang', 'sv')}: {card['body'][0]['text'].partition('. ')[0]}"


if __name__ == "__main__":
    sys.stdout.buffer.write(orjson.dumps(asyncio.run(meet(Path(sys.argv[1])))))
