"""Before a matter is called, opened or ended without a shown quorum the chair is told, and chooses (R-082, R-083, R-087, R-188).

The bot never decides: going on is the chair's press like any other, and is noted. A sitting in which no roll was called is stopped by nothing.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dialogs.chat.switch_facts import SwitchOffAsked
from dialogs.journal.entries import short_key
from dialogs.journal.fold import foreseen
from dialogs.judging.outcome import Delivery, Outcome, Tell
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stale_press import state_sent
from dialogs.matter.facts import HostChecked, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.quorum.facts import WentOnWithout
from dialogs.quorum.pages import QuorumStep, QuorumStopPage
from dialogs.quorum.quorum_now import quorum_of, used
from dialogs.quorum.who_is_counted import Quorate, Quorum
from dialogs.said.inbound import Pressed
from dialogs.said.reasons import OpenReason
from dialogs.showing.shared_cards import READINESS
from dialogs.text.codes import member

_STEPS: Final[Mapping[str, QuorumStep]] = {step.value: step for step in QuorumStep}
_TAKEN: Final = (MatterCalled, MatterOpened, MatterEnded, SwitchOffAsked)
"""The facts by which such a step is taken."""


def told_first(said: Pressed, scene: Scene, judged: Outcome) -> Outcome:
    """What follows of the step: the question instead, where no quorum is shown; with the chair's word, the step and that it was taken so.

    What else the press says, as the host's check, is noted; nothing else of it has happened.
    """
    step = _STEPS.get(said.verb)
    if step is None or not used(scene.meeting) or scene.meeting.stage is not Stage.BEGUN:
        return judged
    no = _number(judged)
    if no is None:
        return judged
    quorum = quorum_in(scene, step, no)
    how = stood(quorum)
    if decides(quorum) or scene.meeting.roll.passed == f"{no} {how}":
        return judged
    if said.field("quorum") in ("any", how) and chooses(scene):
        answer = quorum.quorate.value if quorum.quorate is not None else ""
        return replace(
            judged, facts=(WentOnWithout(no, how, answer, quorum.present, len(quorum.sought)), *judged.facts)
        )
    page = QuorumStopPage(step, no, member(OpenReason, said.field("reason")))
    kept = tuple(fact for fact in judged.facts if isinstance(fact, HostChecked))
    return Outcome(kept, (*((READINESS,) if kept else ()), *_asked(scene, page, how)), page)


def quorum_in(scene: Scene, step: QuorumStep, no: int) -> Quorum:
    """The count that the step needs: of a call, with the matter on the table that is called, since who is disqualified and who serves is said of each."""
    if step is not QuorumStep.CALL or scene.meeting.matter(no) is None:
        return quorum_of(scene)
    return quorum_of(replace(scene, meeting=foreseen(scene.meeting, (MatterCalled(no),), scene.at)))


def decides(quorum: Quorum) -> bool:
    """Whether the step needs no question: a quorum is shown, and nobody who counts has just lost the link (R-054)."""
    return quorum.quorate is Quorate.YES and not quorum.sought


def chooses(scene: Scene) -> bool:
    """Whether the viewer may go on: the chair, or the secretary for a chair whom no message reaches, as the chair's word."""
    chair = scene.meeting.chair
    return may(Right.CHAIR, scene) or (may(Right.SECRETARY, scene) and (chair is None or not chair.wire))


def sent_on(page: QuorumStopPage, scene: Scene) -> dict[str, str | int]:
    """What the button sends that goes on: the same step, how the count stood, and where the meeting was, so that an older one moves nothing."""
    meeting = scene.meeting
    sent: dict[str, str | int] = {"matter": page.no, "quorum": stood(quorum_in(scene, page.step, page.no))}
    if page.step is QuorumStep.OPEN:
        return {**sent, "moved": meeting.moved, **({"reason": page.reason.value} if page.reason else {})}
    on = meeting.on_table
    state = {"state": state_sent(on)} if on is not None else {}
    if page.step is not QuorumStep.CALL:
        return {**sent, **state}
    called = meeting.matter(page.no)
    again = {"again": "yes", "adjusted": "anew"} if called is not None and called.over else {}
    return {**sent, **state, "after": meeting.table, **again}


def still_asked(page: QuorumStopPage, scene: Scene) -> bool:
    """Whether there is still something to choose: the step can be taken, and no quorum is shown."""
    meeting = scene.meeting
    matter = meeting.matter(page.no)
    if meeting.stage is not Stage.BEGUN or matter is None or decides(quorum_in(scene, page.step, page.no)):
        return False
    return matter.no != meeting.table if page.step is QuorumStep.CALL else matter.no == meeting.table


def stood(quorum: Quorum) -> str:
    """How the count stands, as one short word: who is sure, who is not, and what it rests on."""
    doubted = [key for key, _ in quorum.doubted]
    waited = ("", *sorted(quorum.sought)) if quorum.sought else ()
    return short_key(quorum.terms.state, *sorted(quorum.sure), "", *sorted(doubted), *waited)[:8]


def _number(judged: Outcome) -> int | None:
    """The matter that the step is about: the one that is called or opened by it, else the one that is ended."""
    numbers = [fact.no for fact in judged.facts if isinstance(fact, _TAKEN)]
    return numbers[-1] if numbers else None


def _asked(scene: Scene, page: QuorumStopPage, how: str) -> tuple[Delivery, ...]:
    """The question to the chair, where somebody else pressed; once for each matter, step and count."""
    meeting: Meeting = scene.meeting
    chair = meeting.chair
    if chair is None or not chair.wire or scene.leads:
        return ()
    return (Tell(chair.wire, page, f"quorum:{page.step.value}:{page.no}:{how}", alarm=True),)
