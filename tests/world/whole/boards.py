"""Which boards a world has: one, or two or three, each with a chat of its own, and people who are in several of them.

A neighbour shares its secretary and two members with the first board; a joint board has half of its seats in another tenant; the
hostile colleague calls a meeting of their own in the first board's name, and invites its chair and a member.
"""

from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Final

from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended_teams import PretendedTeams
from tests.world.chance import one_of, stream
from tests.world.people import Circle, Soul, circle
from tests.world.whole.crowd import Crowd, crowd
from tests.world.whole.granted import grants

_OFTEN: Final = ((4, ()), (2, ("neighbour",)), (2, ("joint",)), (2, ("hostile",)), (1, ("neighbour", "hostile")))
_NAMES: Final = {"neighbour": "Byggnadsnämnden", "joint": "Gemensamma nämnden", "hostile": "Socialnämnden"}
_SHARED: Final = {
    "neighbour": {"secretary": "secretary", "p3": "p2", "p4": "p5", "official": "official"},
    "joint": {"p2": "p3"},
    "hostile": {"secretary": "colleague", "p1": "p0", "p2": "p2"},
}
"""Who of each is who of the first board."""


def boards(teams: PretendedTeams, seed: int) -> list[Crowd]:
    """Let the boards of this seed exist, the first one first."""
    chance = stream(seed, "boards")
    own = circle(stream(seed, "people"))
    first = crowd(teams, _near(own) if grants(seed) else own)
    others = one_of(chance, _OFTEN)
    return [first, *(_other(teams, first, sort, stream(seed, f"people of {sort}"), chance) for sort in others)]


def _other(teams: PretendedTeams, first: Crowd, sort: str, people: Random, chance: Random) -> Crowd:
    there = circle(people, sort)
    shared = {mine: first.clients[theirs] for mine, theirs in _SHARED[sort].items()}
    away = {one.key for one in there.people if sort == "joint" and _seated(one) and chance.random() < 0.5}
    appointed = frozenset() if sort == "hostile" else there.appointed
    souls = [_named(one, shared) for one in there.people]
    whole = Circle(there.key, _NAMES[sort], there.place, souls, appointed)
    return crowd(teams, whole, shared, frozenset(away - shared.keys()))


def _near(own: Circle) -> Circle:
    """In the room, until they say otherwise: where somebody at a distance cannot be told alone, the chat is never turned off."""
    people = [replace(one, place="room") for one in own.people]
    return Circle(own.key, own.board, own.place, people, own.appointed)


def _seated(one: Soul) -> bool:
    return bool(one.seat) and one.seat not in ("chair", "secretary")


def _named(one: Soul, shared: Mapping[str, Client]) -> Soul:
    """Under the name that they have in the first board."""
    known = shared.get(one.key)
    return one if known is None else replace(one, sender=replace(one.sender, name=known.person.name))
