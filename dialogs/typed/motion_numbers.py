"""The numbers in a motion, in figures of any writing, in letters and in Roman ones, and the rows that they stand in.

And the words for a matter, since "iii" is a number behind one of them alone.
"""

import unicodedata
from collections.abc import Sequence
from typing import Final

from dialogs.text.digits import AGENDA_DIGITS
from dialogs.text.number_words import ROMAN, SPELLED, TENS, row

_MARKS: Final = frozenset(
    row(
        "punkt punkten punkter punkterna punkts punktens pkt pkten pkter pt p §"
        " ärendepunkt ärendepunkten dp fråga frågan case dagordningspunkt dagordningspunkten dagordningspunkter dagordningspunkterna dagordning dagordningen"
        " föredragningslistan ad ä paragraf paragrafen paragrafer paragraferna"
        " matter matters item items point points paragraph paragraphs agenda"
    )
)

_MARK_ENDS: Final = tuple(
    f"{stem}{end}" for stem in ("ärende", "arende") for end in ("", "t", "n", "na", "ts", "ns", "nas", "nr", "nummer")
)

CALLS: Final = frozenset(row("nr nummer num no number numero № nº"))

_JOINS: Final = frozenset(
    row(
        ", ; & + / | ( ) - upp up och samt även liksom plus tillsammans med som and also together with or eller till to tom t o m resp respektive through a b c d"
    )
)

_SPANS: Final = frozenset({"-", "till", "to", "tom", "m", "through"})

_WIDEST: Final = 99  # numbers in "3–8"; no agenda is longer

_TEN: Final = 10

NEAR: Final = 6  # pieces: so far from its number stands the word that tells what it is


def figure(sign: str) -> str:
    """The sign, a digit of any writing as 0 to 9, and "Ⅲ" or "㊂" as 3."""
    if sign.isascii() or unicodedata.category(sign) not in ("Nd", "Nl", "No"):
        return sign
    value = unicodedata.numeric(sign)
    return str(int(value)) if value.is_integer() else sign


def _value(pieces: Sequence[str], low: Sequence[str], at: int) -> tuple[int, int]:
    """The number that begins at the piece, and where the text goes on; (0, at) where none does."""
    if at >= len(pieces):
        return 0, at
    piece = low[at]
    if piece[0] in "0123456789":
        written = piece.lstrip("0")
        return (int(written), at + 1) if 0 < len(written) <= AGENDA_DIGITS else (0, at)
    if piece in TENS:
        one = at + 2 if low[at + 1 : at + 2] == ["-"] else at + 1
        ones = SPELLED.get(low[one], 0) if one < len(low) else 0
        return (TENS[piece] + ones, one + 1) if 0 < ones < _TEN else (TENS[piece], at + 1)
    value = SPELLED.get(piece) or ROMAN.get(pieces[at]) or _small_roman(low, at)
    return (value, at + 1) if value else (0, at)


def _small_roman(low: Sequence[str], at: int) -> int:
    """The number of "iii" behind the word for a matter; "vi" is a word."""
    marked = at > 0 and is_mark(low[at - 1]) and low[at] != "vi"
    return ROMAN.get(low[at].upper(), 0) if marked else 0


def series(pieces: Sequence[str], low: Sequence[str], at: int) -> tuple[tuple[int, ...], int]:
    """All numbers that stand in one row: "3", "3, 4 och 6", "3–5"; and where the text goes on."""
    value, end = _value(pieces, low, at)
    if not value:
        return (), at
    numbers = [value]
    while True:
        start = end
        while start < min(len(low), end + NEAR) and (low[start] in _JOINS or low[start] in CALLS or low[start] == "."):
            start += 1
        joined = set(low[end:start])
        value, behind = _value(pieces, low, start)
        spelled = start == end and {low[end - 1], *low[end : end + 1]} <= SPELLED.keys()  # "ärendena två tre fyra"
        if not value or not (spelled or joined & _JOINS):
            return tuple(numbers), end
        if joined & _SPANS and numbers[-1] < value <= numbers[-1] + _WIDEST:
            numbers.extend(range(numbers[-1] + 1, value))
        numbers.append(value)
        end = behind


def is_mark(word: str) -> bool:
    """Whether it is a word for a matter."""
    return word in _MARKS or word.endswith(_MARK_ENDS)
