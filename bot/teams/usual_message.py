"""The message that nearly every message is: a few words in ASCII, and Teams' copy of these very words.

Every message comes by here, so one pattern is tried and no more: what Teams puts around the words, and in between no sign of
a tag. What is let through is let through by the look at each tag and sign too (`attached.py`), and reads the same.
"""

import re
from collections.abc import Mapping
from typing import Final

from bot.teams.attached import MAX_CHARS
from bot.tolerant import text

_COPY_ALONE: Final = frozenset({"contentType", "content"})
# Nothing that it has taken does it give back: a copy of nothing but beginnings is read once.
_USUAL_COPY: Final = re.compile(
    r"(?:<div>|<p>)*+"
    r'(?:<span itemscope="" itemtype="http://schema\.skype\.com/Mention" itemid="\d{1,3}">(?P<name>[^<>&]*+)</span>)?+'
    r"(?P<words>[^<>&]*+)"
    r"(?:</(?:div|p)>\s*+)*+",
    re.ASCII,
)
"""The lines around the words, a mention before them, and no other tag or sign of one."""


def is_usual(activity: Mapping[str, object]) -> bool:
    """Whether its text says all that its only attachment shows, and nothing in that is more than a line, a paragraph or a mention."""
    attached, said = activity.get("attachments"), text(activity.get("text"))
    if not isinstance(attached, list) or len(attached) != 1 or len(said) > MAX_CHARS:
        return False
    copy = attached[0]
    if not isinstance(copy, dict) or copy.keys() != _COPY_ALONE or copy["contentType"] != "text/html":
        return False
    words = _bare(said)
    return words is not None and words == _words_of(copy["content"])


def _bare(said: str) -> list[str] | None:
    """The words of a text that may begin with a mention; None where there is any other tag, or sign of one."""
    if said.startswith("<at>"):
        name, _, rest = said[4:].partition("</at>")
        said = name + rest
    return None if "<" in said or ">" in said or "&" in said or not said.isascii() else said.split()


def _words_of(copy: object) -> list[str] | None:
    """The words of a copy, without the lines around them and the mention before them; None where there is anything else in it."""
    if not isinstance(copy, str) or len(copy) > MAX_CHARS:
        return None
    found = _USUAL_COPY.fullmatch(copy.replace("&nbsp;", " "))
    return None if found is None else ((found["name"] or "") + found["words"]).split()
