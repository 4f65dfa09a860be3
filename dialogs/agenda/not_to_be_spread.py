"""What an agenda says of a matter that is not to be published, handed out, copied or shown: "(ej för utdelning)".

It is a "not" with a word for that, in either order, and nothing else. Papers that only come later are not meant. None of
it is sure. Source: R-107.
"""

import re
from collections.abc import Sequence
from typing import Final

from dialogs.agenda.heading_words import HEADING_WORDS
from dialogs.agenda.words_of_access import CLOSED, NEGATED, NOT, PUBLIC, kept_from_all
from dialogs.text.letters import WORD

_NO: Final = r"(?:inte|ej|icke|inga|ingen|inget|aldrig)"
_MAY: Final = r"(?:(?:ska|skall|får|bör|kan|måste|är) )?"
_TO: Final = r"(?:(?:för|till|i|på|via|genom|att) )?(?:(?:vidare|extern|allmän|fri|offentlig|att|ut|den|det) )?"
_SPREAD: Final = (
    r"(?:publicer\w{0,6}|publ|publik\w{0,4}|utdelning(?:en)?|utdeln|distribution|distribuer\w{1,4}|kopier\w{1,4}|anslås|anslag(?=$| på)|offentliggör\w{0,4}|spridning|sprid\w{0,3}"
    r"|delning|delas|röjas?|röjs|utlämn\w{1,6}|lämnas|visning|visas?|fotograferas?|återges|citeras|refereras|åhör\w{1,6}|utomstående|obehöriga|tv|teve|radio|närradio|tv-?sänd\w{0,6}"
    r"|off(?:ent)?(?:entl)?|offentlig\w{0,6}|extern\w?|allmän(?:het\w{0,2}|t)?|allmän(?:na)? handling(?:ar)?|vidarebefordr\w{0,4}|synlig\w?|synas|media|press(?:en)?|webb\w{0,8}|hemsid\w{1,3}|nätet|internet)"
)
_ON: Final = r"(?: (?:ut|upp|vidare|externt|på \w{3,12}|i \w{2,12}|via \w{3,12}|till \w{4,14}|för \w{4,14}))?"
_MORE: Final = rf"(?:(?: eller| och|,) (?:{_TO}){_SPREAD}{_ON}){{0,2}}"
_ALONE: Final = re.compile(
    rf"{_MAY}{_NO}[ -]{_TO}{_SPREAD}{_ON}{_MORE}|(?:{_MAY})(?:kopieras|sprids|delas|publiceras|offentliggörs|anslås|röjs|distribueras|visas|syns|vidarebefordras|fotograferas) {_NO}(?: ut| upp| vidare)?"
    r"|mask(?:er)?a(?:s|d|t|de)|(?:anonymiser|avidentifier|pseudonymiser)\w{1,4}|spärrmark\w{1,6}|kvarskriv\w{1,5}|skyddad (?:id|identitet|adress)|do(?:ld|lt|lda|ldt)|dölj(?:s|as)?|osynlig\w?"
    r"|namn(?:et|en)? (?:utelämna|borttag|maska)\w{1,4}|(?:endast|bara|enbart) (?:i |på |via )?(?:intranät\w*|läsrum\w*)"
    r"|(?:av|o)publicera\w{0,3}|icke-?(?:offentlig|publik|öppe)\w{0,2}|ooffentlig\w?|e\. ?off|i\.? ?off|(?:webb\w*|tv|inspelning\w*|\w*sändning\w*|kamera\w*|ljud\w*|mikrofon\w*) (?:är )?(?:av|avstängd\w?|stoppad|pausad|bruten)"
    r"|(?:tv|radio|webb|åhörare|allmänhet) ?[:=] ?(?:nej|ej|inte)"
    r"|(?:(?:för|till|av|kräver|krävs|begränsad|särskild) )?behörig(?:a|het)(?: krävs)?|skydda(?:t|d|de)(?: uppgift(?:er)?)?|heml|förtr|int|i enrum|(?:\w+ )?(?:enskilt|i enrum)"
    r"|slut(?:en|et)|slut(?:en|et|na) (?:del\w{0,3}|punkt\w{0,3}|ärende\w{0,3}|sammanträde\w{0,2}|möte\w{0,2}|session\w{0,2}|överläggning\w{0,3}|föredragning\w{0,3}|dragning\w{0,3}|information\w{0,2}|beredning\w{0,2}|förhandling\w{0,3}|diskussion\w{0,3}|rum|krets|dörr\w{0,3})",
    re.IGNORECASE,
)
_LETTERS: Final = re.compile(r"E\.?\s?O\.?|e\.o\.?")
_OTHERS: Final = frozenset(
    (
        "ärendet",
        "ärendena",
        "handling",
        "handlingen",
        "handlingarna",
        "punkten",
        "får",
        "ska",
        "skall",
        "bör",
        "ett",
        "en",
        "inga",
        "ingen",
        "ej",
    )
)
_MAY_SAY_IT: Final = re.compile(rf"(?<!\w)(?:{_NO}|utan|begräns\w{{2,5}})(?!\w)", re.IGNORECASE)  # nearly no title does


def not_to_be_spread(parts: Sequence[str]) -> bool:
    """Whether a part says so and nothing else; two letters do only behind a title."""
    if any(_ALONE.fullmatch(part) or _says_but_that(part) for part in parts):
        return True
    return any(_LETTERS.fullmatch(part) for part in parts[1:])


def says_so(part: str) -> bool:
    """Whether the part, in our letters, says so and nothing else."""
    return _ALONE.fullmatch(part) is not None


def _says_but_that(part: str) -> bool:
    """Whether a part such as "Ärende som inte är offentligt" holds the words of such sentences alone."""
    if not (_MAY_SAY_IT.search(part) and kept_from_all(part)):
        return False
    rest = part
    for look in (NEGATED, CLOSED, PUBLIC, NOT):
        rest = look.sub(" ", rest)
    return all(word in HEADING_WORDS or word in _OTHERS for word in WORD.findall(rest.casefold()))
