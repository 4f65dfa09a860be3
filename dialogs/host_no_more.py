"""Whoever is chair or secretary no more keeps none of the hosts' cards, and whoever becomes one gets the card with the next step (R-210, R-231).

Those cards tell who is not ready, who wrote and what is up, and have the hosts' buttons. They follow the meeting for its hosts
alone: so in the chat of somebody who is none any longer each becomes one quiet line, with the fact that makes it so.
"""

from collections.abc import Callable, Iterator
from itertools import chain
from typing import Final

from dialogs.host_notes import of_person
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome, Tell
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import HostNoMorePage, ReadinessPage
from dialogs.matter.unentitled_in_call import intruder
from dialogs.meeting.meeting import Meeting, Person
from dialogs.presence.app_removed import APP_REMOVED
from dialogs.presence.break_made_longer import BREAK_END
from dialogs.quorum.asks_to_be_remote import REMOTE_CARD
from dialogs.quorum.standing_cards import LOST_CARD, OF_NO_CARD
from dialogs.roster.facts import Assigned, InChat, Vouched
from dialogs.roster.list_unread import LIST_UNREAD
from dialogs.showing.shared_cards import desk_copy

_OF_CAPACITIES: Final = frozenset({Assigned, InChat, Vouched})
_ALWAYS: Final = ("desk", "opening", "look", LOST_CARD, REMOTE_CARD, BREAK_END, APP_REMOVED, "chat_back", "aloud")
"""What hosts' cards are known by that are of no matter and of no person."""


def follow(scene: Scene, judged: Outcome, ahead: Callable[[], Meeting]) -> tuple[Tell, ...]:
    """What closes the cards of whoever is a host no more after this, and the card with the next step to whoever is one now."""
    if OF_NO_CARD.issuperset(map(type, judged.facts)):
        return ()
    before, after = scene.meeting, ahead()
    if not _may_differ(before, after, judged.facts):
        return ()
    was, now = ({host.key: host for host in meeting.hosts if host.wire} for meeting in (before, after))
    gone = [host for key, host in was.items() if key not in now]
    over = (Tell(one.wire, HostNoMorePage(), f"{what}:{one.key}", edited=True) for one in gone for what in _of(before))
    untied = (Tell(one.wire, HostNoMorePage(), LIST_UNREAD, edited=True) for one in gone if before.list_unread)
    new = [host for key, host in now.items() if key not in was and host.in_chat is not False] if after.live else []
    return (*over, *untied, *(desk_copy(host, ReadinessPage(), None, anew=True) for host in new))


def _may_differ(before: Meeting, after: Meeting, facts: tuple[Fact, ...]) -> bool:
    """Whether somebody else may be chair or secretary now: who leads is known at once, the rest by the facts' own kind."""
    if before.people is after.people and before.leader == after.leader:
        return False
    return not _OF_CAPACITIES.isdisjoint(map(type, facts)) or _key(before.chair) != _key(after.chair)


def _key(person: Person | None) -> str:
    return person.key if person is not None else ""


def _of(meeting: Meeting) -> Iterator[str]:
    """What the hosts' cards are known by, of which one may stand: where none stands it is nothing."""
    yield from _ALWAYS
    for no in dict.fromkeys(chain((one.no for one in meeting.incidents), (one.no for one in meeting.aways))):
        yield f"incident:{no}"
    for matter in meeting.matters:
        if matter.begun or matter.over or matter.on_table:
            yield from (intruder(matter.no), f"special:{matter.no}")
    yield from (f"recording:{no}" for no in meeting.recording.seen)
    yield from (f"disqualified:{no}:{who}" for no, who in sorted(meeting.roll.disqualified))
    for person in meeting.people.values():
        yield from (what for _, what in of_person(meeting, person))
        if person.key in meeting.roll.going:
            yield f"go:{person.key}"
        if person.out or person.replaced:
            yield f"broke_off:{person.key}"
