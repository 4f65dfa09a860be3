"""The words of a motion as people type them: its kind, and which matter a number speaks of.

A number is a matter only where it can be nothing else, since amounts, years and lists begin motions too. What may be
either is `Sureness.DOUBT`, and whoever wrote it is asked.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from dialogs.meeting.kinds import MotionKind
from dialogs.text.letters import WORD

KINDS: Final[Mapping[str, MotionKind]] = {
    "ändring": MotionKind.AMEND,
    "ändringar": MotionKind.AMEND,
    "ändringsyrkande": MotionKind.AMEND,
    "ändringsförslag": MotionKind.AMEND,
    "tillägg": MotionKind.ADD,
    "tilläggsyrkande": MotionKind.ADD,
    "tilläggsförslag": MotionKind.ADD,
    "nytt": MotionKind.NEW,
    "avslag": MotionKind.REJECT,
    "avslagsyrkande": MotionKind.REJECT,
    "återremiss": MotionKind.REFER,
    "återremissyrkande": MotionKind.REFER,
    "återremittering": MotionKind.REFER,
    "bordläggning": MotionKind.TABLE,
    "bordläggningsyrkande": MotionKind.TABLE,
    "bifall": MotionKind.APPROVE,
    "bifallsyrkande": MotionKind.APPROVE,
    "amend": MotionKind.AMEND,
    "amendment": MotionKind.AMEND,
    "add": MotionKind.ADD,
    "addition": MotionKind.ADD,
    "new": MotionKind.NEW,
    "reject": MotionKind.REJECT,
    "rejection": MotionKind.REJECT,
    "refer": MotionKind.REFER,
    "referral": MotionKind.REFER,
    "table": MotionKind.TABLE,
    "postpone": MotionKind.TABLE,
    "postponement": MotionKind.TABLE,
    "approve": MotionKind.APPROVE,
    "approval": MotionKind.APPROVE,
}
DOES: Final[Mapping[str, MotionKind]] = {
    "avslå": MotionKind.REJECT,
    "avslås": MotionKind.REJECT,
    "avslår": MotionKind.REJECT,
    "bifalla": MotionKind.APPROVE,
    "bifalls": MotionKind.APPROVE,
    "bifalles": MotionKind.APPROVE,
    "bifaller": MotionKind.APPROVE,
    "återremittera": MotionKind.REFER,
    "återremitteras": MotionKind.REFER,
    "återremitterar": MotionKind.REFER,
    "bordlägga": MotionKind.TABLE,
    "bordläggs": MotionKind.TABLE,
    "bordläggas": MotionKind.TABLE,
    "bordlägger": MotionKind.TABLE,
    "rejected": MotionKind.REJECT,
    "approved": MotionKind.APPROVE,
    "referred": MotionKind.REFER,
    "postponed": MotionKind.TABLE,
    "tabled": MotionKind.TABLE,
}
BARE: Final = frozenset({MotionKind.REJECT, MotionKind.APPROVE, MotionKind.REFER, MotionKind.TABLE})
"""The kinds that can be meant without a word more."""
ACTS: Final = frozenset(word for word, kind in KINDS.items() if kind in BARE) | DOES.keys()
"""What can be done with a matter as a whole: the words for those kinds."""
NEGATIONS: Final = frozenset({"inte", "ej", "icke", "aldrig", "not", "never"})
UNITS: Final = frozenset(
    [
        "kr",
        "kronor",
        "sek",
        "tkr",
        "mkr",
        "mnkr",
        "mdkr",
        "öre",
        "tusen",
        "miljon",
        "miljoner",
        "miljarder",
        "mn",
        "procent",
        "procentenheter",
        "promille",
        "år",
        "åring",
        "åringar",
        "månader",
        "veckor",
        "vecka",
        "dagar",
        "dag",
        "timmar",
        "minuter",
        "st",
        "stycken",
        "meter",
        "kvm",
        "kvadratmeter",
        "km",
        "kilometer",
        "ton",
        "liter",
        "ha",
        "hektar",
        "per",
        "million",
        "thousand",
        "percent",
        "years",
        "weeks",
        "days",
        "hours",
    ]
)
_SURE_MARKS: Final = frozenset({"ärende", "ärendet", "matter", "item", "dagordningspunkt"})
_SAYS: Final = frozenset({"yrkande", "yrkar", "yrka", "jag", "vi", "motion", "move"})
_SEPARATOR: Final = re.compile(r"[\s:;,.!)/]*(?:[-\u2010-\u2015]+(?![0-9]))?\s*")
_REFERENCE: Final = re.compile(
    r"""(?:(?P<about>i|på|till|för|om|gällande|angående|ang|avseende|in|on)\.?\s)?
    (?:(?P<mark>ärendet|ärende|dagordningspunkt|punkten|punkt|paragraf|§§|§|nummer|nr|p|[#]|matter|item|number|no)\.?\s?
    (?:nr\.?\s|nummer\s|no\.?\s)?)?
    \(?(?P<no>[0-9]{1,3})(?![0-9])\)?(?::ans?(?!\w))?""",
    re.VERBOSE | re.IGNORECASE,
)
_GOES_ON: Final = re.compile(r"[\s.,:]?[0-9]|\s?%|\s?[-\u2010-\u2015/]\s?[0-9]|[-\u2010-\u2015]?[^\W\d_]")
_POINT: Final = re.compile(r"(?<!\S)([0-9]{1,3})(?:[.):]|\s(?=att\b|that\b))", re.IGNORECASE)
_NAMED: Final = re.compile(r"\bärende (?:nr )?([0-9]{1,3})(?![0-9])", re.IGNORECASE)


# "Bifall till förslaget med ändringen att …" is no mere approval: the mover says which kind it is.
_WITH_CHANGES: Final = re.compile(
    r"\b(?:med|with)\s(?:\w+\s){0,3}?(?:\w*ändring\w*|tillägg\w*|justering\w*|undantag\w*|förbehåll\w*|komplettering\w*|strykning\w*"
    r"|skillnad\w*|changes?|amendments?|additions?|exceptions?)\b|\b(?:förutom|utom|except) (?:att|that|för|for)\b",
    re.IGNORECASE,
)


class Sureness(Enum):
    """Whether a number speaks of a matter."""

    SURE = "sure"
    DOUBT = "doubt"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reference:
    """A number that may speak of a matter: how surely, where it ends in the text, and where the text goes on behind it.

    `mark`: the word that stood before it, such as "punkt"; `listed`: the next point of a list follows further on.
    """

    no: int
    sure: Sureness
    end: int
    body: int
    mark: str = ""
    listed: bool = False


def separated(text: str, start: int = 0) -> int:
    """Return where the text goes on behind the space, colon, comma or dash that stands at `start`."""
    found = _SEPARATOR.match(text, start)
    return found.end() if found else start


def kind_at(text: str, start: int = 0) -> tuple[MotionKind | None, int]:
    """The kind that is named at `start`, and where the text goes on behind it; (None, start) where none is."""
    found = WORD.match(text, start)
    kind = KINDS.get(found[0].casefold()) if found else None
    if found is None or kind is None or (kind is MotionKind.APPROVE and _WITH_CHANGES.search(text, found.end())):
        return None, start
    after = separated(text, found.end())
    again = WORD.match(text, after)
    if kind is MotionKind.NEW and again and again[0].casefold() in {"yrkande", "motion"}:
        after = separated(text, again.end())
    return kind, after


def reference_at(text: str, start: int = 0) -> Reference | None:
    """The number at `start` that may speak of a matter; None where none stands there."""
    found = _REFERENCE.match(text, start)
    if found is None:
        return None
    end = found.end()
    body = separated(text, end)
    mark = (found["mark"] or found["about"] or "").casefold()
    return Reference(int(found["no"]), _sureness(found, text, body), end, body, mark, _listed(found, text, body))


def _sureness(found: re.Match[str], text: str, body: int) -> Sureness:
    mark, end = (found["mark"] or "").casefold(), found.end()
    if mark in _SURE_MARKS:
        return Sureness.SURE
    alone = body == len(text)
    if mark.startswith("§") or mark == "paragraf":
        return Sureness.SURE if alone or _named(text, body) or ":" in text[end:body] else Sureness.DOUBT
    if mark:
        return Sureness.DOUBT
    word = WORD.match(text, body)
    if kind_at(text, end)[0] is not None:
        return Sureness.SURE  # "3avslag"
    if _GOES_ON.match(text, end):
        letter = WORD.match(text, end)
        return Sureness.DOUBT if letter and letter.end() == end + 1 else Sureness.NONE
    if word and word[0].casefold() in UNITS:
        return Sureness.NONE
    if found["about"]:
        return Sureness.DOUBT
    numbered = "." in text[end:body] or ")" in text[end - 1 : body]  # as the first point of a list is
    if alone or (_named(text, body) and not (numbered and _listed(found, text, body))):
        return Sureness.SURE
    called = (word is not None and word[0].casefold() in {"att", "that"}) or ":" in text[end:body]
    return Sureness.SURE if called and not numbered and not _listed(found, text, body) else Sureness.DOUBT


def _named(text: str, body: int) -> bool:
    """Whether a kind follows: "3 avslag". Of "1 nytt bibliotek" the number may as well say how many."""
    kind, after = kind_at(text, body)
    word = WORD.match(text, body)
    if kind is not MotionKind.NEW:
        return kind is not None or bool(word and word[0].casefold() in _SAYS)
    rest = text[word.end() :] if word else ""
    behind = rest.split()[0] if rest.strip() else ""
    return after == len(text) or not rest.startswith(" ") or behind[:1] in ":-\u2013" or behind in {"att", "yrkande"}


def _listed(found: re.Match[str], text: str, body: int) -> bool:
    """Whether the text is a list: the next number stands further on, as its next point."""
    following = int(found["no"]) + 1
    return any(int(one[1]) == following for one in _POINT.finditer(text, body))


def named_within(text: str, start: int = 0) -> int | None:
    """The number of a matter that is spoken of somewhere in the text as "ärende 5"; None where none is."""
    found = _NAMED.search(text, start)
    return int(found[1]) if found else None
