"""The quorum in a world: the secretary calls the roll, the chair says of whom it is ascertained, and nobody is counted by what Teams tells."""

from dialogs.inbound import Road
from dialogs.journal import Entry
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look, may_note
from tests.world.plants import Fault

_ANSWERS = ("room", "seen", "seen", "unseen", "away")
_SECRETARYS = frozenset({"RollBegun", "RollAnswered", "RollEnded", "RollTakenBack", "RollGoesOn"})
_STEPS = ("matter.call", "matter.end")
_CHAIRS = frozenset({"RemoteDecided", "Ascertained"})


def calls_the_roll(sight: Sight) -> Deed | None:
    """Notes somebody at the roll call, all others in the room, or its end; now and then by an older button."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or not meeting.live or not meeting.people or chance.random() < 0.4:
        return None
    doing = chance.random()
    if doing < 0.1:
        return sight.press("roll.begin", {}, Road.EXECUTE)
    if doing < 0.2:
        return sight.press("roll.note", {"rest": "room"}, Road.EXECUTE)
    if doing < 0.3:
        return sight.press("roll.end", {"anyway": chance.choice(("yes", "no"))}, Road.EXECUTE)
    who = chance.choice(sorted(meeting.people))
    old = {"link": "0"} if chance.random() < 0.3 else {}
    return sight.press("roll.note", {"person": who, "answer": chance.choice(_ANSWERS), **old}, Road.EXECUTE)


def looks_at_the_roll(sight: Sight) -> Deed | None:
    """Looks at who is called, or at who is remote."""
    verb = sight.chance.choice(("roll.show", "remote.show"))
    return sight.press(verb, {}) if sight.meeting is not None else None


def says_who_they_are(sight: Sight) -> Deed | None:
    """Approves some of those who are remote, or has ascertained who they are."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or not meeting.live or chance.random() < 0.5:
        return None
    told = {who: chance.choice(("yes", "yes", "no")) for who, one in meeting.people.items() if one.remote}
    verb = chance.choice(("remote.approve", "remote.ascertain"))
    return sight.press(verb, {"sent": "yes", **told}, Road.EXECUTE)


def goes_on_without(sight: Sight) -> Deed | None:
    """Takes the next matter though no quorum is shown."""
    meeting = sight.meeting
    if meeting is None or not meeting.live or not sight.waiting:
        return None
    return sight.press("matter.call", {"matter": sight.waiting[0].no, "quorum": "any"}, Road.EXECUTE)


def the_roll_is_the_secretarys(look: Look) -> str:
    """Nobody notes who is there but a secretary (R-090, R-241)."""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ in _SECRETARYS and not may_note(look, entry):
            return "någon annan än sekreteraren antecknade vid uppropet"
    return ""


def the_proofs_are_the_chairs(look: Look) -> str:
    """Nobody decides who may be remote, or has ascertained who they are, but whoever leads (R-020, R-250)."""
    for entry in look.turned.entries:
        name = type(entry.fact).__name__
        if name in _CHAIRS and not _leads(look, entry):
            return "någon annan än ordföranden intygade vem som deltar på distans"
        if name == "WentOnWithout" and not (_leads(look, entry) or may_note(look, entry)):
            return "någon annan än ordföranden gick vidare utan att beslutsförheten var visad"
    return ""


def no_proof_outlives_its_link(look: Look) -> str:
    """Whoever was seen over another link than they have now is to be seen anew: no button of before notes them (R-241)."""
    if look.turned.said.__class__.__name__ != "Pressed":
        return ""
    before, said = look.turned.before, look.turned.said
    sent = getattr(said, "fields", {}).get("link")
    for entry in look.turned.entries:
        if type(entry.fact).__name__ == "RollAnswered" and sent is not None:
            person = before.people.get(getattr(entry.fact, "person", ""))
            if person is not None and str(person.epoch) != sent.spoken:
                return "någon antecknades som sedd över en annan anslutning än den som syntes"
    return ""


def the_chair_is_told_before_a_step(look: Look) -> str:
    """While no quorum is shown no matter is called, opened or ended without that being noted (R-082, R-083)."""
    before = look.turned.before
    roll = before.roll
    if roll.since is None or roll.ended is not None or getattr(look.turned.said, "verb", "") not in _STEPS:
        return ""
    names = {type(entry.fact).__name__ for entry in look.turned.entries}
    steps = names & {"MatterCalled", "MatterEnded"}
    noted = "WentOnWithout" in names or roll.passed
    return "ett ärende togs upp medan uppropet pågick, och ingen fick veta det" if steps and not noted else ""


def _leads(look: Look, entry: Entry) -> bool:
    return entry.by in look.before.leads


WISHES = {
    "secretary": (calls_the_roll, looks_at_the_roll),
    "chair": (says_who_they_are, looks_at_the_roll, goes_on_without),
    "member": (looks_at_the_roll,),
    "impostor": (calls_the_roll, says_who_they_are, looks_at_the_roll),
}
LAWS = (
    the_roll_is_the_secretarys,
    the_proofs_are_the_chairs,
    no_proof_outlives_its_link,
    the_chair_is_told_before_a_step,
)
FAULTS = (
    Fault("dialogs.quorum.before_step", "told_first", "not used(scene.meeting)", "used(scene.meeting)", rare=True),
    Fault("dialogs.quorum.roll", "_stale", "str(person.epoch)", "link", rare=True),
)
