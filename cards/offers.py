"""What can be done next, as the subjects offer it: a button of the readiness card."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from cards import kit
from cards.counting import counted
from cards.key import Key
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class Offer:
    """One button. `phrase` is its title in the book ("readiness.call"), with `numbers` filled in; `fields` are what it sends.

    A title that is said of one and of many has `count` among its numbers.
    `place`: where it stands among the others, which the rules say (`dialogs/showing/next_steps.py`).
    `dialog`: it opens one. In a dialog it is left out then, since one cannot open another. `exception`: seldom right, so
    it stands behind "…". `apart`: it stands in the last row with its like, so that it is in sight whatever else is offered.
    """

    verb: str
    phrase: str
    place: int
    fields: Mapping[str, str | int] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    dialog: bool = False
    exception: bool = False
    apart: bool = False

    def draw(self, key: Key, phrases: Phrases) -> list[kit.Action]:
        """Draw the button for a card with this key; nothing where it cannot stand there."""
        if self.dialog and key.dialog:
            return []
        found: str | tuple[str, str] = attrgetter(self.phrase)(phrases)
        title = found.format(**self.numbers) if isinstance(found, str) else counted(self.numbers["count"], found)
        send = kit.sends if key.dialog else kit.press
        button = (kit.opens if self.dialog else send)(title, self.verb, key.data(**self.fields))
        return [kit.exception(button) if self.exception else button]


def rows(offers: Sequence[Offer], key: Key, phrases: Phrases) -> list[kit.Element]:
    """The buttons as they stand on a card, in rows; what stands apart in the last."""
    row = [button for offer in offers if not offer.apart for button in offer.draw(key, phrases)]
    last = [button for offer in offers if offer.apart for button in offer.draw(key, phrases)]
    found = [row[i : i + kit.MAX_BUTTONS] for i in range(0, len(row), kit.MAX_BUTTONS)]
    return [kit.buttons(*one, primary=not nr) for nr, one in enumerate([*found, *([last] if last else [])])]
