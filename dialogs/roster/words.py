"""What the words on a pasted list of people mean: a capacity, a place, who serves, a party group, or nothing to keep."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from dialogs.capacity import Capacity
from dialogs.places import PersonPlace


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word or two say about a person; `party` is one whose name may not be kept."""

    capacity: Capacity | None = None
    place: PersonPlace = PersonPlace.NOT_SAID
    serves: bool | None = None
    party: bool = False


class Column(StrEnum):
    """What a column of a table holds, by its head."""

    NAME = "name"
    FIRST = "first"
    LAST = "last"
    GROUP = "group"
    OTHER = "other"  # capacity, place and the like say themselves what they are


_SERVING: Final = r"(?:tj(?:änst)?g(?:ör(?:ande)?)?|serving)"
_NOT: Final = r"(?:ej|icke|inte|not|non)"
_SUBSTITUTE: Final = r"ers(?:ättar(?:e|en|na))?|suppleant(?:er)?|substitutes?|alternates?"
_OFFICIAL: Final = (
    r"tjänste?(?:m[aä]n|person(?:er)?)|föredragande|adjungerade?|officials?|officers?"
    r"|[\w-]*(?:chef|direktör|handläggare|utredare|jurist|ekonom|controller|registrator|samordnare|strateg)(?:er)?"
)
_CAPACITIES: Final = (
    (
        Capacity.VICE_CHAIR,
        r"(?:(?:\d(?::?[ae])?|för?st[ae]|andr[ae]|tredje|first|second) )?(?:v|vice|deputy)[ -]?(?:ordf(?:örande)?|chair\w*)",
    ),
    (Capacity.CHAIR, r"(?:tf |tillförordnad |mötes)?ordf(?:örande)?|chair|chair(?:man|woman|person)"),
    (Capacity.SECRETARY, r"(?:nämnds?|kommun|utskotts|mötes)?sekr(?:eterare)?|secretary|clerk"),
    (Capacity.SUBSTITUTE, rf"(?:{_NOT} )?(?:{_SERVING} )?(?:{_SUBSTITUTE})(?: (?:för )?ledamöter)?"),
    (
        Capacity.MEMBER,
        r"(?:ord(?:inarie)? |beslutande )?led(?:am(?:ot|öter(?:na)?))?|ordinarie|beslutande|members?|presidi(?:um|et)",
    ),
    (Capacity.SUPPORT, r"tekni(?:k|ker)|teknisk hjälp|it-?stöd|support|mötes(?:värd|stöd)|host"),
    (Capacity.OFFICIAL, _OFFICIAL),
)
_ROLES: Final = tuple((capacity, re.compile(look)) for capacity, look in _CAPACITIES)
_SERVES: Final = re.compile(rf"(?P<no>{_NOT} )?{_SERVING}(?P<after> {_NOT})?(?: (?:{_SUBSTITUTE}))?")
_PLACES: Final = (
    (
        PersonPlace.AWAY,
        re.compile(rf"frånvarande|{_NOT} närvarande|(?:anmält )?förhinder|förhindrad|kommer {_NOT}|absent|away"),
    ),
    (
        PersonPlace.REMOTE,
        re.compile(
            r"(?:deltar )?(?:på |via )?(?:distans(?:deltagande)?|länk|teams|digital[t]?|video|hemifrån|remote(?:ly)?|online)"
        ),
    ),
    (
        PersonPlace.ROOM,
        re.compile(
            r"(?:deltar |närvarande |fysisk[t]? )?(?:i |på |in the )?(?:rummet|salen|lokalen|plats|sammanträdesrummet"
            r"|sessionssalen|room)|fysisk[t]?|on[ -]?site"
        ),
    ),
)
_PARTY: Final = re.compile(r"part|sakägare|ombud|klagande|sökande|party")
_NOTHING: Final = re.compile(r"gruppledare|group leader|närvarande|present|\W*\d[\d\W]*|e-?post|telefon|mobil|ja|x|-|–")
_GROUP_NAME: Final = re.compile(
    r"\w*(?:demokraterna|partiet|moderaterna|listan)(?: de gröna)?|liberalerna|feministiskt initiativ|partilösa?"
)
_SHORT_GROUP: Final = re.compile(r"[A-ZÅÄÖ]{1,4}")
PARLIAMENT: Final = frozenset({"S", "M", "SD", "C", "V", "KD", "L", "MP"})
_SURNAMES: Final = frozenset({"host", "clerk", "video", "support", "member", "members"})
_HEADS: Final = {
    word: column
    for column, words in (
        (Column.NAME, "namn name deltagare person"),
        (Column.FIRST, "förnamn firstname"),
        (Column.LAST, "efternamn lastname"),
        (Column.GROUP, "parti grupp partigrupp group party"),
        (Column.OTHER, "roll uppdrag funktion role capacity plats place deltar deltagande närvaro tjänstgör nr"),
        (Column.OTHER, "e-post epost mail telefon phone titel befattning kommentar anmärkning"),
    )
    for word in words.split()
}


def meaning_of(part: str) -> Meaning | None:
    """What the part says about a person, in Swedish or English; None if it says nothing we know (a name, say)."""
    word = _word(part)
    if _PARTY.fullmatch(word):
        return Meaning(party=True)
    capacity = next((capacity for capacity, look in _ROLES if look.fullmatch(word)), None)
    place = next((place for place, look in _PLACES if look.fullmatch(word)), PersonPlace.NOT_SAID)
    serving = _SERVES.fullmatch(word)
    serves = None if serving is None else not (serving["no"] or serving["after"])
    if capacity is None and not place and serves is None:
        return Meaning() if _NOTHING.fullmatch(word) else None
    return Meaning(capacity, place, serves)


def role_of(words: str) -> Meaning | None:
    """The meaning of words that stand right next to a name, unless they may as well be a part of it."""
    said = meaning_of(words)
    if said is None or said == Meaning() or said.party or _word(words) in _SURNAMES:
        return None
    return said


def is_party(line: str) -> bool:
    """Whether the line is the name of a party and nothing else, so that it can be a heading."""
    return line in PARLIAMENT or bool(_GROUP_NAME.fullmatch(line.casefold()))


def is_group(part: str) -> bool:
    """Whether the part names a party group: a short word in capitals (S, KD) or a party's name."""
    return bool(_SHORT_GROUP.fullmatch(part) or _GROUP_NAME.fullmatch(part.casefold()))


def column_of(part: str) -> Column | None:
    """What a column holds, if the part is the head of one."""
    return _HEADS.get(_word(part).replace(" ", ""))


def _word(part: str) -> str:
    return " ".join(part.casefold().replace(".", " ").strip(" :").split())
