"""Titles before or behind a name on a pasted list: of address ("Fru"), of learning ("Docent") and of office ("Kommunalrådet").

None is a part of the name: the account that bears the name in Teams has none (R-251). A word that people are also called,
first or last, is a title only where a full name is left without it.
"""

import re
from collections.abc import Sequence
from typing import Final

_ADDRESS: Final = r"herr|hr|fru|fr|fröken|frk|dr|mr|mrs|ms|miss|mx"
_LEARNED: Final = (
    r"doktor(?:n)?|docent(?:en)?|doc|professor(?:n)?(?: emerit(?:us|a))?|prof|magister(?:n)?|mag|licentiat(?:en)?|lic|ph ?d"
    r"|(?:fil|med|tekn|jur|ekon|teol|agr|farm|odont|vet|pol) ?(?:dr|doktor|lic|licentiat|kand|mag|magister)"
)
_OFFICE: Final = (
    r"(?:kommunal|oppositions|region|borgar|landstings|stads|finans|stats|hovrätts|kammarrätts|justitie|kansli|departements)råd(?:et)?"
    r"|gruppled(?:are(?:n)?)?|riksdags(?:ledamot(?:en)?|man(?:nen)?)|eu-parlamentariker(?:n)?|landshövding(?:en)?|borgmästare(?:n)?"
)
_CHURCH_AND_CROWN: Final = (
    r"kyrkoherde(?:n)?|komminister(?:n)?|prost(?:en)?|biskop(?:en)?|pastor(?:n)?|imam(?:en)?|rabbin(?:en)?"
    r"|kapten(?:en)?|löjtnant(?:en)?|överste(?:n)?|kommendör(?:en)?|friherre(?:n)?|friherrinna(?:n)?|greve(?:n)?|grevinna(?:n)?"
)
_BEFORE_A_SURNAME: Final = re.compile(_ADDRESS)
_TITLE: Final = re.compile(f"{_ADDRESS}|{_LEARNED}|{_OFFICE}|{_CHURCH_AND_CROWN}")
_MOST_WORDS: Final = 2  # "fil. dr"
_FULL_NAME: Final = 2  # words
_SHORTEST: Final = 4  # letters: a shorter word in capitals may be a party


def is_title(words: str) -> bool:
    """Whether the words are one title, or several behind each other, and nothing else."""
    parts = words.split()
    while parts and (size := _length(parts)):
        parts = parts[size:]
    return bool(words.split()) and not parts


def title_before(words: Sequence[str]) -> int:
    """Return how many words before the name are a title; 0 where the first is one of the name's own."""
    size = _length(words)
    rest = len(words) - size
    enough = rest >= _FULL_NAME or (rest == 1 and _BEFORE_A_SURNAME.fullmatch(_bare(words[:size])))
    in_capitals = words[0].isupper() and len(words[0]) < _SHORTEST and not words[-1].isupper()
    return size if enough and not in_capitals else 0


def without_title(name: str) -> str:
    """The name without the titles before it."""
    words = name.split()
    while len(words) > 1 and (size := title_before(words)):
        words = words[size:]
    return " ".join(words)


def _length(words: Sequence[str]) -> int:
    """How many of the first words are one title."""
    sizes = range(min(_MOST_WORDS, len(words)), 0, -1)
    return next((size for size in sizes if _TITLE.fullmatch(_bare(words[:size]))), 0)


def _bare(words: Sequence[str]) -> str:
    return " ".join(" ".join(words).casefold().replace(".", " ").split())
