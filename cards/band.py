"""The band at the head of a card: in what state the thing is, to be seen from across the room."""

import re
from functools import cache
from typing import Final, Literal, TypeAlias

from cards.elements import Style, columns, container, text
from cards.shape import Element

State: TypeAlias = Literal["alarm", "refused", "confidential", "ready", "table", "ask", "pause", "news", "done"]
"""What a card tells: danger, that nothing was done, secrecy, that all is ready, what is on the table, a question, a break, something new, an end."""

# The background and the sign of each state. Not everybody sees the colour, so the sign and the words say the same.
LOOKS: Final[dict[State, tuple[Style, str]]] = {
    "alarm": ("attention", "⚠️"),
    "refused": ("warning", "🚫"),
    "confidential": ("warning", "🔒"),
    "ready": ("good", "✅"),
    "table": ("emphasis", "📄"),
    "ask": ("accent", "📝"),
    "pause": ("emphasis", "☕️"),
    "news": ("accent", "📣"),
    "done": ("emphasis", "☑️"),
}

_FIGURES: Final = re.compile(r"(\d+(?: (?:av|of) \d+)?)")


def band(state: State, head: str, *under: str) -> Element:
    """The card's heading, on the background and with the sign of its state; `under` are more lines below it."""
    ground, sign = LOOKS[state]
    words = [text(head, heading=True), *[text(line, spacing="none") for line in under]]
    return container(columns([{**_sign(sign)}], words, widths=("auto", "stretch")), style=ground, bleed=True)


@cache  # a handful of signs
def _sign(sign: str) -> Element:
    return text(sign, size="large")


def mistake(words: str) -> Element:
    """What is wrong, as a text to stand above its field."""
    return container(text(words, weight="bolder"), style="attention")


def figures(sentence: str) -> Element:
    """A sentence whose figures are read across the room: "2 av 3" is large, the rest is as other texts. Reads no Markdown."""
    runs = [one for one in _FIGURES.split(sentence) if one]
    return {
        "type": "RichTextBlock",
        "inlines": [
            {"type": "TextRun", "text": one, **({"size": "ExtraLarge", "weight": "Bolder"} if one[0].isdigit() else {})}
            for one in runs
        ],
    }
