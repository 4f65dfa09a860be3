"""That nothing may be written, and what is promised of the chat."""

from dataclasses import dataclass

from cards.chat_switch import ChatLine
from cards.phrases.book import SV
from cards.write_nothing import hush


@dataclass(frozen=True, slots=True)
class Shown:
    """A card in a confidential matter."""

    opened: bool = True
    stage: str = "begun"
    reads_chat: bool = True
    chat: ChatLine | None = None


def test_with_the_chat_off_no_warning_is_promised() -> None:
    """Nobody can write in it."""
    warns = SV.matter.chat["warns"]
    assert warns in str(hush(Shown(), SV))
    assert warns in str(hush(Shown(chat=ChatLine("opening")), SV))
    assert warns not in str(hush(Shown(chat=ChatLine("off")), SV))
