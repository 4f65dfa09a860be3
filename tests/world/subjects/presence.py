"""Presence in a world: people say how their link is, and nobody says it for another."""

from dialogs.said.inbound import Road
from tests.world import laws
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault


def says_how_it_is(sight: Sight) -> Deed | None:
    """Presses that the sound or the link is gone, or is back; in a break at times that it should take longer, which is not theirs to say; says that they are back where nothing failed."""
    what = sight.chance.choice(("sound", "link", "over"))
    if what == "over" and sight.meeting is not None and sight.meeting.break_minutes:
        return sight.press("break.extend", {"minutes": 5, "reason": "support"}, Road.EXECUTE)
    me = sight.person
    if what == "over" and (me is None or (me.trouble is None and me.left_at is None)):
        return sight.press("link.ask", {}, Road.EXECUTE) if sight.meeting and sight.meeting.live else None
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


def changes_room(sight: Sight) -> Deed | None:
    """Takes the matter on the table to another tool, whatever kind it is of, or comes back; now and then with somebody who did not go."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or not meeting.live or not meeting.table or not meeting.people:
        return None
    rooms = meeting.roll.rooms
    there = bool(rooms) and rooms[-1].until is None and chance.random() < 0.8
    some = chance.sample(sorted(meeting.people), k=min(3, len(meeting.people)))
    people = ",".join((*rooms[-1].people, some[0]) if there else some)
    verb = "room.back" if there else "room.change"
    return sight.press(verb, {"sent": "yes", "chosen": people}, Road.EXECUTE)


def they_go_over_who_may_hear_it(look: Look) -> str:
    """With a confidential matter alone; nobody who is disqualified in it or away; and only who went comes back (R-244)."""
    before, shadow = look.turned.before, look.shadow
    for entry in look.turned.entries:
        kind, people = type(entry.fact).__name__, getattr(entry.fact, "people", ())
        if kind not in ("WentOver", "CameBack"):
            continue
        if not laws.may_lead(look, entry):
            return "någon annan än ordföranden och sekreteraren antecknade ett byte av rum"
        on = before.on_table
        if on is None or not on.kind.confidential:
            return "ett ärende utan sekretess togs i ett annat rum"
        if kind == "CameBack" and not set(people) <= set(before.roll.rooms[-1].people):
            return "någon kom tillbaka som inte hade gått över"
        for who in people if kind == "WentOver" else ():
            if shadow.place.get(who) == "away" or (on.no, who) in before.roll.disqualified:
                return "någon gick över som inte får vara med i ärendet"
    return ""


_HOSTS = ("chair", "secretary", "impostor")
WISHES = dict.fromkeys(("member", "dropper", "late", "onlooker", "impostor"), (says_how_it_is,))
WISHES |= {aim: (*WISHES.get(aim, ()), changes_room) for aim in _HOSTS}
LAWS = (
    laws.a_stranger_is_announced,
    trouble_is_ones_own,
    a_break_is_extended_by_its_hosts,
    they_go_over_who_may_hear_it,
)
FAULTS = (
    Fault(
        "dialogs.presence.sound_or_picture_lost",
        "say",
        "TroubleSaid(person.key, ",
        "TroubleSaid(next(iter(meeting.people)), ",
    ),
)
