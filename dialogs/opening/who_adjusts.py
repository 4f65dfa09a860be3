"""Who adjusts the minutes with the chair, and who instead of them, is chosen at the opening, with place and time (R-076, R-239).

The meeting chooses; chair or secretary notes it. They are members, or substitutes who serve, by their place on the roster.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from dialogs.judging.outcome import Draft, Outcome
from dialogs.judging.person_by_name import meant
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.judging.who_makes_motions import moves
from dialogs.meeting.meeting import Meeting, Person
from dialogs.opening.adjusters_form import FilledAdjusters, form_filled
from dialogs.opening.facts import AdjustersChosen
from dialogs.opening.hosts_cards import opening_cards
from dialogs.opening.pages import AdjusterField, AdjustersFormPage, OpeningPage, OpeningRefusal
from dialogs.opening.what_is_left import OpeningPart, asked
from dialogs.said import about
from dialogs.said.inbound import Pressed, Road
from dialogs.showing.shared_cards import READINESS
from dialogs.text.clock_times import clock_of
from dialogs.text.days import day_of
from dialogs.text.identity_number import contains_identity_number

MOST_CHOSEN: Final = 5
LONGEST_PLACE: Final = 80
"""Characters of the place where the minutes are adjusted."""


@dataclass(frozen=True, slots=True)
class _Fault:
    """Why nothing was noted, and at which question of the form it is said."""

    why: OpeningRefusal
    field: AdjusterField


def choose(said: Pressed, scene: Scene) -> Outcome:
    """Note who adjusts; without an answer, ask. What cannot be taken is said at its question, and nothing is noted."""
    meeting = scene.meeting
    why = not_live(meeting)
    if why or OpeningPart.ADJUSTERS not in asked(meeting, scene.profile):
        return refused(why or OpeningRefusal.NO_ADJUSTERS)
    typed = said.road is Road.TYPED and bool(said.field("name"))
    if not typed and not said.filled_in:
        return Outcome(reply=AdjustersFormPage())
    if scene.hushed:
        return refused(CommonRefusal.HUSHED)  # a name or a place may be any word
    read = _typed(said, meeting) if typed else _chosen(said, meeting)
    judged = _judged(read, scene) if isinstance(read, FilledAdjusters) else read
    if isinstance(judged, _Fault):
        return refused(judged.why) if typed else _asked_again(said, scene, judged)
    return _noted(judged, scene)


def _noted(fact: AdjustersChosen, scene: Scene) -> Outcome:
    """Note it, unless it stands so already."""
    meeting, stood = scene.meeting, scene.meeting.opening.adjusters
    if stood is not None:
        same = AdjustersChosen(stood.people, stood.substitutes, stood.place, stood.day, stood.clock)
        if same == fact:
            return Outcome(reply=OpeningPage(), stands=about.ADJUSTERS)
    return Outcome((fact,), (READINESS, *opening_cards(meeting)), OpeningPage())


def _chosen(said: Pressed, _: Meeting) -> FilledAdjusters:
    """The form as it was filled in."""
    return FilledAdjusters(
        tuple(filter(None, said.field(AdjusterField.PEOPLE).split(","))),
        tuple(filter(None, said.field(AdjusterField.SUBSTITUTES).split(","))),
        said.field(AdjusterField.DAY),
        said.field(AdjusterField.CLOCK),
        said.field(AdjusterField.WHERE),
    )


def _typed(said: Pressed, meeting: Meeting) -> FilledAdjusters | _Fault:
    """The same, of typed names; where and when that stands already stays, unless it is typed too."""
    stood = meeting.opening.adjusters
    filled = _chosen(said, meeting)
    if stood is not None and not (filled.day or filled.clock or filled.where):
        filled = replace(filled, day=stood.day, clock=stood.clock, where=stood.place)
    found: list[tuple[str, ...]] = []
    for names, field in ((said.field("name"), AdjusterField.PEOPLE), (said.field("with"), AdjusterField.SUBSTITUTES)):
        people = [_the_one(meeting, name, field) for name in names.split(";") if name.strip()]
        fault = next((one for one in people if isinstance(one, _Fault)), None)
        if fault is not None:
            return fault
        found.append(tuple(one.key for one in people if isinstance(one, Person)))
    return replace(filled, people=found[0], substitutes=found[1])


def _the_one(meeting: Meeting, name: str, field: AdjusterField) -> Person | _Fault:
    elected = [one for one in meeting.people.values() if one.given is not None and one.given.elected]
    found = meant(elected, name)
    if len(found) == 1:
        return found[0]
    return _Fault(OpeningRefusal.SEVERAL_NAMES if found else OpeningRefusal.NO_SUCH_NAME, field)


def _judged(filled: FilledAdjusters, scene: Scene) -> AdjustersChosen | _Fault:
    """What is to be noted, or the first thing that cannot be taken."""
    meeting = scene.meeting
    fault = _whom(meeting, filled.people, AdjusterField.PEOPLE) or _whom(
        meeting, filled.substitutes, AdjusterField.SUBSTITUTES
    )
    if fault is not None:
        return fault
    if not filled.people:
        return _Fault(OpeningRefusal.NOBODY_CHOSEN, AdjusterField.PEOPLE)
    if len({*filled.people, *filled.substitutes}) < len(filled.people) + len(filled.substitutes):
        return _Fault(OpeningRefusal.TWICE, AdjusterField.SUBSTITUTES)
    return _where_and_when(filled, scene)


def _whom(meeting: Meeting, keys: Iterable[str], field: AdjusterField) -> _Fault | None:
    """Why these people cannot be chosen."""
    people = [meeting.people.get(key) for key in keys]
    if len(people) > MOST_CHOSEN:
        return _Fault(OpeningRefusal.TOO_MANY, field)
    if any(one is not None and one is meeting.chair for one in people):
        return _Fault(OpeningRefusal.LEADS, field)
    return None if all(moves(meeting, one) for one in people) else _Fault(OpeningRefusal.NOT_SERVING, field)


def _where_and_when(filled: FilledAdjusters, scene: Scene) -> AdjustersChosen | _Fault:
    day = day_of(filled.day) if filled.day else None
    if filled.day and day is None:
        return _Fault(OpeningRefusal.NO_DAY, AdjusterField.DAY)
    if day is not None and day < _held(scene):
        return _Fault(OpeningRefusal.EARLY, AdjusterField.DAY)
    clock = clock_of(filled.clock) if filled.clock else ""
    if clock is None:
        return _Fault(OpeningRefusal.NO_CLOCK, AdjusterField.CLOCK)
    if len(filled.where) > LONGEST_PLACE:
        return _Fault(OpeningRefusal.LONG_PLACE, AdjusterField.WHERE)
    if contains_identity_number(filled.where):
        return _Fault(OpeningRefusal.IDENTITY, AdjusterField.WHERE)
    return AdjustersChosen(
        filled.people, filled.substitutes, filled.where, day.isoformat() if day is not None else "", clock
    )


def _held(scene: Scene) -> date:
    """The earliest day: the sitting's own, or today where it is held before its day."""
    return min(scene.day, scene.at.date())


def _asked_again(said: Pressed, scene: Scene, fault: _Fault) -> Outcome:
    """The form as it was filled in, with what is wrong at its question; what comes by post brings no words back."""
    if said.road.by_post:
        return Outcome(reply=AdjustersFormPage(fault.why, fault.field))
    return Outcome(reply=Draft(form_filled(scene, _chosen(said, scene.meeting), fault.why, fault.field)))
