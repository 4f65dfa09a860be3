"""The register in a world: a secretary alone says what stands in it, of motions that hold and can be read."""

from datetime import date, timedelta

from dialogs.said.inbound import Road
from tests.world import laws
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault

_DAYS = ("2026-11-25", "2026-12-08", "2019-01-01", "2099-01-01", "snart")
_NUMBERS = ("", "", "KS 2026/123", "17")


def registers(sight: Sight) -> Deed | None:
    """Says that a motion stands in the register, or all; now and then under a number, or one that is none."""
    meeting = sight.meeting
    if meeting is None or not meeting.motions:
        return None
    which = sight.chance.choice(
        ("all", str(sight.chance.choice(meeting.motions).motion), str(len(meeting.motions) + 1))
    )
    told = {"motion": which, "dnr": sight.chance.choice(_NUMBERS)}
    return sight.press("register.say", told, Road.EXECUTE)


def types_it(sight: Sight) -> Deed | None:
    """Writes that all are registered, in the chat."""
    if sight.meeting is None or not sight.meeting.motions:
        return None
    return Deed(sight.me.key, "write", {"mentioned": "yes"}, "registrerat alla", bare=True, message=f"m{sight.turn}")


def looks(sight: Sight) -> Deed | None:
    """Looks at what is registered."""
    return sight.press("register.show", {}, Road.EXECUTE) if sight.meeting is not None else None


def notes_legal_force(sight: Sight) -> Deed | None:
    """Notes that the decisions have legal force, after the close as a rule; now and then of a day that cannot be."""
    if sight.meeting is None:
        return None
    told = {"day": sight.chance.choice(_DAYS), "no_appeal": sight.chance.choice(("yes", "yes", "no"))}
    return sight.press("force.say", told, Road.EXECUTE)


def looks_at_legal_force(sight: Sight) -> Deed | None:
    """Looks whether they have, in a sitting that is over now and then taking it back, whoever noted it."""
    if sight.meeting is None:
        return None
    back = sight.meeting.stage == "closed" and sight.turn % 2
    return sight.press("force.back" if back else "force.show", {}, Road.EXECUTE)


def notes_dates(sight: Sight) -> Deed | None:
    """Notes when the minutes were adjusted, or announced; now and then of a day that cannot be."""
    if sight.meeting is None:
        return None
    told = {"adjusted": sight.chance.choice(("", *_DAYS)), "announced": sight.chance.choice(("", "", *_DAYS))}
    return sight.press("dates.say", told, Road.EXECUTE)


def looks_at_dates(sight: Sight) -> Deed | None:
    """Looks by when they are."""
    return sight.press("dates.show", {}, Road.EXECUTE) if sight.meeting is not None else None


def enters_from_paper(sight: Sight) -> Deed | None:
    """Begins to enter afterwards, or ends it."""
    if sight.meeting is None:
        return None
    return sight.press("paper.enter", {"off": sight.chance.choice(("yes", "no", "no"))}, Road.EXECUTE)


def a_secretary_alone_enters_from_paper(look: Look) -> str:
    """While the sitting goes on, and each time otherwise than before (R-229)."""
    there = look.turned.before.archive.from_paper
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "EntersFromPaper":
            continue
        if not laws.may_note(look, entry):
            return "någon annan än sekreteraren efterregistrerar"
        if look.before.stage not in ("begun", "adjourned"):
            return "efterregistrering i ett sammanträde som inte pågår"
        if getattr(entry.fact, "runs", None) is (entry.by in there):
            return "efterregistrering sattes på eller av som den redan var"
    return ""


def dates_are_in_their_order(look: Look) -> str:
    """By a secretary's word, of a sitting that is over: adjusted on no day before it, and announced on none before that (R-198)."""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "DatesNoted":
            continue
        if not laws.may_note(look, entry):
            return "någon annan än sekreteraren antecknade protokollets datum"
        adjusted, announced = getattr(entry.fact, "adjusted", ""), getattr(entry.fact, "announced", "")
        if look.before.stage != "closed":
            return "protokollets datum antecknades i ett sammanträde som inte är avslutat"
        if not adjusted or (announced and announced < adjusted):
            return "protokollet antecknades som anslaget innan det var justerat"
    return ""


def legal_force_comes_after_the_close(look: Look) -> str:
    """By a secretary's word, and of a sitting that is over; not before the notice is three weeks old (R-213, KL 13:5)."""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "LegalForceNoted":
            continue
        if not laws.may_note(look, entry):
            return "någon annan än sekreteraren antecknade laga kraft"
        if look.before.stage != "closed":
            return "laga kraft antecknades i ett sammanträde som inte är avslutat"
        announced, since = _announced(look), getattr(entry.fact, "since", "")
        if not announced or date.fromisoformat(since) <= date.fromisoformat(announced) + timedelta(weeks=3):
            return "laga kraft antecknades innan tiden att överklaga var slut"
    return ""


def _announced(look: Look) -> str:
    dates = look.turned.before.archive.dates
    return dates.announced if dates is not None else ""


def only_what_can_be_read_is_registered(look: Look) -> str:
    """By a secretary, and of a motion that was handed in, is not withdrawn, and whose matter is not confidential (R-205)."""
    motions = {one.motion: one for one in look.turned.before.motions}
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "MotionsRegistered":
            continue
        if not laws.may_note(look, entry):
            return "någon annan än sekreteraren antecknade vad som är registrerat"
        for number in getattr(entry.fact, "motions", ()):
            motion = motions.get(number)
            if motion is None or motion.withdrawn or motion.sealed:
                return "ett yrkande som inte finns att läsa antecknades som registrerat"
    return ""


_OF_RECORDS = (notes_legal_force, looks_at_legal_force, notes_dates, looks_at_dates, enters_from_paper)

WISHES = {
    "secretary": (registers, types_it, looks, *_OF_RECORDS),
    "chair": (registers,),
    "impostor": (registers, types_it, looks, *_OF_RECORDS),
}
LAWS = (
    a_secretary_alone_enters_from_paper,
    dates_are_in_their_order,
    legal_force_comes_after_the_close,
    only_what_can_be_read_is_registered,
)
FAULTS = (Fault("dialogs.archive.registered_or_waiting", "to_register", "not one.withdrawn and ", "", world=62),)
