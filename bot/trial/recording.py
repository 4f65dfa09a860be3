"""The trial's store of its own: one file of JSON lines, each chained to the one before, with shapes and nothing said."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import orjson

from bot.trial.shape import JsonShape, Reducer

_START: Final = "0" * 64


@dataclass(frozen=True, slots=True)
class RecordedLine:
    """One thing that passed: in which step, which way ("in", "out"), its kind, whose, and its shape."""

    step: str
    way: str
    kind: str
    who: str
    shape: JsonShape

    def chained(self, before: str) -> str:
        """The digest of this line after one with the digest `before`."""
        return hashlib.sha256(before.encode() + orjson.dumps(self, option=orjson.OPT_SORT_KEYS)).hexdigest()


@dataclass(slots=True)
class Recording:
    """Lines as they come, kept in a file at once where `path` is given. `head` is the newest digest."""

    path: Path | None = None
    lines: list[RecordedLine] = field(default_factory=list)
    head: str = _START
    _reducer: Reducer = field(default_factory=Reducer)

    def add(self, step: str, way: str, kind: str, who: str, raw: object) -> None:
        """Reduce what passed to its shape, and keep that."""
        line = RecordedLine(step, way, kind, who, self._reducer.shape(raw))
        self.head = line.chained(self.head)
        self.lines.append(line)
        if self.path is not None:
            with self.path.open("ab") as file:
                file.write(orjson.dumps({"line": line, "digest": self.head}, option=orjson.OPT_APPEND_NEWLINE))


class NoRecording(ValueError):
    """The file is none of ours; `number` is the line that cannot be read."""

    def __init__(self, number: int) -> None:
        """Keep the number of the line."""
        self.number = number
        super().__init__(f"line {number}")


def read_recording(rows: Iterable[bytes]) -> tuple[list[RecordedLine], int]:
    """The lines of a recording, and the number of the first one whose digest does not hold (0: all do). Raises NoRecording."""
    lines: list[RecordedLine] = []
    before, broken = _START, 0
    for number, row in enumerate(rows, 1):
        try:
            read = orjson.loads(row)
            line = RecordedLine(**read["line"])
            digest = str(read["digest"])
        except (orjson.JSONDecodeError, KeyError, TypeError):
            raise NoRecording(number) from None
        if line.chained(before) != digest:
            broken = broken or number
        before = digest
        lines.append(line)
    return lines, broken
