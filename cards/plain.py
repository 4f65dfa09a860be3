"""Words by people, made safe to show: cards read Markdown, and people write asterisks, numbers and dashes."""

import re
from typing import Final

_JOINER: Final = "\u2060"  # word joiner: has no width, and takes what stands beside it out of any markup
_NO_BREAK: Final = "\u00a0"  # no-break space: looks like a space, but starts no list

_ORDINARY: Final = re.compile(r"[^\W_](?:[^\W_]|[ ,/%\u2013-])*")  # most titles; nothing in them is markup
_MARKER: Final = r"(?:\d{1,9}[.)]|[-+*]|#{1,6})"
_LIST: Final = re.compile(rf"^([ \t]*{_MARKER})[ \t]+", re.MULTILINE)
_LINE_START: Final = re.compile(
    rf"^(?=[ \t]*(?:{_MARKER}[ \t]*$|>|`{{3}}|~{{3}}|\||(?:[-=_*+:|][ \t]*)+$)|[ \t])", re.MULTILINE
)
_TAG_OR_LINK: Final = re.compile(
    r"(<(?=[a-zA-Z/!?])|&(?=#?\w{1,31};)|\](?=[(\[:])|\{(?=\{)|:(?=//)|\b(?:www|mailto|tel)(?=[.:]))", re.IGNORECASE
)
_EMPHASIS: Final = re.compile(r"([\\`*_~\[\]|])")
_NEW_LINE: Final = re.compile(r"[ \t]*(?:\r\n?|[\n\v\f\x1c-\x1e\x85\u2028\u2029])\s*")
_UNSEEN: Final = re.compile(
    r"[\x00-\x08\x0e-\x1b\x1f\x7f\u202a-\u202e\u2066-\u2069]"
)  # with what turns the writing direction


def unmarked(words: str) -> str:
    """The words on one line with no list, link, tag or field in them, for places that may or may not read Markdown.

    Asterisks and underscores stay as they are: at worst a client shows a word in italics.
    """
    line = _NEW_LINE.sub(" ", _UNSEEN.sub("", words)).strip()
    return _TAG_OR_LINK.sub(_joined, _LINE_START.sub(_JOINER, _LIST.sub(_kept, line)))


def plain(words: str) -> str:
    """The words so that a text or a fact shows them as they were written: no emphasis, list, link, tag or mention.

    A line break becomes a new paragraph, since Markdown would run the lines together. Only for texts and facts: a
    button, a choice or an input takes the words themselves.
    """
    if _ORDINARY.fullmatch(words):
        return words.rstrip()
    text = _NEW_LINE.sub("\n", _UNSEEN.sub("", words)).strip()
    text = _LINE_START.sub(_JOINER, _LIST.sub(_kept, text))
    return _EMPHASIS.sub(r"\\\1", _TAG_OR_LINK.sub(_joined, text)).replace("\n", "\n\n")


def _kept(found: re.Match[str]) -> str:
    return found[1] + _NO_BREAK


def _joined(found: re.Match[str]) -> str:
    return found[1] + _JOINER
