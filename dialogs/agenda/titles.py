"""The title of a matter out of its words: without page number, register number, columns and marks; and initials."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from dialogs.agenda.abbreviations import ABBREVIATIONS
from dialogs.agenda.kind_words import DOTTED, cells, is_mark, mark_of, unwritten
from dialogs.meeting.kinds import MatterKind

MAX_TITLE: Final = 300  # characters kept; a published title is rarely half of that

_BOARD: Final = r"[A-ZÅÄÖ]{1,8}"
# Years of a plan are no register number, and neither are the numbers of published series.
_SERIES: Final = (
    r"(?!(?:SOU|SFS|SOSFS|HSLF|BFS|AFS|NFS|TSFS|SKOLFS|SKVFS|KIFS|LIVSFS|LVFS|MSBFS|PTSFS|ELSÄK|EU|EG|DS)\b)"
)
_AFTER: Final = r"(?:[-/.]\d+){0,4}(?:[ -][A-ZÅÄÖ]{2,8}\b)?"
_REGISTER: Final = (
    rf"(?i:d\.?nr|diarie(?:nr|nummer)|ärendenr)(?![^\W\d])\.?:?\s*\S{{1,60}}(?:\s\d[\w/:.-]*)?(?:\s{_BOARD}\b)?"
    rf"|{_SERIES}{_BOARD}(?:[ -]{_BOARD})?[ /-]?(?:19|20)\d{{2}}(?!-(?:19|20)\d\d(?!\d))[/:-]\d{{1,6}}{_AFTER}"
    rf"|{_SERIES}{_BOARD}[ -]?\d{{2}}/\d{{1,6}}{_AFTER}|(?:19|20)\d{{2}}[-/]?{_BOARD}[-/]?\d{{1,6}}"
)
_REGISTER_CELL: Final = re.compile(
    rf"[(\[]?(?:{_REGISTER}|(?:19|20)?\d{{2}}[/:]\d{{1,6}}{_AFTER}|(?:19|20)\d\d-\d{{2,6}})[)\]]?"
)
_REGISTER_END: Final = re.compile(rf"(?<![\s,;–-])[\s,;–-]*(?<![\w/])[(\[]?(?:{_REGISTER})[)\]]?$")
# A title does not end so: what follows belongs to it, whatever it looks like.
_HANGING: Final = re.compile(
    r"(?<!\w)(?:över|på|enligt|till|av|från|för|om|i|med|per|mot|vid|och|samt|under|nr|betänkande\w*|föreskrift\w*|förordning\w*"
    r"|lag|lagen|direktiv\w*)$",
    re.IGNORECASE,
)
_PAGE_NAMED: Final = re.compile(r"(?<![\s,])[\s,]+(?:sid(?:a|an)?|s)\.?\s*\d{1,4}(?:\s?[-–]\s?\d{1,4})?$")
_PAGE_NUMBER: Final = re.compile(r"(?<!\d)\d{1,4}$")
_LEADER: Final = re.compile(r"\.{3}|…|_{3}|(?:\s\.){3}")
_LEADING: Final = " \t.…_"  # what a leader is made of, with the room around it
_PAGE_CELL: Final = re.compile(
    r"(?:(?:sid(?:a|an)?|s|page)\.?\s*)?\d{1,4}(?:\s?[-–]\s?\d+)?|\d+\s*(?:min\.?|minuter)|(?:kl\.?\s*)?\d{1,2}[.:]\d{2}",
    re.IGNORECASE,
)
_MARK_END: Final = re.compile(
    r"(?<!\s)\s*(?:[(\[]([^()\[\]]{1,60})[)\]]|[–—,;:-]\s+((?:sekretess: )?[^–—,;:()\[\]]{1,60}))$", re.IGNORECASE
)
_EDGE: Final = " \t,;:–—-"
_BARE: Final = re.compile(r"[A-ZÅÄÖ]{2,3}")
# Capitals alone that are no person.
_CAPITALS: Final = re.compile(
    r"(?<![\w./-])(?:[A-ZÅÄÖ]{2,3}|[A-ZÅÄÖ](?:\s?[·/-]\s?|\.?\s{1,2})[A-ZÅÄÖ]|[a-zåäö]\.\s?[a-zåäö]\.)(?![\w/-])"
)


def title_of(words: str) -> str:
    """The title: the first column that is one, without leaders, page, register number and marks at its end."""
    columns = [cell.strip(_EDGE) for cell in words.split("\t")]
    named = (_bare(cell) for cell in columns if cell and not _aside(cell))
    title = " ".join((next(filter(None, named), "") or _kind_word(columns)).split())
    return title if len(title) <= MAX_TITLE else title[: MAX_TITLE - 1].rstrip() + "…"


def beyond_title(words: str) -> str:
    """The words of an open matter's line that do not stand in its title, such as those of other columns: they are told.

    Its kind is told by itself; numbers of pages and of the register are no words.
    """
    title = title_of(words)
    rest = [_beyond(cell.strip(_EDGE), title.removesuffix("…")) for cell in unwritten(words).split("\t")]
    return ", ".join(filter(None, rest))


def _beyond(cell: str, title: str) -> str:
    if title and title in " ".join(cell.split()):
        cell = " ".join(cell.split()).replace(title, "", 1).strip(f"{_EDGE}()[]")
    number = _REGISTER_CELL.fullmatch(cell) is not None and not _IN_WORDS.search(cell)
    page = _PAGE_CELL.fullmatch(cell.strip(f"{_LEADING},")) is not None
    missing = not set(_SOME_WORD.findall(cell)) <= set(_SOME_WORD.findall(title))
    return cell if missing and not (number or page or is_mark(cell)) else ""


_SOME_WORD: Final = re.compile(r"(?<![^\W_])\d*[^\W\d_]{2}[^\W_]*")
_IN_WORDS: Final = re.compile(r"(?<!\w)(?!(?i:d\.?nr|diarie|ärendenr))[A-ZÅÄÖ]?[a-zåäö]{2}")


def gone_on(words: str, more: str, join: Callable[[str, str], str]) -> str:
    """The words with more of their title: in a table's row it is the column of the title that goes on, not the last one."""
    columns = words.split("\t")
    place = next((at for at, cell in enumerate(columns) if cell.strip(_EDGE) and not _aside(cell.strip(_EDGE))), -1)
    columns[place] = join(columns[place], more)
    return "\t".join(columns)


def _bare(title: str) -> str:
    before = None
    while title != before:
        before = title
        title = unwritten(title)
        title = _PAGE_NAMED.sub("", _unled(title))
        title = _unregistered(title)
        marked = _MARK_END.search(title)
        if marked and is_mark((marked[1] or marked[2]).strip()):
            title = title[: marked.start()].strip(_EDGE)
    return title


def _kind_word(columns: Sequence[str]) -> str:
    """A word that says the kind is the title where there is no other ("Valärenden"), but for one of secrecy."""
    for cell in columns:
        mark = mark_of(cell) if is_mark(cell) else None
        if mark is not None and not mark.kind.confidential and mark.kind is not MatterKind.ORDINARY:
            return cell.strip("()[] ")
    return ""


def _unregistered(title: str) -> str:
    """The title without a register number at its end; what a preposition leads to is part of it ("enligt SFS 2017:725")."""
    found = _REGISTER_END.search(title)
    head = title[: found.start()].strip(_EDGE) if found else title.strip(_EDGE)
    return title.strip(_EDGE) if _HANGING.search(head) and found else head


def _unled(title: str) -> str:
    """The title without a leader at its end ("....... 12"): read from the right, once, however long it is."""
    head = _PAGE_NUMBER.sub("", title)
    core = head.rstrip(_LEADING)
    leader = _LEADER.search(head, len(core))
    return title if leader is None else head[: leader.start()].rstrip()


def initials_of(words: str) -> str | None:
    """Initials as the line states them with dots ("A.B."), never made from a name; None if there are none."""
    found = [_spelled(hit[0]) for hit in DOTTED.finditer(words) if not _of_a_place(hit)]
    return ", ".join(list(dict.fromkeys(found))[:2]) or None


def may_be_initials(words: str) -> bool:
    """Whether the line holds but capitals without dots ("AB"): somebody's initials, or what the matter is about ("IVO")."""
    alone = [cell for cell in cells(words) if not _aside(cell)]
    return len(alone) == 1 and _BARE.fullmatch(alone[0]) is not None and alone[0] not in ABBREVIATIONS


def holds_capitals(words: str) -> bool:
    """Whether a longer title holds what may be somebody's initials and is not written as they are: "bistånd för AB", "A-B", "a.b."."""
    return any(found[0].upper() not in ABBREVIATIONS for found in _CAPITALS.finditer(title_of(words)))


def only_initials(words: str) -> bool:
    """Whether the words are, or may be, initials and nothing else: then the matter is about somebody."""
    return may_be_initials(words) or (bool(initials_of(words)) and not says_more(words))


def begins_with_initials(words: str) -> bool:
    """Whether initials stand by themselves before all else: "A.B. (…)" may go on with the name."""
    first = next(iter(cells(words)), "")
    begun = DOTTED.match(words.strip())
    return begun is not None and not _of_a_place(begun) and DOTTED.fullmatch(f"{first}.") is not None


def says_more(words: str) -> bool:
    """Whether the words hold anything but initials and marks: what a confidential matter may not keep."""
    return any(not is_mark(cell) for cell in cells(DOTTED.sub("\t", words)))


def _of_a_place(hit: re.Match[str]) -> bool:
    """Whether the letters are those of a property or of a street: "Kv. B.Ö. 4:12"."""
    words = hit.string
    return bool(_BEFORE_A_PLACE.search(words[: hit.start()]) or _NUMBER_OF_A_PLACE.match(words[hit.end() :]))


_BEFORE_A_PLACE: Final = re.compile(r"(?<!\w)(?:kv|kvarteret|fastigheten|gatan|vägen)\.?\s$", re.IGNORECASE)
_NUMBER_OF_A_PLACE: Final = re.compile(r"\s?\d{1,4}[:\s]")


def _aside(cell: str) -> bool:
    """Whether a column is something else than a title: a mark, a register number, a page, a length of time."""
    return bool(is_mark(cell) or _REGISTER_CELL.fullmatch(cell) or _PAGE_CELL.fullmatch(cell))


def _spelled(found: str) -> str:
    return ".".join(letter for letter in found if letter.isalpha()) + "."
