"""The receipt of when somebody has to go, and the card that asks chair and secretary when the time has come."""

from collections.abc import Callable, Mapping
from typing import Any

from cards.going import GoingDue, GoingReceipt
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.outcome import Page
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.places import PersonPlace
from dialogs.quorum.pages import GoingDuePage, GoingPage
from dialogs.quorum.quorum_now import serves
from dialogs.quorum.roll_call import stood
from dialogs.quorum.service_broken_off import service_over
from dialogs.said.reasons import ServiceOver
from dialogs.showing.names import called, key


def draw_going(page: GoingPage, scene: Scene) -> View:
    """Draw what stands of the person: to themselves, or to a host."""
    own = scene.person is not None and page.who in ("", scene.person.key)
    person = scene.person if own else scene.meeting.people.get(page.who)
    if person is None or not (own or may(Right.HOSTS, scene)):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    said = scene.meeting.roll.going.get(person.key)
    at = said.at if said is not None else None
    over = service_over(scene) if serves(person) and person.capacity is not Capacity.SUBSTITUTE else ServiceOver.STAYS
    return GoingReceipt(key(scene), "" if own else called(person), person.key, at, over.value)


def draw_due(page: GoingDuePage, scene: Scene) -> View:
    """Draw the question; one quiet line once it is answered, or nobody can answer it any more."""
    meeting, person = scene.meeting, scene.meeting.people.get(page.who)
    if person is None or not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    said = meeting.roll.going.get(person.key)
    return GoingDue(
        key(scene),
        called(person),
        person.key,
        said.at if said is not None else None,
        asks=said is not None and said.asked and meeting.live,
        left=person.place is PersonPlace.AWAY,
        notes=may(Right.SECRETARY, scene),
        stood=stood(meeting, person),
        link=person.epoch,
    )


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {GoingPage: draw_going, GoingDuePage: draw_due}
