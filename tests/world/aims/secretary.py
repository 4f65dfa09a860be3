"""The secretary: pastes and corrects before the sitting, checks who is here, notes what was said aloud, looks things up."""

from dataclasses import replace

from dialogs.meeting.meeting import MatterState, Stage
from dialogs.roster.names_matched_in_chat import matches
from dialogs.said.inbound import Road
from tests.support import safe_answers
from tests.world.aims.sight import Sight
from tests.world.deeds import ANEW, Deed
from tests.world.people import Soul

AGENDAS = (
    "1. Upprop {}\n2. Budget {}\n3. A.B. {} [sekretess]\n4. Taxor {}\n5. C.D. [sekretess]",
    "1. Öppnande\n2. Bygglov {} [myndighetsutövning]\n3. Individärende E.F. {} [sekretess]\n4. Val {}\n5. Övrigt {}",
    "Val av justerare {}\nSekretessärenden\nG.H. {}\nÖppen del\nLokaler {}\nSkolmat {}",
    "§ 1 Upprop {}\n§ 2 Delårsrapport {}\n§ 3 I.J. {} (sekretess)\n§ 4 K.L. {} (sekretess)\n§ 5 Meddelanden {}\n§ 6 Övrigt",
)
CHECKED = {"only_entitled": "yes", "two_factor": "yes", "consent": "yes"}
_SHOWS = ("readiness.show", "agenda.show", "roster.show", "motion.list")
SAFE = safe_answers.SAFE | {"can_follow": "yes"}


def next_deed(sight: Sight) -> Deed | None:
    """What the secretary does now."""
    meeting = sight.meeting
    if meeting is None or meeting.stage is Stage.EMPTY:
        return _set_up(sight)
    if meeting.stage is Stage.CLOSED:
        return sight.press("motion.list")
    if meeting.stage is Stage.PREPARED:
        return _prepare(sight)
    if sight.other is not None and sight.chance.random() < 0.3:
        return _prepare(replace(sight, meeting=sight.other))
    return _work(sight)


def _set_up(sight: Sight, sitting: str = "") -> Deed:
    profile = sight.chance.choice(("linkoping", "pitea", "kramfors", "karlstad"))
    told = {"board": sight.circle.board, "body": "board", "seats": "9", "date": "2026-12-08", "place": "Stadshuset"}
    agenda = sight.chance.choice(AGENDAS)
    told |= {"step": "accept", "profile": profile, "decision": "2019-03-26 § 42", "agenda": agenda}
    key = sitting or (sight.meeting.key if sight.meeting else "")
    return Deed(sight.me.key, "meeting.setup", told, form=sight.form(), road=Road.DIALOG, sitting=key)


def _prepare(sight: Sight) -> Deed | None:
    """Pastes who takes part, lays a hand on each that is missing, adds a matter, and leaves the opening to the chair."""
    meeting, chance = sight.meeting, sight.chance
    assert meeting is not None
    if not meeting.people or (chance.random() < 0.2 and not meeting.chair):
        return sight.press("roster.import", {"step": "accept", "people": _list(sight)})
    found = matches(meeting)
    if found and chance.random() < 0.8:
        ticked = [one for one in found if chance.random() < 0.9]
        return sight.press("roster.match", {f"tie_{line.key}_{seen.key}": "yes" for line, seen in ticked})
    missing = [one for one in sight.circle.own() if not _seated(sight, one)]
    if missing and chance.random() < 0.95:
        return assign(sight, missing[0])
    if chance.random() < 0.1:
        return assign(sight, chance.choice([one for one in sight.circle.people if not one.seat]), "member")
    if chance.random() < 0.2:
        return sight.press("matter.add", {"title": "Extra ärende {}", "level": chance.choice(("ordinary", "secrecy"))})
    return None


def _list(sight: Sight) -> str:
    return "\n".join(f"{one.name}, {_SAYS[one.seat]}, {_WHERE[one.place]}" for one in sight.circle.own())


_SAYS = {
    "chair": "ordförande",
    "vice_chair": "vice ordförande",
    "member": "ledamot",
    "substitute": "ersättare",
    "secretary": "sekreterare",
    "official": "tjänsteperson",
}
_WHERE = {"room": "i rummet", "remote": "distans"}


def _seated(sight: Sight, one: Soul) -> bool:
    person = sight.meeting.person_of(one.sender) if sight.meeting else None
    return person is not None and person.capacity is not None


def assign(sight: Sight, one: Soul, capacity: str = "") -> Deed:
    """Lay a hand on somebody: the one on the list that has the name, or whoever Teams shows; a foreigner is vouched for or not."""
    meeting = sight.meeting
    assert meeting is not None
    seen = meeting.person_of(one.sender)
    line = next((p for p in meeting.people.values() if p.name == one.name and p.given and not p.wire), None)
    told = {"name": one.name, "capacity": capacity or one.seat, "place": one.place, "group": one.party, "serves": "yes"}
    told |= {"vouch": "yes"} if one.foreign and sight.chance.random() < 0.5 else {}
    if line is not None and seen is not None:
        return sight.press("roster.assign", {"person": line.key, "identity": seen.key, **told})
    return sight.press("roster.assign", {"person": seen.key if seen else "new", **told})


def _work(sight: Sight) -> Deed | None:
    """In the sitting."""
    meeting, on, chance = sight.meeting, sight.on, sight.chance
    assert meeting is not None
    wish = chance.random()
    if on is not None and on.state is MatterState.CALLED and wish < 0.6:
        if wish < 0.3:
            seen = CHECKED if chance.random() < 0.9 else CHECKED | {"only_entitled": "no"}
            return sight.press("gate.confirm", {"matter": on.no, **seen}, Road.EXECUTE)
        silent = [one for one in meeting.people.values() if one.remote and one.capacity and one.answer is None]
        if silent:
            return sight.press("checklist.record", {"person": silent[0].key, **SAFE})
    if wish < 0.75 and meeting.motions:
        motion = chance.choice(meeting.motions)
        verb = "motion.fetch" if motion.sealed else chance.choice(("motion.reclassify", "motion.show"))
        kind, road = chance.choice(("add", "amend", "new")), chance.choice((Road.EXECUTE, Road.DIALOG))
        return sight.press(verb, {"motion": motion.motion, "kind": kind, "confirm": "yes"}, road)
    return _correct(sight)


def _correct(sight: Sight) -> Deed | None:
    meeting, on, chance = sight.meeting, sight.on, sight.chance
    assert meeting is not None
    wish = chance.random()
    movers = [one.key for one in meeting.people.values() if one.capacity and one.capacity.seated]
    if wish < 0.25 and on is not None and movers:
        who, how = chance.choice(movers), chance.choice(("recorded", "email"))
        told = {"kind": "add", "wording": "Att {} utreds.", "mover": who, "channel": how}
        return sight.press("motion.record", {"matter": on.no, **told})
    if wish < 0.35 and sight.waiting:
        no = chance.choice(sight.waiting).no
        return sight.press("matter.level", {"matter": no, "level": chance.choice(("secrecy", "closed"))})
    if wish < 0.4 and len(sight.waiting) > 2:
        return sight.press("matter.strike", {"matter": sight.waiting[-1].no})
    if wish < 0.45 and sight.waiting:
        return sight.press("matter.move", {"matter": sight.waiting[-1].no, "after": on.no if on else 0})
    if wish < 0.48:
        return sight.press("matter.add", {"title": "Nytt ärende {}", "level": chance.choice(("ordinary", "secrecy"))})
    if wish < 0.52:
        return _set_up(sight, sight.chance.choice(("", ANEW, ANEW)))
    if wish < 0.54:
        return assign(sight, chance.choice(sight.circle.people), chance.choice(("member", "secretary", "vice_chair")))
    if wish < 0.65:
        return sight.press(chance.choice(_SHOWS), road=Road.FETCH)
    return Deed(sight.me.key, "write", {"mentioned": "yes"}, chance.choice(("status", "ärenden", "ångra")), bare=True)
