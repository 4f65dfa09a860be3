"""Rows that say that the public leaves or comes back, or that the doors close or open: they speak for what follows.

They hold words of such rows alone, so nobody's name. Source: R-107.
"""

import re
from enum import Enum
from typing import Final


class Doors(Enum):
    """What the doors do."""

    OPEN = 1
    SHUT = 2


_THEN: Final = r"(?:(?:paus|rast|därefter|sedan|nu|här|efter \w{1,10}|från och med nu|obs!?|därpå|fortsättning|mötet fortsätter|sammanträdet fortsätter)[,.:;–-]*\s+){0,4}"
_ALL: Final = r"(?:samtliga |alla |övriga |eventuella |ev\.? )?"
_PEOPLE: Final = (
    rf"{_ALL}(?:allmänhet(?:en)?|åhörar(?:e|na)|publik(?:en)?|press(?:en)?|media|journalister(?:na)?|gäster(?:na)?|besökar(?:e|na)|obehöriga|utomstående"
    r"|the public|public|audience|visitors|the press|press|observers)"
)
_WHO: Final = rf"{_PEOPLE}(?:(?:,| och| and) {_PEOPLE}){{0,2}}"
_ROOM: Final = r"(?: (?:lokalen|salen|rummet|mötet|sammanträdet|sammanträdesrummet|sammanträdeslokalen|sessionssalen|the room|the meeting|the chamber|nu|här))?"
_LEAVES: Final = (
    r"(?:ska |skall |får |måste |ombeds |ombedes |är |blir |will |must |is |are |has to )?(?:att )?(?:lämnar?|går(?: ut)?|gå ut|utvisas|visas ut|avvisas|utestängs"
    r"|avlägsna[rs]?(?: sig)?|ej tillträde|inte tillträde|inte närvara|ej närvara|inte delta|ut|leaves?|asked to leave|excluded|barred)"
)
_RETURNS: Final = (
    r"(?:får |är |kan |will |may |is |are )?(?:släpps in|släppas in|insläpps|åter(?:kommer|vänder)?(?: in)?|kommer (?:åter|tillbaka|in)(?: in)?|komma (?:in|tillbaka)"
    r"|tillbaka|bjuds in|kallas in|välkom(?:na|nas|men)(?: in| åter| tillbaka)?|in igen|returns?|re-?enters?|readmitted|let in|back)"
)
_STREAM: Final = (
    r"(?:(?:webb|direkt|tv-|live)?-?(?:ut)?sändning(?:en)?|inspelning(?:en)?|streaming(?:en)?|the (?:webcast|stream))"
)
_DOOR: Final = r"(?:dörr(?:en|ar|arna)|the doors?|doors?)"
_SHUT: Final = re.compile(
    rf"{_THEN}(?:{_WHO} {_LEAVES}{_ROOM}|{_STREAM} (?:avbryts|bryts|pausas|stängs(?: av| ned| ner)?|stoppas|släcks|avslutas|upphör|slutar|(?:är |tar )?slut|stops|ends|is paused|is over)|slut (?:på|av) {_STREAM}|{_DOOR} (?:nu )?(?:stängs|stängda?|slutna?|låses|låsta|är stängda|close|closed|are closed|shut)"
    r"|(?:bakom |inom |för )?(?:slutna|stängda|lyckta) dör{1,2}ar|stängning av dörrar(?:na)?|utan (?:allmänhet|åhörare|publik)"
    r"|(?:non-? ?public|not public|closed|private|confidential|secret|executive|in camera)(?: (?:part|session|meeting|section|matters|items))?"
    r"|in camera|enskild överläggning|intern (?:del|överläggning|punkt)|interna (?:ärenden|punkter)"
    rf"|(?:mötet |sammanträdet )?(?:är )?(?:stängt|slutet|stängd|stängda) för {_PEOPLE}|{_WHO} har (?:lämnat|gått(?: ut)?){_ROOM}"
    r"|(?:fortsätter|övergår|återupptas|hålls) (?:sammanträdet|mötet) (?:i )?(?:som )?(?:stängt|slutet)"
    r"|(?:sammanträdet|mötet) (?:fortsätter|är|blir|hålls|övergår) (?:i |till |som |att vara )?(?:stängt|slutet))",
    re.IGNORECASE,
)
_OPEN: Final = re.compile(
    rf"{_THEN}(?:{_WHO} {_RETURNS}{_ROOM}|{_STREAM} (?:återupptas|återstartas|startar(?: igen| åter)?|fortsätter|sätts på(?: igen)?|resumes)|{_DOOR} (?:åter )?(?:öppnas|öppna|är öppna|open|reopen|opened)(?: igen| åter)?|(?:för )?öppna dörrar(?: igen)?)",
    re.IGNORECASE,
)
_ALREADY_KNOWN: Final = re.compile(
    r"(?:bakom |inom )?(?:slutna|stängda|lyckta) dörrar|utan (?:allmänhet|åhörare)", re.IGNORECASE
)
_EDGE: Final = " \t.,:;!–—-()[]*=#~"


def doors_of(row: str) -> Doors | None:
    """What the row says of the doors, or None if it says nothing, or more than that."""
    said = " ".join(row.strip(_EDGE).split())
    if len(said) > _LONGEST or _ALREADY_KNOWN.fullmatch(said):
        return None
    if _OPEN.fullmatch(said):
        return Doors.OPEN
    return Doors.SHUT if _SHUT.fullmatch(said) else None


_LONGEST: Final = 90  # characters
