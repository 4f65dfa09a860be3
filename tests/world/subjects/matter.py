"""Matters in a world: what is of protective security, and the decision that lets it be handled at a distance."""

from tests.world import laws
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault


def raises(sight: Sight) -> Deed | None:
    """Says that a matter that waits is stricter than it stands on the agenda."""
    waiting = sight.waiting
    return (
        sight.press("matter.level", {"matter": sight.chance.choice(waiting).no, "level": sight.chance.choice(_LEVELS)})
        if waiting and sight.chance.random() < 0.3
        else None
    )


def raises_what_is_called(sight: Sight) -> Deed | None:
    """Says that the matter on the table is stricter than it was called as."""
    level = sight.chance.choice(_LEVELS)
    return sight.press("matter.level", {"matter": sight.on.no, "level": level}) if sight.on is not None else None


def takes_again(sight: Sight) -> Deed | None:
    """Takes up once more what was ended."""
    ended = [one.no for one in sight.meeting.matters if one.state.value == "ended"] if sight.meeting else []
    return sight.press("matter.call", {"matter": sight.chance.choice(ended), "again": "yes"}) if ended else None


def decides(sight: Sight) -> Deed | None:
    """Notes a special decision, of a matter that may have one or not."""
    if sight.meeting is None or not sight.meeting.matters:
        return None
    no = sight.chance.choice(sight.meeting.matters).no
    return sight.press("matter.decision", {"matter": no, "date": "2026-11-20", "section": "7"})


def a_special_decision_is_of_a_protective_matter(look: Look) -> str:
    """Nothing else has one, and only a secretary, or whoever may set up, notes it (R-045)."""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "SpecialDecision":
            continue
        if look.shadow.kinds.get(getattr(entry.fact, "no", 0)) != "protective":
            return "ett beslut om säkerhetsskydd antecknades i ett annat slags ärende"
        if not laws.may_note(look, entry):
            return "ett beslut om säkerhetsskydd antecknades av någon som inte är sekreterare"
    return ""


_LEVELS = ("protective", "secrecy", "secrecy_individual", "authority")
WISHES = {
    "secretary": (raises, decides, raises_what_is_called),
    "chair": (takes_again, raises_what_is_called),
    "impostor": (decides,),
}
LAWS = (
    a_special_decision_is_of_a_protective_matter,
    laws.an_ended_matter_stays_ended,
    laws.opened_without_a_reason_is_ready,
    laws.readiness_is_never_better_than_the_answers,
)
FAULTS = (
    Fault("dialogs.matter.special_decision", "enter", "matter.kind is not MatterKind.PROTECTIVE or", "", world=39),
    Fault("dialogs.matter.facts", "Answered.onto", "self.unsafe", "()", world=25),
)
