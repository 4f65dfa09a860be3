"""The help card: what the reader can do, by pressing and by typing."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from cards import kit
from cards.fitted import fitted
from cards.guard import NAMED, Incident, lines
from cards.key import Key
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class Guide:
    """`sections` are keys of `GuidePhrases.sections`, those that concern the reader, in order. `incidents`: what was written, for hosts."""

    key: Key
    sections: tuple[str, ...]
    can_set_up: bool = False
    incidents: tuple[Incident, ...] = ()

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the help."""
        return fitted(partial(self._drawn, phrases), NAMED)

    def _drawn(self, phrases: Phrases, named: int) -> kit.Card:
        say, data = phrases.guide, self.key.data()
        body = [kit.band("news", say.title), kit.text(say.how)]
        for name in self.sections:
            title, listed = say.sections[name]
            body += [kit.text(title, part=True), kit.bullets(listed)]
        if self.incidents:
            seen = kit.bullets(lines(self.incidents, phrases, named))
            body += [kit.text(phrases.guard.so_far, part=True), seen]
        # Nobody is told to turn to themselves.
        people = say.people_secretary if "secretary" in self.sections else say.people
        body.append(kit.text(people, subtle=True))
        if self.key.dialog:
            return kit.card(*body, lang=phrases.language, fallback=say.title)
        # In dialogs: pressed, a list would take the place of what can be done from here.
        row = [kit.opens(say.agenda, "agenda.show", data), kit.opens(say.motions, "motion.list", data)]
        if "movers" in self.sections:
            row.append(kit.opens(say.move, "motion.open", data))
        if "secretary" in self.sections:
            row.append(kit.opens(say.assign, "roster.assign", data))
        if self.can_set_up:
            row.append(kit.opens(say.set_up, "meeting.setup", data))
        return kit.card(*body, kit.buttons(*row), lang=phrases.language, fallback=say.title)
