"""What can be typed now by whoever looks: each line of the help stands there only while its command would be taken.

A subject hands its own lines over in `LINES`, by their codes in the phrases, each with its `Number`; they are told to everybody.
"""

from collections.abc import Callable, Mapping
from typing import Final

from cards.guide import GuidePart
from dialogs.guide_names import GuideLine, GuideSection
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stages import not_planned
from dialogs.matter.at_table import next_waiting
from dialogs.matter.chat_off_before_opening import asked_already
from dialogs.matter.checklist_answer_holds import being_asked
from dialogs.matter.checklist_answers_taken import takes_answers
from dialogs.matter.checklist_lines_asked import gated
from dialogs.matter.remote_allowed import asks_first
from dialogs.meeting.meeting import MatterState, Stage
from dialogs.meeting.places import PersonPlace
from dialogs.motion.card_codes import MotionAct
from dialogs.motion.offers import first_taking, first_with
from dialogs.motion.writing_allowed import takes
from dialogs.roster.offers import other_places
from dialogs.sitting.setup import may_ask
from dialogs.subjects import rows
from dialogs.undo import can_undo

_WORDS_OF_ONES_OWN: Final = frozenset(
    (
        GuideLine.MOVE_IN,
        GuideLine.MOVE_NOW,
        "at_once_adjusted",
        "faces_tick",
        "minutes_note_record",
        "opening_adjusters",
        "register_one",
        "remote_approve",
        "remote_ascertain",
        "remote_mend",
        "remote_note",
        "roll_note",
        "go_note",
        "seats_back",
        "seats_disqualify",
        "seats_fill",
    )
)
"""Lines that tell to write a name, a diary number or a wording: in a confidential matter that counts as a message (R-112)."""


def parts(scene: Scene, *, alone: bool = False) -> tuple[GuidePart, ...]:
    """The sections that have something for the viewer, each with its lines and the numbers in them.

    Before a set-up nothing is of a sitting; typed in private (`alone`), nobody knows which meeting would be meant.
    """
    if scene.meeting.stage is Stage.EMPTY:
        line = GuideLine.PREPARE_THERE if alone else GuideLine.PREPARE
        return (GuidePart(GuideSection.EVERYBODY.value, ((line.value, 0),)),) if may_ask(scene) else ()
    if not scene.meeting.admitted:
        return ()
    found = []
    for section, lines in _LINES.items():
        own: Mapping[str, Number] = rows("LINES") if section is GuideSection.EVERYBODY else {}
        all_ = {**{line.value: number for line, number in lines.items()}, **own}
        taken = {line: number for line, number in all_.items() if not scene.hushed or line not in _WORDS_OF_ONES_OWN}
        shown = tuple((line, no) for line, number in taken.items() if (no := number(scene)) is not None)
        if shown:
            found.append(GuidePart(section.value, shown))
    return tuple(found)


Number = Callable[[Scene], int | None]
"""The number that the line has now (0 where it has none); None where it is not to be typed now."""


def _when(holds: Callable[[Scene], bool]) -> Number:
    return lambda scene: 0 if holds(scene) else None


def _of_motion(act: MotionAct) -> Number:
    return lambda scene: first_with(scene, act)


def _host_in(*stages: Stage) -> Number:
    return _when(lambda scene: may(Right.HOSTS, scene) and scene.meeting.stage in stages)


def _goes_on(scene: Scene, right: Right) -> bool:
    return scene.meeting.stage is Stage.BEGUN and may(right, scene)


def _call(scene: Scene) -> int | None:
    following = next_waiting(scene.meeting)
    return following.no if following is not None and _goes_on(scene, Right.HOSTS) else None


def _end(scene: Scene) -> int | None:
    on = scene.meeting.on_table
    return on.no if on is not None and _goes_on(scene, Right.HOSTS) else None


def _open(scene: Scene) -> int | None:
    on = scene.meeting.on_table
    waits = on is not None and on.state is MatterState.CALLED and gated(scene, on)
    waits = waits and on is not None and not asked_already(scene.meeting, on)
    return on.no if on is not None and waits and _goes_on(scene, Right.CHAIR) else None


def _open_warned(scene: Scene) -> int | None:
    switch = scene.meeting.switch
    chooses = switch.undecided and _goes_on(scene, Right.CHAIR)
    return switch.wanted.no if chooses and switch.wanted is not None else None


def _contact(scene: Scene) -> bool:
    return not_planned(scene.meeting) is None and may(Right.HOSTS, scene)


def _show_hidden(scene: Scene) -> int | None:
    hidden = [one.no for one in scene.meeting.incidents if one.hidden] if scene.secretary else []
    return hidden[-1] if hidden else None


def _note_of_matter(scene: Scene) -> int | None:
    """The matter that was treated last, of which a note can be had by itself."""
    over = [one.no for one in scene.meeting.matters if one.state is MatterState.ENDED]
    return over[-1] if over and may(Right.HOSTS, scene) else None


def _move_in(scene: Scene) -> int | None:
    matter = first_taking(scene) if may(Right.MOVERS, scene) else None
    return matter.no if matter is not None else None


def _move_now(scene: Scene) -> bool:
    on = scene.meeting.on_table
    return on is not None and may(Right.MOVERS, scene) and scene.meeting.live and takes(scene, on)


def _oral(scene: Scene) -> bool:
    on = scene.meeting.on_table
    return on is not None and on.kind.oral_motions_only and may(Right.MOVERS, scene)


def _begins(scene: Scene) -> bool:
    meeting = scene.meeting
    return meeting.stage is Stage.PREPARED and meeting.chair is not None and may(Right.HOSTS, scene)


def _can_be_remote(scene: Scene) -> bool:
    return PersonPlace.REMOTE in other_places(scene)


def _troubled(scene: Scene) -> bool:
    person = scene.person
    return scene.meeting.live and person is not None and (person.trouble is not None or person.hindered is not None)


_ALWAYS: Final = _when(lambda _: True)
_LINES: Final[Mapping[GuideSection, Mapping[GuideLine, Number]]] = {
    GuideSection.REMOTE: {
        GuideLine.DONE: _when(lambda scene: being_asked(scene) or (scene.person is None and takes_answers(scene))),
        GuideLine.CHECKLIST: _when(takes_answers),
    },
    GuideSection.EVERYBODY: {
        GuideLine.PREPARE_THERE: _when(lambda scene: scene.meeting.stage is Stage.CLOSED and may_ask(scene)),
        GuideLine.STATUS: _when(lambda scene: scene.meeting.stage is not Stage.CLOSED),
        GuideLine.AGENDA: _ALWAYS,
        GuideLine.MOTIONS: _ALWAYS,
        GuideLine.ATTENDANCE: _ALWAYS,
        GuideLine.IN_ROOM: _when(lambda scene: PersonPlace.ROOM in other_places(scene)),
        GuideLine.REMOTE: _when(lambda scene: _can_be_remote(scene) and not asks_first(scene.meeting, scene.person)),
        GuideLine.REMOTE_DURING: _when(lambda scene: _can_be_remote(scene) and asks_first(scene.meeting, scene.person)),
        GuideLine.TROUBLE: _when(lambda scene: scene.meeting.live),
        GuideLine.TROUBLE_OVER: _when(_troubled),
        GuideLine.UNDO: _when(can_undo),
    },
    GuideSection.MOVERS: {
        GuideLine.MOVE_IN: _move_in,
        GuideLine.MOVE_NOW: _when(_move_now),
        GuideLine.ORAL: _when(_oral),
        GuideLine.SECOND: _of_motion(MotionAct.SECOND),
        GuideLine.UNSECOND: _of_motion(MotionAct.UNSECOND),
        GuideLine.WITHDRAW: _of_motion(MotionAct.WITHDRAW),
    },
    GuideSection.HOSTS: {
        GuideLine.BEGIN: _when(_begins),
        GuideLine.CALL: _call,
        GuideLine.OPEN: _open,
        GuideLine.OPEN_WARNED: _open_warned,
        GuideLine.CANCEL: _when(lambda scene: scene.leads and scene.meeting.switch.opening),
        GuideLine.CONTACT: _when(_contact),
        GuideLine.SHOW_HIDDEN: _show_hidden,
        GuideLine.END: _end,
        GuideLine.ADJOURN: _host_in(Stage.BEGUN),
        GuideLine.EXTEND: _when(lambda scene: may(Right.HOSTS, scene) and scene.meeting.break_minutes > 0),
        GuideLine.RESUME: _host_in(Stage.ADJOURNED),
        GuideLine.CLOSE: _host_in(Stage.BEGUN, Stage.ADJOURNED),
        GuideLine.NOTE: _host_in(Stage.BEGUN, Stage.ADJOURNED, Stage.CLOSED),
        GuideLine.NOTE_PARTS: _host_in(Stage.BEGUN, Stage.ADJOURNED, Stage.CLOSED),
        GuideLine.NOTE_MATTER: _note_of_matter,
        GuideLine.NAMES_LATER: _when(lambda scene: scene.hushed and may(Right.HOSTS, scene)),
    },
}
