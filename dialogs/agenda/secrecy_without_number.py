"""Lines that speak of secrecy and name no number: which matters they may be said of.

"Ansökan omfattas av sekretess" is said of the matters that have such a word in their titles. "Sekretess råder" above
the list, or set apart below it, may be said of any. Nothing that speaks of secrecy goes by in silence. Source: R-107.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from dialogs.agenda.access_in_a_sentence import closes, leaves_some_out
from dialogs.agenda.headings import heading_of
from dialogs.agenda.kind_in_a_note import is_stock, meant
from dialogs.agenda.kind_words import Mark, mark_of, strictest, without_marks
from dialogs.agenda.line_numbers import Style
from dialogs.agenda.lines import Line
from dialogs.agenda.matters_in_a_sentence import speaks_in_a_sentence
from dialogs.agenda.one_matter import Group
from dialogs.meeting.kinds import MatterKind

# What nearly every summons says of the papers, above the list: it is said of no matter.
_OF_PAPERS: Final = re.compile(
    r"(?<!\w)(?:handling|bilag|underlag|material|dokument|meeting papers|papers|documents)\w{0,6}", re.IGNORECASE
)
_OF_ONE: Final = re.compile(
    r"[(–—-]?\s?(?:ärendet|punkten|omfattas|delvis|beslutet|protokollet|the (?:matter|item))(?!\w)", re.IGNORECASE
)
# "Röd = sekretess", "x) sekretess": it explains a sign that was found on no matter.
_LEGEND: Final = re.compile(
    r".{1,20}=|(?:[^\W_]{1,2}[).:\]]?|[^\w\s()\[\]–—-]{1,3})\s?(?:sekret|hemlig|ej offentlig)", re.IGNORECASE
)
# It is said of them all, wherever it stands: "Alla ärenden är sekretess", "Inga ärenden är offentliga".
_OF_ALL: Final = re.compile(
    r"\W*(?:obs\W{1,3})?(?:(?:alla|samtliga|inga|inget|ingen)\s(?:av\s)?(?:dagens\s|mötets\s)?(?:ärende|punkt|paragraf)\w{0,4}|(?:alla|samtliga|allt)(?=\s?[:=]|\s(?:är|omfattas|rör))|hela\s(?:mötet|sammanträdet|dagordningen|föredragningslistan|listan)|inga\s(?:åhörare|utomstående)|all\s(?:items|matters)|no\s(?:items?|matters?))"
    r"(?!.*(?<!\w)(?:nedan|följande|nästa|ovan|här(?:efter)?|vissa|utom|förutom|kan|below|following)(?!\w))",
    re.IGNORECASE,
)
_NOT_FOR_ALL: Final = Mark(MatterKind.SECRECY, "sekretess", sure=False)
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_STEM: Final = 5  # letters in which two forms of a word agree


def loosely_said(lines: Sequence[Line], groups: Sequence[Group]) -> Iterator[tuple[Group, Mark]]:
    """Each matter of which such a line may be said, with the doubt that it leaves."""
    first = min((group.line_no for group in groups), default=0)
    last = max((group.line_no for group in groups), default=0)
    times = Counter(line.words for line in lines)
    titles = [(group, frozenset(group.rows()), _stems(group.words)) for group in groups]
    for line in lines:
        if line.names or line.number or line.style is Style.ASIDE:
            continue
        shut = closes(line.words)
        mark = strictest(meant(line.words), _NOT_FOR_ALL if shut else None)
        if mark is None or not mark.kind.confidential:
            continue
        doubt = Mark(mark.kind, mark.word, sure=False)
        sentence = shut or speaks_in_a_sentence(line.words)
        own = _stems(without_marks(line.words)) if sentence else frozenset()
        titled = [group for group, rows, title in titles if line.line_no not in rows and not own.isdisjoint(title)]
        if _OF_ALL.match(line.words):
            yield from ((group, doubt) for group in groups)
        elif titled:
            yield from ((group, doubt) for group in titled)
        elif leaves_some_out(line.words) or (
            _apart(line, first, last, closes=line is lines[-1] and times[line.words] == 1)
            and _may_be_of_any(line, groups)
        ):
            yield from ((group, doubt) for group in groups)


def _apart(line: Line, first: int, last: int, *, closes: bool) -> bool:
    """Whether the line stands above or below the whole list. As the very last one it does, unless it says "the matter"."""
    if line.line_no <= first or (line.line_no >= last and line.after_blank):
        return True
    explains = speaks_in_a_sentence(line.words) or (line.style is not Style.BULLET and _LEGEND.match(line.words))
    return line.line_no > last and closes and not _OF_ONE.match(line.words) and bool(explains)


def _may_be_of_any(line: Line, groups: Sequence[Group]) -> bool:
    """Whether a line above or below the list is no heading that a matter follows, no matter, and not said of papers."""
    mark = mark_of(line.words, title=False)
    if mark is None or not mark.kind.confidential or _OF_PAPERS.search(line.words):
        return False
    if speaks_in_a_sentence(line.words):
        return True
    heading = heading_of(line.words)
    own = any(line.line_no == group.line_no for group in groups)
    return not own and bool(_LEGEND.match(line.words) or (heading is not None and (heading.doubtful or heading.tag)))


def _stems(words: str) -> frozenset[str]:
    """How its words begin that are somebody's own, and not those that lines about secrecy are made of."""
    return frozenset(word[:_STEM] for word in _WORD.findall(words.casefold()) if not is_stock(word))
