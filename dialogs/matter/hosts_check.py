"""The host's check before a gated matter: that only entitled people are logged in, and what its level asks besides (R-043, R-094)."""

from dataclasses import replace

from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Delivery, Tell
from dialogs.judging.scene import Scene
from dialogs.judging.who_is_entitled import disqualified
from dialogs.matter.checklist_lines_asked import asked_people
from dialogs.matter.entitled_asked_again import decided_on
from dialogs.matter.facts import HostChecked
from dialogs.matter.obstacles import Standing, standing
from dialogs.matter.pages import GatePage
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Matter
from dialogs.meeting.parts import HostCheck
from dialogs.meeting.places import PersonPlace
from dialogs.profile.what_a_level_asks import asks_consent, asks_two_factor
from dialogs.said.inbound import Pressed
from dialogs.said.reasons import HostQuestion
from dialogs.showing.shared_cards import READINESS


def asks(scene: Scene, matter: Matter) -> tuple[HostQuestion, ...]:
    """What the check asks: "only entitled", the second factor, and the consent of a party who is here (R-043)."""
    asked = [HostQuestion.ONLY_ENTITLED]
    if asks_two_factor(scene.profile, matter.kind) and asked_people(scene.meeting, matter):
        asked.append(HostQuestion.TWO_FACTOR)
    parties = (p for p in scene.meeting.people.values() if p.capacity is Capacity.PARTY and p.matter == matter.no)
    if asks_consent(scene.profile, matter.kind) and any(p.place is not PersonPlace.AWAY for p in parties):
        asked.append(HostQuestion.CONSENT)
    return tuple(asked)


def yes_or_no(said: Pressed, name: HostQuestion) -> str:
    """A yes or a no; "" for anything else."""
    answer = said.field(name)
    return answer if answer in ("yes", "no") else ""


def answered_so_far(said: Pressed, scene: Scene, matter: Matter) -> tuple[str, ...]:
    """What the press answers, one a question of the check."""
    return tuple(yes_or_no(said, name) for name in asks(scene, matter))


def checker_disqualified(scene: Scene, matter: Matter) -> bool:
    """Whether the host who looks is disqualified in the matter: their check is none (R-173)."""
    return scene.person is not None and disqualified(scene.meeting, scene.person, matter)


def lacking(said: Pressed, scene: Scene, matter: Matter) -> bool:
    """Whether the check was begun and not finished."""
    return bool(yes_or_no(said, HostQuestion.ONLY_ENTITLED)) and not all(
        yes_or_no(said, name) for name in asks(scene, matter)
    )


def checked(said: Pressed, scene: Scene, matter: Matter) -> tuple[tuple[Fact, ...], tuple[Delivery, ...]]:
    """The host's check as it was said now; nothing where none was, or where it stands so already.

    Where a reason is given, a question left unanswered counts as not confirmed. Where somebody else than the chair finds that not only entitled people are logged in,
    the chair is told at once (R-121).
    """
    only = yes_or_no(said, HostQuestion.ONLY_ENTITLED)
    missing = tuple(name for name in asks(scene, matter)[1:] if yes_or_no(said, name) != "yes")
    old = matter.check
    if not only or (old is not None and (old.only_entitled, old.missing) == (only == "yes", missing)):
        return (), ()
    chair = scene.meeting.chair
    deliveries: tuple[Delivery, ...] = (READINESS,)
    if only == "no" and chair is not None and not scene.leads and chair.wire:
        what = f"not_entitled:{matter.no}:{int(scene.at.timestamp())}"
        deliveries += (Tell(chair.wire, GatePage(matter.no), what, alarm=True),)
    people = tuple(one.key for one in decided_on(scene, matter)) if only == "yes" else ()
    return (HostChecked(matter.no, only == "yes", tuple(one.value for one in missing), people),), deliveries


def standing_after(facts: tuple[Fact, ...], scene: Scene, matter: Matter) -> Standing:
    """How everything stands when the check in this press is counted."""
    check = next((x for x in facts if isinstance(x, HostChecked)), None)
    if check is None:
        return standing(scene, matter)
    stood = HostCheck(scene.at, "", only_entitled=check.only_entitled, missing=check.unconfirmed)
    return standing(scene, replace(matter, check=stood))
