"""Chair or secretary notes that a matter is answers to interpellations and questions alone: a council may answer them with fewer (R-084, KL 5:45)."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from cards.answers_alone import AnswersCard
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.outcome import Outcome, Page, TakeBack, UndoRight
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.matter.at_table import meant, number_in, why_none, why_over
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.quorum.answers_facts import AnswersAlone, AnswersTakenBack
from dialogs.quorum.pages import AnswersPage, QuorumRefusal, QuorumStep
from dialogs.quorum.quorum_now import quorum_of, used
from dialogs.quorum.quorum_shown import shown
from dialogs.quorum.without_quorum import quorum_in
from dialogs.said import about
from dialogs.said.inbound import Pressed
from dialogs.showing.names import key, named
from dialogs.showing.shared_cards import READINESS


def say(said: Pressed, scene: Scene) -> Outcome:
    """Note it, or with `off` that it is not so; in a board there is no such exception."""
    meeting = scene.meeting
    why = not_live(meeting)
    if why:
        return refused(why)
    if meeting.body is not BodyKind.COUNCIL:
        return refused(QuorumRefusal.ANSWERS_IN_COUNCIL)
    no = number_in(said) or 0
    matter = meant(meeting, no)
    if matter is None or matter.over:
        return refused((why_over(matter) if matter is not None else None) or why_none(no))
    off, page = said.field("off") == "yes", AnswersPage(matter.no)
    if (matter.no in meeting.roll.answers) is not off:
        return Outcome(reply=page, stands=about.answers_alone(matter.no))
    fact = AnswersTakenBack(matter.no) if off else AnswersAlone(matter.no)
    return Outcome((fact,), (READINESS,), page)


def again(said: Pressed, scene: Scene) -> Page:
    """What answers a repetition: how it stands of the matter."""
    return AnswersPage(number_in(said) or scene.meeting.table)


def draw_answers(page: AnswersPage, scene: Scene) -> View:
    """Draw how it stands of the matter, with the count of it once a roll was called."""
    meeting = scene.meeting
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    waits = page.no != meeting.table
    quorum = quorum_in(scene, QuorumStep.CALL, page.no) if waits else quorum_of(scene)
    count = shown(scene, quorum) if used(meeting) and meeting.seats else None
    return AnswersCard(key(scene), named(meeting.matter(page.no)), page.no, page.no in meeting.roll.answers, count)


def _taken_back(meeting: Meeting, _: datetime, step: AnswersAlone) -> Outcome | None:
    matter = meeting.matter(step.no)
    if step.no not in meeting.roll.answers or matter is None or matter.over:
        return None
    return Outcome((AnswersTakenBack(step.no),), (READINESS,), AnswersPage(step.no))


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {AnswersPage: draw_answers}
UNDO: Mapping[type[Step], TakeBack] = {AnswersAlone: _taken_back}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {AnswersAlone: lambda *_: Right.HOSTS}
