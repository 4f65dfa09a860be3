"""Matters in a world: what is of protective security, and the decision that lets it be handled at a distance."""

from tests.world import laws
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault


def raises(sight: Sight) -> Deed | None:
    """Says that a matter is of protective security."""
    waiting = sight.waiting
    return (
        sight.press("matter.level", {"matter": sight.chance.choice(waiting).no, "level": "protective"})
        if waiting and sight.chance.random() < 0.2
        else None
    )


def decides(sight: Sight) -> Deed | None:
    """Notes a special decision, of a matter that may have one or not."""
    if sight.meeting is None or not sight.meeting.matters:
        return None
    no = sight.chance.choice(sight.meeting.matters).no
    return sight.press("matter.decision", {"matter": no, "date": "2026-11-20", "section": "7"})


def a_special_decision_is_of_a_protective_matter(look: Look) -> str:
    """Nothing else has one, and only a secretary notes it (R-045)."""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "SpecialDecision":
            continue
        if look.shadow.kinds.get(getattr(entry.fact, "no", 0)) != "protective":
            return "ett beslut om säkerhetsskydd antecknades i ett annat slags ärende"
        if look.before.capacity.get(entry.by) != "secretary":
            return "ett beslut om säkerhetsskydd antecknades av någon som inte är sekreterare"
    return ""


WISHES = {"secretary": (raises, decides), "impostor": (decides,)}
LAWS = (
    a_special_decision_is_of_a_protective_matter,
    laws.an_ended_matter_stays_ended,
    laws.opened_without_a_reason_is_ready,
    laws.readiness_is_never_better_than_the_answers,
)
FAULTS = (
    Fault("dialogs.matter.special_decision", "enter", "matter.kind is not MatterKind.PROTECTIVE or", ""),
    Fault("dialogs.matter.facts", "Answered.onto", "self.unsafe", "()"),
)
