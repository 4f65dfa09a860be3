"""The player's keys: play, pause, next, next scene, whose turn it is, and whom a human plays."""

from collections.abc import Callable

from bot.rehearsal.page.rehearsal import Rehearsal
from bot.rehearsal.pretended.wire_names import Json


def press_key(going: Rehearsal, asked: Json) -> None:
    """Do what the key says (protocol.ts, `Run`). Raises KeyError for what is no key."""
    _SCRIPT[str(asked["run"])](going, asked)


def _play_as(going: Rehearsal, asked: Json) -> None:
    seat_id = str(asked.get("seat") or "")
    name = going.seats.at(seat_id).client.person.name if seat_id else ""
    going.conductor.play_as(name)


_SCRIPT: dict[str, Callable[[Rehearsal, Json], None]] = {
    "play": lambda going, _: going.conductor.go_on(),
    "pause": lambda going, _: going.conductor.pause(),
    "next": lambda going, _: going.conductor.next(),
    "scene": lambda going, _: going.conductor.next_scene(),
    "turn": lambda going, asked: going.conductor.turns.finish(str(asked["by"])),
    "play as": _play_as,
}
