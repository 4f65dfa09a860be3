"""The card that says whether the secretary enters afterwards from paper, and turns that on and off."""

from collections.abc import Mapping
from dataclasses import dataclass

from cards import kit
from cards.key import Key
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class FromPaperCard:
    """`runs`: what whoever looks enters now is marked; `live`: the sitting goes on, so that it can be changed."""

    key: Key
    runs: bool
    live: bool = True

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw how it stands, with the button that says otherwise."""
        say = phrases.from_paper
        state = say.runs if self.runs else say.off
        send = kit.sends if self.key.dialog else kit.press
        data = self.key.data(off="yes" if self.runs else "no")
        button = kit.buttons(send(say.end if self.runs else say.begin, "paper.enter", data), primary=False)
        return kit.card(
            kit.band("ask" if self.runs else "done", say.title, state),
            *([kit.text(say.how)] if self.runs else []),
            *([button] if self.live else []),
            lang=phrases.language,
            fallback=f"{say.title}. {state}",
        )
