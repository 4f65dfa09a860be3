"""Reads a pasted list of people, as secretaries keep them: one a line, with role, party group and place in any order.

    Anna Ek (M), ledamot, distans
    Bo Lind; ersättare; S; i rummet
    Ledamöter            a heading: the capacity of those who follow and name none

What a part of the line means is told by the part itself; what is left is the name. Nothing is guessed: a line without a
capacity, or with two names, is a problem with its line number, and the person is left out.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from dialogs.capacity import Capacity

MAX_PEOPLE: Final = 400
MAX_NAME: Final = 100  # characters


class Problem(StrEnum):
    """Why a line was left out; the sentences are the cards'."""

    NO_CAPACITY = "no_capacity"
    NO_NAME = "no_name"
    UNCLEAR = "unclear"
    TWICE = "twice"
    TOO_MANY = "too_many"


@dataclass(frozen=True, slots=True)
class Pasted:
    """One person as understood. `place`: room, remote, away or "" where nothing was said; `serves` None: by capacity."""

    name: str = field(repr=False)
    capacity: Capacity
    group: str = ""
    place: str = ""
    serves: bool | None = None


@dataclass(frozen=True, slots=True)
class RosterDraft:
    """The people in the order of the list, and the lines that were left out (line number from 1, and why)."""

    people: tuple[Pasted, ...] = ()
    problems: tuple[tuple[Problem, int], ...] = ()


_CAPACITIES: Final[Mapping[str, Capacity]] = {
    word: capacity
    for capacity, words in {
        Capacity.CHAIR: "ordförande ordf chair chairman chairperson",
        Capacity.VICE_CHAIR: "vice_ordförande förste_vice_ordförande andre_vice_ordförande 1:e_vice_ordförande "
        "2:e_vice_ordförande vice_ordf vice_chair",
        Capacity.SECRETARY: "sekreterare nämndsekreterare nämndssekreterare secretary",
        Capacity.MEMBER: "ledamot ledamöter ordinarie_ledamot ordinarie_ledamöter ordinarie member members",
        Capacity.SUBSTITUTE: "ersättare ersättarna substitute substitutes tjänstgörande_ersättare "
        "ej_tjänstgörande_ersättare serving_substitute",
        Capacity.OFFICIAL: "tjänsteperson tjänstepersoner tjänsteman tjänstemän förvaltningschef föredragande "
        "socialchef official officials",
        Capacity.SUPPORT: "teknik teknisk_hjälp support tekniker",
    }.items()
    for word in words.split()
}
_PLACES: Final[Mapping[str, str]] = {
    "distans": "remote",
    "på_distans": "remote",
    "remote": "remote",
    "digitalt": "remote",
    "via_länk": "remote",
    "i_rummet": "room",
    "rummet": "room",
    "på_plats": "room",
    "room": "room",
    "in_the_room": "room",
    "frånvarande": "away",
    "ej_närvarande": "away",
    "inte_närvarande": "away",
    "anmält_förhinder": "away",
    "absent": "away",
}
_SERVES: Final[Mapping[str, bool]] = {
    "tjänstgör": True,
    "tjänstgörande": True,
    "tjänstgörande_ersättare": True,
    "serving": True,
    "serving_substitute": True,
    "tjänstgör_ej": False,
    "ej_tjänstgörande": False,
    "ej_tjänstgörande_ersättare": False,
}
_GROUP: Final = re.compile(r"\(([^()]{1,40})\)")
_MARKS: Final = re.compile(r"^\s*(?:[-–•*·]|\d{1,3}[.)])\s*")
_PARTS: Final = re.compile(r"\s*[;\t|,]\s*|\s{3,}|\s+[–—-]\s+")
# A party group stands as a short word in capitals: S, M, SD, KD, MP.
_SHORT_GROUP: Final = re.compile(r"[A-ZÅÄÖ]{1,4}")
_DROPPED: Final = dict.fromkeys(map(ord, "\u00ad\u200b\ufeff"))


def read_roster(text: str) -> RosterDraft:
    """What the pasted list was understood as. Never fails; more than 400 people are refused as a whole."""
    people: list[Pasted] = []
    problems: list[tuple[Problem, int]] = []
    heading: Capacity | None = None
    names: set[str] = set()
    for number, line in _lines(text):
        if (found := _CAPACITIES.get(_word(line.rstrip(":")))) is not None:
            heading = found
            continue
        one = _person(line, heading)
        if isinstance(one, Problem):
            problems.append((one, number))
        elif one.name.casefold() in names:
            problems.append((Problem.TWICE, number))
        else:
            names.add(one.name.casefold())
            people.append(one)
    if len(people) > MAX_PEOPLE:
        return RosterDraft((), ((Problem.TOO_MANY, len(people)),))
    return RosterDraft(tuple(people), tuple(problems))


def as_text(people: tuple[Pasted, ...]) -> str:
    """The people as a text to edit; reading it gives the same people."""
    return "\n".join("; ".join(_columns(one)) for one in people)


def _columns(one: Pasted) -> Iterator[str]:
    yield one.name
    yield one.capacity.value.replace("_", " ")
    if one.group:
        yield f"({one.group})"
    if one.place:
        yield {"remote": "distans", "room": "i rummet", "away": "frånvarande"}[one.place]
    if one.serves is not None:
        yield "tjänstgör" if one.serves else "tjänstgör ej"


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.translate(_DROPPED).replace("\xa0", " ").splitlines(), 1):
        kept = _MARKS.sub("", line).strip()
        if kept:
            yield number, kept


def _person(line: str, heading: Capacity | None) -> Pasted | Problem:
    groups = _GROUP.findall(line)
    told = _Told(capacity=None, group=groups[0].strip() if groups else "")
    left = [part for part in _PARTS.split(_GROUP.sub(" ", line)) if part.strip() and not told.takes(part.strip())]
    capacity = told.capacity or heading
    if len(left) > 1 and not told.group and _SHORT_GROUP.fullmatch(left[-1]):
        told.group = left.pop()
    if not left:
        return Problem.NO_NAME
    if len(left) > 1:
        return Problem.UNCLEAR
    name = " ".join(left[0].split())
    if len(name) > MAX_NAME or not any(c.isalpha() for c in name):
        return Problem.UNCLEAR
    if capacity is None:
        return Problem.NO_CAPACITY
    return Pasted(name, capacity, told.group, told.place, told.serves)


@dataclass(slots=True)
class _Told:
    """What the parts of one line have said so far."""

    capacity: Capacity | None
    group: str
    place: str = ""
    serves: bool | None = None

    def takes(self, part: str) -> bool:
        """Whether the part says what the person is or where; what it does not understand may be the name."""
        word = _word(part)
        capacity, place, serves = _CAPACITIES.get(word), _PLACES.get(word), _SERVES.get(word)
        if capacity is not None and self.capacity is None:
            self.capacity = capacity
        if place is not None:
            self.place = place
        if serves is not None:
            self.serves = serves
        return capacity is not None or place is not None or serves is not None


def _word(part: str) -> str:
    return "_".join(part.casefold().rstrip(".").split())
