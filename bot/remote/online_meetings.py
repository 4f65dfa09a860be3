"""A meeting as Microsoft Graph has it: found by its join address, with the switch of its chat (R-130) and how it is set up (R-056)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote

from bot.remote.errors import Gone, Refused
from bot.remote.graph import Graph
from bot.remote.meeting_settings import settled
from bot.remote.teams import TeamsClient
from bot.tolerant import identifier, items, regardless_of_case
from dialogs.said.chat_setting import ChatSetting
from dialogs.said.inbound import Place
from dialogs.said.reasons import HostLine, TickState

_FIELD: Final = "allowMeetingChat"


@dataclass(frozen=True, slots=True)
class OnlineMeeting:
    """Whose meeting it is, in which tenant, Graph's id of it, and what its switch said when it was found."""

    tenant: str
    organizer: str
    graph_id: str = field(repr=False)
    setting: ChatSetting

    @property
    def path(self) -> str:
        """Where it stands in Graph."""
        return f"{_meetings_of(self.organizer)}/{quote(self.graph_id, safe='')}"


@dataclass(frozen=True, slots=True)
class OnlineMeetings:
    """Reads how a meeting is set up; reads and turns its switch. The bot's own id of a meeting is not Graph's, so it is asked of Teams how to join."""

    teams: TeamsClient
    graph: Graph

    async def find(self, place: Place) -> OnlineMeeting:
        """Return the meeting of this chat. Raises Gone where it is no meeting's, or nobody knows it."""
        organizer, fields = await self._found(place)
        return OnlineMeeting(place.tenant, organizer, identifier(fields.get("id")), _setting(fields))

    async def ticks(self, place: Place) -> Mapping[HostLine, TickState]:
        """Return how the meeting of this chat is set up, in the lines that Graph can tell. Raises Gone as `find` does."""
        _, fields = await self._found(place)
        return settled(fields)

    async def _found(self, place: Place) -> tuple[str, Mapping[str, object]]:
        """Return whose meeting it is, and Graph's fields of it (names in small letters)."""
        meeting = await self.teams.meeting(place)
        if meeting is None or not meeting.organizer or not meeting.join_url:
            raise Gone
        address = meeting.join_url.replace("'", "''")
        wanted = quote(f"JoinWebUrl eq '{address}'", safe="")
        listed = await self.graph.read(
            place.tenant, "meeting_options", f"{_meetings_of(meeting.organizer)}?$filter={wanted}"
        )
        found = next(iter(items(listed.get("value"))), None)
        if found is None:
            raise Gone
        return meeting.organizer, regardless_of_case(found)

    async def setting(self, meeting: OnlineMeeting) -> ChatSetting:
        """Return what the switch says now."""
        return _setting(regardless_of_case(await self.graph.read(meeting.tenant, "meeting_options", meeting.path)))

    async def turn(self, meeting: OnlineMeeting, to: ChatSetting) -> None:
        """Turn the switch. That Graph takes it proves nothing: read what it says afterwards."""
        await self.graph.change(meeting.tenant, "turn_chat", meeting.path, {_FIELD: to.value})


def _meetings_of(organizer: str) -> str:
    return f"users/{quote(organizer, safe='')}/onlineMeetings"


def _setting(fields: Mapping[str, object]) -> ChatSetting:
    """Read the switch. Raises Refused where it says something that we do not know: then we do not know what stood there."""
    value = identifier(fields.get(_FIELD.lower()))
    try:
        return ChatSetting(value)
    except ValueError:
        raise Refused(200, "UnknownChatSetting") from None
