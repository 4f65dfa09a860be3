"""A Teams message's text as plain words: without the bot's own mention, markup and the web's way to write signs."""

import html
import re
from collections.abc import Mapping, Sequence
from typing import Final

from dialogs.inbound import Words

_AT: Final = re.compile(r"<at\b[^>]*>(.*?)</at>", re.IGNORECASE | re.DOTALL)
_BREAK: Final = re.compile(r"<(?:br|/p|/div|/li)\b[^>]*>", re.IGNORECASE)
_TAG: Final = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_HTML: Final = frozenset({"xhtml", "html"})
_SPACES: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u200b": None, "\ufeff": None, "\x00": None})


def plain(activity: Mapping[str, object], bot: str) -> tuple[Words, bool]:
    """The whole message as plain words, and whether the bot (its Teams id is `bot`) was addressed in it.

    A message without text is read from its text/html copy; an image alone has no words, but is still a message.
    """
    text = activity.get("text")
    markup = isinstance(activity.get("textFormat"), str) and activity["textFormat"] in _HTML
    if not isinstance(text, str) or not text.strip():
        text, markup = _html_copy(activity.get("attachments")), True
    mentioned = False
    for written, whom in _mentions(activity.get("entities")):
        if whom == bot:
            mentioned = True
            text = text.replace(written, " ", 1) if written else text
    text = _AT.sub(r"\1", text)
    if markup:
        text = _TAG.sub("", _BREAK.sub("\n", text))
    return Words(html.unescape(text).translate(_SPACES).strip()), mentioned


def _mentions(entities: object) -> list[tuple[str, str]]:
    """Each mention as (how it is written in the text, whom it means)."""
    found = []
    for entity in entities if isinstance(entities, Sequence) and not isinstance(entities, str) else ():
        if not isinstance(entity, dict) or str(entity.get("type")).lower() != "mention":
            continue
        mentioned, written = entity.get("mentioned"), entity.get("text")
        whom = mentioned.get("id") if isinstance(mentioned, dict) else None
        if isinstance(whom, str):
            found.append((written if isinstance(written, str) else "", whom))
    return found


def _html_copy(attachments: object) -> str:
    copies = [
        attachment["content"]
        for attachment in (attachments if isinstance(attachments, list) else [])
        if isinstance(attachment, dict)
        and attachment.get("contentType") == "text/html"
        and isinstance(attachment.get("content"), str)
    ]
    return "\n".join(copies)
