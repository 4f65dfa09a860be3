"""Words by which an agenda says that a matter is about one person: "(individ)", "rör enskild", "flicka, 12 år", "A.B. f 81".

In a title about rules, fees or plans the same words are about everybody. None of them is sure. Source: R-107.
"""

import re
from collections.abc import Sequence
from typing import Final

from dialogs.agenda.abbreviations import ABBREVIATIONS
from dialogs.agenda.birth_dates_in_titles import DOTTED_INITIALS, tells_birth
from dialogs.agenda.not_for_everybody import of_one_person

_ONE: Final = r"(?:person|individ|part|angelägenhet|medborgare|brukare|elev|barn|familj|klient|patient|medarbetare|anställd|sökande|ärende|fall)"
ABOUT_SOMEBODY: Final = re.compile(
    r"(?<!\w)(?:LVU|LVM|LPT|omhändertag\w*|vårdnad\w*|umgänge\w*|adoption\w*|faderskap\w*|orosanmäl\w*"
    r"|skydda(?:d|de|t) (?:identitet|person)\w*|placering\w* av (?:barn|ungdom)\w*)(?!\w)",
    re.IGNORECASE,
)
"""Laws and measures that are about somebody wherever they stand."""
_ALONE: Final = re.compile(
    rf"individ(?:en|er|s)?|indiv|ind|(?:individ|indiv\.?|ind\.|pers\.)[ -]?(?:ärende|nivå|beslut|del|fall|punkt|fråg|handling)\w*"
    rf"|person(?:en)?|pers|(?:en )?enskil(?:d|t|da|ds)(?: {_ONE}\w{{0,4}})?|enskild[as]? (?:ärenden?|punkt(?:er)?)",
    re.IGNORECASE,
)
_OF: Final = r"(?:rör(?:ande)?|avse(?:r|ende)|gäll(?:er|ande)|berör|ang\.?|angående|om|kring|handlar om)"
_OF_ONE: Final = re.compile(rf"(?<!\w){_OF} (?:en |ett |den )?enskil(?:d|t|de|da)(?: {_ONE}\w{{0,2}})?$", re.IGNORECASE)
_OF_SOMEBODY: Final = re.compile(
    rf"(?<!\w)(?:(?:rör|avser|gäller|berör)(?: en| ett| viss)?|{_OF} (?:en|ett|viss)) (?:privatperson|{_ONE})(?:n|en|et)?$",
    re.IGNORECASE,
)
_SH_MATTER: Final = re.compile(r"(?<![\w.-])(?:[SHsh]-\s?|[SH]\s)(?:ärende|punkt)(?:t|n|et|en|na)?(?!\w)")

_YEARS: Final = r"\d{1,2}(?:\s?år(?:s ålder)?|\s?mån(?:\.|ader)?|[\s-]?årig[at]?)?(?![\w:]|[.,/–-]\d|\s?[–-]\s?\d)"
_AGE: Final = r"\d{1,2}\s?(?:år(?:s ålder)?|mån(?:\.|ader)?|-?årig[at]?|-årig[at]?)(?!\w)"
_SMALL: Final = r"(?<![\w.])(?!s\.k|f\.d|m\.m|t\.v|d\.v)[a-zåäö]\.\s?[a-zåäö]\."
_CAPITALS: Final = r"(?<![\w./&-])(?P<letters>[A-ZÅÄÖ]{2,3}|[A-ZÅÄÖ][ -][A-ZÅÄÖ])"
_BETWEEN: Final = r"(?:,\s?|\s)\(?"
_YEAR_OF_BIRTH: Final = (
    r"['’–-]?\s?(?:\d\d(?:0[1-9]|1[0-2])[0-3]\d|(?:19|20)\d\d|\d\d)(?![\w:/]|[.-]\d|[–-]\s?\d|\s?(?:kap|§))"
)
_INITIALS_AND_AGE: Final = re.compile(rf"{DOTTED_INITIALS}{_BETWEEN}{_YEARS}|{_SMALL}{_BETWEEN}{_AGE}")
_CAPITALS_AND_AGE: Final = re.compile(rf"{_CAPITALS}{_BETWEEN}{_AGE}")
_BORN: Final = re.compile(
    rf"(?<![\w.])(?:f\.?\s?|[Ff]ödd\s(?:[a-zåäö]{{1,9}}\s){{0,3}}?(?:\d{{1,2}}[\s/](?:[a-z]{{1,9}}\s|\d{{1,2}}[\s-]\s?)?)?){_YEAR_OF_BIRTH}"
)
_INITIALS_AND_BIRTH: Final = re.compile(rf"(?:{DOTTED_INITIALS}|{_SMALL}|{_CAPITALS}),?\s\(?(?:{_BORN.pattern})")
_NUMBER_OF_BIRTH: Final = re.compile(
    r"(?<!\d)(?:19[3-9]\d(?:0[1-9]|1[0-2])[0-3]\d(?![\d/])|(?:19|20)?\d{6}[-–]?[Xx*]{2,4}(?!\w))"
)
_SOMEBODY: Final = r"(?:flicka|pojke|man|kvinna|kille|tjej|barn|spädbarn|elev|son|dotter|brukare|klient|patient|ungdom|tonåring|person|sökande|underårig)(?:n|en|et)?"
_SOMEBODYS_AGE: Final = re.compile(
    rf"(?<!\w)(?:{_SOMEBODY},? \(?(?:på |i åldern |om )?{_AGE}(?!\s?(?:och|eller|samt|[–-]))|\d{{1,2}}[\s-]?årig[at]? {_SOMEBODY}(?!\w)|\d{{1,2}}\s?-?åring(?:en)?(?!\w)"
    rf"|syskon(?:en)?[ ,(]{{1,3}}\d{{1,2}}(?:,| och| samt) ?\d{{1,2}} ?år|(?:två|tre|fyra) (?:barn|syskon)[ ,(]{{1,3}}\d{{1,2}}(?:,| och| samt) ?\d{{1,2}} ?år|(?<!i )ålder:? \d{{1,2}}(?!\w|\s?[–-]))",
    re.IGNORECASE,
)
_AGE_ALONE: Final = re.compile(_AGE)
_NAME_AND_AGE: Final = re.compile(rf"(?<!\w)[A-ZÅÄÖ][a-zåäöé’-]{{1,30}} [A-ZÅÄÖ][a-zåäöé’-]{{1,30}},? ?\(?{_AGE}")
_NAMES: Final = re.compile(r"[A-ZÅÄÖ][\w’.-]{0,40}(?:\s[A-ZÅÄÖ][\w’.-]{0,40})?")
# A title about many, or about a time that is no age.
_OF_MANY: Final = re.compile(
    r"riktlinj|policy|plan(?!\w*t)|taxa|taxor|avgift|budget|statist|uppfölj|rapport|kvalit|organis|verksamhet|tillsyn|remiss|utbild|reviderin|delegation"
    r"|upphand|föreskrift|lokal|förskol|skol|fritids|barnomsorg|simskol|bidrag|projekt|program|strategi|avtal|arrend|upplåt|hyr|tomträtt|jubile|fira|lån|borgen"
    r"|garanti|tillstånd|bygglov|marklov|dispens|mandat|period|motion|medborgarförslag|interpell|lag(?!\w)|lagen|undersökning|redovis|information om|vaccin|grupp|skjuts|försäkr|konvention",
    re.IGNORECASE,
)
_OF_LAW: Final = re.compile(
    r"(?:beslut |insats(?:er)? |bistånd )?(?:enl\.? |enligt )?(?:SoL|LSS)(?: \d{1,2}(?::\d{1,2}| ?§| kap\.? ?\d{1,2} ?§)?)?"
)


def about_one_person(said: str, parts: Sequence[str]) -> bool:
    """Whether the words, in our letters, may say so; `parts`: what stands by itself in them."""
    if tells_birth(said) or of_one_person(said) or _SH_MATTER.search(said):
        return True
    if any(_ALONE.fullmatch(part) and part.casefold() != said.casefold() for part in parts):
        return True
    aged = any(letter.isdigit() for letter in said)
    if aged and _letters_and_age(said):
        return True
    return (_of_somebody(said, parts) or (aged and _somebodys_age(said, parts))) and not _OF_MANY.search(said)


def one_alone(part: str) -> bool:
    """Whether the part, in our letters, is such a mark and nothing else."""
    return _ALONE.fullmatch(part) is not None or _SH_MATTER.fullmatch(part) is not None


def _letters_and_age(said: str) -> bool:
    return (
        _INITIALS_AND_AGE.search(said) is not None
        or _NUMBER_OF_BIRTH.search(said) is not None
        or _INITIALS_AND_BIRTH.search(said) is not None
        or any(
            hit["letters"] not in ABBREVIATIONS for hit in _CAPITALS_AND_AGE.finditer(said) if not _OF_MANY.search(said)
        )
    )


def _of_somebody(said: str, parts: Sequence[str]) -> bool:
    one = any(_OF_SOMEBODY.search(part) for part in parts)
    one = one or ("enskil" in said.casefold() and any(_OF_ONE.search(part) for part in parts))
    return one or any(_OF_LAW.fullmatch(part) for part in parts[1:])


def _somebodys_age(said: str, parts: Sequence[str]) -> bool:
    if any(look.search(said) for look in (_SOMEBODYS_AGE, _NAME_AND_AGE, _BORN)):
        return True
    named = len(parts) > 1 and _NAMES.fullmatch(parts[0]) is not None
    return named and any(_AGE_ALONE.fullmatch(part) for part in parts[1:])
