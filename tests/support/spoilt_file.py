"""A journal that was handed over as a file, and ways to spoil it: by chance, by hand, and by somebody who knows how it is chained."""

import json
from collections.abc import Callable
from random import Random
from typing import Any, Final

from bot.store.chain import START, chained, owner
from bot.store.journal import sealed

Rows = list[dict[str, Any]]
_HEX: Final = "0123456789abcdef"
_STRANGE: Final[tuple[Any, ...]] = (None, True, -1, 0, 1.0, 2**70, "", "x", [], {}, "\ud800", "00" * 16)


def rows_of(octets: bytes) -> Rows:
    """The file's lines, read."""
    return [json.loads(line) for line in octets.splitlines()]


def file_of(rows: Rows) -> bytes:
    """The lines, written again."""
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


def chained_anew(rows: Rows) -> bytes:
    """The file with every entry sealed and chained as it stands now, as somebody can who knows how."""
    about, digest = rows[0], START
    for row in (row for row in rows if "seal" in row):
        if row["body"] is not None:
            seal = sealed(bytes.fromhex(row["salt"]), row["body"].encode())
            row["seal"] = (seal or b"").hex()
        whose = owner(about["sitting"], about["chat"])
        digest = chained(row["rule"], whose, digest, row["seq"], bytes.fromhex(row["seal"]))
        row["digest"] = digest.hex()
    about["head"] = digest.hex()
    return file_of(rows)


class Spoiler:
    """Spoils a file as chance has it. `others` are whole files, to take lines from."""

    def __init__(self, others: list[bytes], chance: Random) -> None:
        """Remember them."""
        self.others, self.chance = others, chance

    def spoil(self, octets: bytes) -> tuple[str, bytes]:
        """Return how the file was spoilt, and the spoilt file, which is another than it was."""
        ways = (
            self._octet,
            self._cut,
            self._field,
            self._field,
            self._field,
            self._line,
            self._swap,
            self._strange,
            self._anew,
        )
        while True:
            way: Callable[[bytes], bytes] = self.chance.choice(ways)
            found = way(octets)
            if found != octets and _read(found) != _read(octets):
                return way.__name__, found

    def _octet(self, octets: bytes) -> bytes:
        at = self.chance.randrange(len(octets))
        return octets[:at] + bytes([self.chance.randrange(256)]) + octets[at + 1 :]

    def _cut(self, octets: bytes) -> bytes:
        return octets[: self.chance.randrange(len(octets))]

    def _field(self, octets: bytes) -> bytes:
        """Another value of the same kind in one field."""
        rows = rows_of(octets)
        row = self.chance.choice(rows)
        name = self.chance.choice(sorted(row))
        row[name] = self._other(row[name])
        return file_of(rows)

    def _other(self, value: Any) -> Any:
        if isinstance(value, bool):
            return not value
        if isinstance(value, int):
            return value + self.chance.choice((-1, 1, 2))
        if not isinstance(value, str) or not value:
            return "ab" * self.chance.choice((0, 1, 16, 32))
        at = self.chance.randrange(len(value))
        return value[:at] + self.chance.choice(_HEX) + value[at + self.chance.randrange(2) :]

    def _strange(self, octets: bytes) -> bytes:
        """A value of another kind, a field too many, or one too few."""
        rows = rows_of(octets)
        row = self.chance.choice(rows)
        name = self.chance.choice([*row, "more"])
        if self.chance.random() < 0.2:
            row.pop(name, None)
        else:
            row[name] = self.chance.choice(_STRANGE)
        return file_of(rows)

    def _line(self, octets: bytes) -> bytes:
        """A line taken away, put in twice, or taken out of another file."""
        rows, other = rows_of(octets), rows_of(self.chance.choice(self.others))
        at = self.chance.randrange(len(rows))
        rows[at : at + self.chance.randrange(2)] = self.chance.choice(([], [rows[at]], [self.chance.choice(other)]))
        return file_of(rows)

    def _swap(self, octets: bytes) -> bytes:
        rows = rows_of(octets)
        one, two = self.chance.randrange(len(rows)), self.chance.randrange(len(rows))
        rows[one], rows[two] = rows[two], rows[one]
        return file_of(rows)

    def _anew(self, octets: bytes) -> bytes:
        """A history that somebody wrote anew from one entry on, chained as the bot would: only a kept digest shows it."""
        rows = rows_of(octets)
        unpurged = [row for row in rows if row.get("seal") and row["body"] is not None]
        if not unpurged:
            return octets
        changed = self.chance.choice(unpurged)
        changed["body"] = json.dumps(
            [*json.loads(changed["body"])[:1], "somebody else", *json.loads(changed["body"])[2:]]
        )
        return chained_anew(rows)


def _read(octets: bytes) -> object:
    """What a file says, however it is written; itself where it is no JSON."""
    try:
        return [octets[-1:], *(json.loads(line) for line in octets.split(b"\n")[:-1])]
    except (ValueError, RecursionError):
        return octets
