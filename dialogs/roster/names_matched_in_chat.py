"""Names on the roster that somebody in the chat bears: shown to the secretary, and nothing until they have accepted it.

A display name proves nothing: anybody can bear any (R-251). So a name is proposed only for one of the tenant's own people,
as Teams' roster tells, who is in the chat, has no capacity yet, and is alone there in bearing it. The rest are tied by hand.
"""

from collections import Counter

from cards.refusal import Refusal
from cards.roster_names import NamesForm, ProposedName
from cards.view import View
from dialogs.journal.entries import Fact, short_key
from dialogs.judging.outcome import Delivery, Outcome, Tell
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_planned
from dialogs.matter.remote_allowed import may_be_remote
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.roster.facts import Assigned
from dialogs.roster.namesakes import borne
from dialogs.roster.pages import RosterNamesPage, RosterPage
from dialogs.said.inbound import Pressed, Road
from dialogs.showing.names import key
from dialogs.showing.shared_cards import READINESS

MOST_ASKED = 60  # names on one card; the next ones come when these are accepted
Match = tuple[Person, Person]


def untied(meeting: Meeting) -> dict[str, Person]:
    """The people on the roster who are tied to nobody in Teams, by their names; of two with one name, neither."""
    loose = [p for p in meeting.people.values() if p.given and p.name and not p.wire]
    names = Counter(borne(p.name) for p in loose)
    return {borne(p.name): p for p in loose if names[borne(p.name)] == 1}


def matches(meeting: Meeting) -> tuple[Match, ...]:
    """Who on the roster may be who in the chat: one of the roster, and one seen in Teams, in the roster's order."""
    own = [p for p in meeting.people.values() if p.wire and p.checked and not p.foreign and p.in_chat]
    # Whoever may be one of the tenant's own, as far as is known, bears the name too.
    near = (p for p in meeting.people.values() if p.wire and not p.foreign and p.in_chat is not False)
    names = Counter(borne(p.name) for p in near)
    seen = {borne(p.name): p for p in own if names[borne(p.name)] == 1 and p.given is None}
    return tuple((line, seen[name]) for name, line in untied(meeting).items() if name in seen)


def accept(said: Pressed, scene: Scene) -> Outcome:
    """Tie those whom the secretary has ticked; what is no match any more stays untied."""
    why = not_planned(scene.meeting)
    if why:
        return refused(why)
    found = matches(scene.meeting)
    facts = tuple(_tied(match, scene) for match in found if said.field(_field(match)) == "yes")
    if said.road is Road.FETCH or not facts:
        return Outcome(reply=RosterNamesPage(int(said.filled_in)) if found else RosterPage())
    reply = RosterNamesPage() if len(facts) < len(found) else RosterPage()
    return Outcome(facts, (READINESS,) if scene.meeting.live else (), reply)


def proposal(meeting: Meeting) -> tuple[Delivery, ...]:
    """Ask the secretaries about the names found, each set of names once; before there are any, whoever set it up."""
    found = matches(meeting)
    if not found:
        return ()
    which = short_key(*(_field(match) for match in found))
    return tuple(Tell(wire, RosterNamesPage(), f"names:{which}") for wire in who_ties(meeting))


def who_ties(meeting: Meeting) -> tuple[str, ...]:
    """The wire keys of those who tie names to accounts: the secretaries; before there are any, whoever set it up."""
    # A secretary who is not in this chat, such as a former one, answers nothing here.
    asked = [p.wire for p in meeting.having(Capacity.SECRETARY) if p.wire and p.in_chat] or [_preparer(meeting)]
    return tuple(wire for wire in asked if wire)


def _preparer(meeting: Meeting) -> str:
    person = meeting.people.get(meeting.preparer)
    return person.wire if person else meeting.preparer


def _field(match: Match) -> str:
    line, seen = match
    return f"tie_{line.key}_{seen.key}"


def _tied(match: Match, scene: Scene) -> Fact:
    """The line with the account. Where they sit by their own word is newer than what the list says of it (R-018)."""
    line, seen = match
    capacity = line.given.value if line.given else ""
    own = seen.place is not PersonPlace.REMOTE or may_be_remote(scene, line.given)
    place = (seen.place if own and seen.place else line.place).value
    return Assigned(
        line.key, line.name, capacity, line.group, place, line.serves, seen.object_id, seen.mri, line.matter
    )


def draw(page: RosterNamesPage, scene: Scene) -> View:
    """Draw the question: each name, whom it may be, and with what address they log in."""
    if not may(Right.SECRETARY, scene):
        return Refusal(CommonRefusal.RIGHT, Right.SECRETARY)
    found = matches(scene.meeting)
    names = tuple(ProposedName(_field((line, seen)), line.name, seen.name, seen.address) for line, seen in found)
    left = len(untied(scene.meeting)) - len(found)
    more = max(0, len(names) - MOST_ASKED)
    return NamesForm(key(scene), names[:MOST_ASKED], more, left, missing=bool(page.missing))
