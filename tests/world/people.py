"""Who lives in a world: boards with their people, and those who only look like them.

A person has one account, one capacity in a board that the secretary's hand gives, and one aim (`tests/world/aims`).
"""

from dataclasses import dataclass, field
from random import Random
from typing import Final

from dialogs.said.inbound import Place, Sender
from tests.world.chance import one_of

HOME: Final = "tenant-home"
AWAY: Final = "tenant-away"
_FIRST: Final = ("Anna", "Bo", "Cia", "Dan", "Eva", "Finn", "Gun", "Hans", "Ida", "Jan", "Kia", "Leif", "Maj", "Nils")
_LAST: Final = ("Ek", "Lind", "Holm", "Berg", "Dahl", "Sand", "Krok", "Ros", "Ordförande", "Ask", "Alm", "Fors")
_PARTIES: Final = ("S", "M", "C", "V", "L", "KD", "MP", "SD")


@dataclass(frozen=True, slots=True)
class Soul:
    """Somebody. `key` names them in a world, `aim` is what they want there.

    `seat`: the capacity that they ought to have, "" for whoever has none; `place`: room or remote. Whoever is not `there`
    is not in the chat, and can only speak to the bot in private.
    """

    key: str
    sender: Sender
    aim: str
    seat: str = ""
    place: str = "room"
    party: str = ""
    there: bool = True

    @property
    def foreign(self) -> bool:
        """Whether they are a guest, anonymous or of another organisation."""
        who = self.sender
        return who.guest or who.object_id is None or who.tenant != HOME

    @property
    def name(self) -> str:
        """The name that everybody sees."""
        return self.sender.name


@dataclass(slots=True)
class Circle:
    """A chat with those who are in it. `board` is the name on its summons; `appointed`: who may set up sittings there."""

    key: str
    board: str
    place: Place
    people: list[Soul]
    appointed: frozenset[str] = frozenset()
    by_key: dict[str, Soul] = field(init=False)
    by_wire: dict[str, Soul] = field(init=False)

    def __post_init__(self) -> None:
        """Find people quickly."""
        self.by_key = {one.key: one for one in self.people}
        self.by_wire = {one.sender.key: one for one in self.people}

    def own(self) -> list[Soul]:
        """Those who ought to have a capacity."""
        return [one for one in self.people if one.seat]


def circle(chance: Random, key: str = "board") -> Circle:
    """A board of 7 to 15 with a secretary and an official, some of them remote, and among them those who do not belong."""
    seats = chance.randint(7, 15)
    names = chance.sample([f"{first} {last}" for first in _FIRST for last in _LAST], seats + 4)
    souls = [_seated(key, number, names[number], chance) for number in range(seats)]
    souls += [_other(key, "secretary", names[seats], "secretary", "secretary")]
    souls += [_other(key, "official", names[seats + 1], "official", "onlooker")]
    souls += strangers(key, [one.name for one in souls], names[seats + 2 :])
    appointed = frozenset(one.sender.key for one in souls if one.seat == "secretary")
    people = [_may_set_up(one) if one.sender.key in appointed else one for one in souls]
    return Circle(key, "Socialnämnden", _place(key), people, appointed)


def _seated(key: str, number: int, name: str, chance: Random) -> Soul:
    seat = {0: "chair", 1: "vice_chair"}.get(number, "substitute" if number % 5 == 4 else "member")
    aim = "chair" if seat == "chair" else one_of(chance, ((5, "member"), (1, "talker"), (1, "dropper"), (1, "late")))
    place = "room" if seat == "chair" else one_of(chance, ((1, "room"), (2, "remote")))
    return Soul(f"p{number}", account(f"{key}-p{number}", name), aim, seat, place, _PARTIES[number % len(_PARTIES)])


def _other(key: str, who: str, name: str, seat: str, aim: str) -> Soul:
    return Soul(who, account(f"{key}-{who}", name), aim, seat)


def strangers(key: str, taken: list[str], free: list[str]) -> list[Soul]:
    """A guest, somebody foreign, anonymous or not in the chat with the chair's name, a namesake, and a colleague with no seat."""
    chair, member = taken[0], taken[2]
    return [
        Soul("guest", Sender(f"29:{key}-guest", f"oid-{key}-guest", HOME, chair, guest=True), "impostor"),
        Soul("foreign", Sender(f"29:{key}-foreign", f"oid-{key}-foreign", AWAY, chair), "impostor"),
        Soul("anonymous", Sender(f"29:{key}-anonymous", None, None, chair), "impostor"),
        Soul("namesake", account(f"{key}-namesake", member), "impostor"),
        Soul("colleague", account(f"{key}-colleague", free[0]), "impostor"),
        Soul("outsider", account(f"{key}-outsider", chair), "impostor", there=False),
    ]


def account(wire: str, name: str) -> Sender:
    """Somebody of the municipality's own."""
    return Sender(f"29:{wire}", f"oid-{wire}", HOME, name)


def _may_set_up(one: Soul) -> Soul:
    who = one.sender
    return Soul(
        one.key, Sender(who.mri, who.object_id, who.tenant, who.name, may_set_up=True), one.aim, one.seat, one.place
    )


def _place(key: str) -> Place:
    return Place(f"19:{key}@thread.v2", HOME, meeting_id=key, service_url="https://teams.example/")


def alone(one: Soul) -> Place:
    """The person's own chat with the bot."""
    return Place(f"a:{one.sender.mri}", one.sender.tenant or HOME, personal=True, service_url="https://teams.example/")
