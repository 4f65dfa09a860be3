"""Whether what names a matter is a part of the motion's own sentence, and stands with its words (R-143)."""

from typing import Final

from dialogs.text.letters import WORD
from dialogs.typed.motion_words import Reference, Sureness

_GOES_ON: Final = frozenset(
    (
        *("ska", "skall", "bör", "får", "kan", "måste", "är", "var", "har", "blir", "inte", "behandlas", "bordläggs"),
        *("återremitteras", "utgår", "stryks", "avslås", "bifalls", "ändras", "ersätts", "kompletteras", "tas"),
        *("och", "eller", "samt", "shall", "should", "must", "may", "is", "are", "has", "and", "or"),
    )
)


def in_sentence(text: str, named: Reference, *, sentence: bool = False) -> bool:
    """Whether what names a matter is a part of the motion's own sentence: "Ärende 3 ska inte behandlas …".

    `sentence`: one begins there, behind a colon; then it stands apart only before a sign of its own.
    """
    if named.body >= len(text) or text[named.end : named.body].strip() or named.mark.startswith("§"):
        return False
    word = WORD.match(text, named.body)
    goes_on = word is not None and word[0].casefold() in _GOES_ON
    return goes_on or (sentence and named.sure is Sureness.SURE and text[named.body].islower())
