"""The quorum's line as it is read, without the rows and the weights of a card."""

from cards.phrases import book
from cards.quorum import QuorumShown, quorum_line


def line_read(shown: QuorumShown) -> str:
    """All that the line says, in one piece."""
    return " ".join(str(one["text"]).replace("\r", " ") for one in quorum_line(shown, book.of("sv")))
