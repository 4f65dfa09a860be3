"""Agendas numbered in Roman, or with letters, whose matters are named by that below: "II: sekretess", "B: sekretess".

A Roman list is read as if its numbers were digits. Letters give no number, so what is said of one leaves all in doubt.
Sections of an agenda may have Roman numbers or letters too: those are left as they are. Source: R-107.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from dialogs.agenda.headings import heading_of
from dialogs.agenda.kind_in_a_note import meant
from dialogs.agenda.kind_words import is_mark
from dialogs.agenda.line_numbers import Style, numberings
from dialogs.agenda.matter_numbers_as_digits import value_of
from dialogs.agenda.named_matters import EVERY_IN_DOUBT, NamedMatters

_ROMAN: Final = r"X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3}"
_ROW: Final = re.compile(rf"(?P<number>{_ROMAN}|{_ROMAN.lower()})(?P<sign>[.):]|\s?[–—-](?=\s)|(?=\s))\s*(?=\S)")
_NAMED: Final = re.compile(rf"(?<![\w.])(?:{_ROMAN})(?![\w.’'])")
_NAMED_SMALL: Final = re.compile(rf"^(?:{_ROMAN.lower()})(?![\w.’'])")
_PREPOSITION: Final = re.compile(r"I\s(?=[a-zåäö])")
_LETTERED: Final = re.compile(
    r"(?:(?:ärende|punkt)\s)?[(\[]?(?P<letter>[A-ZÅÄÖa-zåäö])(?P<close>[)\]]?)(?P<sign>[.):=–—-]|\s?[–—-](?=\s)|(?=\s))\s*(?P<rest>\S.*)"
)
_FEWEST: Final = 2  # in a row, to be called a list


def in_arabic(rows: Sequence[str]) -> list[str]:
    """The rows, with the numbers of a Roman list as digits, also where a sentence below names them."""
    found = {at: row for at, one in enumerate(rows) if (row := _ROW.match(one))}
    listed = _listed(found, rows)
    if len(listed) < _FEWEST or not _is_a_list(listed, rows):
        return list(rows)
    named = _NAMED_SMALL if found[min(listed)]["number"].islower() else _NAMED
    return [_arabic(row, found[at]) if at in listed else _said_in_digits(row, named) for at, row in enumerate(rows)]


def letters_named(rows: Sequence[str]) -> dict[int, tuple[NamedMatters, ...]]:
    """The rows, from 0, that say something of a matter by its letter alone, where no matter has a number."""
    if any(_has_number(row) for row in rows):
        return {}
    fronts = {at: row for at, one in enumerate(rows) if (row := _LETTERED.fullmatch(one))}
    marks = {at for at, row in fronts.items() if is_mark(row["rest"].strip(" .!:=–—-"))}
    titled = {row["letter"] for at, row in fronts.items() if at not in marks and (row["close"] or row["sign"])}
    return {
        at: (EVERY_IN_DOUBT,)
        for at in marks
        if fronts[at]["letter"] in titled and (mark := meant(fronts[at]["rest"])) is not None and mark.kind.confidential
    }


def _has_number(row: str) -> bool:
    found = next(numberings(row), None)
    return found is not None and bool(found.number) and found.style is Style.CLEAR


def _listed(found: Mapping[int, re.Match[str]], rows: Sequence[str]) -> frozenset[int]:
    """The rows that count from I on; one that says but a mark of a matter is none of them."""
    listed: list[int] = []
    for at, row in found.items():
        words = rows[at][row.end() :].strip(" .")
        mark = meant(words) if is_mark(words) else None
        if value_of(row["number"]) == len(listed) + 1 and (mark is None or not mark.kind.confidential):
            listed.append(at)
    return frozenset(listed)


def _is_a_list(listed: frozenset[int], rows: Sequence[str]) -> bool:
    """Whether the Roman rows are the matters: hardly any other rows stand between, none has digits, and none is a section."""
    between = [row for row in rows[min(listed) : max(listed) + 1] if row]
    if any(_has_number(row) for row in rows) or len(between) > 2 * len(listed):
        return False
    headings = [heading_of(_ROW.sub("", rows[at], count=1)) for at in sorted(listed)]
    if headings[0] is not None and not headings[0].weak:
        return False
    return not any(heading is not None and (heading.names or heading.opens) for heading in headings)


def _arabic(row: str, found: re.Match[str]) -> str:
    return f"{value_of(found['number'])}{row[found.end('number') :]}"


def _said_in_digits(row: str, named: re.Pattern[str]) -> str:
    """A row that speaks of secrecy, with the Roman numbers in it as digits."""
    if meant(row) is None or _PREPOSITION.match(row):
        return row
    return named.sub(lambda found: str(value_of(found[0])), row)
