"""The card of the opening in each host's own chat: it comes when the sitting opens, and is edited where it stands."""

from dialogs.judging.outcome import Page, Tell
from dialogs.meeting.meeting import Meeting, Person
from dialogs.opening.pages import OpeningOverPage, OpeningPage


def opening_cards(meeting: Meeting) -> tuple[Tell, ...]:
    """The card to chair and secretaries, who can be told something alone."""
    return tuple(opening_card(host) for host in _there(meeting))


def opening_card(host: Person) -> Tell:
    """The card to one of them."""
    return _card(host, OpeningPage())


def opening_over(meeting: Meeting) -> tuple[Tell, ...]:
    """What closes those cards; where none stands it is nothing."""
    return tuple(_card(host, OpeningOverPage()) for host in _there(meeting))


def _card(host: Person, page: Page) -> Tell:
    return Tell(host.wire, page, f"opening:{host.key}", edited=True)


def _there(meeting: Meeting) -> list[Person]:
    return [host for host in meeting.hosts if host.wire and host.in_chat is not False]
