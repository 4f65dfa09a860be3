"""The pages of the roll call and of the quorum, drawn for whoever may see names: others are told who may."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from cards.quorum import QuorumLost, QuorumStop, RollLong
from cards.refusal import Refusal
from cards.roll import BrokeOff, CalledName, RollCard
from cards.view import View
from dialogs.judging.outcome import Page
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stale_press import state_sent, step_key
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.meeting.parts import Taken
from dialogs.meeting.places import PersonPlace
from dialogs.quorum.facts import RollAnswered, RollEnded
from dialogs.quorum.hosts_told_of_quorum import known
from dialogs.quorum.pages import QuorumLostPage, QuorumStopPage, RollLongPage, RollNote, RollPage
from dialogs.quorum.quorum_now import before_break, quorum_of, serves
from dialogs.quorum.quorum_shown import shown
from dialogs.quorum.roll_call import begun, stood
from dialogs.quorum.roll_call_order import back, called_in_turn, in_the_room, moved, on_no_roster, to_look_for, waiting
from dialogs.quorum.seat_drawing import proposals
from dialogs.quorum.service_broken_off import service_over
from dialogs.quorum.who_is_listed_remote import remote_people
from dialogs.quorum.without_quorum import chooses, quorum_in, sent_on, still_asked
from dialogs.said.reasons import RollAnswer, ServiceOver
from dialogs.showing.names import MOST_LISTED, called, key, named, without_group


def draw_roll(page: RollPage, scene: Scene) -> View:
    """Draw the roll call for the secretary."""
    if not may(Right.SECRETARY, scene):
        return Refusal(CommonRefusal.RIGHT, Right.SECRETARY)
    meeting = scene.meeting
    left, about = waiting(meeting), meeting.people.get(page.who)
    noted = meeting.roll.called.get(page.who)
    everybody, unlisted = called_in_turn(meeting), on_no_roster(meeting)
    return RollCard(
        key=key(scene),
        now=_now(meeting, left[0]) if left else None,
        then=called(left[1]) if len(left) > 1 else "",
        done=len(everybody) - len(left),
        all=len(everybody),
        left=len(left),
        rest=len(in_the_room(meeting)),
        shown=shown(scene, quorum_of(scene)) if meeting.seats else None,
        ended=meeting.roll.ended is not None,
        looks=len(to_look_for(meeting)),
        rested=meeting.roll.called_before_rest,
        begun=begun(meeting),
        note=page.note or "",
        noted=called(about) if about is not None else "",
        answer=noted.answer if noted is not None else "",
        count=page.count,
        others=_others(meeting) | {"unlisted": _names(unlisted)},
        unnamed=max(0, len(unlisted) - MOST_LISTED),
        taken=_taken(meeting, scene.person),
        broke=_broke(page, scene),
        mends=_mends(page, meeting),
    )


def _mends(page: RollPage, meeting: Meeting) -> str:
    """Whoever was noted just now as not seen or heard, and has an account that can be written to; "" otherwise (R-052)."""
    noted, person = meeting.roll.called.get(page.who), meeting.people.get(page.who)
    unseen = page.note is RollNote.NOTED and noted is not None and noted.answer is RollAnswer.UNSEEN
    return person.key if unseen and person is not None and person.wire else ""


def _broke(page: RollPage, scene: Scene) -> BrokeOff | None:
    """That whoever was noted just now breaks off service, or has; nothing where that has no consequence (R-190)."""
    meeting = scene.meeting
    person, over = meeting.people.get(page.who), service_over(scene)
    if person is None or page.note is not RollNote.NOTED or over is ServiceOver.STAYS:
        return None
    gone = person.place is PersonPlace.AWAY
    if not (person.out or (gone and person.key in meeting.roll.left)):
        return None
    return BrokeOff(person.key, not gone, over.value, stood(meeting, person), person.epoch)


def _now(meeting: Meeting, person: Person) -> CalledName:
    hint = "" if person.in_call is None else "in" if person.in_call else "out"
    return CalledName(
        person.key,
        without_group(person),
        person.group,
        person.capacity or "",
        person.place.value,
        hint,
        stood(meeting, person),
        person.epoch,
        again=_again(meeting, person),
    )


def _again(meeting: Meeting, person: Person) -> str:
    """Why somebody is called again, a code; "" where they have not been called."""
    called = meeting.roll.called.get(person.key)
    if called is None or not back(meeting, person):
        return ""
    return "break" if before_break(meeting, person) else "place" if moved(person, called) else "link"


def _others(meeting: Meeting) -> dict[str, tuple[str, ...]]:
    """Who else is there, to be read aloud once the roll call is over (R-079): who does not serve, and officials."""
    there = [p for p in called_in_turn(meeting) if not serves(p) and p.key in meeting.roll.called]
    places = (PersonPlace.ROOM, PersonPlace.REMOTE)
    return {place.value: _names(p for p in there if p.place is place) for place in places}


def _names(people: Iterable[Person]) -> tuple[str, ...]:
    """As many of them by name as a list has."""
    return tuple(map(called, people))[:MOST_LISTED]


def _taken(meeting: Meeting, person: Person | None) -> int:
    """The viewer's last step, where it was one of the roll call."""
    found: Taken | None = meeting.steps.get(person.key) if person is not None else None
    return step_key(found[0]) if found is not None and isinstance(found[1], RollAnswered | RollEnded) else 0


def draw_stop(page: QuorumStopPage, scene: Scene) -> View:
    """Draw what the chair is told before a step without a quorum."""
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    meeting = scene.meeting
    return QuorumStop(
        key(scene),
        page.step.value,
        named(meeting.matter(page.no)),
        shown(scene, quorum_in(scene, page.step, page.no)),
        sent_on(page, scene),
        chooses=chooses(scene),
        proposal=next(iter(proposals(scene)), None),
        remote=bool(remote_people(meeting)),
        calls=may(Right.SECRETARY, scene),
        over=not still_asked(page, scene),
        table=meeting.table,
        answers=page.no if meeting.body is BodyKind.COUNCIL else 0,
    )


def draw_lost(_: QuorumLostPage, scene: Scene) -> View:
    """Draw the alarm while no quorum is shown; what is left of it afterwards is one line."""
    meeting, quorum = scene.meeting, quorum_of(scene)
    on = meeting.on_table
    return QuorumLost(
        key(scene),
        shown(scene, quorum),
        meeting.table,
        state_sent(on) if on is not None else "",
        next(iter(proposals(scene)), None),
        waits=not known(scene, quorum),
        closed=meeting.stage is Stage.CLOSED,
    )


def draw_long(page: RollLongPage, scene: Scene) -> View:
    """Draw the figures of a roll call that takes long."""
    meeting = scene.meeting
    everybody, since = called_in_turn(meeting), meeting.roll.since
    minutes = int((scene.at - since).total_seconds()) // 60 if since is not None else 0
    over = not meeting.roll.runs
    return RollLong(
        key(scene),
        len(everybody) - len(waiting(meeting)),
        len(everybody),
        minutes,
        page.lost,
        over=over,
        table=meeting.table,
    )


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {
    RollPage: draw_roll,
    QuorumStopPage: draw_stop,
    QuorumLostPage: draw_lost,
    RollLongPage: draw_long,
}
