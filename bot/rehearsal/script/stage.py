"""Shows a rehearsal as it goes on: what is done, and what became new on whose screen."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from rich.console import Console
from rich.text import Text

from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.chat import Message, TeamsChat
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.room_words import RoomWords

_MANY = 4
_STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Tone(StrEnum):
    """What a line is, for those who print in colour."""

    HEADING = "heading"
    REMARK = "remark"
    DEED = "deed"
    SHOWN = "shown"
    NOTICE = "notice"
    GOOD = "good"
    FAILURE = "failure"


Out = Callable[[Tone, str], None]
Lines = tuple[str, ...]

_STYLES = {
    Tone.HEADING: "bold",
    Tone.REMARK: "italic",
    Tone.DEED: "bold cyan",
    Tone.SHOWN: "",
    Tone.NOTICE: "yellow",
    Tone.GOOD: "green",
    Tone.FAILURE: "bold red",
}


def on_console(console: Console) -> Out:
    """Prints in the terminal's colours, or plainly where it has none."""

    def out(tone: Tone, line: str) -> None:
        # What somebody wrote neither moves the cursor nor turns the line around.
        console.print(Text(_STEERING.sub("\N{REPLACEMENT CHARACTER}", line), style=_STYLES[tone]), soft_wrap=True)

    return out


@dataclass(slots=True)
class Stage:
    """Remembers what was shown, and shows what is new. `watched` are those whose own screens are told of."""

    out: Out
    watched: Sequence[Client]
    say: RoomWords
    width: int = 88
    _shown: dict[tuple[str, str], Lines] = field(default_factory=dict)
    _drawn: dict[tuple[str, str], list[Json]] = field(default_factory=dict)

    def heading(self, text: str) -> None:
        """A new part of the meeting."""
        self.out(Tone.HEADING, f"\n{text}\n{'═' * len(text)}")

    def deed(self, people: Sequence[str], what: str, *, goes_on: bool = False) -> None:
        """Somebody does something; `goes_on` sets it close to what was done before."""
        who = f"{some(people, self.say)} " if people else ""
        gap = "" if goes_on else "\n"
        self.out(Tone.DEED, gap + f"▸ {who}{what}".replace("\n", "\n    "))

    def notices(self, notes: Iterable[tuple[str, str]]) -> None:
        """What people were told for a moment, `(name, text)`, those told the same in one line."""
        by_text: dict[str, list[str]] = {}
        for name, text in notes:
            by_text.setdefault(text, []).append(name)
        for text, names in by_text.items():
            self.out(Tone.NOTICE, f"  {self.say.reads.format(names=some(names, self.say), text=text)}")

    def changes(self, chats: Iterable[TeamsChat]) -> None:
        """All the bot's messages that are new or different: for everybody, then the versions of those watched.

        What several people see alike is shown once, under all their names.
        """
        boxes: dict[tuple[str, Lines], list[str]] = {}
        for chat in chats:
            for message in list(chat.from_bot):
                for title, name, lines in self._private(chat, message) if chat.is_private else self._public(message):
                    boxes.setdefault((title, lines), []).append(name)
        for (title, lines), names in boxes.items():
            self._box(title.format(names=some(names, self.say)), lines)
        for client in self.watched:
            self._dialog(client)

    def _private(self, chat: TeamsChat, message: Message) -> Iterator[tuple[str, str, Lines]]:
        owner = next(iter(chat.members.values()))
        if all(client.person is not owner for client in self.watched):
            return
        if message.deleted:
            if self._is_new((message.id, ""), ()):
                yield self.say.gone_private, owner.name, ()
            return
        cards = message.view_of(owner).cards
        if self._is_another((message.id, ""), cards):
            lines = self._lines(message.text, cards)
            if self._is_new((message.id, ""), lines):
                yield self.say.private_to, owner.name, lines

    def _public(self, message: Message) -> Iterator[tuple[str, str, Lines]]:
        if message.deleted:
            if self._is_new((message.id, ""), ()):
                yield self.say.gone_chat, "", ()
            return
        if self._is_another((message.id, ""), message.cards):
            lines = self._lines(message.text, message.cards)
            if self._is_new((message.id, ""), lines):
                yield self.say.in_chat, "", lines
        common = self._shown.get((message.id, ""), ())
        for client in self.watched:
            key = (message.id, client.person.mri)
            view = message.views.get(client.person.mri)
            if view is None or not self._is_another(key, view.cards):
                continue
            lines = common if view.cards is message.cards else self._lines(message.text, view.cards)
            if self._is_new(key, lines) and lines != common:
                yield self.say.only_sees, client.person.name, lines

    def _dialog(self, client: Client) -> None:
        dialog = client.dialog
        lines = self._lines("", [dialog.card]) if dialog else ()
        if self._is_new(("dialog", client.person.mri), lines) and dialog is not None:
            self._box(self.say.dialog_of.format(name=client.person.name, title=dialog.title), lines)

    def _is_another(self, key: tuple[str, str], cards: list[Json]) -> bool:
        # A view's list is never changed, only replaced: the same list needs no drawing again.
        if self._drawn.get(key) is cards:
            return False
        self._drawn[key] = cards
        return True

    def _is_new(self, key: tuple[str, str], lines: Lines) -> bool:
        if self._shown.get(key, ()) == lines:
            return False
        self._shown[key] = lines
        return True

    def _lines(self, text: str, cards: Sequence[Json]) -> Lines:
        lines = [line for card in cards for line in card_as_text(card, self.width - 6)]
        return (*([text] if text else []), *lines)

    def _box(self, title: str, lines: Sequence[str]) -> None:
        self.out(Tone.NOTICE, f"  ┌ {title}")
        for line in lines:
            self.out(Tone.SHOWN, f"  │ {line}".rstrip())
        self.out(Tone.NOTICE, "  └")


def some(names: Sequence[str], say: RoomWords) -> str:
    """Names as in a sentence; of many, the first ones and how many more."""
    if len(names) > _MANY:
        return say.more.format(names=", ".join(names[: _MANY - 2]), count=len(names) - _MANY + 2)
    return say.joined.format(names=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else "".join(names)
