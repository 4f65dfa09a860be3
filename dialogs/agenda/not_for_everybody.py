"""Words of registers, of publishing and of other countries that may say that a matter is not for everybody.

None of them is sure: it leaves the matter in doubt, and the secretary says. Source: R-107.
"""

import re
from collections.abc import Sequence
from typing import Final

from dialogs.agenda.rows_public_leaves import Doors, doors_of
from dialogs.agenda.words_of_access import kept_from_all

_NO: Final = r"(?:inte|ej|icke)"
_PUT_OUT: Final = r"(?:läggas|läggs|lagt|läggas?|publiceras|visas|sändas|sänds|spridas|sprids|lämnas|skickas) "
_WEB: Final = r"(?:webb[\w-]*|hemsida\w*|internet|nätet|intranät\w*)"
_SENT: Final = r"(?:(?:webb|direkt|tv-?|live)?-?sänd(?:s|as|ning\w*|a)?|(?:webb|direkt)?sänt|ström\w*|stream\w*|film\w*|spelas in|inspel\w*)"
_MEMBERS: Final = (
    r"(?:behöriga?|(?:\w+s )?(?:ordinarie |tjänstgörande |beslutande |berörda )?(?:ledam\w+|ersättare|beslutande|förtroendevalda|politiker|presidi\w+)"
    r"|tjänstgörande|\w*(?:nämnden|styrelsen|utskottet))"
)
_ONLY: Final = rf"(?:endast|bara|enbart)(?: för| till| av| med)? {_MEMBERS}(?:(?:,| och| samt) {_MEMBERS}){{0,2}}"
_PERSONAL: Final = r"gdpr(?:-\w+)?|dataskydd|pul|(?:innehåller |innehåll av |med |omfattar )?(?:känsliga |skyddade )?personuppgift(?:er)?(?: (?:finns|förekommer|ingår|hanteras))?"
# Only where it stands by itself: in a title the same words mean something else ("K-märkta hus", "Skyddat boende").
_ALONE: Final = re.compile(
    rf"{_SENT} {_NO}(?: (?:på|via|i|ut) \w+)?|{_NO} (?:i |på |via )?{_SENT}(?: (?:ärende\w*|punkt\w*|del|delen))?|{_ONLY}|{_PERSONAL}"
    rf"|(?:ska |skall |får |bör )?(?:läggas|läggs|publiceras?|visas?|sprids|spridas|lämnas|skickas) {_NO}(?: ut| upp)?(?: (?:på|via|till|i|för) (?:{_WEB}|allmän\w*|media|press\w*))?"
    rf"|k-? ?märk\w+|(?:för )?(?:skydda|känslig|slut|intern)(?:d|t|de|da|na|et|en)?[ -]?(?:ärende|punkt|handling)\w*|(?:mycket )?känslig\w* (?:uppgift|information|innehåll)\w*"
    rf"|(?:endast|bara|enbart|för|endast för|only)(?: \w+)? intern\w*(?: \w+)?|intern|internt (?:bruk|arbetsmaterial)|(?:for )?internal(?: use)?(?: only)?|begränsad (?:spridning|tillgång|åtkomst)|skyddsvärd\w*"
    rf"|exempt(?:ed)?(?: items?| matters?| information)?|withheld|(?:public|press) excluded|lyckt|(?:st|sl|l)\. ?dörr\w*|closed \w+|(?:utan|ej|inte|icke) (?:publik|press|media|åhör)\w*|(?:kap\.? ?)?(?:1[5-9]|[23]\d|4[0-3])\.? ?kap(?:\.|itlet)?|kap\.? ?(?:1[5-9]|[23]\d|4[0-3])"
    rf"|(?:off(?:entl?|entlig\w*)?|publi[ck]\w*|publ|öppe[nt]|öppenhet|webb\w*|allmän\w*|public|open)\.?\s?[:=]?\s(?:nej|{_NO}|no|n)"
    rf"|(?:ska |skall |får |bör )?{_NO} ut|{_NO} (?:för |på |till |via )?{_WEB}|(?:ska |skall |får )?{_NO} (?:för )?(?:allmän|insyn|extern|utläm|spridning)\w*",
    re.IGNORECASE,
)
_ANYWHERE: Final = re.compile(
    rf"(?<!\w)(?:utan insyn(?! i)(?!\w)|{_ONLY}(?!\w)|[SH]-? ?märk(?:t|ta|ning)(?!\w)|hemlig(?:märk|stämpl)\w*|(?:affärs|företags|yrkes|stats|försvars|drift)hemlig\w*|(?:spridnings|yppande|meddelande)förbud\w*"
    rf"|enskild(?:a|es|as|s)? (?:personliga |ekonomiska |persons? |parts? )?(?:och (?:personliga|ekonomiska) )?förhållanden|sekr\.?-?(?:pröv|märk|bel|bed|klass|skydd)\w*"
    rf"|{_PUT_OUT}{_NO} (?:ut|upp|på|i)(?!\w)|{_NO} {_PUT_OUT}(?:ut|upp|på|i)(?!\w)|{_NO} (?:utlagd|utlämna|publicera)\w*|undantag\w* (?:från )?(?:insyn|offentlig\w*)"
    rf"|not (?:for|to be) (?:publi\w+|release\w*|disclos\w+|circulat\w+|distribut\w+)|not published|behind closed doors|unntatt?|unnt\. ?off\w*|untatt|fortrolig\w*|hemmelig\w*|taushetsplikt\w*|salassa|salainen"
    rf"|TLP ?[:-]? ?(?:red|röd|amber|gul)(?!\w))",
    re.IGNORECASE,
)
# A matter of a sort that is about one person; several of them are as a rule told in figures, and still asked about.
SORTS: Final = (
    "elev|klient|patient|brukar|barn|barnavårds|ungdoms|familje|familjerätts?|familjehems|faderskaps|vårdnads|adoptions|disciplin|avskiljande"
    "|bistånds|missbruks|placerings|vuxen|vård|orosanmälnings|boende"
)
_OF_SOMEBODY: Final = re.compile(rf"(?<!\w)(?:(?:{SORTS})-?ärende\w*|personalärendet?(?!\w))", re.IGNORECASE)
_LAW_ON_SECRETS: Final = re.compile(
    r"lag(?:en)? (?:\([^)]{1,20}\) )?om (?:skydd för )?företagshemlig\w*", re.IGNORECASE
)


def not_for_everybody(said: str, parts: Sequence[str]) -> bool:
    """Whether the words, in our letters, may say so; `parts`: what stands by itself in them."""
    rest = _LAW_ON_SECRETS.sub(" ", said)
    return (
        any(_ALONE.fullmatch(part) or doors_of(part) is Doors.SHUT for part in parts)
        or _ANYWHERE.search(rest) is not None
        or any(kept_from_all(part) for part in _behind_title(said, parts))
    )


def _behind_title(said: str, parts: Sequence[str]) -> list[str]:
    """What is said behind a title: its other parts, and the sentences after it; "Webbsänds: nej" is one of its own."""
    sentences = _SENTENCE.split(said)
    return [*parts[1:], *sentences[1:], *([said] if ":" in said else [])]


_SENTENCE: Final = re.compile(r"(?<=[^\W\d])\.\s+(?=[^\W\d_a-zåäö])")


def stands_alone(words: str) -> bool:
    """Whether the words, in our letters, say so and nothing else: between two matters they may be said of either."""
    return _ALONE.fullmatch(words) is not None or _ANYWHERE.fullmatch(words) is not None


def of_one_person(said: str) -> bool:
    """Whether the words name a sort of matter that is about one person: "Elevärende"."""
    return _OF_SOMEBODY.search(said) is not None
