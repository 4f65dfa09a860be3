"""Motions (yrkanden): handed in, typed or noted by the secretary; numbered, shown to all, backed, withdrawn, corrected.

Source: R-113, R-128, R-137 to R-149. In a confidential matter nothing is taken in writing, and what was typed is dropped.
"""

from cards.motion import FetchedWording
from dialogs import facts as f
from dialogs.at_table import number_in
from dialogs.capacity import Capacity
from dialogs.inbound import Pressed, Road, Words
from dialogs.marks import refused
from dialogs.meeting import Meeting, Motion, Person, Stage
from dialogs.motion_intake import Filled, fault, form, meant, not_live, oral, over, read, returnable, takes, untouched
from dialogs.motion_kinds import MotionKind
from dialogs.motion_pages import hidden, may_withdraw, told
from dialogs.outcome import Delivery, Draft, Outcome, Page, Show, Tell, Wording
from dialogs.profile_choices import WordingRule
from dialogs.rights import moves
from dialogs.scene import Scene

_NO_WORDS = Words("")


# ---- handing in --------------------------------------------------------------------------------------------------


def open_(said: Pressed, scene: Scene) -> Outcome:
    """Fetch the form, for the matter named, or with a choice of those that take motions; a confidential one has none."""
    return _opened(said, scene, "motion_form")


def submit(said: Pressed, scene: Scene) -> Outcome:
    """Take a member's motion (R-137, R-142)."""
    return _judged(said, scene, entry=False)


def record(said: Pressed, scene: Scene) -> Outcome:
    """Note a motion that was made aloud or sent by e-mail; the mover is told, and can withdraw it (R-137, R-138)."""
    return _opened(said, scene, "motion_record") if untouched(said) else _judged(said, scene, entry=True)


def _opened(said: Pressed, scene: Scene, page: str) -> Outcome:
    meeting, no = scene.meeting, number_in(said)
    why = not_live(meeting)
    if why or no is None:
        return refused(why or "bad_form")
    matter = meeting.matter(no) if no else None
    if no and matter is None:
        return refused("no_matter")
    why = oral(scene, matter)
    if why:
        return refused(why)
    if matter is not None and over(matter):
        return refused(f"matter_{matter.state}")
    if not any(takes(scene, m) for m in meeting.matters):
        return refused("no_motions_now")
    return Outcome(reply=Page(page, (no,)))


def _judged(said: Pressed, scene: Scene, *, entry: bool) -> Outcome:
    """Judge a motion. What may not be kept is dropped before anything else is looked at."""
    meeting, filled = scene.meeting, read(said, entry=entry)
    matter, mover = meant(filled, meeting), _mover(filled, scene, entry=entry)
    why = oral(scene, matter)
    why = not_live(meeting) or (f"{why}_dropped" if why else "")
    if not why and filled.channel not in scene.profile.motion_channels:
        why = "no_channel"
    if why:
        return refused(why)
    same = _same(meeting, said.form, mover)
    if same is not None:
        return Outcome(reply=Page("motion_receipt", (same.motion,)))
    if matter is None or mover is None:
        return _handed_back(scene, filled, "matter" if matter is None else "mover", entry=entry)
    wrong = "ended" if over(matter) else fault(filled, scene)
    if wrong:
        return _handed_back(scene, filled, wrong, entry=entry)
    number = len(meeting.motions) + 1
    wording = f"m{number}" if filled.words else ""
    moved = f.Moved(number, matter.no, filled.kind, mover.key, wording, filled.channel, said.form)
    return _taken(scene, moved, Words(filled.words))


def _mover(filled: Filled, scene: Scene, *, entry: bool) -> Person | None:
    """Whose motion it is; None where the secretary named nobody who may make one."""
    person = scene.meeting.people.get(filled.mover) if entry else scene.person
    return person if moves(person) else None


def _same(meeting: Meeting, form_: str, mover: Person | None) -> Motion | None:
    """The motion that this very form, or message, has become already."""
    if not form_ or mover is None:
        return None
    return next((m for m in meeting.motions if m.form == form_ and m.mover == mover.key), None)


def _handed_back(scene: Scene, filled: Filled, wrong: str, *, entry: bool) -> Outcome:
    """Give the form again with what was typed. An answer by post can hold no words: they are in the sender's message."""
    if returnable(filled):
        return Outcome(reply=Draft(form(scene, filled, wrong, entry=entry)))
    matter = meant(filled, scene.meeting)
    if matter is not None and wrong in ("kind", "wording"):
        told_ = wrong if wrong == "wording" else ""
        return Outcome(reply=Page("motion_record" if entry else "motion_form", (matter.no, filled.kind, told_)))
    return refused(f"motion_{wrong}")


def _taken(scene: Scene, moved: f.Moved, words: Words) -> Outcome:
    """Show the motion to all (R-128), and answer with a receipt; a secretary is asked for a kind that was not said."""
    number, mover = moved.motion, scene.meeting.people[moved.mover]
    sent: tuple[Delivery, ...] = (_room(number),)
    if not moved.kind:
        people = scene.meeting.having(Capacity.SECRETARY)
        sent += tuple(Tell(p.wire, Page("motion", (number,)), f"kind:{number}:{p.key}") for p in people if p.wire)
    if mover is not scene.person and mover.wire:
        sent += (Tell(mover.wire, Page("motion_receipt", (number,)), f"motion:{number}"),)
    kept = (Wording(moved.wording, words, moved.no),) if moved.wording else ()
    return Outcome((moved,), sent, Page("motion_receipt", (number,)), kept)


def _room(number: int) -> Show:
    return Show(f"motion:{number}", Page("motion", (number,), private=False))


# ---- what becomes of it ------------------------------------------------------------------------------------------


def show(said: Pressed, scene: Scene) -> Outcome:
    """Show one motion to whoever asks, with what they can do about it."""
    motion = _named(said, scene.meeting)
    return refused("no_motion") if motion is None else Outcome(reply=Page("motion", (motion.motion,)))


def list_(said: Pressed, scene: Scene) -> Outcome:
    """List the motions, of one matter or of all; they are nobody's secret (R-143)."""
    no, start = number_in(said), said.fields.get("start", _NO_WORDS).spoken
    if scene.meeting.stage is Stage.EMPTY or no is None:
        return refused("bad_form" if no is None else "not_set_up")
    at = int(start) if start.isascii() and start.isdigit() and len(start) <= len("9999") else 0
    return Outcome(reply=Page("motions", (no, at), private=False))


def withdraw(said: Pressed, scene: Scene) -> Outcome:
    """The mover takes the motion back (R-147); one that was noted, the secretary on the mover's word."""
    motion = _named(said, scene.meeting)
    why = _fixed(scene, motion)
    if motion is None or why:
        return refused(why)
    if not may_withdraw(scene, motion):
        return refused("not_mover")
    if motion.withdrawn:
        return _as_it_stands(motion)
    return _changed(motion, f.Withdrawn(motion.motion))


def second(said: Pressed, scene: Scene) -> Outcome:
    """A member backs somebody else's motion (R-148); twice is once."""
    motion, person = _named(said, scene.meeting), scene.person
    why = _fixed(scene, motion)
    if motion is None or person is None or why:
        return refused(why or "no_person")
    if hidden(scene, motion):
        return refused("oral_only")
    if motion.mover == person.key:
        return refused("own_motion")
    if motion.withdrawn:
        return refused("motion_withdrawn")
    if person.key in motion.seconds:
        return _as_it_stands(motion)
    return _changed(motion, f.Seconded(motion.motion, person.key))


def reclassify(said: Pressed, scene: Scene) -> Outcome:
    """The secretary corrects the kind, or names one that the mover did not say; the wording stays as it is."""
    motion, told_ = _named(said, scene.meeting), said.fields.get("kind", _NO_WORDS).spoken
    why = not_live(scene.meeting)
    if motion is None or why:
        return refused(why or "no_motion")
    if hidden(scene, motion):
        return refused("oral_only")
    if motion.withdrawn:
        return refused("motion_withdrawn")
    if not told_:
        return Outcome(reply=Page("motion_kind", (motion.motion,)))
    kind = next((k for k in MotionKind if k.value == told_), None)
    if kind is None:
        return refused("bad_form")
    if motion.kind == kind:
        return _as_it_stands(motion)
    if not motion.wording and scene.profile.wording_of(kind) is WordingRule.REQUIRED:
        return refused("motion_needs_wording")
    return _changed(motion, f.Reclassified(motion.motion, kind.value))


def fetch(said: Pressed, scene: Scene) -> Outcome:
    """Show the secretary a sealed wording once, for the register, and destroy it with that (R-117, R-204).

    The words are read by the very answer that destroys them, and only in a dialog: whatever answers by another road
    would be kept, or not be seen.
    """
    motion = _named(said, scene.meeting)
    if motion is None:
        return refused("no_motion")
    if not hidden(scene, motion):
        return refused("not_sealed")
    if not motion.wording:
        return _as_it_stands(motion)
    if said.road is not Road.DIALOG or said.fields.get("confirm", _NO_WORDS).spoken != "yes":
        return Outcome(reply=Page("motion_fetch", (motion.motion,)))
    shown = Draft(FetchedWording(told(scene.meeting, motion)))
    return Outcome((f.WordingFetched(motion.motion),), reply=shown, purged=(motion.wording,))


def _named(said: Pressed, meeting: Meeting) -> Motion | None:
    number = said.fields.get("motion", _NO_WORDS).spoken.strip()
    known = number.isascii() and number.isdigit() and len(number) <= len("9999")
    return meeting.motion(int(number)) if known else None


def _fixed(scene: Scene, motion: Motion | None) -> str:
    """Why nothing about the motion can change now, as the code of a refusal; "" where it can (R-145)."""
    if motion is None:
        return "no_motion"
    matter = scene.meeting.matter(motion.no)
    return not_live(scene.meeting) or ("motion_over" if matter is None or over(matter) else "")


def _as_it_stands(motion: Motion) -> Outcome:
    return Outcome(reply=Page("motion", (motion.motion,)))


def _changed(motion: Motion, fact: f.Withdrawn | f.Seconded | f.Reclassified) -> Outcome:
    return Outcome((fact,), (_room(motion.motion),), Page("motion", (motion.motion,)))


# ---- said again --------------------------------------------------------------------------------------------------


def receipt_again(said: Pressed, scene: Scene) -> Page:
    """The page that answers a motion handed in once more: the receipt of the one that it became."""
    same = next((m for m in scene.meeting.motions if said.form and m.form == said.form), None)
    return Page("motion_receipt", (same.motion,)) if same else Page("motions", (0, 0), private=False)


def motion_again(said: Pressed, scene: Scene) -> Page:
    """The page that answers a press about a motion once more: the motion as it stands."""
    motion = _named(said, scene.meeting)
    return Page("motion", (motion.motion,)) if motion else Page("motions", (0, 0), private=False)
