"""The matters that a motion means by where they stand: the one before, after or at the end of the list, or all of them.

"Ärendet" can only be a matter. "Punkten", "frågan" and "saken" may as well be a point of the motion's own proposal: where a
single confidential matter stands there, it is taken for that one, and otherwise asked about. Source: R-138.
"""

import re
from typing import Final

from dialogs.matter.at_table import next_waiting
from dialogs.meeting.meeting import Matter, Meeting

MATTER: Final = r"(?:ärende(?:t|na|n)?|(?:ärende|dagordnings)punkt(?:en|er|erna)?|agenda items?|items?|matters?)"
"""What is a matter, whatever else a motion speaks of."""

_OWN: Final = r"(?!\w|\s(?:i|ur|av|in|of)\s)"  # "nästa punkt i förslaget" is a point of its own
_POINT: Final = rf"(?:punkt(?:en)?|fråga(?:n)?|sak(?:en)?|post(?:en)?|point|question|thing){_OWN}"
_POINTS: Final = rf"(?:punkt(?:en|er|erna)?|fråga(?:n)?|frågor(?:na)?|points?|questions?){_OWN}"
_NEXT: Final = (
    r"(?:nästa|nästkommande|nästföljande|påföljande|närmast(?:e|\sföljande)|följande|kommande|next|following)"
)
_BEFORE: Final = r"(?:föregående|förra|förrförra|tidigare|previous|preceding)"
_LAST: Final = r"(?:sista|avslutande|last|final)"
_BEHIND: Final = r"(?:efter|därefter|därpå|som\s(?:följer|kommer)|after)"
_AHEAD: Final = r"(?:före|innan|before)"
_ALL: Final = re.compile(
    rf"(?<!\w)(?:alla|samtliga|båda|bägge|övriga|resten av|resterande|all|both|every|other)\s(?:de\s|the\s)?(?:\w{{1,14}}\s)?{MATTER}(?!\w)",
    re.IGNORECASE,
)
_OTHER: Final = r"(?:nästa|nästkommande|nästföljande|påföljande|följande|kommande|föregående|förra|sista|mellersta|övriga|alla|samtliga|båda|bägge|resterande|next|previous|last|other|all|both)"
_DISPOSED: Final = r"(?:ska(?:ll)?\s)?(?:bordlägg|återremitter|avslå|stryk|utgå|skjut|postpone|reject|table)\w{0,8}"
_PERHAPS: Final = re.compile(
    rf"(?<!\w)(?:{_OTHER}\s(?:(?:de|the)\s)?{_POINTS}|{_POINTS}(?:na)?\s(?:efter|före|innan|mellan|därefter|som\sföljer|after|before)"
    rf"|(?:ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|tian)\s(?:efter|före|innan|därefter)|(?:mellersta|middle)\s{MATTER}|(?:nästa|resten|allt\sannat|det\ssista|det\sslutna|the\srest)\s{_DISPOSED}|(?:allt|alla|everything)\s(?:efter|före|after|before)\s)",
    re.IGNORECASE,
)


def _places(noun: str) -> tuple[str, str, str]:
    """What means the next one, the one before and the last one, where they are called so."""
    one = rf"(?:den\s|det\s|the\s)?{noun}"
    return (
        rf"(?<!\w)(?:{_NEXT}\s{one}|{noun}\s{_BEHIND})(?!\w)",
        rf"(?<!\w)(?:{_BEFORE}\s{one}|{noun}\s{_AHEAD})(?!\w)",
        rf"(?<!\w){_LAST}\s{one}(?!\w)",
    )


_OF_MATTERS: Final = tuple(re.compile(look, re.IGNORECASE) for look in _places(MATTER))
_OF_POINTS: Final = tuple(re.compile(look, re.IGNORECASE) for look in _places(_POINT))
_ON_THE_LIST: Final = re.compile(
    r"(?<!\w)(?:nästa|next)\s(?:på|i|on|in)\s(?:dagordningen|föredragningslistan|listan|agendan|tur|the\s(?:list|agenda))|(?<!\w)härnäst(?!\w)",
    re.IGNORECASE,
)


def by_place(said: str, meeting: Meeting) -> tuple[Matter, ...]:
    """The matters that are surely meant; of "punkten" only a confidential one."""
    found = _standing(said, _OF_MATTERS, meeting)
    found += meeting.matters if _ALL.search(said) else ()
    found += _following(meeting) if _ON_THE_LIST.search(said) else ()
    secret = (one for one in _standing(said, _OF_POINTS, meeting) if one.kind.confidential)
    return (*found, *secret)


def perhaps_by_place(said: str) -> bool:
    """Whether the words may mean others: points, "resten", "allt efter 2"."""
    return _PERHAPS.search(said) is not None


def _standing(said: str, looks: tuple[re.Pattern[str], ...], meeting: Meeting) -> tuple[Matter, ...]:
    following, before, last = looks
    at = _at(meeting)
    return (
        *(_following(meeting) if following.search(said) else ()),
        *(meeting.matters[at - 1 : at] if at and before.search(said) else ()),
        *(meeting.matters[-1:] if last.search(said) else ()),
    )


def _following(meeting: Meeting) -> tuple[Matter, ...]:
    """The next one that waits, and the one that stands below that on the table."""
    at, waits = _at(meeting), next_waiting(meeting)
    return (*(() if waits is None else (waits,)), *(() if at is None else meeting.matters[at + 1 : at + 2]))


def _at(meeting: Meeting) -> int | None:
    return next((at for at, one in enumerate(meeting.matters) if one.no == meeting.table), None)
