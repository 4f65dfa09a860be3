"""That a matter is answers to interpellations and questions alone, and what comes of it for the quorum."""

from collections.abc import Mapping
from dataclasses import dataclass

from cards import kit
from cards.key import Key
from cards.naming import MatterName, short
from cards.phrases.book import Phrases
from cards.quorum import QuorumShown, quorum_line


@dataclass(frozen=True, slots=True)
class AnswersCard:
    """How it stands of matter `no`, with the count of it; `shown` None: no roll was called."""

    key: Key
    matter: MatterName | None
    no: int
    on: bool
    shown: QuorumShown | None

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it, with the button that says otherwise."""
        say = phrases.quorum
        about = short(self.matter, phrases.common) if self.matter else phrases.common.matter.format(no=self.no)
        head = (say.answers_on if self.on else say.answers_off).format(matter=about)
        send = kit.sends if self.key.dialog else kit.press
        other = {"off": "yes"} if self.on else {}
        title = say.answers_not if self.on else say.answers_note
        button = send(title.format(no=self.no), "quorum.answers", self.key.data(matter=self.no, **other))
        return kit.card(
            kit.band("done", head),
            kit.text(say.answers_law if self.on else say.answers_no_law),
            *(quorum_line(self.shown, phrases) if self.shown is not None else []),
            kit.buttons(button, primary=False),
            lang=phrases.language,
            fallback=head,
        )
