"""Who may be in the call while a matter is on the table, and who is told where somebody else comes in (R-119 to R-122, R-045).

Teams' word about the call is a hint: the hosts are told, and the chair decides.
"""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from cards.attendance import Intruder
from cards.view import View
from dialogs.judging.outcome import Delivery, Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.stages import past
from dialogs.judging.who_is_entitled import disqualified, entitled
from dialogs.matter.facts import CheckLapsed, HostChecked
from dialogs.matter.may_be_there import There, how_there, may_not_stay
from dialogs.matter.pages import IntruderPage
from dialogs.meeting.meeting import Matter, MatterState, Meeting, Person, Stage
from dialogs.meeting.parts import HostCheck
from dialogs.showing.names import MOST_LISTED, called, key, named
from dialogs.showing.shared_cards import keep_hosts_told


class IntruderNow(StrEnum):
    """Why somebody is nobody's alarm any more, though the matter is being considered."""

    GONE = "gone"
    MAY_STAY = "may_stay"
    NOT_REMOTE = "not_remote"
    NOBODY = "nobody"  # of all who were told of


def intruder(no: int) -> str:
    """What the hosts' card of those who may not be there for this matter is known by."""
    return f"intruder:{no}"


def alarm(scene: Scene, person: Person) -> tuple[Delivery, ...]:
    """Tell the hosts of somebody who, as they are known from now on, may not be in the call for the matter that is open.

    Each host has one card a matter: whoever comes, or comes again, rings, and the card names all who are there. It is closed
    when it is over.
    """
    on = scene.meeting.on_table
    if on is None or not on.begun or not may_not_stay(scene, person, on):
        return ()
    return keep_hosts_told(scene.meeting, IntruderPage(person.key, on.no), intruder(on.no), rings=True)


def lapses(scene: Scene, person: Person) -> int:
    """The open matter whose check holds no longer when the person comes, for they may not be there (R-111); 0: none."""
    on = scene.meeting.on_table
    if on is None or on.state is not MatterState.OPEN or on.check is None:
        return 0
    return on.no if may_not_stay(scene, person, on) else 0


def intruded(scene: Scene) -> bool:
    """Whether Teams shows somebody in the call who may not be there for the matter that is open."""
    on = scene.meeting.on_table
    if on is None or not on.begun:
        return False
    return any(p.in_call and may_not_stay(scene, p, on) for p in scene.meeting.people.values())


def _over(meeting: Meeting, person: Person, matter: Matter) -> IntruderNow:
    """Why the person is nobody's alarm; that they have gone is said only where Teams has said so."""
    if person.in_call is False:
        return IntruderNow.GONE
    may = entitled(person, matter) and not disqualified(meeting, person, matter)
    return IntruderNow.MAY_STAY if person.in_call or may else IntruderNow.NOT_REMOTE


def stay_no_more(scene: Scene, outcome: Outcome, ahead: Callable[[], Meeting]) -> tuple[Delivery, ...]:
    """The alarms for whoever may not stay any more after this, whatever made it so, that the outcome does not hold already.

    `ahead` folds the meeting with what the outcome writes.
    """
    on = scene.meeting.on_table if outcome.facts else None
    if on is None or not on.begun or not on.kind.entitled_only:
        return ()
    after = ahead()
    if after.on_table is None or after.on_table.kind is not on.kind:
        return ()  # Of a higher level the hosts are told by a word of its own.
    then = replace(scene, meeting=after)
    new = _new_intruders(scene, on, then, after.on_table) if after.on_table.begun else []
    return tuple(tell for person in new for tell in alarm(then, person) if tell not in outcome.deliveries)


def _new_intruders(scene: Scene, before: Matter, then: Scene, now: Matter) -> list[Person]:
    """Those who may not stay any more, as it is `then`, and might before. Of those about whom nothing changes nobody is asked: they can be many."""
    known = scene.meeting.people
    changed = (p for who, p in then.meeting.people.items() if now is not before or p is not known.get(who))
    there = (p for p in changed if may_not_stay(then, p, now))
    return [p for p in there if p.key not in known or not may_not_stay(scene, known[p.key], before)]


def check_lost(scene: Scene, outcome: Outcome, ahead: Callable[[], Meeting]) -> tuple[CheckLapsed, ...]:
    """The fact that the host's check holds no longer, where somebody may not stay any more after this who might before, or whoever made it is noted as disqualified.

    A join says so itself, and so does a raised level; a check that is made with this very step is of those who are there.
    """
    on = scene.meeting.on_table if outcome.facts else None
    if on is None or on.check is None or any(isinstance(x, HostChecked) for x in outcome.facts):
        return ()
    after = ahead()
    now = after.on_table
    if now is None or now.no != on.no or now.check is None:
        return ()
    lost = _checker_out(after, now.check, now) or _new_intruders(scene, on, replace(scene, meeting=after), now)
    return (CheckLapsed(on.no),) if lost else ()


def _checker_out(meeting: Meeting, check: HostCheck, matter: Matter) -> bool:
    """Whether the check was made by somebody who is disqualified in the matter (R-173)."""
    person = meeting.people.get(check.by) or meeting.people.get(meeting.wires.get(check.by, ""))
    return person is not None and disqualified(meeting, person, matter)


def _only_one(meeting: Meeting, matter: Matter) -> Person | None:
    """The person whom the card was about: the only one who has been there, or was noted as remote, and is not entitled or is disqualified; None where it may be of several."""
    seen = (p for p in meeting.people.values() if p.in_call is not None or p.remote)
    found = [p for p in seen if not entitled(p, matter) or disqualified(meeting, p, matter)]
    return found[0] if len(found) == 1 else None


def draw(page: IntruderPage, scene: Scene) -> View:
    """Draw the alarm to the hosts: who came in, why they may not stay, who else is there, and what the chair can decide (R-122, R-123).

    Once all have gone, or the matter is over, it says that.
    """
    person, matter = scene.meeting.people.get(page.who), scene.meeting.matter(page.no)
    if matter is None:
        return Intruder(key(scene), "", None, now=IntruderNow.NOBODY)
    now: Stage | MatterState | IntruderNow | None = past(scene.meeting, matter)
    there = [] if now else [p for p in scene.meeting.people.values() if may_not_stay(scene, p, matter)]
    if there and person not in there:
        person = there[0]
    elif person is None:
        person = _only_one(scene.meeting, matter)
    if person is None:
        return Intruder(key(scene), "", named(matter), now=(now or IntruderNow.NOBODY).value)
    if now is None and not there:
        now = _over(scene.meeting, person, matter)
    unseen = person.in_call is None if now else not person.in_call
    others = tuple(called(one) for one in there if one is not person)
    allowed = entitled(person, matter)
    shown = Intruder(key(scene), called(person), named(matter), remote=allowed, unseen=unseen)
    more = max(len(others) - MOST_LISTED, 0)
    jav = allowed and disqualified(scene.meeting, person, matter)
    waits = not now and how_there(scene, matter, person) is There.CHAIR_DECIDES
    shown = replace(shown, now=now.value if now else "", others=others[:MOST_LISTED], more=more)
    return replace(shown, disqualified=jav and not waits, waits=waits)
