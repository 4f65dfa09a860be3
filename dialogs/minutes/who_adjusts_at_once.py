"""Who adjusts a paragraph at once: whoever was chosen at the opening, and their substitutes where one is away or disqualified in the matter (R-239)."""

from collections.abc import Iterator

from dialogs.judging.who_is_entitled import disqualified
from dialogs.judging.who_makes_motions import moves
from dialogs.meeting.meeting import Matter, Meeting, Person


def proposed(meeting: Meeting, matter: Matter) -> tuple[str, ...]:
    """The adjusters (keys) as they would be now; fewer than were chosen where nobody else can."""
    chosen = meeting.opening.adjusters
    if chosen is None:
        return ()
    can = [key for key in chosen.people if _can(meeting, key, matter)]
    instead = [key for key in chosen.substitutes if _can(meeting, key, matter)]
    return (*can, *instead[: len(chosen.people) - len(can)])


def may_adjust(meeting: Meeting, matter: Matter) -> Iterator[Person]:
    """Those among whom it can be chosen: whoever decides here and is not disqualified in the matter; whoever led adjusts anyway."""
    return (one for key, one in meeting.people.items() if _can(meeting, key, matter))


def chair_of(meeting: Meeting, matter: Matter) -> str:
    """Whoever led when the matter ended (a key), who adjusts too, or leads now until it has; "" where nobody did, or they are disqualified in it."""
    now = meeting.chair.key if meeting.chair is not None else ""
    chair = meeting.people.get((matter.over and matter.led) or now)
    return chair.key if chair is not None and not disqualified(meeting, chair, matter) else ""


def _can(meeting: Meeting, key: str, matter: Matter) -> bool:
    person = meeting.people.get(key)
    if person is None or key == chair_of(meeting, matter):
        return False
    return moves(meeting, person) and not disqualified(meeting, person, matter)
