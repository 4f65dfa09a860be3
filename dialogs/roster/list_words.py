"""What the words on a pasted list of people mean: a capacity, a place, who serves, a party group, or nothing to keep."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.places import PersonPlace
from dialogs.text.parties import PARLIAMENT
from dialogs.text.plain_text import NO_BRACKETS


class Outside(StrEnum):
    """Who is named on a list, and has none of our capacities by it."""

    PARTY = "party"  # to a matter: the name may not be kept
    AUDIENCE = "audience"  # listens, and takes no part
    VACANT = "vacant"  # a seat that nobody has
    LEFT = "left"  # had a seat, and has left it
    MORE = "more"  # further people of the sitting; each line says as what
    OTHER = "other"  # there with or without a title, or for somebody else, and the list does not say as what


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word or two say about a person; `outside` is who has none of our capacities, `heads` what can head a list, `decides` that all below it decide, `acting` that a chair's place is held for a time.

    `matter` is the number of the one that somebody is party to.
    """

    capacity: Capacity | None = None
    place: PersonPlace = PersonPlace.NOT_SAID
    serves: bool | None = None
    outside: Outside | None = None
    matter: int | None = None
    heads: bool = False
    decides: bool = False
    acting: bool = False


class Column(StrEnum):
    """What a column of a table holds, by its head."""

    NAME = "name"
    FIRST = "first"
    LAST = "last"
    GROUP = "group"
    STANDS_FOR = "stands_for"  # whose seat a substitute has taken
    PRESENT = "present"  # yes or no, as the four below
    AWAY = "away"
    REMOTE = "remote"
    ROOM = "room"
    SERVES = "serves"
    UNKEPT = "unkept"  # addresses, telephones, numbers: never kept
    OTHER = "other"  # capacity, place and the like say themselves what they are
    UNKNOWN = "unknown"  # a name that we do not know


_SERVING: Final = r"(?:tj(?:änst)? ?g(?:ör(?:ande)?|r)?|tj|serving)"
NOT: Final = r"(?:ej|icke|inte|not|non|ännu ej)"
SUBSTITUTE: Final = r"ers(?:ätt(?:ar(?:e|en|na))?)?|suppl?(?:eant(?:er(?:na)?)?)?|substitutes?|alternates?"
_MANY_MEMBERS: Final = r"led(?:amöter(?:na)?)|ordinarie(?: ledamöter(?:na)?)?|beslutande(?: ledamöter(?:na)?)?|members"
_TITLES: Final = (
    "chef direktör handläggare utredare jurist ekonom controller registrator samordnare strateg rektor arkitekt ingenjör "
    "planerare inspektör administratör assistent konsult kommunikatör koordinator analytiker specialist projektledare "
    "enhetsledare verksamhetsledare teamledare socialsekreterare kanslisekreterare utredningssekreterare sjuksköterska läkare "
    "psykolog ekolog lantmätare rådgivare förvaltare bibliotekarie antikvarie"
)
_OFFICIAL: Final = (
    r"tjänste?(?:m[aä]n(?:nen)?|person(?:er(?:na)?)?)|tj(?:änst(?:em)?|m|p|[ -]man|[ -]person)|föredr|föredragande(?: tjänste(?:m[aä]n|person(?:er)?))?|adj(?:ung(?:erad(?:e)?)?)?|officials?|officers?"
    r"|(?:från )?[\w-]*förvaltning(?:en|ens tjänstepersoner)?|(?:från )?(?:kommun)?kansliet?"
    rf"|(?:(?:bitr\w*|tf|t f|vik\w*|stf|ställföreträdande|tillförordnad) )?[\w-]*(?:{'|'.join(_TITLES.split())})(?:er|ar|e)?"
)
_TO_ATTEND: Final = (
    r"rätt att (?:närvara(?: och yttra sig)?|yttra sig)|(?:närvaro-? ?och )?(?:närvaro|yttrande)rätt|närvarorätt (?:och|med) yttranderätt"
    r"|(?:may|right to) attend(?: and speak)?|may speak"
)
_ATTENDING: Final = rf"(?:(?:(?:adjungerade?|personer|övriga|förtroendevalda?) )?(?:med|har) )?(?:{_TO_ATTEND})"
_ACTING: Final = rf"(?:t ?f|tillförordnad|tillfällig|{_SERVING})"
_CAPACITIES: Final = (
    (
        Capacity.VICE_CHAIR,
        r"(?:(?:\d(?: ?:? ?[ae])?|för?st[ae]|andr[ae]|tredje|first|second) )?(?:v|vice|deputy)[ -]?(?:ordf(?:örande(?:n|na)?)?|chair\w*)",
    ),
    (Capacity.CHAIR, rf"(?:{_ACTING} )?(?:mötes)?ordf(?:örande(?:n)?)?|(?:acting )?chair(?:man|woman|person)?"),
    (
        Capacity.SECRETARY,
        r"(?:nämnds?|mötes|protokolls?)?sekr(?:eterare(?:n)?)?|vid protokollet|protokollförare|secretary|clerk",
    ),
    (
        Capacity.SUBSTITUTE,
        rf"(?:närv(?:arande)? |övriga |personliga? )?(?:\d{{1,2}}(?: ?: ?[ae])? )?(?:{NOT} )?(?:{_SERVING}[ -]?)?(?:{SUBSTITUTE})(?: nr)?(?: \d{{1,2}})?(?: (?:för )?ledamöter)?(?: i turordning)?",
    ),
    (
        Capacity.MEMBER,
        rf"(?:ord(?:inarie)? |beslutande |närvarande |{_SERVING} |övriga )?led(?:am(?:ot|öter(?:na)?))?|{_MANY_MEMBERS}|members?|presidi(?:um|et)",
    ),
    (
        Capacity.SUPPORT,
        r"tekni(?:k|ker)|teknisk hjälp|it-?stöd|support|mötes(?:värd|stöd)|host|(?:språk|tecken(?:språks)?|skriv|döv|auktoriserad )?tolk(?:ar)?|interpreters?",
    ),
    (Capacity.OFFICIAL, _OFFICIAL),
    (Capacity.ATTENDING, _ATTENDING),
)
_ROLES: Final = tuple((capacity, re.compile(look)) for capacity, look in _CAPACITIES)
_HEADS_MANY: Final = re.compile(
    rf"(?:[\w-]+ )*(?:{_MANY_MEMBERS}|ersättar(?:e|na)|suppleanter(?:na)?|substitutes|alternates|tjänstem[aä]n(?:nen)?"
    r"|tjänstepersoner(?:na)?|officials|officers|tolkar|förvaltning(?:en)?|kansliet|presidi(?:um|et)"
    rf"|{_TO_ATTEND})(?: i turordning)?"
)
_SERVES: Final = re.compile(rf"(?P<no>{NOT} )?{_SERVING}(?P<after> {NOT})?(?:[ -]?(?:{SUBSTITUTE}))?")
_THERE: Final = re.compile(r"^(?:närv(?:arande)?|övriga) ")
_DECIDE: Final = re.compile(rf"(?:närvarande )?(?:beslutande|{_SERVING})(?: led(?:am(?:ot|öter(?:na)?)?)?)?")
_PLACES: Final = (
    (
        PersonPlace.AWAY,
        re.compile(
            rf"frånvarande|frå?nv|frv|(?:{NOT} )närv|förh|anm (?:förhinder|förh|frånvaro|frånv)|sjuk(?:anmäld|skriven)|(?:tjänst|föräldra)?ledig|(?:anmält |anmäld |med )?frånvaro|{NOT} närvarande|(?:anmäl(?:t|da) |har )?förhinder|förhindrade?|sjuk|kommer {NOT}|absent|away"
        ),
    ),
    (
        PersonPlace.REMOTE,
        re.compile(
            r"(?:deltar |deltog |närvarande |med )?(?:på |via |per )?(?:distans(?:deltagande|deltagare)?|länk|teams|zoom|digital[t]?|video(?:länk)?|skype|telefon|hemifrån|remote(?:ly)?|online)"
        ),
    ),
    (
        PersonPlace.ROOM,
        re.compile(
            r"(?:deltar |deltog |närvarande |fysisk[t]? )?(?:i |på |in the )?(?:rummet|salen|lokalen|plats|sammanträdesrummet|sammanträdeslokalen"
            r"|sessionssalen|room)|fysisk[t]?|on[ -]?site"
        ),
    ),
)
_FOR_A_TIME: Final = re.compile(rf"(?:{_ACTING}|acting) ")
_AWAY_AS: Final = re.compile(r"(?:frånvarande|förhindrade|ej närvarande|absent) (?P<what>.+)")
_OUTSIDE: Final = (
    (
        Outside.PARTY,
        re.compile(
            r"(?:part(?:er|en)?|sakägare|ombud|biträde|klagande|sökande(?:n)?|motpart|ställföreträdare|vårdnadshavare|god man|party)"
            r"(?: (?:för|till|åt) (?:part(?:er|en)?|sökanden?|klaganden?|sakägaren?))?"
        ),
    ),
    (
        Outside.AUDIENCE,
        re.compile(
            r"åhörar(?:e|na)|allmänhet(?:en)?|publik(?:en)?|press(?:en)?|media|journalist(?:er)?|audience|auskultant(?:er)?|praktikant(?:er)?"
        ),
    ),
    (
        Outside.VACANT,
        re.compile(r"(?:plats(?:en)? (?:är )?)?vakant(?: plats| mandat)?|vakans|vacant|n n|tom stol|tomt mandat"),
    ),
    (
        Outside.LEFT,
        re.compile(
            r"(?:avgångna|entledigade|avlidna|utträdda|tidigare|f d|före detta|former|resigned)(?: (?:ledamöter|ersättare|förtroendevalda|members|substitutes))(?: och ersättare| and substitutes)?"
        ),
    ),
    (
        Outside.MORE,
        re.compile(
            r"(?:övriga?|även|också|dessutom|därutöver|vidare|andra)(?: (?:närvarande|deltagare|deltagande|deltog|medverkande|personer|inbjudna))*"
            r"|other (?:attendees|participants|present)|others"
        ),
    ),
    (
        Outside.OTHER,
        re.compile(
            r"(?:ledamöter |ledamot |med )*insyn(?:s(?:plats(?:er)?|ledamot|ledamöter|representant(?:er)?))?"
            r"|(?:inbjudn[ai]|inbjuden)(?: gäster?)?|gäst(?:er)?|medverkande|besökare"
            r"|(?:fackliga?|personal|ungdoms|elev|arbetstagar|brukar)?[- ]?(?:företrädare|representant(?:er)?|ombudsman)|(?:förtroendevald(?:a)? )?revisor(?:er(?:na)?)?"
            r"|sakkunnig(?:a)?|expert(?:er)?|ålderspresident"
        ),
    ),
)
_MATTER: Final = re.compile(
    r"(?:(?P<who>.{1,60}?)(?: i| till| för| vid| to|,)? )?(?:ärendet?|punkt|matter)(?: nr| nummer)? (?P<no>\d{1,3})"
)
_NOTHING: Final = re.compile(
    r"gruppledare|group leader|i turordning|närvarande(?: ledamöter och ersättare)?|deltagare|present|\W*\d[\d\W]*|e-?post|(?:tel(?:efon)?|mobil)(?:nr|nummer)?(?: \W*\d[\d\W]*)?|ja|nej|yes|no|x|-|–|—|st"
    r"|(?:utsedd |vald )?(?:att justera|(?:protokolls?)?justerare|justering(?:sperson(?:er)?|smän)?)|närvaro"
)
_PRESENCE: Final = re.compile(r"närvarande(?: ledamöter och ersättare)?|närvaro|present")
_GROUPS: Final = (
    r"\w*(?:demokraterna|partiet|moderaterna|listan|centern|vänstern|vägvalet)(?: de gröna| liberalerna)?|(?:moderata )?samlingspartiet"
    r"|liberalerna|de gröna|feministiskt initiativ|medborgerlig samling|partilösa?|(?:politisk(?:a)? )?vild(?:e|ar)|oberoende|[\w-]+(?:partiet)?[- ]socialdemokraterna"
)
_GROUP_NAME: Final = re.compile(rf"(?:för )?(?:{_GROUPS})")
_SHORT_GROUP: Final = re.compile(r"[A-ZÅÄÖ]{1,4}|F!|FI|KÅ\w?")
_GROUP_HEAD: Final = re.compile(r"\(?(?P<group>[^()]{1,60}?)\)?(?: \([^()]{1,6}\))?")
_SURNAMES: Final = frozenset(
    {"host", "clerk", "video", "support", "member", "members", "press", "gäst", "tolk", "sjuk", "media"}
)
_HEADS: Final = {
    word: column
    for column, words in (
        (Column.NAME, "namn name deltagare person ledamot ledamöter beslutande förtroendevald"),
        (Column.FIRST, "förnamn firstname"),
        (Column.LAST, "efternamn lastname"),
        (Column.GROUP, "parti grupp partigrupp group party partibeteckning partitillhörighet"),
        (Column.STANDS_FOR, "ersätter tjänstgörför tjgför ersättareför istälför iställetför replaces"),
        (Column.PRESENT, "närvaro närvarande närv deltar deltog deltagande present attending"),
        (Column.AWAY, "frånvaro frånvarande frånv förhinder absent"),
        (Column.REMOTE, "distans pådistans distansdeltagande digitalt teams länk remote online"),
        (Column.ROOM, "irummet rummet isalen salen påplats fysiskt room"),
        (Column.SERVES, "tjänstgör tjänstgörande tjänstg tjg tjgör tjgr serves serving"),
        (Column.OTHER, "roll uppdrag funktion role capacity plats place titel befattning kommentar anmärkning anm"),
        (Column.UNKEPT, "nr e-post epost mail email telefon tel mobil phone personnummer"),
    )
    for word in words.split()
}


def meaning_of(part: str) -> Meaning | None:
    """What the part says about a person, in Swedish or English; None if it says nothing we know (a name, say)."""
    word = _word(part)
    away = _AWAY_AS.fullmatch(word)
    if away:
        known = meaning_of(away["what"])
        return known and replace(known, place=PersonPlace.AWAY)
    matter = _MATTER.fullmatch(word)
    if matter:
        who = meaning_of(matter["who"]) if matter["who"] else Meaning()
        if who is None or who.capacity:
            return None  # "ordförande i ärende 4" is no chair, and not understood
        return Meaning(outside=who.outside, matter=int(matter["no"]), heads=who.heads)
    outside = next((kind for kind, look in _OUTSIDE if look.fullmatch(word)), None)
    if outside:
        return Meaning(outside=outside, heads=outside is not Outside.VACANT)
    capacity = next((capacity for capacity, look in _ROLES if look.fullmatch(word)), None)
    place = next((place for place, look in _PLACES if look.fullmatch(word)), PersonPlace.NOT_SAID)
    serving = _SERVES.fullmatch(_THERE.sub("", word))
    serves = None if serving is None else not (serving["no"] or serving["after"])
    if capacity is None and not place and serves is None:
        return Meaning() if _NOTHING.fullmatch(word) else None
    heads, decides = _HEADS_MANY.fullmatch(word), _DECIDE.fullmatch(word)
    acting = capacity is Capacity.CHAIR and _FOR_A_TIME.match(word)
    return Meaning(capacity, place, serves, heads=bool(heads), decides=bool(heads and decides), acting=bool(acting))


def presence_alone(line: str) -> bool:
    """Whether the line heads those who are there, whatever they are."""
    return _PRESENCE.fullmatch(_word(line)) is not None


def role_of(words: str) -> Meaning | None:
    """The meaning of words that stand right next to a name, unless they may as well be a part of it."""
    said = meaning_of(words)
    if said is None or said == Meaning() or said.outside or _word(words) in _SURNAMES:
        return None
    return said


def holds_place(words: str) -> bool:
    """Whether words that were not understood hold a place, or say that somebody is away: then none holds."""
    return any(
        (said := meaning_of(word.strip("?!,;:"))) is not None and said.place
        for word in words.translate(NO_BRACKETS).split()
    )


def holds_capacity(words: str) -> bool:
    """Whether words that were not understood hold a capacity: then no heading says what somebody is."""
    return any(
        (said := meaning_of(word)) is not None and (said.capacity or said.outside)
        for word in words.translate(NO_BRACKETS).split()
    )


def group_of(line: str) -> str:
    """The party that the line is, and nothing else, so that it can be a heading; "" where it is none."""
    head = _GROUP_HEAD.fullmatch(line.strip(" :"))
    if head is None:
        return ""
    group = head["group"].strip().removeprefix("För ")
    known = group in PARLIAMENT or bool(_GROUP_NAME.fullmatch(group.casefold()))
    return group if known else ""


def is_group(part: str) -> bool:
    """Whether the part names a party group: a short word in capitals (S, KD) or a party's name."""
    return bool(_SHORT_GROUP.fullmatch(part) or _GROUP_NAME.fullmatch(part.casefold()))


def column_of(part: str) -> Column | None:
    """What a column holds, if the part is the head of one."""
    return _HEADS.get(_word(part).replace(" ", ""))


def heads_of(cells: Sequence[str]) -> tuple[Column, ...]:
    """What the columns hold, if the cells are the head of a table; none otherwise. Of a table with names, some may be unknown."""
    heads = [column_of(cell) for cell in cells]
    if len(heads) > 1 and all(heads):
        return tuple(head for head in heads if head)
    named = any(_word(cell) in _NAMES and head for cell, head in zip(cells, heads, strict=True))
    known = sum(head is not None for head in heads)
    plain = not any(letter.isdigit() for cell in cells for letter in cell) and all(cells)
    return tuple(head or Column.UNKNOWN for head in heads) if named and plain and known > 1 else ()


_NAMES: Final = frozenset(("namn", "name", "förnamn", "efternamn", "förtroendevald", "first name", "last name"))


def may_be_group(part: str) -> bool:
    """Whether words in brackets behind a name may be its party: short in capitals, a party's name, or written as a name."""
    if part.upper() in PARLIAMENT or is_group(part) or is_group(part.upper()):
        return part.isupper() or len(part) <= _SHORTEST_WORD or _GROUP_NAME.fullmatch(part.casefold()) is not None
    return bool(_AS_A_NAME.fullmatch(part)) and part.casefold() not in _NO_PARTY


_SHORTEST_WORD: Final = 2  # letters: "s", "kd"
_AS_A_NAME: Final = re.compile(r"[A-ZÅÄÖ][\w&-]{1,30}(?: (?:[A-ZÅÄÖ][\w&-]{0,30}|för|i|och|på|av|de|nya)){0,5}")
_NO_PARTY: Final = frozenset(
    (
        "required",
        "optional",
        "guest",
        "organizer",
        "organisatör",
        "presenter",
        "presentatör",
        "extern",
        "external",
        "anm",
        "valbar",
        "ny",
        "vald",
    )
)


def _word(part: str) -> str:
    return " ".join(part.casefold().replace(".", " ").strip(" :*-–—").split())
