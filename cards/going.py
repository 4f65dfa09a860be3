"""The receipt of when somebody has to go, and the question to chair and secretary when the time has come."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from cards import kit
from cards.key import Key
from cards.naming import person
from cards.phrases.book import Phrases
from cards.swedish_time import clock


@dataclass(frozen=True, slots=True)
class GoingReceipt:
    """What stands: `at` None: they stay. `name` "": it is about whoever looks. `who`: the person's key; `over`: what comes of breaking off service, a code."""

    key: Key
    name: str = field(repr=False)
    who: str
    at: datetime | None
    over: str = "stays"

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it, with the button that says otherwise."""
        say = phrases.going
        which = say.own if not self.name else say.others
        name = person(self.name, phrases.common) if self.name else ""
        if self.at is None:
            stays = which["stays"].format(name=name)
            return kit.card(kit.band("done", stays), lang=phrases.language, fallback=stays)
        head = which["goes"].format(name=name, clock=clock(self.at))
        verb, whose = ("go.say", {}) if not self.name else ("go.note", {"person": self.who})
        send = kit.sends if self.key.dialog else kit.press
        return kit.card(
            kit.band("done", head),
            kit.text(say.what_follows),
            *([kit.text(phrases.quorum.breaks_off[self.over])] if self.over != "stays" else []),
            kit.buttons(send(which["stay"], verb, self.key.data(stays="yes", **whose)), primary=False),
            lang=phrases.language,
            fallback=head,
        )


@dataclass(frozen=True, slots=True)
class GoingDue:
    """The question whether the person has left. `asks`: it stands still; `left`: they are noted as absent; `notes`: whoever looks can note that.

    `stood`, `link`: what the button of the roll call sends, so that an older one notes nothing.
    """

    key: Key
    name: str = field(repr=False)
    who: str
    at: datetime | None
    asks: bool
    left: bool = False
    notes: bool = False
    stood: str = ""
    link: int = 0

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it, or the one line that is left of it."""
        say, name = phrases.going, person(self.name, phrases.common)
        if self.left:
            return kit.quiet(say.has_left.format(name=name), phrases.language)
        if self.at is None:
            return kit.quiet(say.others["stays"].format(name=name), phrases.language)
        if not self.asks:
            return kit.quiet(say.others["goes"].format(name=name, clock=clock(self.at)), phrases.language)
        head = say.due.format(name=name, clock=clock(self.at))
        send = kit.sends if self.key.dialog else kit.press
        data: dict[str, str | int] = {"person": self.who, "answer": "away", "stood": self.stood, "link": self.link}
        gone = [send(say.gone, "roll.note", self.key.data(**data))] if self.notes else []
        stays = send(say.stays, "go.note", self.key.data(person=self.who, stays="yes"))
        return kit.card(
            kit.band("alarm", head),
            kit.text(say.due_ask if self.notes else say.due_secretary),
            kit.buttons(*gone, stays),
            lang=phrases.language,
            fallback=head,
        )
