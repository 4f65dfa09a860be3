"""When the checklist is asked, and asked anew: at the opening, before a matter, after a break, and of whoever comes (R-101, R-102).

It is asked once for an unbroken run of matters at the same level, so that ten confidential matters cost each person one tap
(design 3.1). It is asked anew when something changed: the level was raised, a break was taken, a link was lost.
"""

from dialogs.judging.outcome import Delivery, Outcome
from dialogs.judging.scene import Scene
from dialogs.matter.checklist_answer_holds import answer_fault, answer_now, asked_now
from dialogs.matter.checklist_lines_asked import asked_people, gated, items_for
from dialogs.matter.facts import Asked
from dialogs.matter.may_be_there import IN_DOUBT, There, how_there, may_be_remote_unsaid
from dialogs.meeting.meeting import Matter, MatterState, Person
from dialogs.meeting.private_road import PrivateState
from dialogs.showing.shared_cards import asked_copy, checklist_card


def ask(scene: Scene, matter: Matter) -> Outcome:
    """Ask everybody remote before the matter: the fact, and the room's card where anybody still has to answer.

    `matter` is the one called, or the one on the table with its level just raised. A run that goes on keeps its round,
    so that answers hold; then a card is posted only if somebody's answer does not hold (R-102), else the one that stands
    asks again. With nobody remote no card is posted. Whoever Teams shows in the call, and has not said so, is asked alone.
    """
    meeting = scene.meeting
    prolonged = prolongs(scene, matter)
    round_ = meeting.round if prolonged else meeting.round + 1
    asked = asked_people(meeting, matter)
    wanting = any(answer_fault(scene, p) for p in asked) if prolonged else bool(asked)
    # Between two matters the room's card is a line that says that nobody is asked: whoever comes now is asked by it again.
    stands = (checklist_card(round_, anew=False),) if asked and not meeting.table else ()
    cards = (checklist_card(round_), *_asked_alone(scene, asked)) if wanting else stands
    unsaid = () if prolonged else _unsaid_asked(scene, matter)
    return Outcome((Asked(round_, matter.kind.level, matter.no),), (*cards, *unsaid))


def _unsaid_asked(scene: Scene, matter: Matter) -> tuple[Delivery, ...]:
    """The same to those who may be remote, and of whom nobody has said it: they answer, or say that they sit in the room (R-090)."""
    unsaid = may_be_remote_unsaid(scene, matter, scene.meeting.people.values())
    return tuple(asked_copy(one, anew=True) for one in unsaid if one.wire)


def _asked_alone(scene: Scene, asked: tuple[Person, ...]) -> tuple[Delivery, ...]:
    """The same in private while the chat is off: the room's card may not come there (R-131)."""
    off = scene.meeting.switch.off
    return tuple(asked_copy(one, anew=True) for one in asked if off and one.private is PrivateState.REACHED)


def prolongs(scene: Scene, matter: Matter) -> bool:
    """Whether the answers of the run so far cover the matter too.

    They do not when another matter or a break came between, when the level rises, when a line is asked that was not
    asked for the matter before, or when the profile asks before every matter.
    """
    meeting, run = scene.meeting, scene.meeting.run
    # What is asked at the opening (matter 0) is another list, and answers nothing about a matter.
    if run is None or not run.last or run.last != meeting.last_called or scene.profile.checklist_every_matter:
        return False
    before = meeting.matter(run.last)
    if before is None or matter.kind.level > run.level:
        return False
    return {i.key for i in items_for(scene, matter)} <= {i.key for i in items_for(scene, before)}


def ask_at_opening(scene: Scene) -> Outcome:
    """Ask everybody remote what is asked once, as the sitting begins; nothing where nobody is remote, or nothing is asked."""
    meeting = scene.meeting
    if not scene.profile.items_at_opening(scene.day) or not any(p.remote for p in meeting.people.values()):
        return Outcome()
    round_ = meeting.round + 1
    return Outcome((Asked(round_, 0, 0),), (checklist_card(round_, anew=False),))


def ask_after_break(scene: Scene) -> Outcome:
    """Ask everybody remote anew before the matter on the table goes on, where it is opened through the gate (R-182)."""
    meeting, on = scene.meeting, scene.meeting.on_table
    if on is None or on.state not in (MatterState.CALLED, MatterState.OPEN) or not gated(scene, on):
        return Outcome()
    if not scene.profile.asks_after_break:
        return Outcome()  # No profile may say so today: `reading/settings.py` has the limit.
    round_ = meeting.round + 1
    asked = asked_people(meeting, on)
    cards = (checklist_card(round_), *_asked_alone(scene, asked)) if asked else ()
    cards += _unsaid_asked(scene, on)
    return Outcome((Asked(round_, on.kind.level, on.no),), cards)


def ask_who_comes(scene: Scene, person: Person) -> tuple[Delivery, ...]:
    """Ask whoever comes back, or comes only now, in private: the room's card asks the same (R-102).

    So is whoever comes over the link and is noted nowhere, or as absent: they may be remote. Who may not be there is asked nothing.
    """
    meeting = scene.meeting
    if meeting.run is None or not person.wire or not asked_now(meeting) or answer_now(meeting, person):
        return ()
    return (asked_copy(person, anew=True),) if _asked_where_they_are(scene, person) else ()


def _asked_where_they_are(scene: Scene, person: Person) -> bool:
    """Whether the checklist that is asked now is asked of the person; at the opening of those alone who are remote."""
    on = scene.meeting.on_table
    if on is None or not gated(scene, on):
        return person.remote
    return how_there(scene, on, person) in (There.REMOTE, *IN_DOUBT)
