"""What a sentence says of who may be there, see, hear or read: "Mötet är öppet utom vid ärende 2", "Publiceras: 1 och 3".

It says nothing of secrecy, and may still mean it. So what it excepts is in doubt, what it closes, and where it counts up
what is public, all else. What can be read either way leaves every matter in doubt. Source: R-107.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import Final, TypeAlias

from dialogs.agenda.exceptions_in_a_sentence import EXCEPTS, exceptions, without
from dialogs.agenda.matters_in_a_sentence import NUMBERS, REF, SENTENCES, spans, without_law
from dialogs.agenda.named_matters import EVERY_IN_DOUBT, LAST, NamedMatters
from dialogs.agenda.words_of_access import (
    BOOKING,
    CLOSED,
    LATER,
    NEGATED,
    NOT,
    PAPERS_KEPT,
    PEOPLE_COUNTED,
    PUBLIC,
    SECRET,
    SPREAD,
    TIMES,
)

Spans: TypeAlias = tuple[tuple[int, int], ...]


class _Way(Enum):
    """Which way a clause speaks."""

    OPEN = 1
    SHUT = 2
    EITHER = 3  # it can be read both ways
    NEITHER = 4


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause, which way it speaks, and the numbers that it names and excepts."""

    way: _Way
    named: Spans
    excepted: Spans
    either: bool  # it says that something comes before or after a matter, so that nobody knows which are meant


_SAYS_EXCEPT: Final = re.compile(EXCEPTS, re.IGNORECASE)
_NO_NUMBER: Final = re.compile(
    rf"{EXCEPTS}(?:[:\s]{{1,2}}[^\W\d]{{1,30}}){{0,6}}?[:\s]{{1,2}}[^\W\d]{{0,20}}(?:ärende|punkt|fråg|del(?!ta)|item|matter|part(?!i))",
    re.IGNORECASE,
)
_SOME_SHUT: Final = re.compile(
    r"(?<!\w)(?:vissa|några|enstaka|flera|ett|två|tre|fyra|en|någon|något|(?:det|den)?\s?(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|sista|näst sista)"
    r"|some|one|two|three|first|second|third|last)\s(?:av\s)?[^\W\d]{0,20}(?:ärende|punkt|item|matter)"
    r"|(?<!\w)(?:vid|under|i|för|när)\s[^\W\d]{0,30}(?:ärenden|punkter|items|matters)(?!\w)",
    re.IGNORECASE,
)
_WHERE: Final = re.compile(
    rf"(?P<around>(?<!\w)(?:efter|före|innan|inför|fram till|after|before|until)\s(?:[^\W\d]{{1,30}}\s){{0,2}})?"
    rf"(?P<from>(?<!\w)(?<!\wed )(?<!\wpt )(?<!\wda )(?<!\wna )(?<!\was )(?<!\wgs )(?:från och med|fr\.?\s?o\.?\s?m\.?|från|from|med början (?:vid|på|med))\s(?:[^\W\d]{{1,30}}\s)?)?"
    rf"(?P<until>(?<!\w)(?:till och med|t\.?\s?o\.?\s?m\.?|upp till|up to|through)\s)?(?:{REF})(?P<numbers>{NUMBERS})(?P<on>\s(?:och|and)\s(?:framåt|därefter|följande|onwards?)|\sff)?",
    re.IGNORECASE,
)
_START: Final = re.compile(
    rf"\W*(?:(?i:endast|bara|enbart|only)\s)?(?P<numbers>{NUMBERS})\s?(?P<sign>[:=–—-]?)\s?(?=[^\W\d_A-ZÅÄÖ])"
)
_LISTED: Final = re.compile(
    rf"(?:[:(]|(?<!\w)(?:gäller|är|för|på|under|vid|av|till|i|are|is|for|during)|\s[–—-])\s?(?P<numbers>{NUMBERS})",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    rf"\W*(?:(?:[^\W\d]|[\s-]){{3,60}}:|[^\W\d]{{4,20}}(?:\s(?:inte|ej|icke))?|(?:inte|ej|icke)\s[^\W\d]{{4,20}})\s?(?P<numbers>{NUMBERS})[\s.]*",
    re.IGNORECASE,
)
# Without a colon it takes two numbers, and neither "to" nor a clock's sign between them: "Öppet för allmänheten 1, 3".
_LABEL_OF_MANY: Final = re.compile(
    r"\W*(?:[^\W\d]{2,20}\s){1,4}(?P<numbers>\d{1,3}(?:(?:,|\s(?:och|samt|and))\s?\d{1,3}){1,20})[\s.]*"
)
_PIECES: Final = re.compile(
    rf"(?:,|(?<=\w))?\s(?:men|medan|fast|but|while)\s|[;()]|\s[–—-]\s|,\s(?=[^\W\d]|§|{REF}|\d{{1,3}}\s?(?!och|samt|o(?!\w)|till|and)[a-zåäö]{{4}})|\s(?:och|samt|and)\s(?=(?:{REF})\d)"
    r"|\s(?:och|samt|and)\s(?=(?:inte|ej|stäng|slut|öpp|offentlig|webbsänd|direktsänd|sänds|publiceras|closed|open|not)\w{0,6}(?!\w))",
    re.IGNORECASE,
)
_IS_EXCEPTION: Final = re.compile(rf"\W*(?:(?:dock|men|but)\s)?(?:{EXCEPTS}|(?:inte|ej|icke|not)(?!\w))", re.IGNORECASE)


_NUMBERED: Final = re.compile(rf"(?:{REF})?{NUMBERS}\s?(?:\([^()]{{1,60}}\)\s?)?[:=–—-]?\s?", re.IGNORECASE)
_SAYS: Final = re.compile(
    r"(?:(?:är|ska|skall|kommer|får|kan|bör|måste|har|hålls|sker|tas|görs|läggs|lämnas|behandlas|undantas|undantag\w{0,4}|pausas|bryts|dock|inte|ej|icke|is|are|will|shall|not"
    r"|\w{0,7}sänds?|ström\w{1,4}|stream\w{1,4}|filma\w|spelas|publiceras?|visas?|sprids|utlämnas|anslås|öppe[nt]|öppna|offentlig\w{0,2}|webb\w{1,8}|stängs?|slutet|open|public|broadcast|webcast)(?!\w))"
)


def of_access(row: str) -> bool:
    """Whether the row speaks of who may be there, see, hear or read, and of secrecy only as of what it excepts."""
    return _has_words(row) and (not SECRET.search(row) or bool(exceptions(row)))


def _has_words(row: str) -> bool:
    return bool(PUBLIC.search(row) or SPREAD.search(row) or PAPERS_KEPT.search(row))


def says_access(row: str) -> bool:
    """Whether what follows the number, or numbers, that the row begins with says so of them, so that it is no title."""
    begun = _NUMBERED.match(row)
    return begun is not None and of_access(row) and bool(_SAYS.match(row[begun.end() :]))


def access(row: str) -> tuple[NamedMatters, ...]:
    """What the row leaves in doubt by number; nothing, where it names none."""
    if not of_access(row):
        return ()
    found: list[NamedMatters] = []
    opened: list[tuple[int, int]] = []
    for clause in _clauses(without_law(TIMES.sub(" ", row))):
        if clause.either or (clause.way is _Way.EITHER and (clause.named or clause.excepted)):
            return (EVERY_IN_DOUBT,)
        opens, shuts = (clause.named, clause.excepted) if clause.way is _Way.OPEN else (clause.excepted, clause.named)
        opened += opens
        if shuts:
            found.append(NamedMatters(shuts, EVERY_IN_DOUBT.mark))
    if opened:
        found.append(NamedMatters(tuple(opened), EVERY_IN_DOUBT.mark, all_but=True))
    return tuple(found)


def leaves_some_out(row: str) -> bool:
    """Whether the row says that some matters are not for all, and does not say which by number."""
    if not _has_words(row) or access(row):
        return False
    return bool(_NO_NUMBER.search(row)) or (_way(row) is not _Way.OPEN and _SOME_SHUT.search(row) is not None)


def closes(row: str) -> bool:
    """Whether the row says that something is not for all, or excepts something."""
    return of_access(row) and (_way(row) is _Way.SHUT or _SAYS_EXCEPT.search(row) is not None)


def goes_on_excepting(row: str) -> bool:
    """Whether the row holds but an exception to what was said before it: "Undantag: punkt 2.", "Gäller inte ärende 2"."""
    rest = without(exceptions(row), row, " ")
    return rest != row and _way(rest) is _Way.NEITHER and len(rest.split()) <= _MOST_WORDS


_MOST_WORDS: Final = 4


def _clauses(row: str) -> Iterator[_Clause]:
    before = _Way.NEITHER
    for sentence in SENTENCES.split(row):
        for piece in _pieces(sentence):
            clause = _read(piece, before)
            before = clause.way
            if clause.way is not _Way.NEITHER:
                yield clause


def _pieces(sentence: str) -> list[str]:
    """The parts that speak one way each; what speaks none goes with the one after it, an exception with the one before."""
    cuts = [0, *(cut.start() for cut in _PIECES.finditer(sentence)), len(sentence)]
    found: list[tuple[int, int]] = []
    start = 0
    for begin, end in pairwise(cuts):
        said = _way(without(exceptions(part := sentence[start:end]), part, " "))
        if found and start == begin and said is _Way.NEITHER and _IS_EXCEPTION.match(sentence[begin:end]):
            found[-1], start = (found[-1][0], end), end
        elif said is not _Way.NEITHER:
            found.append((start, end))
            start = end
    if found:
        found[-1] = (found[-1][0], len(sentence))
    return [sentence[begin:end] for begin, end in found] or [sentence]


def _read(clause: str, before: _Way) -> _Clause:
    hits = exceptions(clause)
    excepted = tuple(span for hit in hits for span in spans(hit.numbers))
    head = clause[: hits[0].start] if hits else clause
    ways = [way for way in (_way(head), _way(without(hits, clause, " ")), before) if way is not _Way.NEITHER]
    way = ways[0] if ways else _Way.NEITHER
    rest = without(hits, clause, " , ")
    named, around = _named(rest)
    if way is _Way.OPEN and len(named) == 1 and not excepted and LATER.search(rest):
        named = ()  # "Handlingarna till ärende 2 publiceras senare"
    denied = way is _Way.SHUT and any(hit.denied for hit in hits)  # "stängt, och öppnas inte vid ärende 2"
    return _Clause(way, named, excepted, around or denied)


def _named(words: str) -> tuple[Spans, bool]:
    """The numbers that the words name, and whether something is said of what comes before or after one."""
    found: list[tuple[int, int]] = []
    for hit in _WHERE.finditer(words):
        if hit["around"]:
            return (), True
        own = spans(hit["numbers"])
        if hit["from"] or hit["on"]:
            own = (*own[:-1], (own[-1][0], LAST if len(own) == 1 or hit["on"] else own[-1][1]))
        if hit["until"]:
            own = ((0, own[0][1]), *own[1:])
        found += own
    if found:
        return tuple(found), False
    alone = _START.match(words) or _labelled(words)
    listed = (one for one in _LISTED.finditer(words) if len(spans(one["numbers"])) > 1)
    one = alone or next(listed, None)
    return (spans(one["numbers"]) if one else ()), False


def _labelled(words: str) -> re.Match[str] | None:
    """The numbers behind a label: "Publiceras: 1 och 3"; the number of seats for the public is none."""
    bare = words.strip(" ,")
    return None if PEOPLE_COUNTED.match(words) else _LABEL.fullmatch(bare) or _LABEL_OF_MANY.fullmatch(bare)


def _way(words: str) -> _Way:
    plain = BOOKING.sub(" ", words)
    shut = CLOSED.search(plain) or SECRET.search(plain) or PAPERS_KEPT.search(plain)
    if shut and NOT.search(plain):
        return _Way.EITHER
    if shut or NEGATED.search(plain):
        return _Way.SHUT
    if not PUBLIC.search(plain):
        return _Way.NEITHER
    return _Way.EITHER if NOT.search(plain) else _Way.OPEN
