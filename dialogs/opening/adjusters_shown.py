"""How those who adjust the minutes are placed now: away, remote, disqualified, leading. It is said, and stops nothing (R-239)."""

from collections.abc import Iterator
from enum import StrEnum

from cards.adjusters import AdjusterShown, AdjustersShown
from dialogs.judging.who_makes_motions import moves
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.showing.names import called


class AdjusterRemark(StrEnum):
    """What chair and secretary should know of one of them."""

    AWAY = "away"
    REMOTE = "remote"
    LEADS = "leads"
    NOT_SERVING = "not_serving"
    DISQUALIFIED = "disqualified"


def adjusters_shown(meeting: Meeting) -> AdjustersShown | None:
    """Who adjusts, with what should be known of each; None where nobody was chosen."""
    chosen = meeting.opening.adjusters
    if chosen is None:
        return None
    people = tuple(_shown(meeting, chosen.people))
    substitutes = tuple(_shown(meeting, chosen.substitutes))
    return AdjustersShown(people, substitutes, chosen.place, chosen.day, chosen.clock)


def _shown(meeting: Meeting, keys: tuple[str, ...]) -> Iterator[AdjusterShown]:
    for key in keys:
        person = meeting.people.get(key)
        if person is not None:
            matters = tuple(sorted(no for no, who in meeting.roll.disqualified if who == key))
            yield AdjusterShown(called(person), tuple(map(str, _remarks(meeting, person))), matters)


def _remarks(meeting: Meeting, person: Person) -> Iterator[AdjusterRemark]:
    if person.place is PersonPlace.AWAY:
        yield AdjusterRemark.AWAY
    elif person is meeting.chair:
        yield AdjusterRemark.LEADS
    elif not moves(meeting, person):
        yield AdjusterRemark.NOT_SERVING
    if person.remote:
        yield AdjusterRemark.REMOTE
    if any(who == person.key for _, who in meeting.roll.disqualified):
        yield AdjusterRemark.DISQUALIFIED
