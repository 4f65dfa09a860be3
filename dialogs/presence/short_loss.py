"""A short loss of the link: somebody who serves counts on for the profile's seconds, while contact is sought with them (R-054, R-187).

Chair and secretary are told of the loss at once. Before a step the chair is asked whether to wait, so that nothing is decided
while somebody is gone; whoever is not back in time is not present any more.
"""

from collections.abc import Callable, Iterable, Mapping
from math import ceil

from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome, Wake
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.meeting.roll_parts import Sought
from dialogs.presence.facts import LinkLost, NotBack
from dialogs.presence.link_help import help_lost
from dialogs.showing.shared_cards import READINESS

NOT_BACK_DUE = "not_back"


def seconds_of(scene: Scene, person: Person) -> int:
    """For so long this person's loss is a short one; 0 where they were gone already, and of others than remote people who serve; in a break too."""
    counts = scene.meeting.stage is Stage.BEGUN and person.remote and person.serves and person.in_call is not False
    return scene.profile.short_loss_s if counts else 0


def wake(scene: Scene, facts: Iterable[Fact]) -> tuple[Wake, ...]:
    """When to look whether they are back, of those lost now or of those lost before, whichever comes first."""
    new = [fact.seconds + 1 for fact in facts if isinstance(fact, LinkLost) and fact.seconds and not fact.back]
    before = [_left_s(one, scene) for one in _sought(scene.meeting).values()]
    return (Wake(NOT_BACK_DUE, min(*new, *before, new[0])),) if new else ()


def _look(scene: Scene) -> Outcome:
    """Note who is not back in time, and look again for those who still have some."""
    waited_for = _sought(scene.meeting)
    gone = tuple(NotBack(key) for key, one in waited_for.items() if not one.goes_on(scene.at))
    left = [_left_s(one, scene) for one in waited_for.values() if one.goes_on(scene.at)]
    again = (Wake(NOT_BACK_DUE, min(left)),) if left else ()
    advice = help_lost(scene, (scene.meeting.people[fact.person] for fact in gone))
    return Outcome(gone, (*((READINESS,) if gone and scene.meeting.live else ()), *advice, *again))


def _sought(meeting: Meeting) -> dict[str, Sought]:
    return {one.key: one.sought for one in meeting.people.values() if one.sought is not None}


def _left_s(one: Sought, scene: Scene) -> int:
    """So many seconds until the loss is no short one any more: at least one, and no more than it may take, wherever the clock was set."""
    left = one.seconds - (scene.at - one.since).total_seconds()
    return min(max(ceil(left), 0), one.seconds) + 1


WAKES: Mapping[str, Callable[[Scene], Outcome]] = {NOT_BACK_DUE: _look}
