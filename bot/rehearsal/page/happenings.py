"""What happens in and around the meeting without anybody pressing a card: people, Teams and the bot's own troubles."""

import asyncio
from collections.abc import Awaitable, Callable

from bot.rehearsal.client.client import Client, ImpossibleError
from bot.rehearsal.page.rehearsal import Rehearsal
from bot.rehearsal.page.seats import REMOTE
from bot.rehearsal.page.stories import answer_of
from bot.rehearsal.page.visitor_acts import NotDoneError
from bot.rehearsal.pretended.faults import WRITING, Fault
from bot.rehearsal.pretended.happenings import meeting_of
from bot.rehearsal.pretended.people import Kind
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.script.deeds import sees_button
from bot.rehearsal.script.scenario import both

Happening = Callable[[Rehearsal, Client], Awaitable[object]]

_SLOW = Fault(delay_s=3)
_BUSY = Fault(status=429, retry_after_s=2)
_DOWN = Fault(status=503, retry_after_s=2)
# Sentences that nobody should write in a confidential matter; they name nobody.
_FORBIDDEN = {
    "sv": "Är det inte familjen på Björkgatan det gäller?",
    "en": "Is this not about the family in Birch Street?",
}
_EDITED = {"sv": "Jag menade familjen mitt emot skolan.", "en": "I meant the family across from the school."}


async def happen(going: Rehearsal, asked: Json) -> None:
    """Let it happen (protocol.ts, `Happen`). Raises NotDoneError, NoSuchSeatError, KeyError for what never happens."""
    if asked["what"] == "others answer":
        await _others_answer(going, frozenset(map(str, asked.get("shown") or ())))
        return
    happening = HAPPENINGS[str(asked["what"])]
    seat_id = str(asked.get("seat") or "")
    client = going.seats.at(seat_id).client if seat_id else going.teams.client(meeting_of(going.chat).organizer)
    try:
        await happening(going, client)
    except ImpossibleError as error:
        raise NotDoneError.because(error) from None
    going.changed()


async def _others_answer(going: Rehearsal, shown: frozenset[str]) -> None:
    """All who are remote, except those whose screens are looked at, press the script's answer where they are asked."""
    title = both(answer_of(going.wanted.scenario))[going.wanted.language == "en"]
    asked = [
        seat.client
        for seat in going.seats.all
        if seat.part.place == REMOTE and seat.id not in shown and title and sees_button(seat.client, title)
    ]
    await asyncio.gather(*(client.press(title) for client in asked))


async def _intruder_comes(going: Rehearsal, _: Client) -> None:
    await going.bring_in(_intruder(going))


async def _intruder_leaves(going: Rehearsal, _: Client) -> None:
    client = _intruder(going)
    await going.teams.leave(going.chat, client)
    await going.teams.dismiss(going.chat, client)


def _intruder(going: Rehearsal) -> Client:
    """Somebody nobody invited: of the script, if it has one without an account, else a stranger who has no seat."""
    of_script = (seat.client for seat in going.seats.all if seat.client.person.kind is Kind.ANONYMOUS)
    found = next(of_script, None)
    if found is not None:
        return found
    name = "Okänd gäst" if going.wanted.language == "sv" else "Unknown guest"
    if name in going.teams.world.people:
        return going.teams.client(name)
    client = going.teams.add(name, Kind.ANONYMOUS)
    client.home = going.chat
    return client


async def _writes(going: Rehearsal, client: Client) -> None:
    await client.say(_FORBIDDEN[going.wanted.language], chat=going.chat)


async def _edits(going: Rehearsal, client: Client) -> None:
    await client.edit(_EDITED[going.wanted.language])


async def _hidden(_: Rehearsal, client: Client) -> None:
    client.hide()


def _chat(*, is_open: bool) -> Happening:
    async def switch(going: Rehearsal, _: Client) -> None:
        going.chat.setting = "enabled" if is_open else "disabled"

    return switch


def _teams(trouble: str, fault: Fault | None) -> Happening:
    async def trouble_it(going: Rehearsal, _: Client) -> None:
        going.teams.faults.clear()
        going.trouble = trouble
        if fault is not None:
            going.teams.faults.sometimes(1.0, fault, WRITING)

    return trouble_it


HAPPENINGS: dict[str, Happening] = {
    "meeting begins": lambda going, _: going.teams.begin(going.chat),
    "meeting ends": lambda going, _: going.teams.end(going.chat),
    "chat off": _chat(is_open=False),
    "chat on": _chat(is_open=True),
    "comes": lambda going, client: going.bring_in(client),
    "leaves": lambda going, client: going.teams.leave(going.chat, client),
    "loses link": lambda going, client: going.teams.leave(going.chat, client),
    "intruder comes": _intruder_comes,
    "intruder leaves": _intruder_leaves,
    "writes": _writes,
    "edits": _edits,
    "hidden": _hidden,
    "teams slow": _teams("slow", _SLOW),
    "teams busy": _teams("busy", _BUSY),
    "teams down": _teams("down", _DOWN),
    "teams well": _teams("", None),
    "bot restarts": lambda going, _: going.restart_bot(),
    "bot stops": lambda going, _: going.stop_bot(kill=True),
    "bot starts": lambda going, _: going.start_bot(),
}
