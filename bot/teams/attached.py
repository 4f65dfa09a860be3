"""Whether a message carries more than its words: a picture, a file, a card, code, somebody else's message.

A typed command is the whole message. Teams sends a copy as HTML of all that is written: that alone is no more than the
words, where it says the very same. Whatever else is attached, also of kinds that come some day, is more.
"""

import html
import re
from collections.abc import Mapping
from typing import Final

from bot.teams.smiles import ALT, LONGEST_SMILE, SMILE_KIND
from bot.teams.words import HTML
from bot.tolerant import items, text, within
from dialogs.text.plain_text import LETTERLIKE

MAX_CHARS: Final = 4_000  # of a text or a copy; no command comes near it, and what is longer is not looked at
_TAG: Final = re.compile(r"<(/?)([a-z][\w:-]*+)([^<>]*+)>", re.IGNORECASE)
_SHAPE: Final = re.compile(r"at|b|br|code|codeblock|div|em|font|h[1-6]|i|li|ol|p|pre|span|strong|su[bp]|u|ul")
"""Tags that say how words look. A picture, a link, a quotation, the mark of an attachment and a line through words are none of them."""
_PLAIN_COPY: Final = re.compile(
    r"(?:<(?:div|p)>\s*+)*+[^<>]*+"
    r"(?:<span itemscope=\"\" itemtype=\"http://schema\.skype\.com/Mention\" itemid=\"[0-9]{1,3}\">[^<>]*+</span>[^<>]*+)*+"
    r"(?:</(?:div|p)>\s*+)*+"
)
"""The copy of plain words as Teams writes it: where they stand, and who is mentioned. None of its tags brings anything."""
_TELLS: Final = re.compile(
    r"\b(?:title|alt|aria-[a-z]+|label|reversed)\b|\b(?:start|value|type)\s*=\s*[\"']?+(?!1\b)|\bcontent\s*:",
    re.IGNORECASE,
)  # what stands in it is shown or read out, as the number that a list begins with is
_SMILES: Final = frozenset({"emoji", "img"})
_SOURCE: Final = re.compile(r"\bsrc=[\"']?([^\"'\s>]*)", re.IGNORECASE)
_TEAMS_OWN: Final = re.compile(
    r"https://[\w.-]+\.(?:office\.net|office\.com|skype\.com|microsoft\.com)/.*", re.IGNORECASE
)
_PICTURE: Final = (
    "\u2190-\u245f\u2500-\u27ff\u2900-\u2bff\U0001f000-\U0001f0ff\U0001f300-\U0001f3fa\U0001f400-\U0001faff"
)
_ONE_PICTURE: Final = re.compile(
    rf"[{_PICTURE}](?:[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]|\u200d[{_PICTURE}])*+|<(?:emoji|img)\b[^<>]*+>", re.IGNORECASE
)
"""A picture with its colours and what is joined to it, or Teams' own tag of one."""
_MOST_PICTURES: Final = 1  # different ones: a smile goes with a command, and several tell something
COPIES: Final = frozenset({"text/html", "text/plain"})
_LETTER: Final = re.compile(rf"[^\W_]|[{LETTERLIKE}]")
_COMMON: Final = frozenset({"mention", "clientInfo"})
"""What nearly every message says of itself; neither refers to anything."""
_REFERS: Final = re.compile(r"quot|repl|forward|attach|reference|file|image|card", re.IGNORECASE)


def carries_more(activity: Mapping[str, object], *, usual: bool = False) -> bool:
    """Whether anything came with the message that its text does not say; also where it is too long to be looked at.

    `usual`: its one attachment is a copy that says no more than its text (`usual_message.py`).
    """
    said = text(activity.get("text"))
    attachments = activity.get("attachments")
    if activity.get("value") or _refers(activity) or (attachments and not isinstance(attachments, list)):
        return True
    return not usual and _looked_through(said, attachments, tagged=text(activity.get("textFormat")) in HTML)


def _looked_through(said: str, attachments: object, *, tagged: bool) -> bool:
    """Whether anything came with the words, by each sign and tag of them and of what is attached; `tagged`: they are markup."""
    if len(said) > MAX_CHARS or _marks(said, tagged=tagged):
        return True
    if _pictures(said, attachments) > _MOST_PICTURES:
        return True
    if not attachments:
        return False
    words = letters(said) or next(filter(None, map(letters, copies(attachments))), "")
    return any(not _copy(one, words) for one in items(attachments))


def _pictures(said: str, attachments: object) -> int:
    """How many different pictures stand in the text and its copies: what is drawn in both is one."""
    written = "\n".join((said, *copies(attachments)))
    if written.isascii() and "<emoji" not in written and "<img" not in written and "&#" not in written:
        return 0
    return len({_shown(one[0]) for one in _ONE_PICTURE.finditer(html.unescape(written))})


def _shown(picture: str) -> str:
    """The sign that the picture is; of a tag the one that it stands for, or its address where it says none."""
    alt = ALT.search(picture) if picture.startswith("<") else None
    sign = (alt[1] or alt[2] or picture) if alt else picture
    return sign.rstrip("\ufe0e\ufe0f")


def worded_copy(activity: Mapping[str, object]) -> bool:
    """Whether a copy of the text has words, whatever the text has."""
    return any(map(letters, copies(activity.get("attachments"))))


def documents(activity: Mapping[str, object]) -> bool:
    """Whether something else than copies of the text is attached, or another message is referred to."""
    attachments = activity.get("attachments")
    if attachments and not isinstance(attachments, list):
        return True
    return _refers(activity) or any(kind_of(one) not in COPIES for one in items(attachments))


def _refers(activity: Mapping[str, object]) -> bool:
    """Whether the message says of itself that another message or a document belongs to it: a reply with its quotation."""
    for one in items(activity.get("entities")):
        kind = one.get("type") if isinstance(one, dict) else ""
        if isinstance(kind, str) and kind not in _COMMON and _REFERS.search(kind):
            return True
    return False


def copies(attachments: object, most: int = MAX_CHARS) -> list[str]:
    """The copies of the text that are attached, of each at most so many characters."""
    contents = [text(within(one).get("content")) for one in items(attachments) if kind_of(one) in COPIES]
    return [content[:most] for content in contents]


def kind_of(attachment: object) -> str:
    """The kind of attachment, as Teams calls it."""
    return text(within(attachment).get("contentType")).partition(";")[0].strip().casefold()


def _copy(attachment: object, words: str) -> bool:
    """Whether it is Teams' own copy of these very words."""
    one = within(attachment)
    content = one.get("content")
    if kind_of(one) not in COPIES or not isinstance(content, str) or len(content) > MAX_CHARS:
        return False
    if any(one.get(name) for name in ("contentUrl", "thumbnailUrl", "name")) or _marks(content, tagged=True):
        return False
    return letters(content) in ("", words)


def _marks(written: str, *, tagged: bool) -> bool:
    """Whether there is a tag in it that brings something: in markup every one that is no shape, else Teams' own marks of a reply."""
    return "<" in written and not _PLAIN_COPY.fullmatch(written) and _marks_tag_by_tag(written, tagged=tagged)


def _marks_tag_by_tag(written: str, *, tagged: bool) -> bool:
    for tag in _TAG.finditer(written):
        name = tag[2].casefold()
        if name in ("quoted", "quote", "attachment", "blockquote") or (tagged and not _is_shape(name, tag[3])):
            return True
    return False


def _is_shape(name: str, attributes: str) -> bool:
    if name not in _SMILES:
        return _SHAPE.fullmatch(name) is not None and not _TELLS.search(attributes)
    source = _SOURCE.search(attributes)
    if name == "img" and not (SMILE_KIND.search(attributes) and (source is None or _TEAMS_OWN.fullmatch(source[1]))):
        return False
    alt = ALT.search(attributes)
    sign = html.unescape(alt[1] or alt[2] or "") if alt else ""
    few = sum(map(str.isdigit, sign)) <= 1  # a key with a number
    return len(sign) <= LONGEST_SMILE and few and not any(map(str.isalpha, sign))


def letters(written: str) -> str:
    """Return the letters and digits alone: Teams writes blanks, line breaks and signs in its copy in its own ways."""
    return "".join(_LETTER.findall(html.unescape(_TAG.sub("", written)).casefold()))
