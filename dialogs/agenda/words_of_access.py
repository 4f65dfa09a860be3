"""The words for who may be there, see, hear or read, and for what is not for all: the public, the web, the broadcast.

`dialogs/agenda/access_in_a_sentence.py` reads sentences with them. Source: R-107.
"""

import re
from typing import Final

_SENDING: Final = r"(?:webb|direkt|tv-?|live|video|radio)?-?(?:sän(?:d(?:a|s|es|er|as|ning\w{0,6})|ts?)|ström(?:mas?|mning\w{0,4})|stream(?:as?|ar|ning\w{0,4}))"
_NOT_PAPERS: Final = (
    r"(?!\s(?:senare|separat|ut(?!\w)|på remiss|över|till|med|per|i efterhand|vidare|hem|digitalt|inom|före|i god tid))"
)
_PEOPLE: Final = (
    r"(?:allmänhet(?:en)?|åhörar(?:e|na)|publik(?:en)?|press(?:en)?|medi(?:a|er(?:na)?)|journalist(?:er(?:na)?)?|besökar(?:e|na)|utomstående|obehöriga"
    r"|medborgar(?:e|na)|invånar(?:e|na)|the public|public|audience|the press|visitors|spectators|observers)"
)
_WEB: Final = (
    r"(?:webb(?:en|plats\w{0,4}|sid\w{1,4})?|hemsid\w{1,3}|internet|nätet|youtube|facebook|online|the web(?:site)?)"
)
_PUBLIC: Final = (
    rf"{_PEOPLE}|{_SENDING}{_NOT_PAPERS}|{_WEB}|öppe[nt](?!\s(?:omröstning|votering|fråga|dialog|diskussion))|öppna|öppenhet|offentlig(?:t|a|het(?:en)?)?(?!\s(?:upphandling|konst|utsmyckning|plats|miljö|sektor))"
    r"|publicer(?:as?|ing(?:en)?|ade|at)|publ\.|läggs? (?:ut|upp)|läggas (?:ut|upp)|anslås|insyn(?:en)?|tillträde(?:t)?|lämnas? ut|tillgänglig(?:t|a|görs|gjorda)?"
    r"|film(?:as|ar|ning(?:en)?)|spela[sr]? in|inspel(?:as|ad|ning(?:en)?)|välkom(?:men|na|et)|alla får|(?:när)?radion?|(?:går att|kan) (?:lyssna|följas?|ses?|titta|höras?)|webcast|broadcast|streamed|live|recorded|filmed|published|available|open"
)
PUBLIC: Final = re.compile(rf"(?<!\w)(?:{_PUBLIC})(?!\w)", re.IGNORECASE)
"""What is said to be so is for all."""

_SPREAD: Final = r"(?:sprid(?:as?|s|ning(?:en)?)|visas?|visning(?:en)?|skickas?|bifogas?|delas?(?: ut)?|distribueras?|utlämnas?|lyssna|närvar(?:a|ar|o)|kamera(?:n|or|orna)?|bild(?:en)?|ljud(?:et)?)"
_NO: Final = r"(?:inte|ej|icke|ingen|inga|inget|aldrig|varken|not|no|never|cannot)"
_APART: Final = r"(?<!\w)(?:läggs?|lämnas?|spela[sr]?|sänds?) (?:inte|ej|icke) (?:ut|upp|in)(?!\w)"
_WORD: Final = r"(?:\s[^\W\d]{1,30}){0,3}?\s"
NEGATED: Final = re.compile(
    rf"(?<!\w){_NO}{_WORD}(?:{_PUBLIC}|{_SPREAD}|få(?:r)? (?:delta|närvara))(?!\w)|(?<!\w)(?:{_PUBLIC}|{_SPREAD}|{_SENDING}){_WORD}?{_NO}(?!\w)|{_APART}",
    re.IGNORECASE,
)
"""Such words with a "not" that is said of them."""
_SWITCHED_OFF: Final = (
    r"(?<!\w)(?:kamer(?:a|an|or|orna)|mikrofon(?:en|er|erna)?|mick(?:en|arna)|ljud(?:et)?|bild(?:en)?)\s(?:[^\W\d]{1,12}\s){0,2}?(?:(?:av)?stängs?|släcks?|bryts|pausas|avstängd)(?!\w)"
    r"|(?<!\w)(?:(?:av)?stängs?|släcks?|bryts|pausas)\s(?:\w{0,6}kamer(?:a|an|or|orna)|mikrofon(?:en|er|erna)?|ljud(?:et)?|bild(?:en)?)(?!\w)"
    r"|(?<!\w)(?:salen|lokalen|rummet)\s(?:[^\W\d]{1,12}\s)?(?:utryms|töms)(?!\w)"
    r"|(?<!\w)(?:övriga|(?:icke\s|ej\s)?(?:tjänstgörande\s)?ersättar(?:e|na)|tjänste(?:personer|män|männen)(?:na)?)\s(?:[^\W\d]{1,12}\s){0,2}?(?:lämnar?|går?)\s(?:ut|mötet|salen|lokalen|rummet|sammanträdet|vid|under|inför)(?!\w)"
)
SPREAD: Final = re.compile(
    rf"(?<!\w){_NO}{_WORD}{_SPREAD}(?!\w)|(?<!\w)(?:{_SPREAD}|{_SENDING}){_WORD}?{_NO}(?!\w)|{_APART}|(?<!\w)sändningsuppehåll|{_SWITCHED_OFF}",
    re.IGNORECASE,
)
"""What is not shown or sent."""
NOT: Final = re.compile(rf"(?<!\w){_NO}(?!\w)", re.IGNORECASE)
CLOSED: Final = re.compile(
    r"(?<!\w)(?:(?:av)?stäng(?:t|da|d|s|er|as)|slut(?:en|na|et(?!\s(?:av|på)))|lyckta|avslutas|av?bry(?:ts?|tas|ter)|bry(?:ts|tas)|paus(?:as?|ad|ar)?|(?:sändnings)?uppehåll|(?:(?:hän)?visas?|skickas?|går?) ut|utryms|töms|stoppas?|upphör|släck(?:s|t|as|er|ta)"
    rf"|lämnar?(?! ut)|utestäng\w{{1,4}}|utvis\w{{1,3}}|avvis\w{{1,3}}|nekas?|förbj\w{{2,4}}|förbud|begräns\w{{2,5}}|saknar?|intern[at]?|mask(?:era(?:s|d|t|de)?|a(?:s|d|t|de)?)|döljs?"
    rf"|utan (?:{_PEOPLE}|{_SENDING}|insyn|offentlighet)|(?:endast|bara|enbart) (?:för )?(?:ledam\w{{2,6}}|behöriga|förtroendevalda|nämnden|styrelsen|beslutande|tjänstgörande|ordinarie)"
    r"|closed|paused|off|stop(?:s|ped)?|excluded|barred|withheld|leaves?|private|members only|muted|interrupted|suspended)(?!\w)",
    re.IGNORECASE,
)
"""What says by itself that something is not for all."""
SECRET: Final = re.compile(
    r"sekret(?!er|ari)|(?<!\w)(?:sekr|hemlig|konfid|förtrolig|OSL|secre|confiden|classified|tystnadsplikt|individ|nivå|level)",
    re.IGNORECASE,
)
PAPERS_KEPT: Final = re.compile(
    r"(?:handling|underlag|bilag|material|tjänsteskriv)\w{0,8}\s.{0,60}?(?:(?:endast|bara|enbart|hos|i pappersform|på papper)(?!\w)|(?:på|i)\s\w{0,20}(?:kansli|pärm|läsrum|arkiv)\w{0,4})",
    re.IGNORECASE,
)
"""Papers that only some can read, or that have to be asked for."""
BOOKING: Final = re.compile(
    r"(?<!\w)(?:inte|ej|ingen|inga|inget|utan|no)\s(?:[^\W\d]{1,20}\s){0,2}?(?:(?:för)?anmäl\w{0,8}|bok\w{0,6}|kostnad\w{0,3}|avgift\w{0,3}|biljett\w{0,3}|krav|registration)"
    r"|(?<!\w)(?:behöver|krävs)\s(?:inte|ej|ingen)(?:\s(?:för)?anmäl\w{0,6})?",
    re.IGNORECASE,
)
"""That nobody needs to book a seat: its "not" is of nothing else."""
_IN_A_FORM: Final = re.compile(
    rf"(?<!\w)(?:{_PUBLIC}|{_SENDING}|webb|tv)\s?[:=]\s?(?:nej|no|{_NO})(?!\w)", re.IGNORECASE
)
_EXCEPTED: Final = re.compile(r"(?<!\w)undanta(?:s|get|gen|gna)(?!\w)", re.IGNORECASE)
LATER: Final = re.compile(
    r"(?<!\w)(?:senare|separat|i efterhand|efter(?:\s(?:mötet|sammanträdet|justering\w{0,3}|hand))|så snart|inom kort|när|komplettera\w{0,3}|kompletteringar|tidigast|senast|nästa"
    r"|\d{1,2}\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w{0,7}|later|soon)(?!\w)",
    re.IGNORECASE,
)
"""That something is published later says nothing of the others."""
_CLOCK: Final = r"\d{1,2}(?:[.:]\d{2})?"
TIMES: Final = re.compile(
    rf"(?<!\w)(?:kl|klockan)\.?\s?{_CLOCK}(?:\s?(?:[-–]|,|och|till|samt)\s?{_CLOCK}(?![\w.:]))*|(?<![\w.:])\d{{1,2}}[.:]\d{{2}}(?:\s?[-–]\s?\d{{1,2}}[.:]\d{{2}})?(?![\w:])",
    re.IGNORECASE,
)
"""A time of day, or from one to another: its numbers are of no matter."""
PEOPLE_COUNTED: Final = re.compile(rf"\W*(?:antal\s)?(?:{_PEOPLE}|åhörarplats\w{{0,4}})\s?:", re.IGNORECASE)
"""A label of people: the number after it counts them."""


def kept_from_all(words: str) -> bool:
    """Whether the words say that something is not shown, sent or open to all: "spelas inte in", "Webbsänds: nej"."""
    plain = BOOKING.sub(" ", words)
    if NEGATED.search(plain) or SPREAD.search(plain) or _IN_A_FORM.search(plain) or PAPERS_KEPT.search(plain):
        return True
    return PUBLIC.search(plain) is not None and bool(CLOSED.search(plain) or _EXCEPTED.search(plain))
