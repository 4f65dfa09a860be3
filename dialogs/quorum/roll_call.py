"""The roll call: the secretary calls one name at a time, and notes each as her word (R-078, R-080, R-090, R-241, R-242).

It begins of itself with the first who is noted, can be left and gone on with, and whoever drops and comes back is called once more at the end.
"""

from dialogs.journal.entries import Fact
from dialogs.judging.late_words import of_earlier_link
from dialogs.judging.outcome import Delivery, Outcome, Wake
from dialogs.judging.refusals import CommonRefusal, RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.judging.stale_press import step_key
from dialogs.matter.remote_allowed import remote_refusal
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.seat_aside import left_the_seat_to
from dialogs.quorum.facts import PLACE_OF, RollAnswered, RollBegun, RollEnded
from dialogs.quorum.link_lost_since import not_present
from dialogs.quorum.pages import QuorumRefusal, RollNote, RollPage, SeatNote, SeatsPage
from dialogs.quorum.person_by_name import whom
from dialogs.quorum.roll_call_order import called_in_turn, in_the_room, waiting
from dialogs.quorum.service_broken_off import comes_back_out
from dialogs.quorum.time_to_go import asked_again
from dialogs.quorum.told_of_return import told_of_return
from dialogs.said import about
from dialogs.said.inbound import Pressed, Road
from dialogs.said.reasons import RollAnswer
from dialogs.showing.shared_cards import READINESS
from dialogs.text.codes import member

LONG_S = 1800
"""After so many seconds of roll call the chair is asked whether to go on (R-242)."""
LONG_DUE = "roll"


def show(_: Pressed, scene: Scene) -> Outcome:
    """Show who is called now."""
    why = not_live(scene.meeting)
    return refused(why) if why else Outcome(reply=RollPage())


def begin(said: Pressed, scene: Scene) -> Outcome:
    """Begin a roll call, also after one that has ended; what the chair has said of remote people stands. One that goes on is gone on with."""
    meeting = scene.meeting
    why = not_live(meeting)
    if why:
        return refused(why)
    if _of_another(said, meeting):
        return Outcome(reply=RollPage())
    if meeting.roll.runs:
        return Outcome(reply=RollPage(), stands=about.ROLL_ENDED)
    return Outcome((RollBegun(),), (READINESS, _wake()), RollPage())


def note(said: Pressed, scene: Scene) -> Outcome:
    """Note one person; with `rest`, all others who are listed as in the room. A button drawn before somebody was noted otherwise, or lost the link, notes nothing."""
    meeting = scene.meeting
    why = not_live(meeting)
    if why:
        return refused(why)
    if said.field("rest"):
        return _rest(said, scene)
    answer, person = member(RollAnswer, said.field("answer")), _person(said, meeting)
    if answer is None or isinstance(person, RefusalCode):
        return refused(person if isinstance(person, RefusalCode) else CommonRefusal.BAD_FORM)
    if _stale(said, meeting, person) or (said.road is Road.TYPED and of_earlier_link(scene, person)):
        return Outcome(reply=RollPage(RollNote.CHANGED, person.key))
    refusal = remote_refusal(scene, person) if PLACE_OF[answer] is PersonPlace.REMOTE else None
    if refusal:
        return refused(refusal)
    noted = not_present(person) if answer is RollAnswer.AWAY else _there(said, scene, person, answer)
    facts = (*_begun(meeting), noted)
    goes = meeting.roll.going.get(person.key)
    asked = asked_again(meeting, person) if goes is not None and goes.asked else ()
    notes = told_of_return(said, meeting, person) if noted.out != person.out else ()
    # Whoever was there all along has the seat again when the chair says so: that is the next press.
    waits = noted.stayed and bool(left_the_seat_to(meeting, person.key))
    page = SeatsPage(SeatNote.STAYED, person.key) if waits else RollPage(RollNote.NOTED, person.key)
    return Outcome(facts, (*_follows(meeting), *asked, *notes), page)


def _there(said: Pressed, scene: Scene, person: Person, answer: RollAnswer) -> RollAnswered:
    """That the person is there; whoever broke off service does not serve with that, unless the absence was noted by mistake (R-190)."""
    stayed = said.field("stayed") == "yes"
    return RollAnswered(person.key, answer.value, out=not stayed and comes_back_out(scene, person), stayed=stayed)


def end(said: Pressed, scene: Scene) -> Outcome:
    """End the roll call; while people wait only by a second word, since they will not be counted."""
    meeting = scene.meeting
    why = not_live(meeting)
    if why:
        return refused(why)
    if meeting.roll.since is None:
        return refused(QuorumRefusal.NO_ROLL_CALL)
    if _of_another(said, meeting):
        return Outcome(reply=RollPage())
    if not meeting.roll.runs:
        return Outcome(reply=RollPage(), stands=about.ROLL_ENDED)
    left = len(waiting(meeting))
    if left and said.field("anyway") != "yes":
        return Outcome(reply=RollPage(RollNote.LEFT))
    return Outcome((RollEnded(left),), (READINESS,), RollPage(RollNote.ENDED))


def _rest(said: Pressed, scene: Scene) -> Outcome:
    """One fact a person, and the secretary's word of each: of those listed as in the room, and of nobody remote."""
    meeting = scene.meeting
    if _of_another(said, meeting):
        return Outcome(reply=RollPage())
    people = in_the_room(meeting)
    if not people:  # all of them are noted already
        return Outcome(reply=RollPage(), stands=about.ROLL_NOTED if meeting.roll.called else ())
    noted = tuple(RollAnswered(one.key, RollAnswer.ROOM.value, out=comes_back_out(scene, one)) for one in people)
    return Outcome((*_begun(meeting), *noted), _follows(meeting), RollPage(RollNote.REST, count=len(people)))


def _person(said: Pressed, meeting: Meeting) -> Person | RefusalCode:
    return whom(said, meeting, called_in_turn(meeting), QuorumRefusal.NOT_CALLED)


def stood(meeting: Meeting, person: Person) -> str:
    """What a button sends of how the person was noted when it was drawn; "" where they were not."""
    noted = meeting.roll.called.get(person.key)
    return "0" if noted is None else str(step_key(noted.at))


def begun(meeting: Meeting) -> int:
    """What a button sends of the roll call that it was drawn in; 0 where there was none."""
    return step_key(meeting.roll.since) if meeting.roll.since is not None else 0


def _stale(said: Pressed, meeting: Meeting, person: Person) -> bool:
    noted, link = said.field("stood"), said.field("link")
    return noted not in ("", stood(meeting, person)) or link not in ("", str(person.epoch))


def _of_another(said: Pressed, meeting: Meeting) -> bool:
    return said.field("begun") not in ("", str(begun(meeting)))


def _begun(meeting: Meeting) -> tuple[Fact, ...]:
    """A roll call begins with the first; who is noted after one that has ended is added to it."""
    return () if meeting.roll.since is not None else (RollBegun(),)


def _follows(meeting: Meeting) -> tuple[Delivery, ...]:
    return (READINESS,) if meeting.roll.since is not None else (READINESS, _wake())


def _wake() -> Wake:
    return Wake(LONG_DUE, LONG_S)
