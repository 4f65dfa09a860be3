"""A yes to "only entitled people" is asked once more where Teams shows somebody who is not: by name, and never a block.

Teams' word is a hint: whoever answers yes once more has answered, and the check is noted (R-106, R-119).
"""

from collections.abc import Iterable

from cards.gate import Present
from dialogs.judging.scene import Scene
from dialogs.judging.who_is_entitled import entitled
from dialogs.matter.chair_lets_hear import asked_of, shut_out
from dialogs.matter.may_be_there import MAY_NOT, There, how_there
from dialogs.meeting.meeting import Matter, Person
from dialogs.said.inbound import Pressed
from dialogs.said.reasons import HostQuestion
from dialogs.showing.names import MOST_LISTED, without_group


def doubted(said: Pressed, scene: Scene, matter: Matter) -> bool:
    """Whether the yes in this press is to be asked once more: of somebody seen here it was not asked yet."""
    if said.field(HostQuestion.ONLY_ENTITLED) != "yes" or not doubts(scene, matter):
        return False
    return not set(sure_of(scene, matter).split(",")) <= set(said.field("sure").split(","))


def doubts(scene: Scene, matter: Matter) -> bool:
    """Whether a yes is asked once more at all: somebody is seen here, and no yes stands."""
    return bool(sure_of(scene, matter)) and (matter.check is None or not matter.check.only_entitled)


def strangers(scene: Scene, matter: Matter) -> tuple[Present, ...]:
    """Whom Teams shows in the call and who is not entitled to the matter, or disqualified in it, to be named in the question."""
    shown = _seen(scene, matter)[:MOST_LISTED]

    def barred(person: Person) -> bool:
        return entitled(person, matter) and not shut_out(scene, matter, person)

    return tuple(
        Present(without_group(p), p.capacity.value if p.capacity else "", p.matter or 0, disqualified=barred(p))
        for p in shown
    )


def sure_of(scene: Scene, matter: Matter) -> str:
    """What the button sends once these have been named; whoever comes after it is asked about anew."""
    return ",".join(p.key for p in (*_seen(scene, matter), *decided_on(scene, matter)))


def decided_on(scene: Scene, matter: Matter) -> tuple[Person, ...]:
    """Of whom the chair is asked whether they may hear the matter: who is there by right, and is not entitled by that (R-024, R-245)."""
    people = scene.meeting.people.values()
    return tuple(
        p for p in people if asked_of(scene, matter, p) and how_there(scene, matter, p) is not There.DISQUALIFIED
    )


def named_of(people: Iterable[Person]) -> tuple[Present, ...]:
    """These people, as many as a card names."""
    return tuple(Present(without_group(p), p.capacity.value if p.capacity else "") for p in people)[:MOST_LISTED]


def _seen(scene: Scene, matter: Matter) -> tuple[Person, ...]:
    there = (p for p in scene.meeting.people.values() if p.in_call)
    may_not = MAY_NOT - {There.CHAIR_DECIDES}  # of those it is asked whether they may hear the matter
    return tuple(p for p in there if how_there(scene, matter, p) in may_not or not entitled(p, matter))
