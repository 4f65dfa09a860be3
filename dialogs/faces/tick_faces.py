"""A tick a face: chair or secretary looks at everybody who is remote or connected, and ticks whom they see and know (R-027, R-095).

It never stops the chair: the gate shows who is not ticked. Nobody is ticked over another link than the one that the card was
drawn for, or that they had when the words were written. All of one card are ticked in one press, so that a council can be
looked at as Teams shows it, a screen at a time; of whoever has no capacity here that says nothing, and they are ticked one by one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from cards.offers import Offer
from dialogs.faces.facts import FacesSeen, FacesTakenBack
from dialogs.faces.pages import FacesNote, FacesPage, FacesRefusal
from dialogs.judging.face_seen import faces_for, seen
from dialogs.judging.late_words import of_earlier_link
from dialogs.judging.outcome import Outcome, TakeBack, UndoRight
from dialogs.judging.person_by_name import meant
from dialogs.judging.refusals import RefusalCode, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import halted
from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.meeting.parts import Step
from dialogs.said.inbound import Pressed, Road
from dialogs.showing.next_steps import OfferPlace
from dialogs.showing.shared_cards import READINESS


@dataclass(frozen=True, slots=True)
class _Said:
    """Of whom it is said that they are seen, of whom that they are not, and whether it is said of somebody over another link."""

    people: tuple[Person, ...]
    unseen: tuple[Person, ...] = ()
    changed: bool = False


def show(_: Pressed, scene: Scene) -> Outcome:
    """Show whose faces are to be looked at."""
    why = why_not(scene.meeting)
    return refused(why) if why else Outcome(reply=FacesPage())


def tick(said: Pressed, scene: Scene) -> Outcome:
    """Note whose faces are seen and known, and whose are not seen any more."""
    why = why_not(scene.meeting)
    if why:
        return refused(why)
    if said.road is Road.FETCH or not (said.filled_in or said.road is Road.TYPED):
        return Outcome(reply=FacesPage())
    faces = faces_for(scene)
    if not faces:
        return refused(FacesRefusal.NOBODY)
    looks = _typed(said, scene, faces) if said.road is Road.TYPED else _pressed(said, faces)
    return refused(looks) if isinstance(looks, RefusalCode) else _noted(looks, scene)


def why_not(meeting: Meeting) -> RefusalCode | None:
    """Why nobody can be ticked now: from the set-up on they can, but for a break, after which all are looked at anew."""
    return None if meeting.stage is Stage.PREPARED else halted(meeting)


def _noted(looks: _Said, scene: Scene) -> Outcome:
    """What is new of that. What stands so already is said once more, as of now."""
    meeting = scene.meeting
    new = tuple(one.key for one in looks.people if seen(meeting, one) is None)
    lost = tuple(one.key for one in looks.unseen if seen(meeting, one) is not None)
    note = FacesNote.CHANGED if looks.changed else FacesNote.SAVED if new or lost else FacesNote.NOTHING_NEW
    if not (new or lost):
        return Outcome(reply=FacesPage(note))
    return Outcome((FacesSeen(new, lost),), (READINESS,) if meeting.live else (), FacesPage(note))


def _pressed(said: Pressed, faces: tuple[Person, ...]) -> _Said:
    """Each box that was ticked, or cleared where it was drawn ticked; or all of the card who have a capacity here."""
    drawn = dict(part.split(":", 1) for part in said.field("links").split() if ":" in part)
    here = {one.key: one for one in faces}
    same = [one for one in faces if drawn.get(one.key, str(one.epoch)).rstrip("+") == str(one.epoch)]
    if said.field("all") == "yes":
        meant_ = [one for one in same if one.key in drawn and one.capacity is not None]
        return _Said(tuple(meant_), changed=_moved(drawn, here))
    yes = tuple(one for one in same if said.field(one.key) == "yes")
    no = tuple(one for one in same if said.field(one.key) == "no" and drawn.get(one.key, "").endswith("+"))
    asked = {key: link for key, link in drawn.items() if said.field(key) == "yes"}
    return _Said(yes, no, changed=_moved(asked, here))


def _moved(drawn: Mapping[str, str], here: Mapping[str, Person]) -> bool:
    """Whether somebody has left since the card was drawn, or has another link."""
    return any(key not in here or link.rstrip("+") != str(here[key].epoch) for key, link in drawn.items())


def _typed(said: Pressed, scene: Scene, faces: tuple[Person, ...]) -> _Said | RefusalCode:
    """Typed it is said of all who have a capacity here, of all but one, or of one alone; of one also that they are not seen."""
    but, one = said.field("except"), said.field("name")
    people = tuple(p for p in faces if p.capacity is not None)
    if but or one:
        found = _the_one(scene.meeting, faces, but or one)
        if isinstance(found, RefusalCode):
            return found
        people = tuple(p for p in people if p is not found) if but else (found,)
    if said.field("gone"):
        return _Said((), people)
    same = tuple(p for p in people if not of_earlier_link(scene, p))
    return _Said(same, changed=len(same) < len(people))


def _the_one(meeting: Meeting, faces: tuple[Person, ...], typed: str) -> Person | RefusalCode:
    found = meant(faces, typed)
    if len(found) == 1:
        return found[0]
    if found:
        return FacesRefusal.SEVERAL_NAMES
    known = meant(meeting.people.values(), typed)
    return FacesRefusal.NOT_IN_PICTURE if known else FacesRefusal.NO_SUCH_NAME


def steps(scene: Scene) -> tuple[Offer, ...]:
    """For chair and secretary, where there is somebody to look at. The gate has the button in sight, and there it belongs; before the opening it is in the help."""
    if why_not(scene.meeting) or not may(Right.HOSTS, scene) or not faces_for(scene):
        return ()
    return (Offer("faces.show", "faces.show", OfferPlace.NOTE, dialog=True, exception=True),)


def _ticks(scene: Scene) -> int | None:
    return 0 if steps(scene) else None


def _taken_back(meeting: Meeting, at: datetime, _: FacesSeen) -> Outcome | None:
    people = tuple(key for key, word in meeting.roll.faces.items() if word.at == at)
    cards = (READINESS,) if meeting.live else ()
    return Outcome((FacesTakenBack(people),), cards, FacesPage()) if people else None


UNDO: Mapping[type[Step], TakeBack] = {FacesSeen: _taken_back}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {FacesSeen: lambda *_: Right.HOSTS}
LINES: Mapping[str, Callable[[Scene], int | None]] = {"faces": _ticks, "faces_tick": _ticks}
