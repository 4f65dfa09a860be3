"""Whether somebody's answer to the checklist holds, and if not, why: a break, a lost link, a raised level, its age (R-102)."""

from datetime import timedelta
from enum import StrEnum

from dialogs.meeting import Person
from dialogs.scene import Scene


class Why(StrEnum):
    """Why a person is not ready, the gravest first."""

    NOT_ENTITLED = "not_entitled"
    MUST_LEAVE = "must_leave"
    UNSAFE = "unsafe"
    LINK_LOST = "link_lost"
    AGED = "aged"
    LAPSED = "lapsed"
    NO_ANSWER = "no_answer"
    NO_PLACE = "no_place"


def answer_fault(scene: Scene, person: Person) -> Why | None:
    """Why the person's answer does not hold for the run now, None where it holds (R-102)."""
    meeting, answer = scene.meeting, person.answer
    if person.in_call is False:
        return Why.LINK_LOST
    if answer is None or meeting.run is None:
        return Why.NO_ANSWER
    if answer.round != meeting.run.round or answer.level < meeting.run.level:
        return Why.NO_ANSWER
    if answer.epoch != person.epoch:
        return Why.LAPSED
    if answer.unsafe:
        return Why.UNSAFE
    lasts_s = scene.profile.answer_lasts_s
    if lasts_s and scene.at - answer.at > timedelta(seconds=lasts_s):
        return Why.AGED
    return None
