"""What can be done next, as the subjects offer it: a button of the readiness card."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import attrgetter

from cards import kit
from cards.key import Key
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class Offer:
    """One button. `phrase` is its title in the book ("readiness.call"), with `numbers` filled in; `fields` are what it sends.

    `place`: where it stands among the others, which the rules say (`dialogs/showing/next_steps.py`).
    `dialog`: it opens one. In a dialog it is left out then, since one cannot open another. `exception`: seldom right, so
    it stands behind "…".
    """

    verb: str
    phrase: str
    place: int
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
