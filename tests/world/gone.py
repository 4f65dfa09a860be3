"""Who has gone, and who has to go: laws and faults of the quorum's room (R-187, R-192)."""

from collections.abc import Sequence

from dialogs.journal.entries import Entry
from tests.world.laws import Look, may_note
from tests.world.plants import Fault


def whoever_is_replaced_for_a_lost_link_is_noted_as_gone(look: Look) -> str:
    """In one step with the substitute who serves instead (R-187)."""
    facts = [entry.fact for entry in look.turned.entries]
    gone = {getattr(one, "person", "") for one in facts if getattr(one, "answer", "") == "away"}
    replaced = [getattr(one, "instead", "") for one in facts if type(one).__name__ == "Serves" and _of_a_link(one)]
    if getattr(look.turned.said, "verb", "") != "seats.fill" or gone.issuperset(replaced):
        return ""
    return "en ersättare tjänstgör för en bruten förbindelse, och ledamoten är inte antecknad som borta"


def _of_a_link(fact: object) -> bool:
    return getattr(fact, "why", "") == "link"


def a_time_to_go_is_ones_own_word_or_a_hosts(look: Look) -> str:
    """And lies ahead, by less than half a day; what a host wrote down says so (R-192)."""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "MustGo":
            continue
        noted, at = getattr(entry.fact, "noted", False), getattr(entry.fact, "at", 0)
        host = entry.by in look.before.leads or may_note(look, entry)
        if noted is not (getattr(look.turned.said, "verb", "") == "go.note"):
            return "det är fel antecknat vems ord det är att någon måste gå"
        if not (host if noted else entry.by == getattr(entry.fact, "person", "")):
            return "någon annan än personen själv eller mötesvärden sade när någon måste gå"
        if at and not 0 < at - look.turned.said.at.timestamp() <= 12 * 3600:
            return "någon antecknades gå vid en tid som redan har passerat"
    return ""


def nobody_is_asked_of_before_their_time(look: Look) -> str:
    """Chair and secretaries are asked when the time has come by the clock that judges, and once of each time (R-192)."""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "GoAsked":
            continue
        for key in getattr(entry.fact, "people", ()):
            last = _last_time(look, key, entry)
            if last is None or last > look.turned.said.at.timestamp():
                return "frågan om någon har gått kom före tiden, eller en gång till"
    return ""


def _last_time(look: Look, key: str, asked: Entry) -> int | None:
    """The time that was said last of the person, and not asked of before; None where there is none. What is taken back is not looked at."""
    found: int | None = None
    for entry in look.chamber.journals[look.turned.key]:
        name, fact = type(entry.fact).__name__, entry.fact
        if entry.seq >= asked.seq:
            break
        if name == "MustGo" and getattr(fact, "person", "") == key:
            found = getattr(fact, "at", 0) or None
        elif name == "GoAsked" and key in getattr(fact, "people", ()):
            found = None
        elif name == "GoTakenBack" and getattr(fact, "person", "") == key:
            found = 0  # an earlier time stands again, which this law does not know
    return found


def nobody_serves_again_by_themselves(look: Look) -> str:
    """Whoever was noted as absent while the sitting went on, and is back after a matter has ended, does not serve by that (R-190)."""
    profile = look.chamber.rules.profile_of(look.turned.after)
    if not profile.alternating_service_ban or getattr(look.turned.said, "fields", {}).get("stayed") is not None:
        return ""
    journal = look.chamber.journals[look.turned.key]
    for entry in look.turned.entries:
        fact = entry.fact
        is_back = type(fact).__name__ == "RollAnswered" and getattr(fact, "answer", "") != "away"
        if is_back and not getattr(fact, "out", False) and _broke_off(journal, entry):
            return "den som avbröt sin tjänstgöring tjänstgör igen utan ordförandens ord"
    return ""


def _broke_off(journal: Sequence[Entry], back: Entry) -> bool:
    """Whether the person left after a roll call, and a matter has ended since; where anything else was noted of them, or there was a break, that is not looked at."""
    key, noted, ended, rolled, left, served = getattr(back.fact, "person", ""), "", 0, False, False, False
    for entry in journal:
        fact, name = entry.fact, type(entry.fact).__name__
        about = key in (getattr(fact, "person", ""), getattr(fact, "instead", ""), *getattr(fact, "people", ()))
        if entry.seq >= back.seq:
            break
        if name == "Assigned" and about:
            served, left = getattr(fact, "capacity", "") in ("chair", "vice_chair", "member"), False
        elif name == "RollAnswered" and about:
            left, ended = rolled and served and noted not in ("", "away") and _away(fact), 0
            noted = getattr(fact, "answer", "")
        elif about or name in ("Adjourned", "RollBegun", "RollGoesOn"):
            noted, left, rolled = "", False, rolled and name not in ("RollBegun", "RollGoesOn")
        elif name == "RollEnded":
            rolled = True
        ended += name == "MatterEnded"
    return left and ended > 0


def _away(fact: object) -> bool:
    """Whether somebody is noted as absent by it."""
    return getattr(fact, "answer", "") == "away"


LAWS = (
    nobody_serves_again_by_themselves,
    whoever_is_replaced_for_a_lost_link_is_noted_as_gone,
    a_time_to_go_is_ones_own_word_or_a_hosts,
    nobody_is_asked_of_before_their_time,
)
FAULTS = (
    Fault("dialogs.meeting.seat_aside", "has_broken_off", "matters_over(meeting) != left.over", "False", rare=True),
    Fault("dialogs.quorum.link_lost_since", "with_the_seat", "gap.why is SeatReason.LINK", "False", rare=True),
    Fault("dialogs.quorum.time_to_go", "_time", "at - scene.at <= AHEAD", "True", rare=True),
    Fault("dialogs.quorum.time_to_go", "_come", "one.at <= scene.at", "True", rare=True),
)
