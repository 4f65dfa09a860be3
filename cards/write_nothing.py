"""That nothing may be written: on everybody's card in a confidential matter, from its call on (R-107, R-112)."""

from typing import Protocol

from cards import kit
from cards.chat_switch import ChatLine, is_off, room_lines
from cards.phrases.book import Phrases


class Hushed(Protocol):
    """What is asked of the card: whether the matter is open, at what stage the sitting is, and how the chat stands."""

    @property
    def opened(self) -> bool:
        """Whether the matter is being considered."""
        ...

    @property
    def stage(self) -> str:
        """Where the sitting stands."""
        ...

    @property
    def reads_chat(self) -> bool:
        """Whether the bot can read the chat, and so warns."""
        ...

    @property
    def chat(self) -> ChatLine | None:
        """How Teams' switch of it stands; None where there is nothing to tell."""
        ...


def write_nothing(view: Hushed, phrases: Phrases) -> kit.Element:
    """That nothing may be written: a chair can forget it too.

    In a break the guard stands, and nothing opens shortly.
    """
    say = phrases.matter
    line = say.write_nothing if view.opened else say.write_nothing_yet
    return kit.text(say.write_nothing_break if view.stage == "adjourned" else line, weight="bolder", size="large")


def hush(view: Hushed, phrases: Phrases) -> list[kit.Element]:
    """What the room has to know in a matter in which nothing may be written."""
    say = phrases.matter
    warns = [] if is_off(view.chat) else [say.chat["warns" if view.reads_chat else "cannot_read"]]
    lines = [say.oral, say.no_names, *room_lines(view.chat, phrases), *warns]
    return [write_nothing(view, phrases), kit.bullets(lines)]
