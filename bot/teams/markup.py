"""What people read in a message's markup, as plain text: its rows, tables, lists and raised figures, and what is struck.

Read tag by tag, once, with counts and no tree: however it is nested, a message takes time by its length. What a row of
plain text cannot say is given as a doubt, and never guessed.
"""

import html
import re
from dataclasses import dataclass, field
from typing import Final

from bot.teams.list_numbers import BULLET, Numbered
from bot.teams.smiles import ALT, LONGEST_SMILE, SMILE_KIND
from dialogs.said.unsure_words import Doubt

_TAG: Final = re.compile(r"<(?P<end>/?)(?P<name>[a-z][\w:-]*+)(?P<has>[^<>]*+)>", re.IGNORECASE)
_COMMENT: Final = "<!--"
_BLANKS: Final = re.compile(r"[ \t\n\r\f]+")
_ROW: Final = re.compile(
    r"address|article|aside|blockquote|caption|center|codeblock|d[dlt]|div|fieldset|figcaption|figure|footer|form|h[1-6r]"
    r"|header|li|main|nav|[ou]l|p|pre|section|t(?:able|body|foot|head|r)"
)
"""What begins and ends a row."""
_STRUCK: Final = frozenset({"s", "strike", "del"})
_UNSEEN: Final = frozenset({"script", "style", "head", "title", "template", "noscript"})
_PICTURES: Final = frozenset({"img", "video", "audio", "object", "embed", "iframe", "svg", "canvas", "picture"})
_MERGED: Final = re.compile(r"\b(?:row|col)span\s*=\s*(?:[\"']\s*)?(?!0*1(?![0-9]))[0-9]", re.IGNORECASE)
_COUNTED: Final = re.compile(
    r"list-style(?:-type)?\s*:\s*(?!(?:decimal|disc|circle|square|none|inherit|initial|inside|outside)\b)[a-z\"']",
    re.IGNORECASE,
)
"""A list that is counted by what its style says: "iv)", "II."; what its `type` says is written (`list_numbers.py`)."""
_LINE_THROUGH: Final = re.compile(r"line-through", re.IGNORECASE)
_ANOTHERS: Final = re.compile(r"\bitemtype\s*=", re.IGNORECASE)
"""Teams marks a reply's and a forwarded message's quotation with the kind of thing that it is; a writer's own has no mark."""
_MENTION: Final = re.compile(r"schema\.skype\.com/mention\b", re.IGNORECASE)
_CELL: Final = " | "
_SUPER: Final = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_SUB: Final = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")


@dataclass(frozen=True, slots=True)
class AsRead:
    """The words, with signs as the web writes them (`&amp;`), and what in them is in doubt."""

    words: str = field(repr=False)
    doubts: frozenset[Doubt]


def as_read(markup: str) -> AsRead:
    """Read the markup as it is shown. What Teams marks as another message's words is left out."""
    reading = _Reading()
    at = 0
    while at < len(markup):
        if markup.startswith(_COMMENT, at):
            end = markup.find("-->", at)
            at = len(markup) if end < 0 else end + len("-->")
            continue
        tag = _TAG.match(markup, at)
        if tag is not None:
            reading.tag(tag["name"].casefold(), tag["has"], ends=bool(tag["end"]))
            at = tag.end()
            continue
        end = markup.find("<", at + 1)
        end = len(markup) if end < 0 else end
        reading.text(markup[at:end])
        at = end
    return AsRead(reading.words, frozenset(reading.doubts))


class _Reading:
    """What has been read so far, and within what the next words stand."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.doubts: set[Doubt] = set()
        self._within: dict[str, int] = {}  # how many of this kind are open
        self._quotes: list[bool] = []  # the open quotations: whether each is another message's
        self._lists = Numbered()
        self._items: list[int] = []  # where in the pieces the items' numbers and bullets stand
        self._cells = 0
        self._in_cell = False
        self._anothers = 0
        self._named = False  # the last tag was a mention's
        self._said = False  # a word stands there already, mentions aside

    @property
    def words(self) -> str:
        """All of it. A list of one item is how a phone shows what begins with a sign: neither a bullet nor a first number counts it."""
        if len(self._items) == 1 and self.pieces[self._items[0]] in (BULLET, "1. "):
            self.pieces[self._items[0]] = ""
        return "".join(self.pieces).strip(" \n")

    def tag(self, name: str, has: str, *, ends: bool) -> None:
        """Go in or out of it; a row begins and ends with it, if it is one."""
        self._named = bool(_MENTION.search(has))
        if name == "blockquote":
            self._quotation(has, ends=ends)
        if self._left_out:
            self._count(name, ends=ends)
            return
        if name in ("tr", "table", "tbody"):
            self._in_cell = False
        if _ROW.fullmatch(name):
            self._row()
        if name in ("td", "th"):
            self._cell(ends=ends)
        if name in ("ol", "ul") and ends:
            self._lists.ends()
        elif not ends:
            self._begins(name, has)
        self._count(name, ends=ends)

    def _begins(self, name: str, has: str) -> None:
        """What is shown where the tag stands, and how what follows is counted."""
        if name == "br":
            self.pieces.append(" " if self._in_cell else "\n")
        elif name == "tr":
            self._cells = 0
        elif name in ("ol", "ul"):
            self._lists.begins(name, has)
        elif name == "li":
            self._items.append(len(self.pieces))
            self.pieces.append(self._lists.item(has))
        elif name == "emoji" or name in _PICTURES:
            self._picture(name, has)
        if _LINE_THROUGH.search(has):
            self.doubts.add(Doubt.STRUCK)
        if (name in ("td", "th") and _MERGED.search(has)) or (name in ("ol", "li") and _COUNTED.search(has)):
            self.doubts.add(Doubt.SHAPED)

    def text(self, written: str) -> None:
        """Take the words, as they are shown here."""
        if self._left_out:
            return
        if any(self._within.get(name) for name in _STRUCK):
            if any(map(str.isalnum, written)):
                self.doubts.add(Doubt.STRUCK)
            return
        if not self._named and any(map(str.isalnum, html.unescape(written))):
            self._said = True
            if self._quotes:
                self.doubts.add(Doubt.QUOTED)
        if not self._within.get("pre"):
            written = _BLANKS.sub(" ", written)
            if not self.pieces or self.pieces[-1].endswith(("\n", " ")):
                written = written.lstrip(" ")
        if not written:
            return
        self.pieces.append(self._raised(written))

    @property
    def _left_out(self) -> bool:
        return bool(self._anothers) or any(self._within.get(name) for name in _UNSEEN)

    def _quotation(self, has: str, *, ends: bool) -> None:
        """Without a mark it is the writer's own, unless the message begins with it: so stands what a reply answers."""
        if not ends:
            marked = bool(_ANOTHERS.search(has))
            self._quotes.append(marked or not self._said)
            if not marked and not self._said and not self._anothers:
                self.doubts.add(Doubt.LEFT_OUT)
            self._anothers += self._quotes[-1]
        elif self._quotes:
            self._anothers -= self._quotes.pop()

    def _count(self, name: str, *, ends: bool) -> None:
        """A tag that is closed more often than it was opened closes nothing."""
        self._within[name] = max(0, self._within.get(name, 0) + (-1 if ends else 1))

    def _raised(self, written: str) -> str:
        """The words, raised or lowered as they are shown: "2<sup>3</sup>" is "2³", and what has no such sign "2^(x)"."""
        for name, signs, mark in (("sup", _SUPER, "^"), ("sub", _SUB, "_")):
            if self._within.get(name) and written.strip():
                shown = html.unescape(written).translate(signs)
                plain = not any(sign.isascii() and sign.isalnum() for sign in shown)
                return html.escape(shown, quote=False) if plain else f"{mark}({written})"
        return written

    def _row(self) -> None:
        """Begin a new row; within a cell, where Teams writes rows too, all is one."""
        if self.pieces and not self.pieces[-1].endswith((" ", "\n") if self._in_cell else "\n"):
            self.pieces[-1] = self.pieces[-1].rstrip(" ")
            self.pieces.append(" " if self._in_cell else "\n")

    def _cell(self, *, ends: bool) -> None:
        self._in_cell = not ends
        if ends:
            return
        if self._cells:
            self.pieces[-1] = self.pieces[-1].rstrip(" ")
            self.pieces.append(_CELL)
        self._cells += 1

    def _picture(self, name: str, has: str) -> None:
        """A smile is the sign that it stands for; any other picture says what no words do."""
        alt = ALT.search(has)
        sign = html.unescape(alt[1] or alt[2] or "") if alt else ""
        smile = name == "emoji" or (name == "img" and SMILE_KIND.search(has))
        if smile and len(sign) <= LONGEST_SMILE and not any(map(str.isalnum, sign)):
            self.pieces.append(html.escape(sign))
        else:
            self.doubts.add(Doubt.CARRIED)
