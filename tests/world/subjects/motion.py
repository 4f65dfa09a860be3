"""Motions in a world: one that waits for its matter is its mover's, whoever presses."""

from tests.world import laws
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault


def names_the_matter(sight: Sight) -> Deed | None:
    """Says which matter a motion that waits is about, or lets it go; now and then it is another's."""
    meeting = sight.meeting
    if meeting is None or not meeting.held or not meeting.matters:
        return None
    told = {"held": sight.chance.choice(meeting.held).held, "matter": sight.chance.choice(meeting.matters).no}
    return sight.press("motion.confirm", told | ({"drop": "yes"} if sight.chance.random() < 0.3 else {}))


def moves_whenever(sight: Sight) -> Deed | None:
    """Writes a motion with a number that may be a matter's: it waits until its mover says which."""
    meeting, on = sight.meeting, sight.on
    if meeting is None or not meeting.live or (on is not None and on.kind.confidential):
        return None
    words = sight.chance.choice(
        ("yrkande 2 nya platser till {}", "yrkande 1 tjänst mer {}", "yrkande 3 miljoner till {}")
    )
    return Deed(sight.me.key, "write", {"mentioned": "yes"}, words, message=f"m{sight.turn}")


def opens_the_form(sight: Sight) -> Deed | None:
    """Looks at the form for a motion."""
    return sight.press("motion.open", {"matter": sight.on.no}) if sight.on is not None else None


def hands_in(sight: Sight) -> Deed | None:
    """Fills in the form, with a capacity that gives no motions."""
    told = {"kind": "add", "wording": "Att {} prövas."}
    return sight.press("motion.submit", {"matter": sight.on.no, **told}) if sight.on is not None else None


def what_waits_is_its_movers(look: Look) -> str:
    """A motion that waits for its matter is handed in, or let go, by its mover; or it has waited long enough."""
    movers = {one.held: one.mover for one in look.turned.before.held}
    for entry in look.turned.entries:
        gone = type(entry.fact).__name__ == "MotionLetGo" and entry.by
        if gone and movers.get(getattr(entry.fact, "held", 0), entry.by) != entry.by:
            return "någon annan svarade för den som hade yrkat"
    return ""


WISHES = {
    "member": (names_the_matter, moves_whenever, opens_the_form),
    "talker": (names_the_matter, moves_whenever),
    "dropper": (names_the_matter,),
    "impostor": (names_the_matter,),
    "onlooker": (hands_in,),
}
LAWS = (laws.only_movers_move, laws.a_motion_is_its_movers, what_waits_is_its_movers)
FAULTS = (
    Fault("dialogs.motion.confirm_matter", "confirm", " or person.key != one.mover", "", rare=True),
    Fault("dialogs.motion.withdraw", "withdraw", "if not may_withdraw(scene, motion):", "if False:", world=1),
)
