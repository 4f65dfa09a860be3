"""Shows a rehearsal as it goes on: what is done, and what became new on whose screen."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from rich.console import Console
from rich.text import Text

from bot.rehearsal.cards_as_text import card_as_text
from bot.rehearsal.chat import Chat, Message
from bot.rehearsal.client import Client
from bot.rehearsal.shapes import Json

_MANY = 4


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
        console.print(Text(line, style=_STYLES[tone]), soft_wrap=True)

    return out


@dataclass(slots=True)
class Stage:
    """Remembers what was shown, and shows what is new. `watched` are those whose own screens are told of."""

    out: Out
    watched: Sequence[Client]
    width: int = 88
    _shown: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    _drawn: dict[tuple[str, str], list[Json]] = field(default_factory=dict)

    def heading(self, text: str) -> None:
        """A new part of the meeting."""
        self.out(Tone.HEADING, f"\n{text}\n{'═' * len(text)}")

    def deed(self, people: Sequence[str], what: str) -> None:
        """Somebody does something."""
        self.out(Tone.DEED, f"\n▸ {some(people)} {what}" if people else f"\n▸ {what}")

    def notices(self, told: Iterable[tuple[str, str]]) -> None:
        """What people were told for a moment, `(name, text)`, those told the same in one line."""
        by_text: dict[str, list[str]] = {}
        for name, text in told:
            by_text.setdefault(text, []).append(name)
        for text, names in by_text.items():
            self.out(Tone.NOTICE, f"  {some(names)} får läsa: {text}")

    def changes(self, chats: Iterable[Chat]) -> None:
        """All the bot's messages that are new or different: for everybody, then the versions of those watched."""
        for chat in chats:
            for message in list(chat.from_bot):
                self._message(chat, message)
        for client in self.watched:
            self._dialog(client)

    def _message(self, chat: Chat, message: Message) -> None:
        owner = next(iter(chat.members.values())).name if chat.is_private else ""
        if message.deleted:
            if self._is_new((message.id, ""), ()):
                self._box(f"Bisittare har tagit bort sitt meddelande{f' till {owner}' if owner else ''}", ())
            return
        common = self._shown.get((message.id, ""), ())
        if self._is_another((message.id, ""), message.cards):
            common = self._lines(message.text, message.cards)
            if self._is_new((message.id, ""), common):
                self._box(f"Privat till {owner}" if owner else "I chatten", common)
        self._own_versions(message, common)

    def _own_versions(self, message: Message, common: tuple[str, ...]) -> None:
        groups: dict[tuple[str, ...], list[str]] = {}
        for client in self.watched:
            view = message.views.get(client.person.mri)
            if view is None or not self._is_another((message.id, client.person.mri), view.cards):
                continue
            lines = self._lines(message.text, view.cards) if view.cards is not message.cards else common
            if self._is_new((message.id, client.person.mri), lines) and lines != common:
                groups.setdefault(lines, []).append(client.person.name)
        for lines, names in groups.items():
            self._box(f"Bara {some(names)} ser", lines)

    def _dialog(self, client: Client) -> None:
        dialog = client.dialog
        lines = self._lines("", [dialog.card]) if dialog else ()
        if self._is_new(("dialog", client.person.mri), lines) and dialog is not None:
            self._box(f"Ruta hos {client.person.name}: {dialog.title}", lines)

    def _is_another(self, key: tuple[str, str], cards: list[Json]) -> bool:
        # A view's list is never changed, only replaced: the same list needs no drawing again.
        if self._drawn.get(key) is cards:
            return False
        self._drawn[key] = cards
        return True

    def _is_new(self, key: tuple[str, str], lines: tuple[str, ...]) -> bool:
        if self._shown.get(key, ()) == lines:
            return False
        self._shown[key] = lines
        return True

    def _lines(self, text: str, cards: Sequence[Json]) -> tuple[str, ...]:
        lines = [line for card in cards for line in card_as_text(card, self.width - 6)]
        return (*([text] if text else []), *lines)

    def _box(self, title: str, lines: Sequence[str]) -> None:
        self.out(Tone.NOTICE, f"  ┌ {title}")
        for line in lines:
            self.out(Tone.SHOWN, f"  │ {line}".rstrip())
        self.out(Tone.NOTICE, "  └")


def some(names: Sequence[str]) -> str:
    """Names as in a sentence; of many, the first ones and how many more."""
    if len(names) > _MANY:
        return f"{', '.join(names[: _MANY - 2])} och {len(names) - _MANY + 2} till"
    return " och ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
