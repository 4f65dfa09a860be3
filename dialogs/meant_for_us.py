"""Whether a typed command was meant for us: most that is written in a chat is people talking to each other."""

from typing import Final

from dialogs.judging.scene import Scene
from dialogs.matter.checklist_answer_holds import being_asked
from dialogs.said.inbound import Spoke
from dialogs.typed.commands import Command, harmless

_ASKED_OF_US: Final = frozenset({"motion.submit", "minutes.note"})
"""What begins with a word that nobody else is asked with."""


def meant(said: Spoke, found: Command, scene: Scene) -> bool:
    """Whether it is addressed; or "klar" from one who is being asked; a lost link; a marked motion; a note in the minutes."""
    if said.mentioned or said.place.personal:
        return True
    if found.verb == "checklist.submit" and (being_asked(scene) or not scene.hushed):
        return being_asked(scene)
    if found.verb == "link.say" or (found.verb == "go.say" and "at" in found.fields):
        return scene.meeting.live
    if scene.hushed and harmless(found):
        return True  # Nothing else may be written there: so it is a command, mention or not.
    return found.verb in _ASKED_OF_US and "unmarked" not in found.fields
