"""A question of a form with what is wrong with its answer right above it, and the form's title that says it too."""

from typing import Final

from cards.band import mistake
from cards.shape import Element

WRONG: Final = "wrong_"
"""How the id of a complaint begins; the rest is the id of the input right below it. The rehearsal room leads there."""


def asked(question: Element, wrong: str = "") -> list[Element]:
    """The input, right below what is `wrong` with what was answered ("": nothing is)."""
    return [{**mistake(wrong), "id": f"{WRONG}{question['id']}"}, question] if wrong else [question]


def corrected(title: str, *wrong: str) -> str:
    """The form's title, and what is wrong with it where something is: what a card's notice and its screen reader say first."""
    return " ".join((f"{title}.", *filter(None, wrong))) if any(wrong) else title
