"""Whom the bot reaches alone: the message that is tried, and the hosts' list of everybody with the reason and what it means (R-131)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from cards import kit
from cards.counting import people
from cards.key import Key
from cards.naming import person
from cards.phrases.book import Phrases

REACHED = "reached"
TRYING = ""


@dataclass(frozen=True, slots=True)
class ContactRow:
    """Somebody, and whether they are reached alone: a code, "" while the answer is awaited."""

    name: str = field(repr=False)
    state: str


def contact_line(row: ContactRow, phrases: Phrases) -> str:
    """One person, and how they stand."""
    return f"{person(row.name, phrases.common)} {phrases.contact.private[row.state]}"


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Those who cannot be reached alone, as a line of the hosts' own card before the meeting; `more` are not named."""

    rows: tuple[ContactRow, ...] = ()
    more: int = 0

    def lines(self, phrases: Phrases) -> list[str]:
        """Who, and why; nothing where everybody is reached."""
        names = [contact_line(one, phrases) for one in self.rows]
        if self.more:
            names.append(phrases.readiness.more.format(people=people(self.more, phrases.common)))
        return [phrases.contact.unreachable.format(names="; ".join(names))] if names else []


ALL_REACHED: Final = Unreachable()


@dataclass(frozen=True, slots=True)
class ContactCard:
    """The message that is tried; it asks nothing. `turns`: the chat can be turned off, and then more comes here."""

    turns: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it."""
        say = phrases.contact
        rest = say.message_chat_off if self.turns else say.message_rest
        return kit.card(kit.band("news", say.message), kit.text(rest), lang=phrases.language, fallback=say.message)


@dataclass(frozen=True, slots=True)
class ContactList:
    """To chair and secretaries: everybody, by how they stand; first those who cannot be reached.

    `groups`: a code with the names that it holds for, in order; `more` are not named. `in_room` are not tried: they are spoken to.
    `turns`: the chat can be turned off, which takes a road to each who answers or leads.
    """

    key: Key
    groups: tuple[tuple[str, tuple[str, ...]], ...] = field(repr=False)
    in_room: int = 0
    more: int = 0
    turns: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the list, what it means for those who are not reached, and the button that tries again."""
        say = phrases.contact
        send = kit.sends if self.key.dialog else kit.press
        return kit.card(
            kit.band("news", say.title),
            *self._not_reached(phrases),
            *self._others(phrases),
            *([kit.text(say.chat_stays_on, subtle=True)] if self.turns else []),
            kit.text(say.again, subtle=True),
            kit.buttons(send(say.try_now, "contact.try", self.key.data())),
            lang=phrases.language,
            fallback=say.title,
        )

    def _not_reached(self, phrases: Phrases) -> list[kit.Element]:
        """Why each is not, and that they have to be told otherwise."""
        say = phrases.contact
        lines = [_group(one, phrases) for one in self.groups if one[0] not in (REACHED, TRYING)]
        if not lines:
            return []
        means = kit.text(say.means)
        return [kit.container(kit.text(say.not_reached, part=True), kit.bullets(lines), means, style="warning")]

    def _others(self, phrases: Phrases) -> list[kit.Element]:
        say = phrases.contact
        lines = [_group(one, phrases) for one in self.groups if one[0] in (REACHED, TRYING)]
        if self.more:
            lines.append(phrases.readiness.more.format(people=people(self.more, phrases.common)))
        if self.in_room:
            lines.append(say.in_room.format(people=people(self.in_room, phrases.common)))
        if not lines and not self.groups:
            return [kit.text(say.nobody)]
        return [kit.bullets(lines)] if lines else []


def _group(group: tuple[str, tuple[str, ...]], phrases: Phrases) -> str:
    state, names = group
    return phrases.contact.groups[state].format(names=", ".join(person(one, phrases.common) for one in names))
