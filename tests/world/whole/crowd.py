"""The people of a world in the pretended Teams: each has a Teams of their own, and is who they were in the world of the rules."""

from dataclasses import dataclass, replace

from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended.people import Kind
from bot.rehearsal.pretended_teams import PretendedTeams
from dialogs.inbound import Place, Sender
from tests.world.people import Circle, Soul

_KINDS = {"guest": Kind.GUEST, "foreign": Kind.FOREIGN, "anonymous": Kind.ANONYMOUS}


@dataclass(slots=True)
class Crowd:
    """A circle, the clients of its people by their keys, and their chat."""

    circle: Circle
    clients: dict[str, Client]
    chat: TeamsChat

    @property
    def secretary(self) -> Client:
        """Who set up the meeting in Teams."""
        return self.clients["secretary"]


def crowd(teams: PretendedTeams, there: Circle) -> Crowd:
    """Let everybody of the circle exist in Teams, and those who are in the chat be in it."""
    clients = {one.key: _client(teams, one) for one in there.people}
    people = [_soul(one, clients[one.key], there.appointed) for one in there.people]
    secretary = clients["secretary"]
    others = [clients[one.key] for one in people if one.there and one.key != "secretary"]
    chat = teams.meeting(there.board, secretary, others)
    appointed = frozenset(one.sender.key for one in people if one.sender.may_set_up)
    place = Place(chat.id, chat.tenant_id, meeting_id=chat.meeting.id if chat.meeting else None)
    return Crowd(Circle(there.key, there.board, place, people, appointed), clients, chat)


def _client(teams: PretendedTeams, one: Soul) -> Client:
    return teams.add(f"{one.name} {one.key}", _KINDS.get(one.key, Kind.MEMBER), called=one.name)


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
