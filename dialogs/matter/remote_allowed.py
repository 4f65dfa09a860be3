"""Who may be remote at all, and before which matters nobody may: what law and profile forbid (R-004, R-006, R-007, R-045)."""

from collections.abc import Iterable

from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.scene import Scene
from dialogs.judging.who_is_entitled import entitled
from dialogs.matter.checklist_answer_holds import gone
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import BodyKind, MatterKind
from dialogs.meeting.meeting import Matter, Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.profile.choices import ProtectiveRemote


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


def remote_refusal(scene: Scene, person: Person | None) -> CommonRefusal | None:
    """Why somebody may not be noted as remote, by their own word or by an answer (R-004, R-007); None where they may."""
    if may_be_remote(scene, person.given if person else None):
        return None
    return CommonRefusal.PRESIDIUM_REMOTE if scene.meeting.decision else CommonRefusal.NO_DECISION


def asks_first(meeting: Meeting, person: Person | None) -> bool:
    """Whether the chair has to be asked before the person is noted as remote: during a matter, of members and substitutes, until the chair has said yes (R-020)."""
    if person is None or person.remote or not meeting.live or meeting.on_table is None:
        return False
    word = meeting.roll.approved.get(person.key)
    elected = person.capacity is not None and person.capacity.elected
    return elected and (word is None or not word.yes)


def remote_allowed(scene: Scene, matter: Matter) -> bool:
    """Whether the matter may be open while anybody is remote: protective security by a special decision alone (R-006, R-045)."""
    if matter.kind is MatterKind.PROTECTIVE:
        return scene.profile.protective_remote is ProtectiveRemote.SPECIAL_DECISION and matter.special is not None
    return scene.profile.allows_remote(matter.kind)


def decision_lacking(scene: Scene, matter: Matter) -> bool:
    """Whether a special decision would let the matter be open while anybody is remote, and none is entered (R-045, R-046)."""
    by_decision = scene.profile.protective_remote is ProtectiveRemote.SPECIAL_DECISION
    return matter.kind is MatterKind.PROTECTIVE and by_decision and matter.special is None


def must_leave(scene: Scene, matter: Matter, people: Iterable[Person]) -> tuple[Person, ...]:
    """Those who have to leave before a matter in which nobody may be remote is opened: remote, or maybe remote (R-006, R-045, R-046).

    Maybe remote is everybody whom Teams shows in the call and who is not noted in the room. At protective security that is
    also whoever is not entitled, wherever they say that they sit. Whoever Teams shows to have left may come back: there they
    must be in the room, or noted as absent, and in every other matter they stand in nobody's way.
    The bare word of somebody who is not entitled stops nothing for good (R-127): the gate names them, and the chair decides.
    """
    if remote_allowed(scene, matter):
        return ()
    strict = matter.kind is MatterKind.PROTECTIVE
    return tuple(p for p in people if _must_leave(scene, matter, p, strict=strict))


def _must_leave(scene: Scene, matter: Matter, person: Person, *, strict: bool) -> bool:
    if not entitled(person, matter):
        return strict and person.in_call is True
    if person.in_call is True and person.place is not PersonPlace.ROOM:
        return True
    return person.remote and (strict or not gone(scene.meeting, person))
