"""A line that explains a sign on a pasted agenda ("* = sekretess"), and the rows that bear the sign: they get its words.

A row that may bear it, or may have a bullet, a party's letter or a part of its title there, is in doubt. So is every row
where the legend speaks of what a text does not hold, such as bold letters. Source: R-107.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dialogs.agenda.kind_words import WRITTEN, is_mark, mark_of, unwritten, written_mark
from dialogs.meeting.kinds import MatterKind
from dialogs.text.parties import PARLIAMENT

PERHAPS: Final = "ev. "
"""Before a kind, in a column of its own: the kind is in doubt."""


@dataclass(frozen=True, slots=True)
class Legend:
    """A sign and the words for the kind that it stands for. `sign` is "" where it is a way to write, which no text holds."""

    sign: str
    says: str
    sure: bool


_MOST: Final = 8  # legends that are looked for on one agenda
_SYMBOL: Final = r"[*\u2217\u204e\u2731\u2605\u2606†‡#¤^°!+~●■▲◆※@&%$\u26a0\U0001f50f\U0001f510\U0001f512]\ufe0f?"
_STARS: Final = str.maketrans("\u2217\u204e\u2731\uff0a\ufe61", "*****")
_LONE: Final = re.compile(rf"(?:{_SYMBOL}){{1,3}}\W?")
_LETTERS: Final = r"[A-Za-zÅÄÖåäö]{1,2}"
_STANDS_FOR: Final = r"(?:=|→|\bbetyder\b|\binnebär\b|\bmarkerar\b|\bavser\b|\banger\b|\bstår för\b|\bmeans\b|\bmarks\b|\bindicates\b|\bdenotes\b)"
_SIGNED: Final = re.compile(
    rf"[(\[\"”']?(?P<symbol>(?:{_SYMBOL}){{1,3}})[)\]\"”']?\s?(?:{_STANDS_FOR}|[:)\u2013-])\s?(?P<means>.{{3,90}})"
    rf"|(?P<paren>[(\[]{_LETTERS}[)\]])\s?(?:{_STANDS_FOR}|[:\u2013-])\s?(?P<paren_means>.{{3,90}})"
    rf"|[\"”']?(?P<letters>{_LETTERS})[\"”']?\s?{_STANDS_FOR}\s?(?P<letters_mean>.{{3,90}})"
)
# "*Sekretess", which may as well be a heading with an ornament: it is both.
_SHORT: Final = re.compile(rf"[(\[]?(?P<symbol>(?:{_SYMBOL}){{1,3}})[)\]]?\s?(?P<means>[^\W\d].{{2,90}})")
_PIECES: Final = re.compile(r"\s?[,;|]\s|\s{2,}|\t|(?<=\w)\s(?=[A-ZÅÄÖ]{1,2}\s?=)")
_LISTED: Final = re.compile(rf"(?P<letters>{_LETTERS})\s?[:=]\s?(?P<means>[^\W\d].{{2,60}})")
# "Förklaring: * = sekretess", "Sekretess (x)": where a matter bears the sign too, it is in doubt.
_ANYWHERE: Final = re.compile(
    rf"(?P<symbol>(?:{_SYMBOL}){{1,3}})|(?P<paren>[(\[]{_LETTERS}[)\]])|^[\"”']?(?P<letters>{_LETTERS})[\"”']?\s?[:=]"
)
_ORNAMENT: Final = re.compile(rf"(?:{_SYMBOL}|[=_~-])+\s.*(?:{_SYMBOL}|[=_~-])$")
_MAY_BE: Final = re.compile(r"(?<!\w)(?:kan|ev|eventuel\w*|delvis|may|partly)(?!\w)", re.IGNORECASE)
_TOLD: Final = re.compile(
    r"(?<!\w)(?:märk|marke|försed|utmärk|marked|indicated)\w*(?:\s(?:med|with|by))?(?:\s(?:en|ett|an?|the))?"
    rf"(?:\s(?:tecknet|bokstaven|symbolen|sign|letter|asterisk|stjärna|kryss))?\s[(\[\"”']?(?P<sign>(?:{_SYMBOL}){{1,3}}|(?![ai]\s)[A-Za-zÅÄÖåäö](?!\w))",
    re.IGNORECASE,
)
_WITH: Final = re.compile(rf"(?<!\w)(?:med|with)\s[(\[\"”']?(?P<sign>(?:{_SYMBOL}){{1,3}})", re.IGNORECASE)
_NAMES: Final = (
    ("*", re.compile(r"asterisk|stjärn|(?<!\w)star(?:s|red)?(?!\w)", re.IGNORECASE)),
    ("x", re.compile(r"kryss(?:a|ma|et|\b)", re.IGNORECASE)),
    ("†", re.compile(r"(?<!\w)(?:kors|dolk)(?!\w)", re.IGNORECASE)),
)
_WRITTEN_AS: Final = re.compile(
    r"(?<!\w)(?:fet(?:stil|markera|a bokstäver|t text)|kursiv|understruk|(?:röd|gul|grå|grön|blå)(?:a|t|tt|markera|märk|färg| text|\b)"
    r"|(?:rött|gult|grått|grönt|blått)(?!\w)|bold|italic|underlined|(?:in|marked) red)",
    re.IGNORECASE,
)
_OF_MATTERS: Final = re.compile(r"(?<!\w)(?:ärende|punkt|rubrik|text|det som|de som|matter|item)", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\s*(?:(?:§|ärende|punkt|nr)\s?)?\d{1,3}\s?[A-Za-z]?[.):]?(?=\W|$)\s*", re.IGNORECASE)
_SECRET: Final = tuple(words for kind, words in WRITTEN.items() if kind.confidential)
_APART: Final = re.compile(r"\t|\s\s")
_BULLETS: Final = frozenset("*+#●■▲◆~")


def explained(rows: Sequence[str]) -> tuple[list[str], frozenset[int], frozenset[int]]:
    """The rows, where those with a sign say in a column of its own what it means; and which rows, from 0, are legends only.

    Last come those of them that speak of secrecy with a letter that no row bears: it was lost, or stands where we do not
    look. A sign such as "*" is explained on every agenda of some boards, whether or not a matter has it.
    """
    written = rows
    rows = [row.translate(_STARS) for row in rows]
    split = {at for at, row in enumerate(rows[:-1]) if _LONE.fullmatch(row) and is_mark(rows[at + 1].strip(" .!"))}
    whole = [f"{row} {rows[at + 1]}" if at in split else row for at, row in enumerate(rows)]
    found = [(at, one, is_only) for at, row in enumerate(whole) for one, is_only in _legends(row)][:_MOST]
    if not found:
        return list(written), frozenset(), frozenset()
    last = max((at for at, row in enumerate(rows) if _NUMBER.match(row)), default=-1)
    own = {at for at, _, is_only in found if is_only}
    own |= {at for at, one, _ in found if at > last and _borne(rows, one.sign)}
    own |= {at + 1 for at in own & split}
    explaining = {at for at, _, _ in found}
    legends = [one for _, one, _ in found]
    others = [row for at, row in enumerate(rows) if at not in explaining]
    lost = {
        at
        for at, one, _ in found
        if at in own and one.sign[:1].isalpha() and one.says in _SECRET and not _found(others, one.sign)
    }
    marked = [row if at in explaining or not row else _marked(row, legends) for at, row in enumerate(rows)]
    return marked, frozenset(own), frozenset(lost)


def _found(rows: Sequence[str], sign: str) -> bool:
    """Whether any row bears the sign, surely or perhaps."""
    return any(_without(row, sign)[1] is not None for row in rows if row)


def _borne(rows: Sequence[str], sign: str) -> bool:
    """Whether a row with a number bears the sign."""
    return bool(sign) and any(_NUMBER.match(row) and _without(row, sign)[1] is not None for row in rows)


def _legends(row: str) -> Iterator[tuple[Legend, bool]]:
    """What the row explains, and whether it is nothing but an explanation; what only may be one is in doubt."""
    line = row.strip(" .")
    if not line or _NUMBER.match(line):
        return
    inner = line.strip("()[]")
    pieces = [piece.strip() for piece in _PIECES.split(inner)]
    if len(pieces) > 1 and all(_SIGNED.fullmatch(piece) or _LISTED.fullmatch(piece) for piece in pieces):
        for piece in pieces:
            signed = _SIGNED.fullmatch(piece) or _LISTED.fullmatch(piece)
            yield from _signed(signed) if signed else ()
        return
    signed = _SIGNED.fullmatch(line) or _SIGNED.fullmatch(inner)
    if signed is not None:
        yield from _signed(signed)
    elif (short := _SHORT.fullmatch(line) or _SHORT.fullmatch(inner)) and not line.endswith(short["symbol"]):
        yield from _of(short["symbol"], short["means"], is_only=_told(short["means"]))
    elif _told(line):
        by_sign = _TOLD.search(line) or _WITH.search(line)
        named = next((sign for sign, name in _NAMES if name.search(line)), "")
        yield from _of(by_sign["sign"] if by_sign else named, line, is_only=True)
    elif not _ORNAMENT.match(line):
        signs = {found[0]: found["symbol"] or found["paren"] or found["letters"] for found in _ANYWHERE.finditer(line)}
        for written, sign in list(signs.items())[:_MOST]:
            yield from _of(sign, line.replace(written, " "), is_only=False, sure=False)
        for sign, name in _NAMES:
            yield from _of(sign, line, is_only=False, sure=False) if name.search(line) else ()


def _signed(found: re.Match[str]) -> Iterator[tuple[Legend, bool]]:
    said = found.groupdict()
    sign = next(filter(None, (said.get(name) for name in ("symbol", "paren", "letters"))))
    means = next(filter(None, (said.get(name) for name in ("means", "paren_means", "letters_mean"))))
    return _of(sign, means, is_only=True)


def _told(line: str) -> bool:
    """Whether the line says in a sentence how matters are marked."""
    said = _TOLD.search(line) or _WITH.search(line) or _WRITTEN_AS.search(line)
    return bool(_OF_MATTERS.search(line) and (said or any(name.search(line) for _, name in _NAMES)))


def _of(sign: str, means: str, *, is_only: bool, sure: bool = True) -> Iterator[tuple[Legend, bool]]:
    mark = mark_of(means, title=False)
    if mark is None or mark.kind is MatterKind.ORDINARY:
        return
    sure = sure and bool(sign) and not _MAY_BE.search(means)
    if mark.kind is MatterKind.CLOSED and not mark.word.startswith("nivå"):
        # What is handled behind closed doors may be secret or not: the secretary says.
        yield Legend(sign, WRITTEN[MatterKind.SECRECY], sure=False), is_only
    elif mark.kind.confidential or sure:
        yield Legend(sign, WRITTEN[mark.kind], sure), is_only


def _marked(row: str, legends: Sequence[Legend]) -> str:
    said: list[str] = []
    written = written_mark(row) is not None
    for legend in legends:
        row, sure = _without(row, legend.sign) if legend.sign else (row, False if _NUMBER.match(row) else None)
        if sure is not None:
            said.append(legend.says if sure and legend.sure else f"{PERHAPS}{legend.says}")
    return row if written else "\t".join((row, *said))


def _without(row: str, sign: str) -> tuple[str, bool | None]:
    """The row without the sign, and whether it surely bears it; None where it does not stand there."""
    if sign[0].isalpha() or sign[0] in "([":
        return _without_letters(row, sign)
    bears: bool | None = None
    at = len(row)
    while (at := row.rfind(sign, 0, at)) >= 0:
        before, behind = row[:at], row[at + len(sign) :]
        if sign[0] in (before[-1:], behind[:1]):
            continue  # another sign: "**"
        if before[-1:].isdigit() and behind[:1].isdigit():
            continue  # "5*3"
        front = not before.strip() or bool(_NUMBER.fullmatch(before))
        bullet = not before.strip() and sign in _BULLETS and not _NUMBER.match(behind)
        apart = not behind.strip() or bool(_APART.match(behind)) or before[-1:] == "\t" or before.endswith("  ")
        sure = (front or apart) and not bullet and bool((before + behind).strip())
        bears = sure or bool(bears)
        if not bullet:
            between = " " if front and before.strip() else ""
            row = f"{before.rstrip(' ') if apart else before.rstrip(' ') + between if front else before}{behind.lstrip(' ') if front else behind}"
    return row, bears


def _without_letters(row: str, sign: str) -> tuple[str, bool | None]:
    """The same for letters: "(s)", or "S" in a column. A party's letter, or one in the other case, is in doubt."""
    plain = unwritten(row)
    if sign[0].isalpha():
        cells = [cell.strip() for cell in _APART.split(plain)]
        if sign in cells[1:]:
            return row, True
        if sign.casefold() in (cell.casefold() for cell in cells[1:]):
            return row, False
        number = _NUMBER.match(plain)
        words = plain[number.end() :] if number else plain
        at_an_end = words.startswith(f"{sign} ") or words.endswith(f" {sign}")
        return row, False if at_an_end or f"({sign})" in words or f"[{sign}]" in words else None
    if sign in plain:
        doubtful = sign.strip("()[]") in PARLIAMENT
        return (row, False) if doubtful else (row.replace(sign, "").rstrip(), True)
    return row, False if sign.casefold() in plain.casefold() else None
