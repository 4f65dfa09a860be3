"""Who on the roster is who in Teams: names to accept, and the step by which a secretary vouches for somebody foreign."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.key import Key
from cards.naming import person
from cards.phrases.book import Phrases

_MOST_CHARS = 60  # of a name or an address on one line


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
        say, name = phrases.roster, person(self.name[:_MOST_CHARS], phrases.common)
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


def _line(one: ProposedName, phrases: Phrases) -> str:
    address = one.address[:_MOST_CHARS] or phrases.roster.names_no_address
    name, seen = one.name[:_MOST_CHARS], one.seen[:_MOST_CHARS]
    return phrases.roster.names_line.format(name=name, seen=seen, address=address)
