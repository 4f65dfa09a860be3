"""A matter's paragraph is adjusted at once, a step of its own: decided, adjusted once the text stands in writing, and announced by itself (R-239, KL 5:69).

The meeting decides; chair or secretary notes it. Until the matter is over there is nothing to adjust.
"""

from datetime import date, datetime
from typing import Final

from cards.swedish_time import day_of as day_of_time
from dialogs.judging.outcome import Outcome
from dialogs.judging.person_by_name import meant as called_so
from dialogs.judging.refusals import CommonRefusal, RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.judging.who_makes_motions import moves
from dialogs.matter.at_table import meant, number_in, why_none
from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting.meeting import Matter, MatterState, Meeting, Stage
from dialogs.minutes.facts import AdjustedAtOnce, AtOnceAnnounced, AtOnceDecided
from dialogs.minutes.pages import AtOnceField, AtOncePage, AtOnceRefusal
from dialogs.minutes.who_adjusts_at_once import chair_of, may_adjust, proposed
from dialogs.said import about
from dialogs.said.inbound import Pressed, Road
from dialogs.showing.shared_cards import READINESS
from dialogs.text.days import day_of, latest_today

_PAGE: Final = AtOncePage()


def show(_: Pressed, scene: Scene) -> Outcome:
    """Show how far each has come; before the opening there is nothing."""
    why = not_live(scene.meeting)
    return refused(why) if why and scene.meeting.stage is not Stage.CLOSED else Outcome(reply=_PAGE)


def decide(said: Pressed, scene: Scene) -> Outcome:
    """Note that the matter's paragraph is adjusted at once: while the matter is considered, or once it is over."""
    meeting = scene.meeting
    found = _matter(said, meeting)
    if not isinstance(found, Matter):
        return refused(found)
    if not (found.begun or found.state is MatterState.ENDED):
        return refused(AtOnceRefusal.NOT_OPENED)
    if found.no in meeting.minutes.at_once:
        return Outcome(reply=_PAGE, stands=about.at_once(found.no))
    return Outcome((AtOnceDecided(found.no),), (READINESS,), _PAGE)


def adjust(said: Pressed, scene: Scene) -> Outcome:
    """Note that it was adjusted, and by whom: whoever is named, else those chosen at the opening."""
    meeting = scene.meeting
    found = _matter(said, meeting)
    if not isinstance(found, Matter):
        return refused(found)
    if found.state is not MatterState.ENDED:
        return refused(AtOnceRefusal.NOT_ENDED)
    if scene.hushed and said.field("name"):
        return refused(CommonRefusal.HUSHED)  # a name may be any word
    people = _people(said, meeting, found)
    if isinstance(people, AtOnceRefusal):
        by_name = said.road is Road.TYPED and said.field("name")
        return refused(people) if by_name else Outcome(reply=AtOncePage(people, AtOnceField.PEOPLE))
    fact, stood = AdjustedAtOnce(found.no, people, chair_of(meeting, found)), meeting.minutes.at_once.get(found.no)
    if stood is not None and (stood.people, stood.chair) == (fact.people, fact.chair):
        return Outcome(reply=_PAGE, stands=about.at_once(found.no))
    return Outcome((fact,), (READINESS,), _PAGE)


def announce(said: Pressed, scene: Scene) -> Outcome:
    """Note on which day it was announced, of the matter named or of all that wait for it: before the close, and after it until the purge."""
    meeting = scene.meeting
    no, noted = number_in(said), meeting.minutes.at_once
    adjusted = [at for at, one in noted.items() if one.people]
    wanted = [at for at in adjusted if no == at or (no == 0 and not noted[at].announced)]
    if not wanted:
        return refused(AtOnceRefusal.NOT_ADJUSTED if no or not adjusted else AtOnceRefusal.NONE_LEFT)
    day = day_of(said.field("day"))
    why = _no_such_day(day, [one for at in wanted if (one := noted[at].adjusted_at) is not None], scene)
    if day is None or why:
        why = why or AtOnceRefusal.NO_DAY
        return refused(why) if said.road is Road.TYPED else Outcome(reply=AtOncePage(why, AtOnceField.DAY))
    new = tuple(at for at in wanted if noted[at].announced != day.isoformat())
    return Outcome((AtOnceAnnounced(new, day.isoformat()),), reply=_PAGE) if new else Outcome(reply=_PAGE)


def _matter(said: Pressed, meeting: Meeting) -> Matter | RefusalCode:
    """The matter that is named, or the one on the table; or why nothing can be noted of it."""
    why, no = not_live(meeting), number_in(said)
    if why or no is None:
        return why or CommonRefusal.BAD_FORM
    matter = meant(meeting, no or meeting.table or meeting.last_called)
    if matter is None:
        return why_none(no)
    return MatterRefusal.MATTER_STRUCK if matter.state is MatterState.STRUCK else matter


def _people(said: Pressed, meeting: Meeting, matter: Matter) -> tuple[str, ...] | AtOnceRefusal:
    """Who adjusted it with the chair, by key."""
    if names := said.field("name"):
        found = [_the_one(meeting, name) for name in names.split(";") if name.strip()]
        wrong = next((one for one in found if isinstance(one, AtOnceRefusal)), None)
        keys = tuple(one for one in found if not isinstance(one, AtOnceRefusal))
        if wrong is not None:
            return wrong
    else:
        given = tuple(filter(None, said.field(AtOnceField.PEOPLE).split(",")))
        keys = given if said.filled_in else proposed(meeting, matter)
    if not keys:
        return AtOnceRefusal.NOBODY
    if chair_of(meeting, matter) in keys:
        return AtOnceRefusal.LEADS
    can = {one.key for one in may_adjust(meeting, matter)}
    if not can.issuperset(keys):
        return AtOnceRefusal.NOT_SERVING
    # The chair and one more adjust it (KL 5:69): without whoever led there are two others, and nobody does so alone.
    alone = not chair_of(meeting, matter) and len(set(keys)) == 1
    return AtOnceRefusal.ALONE if alone else tuple(dict.fromkeys(keys))


def _the_one(meeting: Meeting, name: str) -> str | AtOnceRefusal:
    found = called_so((one for one in meeting.people.values() if one is meeting.chair or moves(meeting, one)), name)
    if len(found) == 1:
        return found[0].key
    return AtOnceRefusal.SEVERAL_NAMES if found else AtOnceRefusal.NO_NAME


def _no_such_day(day: date | None, adjusted: list[datetime], scene: Scene) -> AtOnceRefusal | None:
    """Why it cannot have been announced on this day."""
    if day is None:
        return AtOnceRefusal.NO_DAY
    if day > latest_today(scene.at):
        return AtOnceRefusal.AHEAD
    return AtOnceRefusal.EARLY if any(day < day_of_time(one) for one in adjusted) else None
