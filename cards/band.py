"""The band at the head of a card: in what state the thing is, to be seen from across the room."""

from typing import Final, Literal, TypeAlias

from cards.elements import Style, columns, container, text
from cards.shape import Element

State: TypeAlias = Literal["alarm", "confidential", "ready", "table", "pause", "news", "done"]
"""What a card is about: danger, secrecy, all is ready, what is on the table, a break, something new, what is over."""

# Ground and sign of each. The ground alone reaches not everybody, so the sign says it again, and the words once more.
LOOKS: Final[dict[State, tuple[Style, str]]] = {
    "alarm": ("attention", "⚠️"),
    "confidential": ("warning", "🔒"),
    "ready": ("good", "✅"),
    "table": ("emphasis", "📄"),
    "pause": ("emphasis", "☕"),
    "news": ("accent", "👋"),
    "done": ("emphasis", "☑️"),
}


def band(state: State, head: str, *under: str) -> Element:
    """The card's heading on the ground of its state, with the state's sign; `under` it what else is so, a text a line."""
    ground, sign = LOOKS[state]
    words = [text(head, heading=True), *(text(line, spacing="none") for line in under)]
    return container(columns([text(sign, size="large")], words, widths=("auto", "stretch")), style=ground, bleed=True)


def count(figure: str, words: str) -> Element:
    """A figure that is read across the room ("2 av 3"), and next to it what it counts."""
    return columns([text(figure, size="extraLarge", weight="bolder")], [text(words)], widths=("auto", "stretch"))
