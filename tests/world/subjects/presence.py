"""Presence in a world: people say how their link is, and nobody says it for another."""

from dialogs.said.inbound import Road
from tests.world import laws
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault


def says_how_it_is(sight: Sight) -> Deed | None:
    """Presses that the sound or the link is gone, or is back."""
    what = sight.chance.choice(("sound", "link", "over"))
    return sight.press("link.say", {"what": what}, Road.EXECUTE) if sight.meeting and sight.meeting.live else None


def trouble_is_ones_own(look: Look) -> str:
    """Whoever says that they hear nothing says it of themselves (R-236)."""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ == "TroubleSaid" and getattr(entry.fact, "person", "") != entry.by:
            return "någon sade hur en annans anslutning är"
    return ""


WISHES = dict.fromkeys(("member", "dropper", "late", "onlooker", "impostor"), (says_how_it_is,))
LAWS = (laws.a_stranger_is_announced, trouble_is_ones_own)
FAULTS = (
    Fault("dialogs.presence.trouble", "say", "TroubleSaid(person.key, ", "TroubleSaid(next(iter(meeting.people)), "),
)
