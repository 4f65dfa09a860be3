"""The confidential matters whose initials stand in a motion, as the cards write them ("A.B.") or as people do ("AB-ärendet").

Initials with dots, or together with the word for a matter, can mean nothing else; alone they may be something else. R-138.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from dialogs.meeting.meeting import Matter

_DOTTED: Final = re.compile(r"(?<![\w.])(?:[A-ZÅÄÖ]\.\s?){1,3}[A-ZÅÄÖ]\.?(?!\w)")
_BARE: Final = re.compile(r"(?<!\w)[A-ZÅÄÖ](?:\s?[A-ZÅÄÖ]){1,3}(?!\w)")
# As people write them fast: "a.b.", "A-B", "A/B", "A, B", "A och B".
_LOOSE: Final = re.compile(r"(?<![\w.])[A-ZÅÄÖ](?:\s?[.\-/,]\s?[A-ZÅÄÖ]){1,3}(?!\w)", re.IGNORECASE)
_AND: Final = re.compile(r"(?<!\w)([A-ZÅÄÖ])\s(?:och|and|&)\s([A-ZÅÄÖ])(?!\w)")
_SMALL: Final = re.compile(r"(?<![\w.])(?:[a-zåäö]\.\s?){1,3}[a-zåäö]\.(?!\w)")
_SHORT: Final = frozenset(
    ("MM", "OD", "ED", "FD", "PG", "SK", "OSV", "DVS", "TOM", "FOM", "PGA", "MAO", "FÖ", "IE", "EG", "AM", "PM", "PS")
)  # "m.m.", "f.d.": letters with dots that are short for words
_LETTERS: Final = r"([A-ZÅÄÖ](?:[ .\-/]{0,2}[A-ZÅÄÖ]){1,3})"
_GLUED: Final = re.compile(
    rf"(?<![\w.])(?:{_LETTERS}\.?(?::?s)?\s?-\s?|{_LETTERS}\.?:?s\s)(?:ärende|punkt|fall|mål)\w{{0,3}}(?!\w)",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(
    r"(?<!\w)(?:(?i:ärende|punkt|fall|mål)(?:et|en|t)?|(?i:initial(?:er(?:na)?)?))\s(?:(?:om|för|med|mot|kring|gällande|rörande|avseende|angående)\s)?"
    rf"{_LETTERS}(?!\w)"
)
_PERSON: Final = re.compile(
    r"(?<!\w)(?:brukaren|klienten|patienten|eleven|barnet|pojken|flickan|familjen|föräldern|modern|mamman|fadern|pappan"
    r"|personen|sökanden|kvinnan|mannen|herr|fru|hr)\s([A-ZÅÄÖ])(?!\w|\.\s?[A-ZÅÄÖ])"
)
_LETTER: Final = re.compile(r"[\W_]")


def surely_by_initials(said: str, secret: Sequence[Matter]) -> Iterator[Matter]:
    """Those that are meant for sure; `said` is in our letters, with single blanks."""
    glued = {_bare(found[1] or found[2]) for found in _GLUED.finditer(said)}
    named = {_bare(found[1]) for found in _NAMED.finditer(said)}
    small = set(_written(said, _SMALL)) - _SHORT
    return _bearing({*_written(said, _DOTTED), *small, *glued, *named}, secret)


def perhaps_by_initials(said: str, secret: Sequence[Matter]) -> bool:
    """Whether letters in it may be the initials of one, or a letter with a person's description the first of them."""
    loose = {*_written(said, _BARE), *_written(said, _LOOSE), *(found[1] + found[2] for found in _AND.finditer(said))}
    first = {found[1] for found in _PERSON.finditer(said)}
    return any(_bearing(loose, secret)) or any(_bare(one.initials)[:1] in first for one in secret)


def _bearing(written: set[str], secret: Sequence[Matter]) -> Iterator[Matter]:
    return (one for one in secret if _bare(one.initials) and _bare(one.initials) in written)


def _written(said: str, pattern: re.Pattern[str]) -> Iterator[str]:
    return (_bare(found[0]) for found in pattern.finditer(said))


def _bare(letters: str) -> str:
    return _LETTER.sub("", letters).upper()
