"""What Teams itself writes in a meeting's chat, as Microsoft Graph has it: that a recording began, ended, or left a transcript (R-057).

It tells too who wrote while no process of ours ran (R-132). Graph answers with whole messages, since no choice of fields is
offered. What people wrote in them is never looked at, and goes with the answer: no variable that holds one outlives its page.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import quote

from bot.remote.errors import Refused
from bot.remote.graph import Graph
from bot.tolerant import identifier, regardless_of_case
from dialogs.meeting.guarded_times import MARGIN
from dialogs.said.inbound import Place
from dialogs.said.read_back import ReadBackFound, Written
from dialogs.said.recording import RecordingSign, SignSeen

_NEWEST: Final = "$top=50&$orderby=createdDateTime%20desc"
_CHANGED: Final = "$top=50&$orderby=lastModifiedDateTime%20desc&$filter=lastModifiedDateTime%20gt%20"
_PAGES: Final = 20
_LONGEST: Final = timedelta(hours=12)
"""So far back a recording can have begun that still goes on: Teams ends each after four hours, and its sign of that may come late."""
_OWN: Final = frozenset({"", "aaduser", "onpremiseaaduser"})
"""Graph's words for who is the tenant's own; the rest belong to others, or to nobody's account."""
_OF_NOBODY: Final = frozenset({"application", "@odata.type"})
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
        """Return who wrote between these times, and who edited then; the newest 1,000 messages are looked at. Raises the errors of `bot.remote.errors`.

        `Refused` too where nothing is found and some of it cannot be read: nobody knows then that nobody wrote.
        """
        path: str | None = f"{_messages(place)}?{_CHANGED}{_text(since - MARGIN)}"
        found: set[Written] = set()  # a message may be listed twice: pages shift while somebody writes
        pages, odd = 0, False
        while path is not None and pages < _PAGES:
            listed = await self.graph.read(place.tenant, "chat_log", path)
            page, path = [_written(regardless_of_case(one)) for one in _value(listed)], self.graph.following(listed)
            pages += 1
            odd = odd or None in page
            found |= {one for times in page for one in times or () if since - MARGIN <= one.at <= until + MARGIN}
        if odd and not found:
            raise Refused(code="Odd")
        in_order = sorted(found, key=lambda one: (one.at, one.edited, one.message))
        return ReadBackFound(tuple(in_order), more=odd or path is not None)


def _value(listed: Mapping[str, object]) -> Sequence[object]:
    """The messages of a page. Raises `Refused` where the answer has none to tell of: that is not the same as no message."""
    value = listed.get("value")
    if not isinstance(value, list):
        raise Refused(code="NoList")
    return value


def _messages(place: Place) -> str:
    return f"chats/{quote(place.chat, safe='')}/messages"


def _written(fields: Mapping[str, object]) -> tuple[Written, ...] | None:
    """Who wrote a message (names in small letters) and when, and when it was edited. Empty where it is Teams' own, or an app's; None where it cannot be read."""
    by = {name: one for name, one in regardless_of_case(fields.get("from")).items() if one is not None}
    nobodys = fields.get("from") is None and not {"from", "eventdetail"}.isdisjoint(fields)
    if nobodys or (by and by.keys() <= _OF_NOBODY):
        return ()
    user = regardless_of_case(by.get("user"))
    message, who = identifier(fields.get("id")), identifier(user.get("id"))
    made, edited = _moment(fields.get("createddatetime")), _moment(fields.get("lastediteddatetime"))
    if not message or made is None:
        return None
    foreign = identifier(user.get("useridentitytype")).lower() not in _OWN or not who
    first = Written(message, who, made, foreign=foreign)
    return (first,) if edited is None else (first, replace(first, at=edited, edited=True))


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
