"""The evening of one board, from the first who comes into the call to the close. Seconds are the evening's own: a run may go faster.

Two and a half hours with twelve matters: people come, the roll is called, matters are taken up one after the other with motions and
talk, two runs of them are confidential (each with a storm of answers, a gate and a guard), there is a break, a lost link, and much silence.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final

from bot.rehearsal.client.client import Client
from tests.bench.evening_board import Board
from tests.bench.evening_room import Storm
from tests.support.verb_rows import ITEMS

MATTERS: Final = 12
SECRET: Final = frozenset({4, 9, 10})
BREAK_AFTER: Final = 6
LOST_IN: Final = 5
TAKES_S: Final = 9_000
"""About so long it takes."""

_MATTER_S: Final = 540
_SAYS: Final = "Alla {asked} på distans har bekräftat checklistan"
_TALK: Final = ("Ser ni bilden?", "Ja, nu.", "Bra.", "Vi hör dig.", "Sidan 4, tror jag.")
_STORM_S: Final = 40
_SHOWN_WITHIN_S: Final = 60.0
_ITEMS: Final = dict.fromkeys(ITEMS, "yes")


def agenda() -> str:
    """Its matters, as the secretary pastes them."""
    lines = (f"{no}. A.B. [sekretess]" if no in SECRET else f"{no}. Rubrik {no}" for no in range(1, MATTERS + 1))
    return "\n".join(lines)


async def evening(board: Board) -> None:
    """Play it."""
    await _come(board)
    await _opening(board)
    for no in range(1, MATTERS + 1):
        await (_confidential(board, no) if no in SECRET else _open_matter(board, no))
        if no == BREAK_AFTER:
            await _break(board)
    await board.commands(board.chair, "avsluta sammanträdet ändå")
    await board.call_ends()


async def _come(board: Board) -> None:
    people = [board.secretary, board.chair, *board.members]
    for who, pause_s in zip(people, board.within(600, len(people)), strict=True):
        await board.passes(pause_s)
        await board.comes(who)


async def _opening(board: Board) -> None:
    karin, lena = board.secretary, board.chair
    await board.press(lena, "meeting.begin")
    await board.passes(20)
    await _roll(board)
    await board.commands(lena, "godkänn distans", "jag har förvissat mig")
    adjuster = board.members[1].person.name
    await board.commands(karin, f"justerare {adjuster}, 2026-12-15 kl 16.00, Kommunkansliet")
    await board.commands(lena, "informationen är läst", "föredragningslistan är godkänd")


async def _roll(board: Board) -> None:
    """Those in the room at once, and each who is remote."""
    karin = board.secretary
    await board.commands(karin, "upprop", "upprop resten i rummet")
    await board.commands(karin, *(f"upprop {one.person.name} på distans" for one in board.remote), apart_s=6)
    await board.commands(karin, "avsluta uppropet ändå")


async def _open_matter(board: Board, no: int) -> None:
    """It is called, talked about, motions are made, and it goes quiet until the next one."""
    await board.commands(board.chair, f"ta upp {no}")
    deeds = [*_motions(board, no), *_talk(board)]
    board.dice.shuffle(deeds)
    for deed, pause_s in zip(deeds, board.within(_MATTER_S, len(deeds)), strict=True):
        await board.passes(pause_s)
        await deed()
    if no == LOST_IN:
        await _lost_link(board)


def _motions(board: Board, no: int) -> list[Callable[[], Awaitable[object]]]:
    by_form, by_message, backs = board.dice.sample(board.members, 3)
    filled = {"matter": str(no), "kind": "add", "wording": f"Frågan {no} utreds till våren.", "sent": "yes"}

    async def moved_and_backed() -> None:
        await board.say(by_message, f"yrkande ändring: Taxan {no} är oförändrad.", mention=True)
        await board.passes(20)
        await board.say(backs, "instämmer", mention=True)

    return [lambda: board.hand_in(by_form, "motion.submit", **filled), moved_and_backed]


def _talk(board: Board) -> list[Callable[[], Awaitable[object]]]:
    """People write to each other; some look how things stand, alone and in the chat."""
    talk = [lambda who=who, text=text: board.say(who, text) for who, text in zip(board.members, _TALK, strict=False)]
    curious = board.dice.sample(board.members, 2)
    alone = [lambda who=who: board.say(who, "status", alone=True) for who in curious]
    return [*talk, *alone, lambda: board.press(board.secretary, "agenda.show")]


async def _confidential(board: Board, no: int) -> None:
    """Called; everybody remote answers; the chair sees it and opens; somebody writes all the same; it ends."""
    await board.commands(board.chair, f"ta upp {no}", apart_s=0)
    if no - 1 not in SECRET:
        await _storm(board)
    await board.press(board.chair, "gate.open", matter=str(no), only_entitled="yes", reason="accepted")
    writers = board.dice.sample(board.remote, 2)
    for who, pause_s in zip(writers, board.within(_MATTER_S, len(writers)), strict=True):
        await board.passes(pause_s)
        await board.say(who, "Hörde ni det där?")
    await board.commands(board.secretary, f"avsluta {no}", apart_s=30)


async def _storm(board: Board) -> None:
    """All answer within seconds, in the room's card or by a word alone; one sees first that something is not so."""
    storm = Storm(_SAYS.format(asked=len(board.remote)))
    room, chats = board.room, (board.chat, *(board.room.world.private_chat(one.person) for one in _hosts(board)))
    room.watch.storms.append(storm)
    room.storms |= dict.fromkeys((chat.id for chat in chats), storm)
    await board.passes(5)
    pauses = [board.dice.uniform(2, _STORM_S) for _ in board.remote]
    await asyncio.gather(*(_answers(board, nr, pause_s) for nr, pause_s in enumerate(pauses)))
    storm.answered_s = time.monotonic()
    await board.until(lambda: storm.room_s, lambda: f"“{storm.text}”, and saw last: {storm.shown}", _SHOWN_WITHIN_S)
    await board.passes(10)
    for chat in chats:
        room.storms.pop(chat.id, None)


async def _answers(board: Board, nr: int, pause_s: float) -> None:
    who = board.remote[nr]
    await board.passes(pause_s)
    if nr == 0:
        await board.press(who, "checklist.submit", **_ITEMS | {ITEMS[0]: "no"})
        await board.passes(10)
    if nr % 5 == 1:
        await board.say(who, "klar", alone=True)
    else:
        await board.press(who, "checklist.submit", **_ITEMS)


def _hosts(board: Board) -> tuple[Client, Client]:
    return board.chair, board.secretary


async def _break(board: Board) -> None:
    """Half of those remote leave the call and come back; then the roll is called anew."""
    away = board.remote[::2]
    await board.commands(board.chair, "ajournera 15")
    await board.goes(*away)
    await board.passes(700)
    for who, pause_s in zip(away, board.within(120, len(away)), strict=True):
        await board.passes(pause_s)
        await board.comes(who)
    await board.commands(board.chair, "återuppta")
    await _roll(board)
    await board.commands(board.chair, "jag har förvissat mig")


async def _lost_link(board: Board) -> None:
    who = board.remote[-1]
    await board.goes(who)
    await board.passes(60)
    await board.comes(who)
    await board.commands(board.secretary, f"upprop {who.person.name} på distans")
    await board.commands(board.chair, "jag har förvissat mig")
