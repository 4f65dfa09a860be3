"""What a cell of a pasted table says of its row's matter, under the head of its column.

What is handled behind closed doors, or is not said to be public where other rows are, may be secret: such a row is in
doubt. Source: R-107.
"""

import re
from collections.abc import Sequence
from typing import Final

from dialogs.agenda.column_heads import EDGE, TableColumn
from dialogs.agenda.kind_in_a_note import meant
from dialogs.agenda.kind_words import WRITTEN, is_mark, mark_of
from dialogs.agenda.signs_explained import PERHAPS
from dialogs.meeting.kinds import MatterKind

_BRACKETS: Final = "()[]<>{}."
_LETTER: Final = re.compile(r"[^\W\d_]")
_TIME: Final = re.compile(r"\d{1,2}[.:]\d{2}")
_YES: Final = frozenset(
    ("x", "×", "✓", "✔", "√", "☑", "☒", "●", "•", "■", "*", "+", "v", "ja", "j", "yes", "y", "sant", "true")
)
_NO: Final = frozenset(
    ("", "nej", "n", "no", "-", "–", "—", "ej", "inte", "icke", "ingen", "inga", "☐", "□", "○", "0", "falskt", "false")
)
_ONES: Final = frozenset(("", "0", "1", *_NO))
"""Where a column holds no other value, its 1 may be a yes as well as a level."""
_EMPTY_BOXES: Final = frozenset(("☐", "□", "○", "o"))
"""No where every row has one, as a form is printed; "O" is also what a register calls public."""
_CROSS: Final = frozenset(("✗", "✘", "❌", "✖"))
_TICK: Final = frozenset(("✓", "✔", "√", "☑", "✅"))
_OPEN: Final = re.compile(
    r"[öo]|(?:ej|ingen|inte|utan) sekretess|öppe[nt]|öppna(?: dörrar)?|offentlig[ta]?|publik[ta]?|open|public|off\.?|allmän[ta]?"
)
_OPENS: Final = re.compile(r"öpp|open")
_LETTERS: Final = {
    "s": TableColumn.SHUT,
    "h": TableColumn.SHUT,
    "k": TableColumn.SHUT,
    "ö": TableColumn.PUBLIC,
}
_FILLED_FOR_ONE_EMPTY: Final = 3
_CLOSED: Final = re.compile(r"stäng\w*|slut\w*|lyck\w*|s|closed|private")
_CHAPTER: Final = re.compile(r"(?<!\d)(\d{1,2})\s?(?:kap\b|:\d)")
_OTHER_LAW: Final = re.compile(
    r"(?<!\w)(?!OSL|OffSekrL|TF)(?:[A-ZÅÄÖ]{2,4}|[A-ZÅÄÖ][a-zåäö]?[A-ZÅÄÖ])(?!\w)|(?<!\w)\w{3,}?(?:lag|lagen|balk|balken)(?!\w)"
)
_OSL: Final = re.compile(r"OSL|OffSekrL|sekretess", re.IGNORECASE)
_PERSONAL: Final = range(21, 41)  # the chapters of OSL that protect individuals
_OF_PROTECTION: Final = re.compile(r"skydd|säker|sekre|konf|känslig|inform|secur|protect|confid|sensitiv")
_LOW_IN_WORDS: Final = re.compile(
    r"(?:mycket )?låg\w*|lägst\w*|normal\w*|bas\w*|grund\w*|ordinarie|standard|ingen|grön|low\w*|basic|none|normal"
)
_HIGH_IN_WORDS: Final = re.compile(r"(?:mycket )?hög\w*|högst\w*|förhöj\w*|särskil\w*|skydda\w*|röd|(?:very )?high\w*")
_DATE: Final = re.compile(r"\d{1,4}[-/.:]\d{1,2}(?:[-/.]\d{2,4})?")
_LOW: Final = re.compile(r"\D{0,6}[01]")
_SECRECY: Final = WRITTEN[MatterKind.SECRECY]
_DOUBT: Final = f"{PERHAPS}{_SECRECY}"


def is_sign(cell: str) -> bool:
    """Whether the cell holds but a yes or a no, in whatever way."""
    said = cell.strip(" .").casefold()
    return bool(said) and (said in _YES or said in _NO or said in _CROSS or said in _TICK)


def may_be_sign(cell: str) -> bool:
    """Whether the cell may hold but a mark, in a row whose cells cannot be told apart: a yes, a no, or whatever is as short."""
    said = cell.strip()
    short = len(said.strip(_BRACKETS)) <= 1 or not _LETTER.search(said)  # "NN" presents
    return bool(said) and (is_sign(said) or bool(_PERHAPS.match(said.casefold())) or (short and not _TIME.match(said)))


def lettered(cells: Sequence[str]) -> bool:
    """Whether the cells hold but the letters of what is open and what is shut, whatever their column is called."""
    values = {cell.strip(" .()").casefold() for cell in cells}
    return "s" in values and values <= {"", "o", "ö", "s"}


def crossed(head: str, cells: Sequence[str]) -> TableColumn | None:
    """What a column with but one letter as its head tells where its cells hold but signs: "S" with a cross may say secret."""
    letter = head.strip(EDGE).casefold()
    values = [cell.strip(" .").casefold() for cell in cells]
    if letter not in _LETTERS or not all(not one or one in _YES or one in _NO or one in _CROSS for one in values):
        return None
    return _LETTERS[letter] if any(one and not _says_no(one) and not one.isdigit() for one in values) else None


def unfilled(cells: Sequence[str]) -> list[str]:
    """What is said of each row by a column whose cells say of each other row that it is open or secret; "" for nothing.

    An empty cell may belong to a secret one above that goes over several rows. Where hardly any is empty it may be one
    that nobody filled in.
    """
    secret = [_says_secret(cell) for cell in cells]
    empty = [not cell.strip() for cell in cells]
    if {True, False} - set(secret) or any(one is None and not none for one, none in zip(secret, empty, strict=True)):
        return [""] * len(cells)
    few = len(cells) - sum(empty) >= _FILLED_FOR_ONE_EMPTY * sum(empty)
    doubted: list[str] = []
    above: bool | None = None
    for one in secret:
        above = above if one is None else one
        doubted.append(_DOUBT if one is None and (few or above is not False) else "")
    return doubted


def _says_secret(cell: str) -> bool | None:
    """Whether the cell says that its matter is secret or closed; None where it says neither that nor that it is open."""
    value = cell.strip(" .()[]")
    if not value:
        return None
    mark = mark_of(value, title=False) if is_mark(value) else meant(value)
    if mark is not None:
        return mark.kind.closed_doors
    return False if is_mark(value) or _OPEN.fullmatch(value.casefold()) else None


def said_in(column: TableColumn, head: str, cells: Sequence[str]) -> list[str]:
    """What each cell of the column says of its matter, in words that are read as its kind; "" for nothing."""
    values = [cell.strip(" .").casefold() for cell in cells]
    if column is TableColumn.PUBLIC:
        filled = any(one in _YES or one in _CROSS or one in _TICK or _OPEN.fullmatch(one) for one in values)
        return [_not_public(head, value, filled=filled) for value in values]
    if column in (TableColumn.HIDDEN, TableColumn.SHUT):
        merged, ticked = _under_merged_ones(values), not _TICK.isdisjoint(values)
        unsure = [(value in _CROSS and ticked) or (value == "1" and _ONES.issuperset(values)) for value in values]
        unsure = [one or _is_ringed(cell, values) for one, cell in zip(unsure, cells, strict=True)]
        said = [_secret(column, head, value, unsure=one) for value, one in zip(values, unsure, strict=True)]
        return [_DOUBT if at in merged else words for at, words in enumerate(said)]
    if column is TableColumn.LAW:
        return [_DOUBT if _is_ringed(cell, values) else _lawful(head, cell.strip()) for cell in cells]
    if column is TableColumn.EITHER:
        return [_DOUBT if value and not _OPEN.fullmatch(value) else "" for value in values]
    if column is TableColumn.LEVEL:
        return _of_levels(head, values)
    return [_of_doors_or_class(column, value) for value in values]


def _secret(column: TableColumn, head: str, value: str, *, unsure: bool) -> str:
    if value.isdigit() and column is TableColumn.HIDDEN and not unsure:
        return f"nivå {value}" if value in "012345" else _DOUBT
    if _says_no(value) and not unsure:
        return ""
    if column is TableColumn.SHUT or unsure or _PERHAPS.match(value):
        return _DOUBT
    return WRITTEN[MatterKind.PROTECTIVE] if head.casefold().startswith("säkerhetsskydd") else _SECRECY


def _is_ringed(cell: str, values: Sequence[str]) -> bool:
    """Whether the cell holds a ring, a box or dots, and others nothing at all: then somebody put it there by hand."""
    value = cell.strip().casefold()
    return "" in values and (value in _EMPTY_BOXES or _DOTS.fullmatch(value) is not None)


def _under_merged_ones(values: Sequence[str]) -> frozenset[int]:
    """The empty cells that may belong to a yes above that goes over several rows: all others say no, as the next does."""
    blank = [place for place, value in enumerate(values) if not value]
    runs = all(place and (not values[place - 1] or not _says_no(values[place - 1])) for place in blank)
    if not runs or not any(value and _says_no(value) for value in values):
        return frozenset()
    merged: set[int] = set()
    below = "-"
    for place in reversed(range(len(values))):
        below = values[place] or below
        if not values[place] and _says_no(below):
            merged.add(place)
    return frozenset(merged)


def _says_no(value: str) -> bool:
    return value in _NO or _OPEN.fullmatch(value) is not None


_DOTS: Final = re.compile(r"[.…]{1,200}")
_PERHAPS: Final = re.compile(r"\?|ev|kan|delvis|del av|oklar|osäker|may|partly")


def _not_public(head: str, value: str, *, filled: bool) -> str:
    """Where some rows say that they are public (`filled`), a row that says nothing is in doubt."""
    if not value:
        return _DOUBT if filled else ""
    if value in _YES or value in _TICK or _OPEN.fullmatch(value) or _DATE.fullmatch(value):
        return ""
    if value in _NO or value in _CROSS or _CLOSED.fullmatch(value) or _PERHAPS.match(value):
        return _DOUBT
    plain = re.match(r"off|öpp|publi[kc]|open", head.casefold().strip(EDGE)) is not None
    mark = meant(f"{head} {value}")
    return _DOUBT if plain or (mark is not None and mark.kind.confidential) else ""


def _lawful(head: str, cell: str) -> str:
    """What a law means for the matter; in a column for the law on secrecy any other may be why there is some."""
    if _says_no(cell.casefold().strip(" .")):
        return ""
    if _OTHER_LAW.search(cell) and not _OSL.search(cell):
        return _DOUBT if "osl" in head.casefold() else ""
    chapter = _CHAPTER.search(cell)
    kind = MatterKind.SECRECY_INDIVIDUAL if chapter and int(chapter[1]) in _PERSONAL else MatterKind.SECRECY
    sure = "osl" in head.casefold() or _OSL.search(cell)
    return f"{'' if sure else PERHAPS}{WRITTEN[kind]}"


def _of_levels(head: str, values: Sequence[str]) -> list[str]:
    """A level in figures or in words; an empty cell below a high one may be part of it where all others are filled."""
    guarded = _OF_PROTECTION.search(head.casefold()) is not None
    said: list[str] = []
    above = ""
    for at, value in enumerate(values):
        above = value or above
        below = next(filter(None, values[at:]), "")
        merged = not value and above.isdigit() and int(above) > 1 and below in ("0", "1")
        said.append(_DOUBT if merged else _of_level(value, guarded=guarded))
    return said


def _of_level(value: str, *, guarded: bool) -> str:
    if value.isdigit():
        return f"nivå {value}"
    if guarded:
        low = value in _NO or _OPEN.fullmatch(value) or _LOW_IN_WORDS.fullmatch(value) or _LOW.fullmatch(value)
        return "" if low else _DOUBT
    return _DOUBT if _HIGH_IN_WORDS.fullmatch(value) else ""


def _of_doors_or_class(column: TableColumn, value: str) -> str:
    if column is TableColumn.DOORS:
        return "" if value in _NO or _OPENS.search(value) else _DOUBT
    low = value in _NO or _OPEN.fullmatch(value) or _LOW.fullmatch(value) or _LOW_IN_WORDS.fullmatch(value)
    return "" if low else _DOUBT
