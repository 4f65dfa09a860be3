"""When the checklist is asked: once for an unbroken run of matters at the same level, and anew when something changed.

Source: R-101, R-102. It is asked once a run, so that ten confidential matters cost each person one tap (design 3.1).
"""

from dialogs.matter.answer_holds import answer_fault
from dialogs.matter.facts import Asked
from dialogs.matter.what_is_asked import asked_people, items_for
from dialogs.meeting import Matter
from dialogs.outcome import Outcome
from dialogs.scene import Scene
from dialogs.shared_cards import checklist_card


def ask(scene: Scene, matter: Matter) -> Outcome:
    """Ask everybody remote before the matter: the fact, and the room's card where anybody still has to answer.

    `matter` is the one called, or the one on the table with its level just raised. A run that goes on keeps its round,
    so that answers hold; then a card is posted only if somebody's answer does not hold (R-102). With nobody remote no
    card is posted.
    """
    meeting = scene.meeting
    prolonged = prolongs(scene, matter)
    round_ = meeting.round if prolonged else meeting.round + 1
    asked = asked_people(meeting, matter)
    wanting = any(answer_fault(scene, p) for p in asked) if prolonged else bool(asked)
    return Outcome((Asked(round_, matter.kind.level, matter.no),), (checklist_card(round_),) if wanting else ())


def prolongs(scene: Scene, matter: Matter) -> bool:
    """Whether the answers of the run so far cover the matter too.

    They do not when another matter or a break came between, when the level rises, when a line is asked that was not
    asked for the matter before, or when the profile asks before every matter.
    """
    meeting, run = scene.meeting, scene.meeting.run
    # What is asked at the opening (matter 0) is another list, and answers nothing about a matter.
    if run is None or not run.last or run.last != meeting.last_called or scene.profile.checklist_every_matter:
        return False
    before = meeting.matter(run.last)
    if before is None or matter.kind.level > run.level:
        return False
    return {i.key for i in items_for(scene, matter)} <= {i.key for i in items_for(scene, before)}
