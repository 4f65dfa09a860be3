"""The card on which hosts tick the faces."""

from collections.abc import Callable, Mapping
from typing import Any

from cards.faces import FaceBox, FacesCard
from cards.refusal import Refusal
from cards.view import View
from dialogs.faces.pages import FacesPage
from dialogs.judging.face_seen import faces_for, seen
from dialogs.judging.outcome import Page
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Person
from dialogs.showing.names import MOST_LISTED, called, key


def draw(page: FacesPage, scene: Scene) -> View:
    """Draw it for chair and secretaries alone: first who is to be looked at, as many as a screen of Teams shows."""
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    boxes = sorted((_box(scene, one) for one in faces_for(scene)), key=lambda one: one.on)
    on = scene.meeting.on_table
    return FacesCard(
        key(scene),
        tuple(boxes[:MOST_LISTED]),
        more=max(0, len(boxes) - MOST_LISTED),
        seen=sum(one.on for one in boxes),
        note=page.note or "",
        gate=on.no if on is not None and on.kind.needs_checklist else 0,
    )


def _box(scene: Scene, person: Person) -> FaceBox:
    """The person's box; of whoever was ticked before over a link that they have no longer, that they came anew."""
    people, word = scene.meeting.people, scene.meeting.roll.faces.get(person.key)
    look = seen(scene.meeting, person)
    by = people.get(look.by) or people.get(scene.meeting.wires.get(look.by, "")) if look is not None else None
    return FaceBox(
        person.key,
        called(person),
        person.capacity.value if person.capacity else "",
        person.epoch,
        on=look is not None,
        how=look.how.value if look is not None else "",
        at=look.at if look is not None else None,
        by=called(by) if by is not None else "",
        again=look is None and word is not None and word.yes and word.epoch != person.epoch,
    )


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {FacesPage: draw}
