"""Words by people, made safe to show: cards read Markdown, and people write asterisks, numbers and dashes."""

import re
from typing import Final

_JOINER: Final = "\u2060"  # word joiner: has no width, and takes what stands next to it out of any markup

_ORDINARY: Final = re.compile(r"[^\W\d_][\w ,/%\u2013-]*")  # most titles; without a "_" nothing in them is markup
_MARKER: Final = r"(?:\d{1,9}[.)]|[-+*]|#{1,6})"
_LIST: Final = re.compile(rf"{_MARKER}(?=[ \t])")
_LINE_START: Final = re.compile(rf"{_MARKER}$|>|`{{3}}|~{{3}}|\||(?:[-=_*+:|][ \t]*)+$")
_LINK: Final = re.compile(
    r"<(?=[a-z/!?])|&(?=#?\w{1,31};)|\](?=[(\[:])|\{(?=\{)|:(?:(?=//)|(?<=mailto:)|(?<=tel:))|\.(?<=www\.)",
    re.IGNORECASE,
)
_EMPHASIS: Final = re.compile(r"[\\`*_~\[\]|]")
_ESCAPED: Final = re.compile(rf"\\({_EMPHASIS.pattern})")
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
    lines = (_plain_line(line) for line in words.splitlines())
    return "\n\n".join(line for line in lines if line)


def plain_lines(words: str) -> list[str]:
    """Return the same a line at a time: the empty lines too, and each as far in as it was written."""
    return [_indent(line) + _plain_line(line) for line in words.splitlines()]


def as_written(shown: str) -> str:
    """Return the words that `plain` made safe as they were: for a text that is copied or filed, where its signs would be read."""
    return _ESCAPED.sub(r"\1", shown.replace(_JOINER, ""))


def _indent(line: str) -> str:
    """What keeps an empty line a line, and spaces at its beginning from being read as Markdown."""
    inside = line.lstrip()
    return "" if inside == line != "" else _JOINER + line[: len(line) - len(inside)]


def _plain_line(line: str) -> str:
    return _EMPHASIS.sub(r"\\\g<0>", _line(line))


def _line(words: str) -> str:
    line = _UNSEEN.sub("", words).strip()
    if line and not line[0].isalpha():
        line = _LIST.sub(rf"\g<0>{_JOINER}", line, count=1) if _LIST.match(line) else line
        line = _JOINER + line if _LINE_START.match(line) else line
    return _LINK.sub(rf"\g<0>{_JOINER}", line)
