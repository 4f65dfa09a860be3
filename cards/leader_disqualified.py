"""To the hosts: whoever leads is noted as disqualified in the open matter on the table, and somebody else has to lead it (R-173)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.key import Key
from cards.naming import person
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class LeaderDisqualified:
    """Who leads matter `no` and is disqualified in it; `over`: it is so no more."""

    key: Key
    name: str = field(repr=False)
    no: int
    over: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the alarm with the one way on; or the line that is left of it."""
        say = phrases.matter
        if self.over:
            return kit.quiet(say.leader_disqualified_over.format(no=self.no), phrases.language)
        head = say.leader_disqualified.format(name=person(self.name, phrases.common), no=self.no)
        hand_over = (kit.sends if self.key.dialog else kit.opens)(
            phrases.sitting.lead_send, "meeting.lead", self.key.data()
        )
        return kit.card(
            kit.band("alarm", head),
            kit.text(say.leader_disqualified_do),
            kit.buttons(hand_over),
            lang=phrases.language,
            fallback=head,
        )
