"""The quorum of the meeting as it stands: who of its people is proved to be there, and what is still to be confirmed of whom.

Nobody is sure by what Teams says: by the secretary's and the chair's word alone. Teams can only take it away, when a link is lost (R-090).
"""

from datetime import datetime

from dialogs.judging.scene import Scene
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.roll_parts import CalledUp, ChairWord
from dialogs.profile.choices import LawProfile
from dialogs.profile.parts import FOLLOWING
from dialogs.quorum.who_is_counted import Counted, CountState, Lack, Quorum, Terms, count
from dialogs.said.reasons import RollAnswer

_PRESIDIUM = frozenset({Capacity.CHAIR, Capacity.VICE_CHAIR})
_NOT_CALLED = (Lack.CALLED,)


def quorum_of(scene: Scene) -> Quorum:
    """The count of the meeting, as far as people have said who is there."""
    return count(counted_people(scene), terms_of(scene))


def counted_people(scene: Scene) -> tuple[Counted, ...]:
    """Everybody with a seat, and every substitute, as the count looks at them."""
    people = scene.meeting.people.values()
    return tuple([_counted(scene, one) for one in people if one.capacity is not None and one.capacity.elected])


def terms_of(scene: Scene) -> Terms:
    """What the body's rules make of the count, and what it rests on now."""
    meeting = scene.meeting
    allowed = scene.profile.council_presidium_may_be_remote(scene.day)
    answers = meeting.table in meeting.roll.answers
    return Terms(meeting.seats, meeting.body is BodyKind.COUNCIL, allowed, answers, state=_state(meeting))


def lacks(scene: Scene, person: Person) -> tuple[Lack, ...]:
    """What must still be confirmed of the person: in the room that they were called up there, and after a break that they are back; of remote people each proof."""
    called = scene.meeting.roll.called.get(person.key)
    if called is None or called.answer is RollAnswer.AWAY:
        return _NOT_CALLED
    if person.place is not PersonPlace.REMOTE:
        if before_break(scene.meeting, person):
            return (Lack.BACK,)
        return (Lack.MOVED,) if called.answer is not RollAnswer.ROOM or elsewhere(person, called) else ()
    return _remote_lacks(scene, person, called)


def proved(scene: Scene, person: Person, word: ChairWord | CalledUp) -> bool:
    """Whether what was said holds: of the account that the person has now, of no time before a break, since they are where they are, and over their link or one before a short loss (R-054)."""
    rested = scene.meeting.roll.rested
    here = word.wire == person.wire and not elsewhere(person, word)
    return here and _linked(scene, person, word.epoch) and (rested is None or word.at > rested)


def elsewhere(person: Person, word: ChairWord | CalledUp) -> bool:
    """Whether the person has come from another place since that was said: their own word for where they sit proves nothing (R-018, R-241)."""
    return person.placed_at is not None and word.at < person.placed_at


def _linked(scene: Scene, person: Person, epoch: int) -> bool:
    """Whether what was said over that link holds over the one that the person has now."""
    if epoch == person.epoch:
        return True
    return epoch >= person.proved_from and (person.sought is None or sought(scene, person))


def sought(scene: Scene, person: Person) -> bool:
    """Whether contact is sought with the person: their link broke so short a time ago that they count on (R-054)."""
    return person.sought is not None and person.sought.goes_on(scene.at)


def before_break(meeting: Meeting, person: Person) -> bool:
    """Whether the person was noted as there before the last break, and by nobody since: whoever was there is looked for anew (R-182)."""
    called, rested = meeting.roll.called.get(person.key), meeting.roll.rested
    if called is None or rested is None or called.answer is RollAnswer.AWAY:
        return False
    return called.at <= rested


def serves(person: Person) -> bool:
    """Whether the person has a seat now: a member whom nobody replaces and who has not broken off service, or a substitute who was called in (R-085)."""
    if person.capacity is None or not person.capacity.elected or person.replaced or person.out:
        return False
    return person.capacity.seated or person.serves


def used(meeting: Meeting) -> bool:
    """Whether the sitting has asked for a count: where no roll was called nobody is stopped or alarmed."""
    return meeting.roll.since is not None


def said_no(person: Person, since: datetime | None) -> bool:
    """Whether the person has answered, over the link they have now, that they cannot follow; later than the chair's word, where there is one."""
    answer = person.opening
    if answer is None or answer.epoch < person.proved_from or FOLLOWING.isdisjoint(answer.unsafe):
        return False
    return since is None or answer.at > since


def said_trouble(person: Person, since: datetime | None) -> bool:
    """Whether the person has said that sound, picture or link fails, over the link they have now; later than the chair's word, where there is one (R-236).

    That Teams shows them in the call once more makes nothing well: they say so themselves, or the chair asks them.
    """
    said = person.hindered
    if said is None or said.epoch < person.proved_from:
        return False
    return since is None or said.at > since


def _counted(scene: Scene, person: Person) -> Counted:
    return Counted(
        person.key,
        person.place,
        serves=serves(person),
        disqualified=(scene.meeting.table, person.key) in scene.meeting.roll.disqualified,
        presidium=person.capacity in _PRESIDIUM,
        # Before the roll it is so of everybody, and with each card this is asked of everybody.
        lacks=lacks(scene, person) if person.key in scene.meeting.roll.called else _NOT_CALLED,
        sought=person.sought is not None and sought(scene, person),
    )


def _state(meeting: Meeting) -> CountState:
    if meeting.roll.since is None:
        return CountState.NO_ROLL
    if meeting.stage is not Stage.BEGUN:
        return CountState.PAUSED
    return CountState.RUNNING if meeting.roll.runs else CountState.STANDS


def _remote_lacks(scene: Scene, person: Person, called: CalledUp) -> tuple[Lack, ...]:
    roll, found = scene.meeting.roll, []
    approved, ascertained = roll.approved.get(person.key), roll.ascertained.get(person.key)
    if approved is None or not approved.yes:
        found.append(Lack.APPROVAL if approved is None else Lack.DECLINED)
    if called.answer is RollAnswer.UNSEEN:
        found.append(Lack.UNSEEN)
    elif called.answer is not RollAnswer.SEEN or not proved(scene, person, called):
        # Whoever is seen after Teams said that they had left is there all the same: Teams may be late, or silent.
        found.append(Lack.LINK if person.in_call is False else Lack.SEEN)
    # Before 1 July 2026 the law asked that all see and hear one another; since then that the chair ascertains it of each.
    holds = ascertained is not None and proved(scene, person, ascertained)
    since = ascertained.at if holds and ascertained is not None else None
    hindered = [Lack.FOLLOWS] * said_no(person, since) + [Lack.TROUBLE] * said_trouble(person, since)
    if hindered:
        found += hindered
    elif not holds and scene.profile.law_on(scene.day) is LawProfile.KL_2026:
        found.append(Lack.IDENTITY)
    return tuple(found)
