"""Chair and secretaries are told at once where whoever leads an open matter is disqualified in it, by whatever step that came (R-173).

It is noted while the matter is on the table, or the lead has come back to the roster's chair, who is disqualified: a matter is not
called while it is so, and nobody who is disqualified is given the lead. The card stands until somebody else leads, the matter is
over, or the disqualification was a mistake.
"""

from collections.abc import Callable
from typing import Final

from cards.leader_disqualified import LeaderDisqualified
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.outcome import Outcome, Tell
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.who_is_entitled import leads_disqualified
from dialogs.matter.facts import MatterOpened
from dialogs.matter.pages import LeaderDisqualifiedPage
from dialogs.meeting.meeting import Meeting
from dialogs.showing.names import called, key
from dialogs.showing.shared_cards import hosts_notes, keep_hosts_told

_CARD: Final = "leader_disqualified"


def follow(scene: Scene, judged: Outcome, ahead: Callable[[], Meeting]) -> tuple[Tell, ...]:
    """The card, once it is so; the same one closed, also in the chat of whoever led until then, once it is so no more."""
    before = scene.meeting
    if not (before.live and before.table):
        return ()
    after = ahead()
    was, now = _in(before), _in(after)
    if was == now:
        return ()
    over = hosts_notes(before, ((LeaderDisqualifiedPage(was[0]), _slot(was[0])),)) if was else ()
    opens = any(
        isinstance(fact, MatterOpened) for fact in judged.facts
    )  # the gate has named them, and the chair gave a reason
    tells = (
        keep_hosts_told(after, LeaderDisqualifiedPage(now[0]), _slot(now[0]), rings=True) if now and not opens else ()
    )
    return (*(one for one in over if one.key not in {tell.key for tell in tells}), *tells)


def _slot(no: int) -> str:
    return f"{_CARD}:{no}"


def _in(meeting: Meeting) -> tuple[int, str] | None:
    """In which open matter it is so, and who leads."""
    on, chair = meeting.on_table, meeting.chair
    if not meeting.live or on is None or not on.begun or chair is None or not leads_disqualified(meeting, on):
        return None
    return on.no, chair.key


def draw(page: LeaderDisqualifiedPage, scene: Scene) -> View:
    """Draw it for a host; whoever leads no longer has the line that it is over."""
    found = _in(scene.meeting)
    if found is None or found[0] != page.no or not may(Right.HOSTS, scene):
        known = scene.person is not None and scene.person.capacity is not None
        return (
            LeaderDisqualified(key(scene), "", page.no, over=True)
            if known
            else Refusal(CommonRefusal.RIGHT, Right.HOSTS)
        )
    return LeaderDisqualified(key(scene), called(scene.meeting.people[found[1]]), page.no)
