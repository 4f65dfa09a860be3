"""Which lines of a pasted agenda belong to one matter: its own line, what goes on from it, its parts, what stands below."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from dialogs.agenda.draft import MAX_MATTERS, LeftLine, LeftWhy
from dialogs.agenda.kind_words import Mark, strictest
from dialogs.agenda.line_numbers import Style
from dialogs.agenda.lines import Line
from dialogs.agenda.named_matters import NamedMatters
from dialogs.agenda.one_matter import Group
from dialogs.agenda.read_numbered import Numbered
from dialogs.agenda.read_unnumbered import Unnumbered
from dialogs.agenda.rows_placed import Reader
from dialogs.agenda.secrecy_of_rows_below import point_down
from dialogs.agenda.secrecy_without_number import loosely_said
from dialogs.agenda.sublists import lists_within

MOST_GROUPS: Final = 2 * MAX_MATTERS  # matters and page numbers


def groups_of(lines: Sequence[Line]) -> tuple[list[Group], list[LeftLine]]:
    """The matters in order, and the lines that belong to none; no more is read than is sure to be too much."""
    names = [naming for line in lines for naming in line.names]
    clear = sum(line.style is Style.CLEAR for line in lines)
    bare = sum(line.style is Style.BARE for line in lines)
    if clear or bare:
        reader: Reader = Numbered(lists_within(lines), names, strict=clear >= bare)
    else:
        reader = Unnumbered(lines)
    for line in lines:
        reader.take(line)
        if len(reader.groups) > MOST_GROUPS:
            break
    # A number alone that no title followed was the number of a page.
    pages = [group for group in reader.groups if group.bare and not (group.words or group.parts or group.below)]
    groups = [group for group in reader.groups if group not in pages]
    if reader.trailing is not None and reader.trailing.kind.confidential:
        doubt = Mark(reader.trailing.kind, reader.trailing.word, sure=False)
        names.append(NamedMatters((), doubt, all_but=True))  # "Sekretess" below all: it may be said of any
    _settle(groups, names)
    if groups and reader.ends_in_doubt:
        groups[-1].named = strictest(groups[-1].named, reader.ends_in_doubt)
    for group, doubt in loosely_said(lines, groups):
        group.named = strictest(group.named, doubt)
    point_down(lines, groups)
    left = [LeftLine(page.line_no, str(page.number), LeftWhy.ASIDE) for page in pages]
    left += [LeftLine(no, words, LeftWhy.ASIDE) for page in pages for no, words in page.asides]
    return groups, [*reader.left, *left]


def _settle(groups: Sequence[Group], names: Sequence[NamedMatters]) -> None:
    """Leave in doubt each matter that may be meant where a number that is named stands on no line, or on two."""
    stated = Counter(group.number or 0 for group in groups if not (group.guessed or group.extra))
    for group in groups:
        said: list[Mark | None] = []
        for naming in names:
            lost = naming.lost(stated) and naming.mark.kind.confidential
            mark = naming.mark if lost else naming.of(group.number or 0)
            twice = stated[group.number or 0] > 1 and not naming.all_but
            said.append(mark and Mark(mark.kind, mark.word, sure=mark.sure and not lost and not twice))
        group.named = strictest(*said)
