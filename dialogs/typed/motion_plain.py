"""A motion in plain speech: "Jag yrkar avslag", "Tilläggsyrkande: …", "Bifall". It may be talk, and is never more than offered.

Read as one is only what its writer says for themselves, and says: no question, no "inte", nobody else's motion.
"""

import re
from dataclasses import replace
from typing import Final

from dialogs.meeting.kinds import MotionKind
from dialogs.text.parties import PARLIAMENT
from dialogs.typed.motion import SaidMotion, about, kind_then_matter, matter_then_kind
from dialogs.typed.motion_words import BARE, DOES, KINDS, NEGATIONS, Sureness, kind_at, reference_at, separated

_LONGEST: Final = 600  # characters; whoever makes a motion says so at once
_PARTIES: Final = "|".join(sorted(PARLIAMENT, reverse=True))
_ONE: Final = (
    rf"jag|vi|undertecknade?(?:\sledamöter)?|(?:{_PARTIES})-?gruppen|\(?(?:{_PARTIES})\)?|(?:socialdemokrat|moderat|sverigedemokrat)er(?:na)?"
    r"|centerpartister(?:na)?|vänsterpartister(?:na)?|centerpartiet|centern|vänsterpartiet|kristdemokrater(?:na)?"
    r"|liberaler(?:na)?|miljöpartister(?:na)?|miljöpartiet|alliansen|majoriteten|oppositionen"
)
# One, or several together: "vi i S", "S, M och C".
_SUBJECT: Final = rf"(?:{_ONE})(?:(?:\si|\soch|\ssamt|,)?\s(?:{_ONE})){{0,3}}"
_FIRST: Final = r"(?:^|[.!\n,]\s?)\s?"
_LIGHT: Final = r"(?:(?:härmed|också|även|därför|alltså|då|nu|dessutom|istället|hereby|also|therefore)\s)?"
_WANT: Final = r"(?:(?:want|wish|would like)\sto\s|['\u2019]d like to\s)?"
_SAYS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_FIRST}(?:då|därför|härmed|nu|alltså|således|istället|i (?:första|andra) hand)\syrkar\s(?:{_SUBJECT})(?!\w)",
        rf"{_FIRST}(?:(?:{_SUBJECT})\s)?{_LIGHT}(?:vill\s|skulle vilja\s)?{_LIGHT}yrkar?(?!\w)",
        r"^jag, [^.!?\n]{1,60}, yrkar(?!\w)",
        rf"{_FIRST}(?:i|we)\s?{_LIGHT}{_WANT}move(?:\s(?:to|that|for))?(?!\w)",
    )
)
_ASKS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_FIRST}(?:(?:{_SUBJECT})\s)?{_LIGHT}(?:begär|föreslår|vill föreslå|vill ha)(?!\w)",
        rf"{_FIRST}(?:i|we)\s{_LIGHT}(?:propose|request|ask)(?:\s(?:to|that|for))?(?!\w)",
    )
)
_OWN: Final = re.compile(
    r"^(?:(?:mitt|vårt)\s)?yrkande(?:\s(?:är|blir|lyder))?(?!\w)|^(?:yrkanden|motyrkande)(?=\s?:)|^yrk\.", re.IGNORECASE
)
_IS_MOVED: Final = re.compile(r"^(?:(?:det|här|härmed)\s)?yrkas(?!\w)", re.IGNORECASE)
_KIND_IS_MOVED: Final = re.compile(r"^[^\W\d_]{6,20}\syrkas(?!\w)", re.IGNORECASE)
# What stands before a motion: signs and a greeting.
_BEFORE: Final = re.compile(
    r"[^\w(§#]{1,10}|(?:hej|hejsan|hallå|god\s(?:dag|morgon|kväll)|ordförande|hello|hi)\s?[!,.:]\s?", re.IGNORECASE
)
_TELLS: Final = re.compile(
    r"finns|kommer|kom|är|var|har|hade|ligger|låg|ska|skall|kan|får|måste|bör|blir|blev|som|och|eller|inte|ej|också|saknas|bifogas|bifölls|avslogs|föll"
    r"|drogs|dras|tas|togs|skickas|lämnas|lämnades|delas|läggs|lades|behandlas|behövs|efter|igen|snart|senare|nu|redan",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(r"^\w*yrkande(?!\w)|^(?:ändrings|tilläggs)förslag(?=\s?:)", re.IGNORECASE)
_HEADS: Final = tuple(
    (
        kind,
        re.compile(
            rf"^(?:{look})(?=\s?[:,\u2013-]|\s(?:matter|item|ärende|§)|\s(?:from|från)\s[^:\n]{{1,40}}:)", re.IGNORECASE
        ),
    )
    for kind, look in (
        (MotionKind.NEW, "nytt yrkande|new motion"),
        (MotionKind.ADD, "additional motion"),
        (MotionKind.AMEND, "amending motion|amendment"),
    )
)
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
        "vi",
        "we",
        "be",
        "should",
        "matter",
        "item",
        "proposal",
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


def read_plain(text: str) -> SaidMotion | None:
    """Read a message as a motion in plain speech; None where it is none. Its words are whole, for a bot that was addressed."""
    if len(text) > _LONGEST or "?" in text:
        return None
    first = reference_at(text)
    if first is not None and first.sure is not Sureness.NONE and first.body < len(text):
        behind = _of_speech(text[first.body :])
        return None if behind is None else about(behind, first, text)
    return _of_speech(text) or _behind_a_greeting(text)


def _behind_a_greeting(text: str) -> SaidMotion | None:
    """A motion behind a sign or a greeting: "🙂 yrkande tillägg", "Hej! Yrkande avslag"."""
    before = _BEFORE.match(text)
    return None if before is None else _of_speech(text[before.end() :])


def _of_speech(text: str) -> SaidMotion | None:
    for pattern in _SAYS:
        if said := pattern.search(text):
            return _moved(text, said.end())
    for pattern in _ASKS:
        if asked := pattern.search(text):
            found = _moved(text, asked.end())
            return found if found is not None and found.kind in BARE else None
    if moved := _IS_MOVED.match(text):
        found = _moved(text, moved.end())
        return found if found is not None and found.kind is not None else None
    if _KIND_IS_MOVED.match(text):
        found = kind_then_matter(text, separated(text))
        return found if found.kind in BARE else None
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
        if spoken in DOES:
            found = kind_then_matter(text, separated(text, word.end()))
            return _one_kind(text, replace(found, kind=DOES[spoken]))
        named = reference_at(text, word.start())
        if named is not None and named.sure is Sureness.SURE:
            behind = _moved(text, named.body)  # "att ärende 3 bordläggs"
            return about(behind, named, text) if behind is not None and behind.kind in BARE else _words(text, at)
        if spoken not in _FILLERS:
            break
    return _words(text, at)


def _words(text: str, at: int) -> SaidMotion | None:
    """What is moved in words of its own."""
    found = matter_then_kind(text, at)
    return found if found.words or found.no else None


def _one_kind(text: str, found: SaidMotion) -> SaidMotion:
    """The motion without a kind where several are spoken of: "återremiss, i andra hand avslag" is for its writer to say."""
    spoken = (word[0].casefold() for word in _WORDS.finditer(text))
    kinds = {KINDS.get(word) or DOES.get(word) for word in spoken} & BARE
    return replace(found, kind=None, words=text.strip()) if len(kinds) > 1 else found


def _headed(text: str) -> SaidMotion | None:
    """A motion under its heading: "Tilläggsyrkande: Programmet följs upp"."""
    for named, pattern in _HEADS:
        if found := pattern.match(text):
            return replace(matter_then_kind(text, separated(text, found.end())), kind=named)
    head = _NAMED.match(text)
    kind, after = kind_at(text)
    if head is None or kind is None:
        return None
    about_one = reference_at(text, after)
    if about_one is None or about_one.sure is not Sureness.SURE:
        rest = text[head.end() :]
        first = _WORDS.match(text, after)
        # "Tilläggsyrkande finns i mappen" tells of one.
        tells = rest[:1] == " " and first is not None and _TELLS.fullmatch(first[0]) is not None
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
