"""A motion in plain speech: "Jag yrkar avslag", "Tilläggsyrkande: …", "Bifall". It may be talk, and is never more than offered.

Read as one is only what its writer says for themselves, and says: no question, no "inte", nobody else's motion.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dialogs.kinds import MotionKind
from dialogs.motion_typed import SaidMotion, about, kind_then_matter, matter_then_kind
from dialogs.motion_words import KINDS, NEGATIONS, Sureness, kind_at, reference_at, separated

_LONGEST: Final = 600  # characters; whoever makes a motion says so at once
_PARTIES: Final = "sd|kd|mp|s|m|c|v|l"
_SUBJECT: Final = (
    rf"jag|vi|undertecknade?|\(?(?:{_PARTIES})\)?|socialdemokraterna|moderaterna|sverigedemokraterna|centerpartiet|centern"
    r"|vänsterpartiet|kristdemokraterna|liberalerna|miljöpartiet"
)
_FIRST: Final = r"(?:^|[.!\n,]\s?)\s?"
_LIGHT: Final = r"(?:(?:härmed|också|även|därför|alltså|då|nu|dessutom|istället|hereby|also|therefore)\s)?"
_SAYS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_FIRST}(?:då|därför|härmed|nu|alltså|således|istället|i (?:första|andra) hand)\syrkar\s(?:{_SUBJECT})(?!\w)",
        rf"{_FIRST}(?:(?:{_SUBJECT})\s)?{_LIGHT}(?:vill\s|skulle vilja\s)?{_LIGHT}yrkar?(?!\w)",
        r"^jag, [^.!?\n]{1,60}, yrkar(?!\w)",
        rf"{_FIRST}(?:i|we)\s{_LIGHT}move(?:\s(?:to|that|for))?(?!\w)",
    )
)
_ASKS: Final = re.compile(
    rf"{_FIRST}(?:(?:{_SUBJECT})\s)?{_LIGHT}(?:begär|föreslår|vill föreslå|vill ha)(?!\w)", re.IGNORECASE
)
_OWN: Final = re.compile(r"^(?:(?:mitt|vårt)\s)?yrkande(?:\s(?:är|blir|lyder))?(?!\w)", re.IGNORECASE)
_NAMED: Final = re.compile(r"^\w*yrkande(?!\w)", re.IGNORECASE)
_WORDS: Final = re.compile(r"[^\W_]+|[:\u2013-]")
_FILLERS: Final = frozenset(
    [
        "härmed",
        "också",
        "även",
        "därför",
        "således",
        "dessutom",
        "istället",
        "på",
        "om",
        "att",
        "för",
        "ett",
        "en",
        "i",
        "första",
        "andra",
        "hand",
        "följande",
        "the",
        "a",
        "to",
        "that",
        "ärendet",
        "förslaget",
        "motionen",
        "medborgarförslaget",
        "frågan",
        "ska",
        "skall",
        "rakt",
        "helt",
    ]
)
_TAIL: Final = frozenset(
    [
        "på",
        "till",
        "i",
        "av",
        "enligt",
        "om",
        "ärendet",
        "förslaget",
        "liggande",
        "förslag",
        "nämndens",
        "förvaltningens",
        "presidiets",
        "ordförandens",
        "arbetsutskottets",
        "kommunstyrelsens",
        "utskottets",
        "arbetsutskottet",
        "au",
        "motionen",
        "hela",
        "tack",
        "here",
        "please",
    ]
)
_LEADS: Final = frozenset({"att", "på", "i", "till", "om", "från", "av", "that"})
_DOES: Final[Mapping[str, MotionKind]] = {
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
}
BARE: Final = frozenset({MotionKind.REJECT, MotionKind.APPROVE, MotionKind.REFER, MotionKind.TABLE})
"""The kinds that can be meant without a word more."""


def read_plain(text: str) -> SaidMotion | None:
    """Read a message as a motion in plain speech; None where it is none. Its words are whole, for a bot that was addressed."""
    if len(text) > _LONGEST or "?" in text:
        return None
    first = reference_at(text)
    if first is not None and first.sure is not Sureness.NONE and first.body < len(text):
        behind = _of_speech(text[first.body :])
        return None if behind is None else about(behind, first, text)
    return _of_speech(text)


def _of_speech(text: str) -> SaidMotion | None:
    for pattern in _SAYS:
        if said := pattern.search(text):
            return _moved(text, said.end())
    if asked := _ASKS.search(text):
        found = _moved(text, asked.end())
        return found if found is not None and found.kind in BARE else None
    if own := _OWN.match(text):
        return _moved(text, own.end())
    return _headed(text) or _alone(text)


def _moved(text: str, start: int) -> SaidMotion | None:
    """What is moved, behind the word that says so; None where it says the contrary."""
    at = separated(text, start)
    for word in _WORDS.finditer(text, at):
        spoken = word[0].casefold()
        if spoken in NEGATIONS:
            return None
        if spoken in KINDS:
            return _one_kind(text, kind_then_matter(text, word.start()))
        if spoken in _DOES:
            found = kind_then_matter(text, separated(text, word.end()))
            return _one_kind(text, replace(found, kind=_DOES[spoken]))
        if spoken not in _FILLERS:
            break
    found = matter_then_kind(text, at)
    return found if found.words or found.no else None


def _one_kind(text: str, found: SaidMotion) -> SaidMotion:
    """The motion without a kind where several are spoken of: "återremiss, i andra hand avslag" is for its writer to say."""
    spoken = (word[0].casefold() for word in _WORDS.finditer(text))
    kinds = {KINDS.get(word) or _DOES.get(word) for word in spoken} & BARE
    return replace(found, kind=None, words=text.strip()) if len(kinds) > 1 else found


def _headed(text: str) -> SaidMotion | None:
    """A motion under its heading: "Tilläggsyrkande: Programmet följs upp"."""
    head = _NAMED.match(text)
    kind, after = kind_at(text)
    if head is None or kind is None:
        return None
    rest = text[head.end() :]
    first = _WORDS.match(text, after)
    # "Tilläggsyrkande finns i mappen" tells of one.
    tells = rest[:1] == " " and first is not None and first[0][0].islower() and first[0] not in _LEADS
    if tells and rest.lstrip()[:1].isalpha():
        return None
    return replace(matter_then_kind(text, after), kind=kind)


def _alone(text: str) -> SaidMotion | None:
    """A kind and hardly more: "Bifall!", "avslag på förslaget", "avslag § 3"."""
    found = kind_then_matter(text, separated(text))
    if found.kind not in BARE:
        return None
    words = [word[0].casefold() for word in _WORDS.finditer(found.words[found.cut :])]
    return found if all(word in _TAIL for word in words) else None
