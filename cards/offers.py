"""What can be done next, as the subjects offer it: a button of the readiness card, and where it stands among the others."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from operator import attrgetter

from cards import kit
from cards.key import Key
from cards.phrases.book import Phrases


class OfferPlace(IntEnum):
    """The order of the buttons, whichever subject offers them. In one place they stand in the order of the subjects."""

    BEGIN = 1  # the sitting begins, or goes on after a break
    OPEN = 2  # the gate of the matter that was called
    GO_ON = 3  # to the next matter
    NOTE = 4  # what was said aloud
    CHANGE = 5  # the matter on the table, or anything else of the sitting
    PAUSE = 6
    END = 7  # the sitting ends


@dataclass(frozen=True, slots=True)
class Offer:
    """One button. `phrase` is its title in the book ("readiness.call"), with `numbers` filled in; `fields` are what it sends.

    `dialog`: it opens one. In a dialog it is left out then, since one cannot open another. `exception`: seldom right, so
    it stands behind "…".
    """

    verb: str
    phrase: str
    place: OfferPlace
    fields: Mapping[str, str | int] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    dialog: bool = False
    exception: bool = False

    def draw(self, key: Key, phrases: Phrases) -> list[kit.Action]:
        """Draw the button for a card with this key; nothing where it cannot stand there."""
        if self.dialog and key.dialog:
            return []
        title = str(attrgetter(self.phrase)(phrases)).format(**self.numbers)
        send = kit.sends if key.dialog else kit.press
        button = (kit.opens if self.dialog else send)(title, self.verb, key.data(**self.fields))
        return [kit.exception(button) if self.exception else button]
