"""Slips of the pen in the words that must not be missed: "secretess", "ej offentilgt", "konfindentiellt".

A slip is a letter too much, too little, wrong or in another place, after letters that sound alike are written as one.
Source: R-107.
"""

import re
from collections import Counter
from typing import Final

_TWICE: Final = re.compile(r"(.)\1+")
_ALIKE: Final = str.maketrans("czq", "ksk")
_WORD: Final = re.compile(r"[^\W\d_]{5,40}")


def _as_heard(word: str) -> str:
    """The word in small letters, those that sound alike as one, and no letter twice in a row."""
    return _TWICE.sub(r"\1", word.casefold().translate(_ALIKE))


# How such words begin, and what it sounds like.
_MEANT: Final = {
    _as_heard(stem): stem
    for stem in (
        *("sekretess", "konfidenti", "hemlig", "förtrolig", "offentlig", "allmänhet"),
        *("individärende", "publicering"),
    )
}
_LETTERS: Final = {stem: frozenset(stem) for stem in _MEANT}
# By the first letter of a word: which of them it may be.
_BY_FIRST: Final = {
    letter: tuple(stem for stem in _MEANT if stem[0] == letter.translate(_ALIKE)) for letter in "skzcqhfoaip"
}
_WITHOUT_ITS_FIRST: Final = {"e": ("sekretes",)}
# Such words, or their beginnings, are no slips.
_OTHERS: Final = (
    "sekreter",
    "sekretar",
    "sekretär",
    "sekretion",
    "sekretor",
    "skelet",
    "sekvest",
    "konfidensind",
    "helig",
    "hemli",
    "konfidensinter",
    "ofantlig",
)
_SHORT: Final = 7  # letters of a beginning in which a wrong letter makes another word


def spelled_right(words: str) -> str:
    """The words with such slips put right; as they are, where there is none."""
    return _WORD.sub(lambda found: _put_right(found[0]), words)


def _put_right(word: str) -> str:
    meant = _BY_FIRST.get(word[0].casefold()) or _WITHOUT_ITS_FIRST.get(word[0].casefold(), ())
    if not meant:
        return word
    heard = _as_heard(word)
    if any(heard.startswith(stem) and word.casefold().startswith(right) for stem, right in _MEANT.items()):
        return word
    if any(heard.startswith(other) and not heard.startswith(_LEFT) for other in _OTHERS):
        return word
    for stem in meant:
        size = _slip(heard, stem)
        if size:
            return _MEANT[stem] + heard[size:]
    return word


_LEFT: Final = ("hemlig", "konfidenti")


def _slip(heard: str, stem: str) -> int:
    """How many letters of the word are a slip of the beginning, or 0."""
    if len(_LETTERS[stem].difference(heard)) > 1:
        return 0
    sizes = [len(stem) + more for more in (0, 1, -1) if len(heard) >= len(stem) + more]
    return next((size for size in sizes if _slipped(heard[:size], stem)), 0)


def _slipped(said: str, stem: str) -> bool:
    if said == stem:
        return True
    if len(stem) >= _SHORT and said[0] == stem[0] and _in_other_places(said, stem):
        return True
    at = next((at for at, (one, other) in enumerate(zip(said, stem, strict=False)) if one != other), None)
    if at is None:
        return abs(len(said) - len(stem)) == 1
    rest, own = said[at:], stem[at:]
    wrong = rest[1:] == own[1:] and len(stem) > _SHORT
    return wrong or rest[1:] == own or rest == own[1:] or (rest[1::-1] == own[:2] and rest[2:] == own[2:])


def _in_other_places(said: str, stem: str) -> bool:
    """Whether they are the same letters but for one, in any order."""
    one, other = Counter(said), Counter(stem)
    return ((one - other) + (other - one)).total() <= (1 if stem in _AT_ANY_PLACE else 0)


_AT_ANY_PLACE: Final = frozenset(("sekretes",))
