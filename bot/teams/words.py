"""A Teams message's text as plain words: without the bot's own mention, markup and the web's way to write signs."""

import html
import re
from collections.abc import Mapping, Sequence
from typing import Final

from dialogs import plain_text
from dialogs.inbound import Words

_MAX_CHARS: Final = 64_000  # of a message with its markup; Teams lets people write fewer
_MAX_MENTIONS: Final = 50  # that are looked at; each is looked for in the text
# No pattern here reads past the next "<": a message of nothing but beginnings is read once, and not once a beginning.
_AT: Final = re.compile(r"</?at\b[^<>]*>", re.IGNORECASE)
_BREAK: Final = re.compile(r"<(?:br|/p|/div|/li)\b[^<>]*>", re.IGNORECASE)
_QUOTE: Final = re.compile(r"<(/?)blockquote\b[^<>]*>", re.IGNORECASE)
_TAG: Final = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_NO_SIGN: Final = re.compile(r"&#(?:[0-9]{8,}|x[0-9a-f]{7,});?", re.IGNORECASE)
_UNREAD: Final = "\ufffd"
_HTML: Final = frozenset({"xhtml", "html"})


def plain(activity: Mapping[str, object], bot: str) -> tuple[Words, bool]:
    """The whole message as plain words, and whether the bot (its Teams id is `bot`) was addressed in it.

    A message without text, or one that quotes another, is read from its text/html copy, where it is seen what is a quote:
    that is left out. An image alone has no words, but is still a message. One
    that is longer than Teams lets people write is no command, and is given as it came, cut.
    """
    text = activity.get("text")
    markup = isinstance(activity.get("textFormat"), str) and activity["textFormat"] in _HTML
    copy = _html_copy(activity.get("attachments"))
    if not isinstance(text, str) or not text.strip() or _QUOTE.search(copy[:_MAX_CHARS]):
        text, markup = copy, True
    addressed = [written for written, whom in _mentions(activity.get("entities")) if whom == bot]
    if len(text) > _MAX_CHARS:
        return Words(plain_text.plain(text[:_MAX_CHARS])), bool(addressed)
    for written in addressed:
        text = text.replace(written, " ", 1) if written else text
    text = _AT.sub("", text)
    if markup:
        text = _TAG.sub("", _BREAK.sub("\n", _unquoted(text)))
    return Words(plain_text.plain(_signs(text)).strip()), bool(addressed)


def _unquoted(text: str) -> str:
    """The text without what is quoted in it: those are another message's words, maybe said in a confidential matter."""
    kept: list[str] = []
    depth, at = 0, 0
    for mark in _QUOTE.finditer(text):
        if depth == 0:
            kept.append(text[at : mark.start()])
        depth = max(0, depth - 1) if mark[1] else depth + 1
        at = mark.end()
    return "".join(kept) if depth else "".join((*kept, text[at:]))


def _signs(text: str) -> str:
    """The text with the web's ways to write signs read; a number too long to be a sign (which Python refuses) is none."""
    return html.unescape(_NO_SIGN.sub(_UNREAD, text))


def _mentions(entities: object) -> list[tuple[str, str]]:
    """Each mention as (how it is written in the text, whom it means)."""
    found: list[tuple[str, str]] = []
    for entity in entities if isinstance(entities, Sequence) and not isinstance(entities, str) else ():
        if len(found) == _MAX_MENTIONS:
            break
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
