"""Letters as they are to be read: what only looks like ours, what is dressed, and what formats leave between them.

Read, never kept. Source: R-107, R-138.
"""

import re
import unicodedata
from typing import Final

# Letters of other alphabets that look like ours, and come along when something is copied; and small capitals.
_LOOKALIKE: Final = str.maketrans(
    "аеорсухкіѕјгтмһԁАЕОРСУХКМНВТІЅЈοαεικνρτςΑΕΟΙΚΜΝΒΤΧΡɛɡıꜱᴇᴋʀᴛʟɪɢʜᴏɴᴜᴀʙᴄᴅᴍᴘᴠ",
    "aeopcyxkisjrtmhdAEOPCYXKMHBTISJoaeikvptsAEOIKMNBTXPegisekrtlighonuabcdmpv",
)
_DRESS: Final = re.compile("[\u0300-\u036f\u20d0-\u20ff]")
_FORMAT: Final = re.compile(
    r"</?[A-Za-z]{1,10}(?:\s[^<>]{0,80})?/?>|&(?:shy|zwn?j|#173|#8203);|(?<=\w)(?:\*{2,3}|_{2,3}|~~|`)|(?:\*{2,3}|_{2,3}|~~|`)(?=\w)",
    re.IGNORECASE,
)
WORD: Final = re.compile(r"[^\W\d_]+")
_ROOM: Final = re.compile(r"&(?:nbsp|ensp|emsp|#160|ndash|mdash);", re.IGNORECASE)


def in_our_letters(words: str) -> str:
    """The words with letters that only look like ours read as ours, those grown together apart, and without formats."""
    words = unicodedata.normalize("NFKC", words)  # PDF files have letters grown together
    if not words.isascii():
        words = _DRESS.sub("", words).translate(_LOOKALIKE)
    return _ROOM.sub(" ", _FORMAT.sub("", words)) if _MAY_HAVE_FORMAT.search(words) else words


_MAY_HAVE_FORMAT: Final = re.compile(r"[<&`]|\*\*|__|~~")
