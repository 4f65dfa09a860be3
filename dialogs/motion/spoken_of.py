"""Which matters a motion speaks of without their numbers: by initials, by a word of secrecy, by their place on the agenda.

The title of a confidential matter was never kept, so by its words it cannot be known; what the bot's own cards call it
can. What surely is said of a confidential matter is not kept; what may be is asked about (R-138, R-143).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dialogs.letters import in_our_letters
from dialogs.matter.at_table import next_waiting
from dialogs.meeting import Matter, Meeting
from dialogs.motion_perhaps import may_be_matters
from dialogs.plain_text import simple


@dataclass(frozen=True, slots=True)
class SpokenOf:
    """The matters that are surely meant, and whether others may be."""

    matters: tuple[Matter, ...]
    perhaps: bool


_A_MATTER: Final = r"(?:ärende(?:t|na|n)?|ärendepunkt(?:en)?|agenda items?|items?|matters?)"
_SECRET_MATTER: Final = re.compile(
    rf"(?<!\w)(?:\w{{0,12}}(?:sekretess|individ|person)\w{{0,16}}ärende\w{{0,4}}|\w{{0,12}}sekretess\w{{0,3}}punkt\w{{0,5}}|(?:sekr|lvu|lvm|lpt)[\s.-]{{0,2}}(?:ärende|punkt)\w{{0,5}}|(?:sekretess\w{{0,12}}|hemlig\w{{0,3}}|slut(?:na|et|en)|stängda|konfidentiell\w{{0,2}}"
    rf"|skyddade|känslig\w{{0,2}}|förtrolig\w{{0,2}}|secret|confidential|sensitive|closed)\s(?:{_A_MATTER}|punkt\w{{0,5}}|points?)|{_A_MATTER}\s(?:bakom|inom|behind)\s(?:stängda|slutna|lyckta|closed)\s(?:dörrar|doors)|{_A_MATTER}\s(?:med|under|om|with|under)\s(?:sekretess|secrecy))(?!\w)",
    re.IGNORECASE,
)
_SECRET: Final = re.compile(
    r"(?<!\w)(?:\w{0,12}sekretess\w{0,16}|hemlig\w{0,6}|konfidentiell\w{0,3}|stängda dörrar|slutna \w{1,12}|confidential|secrecy|closed session)(?!\w)",
    re.IGNORECASE,
)
_NEXT: Final = re.compile(
    rf"(?<!\w)(?:nästa|nästkommande|nästföljande|påföljande|närmast(?:e|\sföljande)|följande|kommande|next|following)\s{_A_MATTER}|{_A_MATTER}\s(?:efter|därefter|därpå|som\s(?:följer|kommer)|after)(?!\w)",
    re.IGNORECASE,
)
_BEFORE: Final = re.compile(
    rf"(?<!\w)(?:föregående|förra|förrförra|tidigare|previous|preceding)\s{_A_MATTER}|{_A_MATTER}\s(?:före|innan|before)(?!\w)",
    re.IGNORECASE,
)
_LAST: Final = re.compile(rf"(?<!\w)(?:sista|avslutande|last|final)\s{_A_MATTER}(?!\w)", re.IGNORECASE)
_ALL: Final = re.compile(
    rf"(?<!\w)(?:alla|samtliga|båda|bägge|övriga|resten av|resterande|all|both|every|other)\s(?:de\s|the\s)?(?:\w{{1,14}}\s)?{_A_MATTER}(?!\w)",
    re.IGNORECASE,
)


# A motion speaks of the points of its own proposal too, and "nästa" may be anything: these are asked about, and not refused.
_A_POINT: Final = r"(?:punkt(?:en|er|erna)?|fråga(?:n)?|frågor(?:na)?|points?|questions?)"
_OTHER: Final = r"(?:nästa|nästkommande|nästföljande|påföljande|följande|kommande|föregående|förra|sista|mellersta|övriga|alla|samtliga|båda|bägge|resterande|next|previous|last|other|all|both)"
_DISPOSED: Final = r"(?:ska(?:ll)?\s)?(?:bordlägg|återremitter|avslå|stryk|utgå|skjut|postpone|reject|table)\w{0,8}"
_PERHAPS_BY_PLACE: Final = re.compile(
    rf"(?<!\w)(?:{_OTHER}\s(?:(?:de|the)\s)?{_A_POINT}(?!\w|\s(?:i|ur|av|in|of)\s)|{_A_POINT}(?:na)?\s(?:efter|före|innan|mellan|därefter|som\sföljer|after|before)"
    rf"|(?:ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|tian)\s(?:efter|före|innan|därefter)|(?:mellersta|middle)\s{_A_MATTER}|(?:nästa|resten|allt\sannat|det\ssista|det\sslutna|the\srest)\s{_DISPOSED}|(?:allt|alla|everything)\s(?:efter|före|after|before)\s)",
    re.IGNORECASE,
)


_DOTTED: Final = re.compile(r"(?<![\w.])(?:[A-ZÅÄÖ]\.\s?){1,3}[A-ZÅÄÖ]\.?(?!\w)")
_BARE: Final = re.compile(r"(?<!\w)[A-ZÅÄÖ](?:\s?[A-ZÅÄÖ]){1,3}(?!\w)")
# As people write them fast: "a.b.", "A-B", "A/B", "A och B".
_LOOSE: Final = re.compile(r"(?<![\w.])[A-ZÅÄÖ](?:\s?[.\-/]\s?[A-ZÅÄÖ]){1,3}(?!\w)", re.IGNORECASE)
_AND: Final = re.compile(r"(?<!\w)([A-ZÅÄÖ])\s(?:och|and|&)\s([A-ZÅÄÖ])(?!\w)")
_AS_DOTS: Final = str.maketrans(dict.fromkeys("·•∙⋅‧・", "."))
_LETTER: Final = re.compile(r"[\W_]")


def spoken_of(words: str, meeting: Meeting) -> SpokenOf:
    """What the motion's words say, apart from numbers."""
    said = _read(words)
    secret = tuple(matter for matter in meeting.matters if matter.kind.confidential)
    found = [*_by_initials(said, secret, dotted=True), *_by_place(said, meeting)]
    found += secret if _SECRET_MATTER.search(said) else ()
    perhaps = bool(secret) and (
        bool(_SECRET.search(said) or _PERHAPS_BY_PLACE.search(said))
        or any(_by_initials(said, secret, dotted=False))
        or not may_be_matters(words).isdisjoint(matter.no for matter in secret)
    )
    return SpokenOf(tuple(dict.fromkeys(found)), perhaps)


def _read(words: str) -> str:
    """The words as they are looked at: in letters of ours, with one blank between them and one kind of dot."""
    return " ".join(in_our_letters(simple(words)).translate(_AS_DOTS).split())


def _by_initials(said: str, secret: tuple[Matter, ...], *, dotted: bool) -> Iterator[Matter]:
    """The confidential matters whose initials stand there: "A.B." as the cards write them, or "AB" or "a-b", which may be something else."""
    written = set(
        _written(said, _DOTTED) if dotted else (*_written(said, _BARE), *_written(said, _LOOSE), *_both(said))
    )
    for matter in secret:
        initials = _LETTER.sub("", matter.initials).upper()
        if initials and initials in written:
            yield matter


def _written(said: str, pattern: re.Pattern[str]) -> Iterator[str]:
    return (_LETTER.sub("", found[0]).upper() for found in pattern.finditer(said))


def _both(said: str) -> Iterator[str]:
    return (found[1] + found[2] for found in _AND.finditer(said))


def _by_place(said: str, meeting: Meeting) -> tuple[Matter, ...]:
    """The matters that are meant by where they stand: before, behind or around the one on the table."""
    matters = meeting.matters
    at = next((at for at, one in enumerate(matters) if one.no == meeting.table), None)
    found: list[Matter | None] = list(matters) if _ALL.search(said) else []
    if _NEXT.search(said):
        found += [next_waiting(meeting), *(() if at is None else matters[at + 1 : at + 2])]
    if _BEFORE.search(said) and at:
        found.append(matters[at - 1])
    if _LAST.search(said):
        found += matters[-1:]
    return tuple(one for one in found if one is not None)
