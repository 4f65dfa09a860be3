"""Which words on an agenda say what kind of matter a line is, and how sure that is.

A word that stands by itself (a column, in parentheses, after a dash) is a sure mark; the same word inside a title is
not ("Riktlinjer för sekretess"), and is still taken for the stricter kind, with a notice. Source: R-107,
design 4.2 (words of a confidential matter are never kept).
"""

import re
from dataclasses import dataclass
from typing import Final

from dialogs.agenda.faint_marks import faintly_marked
from dialogs.agenda.individuals_in_titles import ABOUT_SOMEBODY, about_one_person
from dialogs.agenda.misspelt_secrecy import spelled_right
from dialogs.agenda.perhaps_secret import doubtful
from dialogs.agenda.words_judged_once import once
from dialogs.meeting.kinds import LEVELS, STRICTNESS, MatterKind
from dialogs.text.identity_number import may_contain_identity_number
from dialogs.text.letters import in_our_letters

# Stands where something could not be read: a broken letter, or the rest of an endless line.
UNREAD: Final = "\ufffd"
# How an editable text says each kind; such a mark between brackets holds whatever the title says.
WRITTEN: Final = {
    MatterKind.ORDINARY: "öppet",
    MatterKind.ELECTION: "val",
    MatterKind.CLOSED: "nivå 2",
    MatterKind.AUTHORITY: "myndighetsutövning",
    MatterKind.SECRECY: "sekretess",
    MatterKind.SECRECY_INDIVIDUAL: "nivå 4",
    MatterKind.PROTECTIVE: "säkerhetsskydd",
}
_WRITTEN: Final = re.compile(
    r"(?<!\s)\s*\[(öppet|val|nivå [0-5]|myndighetsutövning|sekretess|säkerhetsskydd)\]\s*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Mark:
    """What a word says about a matter: the kind, the word in our own spelling, and whether it can mean nothing else."""

    kind: MatterKind
    word: str
    sure: bool = True


_OSL: Final = r"(?:OSL|Off\.?[ -]?(?:o\.?|och)?[ -]?Sekr\.?L(?:agen)?|offentlighets-?\s*och\s*sekretesslagen)"
_PERSONAL: Final = r"(?:2[1-9]|3\d|40)"  # the chapters of OSL that protect individuals
_SEE: Final = r"(?:jfr |se |enligt |enl\.? |sekretess,? ){0,3}"
_PERSONAL_LAW: Final = (
    rf"{_SEE}{_OSL}\W*{_PERSONAL}(?::\d+|\s*kap)[^\t]{{0,20}}"
    rf"|{_SEE}{_PERSONAL}\s*+kap\.?(?:\s*+\d++\s*+[a-z]?\s*+§)?(?:\s*+i)?\s*+{_OSL}"
)
_SECRET: Final = (
    rf"(?:omfattas av )?\w*sekret{{1,2}}es{{1,3}}\w*+(?:[ -]?ärende\w*+)?(?: enl[^\t]{{0,40}})?|{_SEE}{_OSL}[^\t]{{0,25}}|hemlig\w*"
    r"|sekr?\.?[ -]?ärende\w*|konfidenti\w+|förtrolig\w*|confidential|secrecy|(?:ej|icke|inte)[ -]?(?:offentlig|publik)\w*"
    r"|(?:får )?(?:ej|inte|icke) (?:spridas|publiceras|för publicering|för offentlighet\w*|på webben)|publiceras (?:ej|inte)"
)
_INDIVIDUAL: Final = (
    r"indiv\.?[ -]?ärende\w*|(?:individ|person)(?:utskotts)?(?:ärende|fråg)\w*|individ-? ?och familjeärende\w*|enskil(?:t|da|d) ärende\w*"
    r"|ärenden? (?:som rör|rörande|om|gällande|avseende|mot|kring|för) enskild\w*|(?:social|patient)sekretess\w*|PDL"
)
_PROTECTED: Final = r"säkerhets(?:skydd|klass)\w*(?: uppgift\w*)?|kvalificerat hemlig\w*"
_AUTHORITY: Final = r"myndighetsutöv\w*(?: mot enskild\w*)?|myndighets-?ärende\w*|mynd(?:ighets)?\.?-?utöv(?:n|ning)?\.?|exercise of (?:public )?authority"
_BEHIND_DOORS: Final = (
    r"(?:stäng|slut|lyck)(?:t|da|d|et|en|na|ta) (?:dörrar|sammanträde\w*|möte\w*|ärende\w*|punkt\w*|del\w*|session\w*"
    r"|överläggning\w*|förhandling\w*)|(?:ej|icke|inte)[ -]?öpp(?:en|et|na)\b|utan (?:allmänhet|åhörare)\w*|closed session"
)
# The kind, our word for it, and what it looks like anywhere on a line.
_WORDS: Final = tuple(
    (kind, word, re.compile(rf"(?<!\w)(?:{look})(?!\w)", re.IGNORECASE))
    for kind, word, look in (
        (MatterKind.PROTECTIVE, "säkerhetsskydd", _PROTECTED),
        (MatterKind.SECRECY_INDIVIDUAL, "OSL 21-40 kap.", _PERSONAL_LAW),
        (MatterKind.SECRECY_INDIVIDUAL, "individärende", _INDIVIDUAL),
        (MatterKind.SECRECY, "sekretess", _SECRET),
        (MatterKind.AUTHORITY, "myndighetsutövning", _AUTHORITY),
        (MatterKind.CLOSED, "stängt", _BEHIND_DOORS),
    )
)
# What is a mark only when it stands by itself.
_ALONE: Final = tuple(
    (kind, word, re.compile(look, re.IGNORECASE))
    for kind, word, look in (
        (MatterKind.ELECTION, "val", r"(?:person)?val(?:ärenden?)?|elections?"),
        (
            MatterKind.SECRECY,
            "sekretess",
            r"sekr|konf|(?:ej|icke|inte) off(?:entl)?|in camera|enskild\w? överläggning\w*|känslig\w?",
        ),
        (MatterKind.CLOSED, "stängt", r"stängt|stängd|stängda|slutet|sluten|slutna|lyckta|closed"),
        (MatterKind.ORDINARY, "öppet", r"öppet|öppen|öppna|offentlig[ta]?|open"),
    )
)
_LEVEL: Final = re.compile(
    r"(?<!\w)(?:\w*nivå|level)\s*+(?:[:=]\s*+)?([0-5])(?:\s*+[-–/]\s*+([0-5]))?(?![\w,.]\d|\d)", re.IGNORECASE
)
_NOT_SECRET: Final = re.compile(
    r"(?<!\w)(?:(?:ej|ingen|inte|icke|utan|inga) sekretess\w*|sekretess\s*[:=]\s*(?:nej|ingen|-)"
    r"|(?:slut|stäng)(?:en|et|d|t|na|da)(?: dörrar)?\s*[:=]\s*(?:nej|-))(?!\w)",
    re.IGNORECASE,
)
_PARTLY: Final = re.compile(r"(?:delvis|till viss del|i vissa delar|del av|ev\.?|eventuellt?)\s+", re.IGNORECASE)
_SHORT: Final = re.compile(r"(?<!\w)(?:sekr\.?|(?:ej|icke|inte) off(?:entl)?\.?|konf\.)\s*$", re.IGNORECASE)
_ELECTION: Final = re.compile(
    r"(?:(?:fyllnads|om|ny)?val (?:av|till)|(?:anställning|tillsättning) av|(?:election|employment) of)(?!\w)",
    re.IGNORECASE,
)
_ADJUSTER: Final = re.compile(r"juster|adjust", re.IGNORECASE)
DOTTED: Final = re.compile(r"(?<![\w.])[A-ZÅÄÖ]\.\s{0,2}[A-ZÅÄÖ]\.?(?:\s{0,2}[A-ZÅÄÖ]\.)?(?!\w)")  # initials: A.B.
_LAW_NUMBER: Final = re.compile(r"(?<=lagen)\s*\(\d{4}:\d+\)", re.IGNORECASE)
_LOCK: Final = re.compile("[\U0001f50f\U0001f510\U0001f512]")
_SPACED: Final = re.compile(r"(?<!\w)(?:\w ){3,}\w(?!\w)")  # a word written w i d e
_CELLS: Final = re.compile(r"\t|\s{2,}|[()\[\];|,*]|\s[–—-]+\s|\s/\s|(?<=\w)(?<!nivå)(?<!level):\s|^[–—-]\s")


# One of these stands in whatever the patterns above find, and most titles have none.
_STEMS: Final = (
    *("säkerhets", "osl", "indiv", " off", "ärende", "enskil", "sekr", "pdl", "hemlig", "konfident", "confident"),
    *("secrecy", "förtrolig", "konf", "publicer", "webb", "allmänhet", "åhörare", "session", "förhandl"),
    *("överlägg", "familje", "personfråg", "offentlig", "publik", "spridas", "myndighet", "authority", "stäng"),
    *("slut", "lyck", "closed", "val", "election", "öppe", "öppn", "open", "nivå", "level", "anställning"),
    *("tillsättning", "employment", "lvu", "lvm", "lpt", "omhändertag", "vårdnad", "umgänge", "adoption"),
    *("faderskap", "orosanmäl", "skydda", "placering"),
    *(" off", UNREAD, "in camera", "känslig", "etess"),
)


def cells(words: str) -> list[str]:
    """The parts of a line that stand by themselves: columns, what is in parentheses, what follows a dash or comma."""
    return [part for cell in _CELLS.split(words) if (part := cell.strip(" \t.:–—-"))]


def strictest(*marks: Mark | None) -> Mark | None:
    """The mark of the strictest kind, a sure one before an unsure; None if there is none."""
    real = [mark for mark in marks if mark is not None]
    return max(real, key=lambda mark: (STRICTNESS.index(mark.kind), mark.sure), default=None)


def mark_of(words: str, *, title: bool = True) -> Mark | None:
    """What the words of a line say about its matter; only a `title` says by its first words that it is an election."""
    return once((words, title), lambda: _judged(words, title=title))


def _judged(words: str, *, title: bool) -> Mark | None:
    said = _SPACED.sub(lambda wide: wide[0].replace(" ", ""), _LAW_NUMBER.sub("", in_our_letters(words)))
    found = _found(said, title=title)
    right = spelled_right(said)
    if right != said:
        found += [Mark(mark.kind, mark.word, sure=False) for mark in _found(right, title=title) if mark.kind.level > 1]
    if _LOCK.search(words):
        found.append(Mark(MatterKind.SECRECY, "hänglås", sure=False))
    if may_contain_identity_number(words):
        found.append(Mark(MatterKind.SECRECY_INDIVIDUAL, "personnummer", sure=False))
    best = strictest(*found)
    secret = any(mark.kind is MatterKind.SECRECY and mark.sure for mark in found)
    if best is not None and best.kind is MatterKind.SECRECY_INDIVIDUAL and secret:
        return Mark(best.kind, best.word)  # "Personärende NN, sekretess": only which secrecy it is was to be guessed
    return best


def _found(said: str, *, title: bool) -> list[Mark]:
    folded = said.casefold()
    rest = _NOT_SECRET.sub(" ", said)
    found = _marks(rest, title=title) if any(stem in folded for stem in _STEMS) else []
    parts = cells(rest)
    milder = all(mark.kind.level <= 1 or mark.kind is MatterKind.AUTHORITY for mark in found)
    if milder and (doubtful(rest, parts) or (title and faintly_marked(rest))):
        found.append(Mark(MatterKind.SECRECY, "sekretess", sure=False))
    if about_one_person(said, parts):
        found.append(Mark(MatterKind.SECRECY_INDIVIDUAL, "individärende", sure=False))
    return found


def _marks(said: str, *, title: bool) -> list[Mark]:
    parts = cells(DOTTED.sub("\t", said))
    found: list[Mark | None] = [_level(said, parts)]
    found += [_spoken(kind, word, look, said, parts) for kind, word, look in _WORDS]
    found += [Mark(kind, word) for kind, word, look in _ALONE if any(look.fullmatch(part) for part in parts)]
    if title and any(_ELECTION.match(column.lstrip()) for column in said.split("\t")) and not _ADJUSTER.search(said):
        found.append(Mark(MatterKind.ELECTION, "val"))
    found += [_partly(part) for part in parts]
    if _SHORT.search(said):
        found.append(Mark(MatterKind.SECRECY, "sekretess", sure=False))
    if ABOUT_SOMEBODY.search(said):
        found.append(Mark(MatterKind.SECRECY_INDIVIDUAL, "individärende", sure=False))
    if UNREAD in said:
        found.append(Mark(MatterKind.SECRECY, "oläslig rad", sure=False))
    return [mark for mark in found if mark is not None]


def written_mark(words: str) -> Mark | None:
    """The mark between brackets at the end ("[nivå 2]"), as our own text writes it: it holds whatever else is said."""
    found = _WRITTEN.search(words)
    if found is None:
        return None
    word = found[1].lower()
    level = LEVELS[int(word[-1])] if word.startswith("nivå") else None
    return Mark(level or next(kind for kind, text in WRITTEN.items() if text == word), word)


def unwritten(words: str) -> str:
    """The words without a mark between brackets at the end."""
    return _WRITTEN.sub("", words)


def is_mark(cell: str) -> bool:
    """Whether a part that stands by itself is nothing but a mark."""
    cell = _PARTLY.sub("", cell, count=1) if _PARTLY.match(cell) else cell
    return bool(
        _LEVEL.fullmatch(cell)
        or _NOT_SECRET.fullmatch(cell)
        or any(look.fullmatch(cell) for _, _, look in (*_WORDS, *_ALONE))
    )


def without_marks(words: str) -> str:
    """The words with all that says what kind a matter is taken out."""
    said = in_our_letters(words)
    for _, _, look in _WORDS:
        said = look.sub(" ", said)
    return ABOUT_SOMEBODY.sub(" ", _LEVEL.sub(" ", said))


def _partly(cell: str) -> Mark | None:
    """What is said to be confidential in part, or perhaps, is in doubt."""
    start = _PARTLY.match(cell)
    if start is None or not is_mark(cell[start.end() :]):
        return None
    mark = mark_of(cell[start.end() :], title=False)
    if mark is None or mark.kind.level <= 1:
        return None
    return Mark(mark.kind if mark.kind.confidential else MatterKind.SECRECY, mark.word, sure=False)


def _spoken(kind: MatterKind, word: str, look: re.Pattern[str], said: str, parts: list[str]) -> Mark | None:
    if any(look.fullmatch(part) for part in parts):
        return Mark(kind, word)
    if not look.search(said):
        return None
    return Mark(kind, word, sure=not kind.confidential)


def _level(said: str, parts: list[str]) -> Mark | None:
    found = [max(hit[1], hit[2] or "0") for hit in _LEVEL.finditer(said)]
    if not found:
        return None
    level = int(max(found))
    kind = LEVELS[level]
    return Mark(kind, f"nivå {level}", sure=not kind.confidential or any(_LEVEL.fullmatch(part) for part in parts))
