"""The cards of opening and closing, and the choice of who leads."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.key import Key
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class BegunCard:
    """The sitting is open. `remote`: how many are noted as remote."""

    board: str
    place: str
    remote: int
    reads_chat: bool = False


@dataclass(frozen=True, slots=True)
class ClosedCard:
    """The sitting is closed: how many matters were taken and motions handed in and not withdrawn.

    `head` is the journal's digest in hexadecimal.
    """

    board: str
    date: str
    matters: int
    motions: int
    head: str = ""


@dataclass(frozen=True, slots=True)
class LeadForm:
    """The choice of who leads: (key, name) of each who can."""

    key: Key
    people: tuple[tuple[str, str], ...] = field(repr=False)


def begun(view: BegunCard, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
    """Draw the opening card."""
    say = phrases.sitting
    head = say.begun.format(board=kit.plain(view.board))
    where = (kit.text(say.place.format(place=kit.plain(view.place))),) if view.place else ()
    return kit.card(
        kit.text(head, heading=True),
        *where,
        kit.text(say.remote.format(count=view.remote)),
        kit.text(say.reads if view.reads_chat else say.reads_not),
        kit.text(say.keeps, subtle=True),
        lang=phrases.language,
        fallback=head,
    )


def closed(view: ClosedCard, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
    """Draw the closing card."""
    say = phrases.sitting
    head = say.closed.format(board=kit.plain(view.board))
    return kit.card(
        kit.text(head, heading=True),
        kit.facts([(say.matters, str(view.matters)), (say.motions, str(view.motions))]),
        kit.text(say.not_minutes, subtle=True),
        *([kit.text(say.head.format(head=view.head), subtle=True)] if view.head else []),
        lang=phrases.language,
        fallback=head,
    )


def lead(view: LeadForm, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
    """Draw the choice."""
    say = phrases.sitting
    send = kit.sends if view.key.dialog else kit.press
    options = [(one, name) for one, name in view.people]
    if not options:
        return kit.card(kit.text(say.nobody_to_lead), lang=phrases.language, fallback=say.nobody_to_lead)
    return kit.card(
        kit.text(say.lead_title, heading=True),
        kit.choice("person", say.lead_label, options, required=True, error=say.lead_missing),
        kit.buttons(send(say.lead_send, "meeting.lead", view.key.data())),
        lang=phrases.language,
        fallback=say.lead_title,
    )
