"""Whether everybody who has to answer or lead can be told something alone, tried beforehand by a message that asks nothing (R-131)."""

from collections.abc import Iterable

from cards.chat_switch import ContactCard, ContactList, ContactRow
from cards.view import View
from dialogs.chat.pages import ContactPage, ContactsPage
from dialogs.inbound import Delivered, Pressed
from dialogs.matter.private_roads import needed
from dialogs.meeting import Meeting, Person
from dialogs.names import MOST_LISTED, called, key
from dialogs.outcome import Delivery, Outcome, SwitchChat, Tell
from dialogs.presence.facts import PrivateTried
from dialogs.private_road import TRIED, PrivateState
from dialogs.scene import Scene
from dialogs.shared_cards import READINESS
from dialogs.shared_pages import refused
from dialogs.stages import not_planned


def try_all(_: Pressed, scene: Scene) -> Outcome:
    """Try everybody once more, and look at the switch again; the answer lists what is known so far."""
    meeting = scene.meeting
    why = not_planned(meeting)
    if why:
        return refused(why)
    look = (SwitchChat(0),) if meeting.live and meeting.switch.idle else ()
    return Outcome((), (*look, *_tries(needed(meeting, None))), ContactsPage())


def try_untried(meeting: Meeting) -> tuple[Delivery, ...]:
    """Try those who were never tried."""
    return _tries(one for one in needed(meeting, None) if one.private is None)


def try_new(before: Meeting, after: Meeting) -> tuple[Delivery, ...]:
    """Try those who have come to be needed, or whose account has come to be known, and were never tried."""
    known = {one.key for one in needed(before, None) if one.wire}
    return _tries(one for one in needed(after, None) if one.private is None and one.key not in known)


def _tries(people: Iterable[Person]) -> tuple[Delivery, ...]:
    there = (one for one in people if one.wire and one.in_chat is not False)
    return tuple(Tell(one.wire, ContactPage(), f"{TRIED}{one.key}", edited=True, tried=True) for one in there)


def delivered(said: Delivered, scene: Scene) -> Outcome:
    """A message that was tried has arrived: the person can be reached alone."""
    meeting = scene.meeting
    person = meeting.people.get(meeting.wires.get(said.to, ""))
    if person is None or person.private is PrivateState.REACHED:
        return Outcome()
    return Outcome((PrivateTried(person.key, PrivateState.REACHED.value),), (READINESS,) if meeting.live else ())


def draw_contact(_: ContactPage, __: Scene) -> View:
    """Draw the message that is tried."""
    return ContactCard()


def draw_contacts(_: ContactsPage, scene: Scene) -> View:
    """Draw who can be reached, and who cannot and why."""
    people = needed(scene.meeting, None)
    rows = tuple(ContactRow(called(one), one.private.value if one.private else _untried(one)) for one in people)
    return ContactList(key(scene), rows[:MOST_LISTED], max(0, len(rows) - MOST_LISTED))


def _untried(person: Person) -> str:
    """Somebody without an account in Teams has no road; of the others the answer is awaited."""
    return "" if person.wire else PrivateState.UNKNOWN.value


PAGES = {ContactPage: draw_contact, ContactsPage: draw_contacts}
