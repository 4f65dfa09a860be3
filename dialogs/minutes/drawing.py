"""What is adjusted at once, drawn for chair and secretary."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from cards.at_once import AtOnceCard, AtOnceRow
from cards.people_choice import PEOPLE_IN_A_LIST
from cards.refusal import Refusal
from cards.swedish_time import day_of
from cards.view import View
from dialogs.judging.outcome import Page
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Matter, MatterState, Meeting
from dialogs.meeting.minutes_parts import ANNOUNCED_WITHIN, AtOnce
from dialogs.minutes.pages import AtOncePage
from dialogs.minutes.who_adjusts_at_once import may_adjust, proposed
from dialogs.showing.names import called, key


def draw(page: AtOncePage, scene: Scene) -> View:
    """Draw how far each has come, with the choice of who adjusts the first that waits for it."""
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    meeting = scene.meeting
    following = next(to_adjust(meeting), None) if meeting.live else None
    people = () if following is None else tuple((one.key, called(one)) for one in may_adjust(meeting, following))
    return AtOnceCard(
        key(scene),
        tuple(_rows(meeting)),
        people[:PEOPLE_IN_A_LIST],
        () if following is None else proposed(meeting, following),
        announces=may(Right.SECRETARY, scene) and not meeting.live,
        why=page.why.value if page.why is not None else "",
        wrong=page.field.value if page.field is not None else "",
    )


def to_adjust(meeting: Meeting) -> Iterator[Matter]:
    """The matters whose paragraph is to be adjusted now: decided, over, and not adjusted."""
    noted = meeting.minutes.at_once
    for matter in meeting.matters:
        if matter.no in noted and not noted[matter.no].people and matter.state is MatterState.ENDED:
            yield matter


def announce_by(one: AtOnce) -> str:
    """The last day (ISO) to announce it; "" while it is not adjusted."""
    at = one.adjusted_at
    return (day_of(at) + ANNOUNCED_WITHIN).isoformat() if at is not None else ""


def adjusted_by(meeting: Meeting, one: AtOnce) -> tuple[str, ...]:
    """Who adjusted it (keys), whoever led first; nobody while it is only decided."""
    return tuple(key for key in (one.chair, *one.people) if key in meeting.people) if one.people else ()


def _rows(meeting: Meeting) -> Iterator[AtOnceRow]:
    for matter in meeting.matters:
        one = meeting.minutes.at_once.get(matter.no)
        if one is not None:
            names = tuple(called(meeting.people[key]) for key in adjusted_by(meeting, one))
            over = matter.state is MatterState.ENDED
            yield AtOnceRow(matter.no, one.adjusted_at or one.at, names, announce_by(one), one.announced, over)


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {AtOncePage: draw}
