"""Who may be in the call while a matter is on the table, and who is told where somebody else comes in (R-119 to R-122, R-045).

Teams' word about the call is a hint: the hosts are told, and the chair decides.
"""

from dataclasses import replace

from cards.attendance import Intruder
from cards.view import View
from dialogs.fold import apply
from dialogs.journal import Entry
from dialogs.matter.pages import IntruderPage
from dialogs.matter.remote_allowed import must_leave
from dialogs.meeting import MatterState, Person
from dialogs.names import called, key, named
from dialogs.outcome import Delivery, Outcome
from dialogs.rights import entitled
from dialogs.scene import Scene
from dialogs.shared_cards import tell_hosts


def alarm(scene: Scene, person: Person) -> tuple[Delivery, ...]:
    """Tell the hosts of somebody who, as they are known from now on, may not be in the call for the matter that is open."""
    if not (person.in_call or person.remote):
        return ()
    on = scene.meeting.on_table
    if on is None or on.state is not MatterState.OPEN or not on.kind.entitled_only:
        return ()
    if entitled(person, on) and person not in must_leave(scene, on, (person,)):
        return ()
    what = f"intruder:{on.no}:{person.key}:{int(scene.at.timestamp())}"
    return tell_hosts(scene.meeting, IntruderPage(person.key, on.no), what, alarm=True)


def stay_no_more(scene: Scene, outcome: Outcome) -> tuple[Delivery, ...]:
    """The alarms for whoever may not stay any more after this, whatever made it so, that the outcome does not hold already."""
    on = scene.meeting.on_table
    if not outcome.facts or on is None or on.state is not MatterState.OPEN or not on.kind.entitled_only:
        return ()
    after = scene.meeting
    for fact in outcome.facts:
        after = apply(after, Entry(0, scene.at, "", "", fact))
    if after.on_table is None or after.on_table.kind is not on.kind:
        return ()  # Of a higher level the hosts are told by a word of its own.
    known = scene.meeting.people
    then = replace(scene, meeting=after)
    new = (p for key_, p in after.people.items() if key_ not in known or not alarm(scene, known[key_]))
    return tuple(tell for p in new for tell in alarm(then, p) if tell not in outcome.deliveries)


def draw(page: IntruderPage, scene: Scene) -> View:
    """Draw the alarm to the hosts: who came in, why they may not stay, and what the chair can decide (R-122, R-123)."""
    person = scene.meeting.people.get(page.who)
    matter = scene.meeting.matter(page.no)
    remote = person is not None and entitled(person, matter)
    return Intruder(key(scene), called(person) if person else "", named(matter), remote=remote)
