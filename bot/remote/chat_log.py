"""What Teams itself writes in a meeting's chat, as Microsoft Graph has it: that a recording began, ended, or left a transcript (R-057).

Graph answers with whole messages. What people wrote in them is never looked at, and goes with the answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from urllib.parse import quote

from bot.remote.graph import Graph
from bot.tolerant import identifier, items, regardless_of_case
from dialogs.inbound import Place
from dialogs.recording import RecordingSign, SignSeen

_NEWEST: Final = "$top=50&$orderby=createdDateTime%20desc"
_RECORDING: Final = "callrecordingeventmessagedetail"
_TRANSCRIPT: Final = "calltranscripteventmessagedetail"
_STATES: Final[Mapping[str, RecordingSign]] = {
    "initial": RecordingSign.BEGAN,
    "success": RecordingSign.ENDED,
    "failure": RecordingSign.ENDED,
}
"""Graph's words for how a recording stands. While it goes on there may be others between, which tell nothing new."""


@dataclass(frozen=True, slots=True)
class ChatLog:
    """Reads the newest messages of a chat."""

    graph: Graph

    async def signs(self, place: Place) -> tuple[SignSeen, ...]:
        """Return the signs of a recording among the newest 50 messages. Raises the errors of `bot.remote.errors`."""
        path = f"chats/{quote(place.chat, safe='')}/messages?{_NEWEST}"
        listed = await self.graph.read(place.tenant, "chat_log", path)
        found = (_sign(regardless_of_case(one)) for one in items(listed.get("value")))
        return tuple(one for one in found if one is not None)


def _sign(fields: Mapping[str, object]) -> SignSeen | None:
    """What a message (names in small letters) tells of a recording; None where it is somebody's, or of something else."""
    detail = regardless_of_case(fields.get("eventdetail"))
    kind = identifier(detail.get("@odata.type")).rpartition(".")[2].lower()
    message, at = identifier(fields.get("id")), _moment(fields.get("createddatetime"))
    sign = _STATES.get(identifier(detail.get("callrecordingstatus")).lower()) if kind == _RECORDING else None
    sign = RecordingSign.TRANSCRIPT if kind == _TRANSCRIPT else sign
    return SignSeen(message, sign, at) if sign is not None and message and at is not None else None


def _moment(raw: object) -> datetime | None:
    """When it was written (aware UTC); None where Graph gives no time."""
    try:
        at = datetime.fromisoformat(identifier(raw))
    except ValueError:
        return None
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
