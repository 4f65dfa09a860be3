"""Where everybody stands before a matter: who is asked, whose answer holds, and what stands in the way of opening.

These are judgements over the meeting, used by the checklist, the readiness card and the gate alike.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from dialogs.capacity import Capacity
from dialogs.kinds import BodyKind, MatterKind
from dialogs.meeting import Matter, Meeting, Person
from dialogs.places import PersonPlace
from dialogs.profile.choices import ProtectiveRemote
from dialogs.profile.parts import ChecklistItem
from dialogs.reasons import HostQuestion
from dialogs.refusals import CommonRefusal
from dialogs.rights import entitled
from dialogs.scene import Scene


class Why(StrEnum):
    """Why a person is not ready, the gravest first."""

    NOT_ENTITLED = "not_entitled"
    MUST_LEAVE = "must_leave"
    UNSAFE = "unsafe"
    LINK_LOST = "link_lost"
    AGED = "aged"
    LAPSED = "lapsed"
    NO_ANSWER = "no_answer"
    NO_PLACE = "no_place"


@dataclass(frozen=True, slots=True)
class NotReady:
    """One person who is not ready. `items`: the keys answered no, where that is the reason."""

    person: Person
    why: Why
    items: tuple[str, ...] = ()


class Obstacle(StrEnum):
    """What stands in the way of opening a matter, apart from single people.

    `REMOTE_NEVER` and `REMOTE_NOT_ALLOWED` cannot be passed; the rest the chair may pass with a reason.
    """

    REMOTE_NEVER = "remote_never"
    REMOTE_NOT_ALLOWED = "remote_not_allowed"
    HOST_NOT_CHECKED = "host_not_checked"
    HOST_SAYS_NO = "host_says_no"
    TWO_FACTOR = "two_factor"
    CONSENT = "consent"
    UNMET = "unmet"


_FIRM = frozenset({Obstacle.REMOTE_NEVER, Obstacle.REMOTE_NOT_ALLOWED})
_UNCONFIRMED: Mapping[HostQuestion, Obstacle] = {
    HostQuestion.TWO_FACTOR: Obstacle.TWO_FACTOR,
    HostQuestion.CONSENT: Obstacle.CONSENT,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """How everything stands for one matter. Counts are of remote people who are asked."""

    matter: Matter
    asked: int
    ready: int
    not_ready: tuple[NotReady, ...]
    obstacles: tuple[Obstacle, ...]
    unmet: tuple[str, ...]

    @property
    def clear(self) -> bool:
        """Whether the chair may open without giving a reason."""
        return not self.not_ready and not self.obstacles

    @property
    def firm(self) -> tuple[Obstacle, ...]:
        """What no reason passes (R-006, R-045)."""
        return tuple(o for o in self.obstacles if o in _FIRM)


def gated(scene: Scene, matter: Matter) -> bool:
    """Whether the matter is opened through the gate: its kind or the profile asks for the checklist (R-101)."""
    return scene.profile.asks(matter.kind) or matter.kind.entitled_only


def asked_people(meeting: Meeting, matter: Matter | None) -> tuple[Person, ...]:
    """The remote people who are asked: members, substitutes and all others who stay for the matter (R-100).

    A party is asked for their own matter; in another they are not entitled. Who has no capacity is never entitled.
    """
    return tuple(p for p in meeting.people.values() if p.remote and entitled(p, matter))


def items_for(scene: Scene, matter: Matter | None) -> tuple[ChecklistItem, ...]:
    """The checklist's items, in order, before `matter`; None: at the opening."""
    if matter is None:
        return scene.profile.items_at_opening(scene.day)
    return scene.profile.items_before(matter.kind, scene.day)


def answer_fault(scene: Scene, person: Person) -> Why | None:
    """Why the person's answer does not hold for the run now, None where it holds (R-102)."""
    meeting, answer = scene.meeting, person.answer
    if person.in_call is False:
        return Why.LINK_LOST
    if answer is None or meeting.run is None:
        return Why.NO_ANSWER
    if answer.round != meeting.run.round or answer.level < meeting.run.level:
        return Why.NO_ANSWER
    if answer.epoch != person.epoch:
        return Why.LAPSED
    if answer.unsafe:
        return Why.UNSAFE
    lasts_s = scene.profile.answer_lasts_s
    if lasts_s and scene.at - answer.at > timedelta(seconds=lasts_s):
        return Why.AGED
    return None


def not_ready(scene: Scene, matter: Matter) -> tuple[NotReady, ...]:
    """Who is not ready for the matter, and why; in roster order.

    Whoever is not entitled stands here too, where Teams shows them in the call (a hint: the host decides) or they have
    said that they are remote: their word stands in nobody's way for good, and the chair can pass it.
    """
    found = []
    leaving = must_leave(scene, matter, scene.meeting.people.values())
    for person in scene.meeting.people.values():
        if not entitled(person, matter):
            if matter.kind.entitled_only and (person.in_call or (person.remote and person.in_call is None)):
                found.append(NotReady(person, Why.NOT_ENTITLED))
        elif person in leaving:
            found.append(NotReady(person, Why.MUST_LEAVE))
        elif person.remote:
            why = answer_fault(scene, person)
            if why is not None:
                items = person.answer.unsafe if why is Why.UNSAFE and person.answer else ()
                found.append(NotReady(person, why, items))
        elif not person.place and person.in_call:
            found.append(NotReady(person, Why.NO_PLACE))
    return tuple(found)


def must_leave(scene: Scene, matter: Matter, people: Iterable[Person]) -> tuple[Person, ...]:
    """Those who have to leave before a matter of protective security is opened: remote, or maybe remote (R-045, R-046).

    So is everybody whom Teams shows in the call, entitled or not, and who is not known to sit in the room. The bare word of
    somebody who has no place in the matter stands in nobody's way for good (R-127): the gate names them, and the chair decides.
    """
    if remote_allowed(scene, matter) or matter.kind is not MatterKind.PROTECTIVE:
        return ()
    return tuple(
        p
        for p in people
        if (p.remote and entitled(p, matter)) or (p.in_call is True and p.place is not PersonPlace.ROOM)
    )


def remote_allowed(scene: Scene, matter: Matter) -> bool:
    """Whether the matter may be open while anybody is remote: protective security by a special decision alone (R-006, R-045)."""
    if matter.kind is MatterKind.PROTECTIVE:
        return scene.profile.protective_remote is ProtectiveRemote.SPECIAL_DECISION and matter.special is not None
    return scene.profile.allows_remote(matter.kind)


def standing(scene: Scene, matter: Matter) -> Standing:
    """How everything stands for the matter: what the readiness card shows and the gate goes by."""
    missing = not_ready(scene, matter)
    asked = asked_people(scene.meeting, matter)
    failing = {n.person.key for n in missing}
    unmet = tuple(d.key for d in scene.profile.unmet(matter.kind)) if asked else ()
    ready = sum(p.key not in failing for p in asked)
    return Standing(matter, len(asked), ready, missing, _obstacles(scene, matter, has_unmet=bool(unmet)), unmet)


def _obstacles(scene: Scene, matter: Matter, *, has_unmet: bool) -> tuple[Obstacle, ...]:
    found = []
    people = scene.meeting.people.values()
    # Whoever has no place in the matter could otherwise stop it for good by saying a word.
    remote = any(p.remote and entitled(p, matter) for p in people)
    if must_leave(scene, matter, people):
        found.append(Obstacle.REMOTE_NEVER)
    elif remote and not remote_allowed(scene, matter):
        found.append(Obstacle.REMOTE_NOT_ALLOWED)
    check = matter.check
    if check is None:
        if scene.profile.host_check:
            found.append(Obstacle.HOST_NOT_CHECKED)
    else:
        if not check.only_entitled:
            found.append(Obstacle.HOST_SAYS_NO)
        found.extend(_UNCONFIRMED[one] for one in check.missing if one in _UNCONFIRMED)
    if has_unmet:
        found.append(Obstacle.UNMET)
    return tuple(found)


def remote_refusal(scene: Scene, person: Person | None) -> CommonRefusal | None:
    """Why somebody may not be noted as remote, by their own word or by an answer (R-004, R-007); None where they may."""
    if may_be_remote(scene, person.given if person else None):
        return None
    return CommonRefusal.PRESIDIUM_REMOTE if scene.meeting.decision else CommonRefusal.NO_DECISION


def may_be_remote(scene: Scene, capacity: Capacity | None) -> bool:
    """Whether somebody with this capacity may take part remotely at all, whatever the matter.

    The council must have decided on remote participation (R-004); from 1 July 2026 its own presidium may not be remote
    in the council (R-007).
    """
    meeting = scene.meeting
    if not meeting.decision:
        return False
    presidium = capacity in (Capacity.CHAIR, Capacity.VICE_CHAIR)
    return not (
        presidium and meeting.body is BodyKind.COUNCIL and not scene.profile.council_presidium_may_be_remote(scene.day)
    )
