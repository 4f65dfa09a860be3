"""Who is here as far as roster and Teams say: entitled, not entitled, unknown. The gate lists them (R-119, R-127)."""

from enum import StrEnum

from cards.gate import Group, Present
from dialogs.judging.scene import Scene
from dialogs.judging.who_is_entitled import disqualified, entitled
from dialogs.matter.chair_lets_hear import by_chairs_word, shut_out
from dialogs.meeting.meeting import Matter, Person
from dialogs.meeting.places import PersonPlace
from dialogs.showing.names import MOST_LISTED, without_group


class Entitlement(StrEnum):
    """The lists of who is here, in their order (R-119)."""

    ENTITLED = "entitled"
    CHAIR_DECIDES = "chair_decides"
    NOT_ENTITLED = "not_entitled"
    UNKNOWN = "unknown"


def groups(scene: Scene, matter: Matter) -> tuple[Group, ...]:
    """Who is here as far as roster and Teams say: entitled, not entitled, unknown (R-119). Whoever left stands in none."""
    lists: dict[Entitlement, list[Present]] = {one: [] for one in Entitlement}
    for person in scene.meeting.people.values():
        barred = disqualified(scene.meeting, person, matter)
        group = _group(scene, person, matter, barred=barred)
        if group:
            capacity = person.capacity.value if person.capacity else ""
            away = person.place is PersonPlace.AWAY
            lists[group].append(
                Present(without_group(person), capacity, person.matter or 0, away=away, disqualified=barred)
            )
    return tuple(Group(group.value, tuple(p[:MOST_LISTED]), max(0, len(p) - MOST_LISTED)) for group, p in lists.items())


def _group(scene: Scene, person: Person, matter: Matter, *, barred: bool) -> Entitlement | None:
    """Entitled people in the room are seen by all and need no line; the others may be in the call, as far as is known.

    Whoever is disqualified (`barred`) takes no part: where they may be in the call they stand with those who are not entitled (R-173).
    """
    if person.in_call is False or (person.place is PersonPlace.AWAY and not person.in_call):
        return None
    if person.capacity is None:
        # Who was tied to somebody on the roster leaves an empty place, which is nobody.
        return Entitlement.UNKNOWN if person.name or person.wire else None
    if not entitled(person, matter) or shut_out(scene, matter, person):
        return Entitlement.NOT_ENTITLED
    here = bool(person.in_call) or person.place is not PersonPlace.NOT_SAID
    if here and not barred and by_chairs_word(scene, matter, person):
        return Entitlement.CHAIR_DECIDES
    if not (person.remote or person.in_call):
        return None
    return Entitlement.NOT_ENTITLED if barred else Entitlement.ENTITLED
