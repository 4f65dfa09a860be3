"""Whether words on a pasted list are written as a name is, so that a heading above may say what the person is.

A heading that is not understood, a place, a number or a list of copies also stands on a line by itself. None is a person.
"""

import re
from typing import Final

from dialogs.roster.list_words import meaning_of

_FULL_NAME: Final = 2  # words
_PARTICLES: Final = re.compile(
    r"von|af|av|de|du|den|der|del|della|van|la|le|da|di|do|dos|das|el|al|bin|ibn|ten|ter|y|zu|ben",
    re.IGNORECASE,
)
_STEMS: Final = re.compile(
    r"ersätt|ersät|suppl|ledamot|ledamöt|ledam|ordinarie|beslut|närvar|deltag|deltar|medverkan|tjänst|förtroend"
    r"|politik|politisk|personlig|övrig|kommun|nämnd|styrelse|utskott|region|fullmäktig|beredning|majoritet|opposition|allians"
    r"|insyn|inbjud|adjung|kallad|kallelse|kopia|sändlist|delges|delgiv|jävi?g?a?$|nyvald|avsag|avsäg|avgå|entledig|uppdrag"
    r"|yttrande|rösträtt|justera|justering|underskrift|protokoll|föredrag|kontakt|ansvarig|sammanträd|möte"
    r"|närvaro|frånvar|frånvänd|förhind|distans|digital|reserv|enligt|utses|utsed|information|frågor|anmäl|anmärk"
    r"|facklig|personal|företräd|represent|revisor|sakkunn|expert|handlägg|förvaltning|avdelning|enhet|verksamhet"
    r"|samtlig|förteckning|bilag|punkt|ärende|paragraf|kansli|gruppled|partigrupp|partiet|partier|stadshus|rådhus"
    r"|konferens|åhörar|publik|allmänhet|journalist|besökar|observatör|praktikant|auskult|ordför|sekreter|member"
    r"|substitut|alternat|attend|present|official|invite|absent|apolog|contact|inkall|hälsning|undertecknad",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(
    r"för|till|av|vid|enligt|från|med|utan|om|ej|inte|icke|ingen|som|och|samt|eller|extra|andra|vice|första"
    r"|förste|andre|plats|lokal|tid|datum|sal|salen|stora|lilla|rum|sida|namn|roll|val|valda|vald|vår|vårt|våra"
    r"|bästa|framtid|gäst|gäster|kallade|personer|parti|partiet|partier|grupp|grupper|råd|rådet|chef|chefer"
    r"|presidium|press|media|roll|titel|lista|listan|copy|to|for|not|no|other|others|guest|guests|staff|quorum"
    r"|remote",
    re.IGNORECASE,
)
_BODY: Final = re.compile(
    r"[\w-]+(?:nämnd(?:en)?|styrelse(?:n)?|utskott(?:et)?|beredning(?:en)?|fullmäktige|kommitté(?:n)?|förbundet|rådet)s?"
)


def list_word(word: str) -> bool:
    """Whether the word is one of lists, and begins nobody's name."""
    word = word.casefold().strip(".:,-–*#")
    return any((_WORDS.fullmatch(word), _STEMS.match(word), _BODY.fullmatch(word)))


def names_body(words: str) -> bool:
    """Whether a word is one of boards and committees: "Socialnämnden"."""
    return any(_BODY.fullmatch(word.casefold()) for word in words.split())


def is_name(words: str) -> bool:
    """Whether the words are a full name as names are written: each with a capital, but for "von" and its like."""
    first, *rest = words.split() or [""]
    if not rest or not first[:1].isupper() or list_word(first) or not _capital(rest[-1]):
        return False
    within = all(_capital(word) or _PARTICLES.fullmatch(word) for word in rest[:-1])
    return within and not any(_for_many(word) for word in rest)


def is_surname(words: str) -> bool:
    """Whether the words are a surname alone, with "von" and its like before it or without."""
    *before, last = words.split() or [""]
    return not before or (_capital(last) and all(map(_PARTICLES.fullmatch, before)))


def _capital(word: str) -> bool:
    """Whether a part of the word begins with a capital: "Ek", "d'Arc", "al-Hassan"."""
    return any(part[:1].isupper() for part in re.split(r"['’-]", word))


def may_be_name(words: str) -> bool:
    """Whether the words may be a name though they are written small: whoever it is must be asked about."""
    parts = words.split()
    return len(parts) >= _FULL_NAME and words[:1].islower() and words.islower() and not any(map(list_word, parts))


def after_list_words(words: str) -> str:
    """The full name behind words of lists ("Gäst Zora Ek", "Kopia till Zora Ek"); "" where there is none."""
    parts = words.split()
    while parts and list_word(parts[0]):
        parts.pop(0)
    name = " ".join(parts)
    return name if is_name(name) else ""


def _for_many(word: str) -> bool:
    """Whether the word heads several people, or is no surname; "Eva Ordförande" is a name."""
    said = meaning_of(word)
    return said.heads if said is not None else _STEMS.match(word.casefold()) is not None
