"""Whether somebody's own answers to the checklist are taken now, as the verb itself takes them."""

from dialogs.judging.scene import Scene
from dialogs.matter.checklist_answer_holds import asked_now
from dialogs.matter.checklist_in_the_room import sits_in_room
from dialogs.matter.remote_allowed import remote_refusal


def takes_answers(scene: Scene) -> bool:
    """Whether the viewer is asked now, or can change what they have answered: not in the room, and of a matter that is up.

    Who is not on the roster answers for themselves too (R-127).
    """
    meeting, person = scene.meeting, scene.person
    if not asked_now(meeting) or scene.viewer is None or sits_in_room(scene):
        return False
    remote = person is not None and person.remote
    return remote or remote_refusal(scene, person) is None
