"""A profile's text while it is being read: where each key stands, and the mistakes found so far."""

from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass
from difflib import get_close_matches
from typing import cast

from cards.bilingual import Bilingual
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.reading.lines import Path, key_lines
from dialogs.profile.reading.readers import Reader, Refused, text

_read_text = text()


@dataclass(frozen=True, slots=True)
class Sourced:
    """A value with the source that stands next to it."""

    value: object
    source: str


class Sheet:
    """Notes every mistake with its line, so that reading can go on to the end; `first_mistake` is the uppermost. Paths begin below `heading`."""

    def __init__(self, file: str, written: str) -> None:
        """Begin on `file`, whose text `written` has been found to be TOML."""
        self.file = file
        self._lines = key_lines(written)
        self._mistakes: list[tuple[bool, ProfileMistake]] = []
        self.heading: Path = ()

    def below(self, *heading: str) -> "Sheet":
        """The same sheet for what stands below that heading: paths begin there, and mistakes are noted on this one."""
        found = copy(self)
        found.heading = (*self.heading, *heading)
        return found

    def first_mistake(self) -> ProfileMistake | None:
        """The mistake that stands highest in the file, if there is any; what stands nowhere (is missing) comes last."""
        first = min(self._mistakes, key=lambda one: (one[0], one[1].line), default=None)
        return first[1] if first else None

    def line(self, path: Path) -> int:
        """The line of a key, or of the nearest heading above it."""
        path = (*self.heading, *path)
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def refuse(self, path: Path, sv: str, en: str) -> None:
        """Note that what stands at `path` will not do."""
        whole = (*self.heading, *path)
        nowhere = not any(whole[:depth] in self._lines for depth in range(1, len(whole) + 1))
        self._mistakes.append((nowhere, ProfileMistake(self.file, self.line(path), Bilingual(sv, en))))

    def table(self, path: Path, raw: object, known: Iterable[str] | None = None) -> Mapping[str, object]:
        """What stands at `path` as a table, empty if it is none; a key that is not `known` is a mistake."""
        if not isinstance(raw, dict):
            name = self._in_full(path)
            self.refuse(
                path, f"{name} ska vara en tabell, skriven [{name}]", f"{name} must be a table, written [{name}]"
            )
            return {}
        found = cast("Mapping[str, object]", raw)
        if known is not None:
            self._refuse_strangers(path, found, tuple(known))
        return found

    def _refuse_strangers(self, path: Path, found: Mapping[str, object], known: tuple[str, ...]) -> None:
        for key in found:
            if key in known:
                continue
            likely = get_close_matches(key[:60], known, n=1)
            where = f" under [{heading}]" if (heading := self._in_full(path)) else ""
            self.refuse(
                (*path, key),
                f'okänd nyckel "{key}"{where}' + (f"; menades {likely[0]}?" if likely else ""),
                f'unknown key "{key}"{where}' + (f"; did you mean {likely[0]}?" if likely else ""),
            )

    def _in_full(self, path: Path) -> str:
        """What stands at `path` as it is written in the file."""
        return ".".join((*self.heading, *path))

    def value(self, path: Path, table: Mapping[str, object], reader: Reader) -> object:
        """What `reader` makes of the key at the end of `path`; None when it is missing or will not do."""
        key = path[-1]
        name = ".".join(path[1:]) or key
        if key not in table:
            heading = self._in_full(path[:1])
            self.refuse(path, f"{name} saknas under [{heading}]", f"{name} is missing under [{heading}]")
            return None
        found = reader(table[key])
        if isinstance(found, Refused):
            name = name.removesuffix(".value")
            self.refuse(path, f"{name}: {found.reason.sv}", f"{name}: {found.reason.en}")
            return None
        return found

    def maybe(self, path: Path, table: Mapping[str, object], reader: Reader) -> object:
        """As `value`, where the key need not be there."""
        return self.value(path, table, reader) if path[-1] in table else None

    def words(self, path: Path, table: Mapping[str, object]) -> str:
        """The text of the key at the end of `path`, which must be there; "" when it is not."""
        return str(self.value(path, table, _read_text) or "")

    def both(self, path: Path, table: Mapping[str, object]) -> Bilingual:
        """The texts `text_sv` and `text_en` of the table at `path`, which must both be there."""
        return Bilingual(self.words((*path, "text_sv"), table), self.words((*path, "text_en"), table))

    def sourced(self, path: Path, raw: object, reader: Reader) -> Sourced | None:
        """A setting written { value = …, source = "…" }; None when something in it will not do."""
        name = path[-1]
        if not isinstance(raw, dict):
            self.refuse(
                path,
                f'{name} ska skrivas {name} = {{ value = …, source = "…" }}, med det ställe där regeln står som källa',
                f'{name} must be written {name} = {{ value = …, source = "…" }}, with the place of the rule as source',
            )
            return None
        before = len(self._mistakes)
        table = self.table(path, raw, ("value", "source"))
        value = self.value((*path, "value"), table, reader)
        source = self.words((*path, "source"), table)
        return Sourced(value, source) if len(self._mistakes) == before else None
