"""Footnotes and comments as Word pastes them: "[1] … [1] Sekretess", "[KH1] … [KH1]Sekretess!", "(1)", raised digits.

The row that bears the sign gets the note's kind in a column of its own. A note whose sign no row bears has lost its
place, and leaves every matter in doubt. Source: R-107.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from dialogs.agenda.kind_in_a_note import meant, stock
from dialogs.agenda.kind_words import WRITTEN, Mark, is_mark, strictest, written_mark
from dialogs.agenda.line_numbers import Style, numberings
from dialogs.agenda.matters_in_a_sentence import speaks
from dialogs.agenda.named_matters import EVERY_IN_DOUBT, NamedMatters
from dialogs.agenda.signs_explained import PERHAPS

_RAISED: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SIGN: Final = re.compile(
    r"(?P<round>\(\d{1,2}\))|(?P<square>\[\d{1,3}(?: ?[,;] ?\d{1,3}){0,5}\]|\[ ?(?!nivå)[^\W\d_]{1,4} ?\d{1,3}(?:R\d{1,2})? ?\]|\[[ivx]{3,4}\])"
    r"|(?P<raised>[⁰¹²³⁴-⁹]{1,3})|(?P<digit>(?<=\s)\d{1,2}\)?(?=$|\t)|(?<=[^\W\d_])\d{1,2}\)?(?=$|\t))|(?P<capital>(?<=\s)[A-ZÅÄÖa-zåäö]\)(?=$|\t))"
)
_HEAD: Final = re.compile(
    r"(?:kommentar|kommenterad|comment|commented|fotnot|fotnoter|slutnot|not|noter|footnotes?|endnotes?|anm|anmärkning|obs)?\W{0,3}?(?=[(\[⁰¹²³⁴-⁹])",
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(r"(?P<sign>\d{1,2})\s?(?P<dot>[.):–—-]?)\s?(?P<means>[^\W\d].{2,90})")
_LETTERED: Final = re.compile(r"([A-ZÅÄÖa-zåäö])\)\s?([^\W\d].{2,90})")
_OTHER_SIGN: Final = re.compile(
    r"[{<](?P<digit>\d{1,2})[}>]|\(?(?:se\s)?(?<!\w)(?:not|note)\s(?P<of_note>\d{1,2})(?!\d)[.:)]?", re.IGNORECASE
)
_APART: Final = re.compile(r"\s{2,}|\t")
_KEY: Final = re.compile(r"[^\W_]+")
_BULLET: Final = re.compile(r"[-–•*·▪◦●]\s")
_MEASURE: Final = re.compile(r"(?<!\w)(?:m|km|kvm|cm|dm)$")


@dataclass(frozen=True, slots=True)
class _Note:
    at: int
    shape: str
    key: str
    mark: Mark
    comes_loose: bool  # without a row that bears it, it may be said of any
    number: int = 0  # of a matter that it may be said of as well: "1 Sekretess"


def noted(rows: Sequence[str]) -> tuple[list[str], dict[int, tuple[NamedMatters, ...]]]:
    """The rows with what their notes say, and which rows, from 0, are notes; one that lost its place names every matter."""
    rows = _in_brackets(rows)
    matters = [at for at, row in enumerate(rows) if _numbered(row) or _BULLET.match(row)]
    span = range(matters[0], matters[-1]) if matters else range(len(rows))
    fronts = {at: found for at, row in enumerate(rows) if (found := _front(row))}
    notes = [note for at in fronts for note in _notes(rows, at, fronts)]
    notes += _plain_notes(rows)
    if not notes:
        return list(rows), {}
    aside = {note.at for note in notes} | set(fronts)
    by_key: dict[str, dict[tuple[str, Mark], _Note]] = {}
    for note in notes:
        by_key.setdefault(note.key, {})[note.shape, note.mark] = note
    borne: set[str] = set()
    marked = [row if at in aside else _marked(row, by_key, borne) for at, row in enumerate(rows)]
    own: dict[int, tuple[NamedMatters, ...]] = {}
    for note in notes:
        if note.key in borne:
            doubt = Mark(note.mark.kind, note.mark.word, sure=False)
            own.setdefault(
                note.at,
                (NamedMatters(((note.number, note.number),), doubt),)
                if note.number and f" {note.key}" in borne
                else (),
            )
        elif note.comes_loose and note.at not in span:
            own[note.at] = (EVERY_IN_DOUBT,)
    own |= {at + 1: () for at in own if at in fronts and not _after(rows[at], fronts[at])}
    return marked, own


def _in_brackets(rows: Sequence[str]) -> Sequence[str]:
    """The rows with "{1}", "<1>", "(not 1)" and "se not 1" as "[1]", where one of them begins a note."""
    begun = [(row, found) for row in rows if (found := _OTHER_SIGN.match(row))]
    if not any(meant(row[found.end() :]) for row, found in begun):
        return rows
    return [_OTHER_SIGN.sub(lambda found: f"[{found['digit'] or found['of_note']}]", row) for row in rows]


def _numbered(row: str) -> int | None:
    found = next(numberings(row), None)
    return None if found is None or found.style is Style.LETTER else found.number


def _front(row: str) -> list[re.Match[str]]:
    """The signs of a row that begins with one, and is no matter."""
    head = _HEAD.match(row)
    signs = [sign for sign in _SIGN.finditer(row) if sign.lastgroup not in ("digit", "capital")]
    if head is None or not signs or signs[0].start() != head.end() or _numbered(row[signs[0].end() :].lstrip()):
        return []
    return signs


def _after(row: str, signs: Sequence[re.Match[str]]) -> str:
    return row[signs[-1].end() :].strip(" \t.:=)–-")


def _notes(rows: Sequence[str], at: int, fronts: Mapping[int, list[re.Match[str]]]) -> Iterator[_Note]:
    signs = fronts[at]
    row = rows[at]
    if not _after(row, signs) and at + 1 < len(rows) and at + 1 not in fronts and is_mark(rows[at + 1].strip(" .!")):
        row = f"{row} {rows[at + 1]}"
    ends = [*(sign.start() for sign in signs[1:]), len(row)]
    for sign, end in zip(signs, ends, strict=True):
        means = row[sign.end() : end].strip(" \t.:=!)–-")
        mark = meant(means)
        if mark is not None:
            shape = str(sign.lastgroup)
            loose = mark.kind.confidential and ("[" in sign[0] or stock(means))
            for key in _keys(sign[0]):
                yield _Note(at, shape, key, mark, loose)


def _plain_notes(rows: Sequence[str]) -> Iterator[_Note]:
    """Such as "1) Sekretess" below the matters, where they have bullets or the number 1 is one's already."""
    highest = 99 if sum(bool(_BULLET.match(row)) for row in rows) > 1 else 0
    numbers = [_numbered(row) or 0 for row in rows]
    highest_below = [*accumulate(reversed(numbers), max)][::-1]  # of the row and of all below it
    for at, row in enumerate(rows):
        number = numbers[at]
        plain = None if speaks(row) or written_mark(row) else _PLAIN.fullmatch(row)
        below = highest_below[at] == number
        mark = meant(plain["means"]) if plain and number <= highest and (below or stock(plain["means"])) else None
        if plain and mark is not None:
            yield _plain_note(at, plain, mark)
        highest = max(highest, number)
        pieces = _APART.split(row)
        lettered = [found for piece in pieces if (found := _LETTERED.fullmatch(piece))]
        alone = len(lettered) == 1 and below and stock(lettered[0][2])
        for found in lettered if len(lettered) == len(pieces) and (alone or len(pieces) > 1) else ():
            if said := meant(found[2]):
                yield _Note(at, "capital", found[1].casefold(), said, comes_loose=False)


def _plain_note(at: int, plain: re.Match[str], mark: Mark) -> _Note:
    """A note with a bare digit, out of a PDF file. It may be said of the matter with that number as well."""
    means = plain["means"]
    secret = mark.kind.confidential and not plain["dot"]
    loose = secret and stock(means) and not (is_mark(means) and means.isalpha())
    return _Note(at, "digit", plain["sign"], mark, loose, int(plain["sign"]) if secret else 0)


def _keys(sign: str) -> list[str]:
    return _KEY.findall(sign.translate(_RAISED).replace(" ", "").casefold())


def _marked(row: str, notes: Mapping[str, Mapping[tuple[str, Mark], _Note]], borne: set[str]) -> str:
    """The row without the signs of notes, and with what they say; `borne` gets their keys, and " 1" where a title may end so."""
    said: list[Mark] = []
    for sign in reversed(list(_SIGN.finditer(row))):
        found = [
            (key, note) for key in _keys(sign[0]) for note in notes.get(key, {}).values() if _fits(note.shape, sign)
        ]
        for key, note in found:
            borne.add(key)
            borne.update([f" {key}"] if _may_be_a_title(sign) else ())
            said.append(Mark(note.mark.kind, note.mark.word, sure=note.mark.sure and _sure(note.shape, sign)))
        if found and not _may_be_a_title(sign):
            row = f"{row[: sign.start()].rstrip(' ')}{row[sign.end() :]}"
    mark = strictest(*said)
    if mark is None or written_mark(row) is not None:
        return row
    return f"{row}\t{'' if mark.sure else PERHAPS}{WRITTEN[mark.kind]}"


def _may_be_a_title(sign: re.Match[str]) -> bool:
    return bool(sign["digit"]) and sign[0].isdigit() and sign.string[sign.start() - 1].isspace()


def _fits(shape: str, sign: re.Match[str]) -> bool:
    """A digit that stands in the text as such may be the sign of a note with a digit, and of no other."""
    return shape == sign.lastgroup or {shape, str(sign.lastgroup)} != {"digit", "square"}


def _sure(shape: str, sign: re.Match[str]) -> bool:
    row = sign.string
    apart = not row[sign.end() :].strip(" .") or row[sign.end() :][:1] in "\t[(" or row[sign.end() :].startswith("  ")
    if sign["digit"]:
        return apart and sign[0].endswith(")") and shape == "digit"
    if sign["capital"]:
        return True
    if sign["raised"]:
        return shape == "raised" and not _MEASURE.search(row[: sign.start()])
    return shape == sign.lastgroup and (bool(sign["square"]) or apart)
