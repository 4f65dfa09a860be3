"""Presence in a world: people say how their link is, and nobody says it for another."""

from dialogs.said.inbound import Road
from tests.world import laws
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault


def says_how_it_is(sight: Sight) -> Deed | None:
    """Presses that the sound or the link is gone, or is back; in a break at times that it should take longer, which is not theirs to say."""
    what = sight.chance.choice(("sound", "link", "over"))
    if what == "over" and sight.meeting is not None and sight.meeting.break_minutes:
        return sight.press("break.extend", {"minutes": 5, "reason": "support"}, Road.EXECUTE)
    return sight.press("link.say", {"what": what}, Road.EXECUTE) if sight.meeting and sight.meeting.live else None


def trouble_is_ones_own(look: Look) -> str:
    """Whoever says that they hear nothing says it of themselves (R-236)."""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ == "TroubleSaid" and getattr(entry.fact, "person", "") != entry.by:
            return "någon sade hur en annans anslutning är"
    return ""


def a_break_is_extended_by_its_hosts(look: Look) -> str:
    """Nobody lets a break take longer but whoever leads, or a secretary; and it ends no sooner for it (R-184)."""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "BreakExtended":
            continue
        if entry.by not in look.before.leads and not laws.may_note(look, entry):
            return "någon annan än ordföranden och sekreteraren förlängde ajourneringen"
        if getattr(entry.fact, "total", 0) <= look.turned.before.break_minutes:
            return "en förlängd ajournering slutar tidigare"
    return ""


WISHES = dict.fromkeys(("member", "dropper", "late", "onlooker", "impostor"), (says_how_it_is,))
LAWS = (laws.a_stranger_is_announced, trouble_is_ones_own, a_break_is_extended_by_its_hosts)
FAULTS = (
    Fault(
        "dialogs.presence.sound_or_picture_lost",
        "say",
        "TroubleSaid(person.key, ",
        "TroubleSaid(next(iter(meeting.people)), ",
    ),
)
