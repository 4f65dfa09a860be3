"""The sitting in a world: who leads is changed, and one of several is chosen though nobody asked."""

from dialogs.said.inbound import Road
from tests.world import laws
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault


def lets_another_lead(sight: Sight) -> Deed | None:
    """Names anybody on the roster to lead, and the chair again later."""
    people = list(sight.meeting.people) if sight.meeting else []
    return sight.press("meeting.lead", {"person": sight.chance.choice(people)}) if people else None


def gives_it_back(sight: Sight) -> Deed | None:
    """Lets the chair lead again."""
    chairs = [one.key for one in sight.meeting.people.values() if one.capacity == "chair"] if sight.meeting else []
    return sight.press("meeting.lead", {"person": chairs[0]}) if chairs else None


def chooses(sight: Sight) -> Deed | None:
    """Answers a question that nobody has asked."""
    key = sight.meeting.key if sight.meeting else ""
    return Deed(sight.me.key, "sitting.choose", {"chosen": key}, form=sight.form(), road=Road.EXECUTE, sitting=key)


def whoever_leads_is_elected(look: Look) -> str:
    """A member, a chair or a substitute: never an official, nor somebody without a capacity (R-036)."""
    for entry in look.turned.entries:
        if (
            type(entry.fact).__name__ == "Led"
            and look.shadow.capacity.get(getattr(entry.fact, "person", "")) not in _ELECTED
        ):
            return "någon utan plats i nämnden fick leda sammanträdet"
    return ""


_ELECTED = frozenset({"chair", "vice_chair", "member", "substitute"})

WISHES = {
    "chair": (lets_another_lead, gives_it_back),
    "secretary": (gives_it_back, gives_it_back, lets_another_lead),
    "impostor": (lets_another_lead, chooses),
}
LAWS = (laws.one_begun_sitting, laws.only_hosts_lead, whoever_leads_is_elected)
FAULTS = (Fault("dialogs.sitting.begin_lead_close", "lead", " or not moves(meeting, person)", "", world=89),)
