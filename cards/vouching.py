"""The step by which a secretary vouches for somebody foreign before a capacity of theirs is in force (R-251)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.key import Key
from cards.naming import bare, person
from cards.phrases.book import Phrases
from cards.roster_names import MOST_CHARS


@dataclass(frozen=True, slots=True)
class VouchForm:
    """The step before somebody foreign gets a capacity. `filled` are the fields of the form that asked for it."""

    key: Key
    filled: tuple[tuple[str, str], ...] = field(repr=False)
    name: str = field(repr=False)
    capacity: str
    anonymous: bool

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw what it means, the confirmation and the way back."""
        say, name = phrases.roster, person(bare(self.name)[:MOST_CHARS], phrases.common)
        send = kit.sends if self.key.dialog else kit.press
        who = say.vouch_anonymous if self.anonymous else say.vouch_account
        data = {**self.key.data(), **dict(self.filled)}
        back = self.key.data(person=dict(self.filled).get("person", ""))
        return kit.card(
            kit.band("alarm", say.vouch_title),
            kit.text(who.format(name=name), weight="bolder"),
            kit.text(say.vouch_means.format(name=name, capacity=phrases.common.capacities[self.capacity])),
            kit.buttons(
                send(say.vouch, "roster.assign", {**data, "vouch": "yes"}, takes_inputs=False),
                send(say.paste_back, "roster.assign", back, takes_inputs=False),
            ),
            lang=phrases.language,
            fallback=say.vouch_title,
        )
