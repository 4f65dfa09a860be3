"""Several things that a heading or a part of a line says at once: "Ersättare på distans", "Ersättare, ej tjänstgörande"."""

import re
from collections.abc import Sequence
from typing import Final

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.places import PersonPlace
from dialogs.roster.list_words import Meaning, Outside, meaning_of

_MOST_WORDS: Final = 10
_APART: Final = re.compile(r"[,;/()–—]|\s-\s|\b(?:men|som|och|samt|är|deltar|and|but|who|are)\b", re.IGNORECASE)
_AMOUNT: Final = re.compile(
    r"[¹²³⁰-⁹*†]{1,3}$|(?<!\s)\s+\d{1,3}(?: (?:st(?:ycken)?|personer|platser))?$", re.IGNORECASE
)
_CHANGES: Final = re.compile(r"nej|no|x|-|–|—|\W*\d[\d\W]*", re.IGNORECASE)  # what stands next to it


def said_together(words: str) -> Meaning | None:
    """What the words say, one thing or several; None where a word is not understood, or two things exclude each other."""
    known = meaning_of(words)
    if known is not None:
        return known
    bare = _AMOUNT.sub("", words.strip(" :*"))
    found: list[Meaning] = []
    for piece in (part.split() for part in _APART.split(bare)):
        said = _read(piece) if len(piece) <= _MOST_WORDS else None
        if said is None:
            return None
        found += said
    return _joined(found)


def serves_below(heading: Meaning, said: Meaning, capacity: Capacity) -> bool | None:
    """Whether somebody serves by what is said of them, or by the heading above; None where neither tells. Below "Beslutande" a substitute serves."""
    if said.serves is not None:
        return said.serves
    if said.capacity in (None, heading.capacity) and heading.serves is not None:
        return heading.serves
    return True if capacity is Capacity.SUBSTITUTE and (heading.decides or heading.serves) else None


def _read(words: Sequence[str]) -> list[Meaning] | None:
    """The meaning of each run of the words, the longest first; None where one has none."""
    if not words:
        return []
    for size in range(len(words), 0, -1):
        said = meaning_of(" ".join(words[:size]))
        if said is not None and not _CHANGES.fullmatch(" ".join(words[:size])):
            rest = _read(words[size:])
            return None if rest is None else [said, *rest]
    return None


def _joined(found: Sequence[Meaning]) -> Meaning | None:
    """All of them as one; None where there are two capacities, two places, or somebody of a matter."""
    capacities = {one.capacity for one in found if one.capacity}
    places = {one.place for one in found if one.place}
    serve = {one.serves for one in found if one.serves is not None}
    outside = {one.outside for one in found if one.outside}
    if (
        not found
        or any(len(said) > 1 for said in (capacities, places, serve, outside))
        or any(one.matter for one in found)
    ):
        return None
    place, serves = next(iter(places), PersonPlace.NOT_SAID), next(iter(serve), None)
    heads, decides = any(one.heads for one in found), any(one.decides for one in found)
    capacity, other = next(iter(capacities), None), next(iter(outside), None)
    if other in (Outside.MORE, Outside.OTHER) and capacity in (Capacity.OFFICIAL, Capacity.SUPPORT):
        other = None  # "Övriga närvarande tjänstepersoner"
    if other is not None:
        return Meaning(place=place, outside=other, heads=heads)
    acting = any(one.acting for one in found)
    return Meaning(capacity, place, serves, heads=heads, decides=decides, acting=acting)
