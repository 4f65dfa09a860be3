"""A motion waits until its mover says which matter it is about; only then is it handed in. Source: R-138."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dialogs.judging.outcome import Outcome, Page, Placed
from dialogs.judging.refusals import RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.matter.at_table import deliberation_over, number_in
from dialogs.meeting.meeting import Matter
from dialogs.meeting.parts import HeldMotion
from dialogs.motion.facts import MotionLetGo, Moved
from dialogs.motion.hand_in import taken
from dialogs.motion.mover_is_asked import too_late, waiting
from dialogs.motion.one_motion import MOST_DIGITS
from dialogs.motion.pages import HeldPage, MotionFormPage
from dialogs.motion.refusals import HeldFault, MotionFault, MotionRefusal
from dialogs.motion.who_takes_no_part import takes_no_part
from dialogs.motion.writing_allowed import not_taken
from dialogs.profile.choices import MotionChannel, WordingRule
from dialogs.said.inbound import Pressed
from dialogs.text.digits import number

_HELD: Final[Mapping[MotionRefusal, MotionRefusal]] = {
    MotionRefusal.MOTION_DISQUALIFIED: MotionRefusal.HELD_DISQUALIFIED,
    MotionRefusal.MOTION_NOT_SERVING: MotionRefusal.HELD_NOT_SERVING,
}
"""What is said instead of somebody whose words wait on."""


def confirm(said: Pressed, scene: Scene) -> Outcome:
    """Hand the motion in for the matter that its mover names; or let it be, with `drop`, and destroy its words."""
    meeting, person = scene.meeting, scene.person
    one = waiting(meeting, _held(said))
    if one is None or person is None or person.key != one.mover:
        return Outcome(reply=again(said, scene))
    if said.field("drop") or too_late(scene, one):
        return Outcome((MotionLetGo(one.held),), reply=HeldPage(one.held))
    no = number_in(said)
    matter = meeting.matter(no) if no else None
    if matter is None:
        return Outcome(reply=HeldPage(one.held, HeldFault.MATTER if said.filled_in or no != 0 else None))
    why = _refusal(scene, matter, one.mover)
    if why is MotionRefusal.MOTION_ENDED:
        return Outcome(reply=HeldPage(one.held, HeldFault.ENDED))
    return refused(why) if why else _placed(said, scene, one, matter)


def _refusal(scene: Scene, matter: Matter, mover: str) -> RefusalCode | None:
    """Why the matter does not take the motion. The words are kept meanwhile, for another matter."""
    why = not_live(scene.meeting) or not_taken(scene, matter)
    no_part = takes_no_part(scene.meeting, scene.meeting.people.get(mover), matter)
    if why is None and no_part:
        return _HELD[no_part]
    return why or (MotionRefusal.MOTION_ENDED if deliberation_over(matter) else None)


def _placed(said: Pressed, scene: Scene, one: HeldMotion, matter: Matter) -> Outcome:
    """Hand it in. The first words, if they only named this matter, are cut off."""
    named = one.cut if matter.no == one.perhaps else 0
    wording = "" if one.bare and named else one.wording
    rule = scene.profile.wording_of(one.kind) if one.kind else WordingRule.OPTIONAL
    if wording and rule is WordingRule.FORBIDDEN:
        return refused(MotionRefusal.MOTION_NO_WORDING)
    gone = MotionLetGo(one.held)
    if not wording and (one.kind is None or scene.profile.needs_wording(one.kind)):
        return Outcome((gone,), reply=MotionFormPage(matter.no, one.kind, MotionFault.WORDING if one.kind else None))
    number_ = len(scene.meeting.motions) + 1
    moved = Moved(number_, matter.no, one.kind or "", one.mover, wording, MotionChannel.TYPED.value, said.form)
    made = taken(scene, moved)
    placed = (Placed(wording, matter.no, named),) if wording else ()
    return replace(made, facts=(*made.facts, gone), placed=placed)


def again(said: Pressed, _: Scene) -> Page:
    """The page that answers a repeated press: the motion as it stands, or that it is gone."""
    return HeldPage(_held(said) or 0)


def _held(said: Pressed) -> int | None:
    return number(said.field("held"), MOST_DIGITS)
