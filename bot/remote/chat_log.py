"""What Teams itself writes in a meeting's chat, as Microsoft Graph has it: that a recording began, ended, or left a transcript (R-057).

It tells too who wrote while no process of ours ran (R-132). Graph answers with whole messages, since no choice of fields is
offered. What people wrote in them is never looked at, and goes with the answer: no variable that holds one outlives its page.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import quote

from bot.remote.errors import Refused
from bot.remote.graph import Graph
from bot.tolerant import identifier, regardless_of_case
from dialogs.guarded_times import MARGIN
from dialogs.inbound import Place
from dialogs.read_back import ReadBackFound, Written
from dialogs.recording import RecordingSign, SignSeen

_NEWEST: Final = "$top=50&$orderby=createdDateTime%20desc"
_CHANGED: Final = "$top=50&$orderby=lastModifiedDateTime%20desc&$filter=lastModifiedDateTime%20gt%20"
_PAGES: Final = 20
_LONGEST: Final = timedelta(hours=12)
"""So far back a recording can have begun that still goes on: Teams ends each after four hours, and its sign of that may come late."""
_OWN: Final = frozenset({"", "aaduser", "onpremiseaaduser"})
"""Graph's words for who is the tenant's own; the rest belong to others, or to nobody's account."""
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

    async def signs(self, place: Place, since: datetime) -> tuple[SignSeen, ...]:
        """Return the signs of each recording that may go on at `since`, or began later, newest first. Raises the errors of `bot.remote.errors`.

        `Refused` too where none is found and the log does not reach so far back: nobody knows then that there is none.
        """
        path: str | None = f"{_messages(place)}?{_NEWEST}"
        found: list[SignSeen] = []
        pages, oldest = 0, since
        while path is not None and pages < _PAGES and oldest >= since - _LONGEST:
            listed = await self.graph.read(place.tenant, "chat_log", path)
            page, path = [regardless_of_case(one) for one in _value(listed)], self.graph.following(listed)
            pages += 1
            found += (sign for one in page if (sign := _sign(one)) is not None)
            oldest = min((at for one in page if (at := _moment(one.get("createddatetime")))), default=oldest)
        if not found and path is not None and oldest >= since - _LONGEST:
            raise Refused(code="TooLong")
        return tuple(found)

    async def written(self, place: Place, since: datetime, until: datetime) -> ReadBackFound:
        """Return who wrote between these times, edits too; the newest 1,000 messages are looked at. Raises the errors of `bot.remote.errors`."""
        path: str | None = f"{_messages(place)}?{_CHANGED}{_text(since - MARGIN)}"
        found: list[Written] = []
        pages = 0
        while path is not None and pages < _PAGES:
            page, path = await self._page(place, path)
            pages += 1
            found += (one for one in page if since - MARGIN <= one.at <= until + MARGIN)
        return ReadBackFound(tuple(sorted(found, key=lambda one: one.at)), more=path is not None)

    async def _page(self, place: Place, path: str) -> tuple[list[Written], str | None]:
        """Who wrote the messages of one page, and where the next one is."""
        listed = await self.graph.read(place.tenant, "chat_log", path)
        who_wrote = (_written(regardless_of_case(one)) for one in _value(listed))
        return [one for one in who_wrote if one is not None], self.graph.following(listed)


def _value(listed: Mapping[str, object]) -> Sequence[object]:
    """The messages of a page. Raises `Refused` where the answer has none to tell of: that is not the same as no message."""
    value = listed.get("value")
    if not isinstance(value, list):
        raise Refused(code="NoList")
    return value


def _messages(place: Place) -> str:
    return f"chats/{quote(place.chat, safe='')}/messages"


def _written(fields: Mapping[str, object]) -> Written | None:
    """Who wrote a message (names in small letters), and when; None where it is Teams' own, or an app's."""
    user = regardless_of_case(regardless_of_case(fields.get("from")).get("user"))
    message, who = identifier(fields.get("id")), identifier(user.get("id"))
    made, edited = _moment(fields.get("createddatetime")), _moment(fields.get("lastediteddatetime"))
    at = edited or made
    if not message or not user or at is None:
        return None
    kind = identifier(user.get("useridentitytype")).lower()
    return Written(message, who, at, edited=edited is not None, foreign=kind not in _OWN or not who)


def _sign(fields: Mapping[str, object]) -> SignSeen | None:
    """What a message (names in small letters) tells of a recording; None where it is somebody's, or of something else."""
    detail = regardless_of_case(fields.get("eventdetail"))
    kind = identifier(detail.get("@odata.type")).rpartition(".")[2].lower()
    message, at = identifier(fields.get("id")), _moment(fields.get("createddatetime"))
    sign = _STATES.get(identifier(detail.get("callrecordingstatus")).lower()) if kind == _RECORDING else None
    sign = RecordingSign.TRANSCRIPT if kind == _TRANSCRIPT else sign
    return SignSeen(message, sign, at) if sign is not None and message and at is not None else None


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _moment(raw: object) -> datetime | None:
    """When it was written (aware UTC); None where Graph gives no time."""
    try:
        at = datetime.fromisoformat(identifier(raw))
    except ValueError:
        return None
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
