"""Lines between two matters that speak of secrecy and point down: "Sekretess på nästa punkt", "Härefter råder sekretess".

What stands below such a line is in doubt, as many matters as it says, or until a heading or the public part. What the
line says of the matter above is read elsewhere, and stays: a doubt is only ever added here. Source: R-107.
"""

import re
from collections.abc import Sequence
from typing import Final

from dialogs.agenda.headings import SHUT, heading_of
from dialogs.agenda.kind_in_a_note import meant
from dialogs.agenda.kind_words import Mark, strictest, without_marks
from dialogs.agenda.line_numbers import Style
from dialogs.agenda.lines import Line
from dialogs.agenda.matter_numbers_as_digits import IN_LETTERS, count_of
from dialogs.agenda.not_for_everybody import stands_alone
from dialogs.agenda.one_matter import Group
from dialogs.agenda.words_of_access import kept_from_all
from dialogs.meeting.kinds import MatterKind
from dialogs.text.letters import WORD, in_our_letters

_OTHER_TIME: Final = r"(?!\s(?:sammanträd|möte|nämnd|år|veck|månad|gång|handling|bilag|underlag|dokument|tjänsteskriv))"
_BREAK: Final = r"(?:paus|lunch|fika|kaffe|rast|ajournering|break|recess)"
_COUNTED: Final = rf"(?<![\w.:/])(?:\d{{1,2}}|{IN_LETTERS}) (?:\w+ )?\w*(?:ärendena?|punkter(?:na)?|matters|items)"
_DOWN: Final = re.compile(
    rf"(?<!\w)(?:(?:nästa|nästkommande|följande|efterföljande|kommande|next|following)(?!\w){_OTHER_TIME}"
    r"|här(?:efter|under|nedan|ifrån)|där(?:efter|på)|hädanefter|fortsättning\w*|nedan\w*|resten|resterande|återstående"
    r"|kvarvarande|återstoden|framåt|(?:från och med|fr\.?\s?o\.?\s?m\.?|från) (?:här|nu|detta|denna)|from (?:here|now)"
    r"|hereafter|below|remaining|the rest"
    rf"|(?:efter|after) (?:the )?{_BREAK}\w*|{_COUNTED})(?!\w)",
    re.IGNORECASE,
)
_AFTER_BREAK: Final = re.compile(rf"(?<!\w)(?:efter|after) (?:the )?{_BREAK}", re.IGNORECASE)
_IS_BREAK: Final = re.compile(rf"\W*{_BREAK}", re.IGNORECASE)
_HOW_MANY: Final = re.compile(rf"{_COUNTED}(?!\w)", re.IGNORECASE)
_ONE: Final = re.compile(
    r"(?<!\w)(?:nästa|nästkommande|följande|efterföljande|next|following) (?:(?:agenda )?(?:item|matter)|\w*ärende|\w*punkt|paragraf)(?!\w)",
    re.IGNORECASE,
)
# Such a matter, and those that come after it.
_ONWARD: Final = re.compile(
    r"(?<!\w)(?:från(?: och med)?|fr\.?\s?o\.?\s?m\.?|med början|börjar|framåt|framöver|och följande|starting|from|onwards?)(?!\w)",
    re.IGNORECASE,
)
# Laws on individuals, and nothing else, are a heading.
_LAW: Final = r"(?:LVU|LVM|SoL|LSS|LPT|LRV)"
_LAWS: Final = re.compile(
    rf"(?:\w*(?:ärenden|beslut|insatser|frågor)(?: (?:enligt|enl\.?|om|inom|rörande))? )?{_LAW}(?:(?:,| ?/| och| samt| &|, och) ?{_LAW}){{0,5}}(?:-? ?(?:ärenden|beslut|frågor))?",
    re.IGNORECASE,
)
# "Slut på den offentliga delen": what comes then is not public.
_PUBLIC_PART: Final = re.compile(
    r"(?<!\w)(?:offentlig|öpp(?:en|et|na)|publik|public|open)\w* \w*(?:del|sammanträde|möte|session|punkt|ärende|överläggning|part|meeting)\w*",
    re.IGNORECASE,
)
_END: Final = re.compile(
    r"(?<!\w)(?:slut(?: på| av)?|slutar|slutet (?:på|av)|avsluta\w*|upphör\w*|end(?:s|ed)?|over)(?!\w)", re.IGNORECASE
)
_SECRET: Final = re.compile(r"sekret|secre", re.IGNORECASE)
_OPEN_AGAIN: Final = re.compile(r"(?:åter|nu|åter igen) (?:öpp(?:en|et|na)|offentlig\w*|public|open)", re.IGNORECASE)
# Said alone it may be of the matter above, or of all that comes: "Sekretess råder".
_CALLED_OUT: Final = frozenset(
    ("obs", "observera", "nu", "här", "då", "råder", "gäller", "föreligger", "förekommer", "applies")
)
# "Dörrar: stängda" is said of one matter.
_CELL: Final = re.compile(r"\w+\??:\s*(?!\w*(?:ärenden|punkter|frågor)(?!\w))\w+(?:\t|$)")
# Said of the matter above alone: "Handlingarna läggs inte ut", "Ärendet sänds inte".
_OF_THIS: Final = re.compile(
    r"(?<!\w)(?:ärendet|punkten|paragrafen|beslutet|handling\w*|underlag\w*|bilag\w*|protokoll\w*|tjänsteskriv\w*)(?!\w)",
    re.IGNORECASE,
)
_EDGE: Final = " \t.,:;!–—-*=#~>|"
_KIND_OF_ONE: Final = re.compile(r"(?:\w+\s)?\w*ärende", re.IGNORECASE)


def point_down(lines: Sequence[Line], groups: Sequence[Group]) -> None:
    """Leave in doubt each matter that such a line points at, and the one above that the line was taken to speak of."""
    first = min((group.line_no for group in groups), default=0)
    numbered = {group.line_no for group in groups if group.number}
    marks: dict[int, tuple[Line, Mark]] = {}
    for line in lines:
        between = line.line_no > first and line.line_no not in numbered
        mark = _pointing(line, numbered=bool(numbered)) if between else None
        if mark is not None:
            marks[line.line_no] = (line, mark)
    if not marks or not groups:
        return
    ends = [line.line_no for line in lines if _ends(line)]
    breaks = [line.line_no for line in lines if _IS_BREAK.match(line.words)]
    for line, mark in marks.values():
        for group in _meant_by(line, groups, ends, breaks):
            group.named = strictest(group.named, mark)
    last = max(group.line_no for group in groups)
    for group in groups:
        group.unsure |= {line_no for line_no, _ in group.below if line_no in marks and line_no < last}


def _pointing(line: Line, *, numbered: bool) -> Mark | None:
    """The doubt that the line leaves on what stands below it, or None if it points nowhere or speaks of no secrecy."""
    if line.style in (Style.ASIDE, Style.LETTER):
        return None
    if _PUBLIC_PART.search(line.words) and _END.search(line.words) and not _SECRET.search(line.words):
        return Mark(MatterKind.SECRECY, SHUT, sure=False)
    said = in_our_letters(line.words).strip(_EDGE)
    if _LAWS.fullmatch(said):
        return Mark(MatterKind.SECRECY_INDIVIDUAL, said, sure=False)
    if stands_alone(said):
        return Mark(MatterKind.SECRECY, SHUT, sure=False)
    noted = line.style is not Style.NONE or line.words[:1] in ("(", "[")  # on the matter above
    noted = noted or bool(_CELL.match(line.words) or _OF_THIS.search(said))
    if not noted and kept_from_all(said) and not _SECRET.search(said):
        return Mark(MatterKind.SECRECY, SHUT, sure=False)
    mark = meant(line.words)
    if mark is None or not mark.kind.confidential:
        return None
    if not _DOWN.search(f"{line.number or ''} {line.words}") and not _may_head(line, numbered=numbered):
        return None
    return Mark(mark.kind, mark.word, sure=False)


def _may_head(line: Line, *, numbered: bool) -> bool:
    """Whether the line may be the heading of what stands below it: it names a part, or where no numbers are, a matter's kind."""
    heading = heading_of(line.words)
    other = _CELL.match(line.words) or _END.search(line.words)  # of one matter, or "Sekretessen upphör"
    if heading is None or line.style is not Style.NONE or other:
        return False
    said = WORD.findall(without_marks(line.words).casefold())
    called_out = not heading.tag and bool(said) and all(word in _CALLED_OUT for word in said)
    of_a_kind = not numbered and _KIND_OF_ONE.fullmatch(line.words.strip(" .:"))
    return called_out or (heading.names and heading.doubtful) or bool(of_a_kind)


def _meant_by(line: Line, groups: Sequence[Group], ends: Sequence[int], breaks: Sequence[int]) -> Sequence[Group]:
    """The matters that the line points at; `ends` and `breaks` are lines where a part ends, and where a break is."""
    after_break = _AFTER_BREAK.search(line.words) is not None
    start = min([line.line_no, *breaks[:1]]) if after_break else line.line_no
    below = [group for group in groups if group.line_no > start]
    many = _HOW_MANY.search(f"{line.number or ''} {line.words}")  # "3 ärenden med sekretess" has been read as number 3
    if many:
        return below[: count_of(many[0].split()[0])]
    if _ONE.search(line.words) and not _ONWARD.search(line.words) and len(_DOWN.findall(line.words)) == 1:
        return below[:1]
    if not below and after_break:
        return groups  # the break stands nowhere, so it may be before any of them
    end = next((line_no for line_no in ends if line_no > start), None)
    return [group for group in below if end is None or group.line_no < end]


def _ends(line: Line) -> bool:
    """Whether the line is surely a heading of what is not confidential."""
    if line.number or line.style is not Style.NONE:
        return False
    heading = heading_of(line.words)
    ends = heading is not None and (heading.opens or (heading.mark is None and not heading.weak))
    return ends or _OPEN_AGAIN.fullmatch(line.words.strip(" .:")) is not None
