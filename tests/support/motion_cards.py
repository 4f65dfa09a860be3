"""A motion as the cards' tests show it: who moved it, the matters it can be about, and the words that belong to them."""

from cards.key import Key
from cards.kit import Card
from cards.motion import MotionText
from cards.naming import MatterName
from cards.phrases.book import of
from tests.support.shown_cards import buttons

KEY = Key("s1", 3, "f1")
IN_DIALOG = Key("s1", 3, "f1", dialog=True)
ANNA = ("Anna Ek", "S")
BO = ("Bo Al", "")
ADDED = MotionText(3, 8, "add", ANNA, "m3")
MATTERS = (MatterName(8, title="t8"), MatterName(9, title="t9"))
KINDS = (("approve", "optional"), ("reject", "optional"), ("amend", "required"), ("add", "required"))
ALL_KINDS = tuple(of("sv").motion.kinds)
LETTERS = ("å", "*", "🙂", "1. \n")  # what becomes long on a card: bytes, escapes, two places, a list
WORDS = {"m3": "Att nämnden utreder frågan.", "t8": "Budget", "t9": "Rapporter"}


def verbs(card: Card) -> list[str]:
    """The verbs of the card's buttons, in order."""
    return [data["verb"] for _, data in buttons(card)]


def only_sends(card: Card) -> None:
    """The card has buttons, and none of them opens a dialog or is an Action.Execute."""
    assert buttons(card)
    assert "Action.Execute" not in str(card)
    assert "task/fetch" not in str(card)


def as_many(letter: str, most: int) -> str:
    """The letter again and again, as often as Teams counts `most` characters: UTF-16, where an emoji is two."""
    return (letter * most)[: most // (2 if letter == "🙂" else 1)]
