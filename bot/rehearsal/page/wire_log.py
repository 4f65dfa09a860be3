"""What passes over the wire between the pretend Teams and the bot, for those who want to see it. Kept in memory alone."""

import re
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import unquote

import orjson

from bot.rehearsal.page.seats import Seats
from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended.wire_names import Json, as_object
from bot.rehearsal.pretended.world import World

_KEPT = 400
_CONVERSATION = re.compile(r"/v3/conversations/([^/?]+)")


@dataclass(slots=True)
class WireLog:
    """The newest entries (protocol.ts, `WireEntry`), numbered from 1."""

    world: World
    seats: Seats
    entries: deque[Json] = field(default_factory=lambda: deque(maxlen=_KEPT))
    _last: int = 0

    def hear(self, way: str, record: Json) -> None:
        """Take in what just passed: the recorder's way and record."""
        entry = {"to bot": self._to_bot, "answer": self._answer, "from bot": self._from_bot}[way](record)
        self._last += 1
        self.entries.append({"n": self._last, "at": _stamp(self.world.clock()), "way": way} | entry)

    def beyond(self, number: int) -> list[Json]:
        """The kept entries with a number beyond this one."""
        return [entry for entry in self.entries if entry["n"] > number]

    def kept_of_more(self) -> int:
        """How many entries are kept where there have been more; 0 where all of them are."""
        return _KEPT if self._last > _KEPT else 0

    def bytes(self) -> bytes:
        """All that is kept, as bytes to search in."""
        return orjson.dumps([entry["body"] for entry in self.entries])

    def _to_bot(self, activity: Json) -> Json:
        return {
            "what": _kind(activity),
            "seat": self.seats.of_mri(str(as_object(activity.get("from")).get("id") or "")),
            "status": None,
            "tookMs": None,
            "body": activity,
        }

    def _answer(self, record: Json) -> Json:
        activity = record["activity"]
        return self._to_bot(activity) | {
            "status": record["status"],
            "tookMs": round(record["took_s"] * 1000),
            "body": record["response"],
        }

    def _from_bot(self, call: Json) -> Json:
        found = _CONVERSATION.search(call["path"])
        chat = self.world.chats.get(unquote(found[1])) if found else None
        return {
            "what": f"{call['method']} {_short(call['path'])}",
            "seat": self._owner(chat),
            "status": call["status"],
            "tookMs": None,
            "body": {"sent": call.get("body"), "answered": call.get("response")},
        }

    def _owner(self, chat: TeamsChat | None) -> str:
        if chat is None or not chat.is_private:
            return ""
        return next((self.seats.of_mri(mri) for mri in chat.members), "")


def _kind(activity: Json) -> str:
    return " ".join(str(activity[key]) for key in ("type", "name") if activity.get(key))


def _short(path: str) -> str:
    # The chat's id is long and the same in every line; what is asked for stands behind it.
    return _CONVERSATION.sub("/v3/conversations/…", path)


def _stamp(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")
