"""Words by people, made safe to show: cards read Markdown, and people write asterisks, numbers and dashes."""

import re
from typing import Final

_JOINER: Final = "\u2060"  # word joiner: has no width, and takes what stands next to it out of any markup
_NO_BREAK: Final = "\u00a0"  # no-break space: looks like a space, but starts no list

_ORDINARY: Final = re.compile(r"[^\W\d_][\w ,/%\u2013-]*")  # most titles; without a "_" nothing in them is markup
_MARKER: Final = r"(?:\d{1,9}[.)]|[-+*]|#{1,6})"
_LIST: Final = re.compile(rf"({_MARKER})[ \t]+")
_LINE_START: Final = re.compile(rf"{_MARKER}$|>|`{{3}}|~{{3}}|\||(?:[-=_*+:|][ \t]*)+$")
_LINK: Final = re.compile(
    r"<(?=[a-z/!?])|&(?=#?\w{1,31};)|\](?=[(\[:])|\{(?=\{)|:(?:(?=//)|(?<=mailto:)|(?<=tel:))|\.(?<=www\.)",
    re.IGNORECASE,
)
_EMPHASIS: Final = re.compile(r"[\\`*_~\[\]|]")
_UNSEEN: Final = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\x7f\u202a-\u202e\u2066-\u2069]")  # and what turns the direction


def without_control(words: str) -> str:
    """The words without control characters and marks that turn the direction; tabs and line breaks stay."""
    return _UNSEEN.sub("", words)


def unmarked(words: str) -> str:
    """The words on one line with no list, link, tag or field in them, for places that may or may not read Markdown.

    Asterisks and underscores stay as they are: at worst a client shows a word in italics.
    """
    if _ORDINARY.fullmatch(words) and "_" not in words:
        return words.rstrip()
    return _line(" ".join(words.splitlines()))


def plain(words: str) -> str:
    """The words so that a text or a fact shows them as they were written: no emphasis, list, link, tag or mention.

    A line break becomes a new paragraph, since Markdown would run the lines together. Only for texts and facts: a
    button, a choice or an input takes the words themselves.
    """
    if _ORDINARY.fullmatch(words) and "_" not in words:
        return words.rstrip()
    lines = (_EMPHASIS.sub(r"\\\g<0>", _line(line)) for line in words.splitlines())
    return "\n\n".join(line for line in lines if line)


def _line(words: str) -> str:
    line = _UNSEEN.sub("", words).strip()
    if line and not line[0].isalpha():
        line = _LIST.sub(rf"\1{_NO_BREAK}", line, count=1) if _LIST.match(line) else line
        line = _JOINER + line if _LINE_START.match(line) else line
    return _LINK.sub(rf"\g<0>{_JOINER}", line)
