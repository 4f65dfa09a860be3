"""Every matter that a motion may speak of, anywhere in it: "…, punkt 3", "ärendena 3 och 4", "3–4", "tredje ärendet".

`motion_words` reads the one that a motion is about. Here nothing may be missed, since the number may be a confidential
matter's: what is found too much is only asked about. An amount, a time, a date, "3 lampor" and a sentence of the
proposal ("att-sats 3") are no matters.
"""

import re
from collections.abc import Sequence
from typing import Final

from dialogs.text import plain_text
from dialogs.text.number_words import CALLED, ORDINALS, ROMAN, SPELLED, row
from dialogs.typed.motion_numbers import CALLS, NEAR, figure, is_mark, series
from dialogs.typed.motion_texts import without_cited
from dialogs.typed.motion_words import ACTS, KINDS, UNITS

_PIECE: Final = re.compile(r"[0-9]+|[^\W\d_]+|[^\w\s]|\n")
_GLUED: Final = re.compile(r"(?<=[^\W\d_])(?=[0-9])")
_GLUE: Final = "·"  # stands between a letter and a figure that are one: "ärende3", "K4"
_DOTS: Final = re.compile(r"(?<=[0-9])\s?(?:\.{2,}|…)\s?(?=[0-9])")  # "1..4"
_ONE_MARKS: Final = (
    "ärende",
    "ärendet",
    "arende",
    "arendet",
    "punkt",
    "punkten",
    "paragrafen",
    "matter",
    "item",
    "point",
    *("frågan", "saken", "beslutet", "anmälan"),
)
_BEHIND_MARK: Final = frozenset(":.-([\"'=*#/\n") | {_GLUE}
_ABOUT: Final = frozenset(row("gällande angående ang beträffande betr rörande avseende concerning regarding re"))
_PLACES: Final = _ABOUT | frozenset(row("i på till för om in on to for både såväl both"))
_LEADS: Final = (
    frozenset(row("yrkande yrkandet yrkar yrka motion move tilläggsförslag ändringsförslag")) | KINDS.keys() | ACTS
)
_BETWEEN: Final = frozenset(":.,;-!()[\"'=*#/\n") | {_GLUE}
_MONTHS: Final = frozenset(
    row(
        "januari februari mars april maj juni juli augusti september oktober november december jan feb apr jun jul aug sep"
        " sept okt nov dec january february march may june july october"
    )
)
_COUNTS: Final = UNITS | _MONTHS | {"%", "‰", "€", "$", "x"}
_LISTS: Final = frozenset(row("dagordningen föredragningslistan agendan agenda"))
_PARTS: Final = frozenset(  # of which a number may be said that is no matter's
    row(
        "bilaga bilagan sats satsen attsats attsatsen beslutspunkt beslutspunkten mening meningen stycke stycket sida sidan"
        " rad raden kapitel kap tabell alternativ alternativet linje väg annex appendix sentence page line clause chapter"
    )
)
_AMOUNTS: Final = frozenset(row("till med minst max högst cirka ca kl klockan från to by least most"))  # "höj till 3"
_WILL: Final = frozenset(row("ska skall bör må should shall be to must"))
_ENDINGS: Final = frozenset(row("e a de dje nde rd th nd st"))
_NO_ORDER: Final = frozenset({"hand", "the", "motion"})  # "i andra hand", "I second the …"


def matters_in(text: str) -> tuple[int, ...]:
    """The numbers in the text that may be matters', in their order; of "3–5" also those between."""
    pieces = pieces_of(text)
    low = [piece.casefold() for piece in pieces]
    found: set[int] = set()
    at = 0
    while at < len(pieces):
        numbers, end = series(pieces, low, at)
        by_number = pieces[at] in ROMAN and _by_number(low, at)
        if numbers and (by_number or _marked(low, at) or (_loose(pieces[at]) and _unmarked(low, at, end))):
            found.update(numbers)
        elif low[at] in CALLED:
            found.add(CALLED[low[at]])
        elif low[at] in ORDINALS and (_of_one(low, at + 1) or _the_one(low, at)):
            found.add(ORDINALS[low[at]])
        elif low[at] in SPELLED and (_by_number(low, at) or (_heads(low, at) and _closes(low, at + 1))):
            found.add(SPELLED[low[at]])
        at = max(end, at + 1)
    return tuple(sorted(found))


def pieces_of(text: str) -> list[str]:
    """The words, numbers and signs of the text, with figures of any writing as ours."""
    figures = _DOTS.sub("-", without_cited("".join(map(figure, plain_text.simple(text)))))
    return _PIECE.findall(_GLUED.sub(_GLUE, figures))


def _loose(piece: str) -> bool:
    """Whether the number is written in digits: only those may be a matter's without the word."""
    return piece[0] in "0123456789"


def _before(low: Sequence[str], at: int, skipped: frozenset[str]) -> int:
    """The piece that stands before this one, those in `skipped` aside; -1 where the text begins."""
    back = at - 1
    while back >= 0 and at - back <= NEAR and low[back] in skipped:
        back -= 1
    return back


def _marked(low: Sequence[str], at: int) -> bool:
    """Whether the word for a matter stands before: "ärende nummer 3", "ärende:3", "pkt. 3", "§ 3"."""
    back = _before(low, at, _BEHIND_MARK | CALLS)
    return back >= 0 and is_mark(low[back])


def _unmarked(low: Sequence[str], at: int, end: int) -> bool:
    """Whether digits without that word before them may speak of a matter."""
    if _called(low, end):
        return True
    if _counts(low, at, end):
        return False
    return _heads(low, at) or _by_number(low, at) or _apart(low, at, end) or _acted_on(low, end)


def _called(low: Sequence[str], end: int) -> bool:
    """Whether the digits are an ordinal of a matter: "3:e ärendet", "3rd item", "3-ärendet"; or "3:an", "3 §"."""
    behind = end
    while behind < min(len(low), end + 2) and low[behind] in ":.-\ufe0f":
        behind += 1
    word = low[behind] if behind < len(low) else ""
    if (
        word in {"an", "ans", "\u20e3"}
        or not _LISTS.isdisjoint(low[end : end + 3])
        or (word == "§" and "kap" not in low[max(0, end - 3) : end])
    ):
        return True
    if word in _ENDINGS:
        return _of_one(low, behind + 1) or (behind > end and behind + 1 >= len(low))
    return behind > end and word in _ONE_MARKS


def _of_one(low: Sequence[str], at: int) -> bool:
    """Whether a matter is what is counted here: "… ärendet", "… agenda item", "… sekreta ärendet"."""
    near = low[at : at + 2]
    if not _LISTS.isdisjoint(low[at : at + 3]):
        return True
    return bool(near) and near[0] not in _NO_ORDER and any(word.endswith(_ONE_MARKS) for word in near)


def _the_one(low: Sequence[str], at: int) -> bool:
    """Whether an ordinal stands for a matter by itself: "i det tredje, …", "tredje på listan"; "för det tredje" is none."""
    listed = low[at + 1 : at + 3] == ["på", "listan"]
    ends = at + 1 >= len(low) or low[at + 1] in _BETWEEN
    return listed or (at > 1 and ends and low[at - 1] in {"det", "den", "the"} and low[at - 2] != "för")


def _counts(low: Sequence[str], at: int, end: int) -> bool:
    """Whether the digits are part of an amount, a time or a date: "500 000", "10:30", "3,5 %", "3 mars"."""
    behind = low[end] if end < len(low) else ""
    before = low[at - 1] if at else ""
    further = low[end + 1] if end + 1 < len(low) else ""
    if behind in _COUNTS or behind.isdecimal() or before.isdecimal():
        return True
    return (behind in {":", "."} and further.isdecimal()) or (
        before in {":", ".", "-", "/"} and at > 1 and low[at - 2].isdecimal()
    )


def _heads(low: Sequence[str], at: int) -> bool:
    """Whether the number stands where a matter's would: first, behind "yrkande" or a kind, or behind "angående"."""
    if at and low[at - 1] in _ABOUT:
        return True
    back = _before(low, at, _BETWEEN | _PLACES | CALLS)
    return back < 0 or low[back] in _LEADS or low[back].endswith("yrkande")


def _by_number(low: Sequence[str], at: int) -> bool:
    """Whether it is called a number, and not of a part of a text: "… i nr 3", but not "bilaga nr 3"."""
    back = _before(low, at, CALLS | {".", "#", ":"})
    called = {"#", *CALLS} & set(low[max(0, back + 1) : at])
    return bool(called) and (back < 0 or low[back] not in _PARTS)


def _apart(low: Sequence[str], at: int, end: int) -> bool:
    """Whether the number stands by itself: in brackets, or last and no amount: "…, 3"."""
    before = low[at - 1] if at else ""
    if before in {"(", "["}:
        return end < len(low) and low[end] in {")", "]"}
    if before in _PLACES and low[end : end + 1] == [":"]:
        return True  # "samt för 3: …"; a time of day was seen before
    last = all(piece in _BETWEEN for piece in low[end : end + NEAR]) and end + NEAR > len(low)
    return last and "/" not in low[at:end] and before not in {_GLUE} | _AMOUNTS | _PARTS


def _acted_on(low: Sequence[str], end: int) -> bool:
    """Whether something is to be done with it that is done with matters: "3 bordläggs", "3 ska avslås"."""
    behind = end
    while behind < min(len(low), end + 2) and low[behind] in _WILL:
        behind += 1
    return behind < len(low) and low[behind] in ACTS


def _closes(low: Sequence[str], at: int) -> bool:
    """Whether a spelled number is followed as a matter's is: by nothing, a colon or a kind. "Tre bänkar" counts."""
    return at >= len(low) or low[at] == ":" or low[at] in KINDS or low[at] in ACTS
