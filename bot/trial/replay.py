"""Holds a recording from a real tenant against one of the pretended Teams: each difference is a failing line with a name."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.trial import words
from bot.trial.recording import RecordedLine
from bot.trial.shape import leaves
from cards.bilingual import Bilingual

# How a place is told differs from client to client, and no rule of ours rests on it.
_FREE: Final = re.compile(r"(^|\.)(platform|country|locale|timezone|localTimezone)$")


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """`where` is step, kind and field; `what` is one of the few kinds of difference."""

    where: str
    what: str
    was: str = ""
    wanted: str = ""

    def line(self, language: str) -> str:
        """The difference as one line."""
        sentence: Bilingual = words.DIFFERS[self.what].filled(was=self.was, wanted=self.wanted)
        return f"{self.where}: {sentence.text(language)}"


def differences(found: Sequence[RecordedLine], pretended: Sequence[RecordedLine]) -> list[Difference]:
    """All that differs: events by step and person, fields by kind. A message is not expected twice, and typing is passed over."""
    return sorted({*_of_events(found, pretended), *_of_fields(found, pretended)})


def _of_events(found: Sequence[RecordedLine], pretended: Sequence[RecordedLine]) -> Iterator[Difference]:
    ours, theirs = _by_row(pretended), _by_row(found)
    for row in {**ours, **theirs}:
        mine, real = ours.get(row, []), theirs.get(row, [])
        lacking, more = Counter(mine) - Counter(real), Counter(real) - Counter(mine)
        yield from (Difference(f"{row}/{kind}", "never came") for kind in lacking)
        yield from (Difference(f"{row}/{kind}", "not expected") for kind in more)
        if not lacking and not more and mine != real:
            yield Difference(row, "other order")


def _by_row(lines: Sequence[RecordedLine]) -> dict[str, list[str]]:
    """The kinds in the order in which they came, by step and person: two people act at the same time, in any order."""
    rows: dict[str, list[str]] = {}
    for one in lines:
        rows.setdefault(f"{one.step}/{one.who or one.way}", []).append(one.kind)
    return rows


def _of_fields(found: Sequence[RecordedLine], pretended: Sequence[RecordedLine]) -> Iterator[Difference]:
    ours, theirs = _fields(pretended), _fields(found)
    for where in ours.keys() & theirs.keys():
        mine, real = ours[where], theirs[where]
        yield from (Difference(f"{where}: {path}", "missing") for path in mine.keys() - real.keys())
        yield from (Difference(f"{where}: {path}", "unknown") for path in real.keys() - mine.keys())
        for path in mine.keys() & real.keys():
            if not real[path] <= mine[path] and not _FREE.search(path):
                was, wanted = (", ".join(sorted(one)) for one in (real[path], mine[path]))
                yield Difference(f"{where}: {path}", "typed otherwise", was, wanted)


def _fields(lines: Sequence[RecordedLine]) -> dict[str, dict[str, set[str]]]:
    kinds: dict[str, dict[str, set[str]]] = {}
    for one in lines:
        fields = kinds.setdefault(f"{one.step}/{one.kind}", {})
        for path, sort in leaves(one.shape):
            fields.setdefault(path, set()).add(sort)
    return kinds
