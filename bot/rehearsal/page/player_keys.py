"""The player's keys: start, again, play, pause, next, next scene, whose turn it is, and whom a human plays."""

from collections.abc import Awaitable, Callable

from bot.rehearsal.page.hall import Hall
from bot.rehearsal.page.rehearsal import Rehearsal
from bot.rehearsal.pretended.wire_names import Json

_LANGUAGES = frozenset({"sv", "en"})


async def press_key(hall: Hall, asked: Json) -> None:
    """Do what the key says (protocol.ts, `Run`). Raises KeyError for what is no key, or has nothing to play."""
    key = str(asked["run"])
    if key in _HALL:
        await _HALL[key](hall, asked)
        return
    if hall.going is None:
        raise KeyError(key)
    _SCRIPT[key](hall.going, asked)


def _language(asked: Json) -> str:
    language = str(asked["language"])
    if language not in _LANGUAGES:
        raise KeyError(language)
    return language


def _play_as(going: Rehearsal, asked: Json) -> None:
    seat_id = str(asked.get("seat") or "")
    name = going.seats.at(seat_id).client.person.name if seat_id else ""
    going.conductor.play_as(name, seat_id)


_HALL: dict[str, Callable[[Hall, Json], Awaitable[None]]] = {
    "start": lambda hall, asked: hall.start(str(asked["story"]), _language(asked)),
    "again": lambda hall, asked: hall.again(_language(asked)),
    "leave": lambda hall, _: hall.leave(),
}
_SCRIPT: dict[str, Callable[[Rehearsal, Json], None]] = {
    "play": lambda going, _: going.conductor.go_on(),
    "pause": lambda going, _: going.conductor.pause(),
    "next": lambda going, _: going.conductor.next(),
    "scene": lambda going, _: going.conductor.next_scene(),
    "turn": lambda going, asked: going.conductor.finish_turn(str(asked["by"])),
    "play as": _play_as,
}
