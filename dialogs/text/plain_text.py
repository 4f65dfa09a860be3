"""Text as people send it, made plain before anybody reads it: one way for pasted lists, forms, messages and typed words.

The same letter comes in one piece or two, between letters stand signs that nobody sees, and a space, a dash or a quote
has a dozen shapes. `normal` changes nothing that can be seen, so what it returns can be kept; `simple` is for reading.
"""

import re
import unicodedata
from typing import Final

# Signs that show nothing: soft hyphen, joiners, marks of direction and variation, fillers, the byte order mark.
_CONTROLS: Final = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
_UNSEEN: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164"
)
_FILLERS: Final = "\ufe00-\ufe0d\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff"
# What joins or dresses the sign before it is seen only in pictures: a family, a red heart.
_PICTURES: Final = "\u2190-\u2bff\ufe0e\ufe0f\U0001f000-\U0001faff"
_DROPPED: Final = re.compile(f"[{_CONTROLS}{_UNSEEN}{_FILLERS}]|(?<![{_PICTURES}])[\u200d\ufe0e\ufe0f]")
_BREAKS: Final = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SPACES: Final = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]")
_HYPHENS: Final = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2043": "-", "\ufe63": "-", "\uff0d": "-"})
NO_BRACKETS: Final = str.maketrans("()", "  ")
_PIECE: Final = 1_000  # characters composed at a time: a run of accents takes time by its square
_ACCENTS: Final = 30  # of one letter that are kept together with it

_DASHES: Final = "\u2012\u2013\u2014\u2015\u2053\u2212\u2e3a\u2e3b\ufe58"
_SINGLE: Final = "\u2018\u2019\u201a\u201b\u2032\u2035\u00b4\u02b9\u02bc\uff07"
_DOUBLE: Final = "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\uff02"
_SIMPLE: Final = str.maketrans(
    {
        **dict.fromkeys(_DASHES, "-"),
        **dict.fromkeys(_SINGLE, "'"),
        **dict.fromkeys(_DOUBLE, '"'),
        **{chr(ord("\uff10") + digit): str(digit) for digit in range(10)},
        "\uff1a": ":",
        "\u2236": ":",
        "\ua789": ":",
    }
)

LETTERLIKE: Final = (
    "\u0363-\u036f\u1dca\u1dd3-\u1df4\u2100-\u218b\u2460-\u24ff\u2801-\u28ff\u2de0-\u2dff\u3200-\u33ff\ua66f-\ua67d"
    "\ua8e0-\ua8f1\U0001f100-\U0001f1ff\U0001f200-\U0001f2ff"
)
"""What is no letter to Unicode and is read as one: small ones above others, ℡ and №, in circles and squares, in Braille, the halves of flags.

For a class in a pattern."""


def normal(text: str) -> str:
    """The text in composed letters (NFC), without signs that nobody sees, with one kind of space, hyphen and line break."""
    if text.isascii() and text.isprintable():
        return text
    text = _DROPPED.sub("", _SPACES.sub(" ", _BREAKS.sub("\n", text))).translate(_HYPHENS)
    return text if unicodedata.is_normalized("NFC", text[:_PIECE]) and len(text) <= _PIECE else _composed(text)


def simple(text: str) -> str:
    """The text as `normal` makes it, with one kind of dash and quote too: to be read, never to be kept."""
    text = normal(text)
    return text if text.isascii() else text.translate(_SIMPLE)


def _composed(text: str) -> str:
    """The text in composed letters, a piece at a time; no piece begins with an accent of the one before."""
    pieces: list[str] = []
    start = 0
    while start < len(text):
        end = start + _PIECE
        most = end + _ACCENTS
        while end < min(most, len(text)) and unicodedata.combining(text[end]):
            end += 1
        pieces.append(unicodedata.normalize("NFC", text[start:end]))
        start = end
    return "".join(pieces)
