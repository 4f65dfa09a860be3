"""Several people on one line of a pasted list, as minutes have them: "Anna Ek (S), ordförande, Bo Lind (M) och Eva Alm (C)"."""

import re
from typing import Final

from dialogs.roster.during_some_matters import without_periods
from dialogs.roster.list_words import Outside, meaning_of
from dialogs.roster.name_shape import is_name
from dialogs.roster.seat_taken import seat_taken

_BETWEEN: Final = re.compile(r"(, ?|; ?| och | samt | and )(?![^()]{0,60}\))")
_NAMED: Final = re.compile(r"[^\W\d_][^()]{1,80}\([^()]{1,40}\)")  # a name, and the party in parentheses
_COLUMNS: Final = re.compile(r"\s{3,}")
_REPLACED: Final = re.compile(
    r"(?P<member>[^\n]{3,200}?)[,;]? (?:ersätts|ersattes|ersatt) av (?P<own>[^\n]{3,200})", re.IGNORECASE
)
_PARTY: Final = re.compile(r"\([^()]{1,40}\)")
_APART: Final = re.compile(r"[,;]")
_SOMEBODY: Final = "N"  # any name: what follows is tried as said of somebody


def people_on(line: str) -> list[str]:
    """What is said of each person on the line; the line itself where it is about one."""
    if replaced := _replaced(line):
        return replaced
    columns = [column for column in _COLUMNS.split(line) if column]
    named = [column for column in columns if _NAMED.match(column)]
    if len(named) > 1:  # two columns of people: what stands between two names may be said of either
        apart = named == columns and not any(map(_belongs, columns))
        return [one for column in columns for one in people_on(column)] if apart else [line]
    pieces = _BETWEEN.split(line)
    found = [pieces[0]]
    several = sum(_NAMED.match(piece) is not None for piece in pieces[::2]) > 1
    for between, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        empty = several and _is_vacant(piece)  # a seat of its own among several; otherwise said of the one before
        # The name first: what is found so far grows with every piece, and is not to be read for each.
        if empty or (_NAMED.match(piece) and ("(" in found[-1] or _is_vacant(found[-1])) and not _belongs(piece)):
            found.append(piece)
        else:
            found[-1] += between + piece
    return found


def _replaced(line: str) -> list[str]:
    """A member and the substitute who has their seat, where the line says it the other way round; none where it is about others too."""
    found = _REPLACED.fullmatch(line)
    if found is None or not (member := _named_alone(found["member"])) or not _named_alone(found["own"]):
        return []
    return [found["member"], f"{found['own']}, tjänstgör för {member}"]


def _named_alone(words: str) -> str:
    """The one name that stands first, where all that is said behind it is known; else ""."""
    name, *said = _APART.split(_PARTY.sub("", words, count=1))
    return name.strip() if is_name(name) and all(map(meaning_of, said)) else ""


def _is_vacant(piece: str) -> bool:
    said = meaning_of(piece.partition("(")[0])
    return said is not None and said.outside is Outside.VACANT


def _belongs(piece: str) -> bool:
    """Whether the piece says something of the one before it: a role, or whose seat they have taken."""
    if meaning_of(piece.partition("(")[0]) is not None:
        return True
    seat = seat_taken(f"{_SOMEBODY}, {without_periods(piece).line}")
    return seat is not None and seat.line == _SOMEBODY
