"""A motion that is typed as one: `yrkande [<number>] [kind] <text>`, in the many ways people write that on a phone."""

import re
from dataclasses import dataclass, field, replace
from typing import Final

from dialogs.meeting.kinds import MotionKind
from dialogs.typed.motion_sentence import in_sentence
from dialogs.typed.motion_words import Reference, Sureness, kind_at, named_within, reference_at, separated


@dataclass(frozen=True, slots=True)
class SaidMotion:
    """A motion as it was written. `no`: its matter, where the number can be nothing else; 0 where none is named.

    `perhaps`: a number that may be its matter and may be part of its words, None where there is no such doubt; the words
    are whole, and `cut` tells how many characters of them only name the matter. `marked`: written so that it can be
    nothing but a motion; what is not may be talk, unless the bot was addressed.
    """

    kind: MotionKind | None
    words: str = field(repr=False)
    no: int = 0
    perhaps: int | None = None
    cut: int = 0
    marked: bool = False


_LEAD: Final = re.compile(r"\s*(?:yrkande|motion)(?![^\W\d_])", re.IGNORECASE)
_MARK: Final = re.compile(r"\s*(?:[:;]|[-\u2010-\u2015](?!\d))")


def read_typed(text: str) -> SaidMotion | None:
    """Read a message that begins with "yrkande"; also behind the matter: "ärende 3: yrkande avslag". None for any other."""
    lead = _LEAD.match(text)
    if lead is not None:
        return _behind(text, lead)
    first = reference_at(text)
    if first is None or first.sure is Sureness.NONE:
        return None
    lead = _LEAD.match(text, first.body)
    return None if lead is None else about(_behind(text, lead), first, text)


def _behind(text: str, lead: re.Match[str]) -> SaidMotion:
    found = matter_then_kind(text, separated(text, lead.end()))
    named = found.kind is not None or found.no or found.perhaps is not None
    return replace(found, marked=bool(named or _MARK.match(text, lead.end())))


def about(found: SaidMotion, first: Reference, text: str) -> SaidMotion:
    """The motion with the matter that was named before it, where it names none itself."""
    if found.no or found.perhaps is not None:
        return found
    if first.sure is Sureness.SURE:
        return replace(found, no=first.no)
    return replace(
        _doubtful(found.kind, text[: first.end], text[first.end : first.body], found.words, first.no),
        marked=found.marked,
    )


def matter_then_kind(text: str, start: int) -> SaidMotion:
    """Read "3 avslag …", "§ 3: avslag", "avslag på ärende 3", or the words alone."""
    first = reference_at(text, start)
    if first is None or first.sure is Sureness.NONE:
        return kind_then_matter(text, start)
    kind, after = kind_at(text, first.body)
    if kind is None and in_sentence(text, first):
        return _whole(None, text[start:].strip(), first)
    if first.sure is Sureness.SURE or first.body == len(text):
        return SaidMotion(kind, text[after:].strip(), no=first.no)
    if kind is not None and first.mark:
        return _doubtful(kind, text[start : first.end], text[first.end : first.body], text[after:].strip(), first.no)
    return SaidMotion(None, text[start:].strip(), perhaps=first.no, cut=_cut(text, start, first))


def kind_then_matter(text: str, start: int) -> SaidMotion:
    """Read a kind and the words behind it; a number behind the kind may be the matter: "avslag § 3"."""
    kind, after = kind_at(text, start)
    words = text[after:].strip()
    behind = reference_at(text, after) if kind is not None else None
    if behind is not None and behind.sure is not Sureness.NONE:
        rest = text[behind.body :].strip()
        if in_sentence(text, behind, sentence=":" in text[start:after]):
            return _whole(kind, words, behind)
        if behind.sure is Sureness.SURE and (text[after].isalpha() or text[after] == "§"):
            return SaidMotion(kind, rest, no=behind.no)
        if not rest or not text[after].isdigit():
            return _doubtful(kind, text[after : behind.end], text[behind.end : behind.body], rest, behind.no)
    spoken_of = named_within(text, after)
    return SaidMotion(kind, words, perhaps=spoken_of)


def _whole(kind: MotionKind | None, words: str, named: Reference) -> SaidMotion:
    """The motion of the matter that its own sentence names, with nothing cut."""
    sure = named.sure is Sureness.SURE
    return SaidMotion(kind, words, no=named.no) if sure else SaidMotion(kind, words, perhaps=named.no)


def _doubtful(kind: MotionKind | None, named: str, between: str, words: str, no: int) -> SaidMotion:
    """The motion with all its words as they were written, first those that may only name the matter."""
    first = f"{named.strip()}{between or ' '}" if words else named.strip()
    return SaidMotion(kind, first + words, perhaps=no, cut=len(first))


def _cut(text: str, start: int, first: Reference) -> int:
    """How much only names the matter, once that is known; of "3 nya tjänster" nothing, since it may say how many."""
    if first.listed:
        return 0
    named_apart = text[first.body : first.body + 1].isupper() or text[first.end : first.body].strip()
    return first.body - start if named_apart or not text[start].isdigit() else 0
