"""Whether a row says plainly which matters of the list it is about, or its number may be of something else.

A row about secrecy is said of the matter that it stands under. It points to another one only where it says so by a word
for a matter ("ärende 4"), or by the sign that the list itself is numbered with, and nothing else can be meant: no
decision, minutes, law, case or part ("AU § 4", "punkt 4 i underlaget", "se ärende 4"). Source: R-107.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Final

from dialogs.agenda.access_in_a_sentence import of_access
from dialogs.agenda.kind_words import mark_of, without_marks
from dialogs.agenda.matters_in_a_sentence import (
    NUMBERS,
    REF,
    SENTENCES,
    speaks_in_a_sentence,
    without_law,
    without_verbs,
)
from dialogs.agenda.words_of_access import CLOSED, NEGATED, NOT, TIMES
from dialogs.text.letters import WORD

_MATTER: Final = r"(?:(?:dagordnings|föredragnings|besluts|informations)?(?:ärende|punkt)\w{0,4}|pkt|(?:agenda )?items?|matters?|points?|nr|nummer)"
_WORD_FOR_IT: Final = re.compile(rf"(?<!\w)(?:{_MATTER}|paragraf\w{{0,4}}(?=.*§))(?!\w)", re.IGNORECASE)
_IS_MATTER: Final = re.compile(r"ärende|punkt|item|matter", re.IGNORECASE)
_POINT_OF_A_LAW: Final = re.compile(r"(?<!\w)(?:punkt\w{0,4}|pkt|p|nr|nummer|points?)\b\.?\s?\d", re.IGNORECASE)
_NUMBERED: Final = re.compile(rf"(?P<sign>{REF})?(?P<numbers>{NUMBERS})", re.IGNORECASE)
_WITHIN: Final = re.compile(
    r"\s?,?\s(?:i|ur|från|till|av|hos|of|in|from)\s(?!(?:dagordning|föredragningslist|ärendelist|list|kallels|agenda|dagens|kvällens|mötet|sammanträd|den|the agenda|today))\w",
    re.IGNORECASE,
)
# What may stand before the number of a matter, apart from what says who may be there, see or read, and how.
_AROUND: Final = frozenset(
    (
        *("agenda", "all", "alla", "allt", "and", "andra", "are", "at", "att", "av", "avseende", "bara"),
        *("behöriga", "beträffande", "bortsett", "but", "dagordningens", "de", "del", "deltar", "den", "det"),
        *("dock", "during", "dörrar", "dörrarna", "dörren", "efter", "eller", "en", "enbart", "endast"),
        *("enskild", "enskilda", "erinra", "erinran", "ett", "every", "except", "for", "fr", "fram", "from"),
        *("från", "följande", "för", "före", "föredragningslistans", "förutom", "gällande", "handlingar"),
        *("handlingarna", "hela", "i", "ihåg", "individ", "individärende", "individärenden", "inför", "inga"),
        *("ingen", "inget", "innan", "inom", "is", "kom", "ledamöter", "m", "med", "meeting", "men", "mötet"),
        *("note", "nu", "o", "obs", "observera", "och", "också", "of", "om", "on", "only", "other", "p"),
        *("papers", "press", "punkten", "på", "påminnelse", "rörande", "sammanträde", "sammanträdet", "samt"),
        *("samtliga", "sekr", "session", "som", "särskilt", "t", "than", "that", "the", "till"),
        *("tjänstgörande", "to", "tystnadsplikt", "tänk", "undantag", "undantaget", "undantagna", "under"),
        *("underlaget", "utom", "vid", "webbsändning", "än", "ärendelistans", "ärendet", "även", "övriga"),
    )
)
_PAPERS: Final = ("beslut", "protokoll", "underlag", "utskott", "bilag")
_BETWEEN: Final = ("i", "på", "av", "från", "om", "även")
_EARLIER: Final = re.compile(
    r"(?<!\w)(?:tidigare|förra|föregående|senaste|earlier|previous|last)\s(?!(?:än|sänd|ut))\w", re.IGNORECASE
)
_YEAR: Final = r"\s?[/-]?\s?(?:19|20)\d\d(?!\d)"
_OF_ANOTHER: Final = re.compile(
    rf"\D{{0,20}}\d{{1,3}}(?!\d)(?:{_YEAR}|(?-i:\s?,?\s(?:vid|på|under|i|ur|från|till|av|hos|at|of|in|from|on)\s))",
    re.IGNORECASE,
)
_OF_A_LAW: Final = re.compile(r"§\s?\d{1,3}\s(?:LVU|LVM|SoL|LSS|LPT|LRV)(?!\w)")
_OF_A_BODY: Final = re.compile(
    r"(?P<body>(?-i:[A-ZÅÄÖ]{1,8}|[A-ZÅÄÖ][a-zåäö]{1,4})(?:[-/ ](?-i:[A-ZÅÄÖ]{1,4}))?)(?:\s\d{4}-\d\d-\d\d,?)?\s?§{1,2}\s?\d",
    re.IGNORECASE,
)


def of_another_body(rows: Sequence[str]) -> set[int]:
    """The rows, from 0, with a paragraph of a body that no other row has, though others have a number: "AU § 17, sekretess"."""
    bodies = {at: found["body"] for at, row in enumerate(rows) if (found := _OF_A_BODY.match(row))}
    counted = Counter(bodies.values())
    return {at for at, body in bodies.items() if counted[body] == 1 and len(bodies) < len(rows)}


def owned(row: str) -> bool:
    """Whether what stands right before a number in the row may be what has it: "AU § 4", "se punkt 4"."""
    words = without_law(row)
    found = list(_NUMBERED.finditer(words))[:_MOST]
    return _EARLIER.search(words) is not None or any(
        _has_it("" if words.isupper() else words[: one.start()]) or _WITHIN.match(words[one.end() :]) for one in found
    )


def of_something_else(rows: Sequence[str], of_matters: Mapping[int, tuple[int, str]]) -> set[int]:
    """The rows, from 0, with a number of something else that say secrecy: "Ärende 2 vid förra mötet, sekretess".

    Only where the number is no next one: another row has it, or none of the same sign has the one before or after. Where
    most of the matters are written so ("Ärende 4/2026"), it is the list's own way. `of_matters`: number and sign by row.
    """
    highest = dict(zip(of_matters, accumulate((number for number, _ in of_matters.values()), max), strict=True))
    backwards = {at for at, (number, _) in of_matters.items() if number < highest[at]}
    found = {at for at in of_matters if _OF_ANOTHER.match(rows[at]) or (at in backwards and _OF_A_LAW.match(rows[at]))}
    counted = Counter(number for number, _ in of_matters.values())
    signed = frozenset(of_matters.values())
    return {
        at
        for at, (number, sign) in of_matters.items()
        if at in found and 2 * len(found) <= len(of_matters) and _says_secrecy(rows[at])
        if counted[number] > 1 or not {(number - 1, sign), (number + 1, sign)} & signed
    }


def _says_secrecy(row: str) -> bool:
    mark = mark_of(row, title=False)
    return of_access(row) or (mark is not None and mark.kind.confidential)


_MOST: Final = 20  # numbers of one row that are looked at


def _has_it(before: str) -> bool:
    """Whether the last word is one that has numbers: a body in capitals, its decisions and papers, "se"."""
    words = [word for word in WORD.findall(before)[-3:] if word.casefold() not in _BETWEEN]
    last = words[-1] if words else ""
    capitals = last.isupper() and 1 < len(last) <= _LETTERS_OF_A_BODY
    return capitals or last.casefold() in ("se", "jfr") or any(one in last.casefold() for one in _PAPERS)


_LETTERS_OF_A_BODY: Final = 5


def plainly_named(row: str, *, by_paragraph: bool, apart: bool) -> bool:
    """Whether each number in the row is plainly one of a matter.

    `by_paragraph`: the list is numbered with "§". `apart`: the row stands under no matter, so that a bare number is enough.
    """
    words = without_law(row)
    of_law = words != row
    return all(
        _plain(one, of_law=of_law, bare_is_enough=apart, by_paragraph=by_paragraph) for one in SENTENCES.split(words)
    )


def _plain(sentence: str, *, of_law: bool, bare_is_enough: bool, by_paragraph: bool) -> bool:
    found = list(_NUMBERED.finditer(sentence))
    if not found:
        return True
    before = sentence[: found[0].start("numbers")]
    sign = found[0]["sign"] or ""
    worded = bool(_WORD_FOR_IT.search(sentence[: found[0].end()])) or ("§" in sign and by_paragraph) or bare_is_enough
    if not worded or owned(sentence) or (of_law and _POINT_OF_A_LAW.search(sentence)):
        return False
    return _owns_none(before) or (_IS_MATTER.search(sign) is not None and speaks_in_a_sentence(sentence))


def _owns_none(before: str) -> bool:
    """Whether none of the words before a number can be what has it: "AU", "beslut", "Björken"."""
    own = without_marks(before)
    for look in (TIMES, NEGATED, CLOSED, NOT, _WORD_FOR_IT):
        own = look.sub(" ", own)
    return all(word in _AROUND for word in WORD.findall(without_verbs(own).casefold()))
