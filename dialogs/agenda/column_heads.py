"""What the columns of a pasted table are called, and what a column of that name tells.

A column may say what is secret or what is public, in words, signs or laws. Source: R-107.
"""

import re
from enum import StrEnum
from typing import Final

from dialogs.agenda.kind_in_a_note import meant


class TableColumn(StrEnum):
    """What a column of a table tells."""

    NUMBER = "number"
    TITLE = "title"
    HIDDEN = "hidden"  # yes, or whatever is no "no": the matter is confidential
    SHUT = "shut"  # the same of closed doors, or of personal data, so the matter may be confidential
    PUBLIC = "public"  # no: the matter may be confidential
    LEVEL = "level"
    CLASS = "class"  # of information: only the lowest is open
    DOORS = "doors"
    LAW = "law"
    EITHER = "either"  # "Öppet/slutet"
    OTHER = "other"


SPEAKING: Final = frozenset(TableColumn) - {TableColumn.NUMBER, TableColumn.TITLE, TableColumn.OTHER}
"""The columns that say something of a matter's kind."""

_HEADS: Final = tuple(
    (column, re.compile(look))
    for column, look in (
        (
            TableColumn.NUMBER,
            r"nr|no|num(?:mer)?|nummer|§+|p|pkt|punkt(?:nr|nummer)?|paragraf|(?:ärende|löp)(?:nr|nummer)|#",
        ),
        (
            TableColumn.OTHER,
            (
                r"tid|kl|klockan|sid(?:a|or|nr)?|s|d\.?nr|diarie\w*|föredra\w*(?: av)?|handling\w*|bilag\w*|underlag\w*|typ|ärendetyp|status"
                r"|handläggare|ansvarig\w*|anm(?:ärkning\w*)?|kommentar\w*|not(?:er|ering\w*)?|beslut\w*|åtgärd\w*|enhet|förvaltning\w*|kategori"
                r"|längd|minuter|time|page|annex\w*|papers|type|presenter|notes?|rapportör|beredning\w*|avdelning|område|kontaktperson|[hkö]|(?:mötes|sammanträdes)?(?:del|form|typ)|sort|slag|behandling\w*"
            ),
        ),
        (
            TableColumn.TITLE,
            r"(?:ärende|dagordnings|föredragnings)?(?:rubrik|mening|beskrivning|punkter)(?:en)?|titel|benämning",
        ),
        (TableColumn.TITLE, r"ärende(?:n|na|t)?|matters?|title|subject|items?|agenda items?|fråga"),
        (TableColumn.LEVEL, r"\w*nivå(?:er)?|(?:\w+ )?level"),
        (TableColumn.CLASS, r"\w*klass(?:ning|ificering)?|classification"),
        (TableColumn.DOORS, r"dörr(?:ar|arna)?|doors?"),
        (TableColumn.LAW, r"lag(?:rum|stöd|en|ar)?|osl|laghänvisning|legal basis"),
        (
            TableColumn.PUBLIC,
            (
                r"(?:ej|icke|inte|utan|ingen|inga|non?|not)[ .-]{0,2}(?:sek\w*|hemlig\w*|konf\w*|confidential|secret|classified|restricted|skydda\w*|känslig\w*"
                r"|slut(?:en|et|na)|stäng\w*)\.?(?: \w+)?|sekretessfri\w*|unclassified"
            ),
        ),
        (
            TableColumn.SHUT,
            (
                r"slut(?:en|et|na|t)(?: \w+)?|stäng(?:d|t|da|s)(?: \w+)?|lyckta dörrar|closed(?: \w+)?|private(?: \w+)?|enskilt"
                r"|gdpr(?: \w+)?|pul|pub|dataskydd\w*|integritet\w*|(?:innehåller |känsliga )*+person(?:uppgift|uppg|data)\w*|personal data|exempt(?: \w+)?"
                r"|känslig\w* \w+|skydda\w* \w+|publicer\w+ (?:ej|inte|icke)(?: \w+){1,3}|(?:ska |får |kan )?(?:ej|inte|icke) (?:publicer\w+|visas|läggas ut|läggs ut)(?: \w+){1,3}"
                r"|(?:ej|inte|icke) (?:ut|för allmän\w*|(?:för |på |till )?(?:webb\w*|hemsida\w*|internet))|undantag(?:s|en)?(?: \w+){0,2}|endast internt|intern(?:t|a)?(?: (?:bruk|ärende|handling))?"
            ),
        ),
        (
            TableColumn.HIDDEN,
            (
                r"sek(?:r(?:etess\w*)?)?(?:[ .-]+(?:märk|mark|bel|pröv)\w*|[ .]+(?:enl|enligt)\.? osl)?|hemlig\w*|konf(?:identi\w+)?|förtrolig\w*|skydda\w*|skyddskod\w*|säkerhetsskydd\w*|känslig\w*|confidential\w*"
                r"|secre\w+|classified|restricted|(?:ej|icke|inte|not|non)[ -]?(?:off|offentl|offentlig\w*|publik\w*|öpp\w+|public|open)"
                r"|(?:ej|icke|inte)[ -]?publ(?:icera\w*)?|publicer\w+ (?:ej|inte|icke)"
            ),
        ),
        (
            TableColumn.PUBLIC,
            (
                r"off(?:entl)?|offentlig\w*(?: \w+){0,2}|öpp(?:en|et|na|enhet)(?: \w+)?|publ(?:i[kc]\w*)?\.?(?: \w+){0,3}|open(?: \w+)?|allmän(?:t|het\w*)?(?: \w+)?"
                r"|åhörar\w*|press(?:en)?|media|insyn|(?:på |till |för )?(?:webb\w*|hemsida\w*|internet|nätet)(?: \w+)?"
                r"|(?:får |kan |ska |bör )?(?:visas|utlämnas|spridas|publiceras|läggas ut|läggs ut|lämnas ut|sändas|sänds)(?: \w+){0,3}|audience|(?:extern\w* |to be )?publish\w*(?: \w+){0,2}|extern\w* publi\w*|synlig\w*(?: \w+)?"
                r"|(?:får )?(?:allmänheten|åhörare) (?:får )?(?:närvara|delta)|(?:är )?ärendet (?:offentligt|öppet)"
            ),
        ),
    )
)
_ASKED: Final = re.compile(r"\(?(?:ja/nej|j/n|yes/no|y/n|x|kryss|kryssa)\)?$")
EDGE: Final = " \t.:?!*()[]|"
_LONGEST_HEAD: Final = 40  # characters


def column_of(head: str, *, named: bool = False) -> TableColumn | None:
    """What a column of that name tells, or None where it is the name of none that we know; `named`: a sentence is none."""
    name = " ".join(head.casefold().split()).strip(EDGE)
    name = _ASKED.sub("", name).strip(EDGE)
    sides = [column_of(side) for side in name.split("/")] if "/" in name else []
    if TableColumn.PUBLIC in sides and not {TableColumn.HIDDEN, TableColumn.SHUT}.isdisjoint(sides):
        return TableColumn.EITHER
    if sides and all(sides):
        return next((side for side in sides if side in SPEAKING), sides[0])
    found = next((column for column, look in _HEADS if look.fullmatch(name)), None)
    if found is None and not named and len(name) <= _LONGEST_HEAD:
        mark = meant(name)
        return TableColumn.HIDDEN if mark is not None and mark.kind.confidential else None
    return found
