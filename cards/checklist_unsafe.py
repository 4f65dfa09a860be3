"""The note to chair and secretaries that somebody cannot say yes to all of the checklist."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.checklist import Item, not_so
from cards.naming import MatterName, person, short, then
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class ChecklistUnsafe:
    """Told to the hosts: who, and which lines are not right. Nothing more is known and nothing more is asked.

    `past`: why nothing is to be decided of it any more; "" while it is so.
    """

    matter: MatterName | None
    name: str = field(repr=False)
    items: tuple[Item, ...]
    past: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the note to the hosts; of somebody who has answered again in the meantime it shows the newest answer."""
        say = phrases.checklist
        if self.past:
            was = say.unsafe_was.format(name=person(self.name, phrases.common))
            line_ = f"{was} {phrases.readiness.past[self.past]}"
            return kit.quiet(
                then(short(self.matter, phrases.common), line_) if self.matter else line_, phrases.language
            )
        if not self.items:
            again = say.safe_again.format(name=person(self.name, phrases.common))
            return kit.card(kit.band("ready", again), lang=phrases.language, fallback=again)
        head = say.unsafe_title.format(name=person(self.name, phrases.common))
        where = (short(self.matter, phrases.common),) if self.matter else ()
        return kit.card(
            kit.band("alarm", head, *where),
            kit.text(say.unsafe),
            kit.bullets([not_so(item, phrases) for item in self.items]),
            kit.text(say.unsafe_choice),
            lang=phrases.language,
            fallback=head,
        )
