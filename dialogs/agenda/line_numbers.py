"""How a line of an agenda is numbered: every way that boards have been seen to write it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final


class Style(StrEnum):
    """How a line is numbered."""

    CLEAR = "clear"  # "7." "7)" "§ 7" "Ärende 7", or a tab after the number
    BARE = "bare"  # "7 Budget"
    LETTER = "letter"  # "b) …"
    BULLET = "bullet"  # "- …"
    NONE = "none"
    ASIDE = "aside"  # the number of a page or of the register
    UNCLEAR = "unclear"  # it names a number that may be a matter's, or of something else
    REMOVED = "removed"  # where words were taken away before


@dataclass(frozen=True, slots=True)
class Numbering:
    """One way in which a line may be numbered; `end` is where its words begin.

    `part` is the letter or digit of a sub-item, `extra` the capital of a matter put in afterwards ("17 A"), `shape` the
    sign that goes with the number: lists within a list have another.
    """

    style: Style
    number: int | None
    end: int
    part: str = ""
    extra: str = ""
    shape: str = ""


_BOARD: Final = r"(?-i:[A-ZÅÄÖ]{1,8}|[A-ZÅÄÖ][a-zåäö]{1,4})(?:[-/ ](?-i:[A-ZÅÄÖ]{1,4}))?"
_NAMED: Final = re.compile(
    rf"(?:(?!enl\b|jfr\b|se\b|kap\b)(?:{_BOARD}\s*)?§+\s*|(?:ärende|punkt|item|matter)\s*(?:nr\.?\s*)?|nr\.?\s*)(\d{{1,3}})(?![\d.:]\d)"
    r"(?:\s*[/]\s*\d{2,4}(?!\d))?\s*((?-i:[a-zåäö])(?=[).])|(?-i:[a-e])(?=\s+(?-i:[A-ZÅÄÖ]))"
    r"|(?-i:[A-H])(?=[.):]?(?:\s*$|\s+(?-i:[A-ZÅÄÖ])[^\W\d_])))?[).:\]]*(?:\s*[–—-]\s)?\s*",
    re.IGNORECASE,
)
_EXTRA: Final = re.compile(
    r"(\d{1,3})(?:[.)]|\s)?([A-H])(?:([.):]+)\s*|\s+[–—-]\s+|\s+)(?=[A-ZÅÄÖ][^\W\d_])|(\d{1,3})(?:[.)]|\s)?([A-H])([.):]*)$"
)
_CLEAR: Final = re.compile(
    r"(\d{1,3})(?:\.(\d{1,2}))?\s?([a-zåäö](?=[).]))?(?!:[ae]\b)([.):\]]+)(?:\s+|(?=[^\W\d])|$)|(\d{1,3})\s*(\t+|[–—-]\s)\s*"
)
_SUB: Final = re.compile(r"(\d{1,3})\.(\d{1,2})\.?\s+(?![a-zåäö])")
_BARE: Final = re.compile(
    r"(\d{1,3})(?:([a-zåäö])(?=\s)|\s([a-e])(?=\s+[A-ZÅÄÖ])|\s?([a-zåäö])(?=[).])[).]*)?\s+|(\d{1,3})$"
)
_LETTER: Final = re.compile(r"([a-zåäö])[).]\s*(?=[^\W\d])")
_NOT_A_NUMBER: Final = re.compile(
    r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|kap\b|st\b|procent|%|kr\b"
    r"|mnkr|tkr|kronor|år\b|§|\d{3}(?!\d))",
    re.IGNORECASE,
)
_OF_YEAR: Final = re.compile(
    rf"(?:{_BOARD}\s?)?(?:§+\s*)?(\d{{1,3}})\s?[/-]\s?((?:20)?\d{{2}})(?![\d/:-])[.):]*(?:\s+|$)"
)


def numberings(words: str) -> Iterator[Numbering]:
    """Each way the line may be numbered, the surest first."""
    if named := _NAMED.match(words):
        letter = named[2] or ""
        extra = letter if letter.isupper() else ""
        yield Numbering(Style.CLEAR, int(named[1]), named.end(), "" if extra else letter, extra, "§")
    if extra_ := _EXTRA.match(words):
        sign = (extra_[3] or extra_[6] or "")[:1]
        style = Style.CLEAR if sign else Style.BARE
        number, capital = extra_[1] or extra_[4], extra_[2] or extra_[5]
        yield Numbering(style, int(number), extra_.end(), extra=capital, shape=sign)
    if sub := _SUB.match(words):
        yield Numbering(Style.CLEAR, int(sub[1]), sub.end(), sub[2], shape=".")
    if clear := _CLEAR.match(words):
        number, sign = clear[1] or clear[5], (clear[4] or clear[6])[:1]
        yield Numbering(Style.CLEAR, int(number), clear.end(), clear[2] or clear[3] or "", shape=sign)
    if (bare := _BARE.match(words)) and not _NOT_A_NUMBER.match(words[bare.end() :]):
        rest = words[bare.end() :]
        letter_ = _LETTER.match(rest)
        part = bare[2] or bare[3] or bare[4] or (letter_[1] if letter_ else "")
        end = bare.end() + (letter_.end() if letter_ else 0)
        yield Numbering(Style.BARE, int(bare[1] or bare[5]), end, part)
    if letter_ := _LETTER.match(words):
        yield Numbering(Style.LETTER, None, letter_.end(), letter_[1])


def numbered_by_year(rows: Sequence[str]) -> list[str]:
    """The rows with numbers such as "KSAU 220/17" written as "§ 220", in whichever column they stand.

    Only where two rows or more have one in the same column, of the same year and rising: anything else is a register
    number.
    """
    columns = [row.split("\t") for row in rows]
    most = max((len(row) for row in columns), default=0)
    for place in range(min(most, _MOST_COLUMNS)):
        found = {
            at: match
            for at, row in enumerate(columns)
            if place < len(row)
            and (match := _OF_YEAR.match(row[place]))
            and (place == 0 or match.end() == len(row[place]))
        }
        numbers = [int(match[1]) for match in found.values()]
        rising = all(before < after for before, after in pairwise(numbers))
        if len(found) > 1 and rising and len({match[2][-2:] for match in found.values()}) == 1:
            return [_moved(row, place, found.get(at)) for at, row in enumerate(columns)]
    return list(rows)


_MOST_COLUMNS: Final = 6


def _moved(row: list[str], place: int, found: re.Match[str] | None) -> str:
    if found is None:
        return "\t".join(row)
    rest = [row[place][found.end() :], *row[:place], *row[place + 1 :]]
    return "\t".join([f"§ {found[1]}", *(cell for cell in rest if cell)])
