"""What we ask of Teams: post, edit and take away messages, open a private chat, read rosters and meetings.

The SDK's own helpers ask the wrong addresses, block the loop or drop fields; this is the Connector's protocol as written.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

import orjson

from bot.remote.chat_list import ChatList, read_list
from bot.remote.errors import Refused
from bot.remote.http import Remote, Request
from bot.tolerant import identifier, person, regardless_of_case, text
from dialogs.said.inbound import Place

_PAGE: Final = 200


@dataclass(frozen=True, slots=True)
class TeamsMeeting:
    """A meeting as Teams tells it; ids are "" or None where not told. `graph_id` is what Microsoft Graph knows it by."""

    kind: str
    join_url: str
    graph_id: str
    organizer: str | None


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody's part in the meeting: Teams' own role (organizer, presenter, attendee), and whether in the call."""

    role: str
    in_call: bool


class TeamsClient:
    """Speaks to the Connector of the place at hand. `app_id` is the bot's; its Teams id is `28:` and that."""

    def __init__(self, remote: Remote, app_id: str) -> None:
        """Speak through `remote`, which holds tokens, time-outs and trust."""
        self._remote = remote
        self._bot = f"28:{app_id}"

    async def post(self, place: Place, activity: Mapping[str, object]) -> str:
        """Post a new activity; its id, "" where Teams did not say. Raises the errors of `bot.remote.errors`."""
        url = address(place, "v3/conversations", place.chat, "activities")
        return identifier((await self._remote.call(Request("post", "POST", url, _body(activity)))).get("id"))

    async def edit(self, place: Place, activity_id: str, activity: Mapping[str, object]) -> None:
        """Put `activity` in the place of an earlier one, for everybody. Raises Gone when that is no more."""
        url = address(place, "v3/conversations", place.chat, "activities", activity_id)
        await self._remote.call(Request("edit", "PUT", url, _body({**activity, "id": activity_id})))

    async def delete(self, place: Place, activity_id: str) -> None:
        """Take away one of our own messages."""
        url = address(place, "v3/conversations", place.chat, "activities", activity_id)
        await self._remote.call(Request("delete", "DELETE", url))

    async def open_personal(self, place: Place, member: str) -> str:
        """Open the 1:1 chat with somebody seen at `place` (Teams id or object id); its id.

        Raises Forbidden where the person has not the app, or has blocked it.
        """
        asked = {
            "bot": {"id": self._bot},
            "isGroup": False,
            "members": [{"id": member}],
            "tenantId": place.tenant,
            "channelData": {"tenant": {"id": place.tenant}},
        }
        opened = await self._remote.call(Request("open", "POST", address(place, "v3/conversations"), _body(asked)))
        chat = identifier(opened.get("id"))
        if not chat:
            raise Refused(200, "NoConversationId")
        return chat

    async def members(self, place: Place) -> ChatList:
        """Everybody on the chat's list, and whether it is whole; bots are left out."""
        base = address(place, "v3/conversations", place.chat, "pagedmembers")

        async def page(token: str) -> Mapping[str, object]:
            url = f"{base}?pageSize={_PAGE}" + (f"&continuationToken={quote(token, safe='')}" if token else "")
            return await self._remote.call(Request("members", "GET", url))

        return await read_list(page)

    async def meeting(self, place: Place) -> TeamsMeeting | None:
        """The meeting of this chat; None where the chat is no meeting's."""
        if place.meeting_id is None:
            return None
        url = address(place, "v1/meetings", place.meeting_id)
        answer = regardless_of_case(await self._remote.call(Request("meeting", "GET", url)))
        details, organizer = regardless_of_case(answer.get("details")), person(answer.get("organizer"))
        return TeamsMeeting(
            kind=identifier(details.get("type")),
            join_url=text(details.get("joinurl")),
            graph_id=identifier(details.get("msgraphresourceid")),
            organizer=organizer.object_id,
        )

    async def organizer(self, place: Place) -> str | None:
        """The object id of the meeting's organizer, where Teams says it."""
        meeting = await self.meeting(place)
        return None if meeting is None else meeting.organizer

    async def participant(self, place: Place, object_id: str) -> Participant | None:
        """Somebody's part in this chat's meeting; None where the chat is no meeting's. Roles change: do not keep it."""
        if place.meeting_id is None:
            return None
        url = address(place, "v1/meetings", place.meeting_id, "participants", object_id)
        asked = Request("participant", "GET", f"{url}?tenantId={quote(place.tenant, safe='')}")
        part = regardless_of_case(regardless_of_case(await self._remote.call(asked)).get("meeting"))
        return Participant(role=identifier(part.get("role")).lower(), in_call=part.get("inmeeting") is True)


def address(place: Place, path: str, *parts: str) -> str:
    """An address under the place's service, every part of it percent-encoded."""
    return "/".join((place.service_url.rstrip("/"), path, *(quote(part, safe="") for part in parts)))


def _body(fields: Mapping[str, object]) -> bytes:
    return orjson.dumps(dict(fields))
