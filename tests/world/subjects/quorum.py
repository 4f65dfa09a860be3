"""The quorum in a world: the secretary calls the roll, the chair says of whom it is ascertained, and nobody is counted by what Teams tells."""

from collections.abc import Sequence
from datetime import datetime

from dialogs.journal.entries import Entry
from dialogs.judging.scene import Scene
from dialogs.profile.choices import LawProfile
from dialogs.quorum.next_substitute import gaps
from dialogs.quorum.quorum_now import quorum_of
from dialogs.said.inbound import Road
from tests.world import gone, remote
from tests.world.aims.asking_remote import answers_who_asks, asks_to_be_remote, notes_who_asked
from tests.world.aims.sight import Sight
from tests.world.aims.times_to_go import must_go, notes
from tests.world.deeds import Deed
from tests.world.laws import Look, may_note
from tests.world.plants import Fault
from tests.world.shadow import at_once

_ANSWERS = ("room", "seen", "seen", "unseen", "away")
_SECRETARYS = frozenset({"RollBegun", "RollAnswered", "RollEnded", "RollTakenBack", "RollGoesOn"})
_STEPS = ("matter.call", "matter.end")
_SEATS = frozenset({"Serves", "ServiceTakenBack", "SeatTakenAgain", "Disqualified", "DisqualificationTakenBack"})
_CHAIRS_WORD = frozenset({"Serves", "SeatTakenAgain"})
_OF_LINKS = frozenset(
    {"LinkLost", "NotBack", "Entered", "Resumed", "RollAnswered", "Ascertained", "RemoteDecided", "Assigned"}
)
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


def looks_or_notes_who_asked(sight: Sight) -> Deed | None:
    """Looks at who is called; where they would look at who is remote they note instead who has asked to be."""
    looks = looks_at_the_roll(sight)
    return notes_who_asked(sight) if looks is not None and looks.what == "remote.show" else looks


def says_who_they_are(sight: Sight) -> Deed | None:
    """Approves some of those who are remote, or has ascertained who they are."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or not meeting.live or chance.random() < 0.5:
        return None
    told = {who: chance.choice(("yes", "yes", "no")) for who, one in meeting.people.items() if one.remote}
    verb = chance.choice(("remote.approve", "remote.ascertain"))
    return sight.press(verb, {"sent": "yes", **told}, Road.EXECUTE)


def goes_on_without(sight: Sight) -> Deed | None:
    """Takes the next matter though no quorum is shown; in a break with a time, lets it take longer."""
    meeting = sight.meeting
    if meeting is None or not meeting.live or not sight.waiting:
        return None
    if meeting.break_minutes:
        return sight.press("break.extend", {"minutes": 5, "reason": "on_the_way"}, Road.EXECUTE)
    return sight.press("matter.call", {"matter": sight.waiting[0].no, "quorum": "any"}, Road.EXECUTE)


def fills_a_seat(sight: Sight) -> Deed | None:
    """Lets somebody serve on a seat, the member again, or notes who is disqualified; now and then somebody who cannot."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or not meeting.live or not meeting.people or chance.random() < 0.4:
        return None
    people = sorted(meeting.people)
    doing = chance.random()
    if doing < 0.3:
        number = chance.choice([matter.no for matter in meeting.matters] or [1])
        return sight.press("seats.disqualify", {"matter": number, "person": chance.choice(people)}, Road.EXECUTE)
    if doing < 0.5:
        return sight.press("seats.back", {"person": chance.choice(people)}, Road.EXECUTE)
    waiting = gaps(meeting)
    if waiting and chance.random() < 0.8:
        gap = chance.choice(waiting)
        who = gap.proposed.key if gap.proposed is not None else chance.choice(people)
        return sight.press("seats.fill", {"person": who, "instead": gap.key, "matter": gap.no}, Road.EXECUTE)
    some = {"person": chance.choice(people), "instead": chance.choice(people), "matter": 0}
    return sight.press("seats.fill", some, Road.EXECUTE)


def looks_at_the_seats(sight: Sight) -> Deed | None:
    """Looks at which seats wait; with a matter on the table says now and then that it is answers alone, which a board is refused."""
    meeting = sight.meeting
    if meeting is not None and meeting.live and meeting.table and len(meeting.roll.called) % 3 == 1:
        return sight.press("quorum.answers", {"matter": meeting.table}, Road.EXECUTE)
    remote = [key for key, one in meeting.people.items() if one.remote] if meeting is not None and meeting.live else []
    if remote and meeting is not None and len(meeting.roll.called) % 5 == 2:
        return sight.press("remote.mend", {"person": min(remote)}, Road.EXECUTE)
    return sight.press("seats.show", {}) if meeting is not None else None


def nobody_serves_without_the_chairs_word(look: Look) -> str:
    """A substitute serves by whoever leads, or by a secretary as the chair's word; none by themselves (R-022)."""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ not in _SEATS:
            continue
        leads = _leads(look, entry)
        if not leads and not may_note(look, entry):
            return "en ersättare började tjänstgöra utan ordförandens ord"
        if getattr(entry.fact, "recorded", False) is leads and type(entry.fact).__name__ in _CHAIRS_WORD:
            return "det är fel antecknat vems ord det var att en ersättare tjänstgör"
    return ""


def a_seat_has_one_who_serves(look: Look) -> str:
    """No member's seat is served on by two substitutes, nor by one and the member (KL 5:18)."""
    meeting = look.turned.after
    now = [one.instead for _, one in meeting.roll.seats() if one.no in (0, meeting.table) and one.instead]
    in_all = [one.instead for _, one in meeting.roll.seats() if not one.no and one.instead]
    if len(set(in_all)) < len(in_all):
        return "två ersättare tjänstgör på en plats"
    both = [key for key in set(now) if key in meeting.people and not meeting.people[key].replaced]
    return "ledamoten och ersättaren tjänstgör på samma plats" if both else ""


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


def nobody_counts_by_a_proof_of_before(look: Look) -> str:
    """Whoever counts was called up since the last break; whoever is remote was seen, and is known, since their link was lost last (R-182, R-241, R-250)."""
    if look.facts.isdisjoint(_OF_LINKS):
        return ""
    journal, meeting = look.chamber.journals[look.turned.key], look.turned.after
    scene = Scene(meeting, look.chamber.rules.profile_of(meeting), look.turned.said.at)
    identity = scene.profile.law_on(scene.day) is LawProfile.KL_2026
    for key in quorum_of(scene).sure:
        remote = meeting.people[key].remote
        broken = max(_rested(journal), _lost_for_long(journal, key, look.turned.said.at) if remote else -1)
        words = ("RollAnswered", "Ascertained") if remote and identity else ("RollAnswered",)
        if any(_newest(journal, key, word) < broken for word in words):
            return "någon räknas som inte har bekräftats sedan förbindelsen bröts eller sedan ajourneringen"
    return ""


def _rested(journal: Sequence[Entry]) -> int:
    """Where the last break ended that was not taken back at once; -1 where there was none."""
    since, found = None, -1
    for at, entry in enumerate(journal):
        name = type(entry.fact).__name__
        since = entry.judged_at if name == "Adjourned" else since
        if name == "Resumed" and not at_once(entry.fact, entry, since):
            found = at
    return found


def _lost_for_long(journal: Sequence[Entry], key: str, now: datetime) -> int:
    """Where the person's newest loss stands that was no short one, or has lasted too long already; -1 where there is none (R-054)."""
    for at in range(len(journal) - 1, -1, -1):
        fact = journal[at].fact
        if type(fact).__name__ == "LinkLost" and getattr(fact, "person", "") == key and not _short(journal, at, now):
            return at
    return -1


def _short(journal: Sequence[Entry], lost_at: int, now: datetime) -> bool:
    """Whether the person was there again within the time that the fact allows, by both clocks; or has that time still."""
    lost, allowed = journal[lost_at], getattr(journal[lost_at].fact, "seconds", 0)
    of_them = [one for one in journal if getattr(one.fact, "person", "") == getattr(lost.fact, "person", None)]
    if getattr(lost.fact, "back", False):
        came = [one.at for one in of_them if type(one.fact).__name__ == "Entered" and one.seq < lost.seq]
        return bool(came) and 0 <= (came[-1] - lost.at).total_seconds() <= allowed
    later = [one for one in of_them if one.seq > lost.seq]
    ended = next((one for one in later if type(one.fact).__name__ in ("Entered", "NotBack", "LinkLost")), None)
    if ended is None:
        return (now - lost.arrived).total_seconds() <= allowed
    waited = max((ended.at - lost.at).total_seconds(), (ended.arrived - lost.arrived).total_seconds())
    return type(ended.fact).__name__ == "Entered" and waited <= allowed


def _newest(journal: Sequence[Entry], key: str, *names: str) -> int:
    """Where the newest of these facts about the person, or about nobody alone, stands in the journal; -1 where there is none."""
    for at in range(len(journal) - 1, -1, -1):
        fact = journal[at].fact
        about = getattr(fact, "people", None) or (getattr(fact, "person", key),)
        if type(fact).__name__ in names and key in about:
            return at
    return -1


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
    "secretary": (calls_the_roll, looks_or_notes_who_asked, fills_a_seat, notes),
    "chair": (
        says_who_they_are,
        looks_at_the_roll,
        goes_on_without,
        fills_a_seat,
        looks_at_the_seats,
        notes,
        answers_who_asks,
    ),
    "member": (looks_at_the_roll, must_go, asks_to_be_remote),
    "impostor": (calls_the_roll, says_who_they_are, looks_at_the_roll, fills_a_seat, must_go, notes, asks_to_be_remote),
}
LAWS = (
    the_roll_is_the_secretarys,
    the_proofs_are_the_chairs,
    no_proof_outlives_its_link,
    nobody_counts_by_a_proof_of_before,
    the_chair_is_told_before_a_step,
    nobody_serves_without_the_chairs_word,
    a_seat_has_one_who_serves,
    *gone.LAWS,
    *remote.LAWS,
)
FAULTS = (
    *gone.FAULTS,
    *remote.FAULTS,
    Fault("dialogs.quorum.substitute_serves", "fill", "recorded=not scene.leads", "recorded=scene.leads", rare=True),
    Fault("dialogs.quorum.without_quorum", "told_first", "not used(scene.meeting)", "used(scene.meeting)", rare=True),
    Fault("dialogs.quorum.quorum_now", "_linked", "epoch >= person.proved_from and", "", rare=True),
    Fault("dialogs.quorum.quorum_now", "before_break", "called.at <= rested", "False", rare=True),
    Fault("dialogs.quorum.roll_call", "_stale", "str(person.epoch)", "link", rare=True),
)
