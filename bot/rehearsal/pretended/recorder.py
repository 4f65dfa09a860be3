"""Writes down every call the bot made and every answer it gave, and what it had been told, as JSON lines."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import orjson

from bot.rehearsal.pretended.wire_names import Json


@dataclass(slots=True)
class Recorder:
    """Keeps records in memory, and in a file when `path` is given (an existing one is continued).

    A call is `{"method", "path", "body", "status", "response"}`, an answer to an invoke `{"invoke", "status",
    "response"}`. `activities` holds each activity sent to the bot, in order. `keep=False` keeps nothing in memory.
    `heard` is called with all that passes, in order: its way ("to bot", "answer", "from bot") and the record.
    """

    path: Path | None = None
    keep: bool = True
    calls: list[Json] = field(default_factory=list)
    invokes: list[Json] = field(default_factory=list)
    activities: list[Json] = field(default_factory=list)
    happened: Callable[[], None] = lambda: None
    heard: Callable[[str, Json], None] = lambda _way, _record: None

    def call(self, method: str, path: str, body: object, status: int, response: object) -> None:
        """Record one call to the Connector; `path` keeps its query."""
        record: Json = {"method": method, "path": path, "status": status}
        if body is not None:
            record["body"] = body
        if response is not None:
            record["response"] = response
        self._write(record, self.calls)
        self.heard("from bot", record)

    def answered(self, activity: Json, status: int | None, response: object, took_s: float) -> None:
        """Record the bot's answer to an invoke, and let every answer be heard; `status` is None when none came."""
        if activity["type"] == "invoke" and status is not None:
            record: Json = {"invoke": str(activity.get("name") or ""), "status": status}
            if response is not None:
                record["response"] = response
            self._write(record, self.invokes)
        self.heard("answer", {"activity": activity, "status": status, "response": response, "took_s": took_s})

    def tell(self, activity: Json) -> None:
        """Record what is about to be sent to the bot."""
        if self.keep:
            self.activities.append(activity)
        self.heard("to bot", activity)

    def sent(self, method: str = "", containing: str = "") -> list[Json]:
        """The recorded calls of this method whose path contains this text."""
        return [one for one in self.calls if one["method"].startswith(method) and containing in one["path"]]

    def asked(self) -> list[Json]:
        """The recorded calls without what was answered: that is not of the bot's making."""
        return [{name: what for name, what in call.items() if name != "response"} for call in self.calls]

    def everything_sent(self) -> bytes:
        """All that ever came from the bot, as bytes to search in."""
        return orjson.dumps([self.asked(), self.invokes])

    def _write(self, record: Json, kept: list[Json]) -> None:
        if self.keep:
            kept.append(record)
        if self.path is not None:
            with self.path.open("ab") as lines:
                lines.write(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE))
        self.happened()
