"""The checklist's card for those who sit in the room: it asks nothing of them, where their client fetches its own view.

Teams may never fetch it. So the card that all see keeps its buttons, says whom it is for, and takes no answer from the room.
"""

from dialogs.judging.scene import Scene
from dialogs.meeting.places import PersonPlace


def sits_in_room(scene: Scene) -> bool:
    """Whether the one who looks is noted as present in the room."""
    return scene.viewer is not None and scene.person is not None and scene.person.place is PersonPlace.ROOM
