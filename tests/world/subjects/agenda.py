"""The agenda in a world: matters are struck and moved at any time; each number stays one matter's."""

from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault


def strikes_any(sight: Sight) -> Deed | None:
    """Strikes a matter, whatever has become of it."""
    matters = sight.meeting.matters if sight.meeting else ()
    return sight.press("matter.strike", {"matter": sight.chance.choice(matters).no}) if matters else None


def moves_any(sight: Sight) -> Deed | None:
    """Moves a matter to after any other, or first."""
    numbers = [one.no for one in sight.meeting.matters] if sight.meeting else []
    if not numbers:
        return None
    no, after = sight.chance.choice(numbers), sight.chance.choice([0, *numbers])
    return sight.press("matter.move", {"matter": no, "after": after})


def a_number_is_one_matters(look: Look) -> str:
    """Every matter that was listed is on the agenda, once."""
    numbers = [one.no for one in look.turned.after.matters]
    if not look.turned.entries or sorted(numbers) == sorted(look.shadow.kinds):
        return ""
    return "ett ärende saknas på dagordningen eller står där två gånger"


def only_what_waits_is_struck(look: Look) -> str:
    """What lies on the table, or has been treated, is not struck."""
    taken = {look.before.table, *look.before.ended}
    struck = (getattr(e.fact, "no", 0) for e in look.turned.entries if type(e.fact).__name__ == "MatterStruck")
    return "ett ärende som hade tagits upp ströks" if taken & set(struck) else ""


WISHES = {"secretary": (strikes_any, moves_any), "chair": (strikes_any, moves_any), "impostor": (strikes_any,)}
LAWS = (a_number_is_one_matters, only_what_waits_is_struck)
FAULTS = (
    Fault(
        "dialogs.agenda.show_and_change", "strike", "if matter.state is not MatterState.WAITING:", "if False:", world=0
    ),
    Fault(
        "dialogs.agenda.facts", "AgendaOrdered.onto", "sorted(meeting.matters,", "sorted(meeting.matters[1:],", world=2
    ),
)
