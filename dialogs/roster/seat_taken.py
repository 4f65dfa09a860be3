"""Whose seat a line of a pasted list says that a substitute has, in all the ways in which minutes and lists say it (R-022).

Cia Berg (C), tj. ers. för Eva Alm (L)
Cia Berg (C) ersätter ordinarie ledamot Eva Alm (L)
Cia Berg (C) i Eva Alms ställe
Cia Berg (C) för Eva Alm (L)
"""

import re
from dataclasses import dataclass, field
from typing import Final

from dialogs.meeting.capacity import Capacity
from dialogs.roster.list_words import NOT, SUBSTITUTE, is_group, meaning_of
from dialogs.roster.name_shape import is_name
from dialogs.roster.titles import without_title

_INSTEAD: Final = r"i ?stället för|i ?stället f\.|i\.? ?st\.? ?(?:för|f\.?)|in place of|instead of"
_FOR: Final = rf"(?:för|f\.?|for|{_INSTEAD})"
_SERVES: Final = rf"(?:tjänst[. ]{{0,2}}g(?:ör(?:ande|de)?|jorde|r)?|tj[. ]{{0,2}}(?:g(?:ör(?:ande)?|r)?)?|serving)\.?(?:[ -]?(?:{SUBSTITUTE})\.?)?"
_COMES_IN: Final = (
    rf"in(?:träder|trädde|trädande|trädd)|(?:inkallad|kallad)(?: (?:{SUBSTITUTE})\.?)?|(?:går|gick|träder|hoppar|hoppade) in"
    r"|vik(?:\.|arie|arier(?:ar|ade|ande))|vikarierade|standing in|stands in|acting"
)
_SEAT_OF: Final = (
    r"(?:(?:den |de )?(?:frånvarande|förhindrade?|jäviga?|sjuka?|ord(?:inarie|\.)?|led(?:amot(?:en)?|\.)?|(?:\d:?[ae]|förste|andre)(?= v)"
    r"|v(?:ice|\.)(?= ?ordf)|ordf(?:örande(?:n)?|\.)?)[ .:]{1,3}){0,3}"
)
_STANDS_FOR: Final = re.compile(
    rf"\b(?:som )?(?:personlig )?(?:(?P<no>{NOT}) )?(?:(?P<yes>{_SERVES}|{_COMES_IN}) {_FOR}|(?:{SUBSTITUTE})\.? {_FOR}"
    rf"|(?P<instead>ersätter|ersatte|ersättande|replac(?:es|ing)|{_INSTEAD}):?"
    rf"|(?:(?<=\()|(?<=\[)|(?<=, )|(?<=; )|(?<=\) )|(?<=[–-] ))(?P<bare>för|for))\s+{_SEAT_OF}(?P<whom>[^\W\d_].*)",
    re.IGNORECASE,
)
_IN_THEIR_PLACE: Final = re.compile(
    r"\b(?:i|på) (?P<whom>(?-i:[A-ZÅÄÖ])[^\n,;()]{1,60}?)(?: \([^()]{1,40}\))? (?:ställe|plats|mandat|stol)\b(?P<behind>.*)",
    re.IGNORECASE,
)
_REST: Final = re.compile(r"[;\t|,]")
_NO_BRACKETS: Final = str.maketrans("()[]", "    ")
_NO_PERSON: Final = re.compile(r"(?:ledamöter|ledamot|part|parten|sökanden?|klaganden?|ärende)\b", re.IGNORECASE)
_OWNER: Final = re.compile(r"(?<=[^s])s$")  # "Eva Alms": of a name in s nothing tells whether it ends so


@dataclass(frozen=True, slots=True)
class Seat:
    """The line without `whom`, the member whose seat somebody has taken ("tjg ers för Gun Lind"), and whether they serve.

    `words`: as it was written; `lost`: what stands behind the member's name and was not understood.
    """

    line: str
    serves: bool | None
    whom: str = field(default="", repr=False)
    of_office: bool = False  # somebody's who is no member: "ersättare för förvaltningschefen"
    words: str = field(default="", repr=False, compare=False)
    lost: tuple[str, ...] = field(default=(), repr=False, compare=False)


def seat_taken(line: str) -> Seat | None:
    """What a line about a substitute is without the other's name, which is nobody's on the line; None where it has none."""
    found = _IN_THEIR_PLACE.search(line) or _STANDS_FOR.search(line)
    own = line[: found.start()].rstrip(" ,;([-\u2013\t") if found else ""
    if found is None or not own or _NO_PERSON.match(found["whom"]):
        return None
    said = found.groupdict(default="")
    whom, *rest = _REST.split(found["whom"] + said.get("behind", ""))
    words = line[found.start() : found.start("whom") + len(whom)].strip(" ([")
    whom = without_title(" ".join(whom.translate(_NO_BRACKETS).split()))
    if "behind" in said:
        whom, rest = _OWNER.sub("", found["whom"]), _REST.split(said["behind"])[1:]
        words = line[found.start() : found.start("behind")]
    elif said["bare"] and not _is_somebody(whom, line[found.start() - 1]):
        return None
    kept = [part for part in rest if meaning_of(part)]
    lost = tuple(filter(None, (_told(part) for part in rest if part not in kept)))
    if whom[:1].islower() or any(_is_office(part) for part in (whom, *rest)):
        return Seat(own, None, of_office=True, words=words)
    serves = False if said.get("no") else None if _is_of_capacity(said) else True
    return Seat("; ".join([own, *kept]), serves, whom, words=words, lost=lost)


def _told(part: str) -> str:
    """What is told of words behind the member's name: not the party they have, nor a bracket alone."""
    words = part.strip(" .()[]")
    return "" if is_group(words) else words


def _is_of_capacity(said: dict[str, str]) -> bool:
    """Whether the words say what somebody is alone ("ersättare för"), and not that they serve."""
    return "behind" not in said and not any(said[way] for way in ("yes", "instead", "bare"))


def _is_somebody(whom: str, before: str) -> bool:
    """Whether a bare "för" says for whom: in brackets it does; else a full name follows, and no party's."""
    words = whom.split()
    return before == "(" or is_name(" ".join(words[:-1] if is_group(words[-1]) else words))


def _is_office(part: str) -> bool:
    """Whether the words are an official's, in whatever form: "chef", "chefen"."""
    said = next(
        (said for end in ("", "n", "en", "ns", "ens") if (said := meaning_of(part.strip(" ()").removesuffix(end)))),
        None,
    )
    return said is not None and said.capacity in (Capacity.OFFICIAL, Capacity.SECRETARY, Capacity.SUPPORT)
