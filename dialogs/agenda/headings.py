"""Which lines say something of the matters below them: what opens a confidential part of a meeting, and what ends it.

A line by itself that bears a confidential mark opens such a part, whatever letter, time, law or ornament stands with it.
Where it holds other words too it may just as well be a note, and what follows is in doubt. Source: R-107.
"""

import re
from dataclasses import dataclass
from typing import Final

from dialogs.agenda.heading_words import HEADING_WORDS
from dialogs.agenda.kind_words import Mark, is_mark, mark_of, unwritten, without_marks, written_mark
from dialogs.agenda.not_for_everybody import SORTS
from dialogs.agenda.rows_public_leaves import Doors, doors_of
from dialogs.agenda.titles import initials_of, may_be_initials
from dialogs.meeting.kinds import MatterKind
from dialogs.text.letters import WORD, in_our_letters


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that says what follows. A `weak` one may just as well be a note under a matter.

    `names`: it names a part of the meeting ("Sekretessärenden"), so it is not said of one matter. `tag`: it is worded as
    what is said of one matter ("Omfattas av sekretess"). `timed`: but for a time of day it names none. `doubtful`: it
    bears a mark, and words besides. `opens`: it says that what follows is public. `stock`: it holds words of headings alone, so nobody's name.
    """

    mark: Mark | None
    weak: bool
    names: bool = False
    tag: bool = False
    timed: bool = False
    doubtful: bool = False
    opens: bool = False
    stock: bool = False

    @property
    def confidential(self) -> bool:
        """Whether it says that what follows is confidential."""
        return self.mark is not None and self.mark.kind.confidential


SHUT: Final = "slutet sammanträde"
"""Our word for what closes the doors: what follows may be secret, until they open."""

_LONGEST: Final = 90  # characters
_EDGE: Final = " :.-–—"
_PLAIN: Final = re.compile(
    r"(?:(?:[^\W\d][\w/&-]*\s+){0,4}[^\W\d][\w/-]*(?<=ärenden|.frågor|punkter)|ärenden\s[^.!?\d]{3,60}"
    r"|(?:public|open|closed) (?:part|matters|meeting)|.{0,20}matters)",
    re.IGNORECASE,
)
_WEAK: Final = re.compile(
    r"val|information(?:spunkt)?|beslut|rapport(?:er)?|anmälningar|delgivningar|meddelanden|myndighetsutövning|myndighetsärenden|sekretess"
    r"|(?:sekretess|individ|val|besluts|informations)ärende|delegationsbeslut|remisser|motioner|interpellationer|frågor"
    r"|yttranden|ekonomi|formalia|inledning|avslutning|föredragningar|ärenden|stängt|slutet|öppet|hemligt|individutskott",
    re.IGNORECASE,
)
# A body, or a section, that deals with individuals. What follows may still be open: so it is in doubt.
_OF_INDIVIDUALS: Final = re.compile(
    r"(?:(?:ärenden|beslut) (?:från|till|i|för|hos) )?(?:[^\W\d]+-? och )?"
    r"(?:individ|familjerätts|barn- och individ)(?:- ?och familje)?-?(?:utskott|nämnd)(?:et|en)?(?:s ärenden)?"
    rf"|(?:{SORTS}|utrednings)-?ärenden",
    re.IGNORECASE,
)
_IN_DOUBT: Final = Mark(MatterKind.SECRECY_INDIVIDUAL, "individutskott", sure=False)
_OTHER: Final = re.compile(r"övrigt|övriga (?:frågor|punkter|ärenden)|varia", re.IGNORECASE)
_OPEN: Final = re.compile(r"(?<!\w)(?:öppe[nt]|öppna|offentlig[ta]?|publik[ta]?|public|open)(?!\w)", re.IGNORECASE)
_CLOSED: Final = re.compile(r"(?:slut|stäng|lyck|closed|öpp|allmänhet|åhörare)", re.IGNORECASE)
_ENDED: Final = re.compile(r"(?<!\w)(?:slut på|upphör|hävs|avslutas|avslutad|är slut)(?!\w)|\bslut$", re.IGNORECASE)
_PART: Final = re.compile(
    r"ärenden|punkter|frågor|(?<!\w)(?:del|delen)(?!\w)|sammanträde|möte|dörrar|överläggning|session|förhandling"
    r"|(?<!\w)(?:följande|nedan|nedanstående|samtliga|alla|matters|items|part)(?!\w)",
    re.IGNORECASE,
)
_TAG: Final = re.compile(
    r"[(\[].*[)\]]$|(?:omfattas|jfr|se|enl\.?|enligt|gäller|osl|offentlighets\W|nivå|level|sekretessnivå)\b|\d+\s*kap\b|kap(?:\.|itel)?\s?\d|lagrum|\d{1,2}:\d{1,2}(?!\d)|(?:\w+\s)?\w*ärende$"
    r"|(?:handling|bilaga|underlag|tjänsteskrivelse|protokoll)",
    re.IGNORECASE,
)
_NUMBERED_PART: Final = re.compile(
    r"(?<!\w)(?:\d{1,2}\s(?:del|delar|part)|(?:del|delen|block|avsnitt|avdelning|part)\s?(?:\d{1,2}|[A-Z]))(?!\w)",
    re.IGNORECASE,
)
# What may stand with a heading: a letter or number of the part, a time of day, ornaments.
_FRONT: Final = re.compile(
    r"(?:[\W_]+|(?:[A-ZÅÄÖ]|[IVX]{1,4}|\d{1,2})\s?[.):–-]+(?:\s+|(?!\d))|(?:del|block|avsnitt|avdelning|part)\s*[\dA-Z]{1,2}\b)",
    re.IGNORECASE,
)
_TIME: Final = re.compile(
    r"(?<!\w)(?:(?:kl|klockan|ca|cirka|från)\.?\s*){0,3}(?<!\d)\d{1,2}[.:]\d{2}(?!\d)(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?|kl\.?\s?\d{1,2}(?![:.]?\d)",
    re.IGNORECASE,
)


def heading_of(words: str) -> Heading | None:
    """What a line without a number says about those that follow, or None if it is no heading."""
    line = in_our_letters(words).strip(" :.")
    own_mark = written_mark(words) is not None and bool(unwritten(words).strip(_EDGE))
    if len(line) > _LONGEST or own_mark or initials_of(line) or may_be_initials(line):
        return None  # a matter by its mark or its initials
    core = _core(line)
    doors = doors_of(core)
    if doors is not None:
        said = Mark(MatterKind.SECRECY, SHUT, sure=False) if doors is Doors.SHUT else None
        return Heading(said, weak=False, names=True, opens=doors is Doors.OPEN, stock=True)
    mark = mark_of(line, title=False)
    if (mark is None or not mark.sure) and _OF_INDIVIDUALS.fullmatch(re.sub(r"(?<!\s)\s*\([^()]*\)$", "", core)):
        return Heading(_IN_DOUBT, weak=False, names=True, stock=True)
    if mark is not None and mark.kind.level > 1 and not _OTHER.fullmatch(core):
        return _marked(words, line, core, mark)
    if _opens(line, core):
        return Heading(None, weak=False, opens=True, stock=True)
    strong = _PLAIN.fullmatch(re.sub(r"(?<!\s)\s*\([^()]*\)$", "", core)) or _OTHER.fullmatch(core)
    if not strong and not _WEAK.fullmatch(core):
        return None
    mark = mark_of(core, title=False)
    said = Mark(mark.kind, mark.word) if mark is not None and mark.kind is not MatterKind.ORDINARY else None
    known = all(word in HEADING_WORDS for word in WORD.findall(core.casefold()))
    stock = bool(known or _WEAK.fullmatch(core) or _OTHER.fullmatch(core))
    return Heading(said, weak=not strong, stock=stock)


def _core(line: str) -> str:
    """The line without what only decorates it or says when."""
    before = None
    while line != before:
        before = line
        line = _TIME.sub("", line).strip(" :.,;–—-_*=#~>|")
        front = _FRONT.match(line)
        if front and front.end() < len(line) and not line.startswith(("(", "[")):
            line = line[front.end() :]
    return line


def _marked(words: str, line: str, core: str, mark: Mark) -> Heading:
    """A line that bears a mark: sure when it holds nothing but marks and the words of headings."""
    rest = WORD.findall(without_marks(_core(core)).casefold())
    pure = all(word in HEADING_WORDS for word in rest)
    said = Mark(mark.kind, mark.word, sure=pure and not _ENDED.search(line))
    if mark.kind is MatterKind.CLOSED and _CLOSED.search(line):
        # What is handled behind closed doors may be secret or not: the stricter holds until the secretary says.
        said = Mark(MatterKind.SECRECY, SHUT, sure=False)
    tag = bool(_TAG.match(line)) and not re.match(r"(?:följande|nedan)", line, re.IGNORECASE)
    adorned = core != line or words.rstrip().endswith(":")
    part = _NUMBERED_PART.sub(" ", line)  # "Sekretess del 1": of what follows, or of the papers of the matter above
    names = not tag and (bool(_PART.search(part)) or (adorned and part == line))
    timed = names and _TIME.search(line) is not None and not _PART.search(core)
    return Heading(said, weak=not names, names=names, tag=tag, timed=timed, doubtful=not pure, stock=pure)


def _opens(line: str, core: str) -> bool:
    if is_mark(core) and mark_of(core, title=False) is None and not _WEAK.fullmatch(core):
        return True  # "Ej sekretess"
    found = _OPEN.search(line)
    if not found or _WEAK.fullmatch(core):
        return False
    return bool(_PART.search(core)) and all(word in HEADING_WORDS for word in WORD.findall(core.casefold()))
