"""Whether somebody's answer to the checklist holds, and if not, why: a break, a lost link, a raised level, its age, another part in the meeting (R-102).

Also whether the viewer is being asked now.
"""

from datetime import timedelta
from enum import StrEnum

from dialogs.judging.late_words import of_earlier_link
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.parts import Answer
from dialogs.meeting.places import PersonPlace


class Why(StrEnum):
    """Why a person is not ready, the gravest first."""

    NOT_ENTITLED = "not_entitled"
    NOT_ENTITLED_UNSEEN = "not_entitled_unseen"
    MUST_LEAVE = "must_leave"
    BY_DECISION = "by_decision"
    DISQUALIFIED = "disqualified"
    CHAIR_DECIDES = "chair_decides"
    UNSAFE = "unsafe"
    LINK_LOST = "link_lost"
    AGED = "aged"
    LAPSED = "lapsed"
    ENTERED = "entered"
    NO_ANSWER = "no_answer"
    DECLINED = "declined"
    TROUBLE = "trouble"
    ASKS = "asks_remote"
    NO_PLACE = "no_place"
    AWAY_IN_CALL = "away_in_call"


def answer_fault(scene: Scene, person: Person) -> Why | None:
    """Why the person's answer does not hold for the run now, None where it holds (R-102).

    What was asked at the opening does not grow old: it is asked once.
    """
    run = scene.meeting.run
    if person.in_call is False and gone(scene.meeting, person):
        return Why.LINK_LOST
    answer = person.answer if run and run.last else person.opening  # `last_answer`, without a call for each on the card
    if answer is None or run is None:
        return Why.NO_ANSWER
    if answer.round != run.round or answer.level < run.level:
        return Why.NO_ANSWER
    if answer.epoch != person.epoch:
        return Why.LAPSED
    if run.last and _entered_since(scene.meeting, person, answer):
        return Why.ENTERED
    if answer.unsafe:
        return Why.UNSAFE
    lasts_s = scene.profile.answer_lasts_s
    if lasts_s and run.last and scene.at - answer.at > timedelta(seconds=lasts_s):
        return Why.AGED
    return None


def gone(meeting: Meeting, person: Person) -> bool:
    """Whether Teams says that the person has left, and they have not answered in this round since.

    An answer is a sign of the link, as good as Teams' own (R-090): of somebody entitled. Who else is here only Teams tells.
    """
    return person.in_call is False and _answer_of_link(meeting, person) is None


def answered_since(person: Person) -> bool:
    """Whether the person has answered anything over the link they have now, or since they lost it."""
    return any(one is not None and one.epoch == person.epoch for one in (person.answer, person.opening))


def last_answer(meeting: Meeting, person: Person) -> Answer | None:
    """What the person answered last to what is asked now, in whichever round: before a matter, or at the opening."""
    return person.answer if meeting.run and meeting.run.last else person.opening


def answer_now(meeting: Meeting, person: Person) -> Answer | None:
    """What the person has answered in the round that runs, over the link they have now; None where they have to answer."""
    run, answer = meeting.run, _answer_of_link(meeting, person)
    if answer is None or run is None or (run.last and _entered_since(meeting, person, answer)):
        return None
    return answer


def _entered_since(meeting: Meeting, person: Person, answer: Answer) -> bool:
    """Whether the person has become remote since they answered, or begun to serve: they are asked anew (R-102)."""
    if person.answers_from is not None and answer.at < person.answers_from:
        return True
    seats = meeting.roll.serving.get(person.key, ()) if meeting.roll.serving else ()
    return any(answer.at < one.at for one in seats)


def _answer_of_link(meeting: Meeting, person: Person) -> Answer | None:
    """What they have answered in this round over the link they have now, whatever they have become since."""
    run = meeting.run
    answer = person.answer if run and run.last else person.opening  # `last_answer`, as above
    if answer is None or run is None or (answer.round, answer.epoch) != (run.round, person.epoch):
        return None
    return answer


def asked_now(meeting: Meeting) -> bool:
    """Whether what was asked last is asked still: at the opening, or of the matter that is up. No answer is taken for one that is over."""
    return meeting.live and meeting.run is not None and meeting.run.last in (0, meeting.table)


def written_before_asked(scene: Scene) -> bool:
    """Whether what was typed is older than the question or the person's link: it is no answer, however late Teams delivers it."""
    run, person = scene.meeting.run, scene.person
    earlier = run is not None and run.asked is not None and scene.moment.written_before(run.asked)
    return earlier or (person is not None and of_earlier_link(scene, person))


def being_asked(scene: Scene) -> bool:
    """Whether the viewer's unmentioned "klar" is an answer: they are asked now, and their answer does not hold.

    Asked are those who are remote, or have not said where they sit, or are in the call though noted as absent. Outside the matter
    that is asked about, "klar" is a word like any other.
    """
    meeting, person = scene.meeting, scene.person
    if person is None or person.place is PersonPlace.ROOM or (person.place is PersonPlace.AWAY and not person.in_call):
        return False
    return asked_now(meeting) and not written_before_asked(scene) and answer_fault(scene, person) is not None
