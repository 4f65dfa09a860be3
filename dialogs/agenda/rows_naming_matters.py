"""Which rows of an agenda are sentences that name matters by number and say their kind, apart from matters and headings.

Such a sentence is said of those matters, wherever it stands; it opens no part of the agenda and is no matter. Source: R-107.
"""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from dialogs.agenda.access_in_a_sentence import access, goes_on_excepting, of_access, says_access
from dialogs.agenda.chapters_of_secrecy import tells_chapter
from dialogs.agenda.headings import heading_of
from dialogs.agenda.kind_in_a_note import meant, says_but_a_kind
from dialogs.agenda.kind_words import Mark
from dialogs.agenda.line_numbers import Numbering, numberings
from dialogs.agenda.matter_numbers_as_digits import in_digits
from dialogs.agenda.matters_in_a_sentence import begins, numbers_alone, read, speaks
from dialogs.agenda.named_matters import NO_MATTER, NamedMatters
from dialogs.agenda.plainly_named import of_another_body, of_something_else, owned, plainly_named
from dialogs.meeting.kinds import MatterKind

_FRONT: Final = re.compile(
    r"[-–•*·▪◦●]\s?|(?:obs(?:ervera)?|n\.?b|anm|note)(?:\s(?:att|that))?[^\w§]{1,3}"
    r"|[(\[][^()\[\]]{1,40}[)\]][\s:]*+(?=(?:§|ärende\b|punkt\b)?\s*+\d)",
    re.IGNORECASE,
)
_BRACKETED: Final = re.compile(r"\(\d[^()]*\s[^()]*\)")  # "(2-3 sekretess)"
_HANGING: Final = (" av", " med", " inom", " enligt", " om", ",", " by", " in", " under")
_MARK_ALONE: Final = re.compile(
    r"[(\[]?(?:§\s?|(?:ärende|punkt|nr)\.?\s)?(?P<number>\d{1,3})(?:\s?[a-h](?=\s))?[)\].]?\s?[=→:,–—-]?\s?\(?(?P<mark>(?!\w*ärenden)[^\W\d][^\d]{2,40})"
)
_LAW_ALONE: Final = re.compile(
    r"(?P<number>\d{1,3})\s?[=→:–—-]\s?(?P<mark>(?:OSL|§{1,2}\s?|kap\.?\s|enl\.?\s|enligt\s)?[\s\d:.,§a-zåäö]{2,30}(?:OSL)?)"
)  # "2: OSL 26:1", "2: 26 kap"
_LETTER_ALONE: Final = re.compile(
    r"(?:§\s?|(?i:ärende|punkt|pkt|nr|p)\.?\s)?(?P<number>\d{1,3})\s?(?:[=→:–—-]\s?(?P<mark>[SH])\.?|\((?P<within>[SH])\.?\))"
)  # "Ärende 2: S"
LONGEST_SENTENCE: Final = 300  # characters


def namings(rows: Sequence[str], blank: Collection[int] = ()) -> dict[int, tuple[NamedMatters, ...]]:
    """The rows, from 0, that are such sentences, with what they say; the second row of a sentence says nothing more.

    `blank`: the rows that nothing was written on.
    """
    plain = [_front_off(row) for row in rows]
    others = {at for at in of_another_body(plain) if _is_none(at, plain)}
    of_matters = {
        at: one
        for at, row in enumerate(plain)
        if at not in others and (one := _numbered(row)) and not (speaks(row) or says_access(row))
    }
    alone = _marks_alone(plain)
    others |= of_something_else(plain, of_matters) - alone.keys()
    of_matters = {at: one for at, one in of_matters.items() if at not in alone and at not in others}
    stated = _stated(plain, of_matters)
    titled = {number for at, (number, _) in of_matters.items() if not numbers_alone(plain[at])}
    numbered = frozenset(of_matters.values())
    whole = {at: plain[at] for at in alone}  # each of them with the rows that it goes on in
    found = dict(alone)
    for at, row in enumerate(plain):
        ends = at in found or at in of_matters or not row or len(row) > LONGEST_SENTENCE
        if not ends and (at in others or not _is_a_matter(row, stated, numbered)):
            said, whole[at], goes_on = _heard(at, plain, of_matters, titled)
            if said or at in others:
                found[at] = said or (NO_MATTER,)
                found.update(dict.fromkeys(goes_on, ()))
    return {
        at: said if _is_plain(at, whole, of_matters, others, blank) else _unclear(said) for at, said in found.items()
    }


def _heard(
    at: int, plain: Sequence[str], of_matters: Mapping[int, tuple[int, str]], titled: Collection[int]
) -> tuple[tuple[NamedMatters, ...], str, Sequence[int]]:
    """What the row says of matters, alone or with the rows below that it goes on in; all its words; and those rows."""
    row = plain[at]
    closing = at > max(of_matters, default=len(plain))
    if said := _said(row, closing=closing):
        return said, row, ()
    behind = plain[at + 1] if at + 1 < len(plain) and at + 1 not in of_matters else ""
    stated = {number for number, _ in of_matters.values()}
    if behind and _is_broken(row, behind, stated) and not _said(behind, closing=closing):
        both = f"{row} {behind}"
        if said := _said(both, closing=closing):
            return said, both, (at + 1,)
    below = _listed(plain, at + 1, titled) if meant(row) is not None or of_access(row) else []
    listed = f"{row} {', '.join(plain[one] for one in below)}"
    return _said(listed, closing=closing) if below else (), listed, below


def _main_sign(of_matters: Collection[tuple[int, str]]) -> str:
    """The sign that most of the matters are numbered with."""
    counted = Counter(sign for _, sign in of_matters)
    return max(counted, key=counted.__getitem__, default="")


def _unclear(said: Sequence[NamedMatters]) -> tuple[NamedMatters, ...]:
    return tuple(one.unclear() for one in said)


def _is_plain(
    at: int,
    whole: Mapping[int, str],
    of_matters: Mapping[int, tuple[int, str]],
    others: Collection[int],
    blank: Collection[int],
) -> bool:
    """Whether the sentence that begins on the row is plainly of the matters that it names, where it stands."""
    if at in others or at not in whole:
        return at not in others
    main = _main_sign(of_matters.values())
    own = [row for row, (_, sign) in of_matters.items() if sign == main]  # not "Ärende 4 utgår" below "4. Budget"
    apart = bool(own) and (at < own[0] or (at > own[-1] and any(row in blank for row in range(own[-1], at))))
    row = whole[at]
    return not owned(row) if access(row) else plainly_named(row, by_paragraph=main == "§", apart=apart)


def _is_none(at: int, rows: Sequence[str]) -> bool:
    """Whether the row, of a body's own, is no matter: it bears but a mark, or its number fits none of the others."""
    own = next(numberings(rows[at]), None)
    if meant(rows[at]) is None or own is None or says_but_a_kind(rows[at][own.end :].strip(" ,.:–-")):
        return meant(rows[at]) is not None
    numbered = [one[0] for place, row in enumerate(rows) if place != at and (one := _numbered(row))]
    number = own.number or 0
    return number in numbered or not {number - 1, number + 1} & set(numbered)


def _said(row: str, *, closing: bool) -> tuple[NamedMatters, ...]:
    """What the row says of matters by number: of who may be there, see or read, or of their kind."""
    return access(row) or read(row, closing=closing)


def _marks_alone(rows: Sequence[str]) -> dict[int, tuple[NamedMatters, ...]]:
    """The rows "2: sekr", "(2) sekr" where another row is matter 2 with its title; below a heading they are matters."""
    found: dict[int, tuple[NamedMatters, ...]] = {}
    marks = {at: hit for at, row in enumerate(rows) if (hit := _mark_alone(row)) is not None}
    titled = {one[0] for at, row in enumerate(rows) if at not in marks and (one := _numbered(row))}
    before = ""
    for at, row in enumerate(rows):
        alone = marks.get(at)
        mark = _said_alone(alone.groupdict().get("mark") or "S") if alone else None
        if (
            alone
            and mark is not None
            and int(alone["number"]) in titled
            and (_numbered(before) or heading_of(before) is None)
        ):
            number = int(alone["number"])
            found[at] = (NamedMatters(((number, number),), Mark(mark.kind, mark.word, sure=False)),)
        elif row:
            before = row
    return found


def _said_alone(mark: str) -> Mark | None:
    """What a mark that stands by itself says; one of a letter, or in doubt, leaves that."""
    return (
        meant(mark)
        or meant(f"({mark})")
        or (Mark(MatterKind.SECRECY, "sekretess", sure=False) if mark in _LETTERS else None)
    )


def _mark_alone(row: str) -> re.Match[str] | None:
    said = _MARK_ALONE.fullmatch(row)
    if said is not None and says_but_a_kind(said["mark"]):
        return said
    law = _LAW_ALONE.fullmatch(row)
    if law is not None and ("OSL" in law["mark"] or tells_chapter(law["mark"], [law["mark"]])):
        return law
    return _LETTER_ALONE.fullmatch(row)


_LETTERS: Final = ("S", "H")


def _stated(rows: Sequence[str], of_matters: dict[int, tuple[int, str]]) -> set[int]:
    """The numbers of the matters, without rows such as "Ärende 2 (Budget) omfattas av sekretess" below "2. Budget"."""
    main = _main_sign(of_matters.values())
    numbers = {number for number, sign in of_matters.values() if sign == main}
    for at, (number, sign) in list(of_matters.items()):
        named = sign in _NAMED_BY and sign != main and number in numbers
        if named and (meant(rows[at]) is not None or of_access(rows[at])):
            del of_matters[at]
    return {number for number, _ in of_matters.values()}


_WORD: Final = "ärende"
_NAMED_BY: Final = ("§", _WORD)


def _front_off(row: str) -> str:
    row = row[1:-1] if _BRACKETED.fullmatch(row) else row
    front = _FRONT.match(row)
    return in_digits(row[front.end() :] if front else row)


def _numbered(row: str) -> tuple[int, str] | None:
    """The number and its sign that the row has as a matter; a word for a matter is another sign than "§"."""
    found = next(numberings(row), None)
    return (found.number, _sign(row, found)) if found is not None and found.number else None


def _sign(row: str, found: Numbering) -> str:
    return _WORD if found.shape == "§" and "§" not in row[: found.end] else found.shape


def _is_a_matter(row: str, stated: Collection[int], numbered: Collection[tuple[int, str]]) -> bool:
    """Whether the row is the one of its number, in a row of others that are numbered in the same way."""
    own = next(numberings(row), None)
    if own is None or not own.number or own.number in stated:
        return False
    alone = says_but_a_kind(row[own.end :])  # "Ärende 4: sekretess" below "3. Lokaler"
    near = (own.number - 1, own.number + 1)
    if alone:
        return any(number in stated for number in near)
    return any((number, _sign(row, own)) in numbered for number in near)


def _listed(rows: Sequence[str], at: int, stated: Collection[int]) -> list[int]:
    """The rows from here on that each hold but the number of a matter: "- punkt 2", "- punkt 4"."""
    end = at
    while end < len(rows) and (alone := numbers_alone(rows[end])) and all(low in stated for low, _ in alone):
        end += 1
    return list(range(at, end))


def _is_broken(row: str, behind: str, stated: Collection[int]) -> bool:
    """Whether a sentence goes on in the row below, or that row holds the numbers of "Sekretess:" alone."""
    if of_access(row) and goes_on_excepting(behind):
        return True
    if row.endswith((".", "!", "?")) or not (begins(row) or of_access(row)):
        return False
    alone = numbers_alone(behind)
    if alone:
        return (meant(row) is not None or of_access(row)) and all(low in stated for low, _ in alone)
    return behind[0].islower() or row.endswith(_HANGING)
