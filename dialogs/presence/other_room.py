"""“Byt rum”: a confidential matter is taken in another tool, and the meeting comes back here (R-244).

Here that is a break: nothing moves, the guard stays. Who went over and who is back is noted, the matter by its number alone. The
chain is broken for whoever went: what was proved of everybody lapses with the break, and all are looked for anew.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from cards.other_room import RoomForm
from cards.people_choice import PEOPLE_IN_A_LIST
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.outcome import Delivery, Outcome, Page, TakeBack, UndoRight
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import BreakPage, ReadinessPage, refused
from dialogs.judging.stages import elsewhere, not_live
from dialogs.judging.stale_press import moved_on
from dialogs.judging.who_is_entitled import disqualified, entitled
from dialogs.matter.at_table import reopens
from dialogs.matter.checklist_asked_anew import ask_after_break
from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.meeting.parts import Step
from dialogs.meeting.places import PersonPlace
from dialogs.presence.facts import Adjourned, Resumed
from dialogs.presence.other_room_facts import CameBack, WentOver, WentOverTakenBack
from dialogs.presence.pages import RoomBackPage, RoomChangePage
from dialogs.presence.refusals import PresenceRefusal
from dialogs.said import about
from dialogs.said.inbound import Pressed, Road
from dialogs.said.reasons import BreakReason
from dialogs.showing.names import called, key
from dialogs.showing.shared_cards import BREAK, desk_anew


def change(said: Pressed, scene: Scene) -> Outcome:
    """Note who goes over with the confidential matter on the table: all who may hear it and have their link, unless the form says otherwise."""
    meeting = scene.meeting
    over, why = elsewhere(meeting), _why_not(meeting)
    if why:
        return refused(why)
    if said.road is not Road.TYPED and not said.filled_in:
        return Outcome(reply=RoomChangePage())
    if moved_on(said, meeting):
        return Outcome(reply=ReadinessPage(CommonRefusal.PASSED))
    can = [one.key for one in may_go_over(scene)]
    chosen = _chosen(said, can) if said.filled_in else over.people if over is not None else _linked(scene)
    if not chosen:
        return Outcome(reply=RoomChangePage(PresenceRefusal.NOBODY_CHOSEN))
    if over is not None and over.people == chosen:
        return Outcome(reply=BreakPage(), stands=about.BREAK)
    went = WentOver(meeting.table, chosen)
    if over is not None:
        return Outcome((went,), (BREAK,), BreakPage())
    return Outcome((Adjourned(0, BreakReason.OTHER_ROOM.value), went), _cards(meeting), BreakPage())


def back(said: Pressed, scene: Scene) -> Outcome:
    """Note who is back: all who went, unless the form says otherwise. Everybody is looked for anew, as after any break."""
    meeting, over = scene.meeting, elsewhere(scene.meeting)
    if over is None:
        return refused(not_live(meeting) or PresenceRefusal.NOT_ELSEWHERE)
    if said.road is not Road.TYPED and not said.filled_in:
        return Outcome(reply=RoomBackPage())
    chosen = _chosen(said, over.people) if said.filled_in else over.people
    if not chosen:
        return Outcome(reply=RoomBackPage(PresenceRefusal.NOBODY_CHOSEN))
    asked = ask_after_break(scene)
    facts = (CameBack(over.no, chosen), Resumed(reopens(meeting)), *asked.facts)
    return Outcome(facts, (BREAK, *asked.deliveries, desk_anew(meeting)), ReadinessPage())


def may_go_over(scene: Scene) -> Iterator[Person]:
    """Those who are here and may hear the matter on the table."""
    meeting, on = scene.meeting, scene.meeting.on_table
    for one in meeting.people.values():
        if (one.remote or one.place is PersonPlace.ROOM) and entitled(one, on) and not disqualified(meeting, one, on):
            yield one


def _linked(scene: Scene) -> tuple[str, ...]:
    """Those of them who are noted unless the form says otherwise: nobody remote whose link is lost."""
    return tuple(one.key for one in may_go_over(scene) if not (one.remote and one.in_call is False))


def can_change(meeting: Meeting) -> bool:
    """Whether a confidential matter is on the table, which can be taken elsewhere."""
    on = meeting.on_table
    return meeting.stage is Stage.BEGUN and on is not None and on.kind.confidential


def _why_not(meeting: Meeting) -> CommonRefusal | PresenceRefusal | None:
    if elsewhere(meeting) is not None or can_change(meeting):
        return None
    if meeting.stage is Stage.ADJOURNED:
        return CommonRefusal.ADJOURNED
    return not_live(meeting) or PresenceRefusal.NOT_CONFIDENTIAL


def _chosen(said: Pressed, among: Iterable[str]) -> tuple[str, ...]:
    """The people of the form's answer; whoever could not be chosen is not."""
    given = said.field("chosen").split(",")
    return tuple(key for key in among if key in given)


def _cards(meeting: Meeting) -> tuple[Delivery, ...]:
    return (replace(BREAK, anew=True), desk_anew(meeting))


def draw_change(page: RoomChangePage, scene: Scene) -> View:
    """Draw who goes over: everybody who may hear the matter, chosen already but for whoever has lost the link."""
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    over, why = elsewhere(scene.meeting), _why_not(scene.meeting)
    if why:
        return Refusal(why)
    can = [(one.key, called(one)) for one in may_go_over(scene)]
    chosen = over.people if over is not None else _linked(scene)
    return _form(scene, tuple(can), chosen, page.why, back=False)


def draw_back(page: RoomBackPage, scene: Scene) -> View:
    """Draw who is back: everybody who went, chosen already."""
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    over, people = elsewhere(scene.meeting), scene.meeting.people
    if over is None:
        return Refusal(PresenceRefusal.NOT_ELSEWHERE)
    went = tuple((who, called(people[who])) for who in over.people if who in people)
    return _form(scene, went, over.people, page.why, back=True)


def _form(
    scene: Scene,
    people: tuple[tuple[str, str], ...],
    chosen: tuple[str, ...],
    why: PresenceRefusal | None,
    *,
    back: bool,
) -> RoomForm:
    listed = people[:PEOPLE_IN_A_LIST]
    ticked = tuple(who for who, _ in listed if who in chosen)
    return RoomForm(key(scene), scene.meeting.table, listed, ticked, back=back, why=why.value if why else "")


def _taken_back(meeting: Meeting, at: datetime, step: WentOver) -> Outcome | None:
    """It was noted by mistake: who went before stands again, else the meeting goes on here, and all are looked for as after any break."""
    over = elsewhere(meeting)
    if over is None or over.noted != at:
        return None
    fact = WentOverTakenBack(step.no)
    if over.was is not None:
        return Outcome((fact,), (BREAK,), BreakPage())
    return Outcome((fact, Resumed(reopens(meeting))), (BREAK, desk_anew(meeting)), ReadinessPage())


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {RoomChangePage: draw_change, RoomBackPage: draw_back}
UNDO: Mapping[type[Step], TakeBack] = {WentOver: _taken_back}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {WentOver: lambda *_: Right.HOSTS}
LINES: Mapping[str, Callable[[Scene], int | None]] = {
    "room_change": lambda scene: 0 if can_change(scene.meeting) and may(Right.HOSTS, scene) else None,
    "room_back": lambda scene: 0 if elsewhere(scene.meeting) is not None and may(Right.HOSTS, scene) else None,
}
