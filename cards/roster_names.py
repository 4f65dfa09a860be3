"""Who on the roster is who in Teams: names to accept."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.key import Key
from cards.phrases.book import Phrases

MOST_CHARS = 60  # of a name or an address on one line


@dataclass(frozen=True, slots=True)
class ProposedName:
    """A `name` on the roster, and who in the chat may be meant. `input_id` is the box that accepts it."""

    input_id: str
    name: str = field(repr=False)
    seen: str = field(repr=False)
    address: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NamesForm:
    """The names found, to be accepted each by itself. `more` follow later; `left` were found in nobody. `missing`: none was ticked."""

    key: Key
    names: tuple[ProposedName, ...]
    more: int
    left: int
    missing: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the question; without a name, that there is none."""
        say = phrases.roster
        by_hand = [kit.text(say.names_left.format(count=self.left), subtle=True)] if self.left else []
        if not self.names:
            return kit.card(kit.text(say.names_none), *by_hand, lang=phrases.language, fallback=say.names_title)
        send = kit.sends if self.key.dialog else kit.press
        more = [kit.text(say.names_more.format(count=self.more))] if self.more else []
        wrong = say.names_missing if self.missing else ""
        first, *rest = [kit.toggle(one.input_id, _line(one, phrases), on=not self.missing) for one in self.names]
        return kit.card(
            kit.band("ask", say.names_title),
            kit.text(say.names_check),
            *kit.asked(first, wrong),
            *rest,
            *more,
            *by_hand,
            kit.buttons(send(say.names_accept, "roster.match", self.key.data(sent="yes"))),
            lang=phrases.language,
            fallback=kit.corrected(say.names_title, wrong),
        )


def _line(one: ProposedName, phrases: Phrases) -> str:
    address = one.address[:MOST_CHARS] or phrases.roster.names_no_address
    name, seen = one.name[:MOST_CHARS], one.seen[:MOST_CHARS]
    return phrases.roster.names_line.format(name=name, seen=seen, address=address)
