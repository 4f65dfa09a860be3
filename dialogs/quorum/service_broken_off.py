"""Whether a member has broken off service who comes back, though nobody served on their seat meanwhile (R-190).

They have done so when something was handled while they were gone: a break alone is none.
"""

from dialogs.judging.scene import Scene
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Person, Stage
from dialogs.quorum.leaves_service import matters_over
from dialogs.said.reasons import ServiceOver


def comes_back_out(scene: Scene, person: Person) -> bool:
    """Whether whoever is noted as there now has broken off service, in a body in which that has its consequence for the day."""
    meeting = scene.meeting
    if person.out:
        return True
    left = meeting.roll.left.get(person.key)
    if left is None or service_over(scene) is ServiceOver.STAYS:
        return False
    goes_on = meeting.stage is Stage.BEGUN and (left.during or bool(meeting.table))
    return goes_on or matters_over(meeting) != left.over


def service_over(scene: Scene) -> ServiceOver:
    """What becomes here of a member who broke off service."""
    return scene.profile.service_over(council=scene.meeting.body is BodyKind.COUNCIL)
