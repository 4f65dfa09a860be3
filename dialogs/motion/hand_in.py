"""Motions (yrkanden) are handed in, typed or noted by the secretary, numbered, and shown to all.

Source: R-113, R-128, R-137 to R-142, R-149. In a confidential matter nothing is taken in writing, and what was typed is dropped.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from dialogs.judging.late_words import written_before
from dialogs.judging.outcome import Delivery, Draft, Outcome, Page, Wording
from dialogs.judging.refusals import CommonRefusal, NoticeCode, RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import notice, refused
from dialogs.judging.stages import not_live
from dialogs.judging.who_makes_motions import moves
from dialogs.matter.at_table import deliberation_over, number_in, why_over
from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import MotionKind
from dialogs.meeting.meeting import Matter, Meeting, Person
from dialogs.meeting.parts import Motion
from dialogs.motion.changed_message import changed_before
from dialogs.motion.facts import Moved
from dialogs.motion.form import form
from dialogs.motion.matters_spoken_of import spoken_of
from dialogs.motion.motion_as_read import Filled, doubt, matter_of, matters_named, perhaps, read, untouched
from dialogs.motion.mover_is_asked import hold
from dialogs.motion.pages import MotionFormPage, MotionReceiptPage, MotionRecordPage, MotionsPage
from dialogs.motion.refusals import MotionFault, MotionRefusal
from dialogs.motion.what_is_wrong import fault, returnable
from dialogs.motion.who_takes_no_part import takes_no_part
from dialogs.motion.writing_allowed import not_taken, takes
from dialogs.said.inbound import Pressed, Road, Words
from dialogs.showing.shared_cards import motion_card, motion_copy
from dialogs.text.clock_times import clock_of
from dialogs.text.codes import member

_DROPPED: Mapping[MotionRefusal, MotionRefusal] = {
    MotionRefusal.ORAL_ONLY: MotionRefusal.ORAL_ONLY_DROPPED,
    MotionRefusal.ORAL_NOW: MotionRefusal.ORAL_NOW_DROPPED,
    MotionRefusal.ORAL_NOT_KEPT: MotionRefusal.ORAL_NOT_KEPT_DROPPED,
    MotionRefusal.ANSWERS_ALONE: MotionRefusal.ANSWERS_ALONE_DROPPED,
}
# A motion without a kind or its wording is asked for these in a form, and never refused.
_REFUSED: Mapping[MotionFault, MotionRefusal] = {
    MotionFault.MATTER: MotionRefusal.MOTION_MATTER,
    MotionFault.MOVER: MotionRefusal.MOTION_MOVER,
    MotionFault.ENDED: MotionRefusal.MOTION_ENDED,
    MotionFault.NO_WORDING: MotionRefusal.MOTION_NO_WORDING,
    MotionFault.TOO_LONG: MotionRefusal.MOTION_TOO_LONG,
    MotionFault.IDENTITY: MotionRefusal.MOTION_IDENTITY,
}
# A form that comes by post is empty: what was written is to be written again, and what was not written is only asked for.
_ANEW: Mapping[MotionFault, MotionFault] = {
    MotionFault.KIND: MotionFault.KIND_ANEW,
    MotionFault.CAME_AT: MotionFault.CAME_AT_ANEW,
}
_ASKED_FOR: Mapping[MotionFault, MotionFault | None] = {MotionFault.KIND: None}


def open_(said: Pressed, scene: Scene) -> Outcome:
    """Fetch the form, for the matter named, or with a choice of those that take motions; a confidential one has none."""
    return _opened(said, scene, MotionFormPage)


def submit(said: Pressed, scene: Scene) -> Outcome:
    """Take a member's motion (R-137, R-142)."""
    return _judged(said, scene, entry=False)


def record(said: Pressed, scene: Scene) -> Outcome:
    """Note a motion that was made aloud or sent by e-mail; the mover is told, and can withdraw it (R-137, R-138)."""
    return _opened(said, scene, MotionRecordPage) if untouched(said) else _judged(said, scene, entry=True)


def _opened(said: Pressed, scene: Scene, page: Callable[[int, MotionKind | None], Page]) -> Outcome:
    meeting, no = scene.meeting, number_in(said)
    why: RefusalCode | None = not_live(meeting)
    if why or no is None:
        return refused(why or CommonRefusal.BAD_FORM)
    matter = meeting.matter(no) if no else None
    if no and matter is None:
        return refused(MatterRefusal.NO_MATTER)
    why = not_taken(scene, matter)
    if why:
        return refused(why)
    if matter is not None and deliberation_over(matter):
        return refused(why_over(matter) or MatterRefusal.MATTER_ENDED)
    if not any(takes(scene, m) for m in meeting.matters):
        return refused(MotionRefusal.NO_MOTIONS_NOW)
    return Outcome(reply=page(no, member(MotionKind, said.field("kind"))))


def _judged(said: Pressed, scene: Scene, *, entry: bool) -> Outcome:
    """Judge a motion. What may not be kept is dropped before anything else is looked at."""
    meeting, filled = scene.meeting, read(said, entry=entry)
    matter, mover = matter_of(filled, meeting), _mover(filled, scene, entry=entry)
    why: RefusalCode | None = not_live(meeting) or _dropped(scene, matter)
    if why is None and filled.channel not in scene.profile.motion_channels:
        why = MotionRefusal.NO_CHANNEL
    if why:
        return refused(why)
    same = _same(meeting, said.form, mover)
    if same is not None:
        used = said.road is Road.SUBMIT and filled.words
        return notice(NoticeCode.FORM_USED) if used else Outcome(reply=MotionReceiptPage(same.motion))
    typed_before = not filled.no and written_before(scene)
    if (
        said.road is Road.TYPED
        and mover is not None
        and (typed_before or matter is None or _in_doubt(said, filled, meeting, matter))
    ):
        return hold(said, scene, filled, mover)
    no_part = takes_no_part(meeting, mover, matter)
    if no_part:
        return refused(no_part)
    if matter is None or mover is None:
        return _handed_back(scene, filled, MotionFault.MATTER if matter is None else MotionFault.MOVER, entry=entry)
    wrong = MotionFault.ENDED if deliberation_over(matter) else fault(filled, scene)
    if wrong:
        return _handed_back(scene, filled, wrong, entry=entry)
    number = len(meeting.motions) + 1
    wording = f"m{number}" if filled.words else ""
    came_at = clock_of(filled.came_at) or ""
    moved = Moved(number, matter.no, filled.kind or "", mover.key, wording, filled.channel, said.form, came_at)
    kept = (Wording(wording, Words(filled.words), matter.no),) if wording else ()
    outcome = taken(scene, moved)
    deliveries = (*outcome.deliveries, *changed_before(said, scene, moved))
    return replace(outcome, deliveries=deliveries, wordings=kept)


def _dropped(scene: Scene, matter: Matter | None) -> MotionRefusal | None:
    """Why a written motion is not taken, said to somebody whose words are dropped with that."""
    why = not_taken(scene, matter)
    return _DROPPED[why] if why else None


def _in_doubt(said: Pressed, filled: Filled, meeting: Meeting, matter: Matter) -> bool:
    """Whether what was typed may be about another matter than this one, which it names or may name; or its words be other words."""
    if doubt(said) is not None:
        return True
    spoken = spoken_of(filled.words, meeting)
    named = (*matters_named(said.field("named"), meeting), *spoken.matters)
    return spoken.perhaps or perhaps(said) is not None or any(one is not matter for one in named)


def _mover(filled: Filled, scene: Scene, *, entry: bool) -> Person | None:
    """Whose motion it is; None where the secretary named nobody who may make one."""
    person = scene.meeting.people.get(filled.mover) if entry else scene.person
    return person if moves(scene.meeting, person) else None


def _same(meeting: Meeting, form_: str, mover: Person | None) -> Motion | None:
    """The motion that was already made of this form or message."""
    if not form_ or mover is None:
        return None
    return next((m for m in meeting.motions if m.form == form_ and m.mover == mover.key), None)


def _handed_back(scene: Scene, filled: Filled, wrong: MotionFault, *, entry: bool) -> Outcome:
    """Return the form again with what was typed. An answer by post can hold no words, and says so of those that were written."""
    if returnable(filled):
        return Outcome(reply=Draft(form(scene, filled, wrong, entry=entry)))
    matter = matter_of(filled, scene.meeting)
    if matter is not None and wrong in (MotionFault.KIND, MotionFault.WORDING, MotionFault.CAME_AT):
        fault = _ANEW.get(wrong, wrong) if filled.words else _ASKED_FOR.get(wrong, wrong)
        return Outcome(reply=(MotionRecordPage if entry else MotionFormPage)(matter.no, filled.kind, fault))
    return refused(_REFUSED[wrong])


def taken(scene: Scene, moved: Moved) -> Outcome:
    """Show the motion to all (R-128), and answer with a receipt; a secretary is asked for a kind that was not said."""
    number, mover = moved.motion, scene.meeting.people[moved.mover]
    sent: tuple[Delivery, ...] = (motion_card(number),)
    if not moved.kind:
        people = scene.meeting.having(Capacity.SECRETARY)
        sent += tuple(motion_copy(p, number) for p in people if p.wire)
    if mover is not scene.person and mover.wire:
        sent += (replace(motion_copy(mover, number), page=MotionReceiptPage(number)),)
    return Outcome((moved,), sent, MotionReceiptPage(number))


def receipt_again(said: Pressed, scene: Scene) -> Page:
    """The page that answers a motion handed in once more: the receipt of the one that it became."""
    same = next((m for m in scene.meeting.motions if said.form and m.form == said.form), None)
    return MotionReceiptPage(same.motion) if same else MotionsPage(0, 0)
