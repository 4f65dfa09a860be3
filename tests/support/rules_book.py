"""The catalogue of rules, `dialogs/rules.md`, as a machine reads it: a row a rule, five columns."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.support import tree

BOOK: Final = Path("dialogs/rules.md")
STATES: Final = ("done", "partly", "not yet", "outside a bot")
ROADS: Final = ("press", "typed", "paste", "command")

# In parts, so that this line itself cites no rule.
NUMBER: Final = re.compile(r"\bR-" + r"\d{3}\b")
_ROW: Final = re.compile(r"^\|\s*(R-\d+)\b", re.MULTILINE)
_ROAD: Final = re.compile(r"\*\*([a-z]+)\*\*")
_CODE: Final = re.compile(r"`([^`]+)`")
_QUOTED: Final = re.compile(r"“([^”]+)”")
_COLUMNS: Final = 5


@dataclass(frozen=True, slots=True)
class Rule:
    """One row. `met` tells where a person meets the rule: its roads are bold, verbs and typed words in backticks."""

    number: str
    says: str
    source: str
    state: str
    met: str

    @property
    def roads(self) -> tuple[str, ...]:
        """By which roads a person reaches it: press, typed, paste, command; or a word that is none of them."""
        return tuple(_ROAD.findall(self.met))

    @property
    def code(self) -> tuple[str, ...]:
        """What stands in backticks: verbs, typed words, commands, settings."""
        return tuple(_CODE.findall(self.met))

    @property
    def quoted(self) -> tuple[str, ...]:
        """What stands on a card or a button, as the reader sees it in Swedish."""
        return tuple(_QUOTED.findall(self.met))


def rules(text: str) -> Iterator[Rule]:
    """Read the rows. Raises ValueError for one that has not exactly five columns."""
    for line in text.splitlines():
        if not _ROW.match(line):
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) != _COLUMNS:
            message = f"{cells[0]} has {len(cells)} columns"
            raise ValueError(message)
        yield Rule(*cells)


def all_rules() -> tuple[Rule, ...]:
    """The rules of the book itself."""
    return tuple(rules(tree.source(BOOK)))
