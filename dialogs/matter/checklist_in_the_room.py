"""The checklist's card for those who sit in the room: it asks nothing of them, where their client fetches its own view.

Teams may never fetch it. So the card that all see keeps its buttons, says whom it is for, and takes no answer from the room.
"""

from cards.buttons import MAX_REFRESHED
from dialogs.places import PersonPlace
from dialogs.scene import Scene


def sits_in_room(scene: Scene) -> bool:
    """Whether the one who looks is noted as present in the room."""
    return scene.viewer is not None and scene.person is not None and scene.person.place is PersonPlace.ROOM


def viewers(scene: Scene) -> tuple[str, ...]:
    """The Teams ids of those in the room, for the card that everybody sees; none for a personal view, which nobody fetches."""
    if scene.viewer is not None:
        return ()
    room = (p.mri for p in scene.meeting.people.values() if p.place is PersonPlace.ROOM and p.mri)
    return tuple(dict.fromkeys(room))[:MAX_REFRESHED]
