"""The numbers of matters in a sentence, and what the sentence says of them: "Punkterna 2–3 …", "Alla utom 1 …".

Numbers of the law, the register, a room or an enclosure are of no matter. A clause that says a kind speaks for the
numbers in it; what cannot be told apart is in doubt. Source: R-107.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Final

from dialogs.agenda.kind_in_a_note import is_open, meant, says_but_a_kind
from dialogs.agenda.kind_words import Mark
from dialogs.agenda.matter_numbers_as_digits import IN_LETTERS
from dialogs.agenda.named_matters import EVERY_IN_DOUBT, LAST, NamedMatters
from dialogs.meeting.kinds import MatterKind

REF: Final = (
    r"(?<!\w)(?:(?:dagordnings|föredragnings|besluts|informations)?(?:ärende(?:na|t|n)?|punkt(?:erna|en|er)?)"
    r"|paragraf(?:erna|en|er)?|nr|nummer|pkt|p|agenda items?|items?|matters?|points?)\b\.?\s?(?:nr\.?\s?|no\.?\s?|nummer\s)?[:#]?\s?§{0,2}\s?|§{1,2}\s?"
)
_NUMBER: Final = r"\d{1,3}(?![\d%])(?:\.\d{1,2}(?!\d))?(?:\s?[a-hA-H](?!\w))?"
_TO: Final = r"[-–—]|till och med|t\.?\s?o\.?\s?m\.?|till|to|through"
_AND: Final = r",?\s?(?:och|o|samt|eller|respektive|resp\.?|jämte|and|or)(?!\w)|[,&+/]"
NUMBERS: Final = rf"(?>{_NUMBER})(?>\s?(?:{_TO}|{_AND})\s?(?:{REF})?{_NUMBER})*+"
_REFERS: Final = re.compile(rf"(?:{REF})({NUMBERS})", re.IGNORECASE)
_BARE: Final = re.compile(rf"(?:{REF})?({NUMBERS})", re.IGNORECASE)
_AFTER_MARK: Final = re.compile(
    rf"(?:[:(–—-]|(?<!\w)(?:gäller(?: för)?|är|are|för|på|under|vid|for|of)|(?<!\w)sekr\b\.?)\s?({NUMBERS})",
    re.IGNORECASE,
)
_BUT: Final = re.compile(
    rf"(?<!\w)(?:utom|förutom|med undantag (?:för|av)|undantaget|bortsett från|än|except(?: for)?|other than|but)\s(?:{REF})?({NUMBERS})",
    re.IGNORECASE,
)
_PIECE: Final = re.compile(
    rf"\s?({_TO}|{_AND})?\s?(?:{REF})?(\d{{1,3}})(?:\.\d{{1,2}})?(?:\s?[a-h](?!\w))?", re.IGNORECASE
)
_RANGE: Final = re.compile(_TO, re.IGNORECASE)
_FROM: Final = re.compile(
    r"(?<!\w)(?<!excluded )(?<!barred )(?<!exempt )(?<!exempted )(?:från och med|fr\.?\s?o\.?\s?m\.?|from)\s|(?:och|and)\s(?:framåt|därefter|följande|nedan|onwards?)|(?<!\w)ff(?!\w)",
    re.IGNORECASE,
)
_AROUND: Final = re.compile(r"(?<!\w)(?:efter|after|före|innan|before|fram till|until)(?!\w)", re.IGNORECASE)
_EVERY: Final = re.compile(
    r"(?<!\w)(?:samtliga|alla|hela|ovanstående|övriga|resten|resterande|all|every|the rest|whole|entire|others)(?!\w)",
    re.IGNORECASE,
)
_REST: Final = re.compile(r"(?<!\w)(?:övriga|resten|resterande|rest|others?)(?!\w)", re.IGNORECASE)
_ONLY: Final = re.compile(r"(?<!\w)(?:endast|bara|enbart|only)(?!\w)", re.IGNORECASE)
_SOME: Final = re.compile(r"(?<!\w)(?:utom|förutom|except|other than)(?!\w)", re.IGNORECASE)
_ONE_OF: Final = re.compile(
    r"(?<!\w)(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|sista|first|second|third|last)\s"
    r"(?:(?:ärende|punkt)(?:et|en|ena|erna|t|na)|(?:agenda )?(?:item|matter))s?(?!\w)",
    re.IGNORECASE,
)
# Numbers of the law, the register, a room, a time, an enclosure: of no matter.
_OTHER: Final = re.compile(
    r"(?<![\w:])\d{1,4}(?::\d{1,3})+(?!\d)|\d{1,2}\s?kap\.?(?:\s?\d{1,3}\s?[a-z]?\s?§{1,2})?(?:\s?(?:och|,)\s?\d{1,3}\s?§)?(?:\s?\d\s?st\.?)?"
    r"|(?<!\w)(?:OSL|OffSekrL|KL|TF|sekretesslagen)\s?\d{1,2}(?::\d{1,3})?(?:\s?kap\.?)?(?:\s?\d{1,3}\s?§)?(?!\d)|\d{1,2}[:.]\d{2}(?!\d)"
    r"|\d{1,4}/(?:19|20)\d\d|(?:19|20)\d\d[/:-]\d{1,6}(?:-\d{1,2})?|(?:nivå|level)\W{0,3}\d"
    r"|(?<!\w)(?:bilag\w{0,3}|handling\w{0,4}|sal|rum|sid(?:a|an)?|del|block|avsnitt|dnr|diarienr|protokoll\w{0,3}|part|page|annex|room)\.?\s?(?:nr\.?\s?)?\d{1,3}(?!\d)",
    re.IGNORECASE,
)
_VERB: Final = re.compile(
    r"(?:på (?:dagordningen|föredragningslistan) )?(?:omfatta|behandla|handlägg|hantera|handla|avse|innebär|enl|enligt|avhandla|justera|är|ska|kommer|utgör|innehåll|undantas|får|går|lämnas|omfattar|berör|rör|gäller|hålls|sker"
    r"|tas|avgör|föredras|bör|måste|har|belägg|sekretessbelägg|skydda|lyder|faller|kan|får|hålls|is|are|will|shall|must|contain|fall)\w{0,4}(?!\w)"
)
_IN_A_SENTENCE: Final = re.compile(
    rf"(?<!\w)(?:{_VERB.pattern}|(?:råder|förekommer|finns|föreligger|erinra|påminn|kom ihåg|observera|tänk på|applies|apply|exists)\w{{0,3}}(?!\w))",
    re.IGNORECASE,
)
SENTENCES: Final = re.compile(r"(?<=[.!?;])(?<!enl\.)(?<!jml\.)(?<!jfr\.)(?<!ang\.)\s+(?=[^\W\d_a-zåäö])")
_CLAUSES: Final = re.compile(
    rf",?\s(?:men|medan|but|while)\s|,?\s(?=(?:övriga|resten|resterande|the rest|others)(?!\w))|(?:,|\soch|\sand)\s(?=(?:{REF})\d)",
    re.IGNORECASE,
)
_EDGE: Final = " \t.:,;!–—-()"


def read(row: str, *, closing: bool) -> tuple[NamedMatters, ...]:
    """What the row says; `closing`: no matter stands below it."""
    said: list[NamedMatters] = []
    whole = meant(row)  # with the law that it names
    words = without_law(row)
    for sentence in SENTENCES.split(words):
        for clause in _clauses(sentence):
            said += _clause(clause, sentence, closing=closing)
    if whole is not None and whole.kind is MatterKind.SECRECY_INDIVIDUAL:
        said = [replace(one, mark=replace(whole, sure=one.mark.sure)) for one in said]
    return tuple(said)


def without_law(row: str) -> str:
    """The row without numbers that are of no matter: of the law, the register, a room, a time, an enclosure."""
    return _OTHER.sub(_law_alone, row)


def _law_alone(found: re.Match[str]) -> str:
    return " OSL " if found[0].upper().startswith(("OSL", "OFFSEKRL", "SEKRETESSLAG")) else " "


def without_verbs(words: str) -> str:
    """The words without the verbs that say something of a matter."""
    return _IN_A_SENTENCE.sub(" ", words)


def speaks(row: str) -> bool:
    """Whether what follows the number, or numbers, says something of it: a verb, or a mark alone."""
    start = _BARE.match(without_law(row))
    if start is None or meant(row) is None:
        return False
    rest = start.string[start.end() :].strip(_EDGE)
    many = len(spans(start[1])) > 1 or start[1].strip("abcdefghABCDEFGH ").isdigit() is False
    worded = start.start(1) > 0  # "Ärende 2", not "2"
    if worded and rest[:1].islower() and _VERB.search(rest):
        return True
    return bool(_VERB.match(rest)) or ((many or worded) and says_but_a_kind(rest))


def speaks_in_a_sentence(row: str) -> bool:
    """Whether the row says something with a verb, so that it is more than a heading or a mark."""
    return bool(_IN_A_SENTENCE.search(row))


def _clauses(sentence: str) -> list[str]:
    """The clauses that say a kind each; what says none goes with the one after it, or before."""
    found: list[str] = []
    ahead = ""
    for piece in _CLAUSES.split(sentence):
        ahead = f"{ahead} {piece}".strip()
        if meant(ahead) is not None or is_open(ahead):
            found.append(ahead)
            ahead = ""
    if ahead and found:
        found[-1] += f" {ahead}"
    return found


def _clause(clause: str, sentence: str, *, closing: bool) -> Iterator[NamedMatters]:
    mark = meant(clause)
    doubt = Mark(MatterKind.SECRECY, "sekretess", sure=False)
    but = [span for found in _BUT.finditer(clause) for span in spans(found[1])]
    named = _named(clause)
    if mark is None:
        yield from _without_a_mark(clause, named, tuple(but), doubt)
        return
    if is_open(clause) and mark.kind.confidential and _OPEN_TOO.search(clause):
        mark = Mark(mark.kind, mark.word, sure=False)
    if mark.kind.confidential and (named or but) and _unheard(clause, (*named, *but)):
        yield EVERY_IN_DOUBT
    if but:
        yield NamedMatters(tuple(but), mark, all_but=True)
    elif _REST.search(clause) and _named(sentence):
        yield NamedMatters(_named(sentence), mark, all_but=True)
    elif named and not _AROUND.search(clause):
        one = len(named) == 1 and named[0][0] == named[0][1] and _FROM.search(clause)
        yield NamedMatters(((named[0][0], LAST),) if one else named, mark)
    elif named or _ONE_OF.search(clause) or (_EVERY.search(clause) and _SOME.search(clause)):
        yield EVERY_IN_DOUBT
    elif closing and _EVERY.search(clause):
        yield NamedMatters((), mark, all_but=True)


def _without_a_mark(
    clause: str, named: tuple[tuple[int, int], ...], but: tuple[tuple[int, int], ...], doubt: Mark
) -> Iterator[NamedMatters]:
    """What a clause that calls nothing secret leaves in doubt: what it excepts, and all but what alone is public."""
    if but:
        yield NamedMatters(but, doubt)
    elif named and _ONLY.search(clause):
        yield NamedMatters(named, doubt, all_but=True)


def _unheard(clause: str, heard: Collection[tuple[int, int]]) -> bool:
    """Whether the clause holds one more number that may be a matter's: "Ärende 2, därtill 4, är sekretess"."""
    numbers = [int(found[1]) for found in _ANY_NUMBER.finditer(clause) if found[1]]
    spelled = any(not found[1] for found in _ANY_NUMBER.finditer(clause))
    return spelled or any(not any(low <= number <= high for low, high in heard) for number in numbers)


_ANY_NUMBER: Final = re.compile(
    rf"(?<![\w.,:/])(?:(\d{{1,3}})(?![\w%:/]|[.,]\d|\s?(?:min|tim|kr|tkr|mnkr|st|kvm|år|barn|personer|dagar|ledamöter)\w{{0,6}}(?!\w))"
    rf"|{IN_LETTERS}(?=\s?(?:[:=,.)–-]|$|är\s|omfattas|sekr)))",
    re.IGNORECASE,
)
_OPEN_TOO: Final = re.compile(r"(?<!\w)(?:är|are|is)\s(?:öpp|offentlig|public|open)", re.IGNORECASE)


def _named(clause: str) -> tuple[tuple[int, int], ...]:
    """The numbers that the clause names, apart from those that it excepts."""
    words = _BUT.sub(" ", clause)
    found = [hit[1] for hit in _REFERS.finditer(words)]
    if not found:
        start = _BARE.match(words)
        found = [start[1]] if start and speaks(words) else []
    if not found:
        found = [hit[1] for hit in _AFTER_MARK.finditer(words) if len(spans(hit[1])) > 1 or hit[0][0] not in "(–—-"]
    return tuple(span for numbers in found for span in spans(numbers))


def begins(row: str) -> bool:
    """Whether the row may be the beginning of a sentence about matters, broken off where the line was full."""
    return bool(_BARE.match(row) or _EVERY.match(row) or meant(row))


def numbers_alone(row: str) -> tuple[tuple[int, int], ...]:
    """The numbers of a row that holds nothing else."""
    found = _BARE.fullmatch(row.strip(_EDGE))
    return spans(found[1]) if found else ()


def spans(numbers: str) -> tuple[tuple[int, int], ...]:
    """The numbers as spans: "2, 4–6" is 2 to 2, and 4 to 6."""
    found: list[tuple[int, int]] = []
    for piece in _PIECE.finditer(numbers):
        number = int(piece[2])
        if found and piece[1] and _RANGE.fullmatch(piece[1]):
            low = found.pop()[0]
            found.append((min(low, number), max(low, number)))
        else:
            found.append((number, number))
    return tuple(found)
