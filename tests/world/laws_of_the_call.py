"""Laws of every world about whom Teams shows in the call, wherever the list, the roll call or their own word has them.

Like those in `laws_of_steps.py` they return the sentence that was broken, or "".
"""

from typing import Final

from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting, Person
from tests.world.laws import Law, Look
from tests.world.laws_of_steps import facts
from tests.world.shadow import ENTITLED_ONLY


def nobody_in_the_call_is_passed_over(look: Look) -> str:
    """Without a reason it is opened only where everybody in the call has said from where, and nobody there is disqualified (R-090, R-173)."""
    after = look.turned.after
    for fact in facts(look, "MatterOpened"):
        if look.shadow.kinds.get(fact.no) not in ENTITLED_ONLY or fact.reason:
            continue
        if any(one.in_call and _hinders(after, one, fact.no) for one in after.people.values()):
            return (
                "ett ärende för behöriga öppnades utan skäl fast någon i mötet inte hade sagt varifrån, eller var jävig"
            )
    return ""


def the_disqualified_who_come_are_announced(look: Look) -> str:
    """Whoever is disqualified in the matter that is open, and comes into the call, is told to the hosts (R-172)."""
    no, after = look.before.table, look.turned.after
    there = look.shadow.table == no and look.before.opened and look.before.stage == "begun"
    if not there or look.shadow.kinds.get(no) not in ENTITLED_ONLY:
        return ""
    came = [after.people[one.person] for one in facts(look, "Entered") if one.person in after.people]
    barred = [one for one in came if _barred(after, one, no)]
    return "någon jävig kom till ett ärende för behöriga, och värdarna fick inte veta det" * (
        bool(barred) and not look.hosts_told()
    )


def _hinders(meeting: Meeting, person: Person, no: int) -> bool:
    return person.place.value in ("", "away") or _barred(meeting, person, no)


def _barred(meeting: Meeting, person: Person, no: int) -> bool:
    """Whether the person is disqualified there; in a council they may stay in the room."""
    stays = meeting.body is BodyKind.COUNCIL and person.place.value == "room"
    return (no, person.key) in meeting.roll.disqualified and not stays


AFTER_A_FACT: Final[tuple[Law, ...]] = (nobody_in_the_call_is_passed_over, the_disqualified_who_come_are_announced)
"""Looked at after every turn that wrote something."""
