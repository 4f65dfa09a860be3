"""Whether a pasted line says plainly that somebody is chair, vice chair or secretary of this sitting (R-142, R-251).

These three capacities act for the whole board. They are taken only from words that are the capacity and nothing else
("ordförande", "1:e vice ordf.", "nämndsekreterare"), with a party and a place where the line has them. A chair is a member
too. "Ej ordförande", "ordförande i PRO" and "handläggare, sekreterare" are asked about: no list of what may stand there is complete.
"""

import re
from collections.abc import Collection
from typing import Final

from dialogs.meeting.capacity import Capacity
from dialogs.roster.list_words import group_of, meaning_of
from dialogs.roster.name_shape import is_name, list_word, names_body
from dialogs.roster.words_around_name import AroundName
from dialogs.text.parties import PARLIAMENT

ACTS_FOR_ALL: Final = frozenset({Capacity.CHAIR, Capacity.VICE_CHAIR, Capacity.SECRETARY})
_FOOTNOTE: Final = re.compile(r"[¹²³⁰-⁹*†]|[^\W\d_]\)? ?\d{1,2}$")
_DATE: Final = re.compile(r"\W*(?:19|20)\d\d(?:-?\d\d-?\d\d)?(?:\W+(?:19|20)\d\d(?:-?\d\d-?\d\d)?)?\W*")
_BOARDS: Final = "AU KS KF KSAU KSO KSF KFO PU PLU SU TU BUN UN SN BN MN MBN SBN KFN KUN TN VN ON RS RF RSAU RSO HSN GN"
_BODIES: Final = frozenset(_BOARDS.split())


def another_capacity(first: Capacity, said: Collection[Capacity]) -> bool:
    """Whether the line says one more capacity than the first, or one that somebody with it has anyhow."""
    member = frozenset({Capacity.MEMBER}) if first.seated else frozenset()
    return bool(set(said) - member - {first})


def noted_or_dated(part: str) -> bool:
    """Whether the part has the mark of a footnote, or is a date: what it says of the capacity stands elsewhere, or ends."""
    return _FOOTNOTE.search(part) is not None or _DATE.fullmatch(part) is not None


def may_be_body(group: str, before: str) -> bool:
    """Whether what was taken for a party may be another board: "ordförande (AU)". `before` is what it stands right behind.

    A party in Parliament, or one that is called a party, is none. Behind a name stands its party, but for boards known by these letters.
    """
    if group.upper() in PARLIAMENT or group_of(group):
        return False
    said = meaning_of(before)
    return group.upper() in _BODIES or names_body(group) or (said is not None and said.capacity is not None)


def plainly_named(one: AroundName) -> bool:
    """Whether what is left next to the capacity is plainly a name: "Anna Ek avgående ordförande" is none."""
    alone = " " not in one.name and not list_word(one.name)
    return is_name(one.name) or alone or not any(said.capacity in ACTS_FOR_ALL for said, _ in one.said)
