"""The people of a world in the pretended Teams: each has a Teams of their own, and is who they were in the world of the rules."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended.people import Kind
from bot.rehearsal.pretended_teams import PretendedTeams
from dialogs.said.inbound import Place, Sender
from tests.world.people import Circle, Soul

_KINDS = {"guest": Kind.GUEST, "foreign": Kind.FOREIGN, "anonymous": Kind.ANONYMOUS}


@dataclass(slots=True)
class Crowd:
    """A circle, the clients of its people by their keys, and their chat; `ever`: the accounts of all who have been in it."""

    circle: Circle
    clients: dict[str, Client]
    chat: TeamsChat
    ever: set[str] = field(default_factory=set)

    @property
    def key(self) -> str:
        """Which board it is."""
        return self.circle.key

    def let_in(self, one: Client) -> None:
        """Remember that somebody has been in the chat."""
        self.ever |= {one.person.mri, one.person.object_id or one.person.mri}

    @property
    def secretary(self) -> Client:
        """Who set up the meeting in Teams."""
        return self.clients["secretary"]


def crowd(
    teams: PretendedTeams,
    there: Circle,
    known: Mapping[str, Client] = MappingProxyType({}),
    away: frozenset[str] = frozenset(),
) -> Crowd:
    """Let everybody of the circle exist in Teams, and those who are in the chat be in it.

    `known`: who of them exists already; `away`: whose account another tenant has.
    """
    clients = {one.key: known.get(one.key) or _client(teams, there, one, away) for one in there.people}
    people = [_soul(one, clients[one.key], there.appointed) for one in there.people]
    secretary = clients["secretary"]
    others = [clients[one.key] for one in people if one.there and one.key != "secretary"]
    chat = teams.meeting(there.board, secretary, others)
    appointed = frozenset(one.sender.key for one in people if one.sender.may_set_up)
    place = Place(chat.id, chat.tenant_id, meeting_id=chat.meeting.id if chat.meeting else None)
    found = Crowd(Circle(there.key, there.board, place, people, appointed), clients, chat)
    for one in (secretary, *others):
        found.let_in(one)
    return found


def _client(teams: PretendedTeams, there: Circle, one: Soul, away: frozenset[str]) -> Client:
    kind = Kind.FOREIGN if one.key in away else _KINDS.get(one.key, Kind.MEMBER)
    return teams.add(f"{one.name} {there.key} {one.key}", kind, called=one.name)


def _soul(one: Soul, client: Client, appointed: frozenset[str]) -> Soul:
    who = client.person
    return replace(
        one,
        sender=Sender(
            who.mri,
            who.object_id,
            who.tenant_id,
            who.name,
            may_set_up=one.sender.key in appointed,
            guest=who.kind is Kind.GUEST,
        ),
    )
