"""Whether a member has broken off service who comes back, whether or not somebody served on their seat meanwhile (R-190).

They have done so when something was handled while they were gone, or they left the seat to a substitute: a break alone is none.
"""

from dialogs.judging.scene import Scene
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Person
from dialogs.meeting.seat_aside import has_broken_off, left_the_seat_to
from dialogs.said.reasons import ServiceOver


def comes_back_out(scene: Scene, person: Person) -> bool:
    """Whether whoever is noted as there now has broken off service, in a body in which that has its consequence for the day."""
    if person.out:
        return True
    if service_over(scene) is ServiceOver.STAYS:
        return False
    return has_broken_off(scene.meeting, person) or bool(left_the_seat_to(scene.meeting, person.key))


def service_over(scene: Scene) -> ServiceOver:
    """What becomes here of a member who broke off service."""
    return scene.profile.service_over(council=scene.meeting.body is BodyKind.COUNCIL)
