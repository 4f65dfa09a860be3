"""What the columns of a pasted table are called, and what a cell under such a head says of its row's matter.

A column may say what is secret or what is public, in words, signs or laws. What is handled behind closed doors, or is not
said to be public where other rows are, may be secret: such a row is in doubt. Source: R-107.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from dialogs.agenda.kind_in_a_note import meant
from dialogs.agenda.kind_words import WRITTEN
from dialogs.agenda.signs_explained import PERHAPS
from dialogs.meeting.kinds import MatterKind


class TableColumn(StrEnum):
    """What a column of a table tells."""

    NUMBER = "number"
    TITLE = "title"
    HIDDEN = "hidden"  # yes, or whatever is no "no": the matter is confidential
    SHUT = "shut"  # the same of closed doors, so the matter may be confidential
    PUBLIC = "public"  # no: the matter may be confidential
    LEVEL = "level"
    CLASS = "class"  # of information: only the lowest is open
    DOORS = "doors"
    LAW = "law"
    EITHER = "either"  # "Öppet/slutet"
    OTHER = "other"


SPEAKING: Final = frozenset(TableColumn) - {TableColumn.NUMBER, TableColumn.TITLE, TableColumn.OTHER}
"""The columns that say something of a matter's kind."""

_HEADS: Final = tuple(
    (column, re.compile(look))
    for column, look in (
        (
            TableColumn.NUMBER,
            r"nr|no|num(?:mer)?|nummer|§+|p|pkt|punkt(?:nr|nummer)?|paragraf|(?:ärende|löp)(?:nr|nummer)|#",
        ),
        (
            TableColumn.OTHER,
            (
                r"tid|kl|klockan|sid(?:a|or|nr)?|s|d\.?nr|diarie\w*|föredra\w*(?: av)?|handling\w*|bilag\w*|underlag\w*|typ|ärendetyp|status"
                r"|handläggare|ansvarig\w*|anm(?:ärkning\w*)?|kommentar\w*|not(?:er|ering\w*)?|beslut\w*|åtgärd\w*|enhet|förvaltning\w*|kategori"
                r"|längd|minuter|time|page|annex\w*|papers|type|presenter|notes?|rapportör|beredning\w*|avdelning|område|kontaktperson"
            ),
        ),
        (
            TableColumn.TITLE,
            r"(?:ärende|dagordnings|föredragnings)?(?:rubrik|mening|beskrivning|punkter)(?:en)?|titel|benämning",
        ),
        (TableColumn.TITLE, r"ärende(?:n|na|t)?|matters?|title|subject|items?|agenda items?|fråga"),
        (TableColumn.LEVEL, r"\w*nivå|level"),
        (TableColumn.CLASS, r"\w*klass(?:ning|ificering)?|classification"),
        (TableColumn.DOORS, r"dörr(?:ar|arna)?|doors?"),
        (TableColumn.LAW, r"lag(?:rum|stöd|en|ar)?|osl|laghänvisning|legal basis"),
        (
            TableColumn.SHUT,
            r"slut(?:en|et|na|t)(?: \w+)?|stäng(?:d|t|da|s)(?: \w+)?|lyckta dörrar|closed(?: \w+)?|private(?: \w+)?|enskilt",
        ),
        (
            TableColumn.HIDDEN,
            (
                r"sek(?:r(?:etess\w*)?)?(?:[ .-]+(?:märk|mark|bel|pröv)\w*|[ .]+(?:enl|enligt)\.? osl)?|hemlig\w*|konf(?:identi\w+)?|förtrolig\w*|skydda\w*|skyddskod\w*|säkerhetsskydd\w*|känslig\w*|confidential\w*"
                r"|secre\w+|classified|restricted|(?:ej|icke|inte|not|non)[ -]?(?:off|offentl|offentlig\w*|publik\w*|öpp\w+|public|open)"
            ),
        ),
        (
            TableColumn.PUBLIC,
            (
                r"off(?:entl)?|offentlig\w*(?: \w+)?|öpp(?:en|et|na|enhet)(?: \w+)?|publi[kc]\w*(?: \w+)?|open(?: \w+)?|allmän(?:t|het\w*)?(?: \w+)?"
                r"|åhörar\w*|press(?:en)?|media|insyn|(?:på )?(?:webb\w*|hemsidan)|(?:får |kan )?(?:visas|utlämnas|spridas|publiceras)|audience"
                r"|(?:får |kan )?lämnas ut|(?:får )?(?:allmänheten|åhörare) (?:får )?(?:närvara|delta)|(?:är )?ärendet (?:offentligt|öppet)"
            ),
        ),
    )
)
_ASKED: Final = re.compile(r"\(?(?:ja/nej|j/n|yes/no|y/n|x|kryss|kryssa)\)?$")
_BRACKETS: Final = "()[]<>{}."
_LETTER: Final = re.compile(r"[^\W\d_]")
_TIME: Final = re.compile(r"\d{1,2}[.:]\d{2}")
_EDGE: Final = " \t.:?!*()[]|"
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
_OPEN: Final = re.compile(r"[öo]|öppe[nt]|öppna(?: dörrar)?|offentlig[ta]?|publik[ta]?|open|public|off\.?|allmän[ta]?")
_OPENS: Final = re.compile(r"öpp|open")
_CLOSED: Final = re.compile(r"stäng\w*|slut\w*|lyck\w*|s|closed|private")
_CHAPTER: Final = re.compile(r"(?<!\d)(\d{1,2})\s?(?:kap\b|:\d)")
_OTHER_LAW: Final = re.compile(
    r"(?<!\w)(?!OSL|OffSekrL|TF)(?:[A-ZÅÄÖ]{2,4}|[A-ZÅÄÖ][a-zåäö]?[A-ZÅÄÖ])(?!\w)|(?<!\w)\w{3,}?(?:lag|lagen|balk|balken)(?!\w)"
)
_OSL: Final = re.compile(r"OSL|OffSekrL|sekretess", re.IGNORECASE)
_PERSONAL: Final = range(21, 41)  # the chapters of OSL that protect individuals
_LOW: Final = re.compile(r"\D{0,6}[01]")
_SECRECY: Final = WRITTEN[MatterKind.SECRECY]
_DOUBT: Final = f"{PERHAPS}{_SECRECY}"


def column_of(head: str, *, named: bool = False) -> TableColumn | None:
    """What a column of that name tells, or None where it is the name of none that we know; `named`: a sentence is none."""
    name = " ".join(head.casefold().split()).strip(_EDGE)
    name = _ASKED.sub("", name).strip(_EDGE)
    sides = [column_of(side) for side in name.split("/")] if "/" in name else []
    if TableColumn.PUBLIC in sides and not {TableColumn.HIDDEN, TableColumn.SHUT}.isdisjoint(sides):
        return TableColumn.EITHER
    if sides and all(sides):
        return next((side for side in sides if side in SPEAKING), sides[0])
    found = next((column for column, look in _HEADS if look.fullmatch(name)), None)
    if found is None and not named and len(name) <= _LONGEST_HEAD:
        mark = meant(name)
        return TableColumn.HIDDEN if mark is not None and mark.kind.confidential else None
    return found


_LONGEST_HEAD: Final = 40  # characters


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
    return [_of_level(column, value) for value in values]


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
    if value in _YES or value in _TICK or _OPEN.fullmatch(value):
        return ""
    if value in _NO or value in _CROSS or _CLOSED.fullmatch(value) or _PERHAPS.match(value):
        return _DOUBT
    plain = re.match(r"off|öpp|publi[kc]|open", head.casefold().strip(_EDGE)) is not None
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


def _of_level(column: TableColumn, value: str) -> str:
    if column is TableColumn.LEVEL:
        return f"nivå {value}" if value.isdigit() else ""
    if column is TableColumn.DOORS:
        return "" if value in _NO or _OPENS.search(value) else _DOUBT
    return "" if value in _NO or _OPEN.fullmatch(value) or _LOW.fullmatch(value) else _DOUBT
