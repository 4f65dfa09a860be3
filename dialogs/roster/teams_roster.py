"""Teams' roster of the chat, as it was read: who is in the chat, and who of them is not one of the tenant's own people.

Only a list that is certainly whole tells that somebody has left it, and none tells anything of whoever came or went since it was
asked for. It gives nobody a capacity. Names that fit are proposed to the secretary (`dialogs/roster/names_matched_in_chat.py`, R-251).
"""

from dataclasses import dataclass, field
from datetime import datetime

from dialogs.journal.entries import Fact
from dialogs.journal.fold import foreseen
from dialogs.judging.foreign_or_anonymous import foreign
from dialogs.judging.outcome import Delivery, Outcome, Tell
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.roster.facts import Assigned, InChat, LeftChat, Noticed
from dialogs.roster.list_facts import ChatListAsked
from dialogs.roster.list_unread import notes
from dialogs.roster.names_matched_in_chat import proposal, untied
from dialogs.roster.namesakes import borne
from dialogs.roster.one_row_each import OnRoster, one_row_each
from dialogs.roster.pages import RosterPage
from dialogs.said.inbound import RosterRead, RosterRow
from dialogs.showing.names import next_person
from dialogs.showing.shared_cards import READINESS
from dialogs.sitting.facts import OrganizerKnown


def roster_read(said: RosterRead, scene: Scene) -> Outcome:
    """Note who is in the chat, who has left it and who is foreign; ask the secretary about the names that fit."""
    before = scene.meeting
    reading = _Reading(before, said.place.tenant, said.asked_at, only_known=said.told_too, whole=said.whole)
    if said.organizer and said.organizer != before.organizer and not said.told_too:
        reading.facts.append(OrganizerKnown(said.organizer))
    for one in one_row_each(said.people, said.place.tenant):
        reading.take(one)
    if said.people and said.whole:  # A chat has somebody in it: an empty roster tells nothing.
        reading.leave()
        reading.list_read()
    facts = tuple(reading.facts)
    if before.stage is Stage.CLOSED:
        return Outcome(facts)  # Nobody is asked or told anything about the roster any more.
    after = foreseen(before, facts, said.at)
    over = notes(after, over=True) if before.list_unread and not after.list_unread else ()
    deliveries = (*_stripped(before, after), *over, *proposal(after))
    return Outcome(facts, (*((READINESS,) if before.live and facts else ()), *deliveries))


def _stripped(before: Meeting, after: Meeting) -> tuple[Delivery, ...]:
    """Tell the secretaries of whoever turned out to be foreign and has no capacity in force any more."""
    lost = [p.key for p in after.people.values() if p.waiting and before.people[p.key].waiting is None]
    hosts = [p.wire for p in after.hosts if p.wire and p is not after.chair] if lost else []
    return tuple(Tell(wire, RosterPage(), f"foreign:{'-'.join(lost)}"[:80], alarm=True) for wire in hosts)


@dataclass
class _Reading:
    """The facts of one reading, as they gather; keys count on from the roster."""

    meeting: Meeting
    tenant: str
    asked_at: datetime | None
    only_known: bool = False  # another sitting asked: whoever is new to this one has nothing to do with it
    whole: bool = True  # nobody is missing from the list: only that tells that a name is borne once
    facts: list[Fact] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    new: int = 0
    wanted: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """The names on the roster that wait to be tied: the same for every row."""
        self.wanted = frozenset(untied(self.meeting))

    def take(self, one: OnRoster) -> None:
        """Note somebody whom the roster shows. Where its rows differ it changes nothing of whoever was known to be foreign, or not to be."""
        row = one.row
        person = self.meeting.person_of(row.who) or (None if self.only_known else self._noticed(one))
        if person is None or (person.in_chat is False and self._overtaken(person)):
            return
        self._tie(person, row)
        self.seen.add(person.key)
        is_foreign = True if one.doubtful and not person.checked else one.foreign
        if not (self.whole or is_foreign):
            is_foreign = None  # they are there; they are proposed for no name by half a list
        # An address is kept of those alone whose name stands on the roster and waits to be tied.
        wanted = not is_foreign and borne(person.name) in self.wanted
        address = row.address if wanted else person.address
        known = (person.in_chat, person.foreign, person.checked, person.address)
        if is_foreign is None:
            if person.in_chat is not True:
                self.facts.append(InChat(person.key))
        elif known != (True, is_foreign, True, address):
            self.facts.append(InChat(person.key, is_foreign, address))

    def leave(self) -> None:
        """Note those whom the roster does not show any more."""
        there = [p for p in self.meeting.people.values() if p.in_chat and p.key not in self.seen]
        self.facts += [LeftChat(p.key) for p in there if not self._overtaken(p)]

    def list_read(self) -> None:
        """Note that Teams tells who is in the chat, where it did not."""
        if self.meeting.list_unread:
            self.facts.append(ChatListAsked(read=True))

    def _overtaken(self, person: Person) -> bool:
        """Whether they came or went since the list was asked for: it tells how it was before."""
        asked_at, since = self.asked_at, person.chat_at
        return asked_at is not None and since is not None and since > asked_at

    def _noticed(self, one: OnRoster) -> Person:
        who, key = one.row.who, next_person(self.meeting, self.new)
        self.new += 1
        is_foreign = one.doubtful or foreign(who, self.tenant)
        self.facts.append(Noticed(key, who.name, who.object_id, who.mri or None, foreign=is_foreign))
        return Person(key, who.name, object_id=who.object_id, mri=who.mri or None, foreign=is_foreign)

    def _tie(self, person: Person, row: RosterRow) -> None:
        """Add the id that was not known yet of somebody who is known by the other one."""
        object_id, mri = person.object_id or row.who.object_id, row.who.mri or person.mri
        if (object_id, mri) == (person.object_id, person.mri):
            return
        capacity = person.given.value if person.given else ""
        rest = (person.group, person.place.value, person.serves, object_id, mri, person.matter)
        self.facts.append(Assigned(person.key, person.name, capacity, *rest))
