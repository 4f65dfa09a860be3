"""What the courier carries besides the rules' own deliveries: what the bot itself has found that it must send."""

from dataclasses import dataclass

from cards.quick_dataclass import quick_dataclass
from dialogs.judging.outcome import Delivery, Page


@quick_dataclass(frozen=True, slots=True)
class LaterReply:
    """The reply to a press whose HTTP answer cannot carry a card (a submit in the chat, a typed command).

    `to` and `mri` name the person, `chat` is where it was said, `personal` whether that is their own chat with the
    bot. A private page goes by the person's own road, a public one to `chat`. `key` is the cause: a repetition sends
    nothing.
    """

    to: str
    mri: str
    chat: str
    personal: bool
    page: Page
    key: str
    locale: str = ""
    expires_s: int = 600


@dataclass(frozen=True, slots=True)
class Redraw:
    """A message of ours shows, or may show, what it may not any more: it is drawn again, or taken away.

    `calm`: no words that must go, but what is no longer so; all else in its chat goes first.
    """

    chat: str
    activity: str
    calm: bool = False
    expires_s: int = 3600


@dataclass(frozen=True, slots=True)
class TellRemains:
    """What can still be seen of these wordings, and cannot be recalled, is told to the turn.

    `copies`: cards of a text that people copy, each with its reader (wire key), since when it stood (microseconds) and the wordings it showed.
    """

    keys: tuple[str, ...]
    copies: tuple[tuple[str, int, tuple[str, ...]], ...] = ()


Sendable = Delivery | LaterReply | Redraw | TellRemains
