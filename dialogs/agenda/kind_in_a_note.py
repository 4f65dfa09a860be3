"""What a note or a sentence about a matter says of its kind, and whether it holds words that may be somebody's."""

import re
from typing import Final

from dialogs.agenda.heading_words import HEADING_WORDS
from dialogs.agenda.individuals_in_titles import about_one_person, one_alone
from dialogs.agenda.kind_words import Mark, cells, is_mark, mark_of, without_marks
from dialogs.agenda.perhaps_secret import doubtful_alone
from dialogs.meeting.kinds import MatterKind
from dialogs.text.letters import WORD

_SHUT: Final = re.compile(
    r"(?<!\w)(?:(?:slut|stäng)(?:et|en|na|t|da|d)(?!\s(?:omröst|voter|röst))|(?:slutna|stängda) dörrar|stängs? dörr\w{0,4}|dörr\w{0,4} (?:är |hålls )?(?:stäng|slut)\w{0,3}|closed|in camera|in private|secret|classified"
    r"|restricted|(?:not|non)[ -](?:open|public)|executive session|private|exempt(?:ed)?|withheld|tystnadsplikt\w{0,6}|sekr\.?|lämnas? (?:inte|ej|icke) ut"
    r"|(?:endast|bara|enbart) för (?:behöriga|ledamöter\w{0,2}|förtroendevalda|nämnden)|only for members|members only)(?!\w)",
    re.IGNORECASE,
)
# "Allmänheten får inte närvara", "omfattas ej av offentlighet", "The public is excluded": in either order.
_PEOPLE: Final = (
    r"(?<!\w)(?:allmänhet|åhörar|offentlig|publik|publicer|insyn|press|journalist|allmän handling|allmänna handlingar|public|audience|disclos"
    r"|spectator|observers|sprid|visas|visning|lämnas ut|utlämna|tillgänglig|kopier|delas|utdel|distribu|available|shown|published|webb)\w{0,12}"
)
_KEPT_OUT: Final = (
    r"(?<!\w)(?:inte|ej|icke|undan(?:tag|tas|tagen|taget|tagna)|utan|utestäng\w{0,4}|utesl\w{0,6}|utvis\w{0,4}|förbj\w{0,4}|nekas|lämnar?"
    r"|lämna (?:salen|rummet|mötet)|begränsa\w{0,3}|exclud\w{0,4}|bar(?:red)?|asked to leave|leaves?|not|never|without|no|cannot)(?!\w)"
)
_NOT_FOR_ALL: Final = re.compile(rf"{_PEOPLE}.{{0,60}}?{_KEPT_OUT}|{_KEPT_OUT}.{{0,60}}?{_PEOPLE}", re.IGNORECASE)
_OPEN: Final = re.compile(r"(?<!\w)(?:öppe[nt]|öppna|offentlig[ta]?|public|open)(?!\w)", re.IGNORECASE)
_MAY_BE: Final = re.compile(
    r"\?|(?<!\w)(?:kan|ev|eventuel\w{0,4}|delvis|kanske|troligen|may|might|partly|(?:inte|ej|not)(?!\s(?:offentlig|publik|öpp|sprid|public|open)))(?!\w)",
    re.IGNORECASE,
)
_SAID: Final = HEADING_WORDS | frozenset(
    (
        *("punkten", "paragraferna", "omfattar", "ska", "skall", "kommer", "att", "innehåller", "hålls", "utom", "på"),
        *("förutom", "undantag", "obs", "observera", "berörs", "beläggs", "skyddas", "item", "is", "are", "will", "be"),
        *(
            "and",
            "to",
            "except",
            "all",
            "under",
            "contains",
            "subject",
            "covered",
            "by",
            "in",
            "kommentar",
            "kommenterad",
        ),
        *(
            "fotnot",
            "fotnoter",
            "not",
            "noter",
            "comment",
            "commented",
            "footnote",
            "kh",
            "omröstning",
            "bara",
            "endast",
        ),
    )
)


def meant(words: str) -> Mark | None:
    """The kind that the words say, sure only where they say nothing else. What is closed may be secret: in doubt it is."""
    mark = mark_of(words, title=False)
    if mark is not None and mark.kind.level > 1 and mark.kind is not MatterKind.CLOSED:
        sure = not _MAY_BE.search(words) and (mark.sure or (stock(words) and not about_one_person(words, cells(words))))
        return Mark(mark.kind, mark.word, sure=sure or not mark.kind.confidential)
    if mark is not None and mark.word.startswith("nivå"):
        return mark
    if mark is not None and mark.kind is MatterKind.ELECTION:
        return mark
    shut = mark is not None and mark.kind is MatterKind.CLOSED
    if shut or _SHUT.search(words) or _NOT_FOR_ALL.search(words):
        return Mark(MatterKind.SECRECY, "stängt", sure=False)
    return _of_what_follows(words)


def says_but_a_kind(words: str) -> bool:
    """Whether the words are a mark and nothing else, be it a sure one or not: "sekr.", "individ", "ej för utdelning"."""
    part = words.strip(" \t.:!–—-()[]")
    return is_mark(part) or doubtful_alone(part) or one_alone(part)


def _of_what_follows(words: str) -> Mark | None:
    """The doubt that is left by what the words say something to be: "Ärende 2 är känsligt", "Ärende 2 maskeras"."""
    for said in filter(None, (_IS.search(words), _NUMBERED.search(words))):
        mark = mark_of(f"({said['what']})", title=False) if says_but_a_kind(said["what"]) else None
        if mark is not None and mark.kind.confidential:
            return Mark(MatterKind.SECRECY, "sekretess", sure=False)
    return None


_NUMBERED: Final = re.compile(r"(?<=\d)\s(?P<what>[^\W\d][^\d\t.,;:()]{0,40})[.!]?$")
_IS: Final = re.compile(
    r"(?<!\w)(?:är|blir|hålls|behandlas|hanteras|tas|sker|avhandlas|föredras|innehåller|is|are)\s(?:som\s)?(?:(?:ett|en|mycket|helt|endast)\s)?(?P<what>(?:i\s|för\s|av\s)?[^\W\d][^\t.,;:()]{0,40})[.!]?$",
    re.IGNORECASE,
)


def is_open(words: str) -> bool:
    """Whether the words say that something is public."""
    return bool(_OPEN.search(words))


def stock(words: str) -> bool:
    """Whether the words are marks and those that such sentences are made of: then they are nobody's."""
    return all(is_stock(word) for word in WORD.findall(without_marks(words).casefold()))


def is_stock(word: str) -> bool:
    """Whether the word, in small letters, is one that such sentences are made of."""
    return word in _SAID
