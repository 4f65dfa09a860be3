"""The lines of a pasted agenda, one by one: number, letter or bullet, words, headings, and what is only noise."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from dialogs.agenda.words import UNREAD, Mark, mark_of
from dialogs.kinds import MatterKind
from dialogs.plain_text import plain


class Style(StrEnum):
    """How a line is numbered."""

    CLEAR = "clear"  # "7." "7)" "§ 7" "Ärende 7", or a tab after the number
    BARE = "bare"  # "7 Budget"
    LETTER = "letter"  # "b) …"
    BULLET = "bullet"  # "- …"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Line:
    """One line that holds words; `line_no` counts all lines from 1. `part` is the letter or digit of a sub-item."""

    line_no: int
    style: Style
    number: int | None
    part: str
    words: str = field(repr=False)
    after_blank: bool


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that says what follows; a `weak` one may just as well be a note under a matter."""

    mark: Mark | None
    weak: bool


LONGEST_LINE: Final = 1000  # characters
_WIDE: Final = re.compile(r" {3,}")
_BULLET: Final = re.compile(r"[-–—*•·▪◦●○‣■□✓o\uf0b7\uf0a7]\s+(?=\S)")
_TIME: Final = re.compile(
    r"(?:kl\.?\s*)?(?:[01]\d|2[0-3])[.:][0-5]\d(?:\s*[-–]\s*(?:[01]?\d|2[0-3])[.:][0-5]\d)?\s+(?=\S)", re.IGNORECASE
)
_FRONT_MARK: Final = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]][\s:]*(?=(?:§|ärende\b|punkt\b)?\s*\d)", re.IGNORECASE)
_NAMED: Final = re.compile(
    r"(?:(?:[A-ZÅÄÖ]{1,5}\s*)?§+\s*|(?:ärende|punkt|item|matter)\s*(?:nr\.?\s*)?|nr\.?\s*)(\d{1,3})(?![\d.:]\d)"
    r"(?:\s*[/]\s*\d{2,4}(?!\d))?\s*((?-i:[a-zåäö])(?=[).]))?[).:\]]*(?:\s*[–—-]\s)?\s*",
    re.IGNORECASE,
)
_CLEAR: Final = re.compile(
    r"(\d{1,3})(?:\.(\d{1,2}))?\s?([a-zåäö](?=[).]))?(?!:[ae]\b)[.):\]]+(?:\s+|(?=[^\W\d])|$)|(\d{1,3})\s*(?:\t+|[–—-]\s)\s*"
)
_SUB: Final = re.compile(r"(\d{1,3})\.(\d{1,2})\.?\s+(?![a-zåäö])")
_BARE: Final = re.compile(r"(\d{1,3})(?:([a-zåäö])(?=\s)|\s?([a-zåäö])(?=[).])[).]*)?\s+|(\d{1,3})$")
_LETTER: Final = re.compile(r"([a-zåäö])[).]\s*(?=[^\W\d])")
_NOT_A_NUMBER: Final = re.compile(
    r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|kap\b|st\b|procent|%|kr\b"
    r"|mnkr|tkr|kronor|år\b|§|\d{3}(?!\d))",
    re.IGNORECASE,
)
_NOISE: Final = re.compile(
    r"\W*|(?:sid(?:a|an)?|page)\.?\s*\d+.{0,12}|\d{1,3}\s*(?:\(\s*\d+\s*\)|(?:av|of|/)\s*\d+)|[-–]\s*\d+\s*[-–]"
    r"|(?:dnr|diarie(?:nr|nummer)|ärende(?:nr|nummer)|d\.?nr)\b.*",
    re.IGNORECASE,
)
_HEADING: Final = re.compile(
    r"(?:[A-ZÅÄÖ][.)]\s+|[IVX]{1,4}[.)]\s+)?(?:(?:[^\W\d][\w/&-]*\s+){0,4}[^\W\d][\w/-]*(?<=ärenden|.frågor|punkter)"
    r"|ärenden\s[^.!?\d]{3,60}|(?:öppe[tn]|öppna|offentlig[ta]?|slute[tn]|slutna|stängt|stängda?)\s+(?:sammanträde|möte|del|delen|dörrar)"
    r"|(?:public|open|closed) (?:part|matters|meeting)|.{0,20}matters)",
    re.IGNORECASE,
)
_WEAK: Final = re.compile(
    r"val|information(?:spunkt)?|beslut|övrigt|rapport(?:er)?|anmälningar|delgivningar|meddelanden|myndighetsutövning|sekretess"
    r"|(?:sekretess|individ|val|besluts|informations)ärende|delegationsbeslut|remisser|motioner|interpellationer|frågor"
    r"|yttranden|ekonomi|formalia|inledning|avslutning|föredragningar|ärenden|stängt|slutet|öppet|hemligt|individutskott",
    re.IGNORECASE,
)
_COLUMN: Final = re.compile(r"sekretess\w*|(?:sekretess)?nivå")
_FIRST_COLUMN: Final = re.compile(r"(?:nr|no|nummer|§|p|punkt|ärende\w*|titel|rubrik|tid)\.?")
_FEWEST_COLUMNS: Final = 3  # number, matter, and its level or secrecy
_NO: Final = frozenset({"", "nej", "no", "-", "–", "ej", "ingen", "öppet", "öppen"})
_LONGEST_HEADING: Final = 90  # characters
_CLOSED: Final = re.compile(r"(?:slut|stäng|closed)", re.IGNORECASE)


def lines_of(text: str) -> Iterator[Line]:
    """The lines with words in them, cleaned of what word processors and PDF files leave behind."""
    after_blank = True
    columns: dict[int, str] = {}
    for line_no, raw in enumerate(plain(text).splitlines(), 1):
        words = tidy(raw)
        if headed := _headed(words):
            columns = headed
            continue
        words = _with_columns(words, columns)
        if not words:
            after_blank = True
        elif not _NOISE.fullmatch(words) or mark_of(words, title=False):
            yield _line(line_no, words, after_blank=after_blank)
            after_blank = False


def _headed(words: str) -> dict[int, str]:
    """Which columns of a table hold the level or the secrecy, if the line is the head of such a table."""
    heads = [cell.strip().lower() for cell in words.split("\t")]
    if len(heads) < _FEWEST_COLUMNS or not _FIRST_COLUMN.fullmatch(heads[0]):
        return {}
    return {place: head for place, head in enumerate(heads) if _COLUMN.fullmatch(head)}


def _with_columns(words: str, columns: dict[int, str]) -> str:
    """The row with its level and secrecy in words of their own: "Ja" under "Sekretess" says nothing by itself."""
    row = [cell.strip() for cell in words.split("\t")]
    for place, head in columns.items():
        if place >= len(row):
            continue
        said = row[place]
        if said.isdigit():
            row[place] = f"nivå {said}"
        elif head.startswith("sekretess") and said.lower() not in _NO:
            row.append("sekretess")
    return "\t".join(row)


def tidy(raw: str) -> str:
    """The line as plain text, with tabs and at most two spaces in a row.

    What is beyond 1,000 characters is not read, and the line is marked as one that was not read whole.
    """
    words = _WIDE.sub("  ", plain(raw)).strip()
    return words if len(words) <= LONGEST_LINE else f"{words[:LONGEST_LINE]}\t{UNREAD}"


def heading_of(words: str) -> Heading | None:
    """What a line without a number says about those that follow, or None if it is no heading."""
    bare = words.rstrip(" :.")
    if len(bare) > _LONGEST_HEADING:
        return None
    strong = _HEADING.fullmatch(re.sub(r"(?<!\s)\s*\([^()]*\)$", "", bare))
    if not strong and not _WEAK.fullmatch(bare):
        return None
    mark = mark_of(bare, title=False)
    if mark is not None and mark.kind is MatterKind.CLOSED and _CLOSED.search(bare):
        # What is handled behind closed doors may be secret or not: the stricter holds until the secretary says.
        mark = Mark(MatterKind.SECRECY, "slutet sammanträde", sure=False)
    elif mark is not None:
        mark = Mark(mark.kind, mark.word)  # a word that makes a whole heading is meant
    return Heading(None if mark is not None and mark.kind is MatterKind.ORDINARY else mark, weak=not strong)


def _line(line_no: int, words: str, *, after_blank: bool) -> Line:
    front = _FRONT_MARK.match(words)
    if front:
        words = f"{words[front.end() :]}\t{front[1]}"
    words = _TIME.sub("", words, count=1) if _TIME.match(words) else words
    bullet = _BULLET.match(words)
    rest = words[bullet.end() :] if bullet else words
    for style, number, part, end in _numbered(rest):
        return Line(line_no, style, number, part, rest[end:].strip(" "), after_blank)
    return Line(line_no, Style.BULLET if bullet else Style.NONE, None, "", rest, after_blank)


def _numbered(words: str) -> Iterator[tuple[Style, int | None, str, int]]:
    """Each way the line may be numbered, the surest first: style, number, part, and where the words begin."""
    if named := _NAMED.match(words):
        yield Style.CLEAR, int(named[1]), (named[2] or "").lower(), named.end()
    if sub := _SUB.match(words):
        yield Style.CLEAR, int(sub[1]), sub[2], sub.end()
    if clear := _CLEAR.match(words):
        yield Style.CLEAR, int(clear[1] or clear[4]), (clear[2] or clear[3] or ""), clear.end()
    if (bare := _BARE.match(words)) and not _NOT_A_NUMBER.match(words[bare.end() :]):
        rest = words[bare.end() :]
        letter = _LETTER.match(rest)
        part = bare[2] or bare[3] or (letter[1] if letter else "")
        yield Style.BARE, int(bare[1] or bare[4]), part, bare.end() + (letter.end() if letter else 0)
    if letter := _LETTER.match(words):
        yield Style.LETTER, None, letter[1], letter.end()
