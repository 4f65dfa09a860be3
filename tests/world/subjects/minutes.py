"""The minutes of single matters, in a world: what is adjusted at once, by whom and when that was announced; and notes in the minutes, without a word in confidence."""

from dialogs.said.inbound import Road
from tests.world import laws
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault

_OF_IT = frozenset({"AtOnceDecided", "AdjustedAtOnce", "AtOnceAnnounced", "AtOnceTakenBack"})
_DECIDE = frozenset({"chair", "vice_chair", "member", "substitute"})


def adjusts_at_once(sight: Sight) -> Deed | None:
    """Decides it, notes by whom it was done (not all can), announces it, or looks: of the matter called last, now and then of another."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or not meeting.last_called:
        return None
    no, doing = chance.choice((meeting.last_called, meeting.last_called, 1)), chance.random()
    if doing < 0.4:
        return sight.press("at_once.decide", {"matter": no}, Road.EXECUTE)
    if doing < 0.8:
        known = sorted(key for key, one in meeting.people.items() if one.capacity is not None)
        who = chance.choice(known) if known else ""
        return sight.press("at_once.adjust", {"matter": no, "sent": "yes", "adjusters": who}, Road.EXECUTE)
    if doing < 0.95:
        return sight.press("at_once.announce", {"day": chance.choice((meeting.date, "snart"))}, Road.EXECUTE)
    return sight.press("at_once.show", {})


def asks_for_a_note(sight: Sight) -> Deed | None:
    """Asks for a note in the minutes in a form, with words or without; whatever kind of matter it is."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or not meeting.last_called:
        return None
    words = {"wording": f"Jag avstod {sight.turn}."} if chance.random() < 0.6 else {}
    fields = {"matter": chance.choice((meeting.last_called, 1)), "sent": "yes", **words}
    return sight.press("minutes.note", fields, Road.EXECUTE)


def takes_down_a_note(sight: Sight) -> Deed | None:
    """The same for somebody else."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or not meeting.last_called or not meeting.people:
        return None
    who = chance.choice(sorted(meeting.people))
    fields = {"matter": meeting.last_called, "sent": "yes", "person": who, "wording": f"Hon avstod {sight.turn}."}
    return sight.press("minutes.record", fields, Road.EXECUTE)


def a_note_in_confidence_has_no_words(look: Look) -> str:
    """Nor has one of a matter that has become confidential since (R-239, R-117)."""
    after = look.turned.after
    secret = {one.no for one in after.matters if one.kind.confidential}
    for entry in look.turned.entries:
        worded = type(entry.fact).__name__ == "NoteAsked" and bool(getattr(entry.fact, "wording", ""))
        if worded and getattr(entry.fact, "no", 0) in secret:
            return "orden i en protokollsanteckning sparades i ett ärende med sekretess"
    if any(one.wording and one.no in secret for one in after.minutes.notes):
        return "orden i en protokollsanteckning står kvar i ett ärende som fått sekretess"
    return ""


def they_adjust_what_is_over(look: Look) -> str:
    """Hosts note it, of a matter that was ended; whoever adjusts decides here, is there, and is not disqualified in it (R-239)."""
    before, shadow = look.turned.before, look.shadow
    for entry in look.turned.entries:
        if type(entry.fact).__name__ not in _OF_IT:
            continue
        if not laws.may_lead(look, entry):
            return "någon annan än ordföranden och sekreteraren antecknade en omedelbar justering"
        if type(entry.fact).__name__ != "AdjustedAtOnce":
            continue
        no = getattr(entry.fact, "no", 0)
        if not any(one.no == no and one.state.value == "ended" for one in before.matters):
            return "ett ärende som inte är avslutat justerades"
        for who in getattr(entry.fact, "people", ()):
            if shadow.capacity.get(who) not in _DECIDE or shadow.place.get(who) == "away":
                return "någon som inte beslutar här justerade"
            if (no, who) in before.roll.disqualified:
                return "någon som är jävig i ärendet justerade det"
    return ""


WISHES = {
    "chair": (adjusts_at_once,),
    "secretary": (adjusts_at_once, takes_down_a_note),
    "member": (asks_for_a_note,),
    "impostor": (adjusts_at_once, asks_for_a_note, takes_down_a_note),
}
LAWS = (they_adjust_what_is_over, a_note_in_confidence_has_no_words)
FAULTS = (
    Fault(
        "dialogs.minutes.adjusted_at_once",
        "adjust",
        "if found.state is not MatterState.ENDED:",
        "if found.state is MatterState.STRUCK:",
        world=41,
    ),
)
