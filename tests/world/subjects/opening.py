"""The opening in a world: chair and secretary note that the information was read, the summons checked, the agenda approved and who adjusts, while the sitting goes on."""

from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Road
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault

_NOTED = frozenset(
    {
        "EquipmentChecked",
        "EquipmentCheckTakenBack",
        "InformationGiven",
        "InformationTakenBack",
        "SummonsChecked",
        "SummonsCheckTakenBack",
        "AdjustersChosen",
        "AdjustersTakenBack",
        "AgendaApproved",
        "AgendaApprovalTakenBack",
    }
)
_STEPS = frozenset({"opening.equipment", "opening.inform", "opening.summons", "opening.adjusters", "opening.agenda"})
_GOES_ON = frozenset({"begun", "adjourned"})


def notes_that_it_was_read(sight: Sight) -> Deed | None:
    """Notes it, also before the sitting has begun, and twice."""
    return sight.press("opening.inform", {}, Road.EXECUTE) if sight.meeting is not None else None


def looks_at_the_opening(sight: Sight) -> Deed | None:
    """Looks at what is read aloud."""
    return sight.press("opening.show", {}) if sight.meeting is not None else None


def takes_another_step(sight: Sight) -> Deed | None:
    """Approves the agenda, checks the summons (also of a board, which has none) or their equipment, or chooses who adjusts: not all can be chosen.

    Which, tells how much they have done before: so the worlds of before are played on with the same chances.
    """
    meeting, done = sight.meeting, len(sight.did)
    if meeting is None:
        return None
    known = sorted(key for key, one in meeting.people.items() if one.capacity is not None)
    if done % 3 == 0 or not known:
        return sight.press("opening.agenda", {}, Road.EXECUTE)
    if done % 6 == 1:
        return sight.press("opening.equipment", {}, Road.EXECUTE)
    if done % 3 == 1:
        return sight.press("opening.summons", {"answer": "no" if done % 2 else "yes"}, Road.EXECUTE)
    people = {known[done % len(known)], known[done // 3 % len(known)]}
    fields = {"sent": "yes", "adjusters": ",".join(sorted(people)), "day": "snart" if done % 7 == 0 else "2026-12-20"}
    return sight.press("opening.adjusters", fields, Road.EXECUTE)


def takes_it_back(sight: Sight) -> Deed | None:
    """Takes it back, where it was the last thing that they did."""
    if not sight.did or sight.did[-1].what not in _STEPS or sight.chance.random() < 0.5:
        return None
    return sight.press("undo", {}, Road.EXECUTE)


def hosts_note_it_while_the_sitting_goes_on(look: Look) -> str:
    """Nobody else does, nor before it has begun or after it is closed (R-075). Whoever set it up is secretary where the roster names none."""
    before = look.turned.before
    named = any(one.capacity is not None and one.capacity.value == "secretary" for one in before.people.values())
    hosts = {one.key for one in before.hosts} | (set() if named else _known_as(before, before.preparer))
    for entry in look.turned.entries:
        if type(entry.fact).__name__ not in _NOTED:
            continue
        if entry.by not in hosts:
            return "någon annan än ordföranden och sekreteraren antecknade något om öppnandet"
        if before.stage.value not in _GOES_ON:
            return "något antecknades om öppnandet fast sammanträdet inte pågick"
    return ""


def _known_as(meeting: Meeting, who: str) -> set[str]:
    """Both keys of somebody: their own, and the one of their account."""
    return {who, meeting.wires.get(who, who)}


def it_stands_once_with_whoever_led(look: Look) -> str:
    """What stands is not noted again, and the one who gave it led then."""
    before = look.turned.before
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "InformationGiven":
            continue
        if before.opening.informed is not None:
            return "det antecknades två gånger att informationen är läst"
        if getattr(entry.fact, "person", "") != (before.chair.key if before.chair is not None else ""):
            return "informationen står som läst av någon annan än den som ledde"
    return ""


def whoever_leads_says_it_of_their_own(look: Look) -> str:
    """The equipment is checked by the one who leads, and by nobody for them (R-055)."""
    before = look.turned.before
    leader = before.chair.key if before.chair is not None else ""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ == "EquipmentChecked" and {entry.by, getattr(entry.fact, "person", "")} != {
            leader
        }:
            return "utrustningen står som kontrollerad av någon annan än den som leder"
    return ""


def they_adjust_who_decide_here(look: Look) -> str:
    """Members who are there and substitutes who serve, each once; never whoever leads (R-239)."""
    before, shadow = look.turned.before, look.shadow
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "AdjustersChosen":
            continue
        chosen = (*getattr(entry.fact, "people", ()), *getattr(entry.fact, "substitutes", ()))
        if len(set(chosen)) < len(chosen):
            return "samma person justerar två gånger"
        if before.chair is not None and before.chair.key in chosen:
            return "den som leder valdes till justerare"
        for who in chosen:
            if shadow.capacity.get(who) not in {"chair", "vice_chair", "member", "substitute"}:
                return "någon som inte sitter i nämnden valdes till justerare"
            if shadow.place.get(who) == "away":
                return "någon som är frånvarande valdes till justerare"
    return ""


def the_agenda_is_approved_as_it_stands(look: Look) -> str:
    """The matters that were struck since the opening, by their numbers, and none that stands on it (R-239)."""
    before = look.turned.before
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "AgendaApproved":
            continue
        stands = {one.no for one in before.matters if one.state.value != "struck"}
        if stands & set(getattr(entry.fact, "struck", ())):
            return "ett ärende på föredragningslistan godkändes som struket"
        if not set(getattr(entry.fact, "added", ())) <= stands:
            return "ett ärende godkändes som tillagt fast det inte står på föredragningslistan"
    return ""


def a_board_has_no_summons(look: Look) -> str:
    """It is checked in a council alone (R-076)."""
    before = look.turned.before
    checked = any(type(entry.fact).__name__ == "SummonsChecked" for entry in look.turned.entries)
    council = before.body is not None and before.body.value == "council"
    return "kallelsen kontrollerades i en nämnd" if checked and not council else ""


WISHES = {
    "chair": (notes_that_it_was_read, takes_another_step, looks_at_the_opening, takes_it_back),
    "secretary": (notes_that_it_was_read, takes_another_step, looks_at_the_opening, takes_it_back),
    "impostor": (takes_another_step, looks_at_the_opening),
}
LAWS = (
    hosts_note_it_while_the_sitting_goes_on,
    it_stands_once_with_whoever_led,
    they_adjust_who_decide_here,
    the_agenda_is_approved_as_it_stands,
    a_board_has_no_summons,
    whoever_leads_says_it_of_their_own,
)
FAULTS = (
    Fault("dialogs.opening.information_read_aloud", "inform", "if why or not", "if not", world=17),
    Fault("dialogs.opening.information_read_aloud", "inform", "meeting.chair.key if", "scene.person.key if", world=11),
    Fault(
        "dialogs.opening.information_read_aloud",
        "inform",
        "informed is not None",
        "informed is None and False",
        world=11,
    ),
    Fault("dialogs.opening.who_adjusts", "_whom", "one is meeting.chair", "one is None", world=77),
    Fault("dialogs.opening.who_adjusts", "_whom", "all(moves(meeting, one) for one in people)", "True", world=603),
    Fault("dialogs.opening.what_is_left", "changes", "if no not in now", "if no in now", world=6),
    Fault("dialogs.opening.summons_and_agenda", "check", "if why or", "if why and", world=60),
)
