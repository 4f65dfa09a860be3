"""The municipality's rules in a world: what they ask of a motion is asked of everyone's. The room has no verb of its own."""

from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault


def without_words(sight: Sight) -> Deed | None:
    """Hands in a motion whose wording is empty."""
    kind = sight.chance.choice(("add", "amend", "new"))
    return sight.press("motion.submit", {"matter": sight.on.no, "kind": kind, "wording": ""}) if sight.on else None


def what_changes_a_proposal_says_how(look: Look) -> str:
    """A motion to add or to amend that somebody wrote has words: every profile asks for them (R-137)."""
    for entry in look.turned.entries:
        fact = entry.fact
        written = type(fact).__name__ == "Moved" and getattr(fact, "channel", "") in ("form", "typed")
        if written and getattr(fact, "kind", "") in ("add", "amend") and not getattr(fact, "wording", ""):
            return "ett tilläggs- eller ändringsyrkande lämnades utan lydelse"
    return ""


WISHES = {"member": (without_words,), "talker": (without_words,)}
LAWS = (what_changes_a_proposal_says_how,)
FAULTS = (
    Fault(
        "dialogs.profile.profile",
        "Profile.needs_wording",
        "self.wording_of(kind) is WordingRule.REQUIRED",
        "False",
        world=1,
    ),
)
