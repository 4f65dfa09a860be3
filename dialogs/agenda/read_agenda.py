"""Reads an agenda as boards write and paste it, and drops what a confidential matter may not keep. Source: R-107.

One rule over all: in doubt the stricter kind, and a notice. Words of a confidential matter stay in the text that was
pasted and never come along in what is returned, whatever line they stand on.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from dialogs.agenda.draft import (
    MAX_MATTERS,
    AgendaDraft,
    CutLine,
    DecidedBy,
    DraftMatter,
    KindReason,
    LeftLine,
    LeftWhy,
    Remark,
    RemarkKind,
)
from dialogs.agenda.kind_words import WRITTEN, Mark, written_mark
from dialogs.agenda.lines import lines_of
from dialogs.agenda.lines_of_one_matter import groups_of
from dialogs.agenda.one_matter import Group
from dialogs.agenda.titles import beyond_title, holds_capitals, initials_of, may_be_initials, says_more, title_of
from dialogs.meeting.kinds import MatterKind
from dialogs.text.identity_number import may_contain_identity_number

LONG_TITLE: Final = 120  # characters; longer ones tend to tell more than what the matter is called
_LAST_NUMBER: Final = 999


def read_agenda(text: str, chosen: Mapping[int, MatterKind] = MappingProxyType({})) -> AgendaDraft:
    """What the pasted text was understood as. Never fails; more than 80 matters are refused as a whole (`too_many`).

    Numbers stand as written; a missing one is filled in, a repeated one gets the next that is free. Lettered items
    ("15 a)", "b)") are one matter, since one decision list is. Headings hold until the next one. `chosen`: the kind that
    the secretary gave a matter, by its number; it holds whatever the text says.
    """
    groups, left_out = groups_of(list(lines_of(text)))
    if len(groups) > MAX_MATTERS:
        over = groups[MAX_MATTERS]
        return AgendaDraft(notices=(Remark(RemarkKind.TOO_MANY, over.line_no, len(groups)),))
    matters: list[DraftMatter] = []
    cut: list[CutLine] = []
    notices: list[Remark] = []
    stated = 0
    for group, number in zip(groups, _numbers(groups), strict=True):
        matter = _matter(group, number, chosen.get(number))
        notices += _noticed(group, matter, stated if matters else None)
        stated = group.number or (number if not group.extra else stated)
        matters.append(matter)
        if matter.kind.confidential:
            cut += [CutLine(line_no, number) for line_no in sorted(_cut_lines(group))]
        left_out += _left_below(group, matter)
    left_out.sort(key=lambda one: one.line_no)
    return AgendaDraft(tuple(matters), tuple(cut), tuple(notices), tuple(left_out))


def _left_below(group: Group, matter: DraftMatter) -> Iterator[LeftLine]:
    """The lines below a matter that are no part of it, and words beyond its title.

    Of a confidential one no words, and what was cut is not told twice.
    """
    secret = matter.kind.confidential
    for line_no, words in group.asides:
        yield LeftLine(line_no, "" if secret else words, LeftWhy.ASIDE, matter.number)
    if secret:
        return
    for line_no, words in group.below:
        yield LeftLine(line_no, words, LeftWhy.BELOW, matter.number)
    for line_no, words in ((group.line_no, group.words), *((line_no, words) for line_no, _, words in group.parts)):
        if beyond := beyond_title(words):
            yield LeftLine(line_no, beyond, LeftWhy.COLUMN, matter.number)


def as_text(draft: AgendaDraft, words: Mapping[int, str] = MappingProxyType({})) -> str:
    """The draft as a text to edit: one matter a line, its kind between brackets. Reading it gives the same draft.

    `words`: a row's, by the matter's number, where it is to be read anew.
    """
    lines: list[str] = []
    before = 0
    for matter in draft.lines:
        own = f"{matter.number}. {words.get(matter.number) or matter.initials or matter.title}".rstrip()
        parts = [f"   {part}" for part in matter.parts]
        milder = matter.kind is MatterKind.ORDINARY and matter.number > before and _reads_open([own, *parts])
        if not milder and matter.number not in words:
            own += f" [{WRITTEN[matter.kind]}]"
        lines += [own, *parts]
        before = matter.number
    return "\n".join(lines)


def _reads_open(lines: Sequence[str]) -> bool:
    groups, _ = groups_of(list(lines_of("\n".join(lines))))
    return len(groups) == 1 and bool(groups[0].words) and _judged(groups[0])[0] is MatterKind.ORDINARY


def _numbers(groups: Sequence[Group]) -> Iterator[int]:
    stated = {group.number for group in groups if group.number and not group.extra}
    used: set[int] = set()
    last = 0
    for group in groups:
        number = group.number
        if number is None or number in used or (group.extra and number in stated):
            ahead = [*range(last + 1, _LAST_NUMBER + 1), *range(1, last + 1)]
            number = next(free for free in ahead if free not in used and free not in stated)
        used.add(number)
        last = last if group.extra else number
        yield number


def _matter(group: Group, number: int, chosen: MatterKind | None) -> DraftMatter:
    kind, why = _judged(group)
    if chosen is not None and chosen is not kind:
        kind, why = chosen, KindReason(WRITTEN[chosen], DecidedBy.CHOSEN, sure=True)
    elif chosen is not None and why is not None:
        why = replace(why, place=DecidedBy.CHOSEN, sure=True)
    if kind.confidential:
        initials = initials_of(group.words) if kind.keeps_initials else None
        rows = tuple(sorted([*group.rows(), *(line_no for line_no, _ in group.below)]))
        return DraftMatter(number, kind, "", initials, group.line_no, why, (), rows)
    parts = [(letter, title_of(words)) for _, letter, words in group.parts]
    named = tuple(f"{letter}) {title}" for letter, title in parts if title)
    return DraftMatter(number, kind, title_of(group.words), None, group.line_no, why, named, tuple(group.rows()))


def _judged(group: Group) -> tuple[MatterKind, KindReason | None]:
    mark = group.mark()
    if mark is None:
        return MatterKind.ORDINARY, None
    places = (
        (DecidedBy.WRITTEN, written_mark(group.words)),
        (DecidedBy.LINE, group.own()),
        (DecidedBy.LINE, group.of_parts()),
        (DecidedBy.BELOW, group.of_below()),
        (DecidedBy.BELOW, group.hinted),
    )
    place = next((place for place, said in places if said == mark), DecidedBy.HEADING)
    # Where the heading is sure, or the line itself, a stricter guess does not make the secrecy doubtful.
    sure = mark.sure or (mark.kind.confidential and place is not DecidedBy.WRITTEN and group.sure)
    return mark.kind, KindReason(mark.word, place, sure)


def _cut_lines(group: Group) -> Iterator[int]:
    """The lines of a confidential matter that held more than its number, initials and mark."""
    if says_more(group.words):
        yield group.line_no
    yield from group.joined
    for line_no, _, words in group.parts:
        if says_more(words):
            yield line_no
    for line_no, words in group.below:
        if says_more(words):
            yield line_no


def _noticed(group: Group, matter: DraftMatter, before: int | None) -> Iterator[Remark]:
    def notice(what: RemarkKind) -> Remark:
        return Remark(what, matter.line_no, matter.number)

    unnumbered = group.number is None
    if group.extra and matter.number != group.number:
        yield notice(RemarkKind.LETTERED)
    elif group.guessed or (unnumbered and before is None) or (not unnumbered and matter.number != group.number):
        yield notice(RemarkKind.RENUMBERED)
    elif before is not None and not unnumbered and matter.number > before + 1:
        yield notice(RemarkKind.SKIPPED)
    if matter.why is not None and not matter.why.sure:  # only what is confidential can be in doubt
        yield notice(RemarkKind.DOUBT)
    part = group.of_parts()
    if matter.kind.confidential and _secret(part) and not _secret(group.own()) and not _secret(group.section):
        yield notice(RemarkKind.PART_CONFIDENTIAL)
    yield from map(notice, _noticed_in_words(group, matter))


def _noticed_in_words(group: Group, matter: DraftMatter) -> Iterator[RemarkKind]:
    said = [group.words, *(words for _, _, words in group.parts), *(words for _, words in group.below)]
    if any(may_contain_identity_number(words) for words in said):
        yield RemarkKind.IDENTITY_NUMBER
    if (
        matter.kind.keeps_initials
        and not matter.initials
        and (may_be_initials(group.words) or holds_capitals(group.words))
    ):
        yield RemarkKind.INITIALS
    if matter.kind.keeps_title and not matter.title:
        yield RemarkKind.NO_TITLE
    if len(matter.title) > LONG_TITLE:
        yield RemarkKind.LONG_TITLE


def _secret(mark: Mark | None) -> bool:
    return mark is not None and mark.kind.confidential
