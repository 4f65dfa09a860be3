"""What stands in the way of opening a matter: who is not ready and why, and what else the chair must settle or decide.

The readiness card shows it, and the gate goes by it.
"""

from collections.abc import Container, Mapping
from enum import StrEnum
from typing import Final

from cards.quick_dataclass import quick_dataclass
from dialogs.judging.link_fails import link_fails
from dialogs.judging.scene import Scene
from dialogs.judging.who_is_entitled import entitled, leads_disqualified
from dialogs.matter.checklist_answer_holds import Why, answer_fault, answer_now
from dialogs.matter.checklist_lines_asked import asked_people, gated
from dialogs.matter.may_be_there import There, how_there
from dialogs.matter.remote_allowed import decision_lacking, must_leave
from dialogs.meeting.kinds import MatterKind
from dialogs.meeting.meeting import Matter, Meeting, Person
from dialogs.meeting_settings.settings_still_hold import said_not
from dialogs.profile.what_a_level_asks import demands_not_met
from dialogs.said.reasons import HostQuestion
from dialogs.showing.recording_shown import recording_unread


@quick_dataclass(frozen=True, slots=True)
class NotReady:
    """One person who is not ready. `items`: the keys answered no, where that is the reason."""

    person: Person
    why: Why
    items: tuple[str, ...] = ()


class Obstacle(StrEnum):
    """What stands in the way of opening a matter, apart from single people.

    `REMOTE_NEVER`, `REMOTE_BY_DECISION`, `REMOTE_NOT_ALLOWED` and `LEADER_DISQUALIFIED` no reason passes; the rest the chair may pass with one.
    """

    REMOTE_NEVER = "remote_never"
    REMOTE_BY_DECISION = "remote_by_decision"
    REMOTE_NOT_ALLOWED = "remote_not_allowed"
    LEADER_DISQUALIFIED = "leader_disqualified"
    HOST_NOT_CHECKED = "host_not_checked"
    HOST_SAYS_NO = "host_says_no"
    TWO_FACTOR = "two_factor"
    CONSENT = "consent"
    SETTINGS = "settings"
    RECORDING_UNREAD = "recording_unread"
    UNMET = "unmet"


_AT_TABLE: Final = "standing_at_table"
_FIRM = frozenset(
    {
        Obstacle.REMOTE_NEVER,
        Obstacle.REMOTE_BY_DECISION,
        Obstacle.REMOTE_NOT_ALLOWED,
        Obstacle.LEADER_DISQUALIFIED,
    }
)
SETTLED_BY_YES: Final = frozenset({Obstacle.HOST_NOT_CHECKED})
"""The obstacles that go when the host answers yes."""
ASKED_IN_CHECK: Final = SETTLED_BY_YES | {Obstacle.HOST_SAYS_NO, Obstacle.TWO_FACTOR, Obstacle.CONSENT}
"""What the host's check asks: made anew, it can settle all of it."""
_UNCONFIRMED: Mapping[HostQuestion, Obstacle] = {
    HostQuestion.TWO_FACTOR: Obstacle.TWO_FACTOR,
    HostQuestion.CONSENT: Obstacle.CONSENT,
}


@quick_dataclass(frozen=True, slots=True)
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
        """What no reason passes (R-006, R-045, R-173)."""
        return tuple(o for o in self.obstacles if o in _FIRM)


def standing_at_table(scene: Scene) -> Standing | None:
    """How everything stands for the matter on the table, where it is opened through the gate; None otherwise."""
    on = scene.meeting.on_table
    if on is None or not gated(scene, on):
        return None
    # One card asks for it twice: to show who is missing, and for what can be done next.
    there: Standing = scene.worked_out.get(_AT_TABLE) or scene.worked_out.setdefault(_AT_TABLE, standing(scene, on))
    return there


def standing(scene: Scene, matter: Matter) -> Standing:
    """How everything stands for the matter: what the readiness card shows and the gate goes by."""
    asked = asked_people(scene.meeting, matter)
    missing = _missing(scene, matter)
    failing = {n.person.key for n in missing}
    unmet = tuple(d.key for d in demands_not_met(scene.profile, matter.kind)) if asked else ()
    ready = [p for p in asked if p.key not in failing]
    return Standing(matter, len(asked), len(ready), missing, _obstacles(scene, matter, has_unmet=bool(unmet)), unmet)


def _missing(scene: Scene, matter: Matter) -> tuple[NotReady, ...]:
    """Who is not ready for the matter, and why; in roster order.

    People who are not entitled are listed too: if Teams shows them in the call, or if they have said that they are remote
    and Teams says nothing. The chair can open the matter all the same, with a reason. A card has it anew several times a second:
    nobody is looked at twice.
    """
    found = []
    people = scene.meeting.people.values()
    leaving = {one.key for one in must_leave(scene, matter, people)}
    for person in people:
        why = why_not_ready(scene, matter, person, leaving)
        if why is not None:
            answer = answer_now(scene.meeting, person) if why is Why.UNSAFE else None
            found.append(NotReady(person, why, answer.unsafe if answer else ()))
    return tuple(found)


def why_not_ready(scene: Scene, matter: Matter, person: Person, leaving: Container[str] | None = None) -> Why | None:
    """Why the person is not ready: what their answer lacks, of those who are asked; else why they may not be there, or where they sit."""
    there = how_there(scene, matter, person, leaving)
    if there is There.REMOTE:
        return answer_fault(scene, person) or _not_followed(scene, person)
    if there is There.MUST_LEAVE and decision_lacking(scene, matter):
        return Why.BY_DECISION
    if there is not There.ELSEWHERE:
        return Why(there.value)
    return Why.ASKS if scene.meeting.roll.asking and _asks_since(scene.meeting, person, matter) else None


def _not_followed(scene: Scene, person: Person) -> Why | None:
    """Why somebody whose answer holds is not ready: the chair has said no to their being remote (R-020), or they have said that they do not hear or see (R-236)."""
    if scene.meeting.roll.declines(person.key):
        return Why.DECLINED
    return Why.TROUBLE if link_fails(scene.meeting, person) is not None else None


def _asks_since(meeting: Meeting, person: Person, matter: Matter) -> bool:
    """Whether somebody who is noted elsewhere has asked to be remote since, and the chair has not answered: they may be remote already (R-020)."""
    if not meeting.roll.waits(person.key) or not entitled(person, matter):
        return False
    return person.placed_at is None or person.placed_at <= meeting.roll.asking[person.key].at


def _of_remote(scene: Scene, matter: Matter) -> Obstacle:
    """Why nobody may be remote: never, or not without a special decision, which the secretary enters (R-045, R-046); or the profile's own rule."""
    if decision_lacking(scene, matter):
        return Obstacle.REMOTE_BY_DECISION
    return Obstacle.REMOTE_NEVER if matter.kind is MatterKind.PROTECTIVE else Obstacle.REMOTE_NOT_ALLOWED


def _obstacles(scene: Scene, matter: Matter, *, has_unmet: bool) -> tuple[Obstacle, ...]:
    found = []
    people = scene.meeting.people.values()
    if must_leave(scene, matter, people):
        found.append(_of_remote(scene, matter))
    if leads_disqualified(scene.meeting, matter):
        found.append(Obstacle.LEADER_DISQUALIFIED)
    check = matter.check
    if check is None:
        if scene.profile.host_check:
            found.append(Obstacle.HOST_NOT_CHECKED)
    else:
        if not check.only_entitled:
            found.append(Obstacle.HOST_SAYS_NO)
        found.extend(_UNCONFIRMED[one] for one in check.missing if one in _UNCONFIRMED)
    if said_not(scene, matter):
        found.append(Obstacle.SETTINGS)
    if recording_unread(scene.meeting, matter):
        found.append(Obstacle.RECORDING_UNREAD)
    if has_unmet:
        found.append(Obstacle.UNMET)
    return tuple(found)
