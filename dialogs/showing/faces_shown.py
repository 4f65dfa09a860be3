"""What hosts are shown of the faces that are to be looked at yet: at the gate always, on the card with the next step once somebody was ticked (R-027, R-095)."""

from typing import Final

from cards.faces import FacesShown
from dialogs.judging.face_seen import faces_for, seen
from dialogs.judging.scene import Scene
from dialogs.showing.names import called

_MOST_NAMED: Final = 6


def faces_shown(scene: Scene) -> FacesShown | None:
    """Who is not ticked, the first by name; None where nobody is to be looked at."""
    faces = faces_for(scene)
    if not faces:
        return None
    left = [one for one in faces if seen(scene.meeting, one) is None]
    names = tuple(called(one) for one in left[:_MOST_NAMED])
    return FacesShown(names, max(0, len(left) - _MOST_NAMED), len(faces) - len(left), len(faces))


def faces_used(scene: Scene) -> FacesShown | None:
    """The same where hosts tick in this sitting: whoever comes after that, or comes anew, is shown until somebody has looked."""
    return faces_shown(scene) if scene.meeting.roll.faces else None
