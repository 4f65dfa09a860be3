"""Which matters a motion speaks of without their numbers: by initials, by a word of secrecy, by their place on the agenda.

The title of a confidential matter was never kept, so by its words it cannot be known; what the bot's own cards call it
can. What surely is said of a confidential matter is not kept; what may be is asked about (R-138, R-143).
"""

import re
from dataclasses import dataclass
from typing import Final

from dialogs.meeting.meeting import Matter, Meeting
from dialogs.motion.called_by_initials import perhaps_by_initials, surely_by_initials
from dialogs.motion.called_by_place import MATTER, by_place, perhaps_by_place
from dialogs.text.letters import in_our_letters
from dialogs.text.plain_text import simple
from dialogs.typed.motion_perhaps import may_be_matters


@dataclass(frozen=True, slots=True)
class SpokenOf:
    """The matters that are surely meant, and whether others may be."""

    matters: tuple[Matter, ...]
    perhaps: bool


_SHUT: Final = r"(?:sekretess\w{0,12}|hemlig\w{0,3}|slut(?:na|et|en)|stäng(?:da|d|t)|konfidentiell\w{0,2}|skyddade?|känslig\w{0,2}|förtrolig\w{0,2}|secret|confidential|sensitive|closed)"
_SECRET_MATTER: Final = re.compile(
    rf"(?<!\w)(?:\w{{0,12}}(?:sekretess|individ|person)\w{{0,16}}ärende\w{{0,4}}|\w{{0,12}}sekretess\w{{0,3}}(?:punkt|sak|fråga)\w{{0,5}}|(?:sekr|lvu|lvm|lpt)[\s.-]{{0,2}}(?:ärende|punkt)\w{{0,5}}|{_SHUT}\s(?:{MATTER}|punkt\w{{0,5}}|points?)"
    rf"|{MATTER}\s(?:bakom|inom|behind)\s(?:stängda|slutna|lyckta|closed)\s(?:dörrar|doors)|{MATTER}\s(?:med|under|om|with|under)\s(?:sekretess|secrecy)"
    rf"|{MATTER}\s(?:som|vilket|that)\s(?:(?:är|ska|hålls|is)\s)?(?:omfattas\sav\s|behandlas\s(?:bakom|inom|med|under)\s|beläggs\smed\s)?{_SHUT})(?!\w)",
    re.IGNORECASE,
)
_SECRET: Final = re.compile(
    r"(?<!\w)(?:\w{0,12}sekretess\w{0,16}|hemlig\w{0,6}|konfidentiell\w{0,3}|stängda dörrar|slutna \w{1,12}|confidential|secrecy|closed session"
    r"|(?:slut(?:na|et|en)|stängda|känsliga|förtroliga|skyddade) (?:fråga|sak|fall|del)\w{0,3}"
    r"|(?:barn|elev|brukar|klient|patient|familje|vårdnads|faderskaps|omhändertagande|placerings|bistånds|missbruks)\w{0,8}ärende\w{0,4})(?!\w)",
    re.IGNORECASE,
)
_AS_DOTS: Final = str.maketrans(dict.fromkeys("·•∙⋅‧・", "."))


def spoken_of(words: str, meeting: Meeting) -> SpokenOf:
    """What the motion's words say, apart from numbers."""
    said = _read(words)
    secret = tuple(matter for matter in meeting.matters if matter.kind.confidential)
    found = [*surely_by_initials(said, secret), *by_place(said, meeting)]
    found += secret if _SECRET_MATTER.search(said) else ()
    perhaps = bool(secret) and (
        bool(_SECRET.search(said) or perhaps_by_place(said))
        or perhaps_by_initials(said, secret)
        or not may_be_matters(words).isdisjoint(matter.no for matter in secret)
    )
    return SpokenOf(tuple(dict.fromkeys(found)), perhaps)


def _read(words: str) -> str:
    """The words as they are looked at: in letters of ours, with one blank between them and one kind of dot."""
    return " ".join(in_our_letters(simple(words)).translate(_AS_DOTS).split())
