"""What whoever has lost the link is told alone, and asked once they are back."""

from collections.abc import Mapping
from dataclasses import dataclass

from cards import kit
from cards.checklist import Item
from cards.counting import counted
from cards.key import Key
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class LinkHelp:
    """To whoever has lost the link. `wait_min`: how long the profile lets the meeting wait, 0 for no limit; `service_over`: whether they may be out for the day, a code."""

    wait_min: int
    service_over: str

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw what to try, in its order; then what the meeting does."""
        say = phrases.attendance
        waits = (
            say.wait_for_you.format(minutes=counted(self.wait_min, phrases.common.minutes))
            if self.wait_min
            else say.wait_until_back
        )
        return kit.card(
            kit.band("news", say.you_are_out),
            kit.bullets(list(say.link_steps)),
            kit.text(waits),
            *([kit.text(say.you_out_for_the_day[self.service_over])] if self.service_over != "stays" else []),
            kit.text(say.own_connection, subtle=True),
            lang=phrases.language,
            fallback=say.you_are_out,
        )


@dataclass(frozen=True, slots=True)
class LinkBack:
    """To whoever is back after a lost link: `lines` say that one sees and hears."""

    key: Key
    lines: tuple[Item, ...]

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the question, with an answer that confirms and one that tells the hosts that it fails."""
        say = phrases.attendance
        well = kit.press(say.back_well, "link.say", self.key.data(what="over"))
        fails = kit.press(say.back_fails, "link.say", self.key.data(what="sound"))
        return kit.card(
            kit.band("ask", say.back_title),
            kit.bullets(
                [
                    kit.plain(line.own.text(phrases.language)) if line.own else phrases.checklist.items[line.key]
                    for line in self.lines
                ]
            ),
            kit.buttons(well, fails),
            lang=phrases.language,
            fallback=say.back_title,
        )


@dataclass(frozen=True, slots=True)
class LinkAsk:
    """To whoever wrote of their link without saying whether they see and hear."""

    key: Key

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the question: what they wrote is no answer to it, and both answers are a press or a word."""
        say = phrases.attendance
        send = kit.sends if self.key.dialog else kit.press
        well = send(say.back_well, "link.say", self.key.data(what="over"))
        fails = send(say.back_fails, "link.say", self.key.data(what="sound"))
        return kit.card(
            kit.band("ask", say.works_title),
            kit.text(say.works_not_said),
            kit.buttons(well, fails),
            lang=phrases.language,
            fallback=say.works_title,
        )


@dataclass(frozen=True, slots=True)
class LinkHelpOver:
    """To whoever is back: what is left of the advice."""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw one quiet line."""
        return kit.quiet(phrases.attendance.you_are_back, phrases.language)
