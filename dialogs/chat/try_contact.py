"""Whether everybody can be told something alone, tried beforehand by a message that asks nothing (R-131).

Chair or secretary tries everybody, whether the chat can be turned off or not: warnings and help come alone in any case. Where it
can be, those who have to answer or lead are tried without being asked for.
"""

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from cards.contact import ContactCard, ContactList
from cards.view import View
from dialogs.chat.pages import ContactPage, ContactsPage
from dialogs.judging.outcome import Delivery, Outcome, SwitchChat, Tell
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_planned
from dialogs.matter.private_roads import everybody, needed, state_of
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.private_road import TRIED, PrivateState
from dialogs.presence.facts import PrivateTried
from dialogs.said.inbound import Delivered, Pressed
from dialogs.showing.names import MOST_LISTED, called, key
from dialogs.showing.shared_cards import READINESS


def try_all(_: Pressed, scene: Scene) -> Outcome:
    """Try everybody once more, and look at the switch again; the answer lists what is known so far."""
    meeting = scene.meeting
    why = not_planned(meeting)
    if why:
        return refused(why)
    look = (SwitchChat(0),) if meeting.live and meeting.switch.idle else ()
    return Outcome((), (*look, *_tries(everybody(meeting))), ContactsPage())


def try_untried(meeting: Meeting) -> tuple[Delivery, ...]:
    """Try those who were never tried."""
    return _tries(one for one in needed(meeting, None) if one.private is None)


def try_new(before: Meeting, after: Meeting) -> tuple[Delivery, ...]:
    """Try those who have come to be needed, or whose account has come to be known, and were never tried."""
    known = {(one.key, one.wire) for one in needed(before, None)}
    return _tries(one for one in needed(after, None) if one.private is None and (one.key, one.wire) not in known)


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


def draw_contact(_: ContactPage, scene: Scene) -> View:
    """Draw the message that is tried."""
    return ContactCard(turns=scene.meeting.switch.turnable)


def draw_contacts(_: ContactsPage, scene: Scene) -> View:
    """Draw who can be reached, and who cannot and why: those first, by what is in their way."""
    meeting = scene.meeting
    people = sorted(everybody(meeting), key=lambda one: _ORDER.index(state_of(one)))
    shown = people[:MOST_LISTED]
    groups = groupby(shown, key=state_of)
    rows = tuple((state or "", tuple(called(one) for one in those)) for state, those in groups)
    tried = {one.key for one in people}
    in_room = sum(one.place is PersonPlace.ROOM and one.key not in tried for one in meeting.people.values())
    return ContactList(key(scene), rows, in_room, len(people) - len(shown), turns=meeting.switch.turnable)


_ORDER: Final = (*(one for one in PrivateState if one is not PrivateState.REACHED), None, PrivateState.REACHED)
PAGES = {ContactPage: draw_contact, ContactsPage: draw_contacts}
