"""The signs around typed words: a full stop or a smile changes nothing, but a question mark asks, and a cross or a thumb down may mean the opposite.

What is in doubt changes nothing (`dialogs/words_in_doubt.py`).
"""

import re
from typing import Final

from dialogs.said.inbound import Words
from dialogs.text import plain_text

AROUND: Final = re.compile(rf"\A[^\w{plain_text.LETTERLIKE}]+|[^\w{plain_text.LETTERLIKE}]+\Z")
"""All before the first letter and after the last. Of what spells something nothing is cut off."""
_SURE: Final = frozenset(" \n\r\t.,!:;…-–—•*_\"'”“„’«»()👍👌✅✔☑🙂😊😀😃😄😁👏🙏🙌💪❤\ufe0f\u200d🏻🏼🏽🏾🏿")
"""Quotes as the help shows them, marks of a list, end punctuation, what says yes, and what only gives it a colour."""
_SAD: Final = re.compile(r"[:;]-?\(")


def in_doubt(words: Words) -> bool:
    """Whether a sign before or after the words may turn round what they say, or ask it."""
    normal = plain_text.normal(words.spoken).strip()
    signs = "".join(AROUND.findall(normal if normal.isascii() else plain_text.simple(normal)))
    return not _SURE.issuperset(signs) or _SAD.search(signs) is not None
