"""A Teams message's text as plain words: without the bot's own mention, markup and the web's way to write signs."""

import html
import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from bot.teams.markup import as_read
from bot.tolerant import short, within
from cards.quick_dataclass import quick_dataclass
from dialogs.said.inbound import Words
from dialogs.said.unsure_words import Doubt
from dialogs.text import plain_text
from dialogs.typed.commands import command, harmless

MAX_CHARS: Final = 64_000  # of a message with its markup; Teams lets people write fewer
_LONGEST_MENTION: Final = 400  # characters, with its tags
_MAX_MENTIONS: Final = 50  # that are looked at; each is looked for in the text
# No pattern here reads past the next "<": a message of nothing but beginnings is read once, and not once a beginning.
_AT: Final = re.compile(r"</?at\b[^<>]*>", re.IGNORECASE)
# What the copy shows and the text does not say: a quotation, a table, a list, what is struck, raised or set by itself.
_SHAPES: Final = (
    r"<(?:blockquote|table|td|th|ol|ul|li|s|strike|del|ins|su[bp]|pre|codeblock|h[1-6r]|img|video|audio|style|script)\b"
    r"|line-through|<!--"
)
_SHAPED: Final = re.compile(_SHAPES, re.IGNORECASE)
_SHAPED_IN_SMALL: Final = re.compile(_SHAPES, re.ASCII)
"""The same for a copy in ASCII, made small before: this looks at each "<" and "l", and not at every sign in both cases."""
# What a reply has as a mark of the message that it answers: `<quoted messageId="…"/>`, or one with words and an end.
_ANSWERS: Final = re.compile(r"<(?P<end>/?)(?P<name>quoted|quote|attachment)\b[^<>]*>", re.IGNORECASE)
_TAG: Final = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_NO_SIGN: Final = re.compile(r"&#(?:[0-9]{8,}|x[0-9a-f]{7,});?", re.IGNORECASE)
_UNREAD: Final = "\ufffd"
_CALLED: Final = "\ue000"  # where the bot was mentioned; nobody's text has it when it is put in
_NAME: Final = "Bisittare"
_APART: Final = " ,:;.!\u2013\u2014\u2022-\n\r\t"
_ADDRESSING: Final = (",", ":")
HTML: Final = frozenset({"xhtml", "html"})


@quick_dataclass(frozen=True, slots=True)
class Plain:
    """A message as plain words, whether the bot was `addressed` in it, and what of it the words do not tell."""

    words: Words
    addressed: bool
    doubts: AbstractSet[Doubt] = frozenset()


def plain(activity: Mapping[str, object], bot: str, *, usual: bool = False) -> Plain:
    """Read the whole message; the bot's Teams id is `bot`. `usual`: its copy says no more than its text (`usual_message.py`).

    Everybody reads its text/html copy. So one without text, or whose copy has what a text cannot say (a quotation, a
    table, a struck word), is read from that; what another message says is left out. An image alone has no words, but is
    still a message. One that is longer than Teams lets people write is no command, and is given as it came, cut.
    """
    text = activity.get("text")
    markup = isinstance(activity.get("textFormat"), str) and activity["textFormat"] in HTML
    if not isinstance(text, str) or not text.strip():
        text, markup = _html_copy(activity.get("attachments")), True
    elif not usual and _shaped((copy := _html_copy(activity.get("attachments")))[:MAX_CHARS]):
        text, markup = copy, True
    names = {_NAME, short(within(activity.get("recipient")).get("name"))} - {""}
    mentions = _mentions(activity.get("entities"), bot.casefold())
    if len(text) > MAX_CHARS:
        return Plain(Words(plain_text.normal(text[:MAX_CHARS])), bool(mentions))
    text = text.replace(_CALLED, "") if mentions else text
    ours = [one.written for one in mentions if _names_us(one.written, names)]
    for written in ours:
        text = text.replace(written, _CALLED, 1)
    doubts: AbstractSet[Doubt] = frozenset()
    if "<" in text:
        text = _AT.sub("", _answering(text))
        if markup:
            shown = as_read(text)
            text, doubts = shown.words, shown.doubts
    called = (_TAG.sub("", ours[0]) if ours else _NAME) if mentions else ""
    words, found, perhaps = _uncalled(_normal(_signs(text) if "&" in text else text).strip(), names, addressed=called)
    return Plain(Words(words), found, doubts | {Doubt.NAMED} if perhaps else doubts)


def _shaped(copy: str) -> bool:
    found = _SHAPED_IN_SMALL.search(copy.lower()) if copy.isascii() else _SHAPED.search(copy)
    return found is not None


def _normal(text: str) -> str:
    """The text made plain; the mark of a mention, which is put in by us, changes nothing in what is plain already."""
    bare = text.replace(_CALLED, "")
    return text if bare.isascii() and bare.isprintable() else plain_text.normal(text)


def _names_us(written: str, names: AbstractSet[str]) -> bool:
    """Whether a mention is written as our name, or as a part of it, as people shorten it: it can be made to say anything."""
    if written[4:-5] in names and written == f"<at>{written[4:-5]}</at>" and written[4:-5].isalnum():
        return True  # as nearly every mention is written: the name itself
    said = _bare(_TAG.sub("", written)) if len(written) <= _LONGEST_MENTION else ""
    return bool(said) and any(said in _bare(name) for name in names)


def _bare(name: str) -> str:
    """The name as it is compared: Teams and people write its blanks and signs in their own ways."""
    return "".join(filter(str.isalnum, _signs(name).casefold()))


def _answering(text: str) -> str:
    """The text without the marks of what it answers, and without the other message's words where they stand in between."""
    kept: list[str] = []
    at = 0
    opened = ""
    for mark in _ANSWERS.finditer(text):
        name = mark["name"].casefold()
        if opened and not (mark["end"] and name == opened):
            continue
        if not opened:
            kept.append(text[at : mark.start()])
        at = mark.end()
        opened = "" if opened or mark["end"] or mark[0].endswith("/>") else name
    return "".join((*kept, _ANSWERS.sub("", text[at:])))


def _uncalled(words: str, names: AbstractSet[str], *, addressed: str) -> tuple[str, bool, bool]:
    """The words without the bot's name where it addresses, whether it does, and whether it may be one of the words all the same.

    It addresses once: at the beginning ("@Bisittare, klar"), else at the end, else wherever a mention stands. A mention stands
    there as `_CALLED`, and is the name, as `addressed` has it, where it does not address. A name without one counts where
    it was written with "@", or as people address somebody: "Bisittare: klar".
    """
    # Nearly always the message begins with the mention: then no other name is looked for.
    rest = _after(words, _CALLED, bare=False) if addressed else None
    ours = () if rest is not None else (*((_CALLED,) if addressed else ()), *(f"@{name}" for name in names), *names)
    if rest is None:
        rest = next(
            (left for name in ours if (left := _after(words, name, bare=not addressed and name in names))), None
        )
    if rest is not None:
        while rest.startswith(_CALLED):
            rest = rest[len(_CALLED) :].lstrip(_APART)
        said = _greeted(rest, names) or rest
        return said.replace(_CALLED, addressed).strip(), True, False
    tail = words.rstrip(_APART)
    for name in ours:
        if tail[-len(name) :].casefold() == name.casefold() and (addressed or name not in names):
            before = tail[: -len(name)].rstrip(" \n\r\t")
            perhaps = before[-1:] not in _APART  # "…, @Bisittare" greets, and nothing else
            return before.rstrip(_APART).replace(_CALLED, addressed).strip(), True, perhaps
    if _CALLED not in words:
        return words, bool(addressed), False
    return words.replace(_CALLED, " ", 1).replace(_CALLED, addressed).strip(), True, True


def _greeted(rest: str, names: AbstractSet[str]) -> str:
    """The bare command that stands between two addresses: "@Bisittare klar @Bisittare"; "" where there is none.

    Behind anybody's words the second name is one of them.
    """
    tail, ours = rest.rstrip(_APART), (_CALLED, *names)
    if not tail.endswith(ours):
        return ""
    name = next(one for one in ours if tail.endswith(one))
    bare = tail[: -len(name)].rstrip(f"{_APART}@")
    found = command(Words(bare)) if bare else None
    return bare if found is not None and harmless(found) else ""


def _after(words: str, name: str, *, bare: bool) -> str | None:
    """What follows the name at the beginning of the words; None where it does not stand there, or addresses nobody."""
    if words[: len(name)].casefold() != name.casefold() or words[len(name) : len(name) + 1].isalnum():
        return None
    rest = words[len(name) :]
    return rest.lstrip(_APART) if not bare or rest.lstrip()[:1] in _ADDRESSING else None


def _signs(text: str) -> str:
    """The text with the web's ways to write signs read; a number too long to be a sign (which Python refuses) is none."""
    if "&" not in text:
        return text
    return html.unescape(_NO_SIGN.sub(_UNREAD, text))


@quick_dataclass(frozen=True, slots=True)
class _Mention:
    """A mention: how it is `written` in the text, and `whom` it means."""

    written: str
    whom: str


def _mentions(entities: object, us: str) -> list[_Mention]:
    """The mentions of `us`, as far as mentions are looked at."""
    found: list[_Mention] = []
    looked_at = 0
    for entity in entities if isinstance(entities, Sequence) and not isinstance(entities, str) else ():
        if looked_at == _MAX_MENTIONS:
            break
        if not isinstance(entity, dict) or str(entity.get("type")).lower() != "mention":
            continue
        mentioned, written = within(entity.get("mentioned")), entity.get("text")
        whom = mentioned.get("id")
        if isinstance(whom, str):
            looked_at += 1
            if whom.casefold() == us:
                found.append(_Mention(written if isinstance(written, str) else "", whom))
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
