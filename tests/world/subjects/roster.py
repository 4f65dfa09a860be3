"""The roster in a world: people say where they sit, for themselves; a secretary takes a capacity away and gives it back."""

from dialogs.said.inbound import Road
from tests.world import laws
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault


def says_where(sight: Sight) -> Deed | None:
    """Says that they sit in the room or at a distance; a crafted press names another person."""
    people = list(sight.meeting.people) if sight.meeting else []
    told = {"place": sight.chance.choice(("room", "remote"))}
    if people and sight.chance.random() < 0.3:
        told["person"] = sight.chance.choice(people)
    return sight.press("place.say", told, Road.EXECUTE)


def takes_away(sight: Sight) -> Deed | None:
    """Takes somebody's capacity away, who is not the chair."""
    meeting = sight.meeting
    held = [one for one in meeting.people.values() if one.capacity and one is not meeting.chair] if meeting else []
    if not held or sight.chance.random() < 0.6:
        return None
    who = sight.chance.choice(held)
    return sight.press("roster.assign", {"person": who.key, "name": who.name, "capacity": "", "sent": "form"})


def a_place_is_ones_own_word(look: Look) -> str:
    """Nobody but a secretary says where another sits (R-018)."""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ == "PlaceSaid" and getattr(entry.fact, "person", "") != entry.by:
            mine = look.shadow.seen.get(look.turned.said.who.key)
            if mine != getattr(entry.fact, "person", ""):
                return "någon sade var en annan sitter"
    return ""


def a_name_that_passes_is_known(look: Look) -> str:
    """Cards are looked through for the names that will be forgotten: none of those is missed."""
    meeting = look.turned.after
    passes = {
        key for key, one in meeting.people.items() if one.name and (one.capacity or one.waiting) in (None, "party")
    }
    return "ett namn som ska glömmas söks inte på korten" if passes - meeting.passing else ""


WISHES = {"member": (says_where,), "impostor": (says_where,), "secretary": (takes_away,)}
LAWS = (
    laws.a_capacity_has_a_hand_behind_it,
    laws.a_board_has_one_chair,
    a_place_is_ones_own_word,
    a_name_that_passes_is_known,
)
FAULTS = (
    Fault("dialogs.roster.facts", "_tied", "passing=passing", "passing=m.passing", world=1),
    Fault(
        "dialogs.roster.who_is_what_and_where",
        "say_place",
        "= scene.meeting, scene.person",
        '= scene.meeting, scene.meeting.people.get(said.field("person")) or scene.person',
        world=4,
    ),
)
