"""Cards about people coming and going, and the bot's own arrival."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.key import Key
from cards.naming import MatterName, person, short
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class Welcome:
    """The bot's arrival, in a meeting's chat or alone with one person (`personal`)."""

    key: Key
    personal: bool
    set_up: bool


@dataclass(frozen=True, slots=True)
class Intruder:
    """Somebody not entitled is in the meeting while a confidential matter is on the table."""

    key: Key
    name: str = field(repr=False)
    matter: MatterName | None


@dataclass(frozen=True, slots=True)
class LinkLostNote:
    """Somebody who serves lost the link. `wait_min`: how long the profile lets the meeting wait, 0 for no limit."""

    key: Key
    name: str = field(repr=False)
    wait_min: int


def welcome(view: Welcome, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
    """Draw the arrival: that a bot is here, what it does, reads and keeps (R-228)."""
    say = phrases.attendance
    if view.personal:
        return kit.card(
            kit.text(say.hello, heading=True),
            kit.text(say.hello_personal),
            kit.text(say.help_hint, subtle=True),
            lang=phrases.language,
            fallback=say.hello,
        )
    set_up = () if view.set_up else (kit.buttons(kit.opens(say.set_up, "meeting.setup", view.key.data())),)
    return kit.card(
        kit.text(say.hello, heading=True),
        kit.text(say.does),
        kit.bullets([say.reads, say.keeps, say.keeps_not]),
        kit.text(say.test_line),
        kit.text(say.help_hint, subtle=True),
        *set_up,
        lang=phrases.language,
        fallback=say.hello,
    )


def intruder(view: Intruder, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
    """Draw the alarm."""
    say = phrases.attendance
    name = person(view.name, phrases.common)
    head = say.intruder.format(name=name)
    where = (kit.text(short(view.matter, phrases.common), subtle=True),) if view.matter else ()
    return kit.card(
        kit.text(head, heading=True),
        *where,
        kit.text(say.intruder_choice),
        kit.buttons(kit.press(say.adjourn, "adjourn", view.key.data(minutes="0", reason="intruder"))),
        lang=phrases.language,
        fallback=head,
    )


def link_lost(view: LinkLostNote, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
    """Draw the word about a lost link."""
    say = phrases.attendance
    head = say.link_lost.format(name=person(view.name, phrases.common))
    advice = say.wait_up_to.format(minutes=view.wait_min) if view.wait_min else say.wait_until_back
    data = view.key.data(minutes=str(view.wait_min), reason="link")
    return kit.card(
        kit.text(head, heading=True),
        kit.text(advice),
        kit.text(say.phone, subtle=True),
        kit.buttons(kit.press(say.adjourn, "adjourn", data)),
        lang=phrases.language,
        fallback=head,
    )
