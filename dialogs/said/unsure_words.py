"""Why the words of a message may be other words than those everybody reads in the chat: its writer is asked, before they are kept."""

from enum import StrEnum


class Doubt(StrEnum):
    """What stood in the message that a row of plain words does not tell."""

    STRUCK = "struck"  # words with a line through them: they are left out
    QUOTED = "quoted"  # a quotation without Teams' mark of a reply: it is taken along, as the writer's own
    LEFT_OUT = "left_out"  # one that the message begins with, as a reply does: it is no word of the writer's
    CARRIED = "carried"  # a picture, a file, a card: the words say nothing of it
    SHAPED = (
        "shaped"  # merged cells, or a list counted otherwise than we can write: cells and numbers may stand elsewhere
    )
    TWO_TEXTS = "two_texts"  # the text and its copy as HTML have different letters
    NAMED = "named"  # the bot's name, taken for an address, does not stand first: it may be one of the words

    @property
    def of_words(self) -> bool:
        """Whether the words themselves are in doubt, so that no command is read in them."""
        return self in (Doubt.STRUCK, Doubt.QUOTED)
