"""“Känslig uppgift sades”: chair or secretary notes it with one tap, at any time while the sitting goes on (R-249).

What was said is asked of nobody and kept nowhere: only when, in which matter and who noted it. Whether it is an incident to be
notified the municipality judges; the receipt says from when the 72 hours count.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar, Final

from cards.aloud import AloudCard, NotedAloud
from cards.offers import Offer
from cards.refusal import Refusal
from cards.view import View
from dialogs.aloud.facts import SensitiveDataSaid, SensitiveDataTakenBack
from dialogs.judging.outcome import AtClose, Outcome, Page, TakeBack, UndoRight
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import ReadinessPage, refused
from dialogs.judging.stages import not_live
from dialogs.judging.stale_press import moved_on
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.said.inbound import Pressed
from dialogs.showing.names import called
from dialogs.showing.next_steps import OfferPlace
from dialogs.showing.shared_cards import hosts_notes, keep_hosts_told

_NOTE: Final = "aloud"
_NOTIFY_WITHIN: Final = timedelta(hours=72)  # GDPR 33


@dataclass(frozen=True, slots=True)
class AloudPage(Page):
    """What is noted of it in the sitting."""

    name: ClassVar[str] = "aloud"
    at_close: ClassVar[AtClose] = AtClose.STANDS


def note(said: Pressed, scene: Scene) -> Outcome:
    """Note it of the matter on the table, and tell whoever else leads or keeps the minutes; a button of an earlier matter notes nothing."""
    meeting = scene.meeting
    why = not_live(meeting)
    if why:
        return refused(why)
    if moved_on(said, meeting):
        return Outcome(reply=ReadinessPage(CommonRefusal.PASSED))
    notes = keep_hosts_told(meeting, AloudPage(), _NOTE, rings=True)
    others = tuple(one for one in notes if one.to != said.who.key)
    return Outcome((SensitiveDataSaid(meeting.table),), others, AloudPage())


def offers(scene: Scene) -> tuple[Offer, ...]:
    """Let chair and secretary note it, while the sitting goes on; what one should do now it never is."""
    if not (scene.meeting.live and may(Right.HOSTS, scene)):
        return ()
    stands = {"after": scene.meeting.table}
    return (Offer("aloud.note", "aloud.title", OfferPlace.PAUSE, stands, exception=True),)


steps: Final = offers  # in the help too


def draw(_: AloudPage, scene: Scene) -> View:
    """Draw it for chair and secretaries alone."""
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    return AloudCard(noted_aloud(scene.meeting))


def noted_aloud(meeting: Meeting) -> tuple[NotedAloud, ...]:
    """What is noted of it, as it is shown."""
    people = meeting.people
    return tuple(
        NotedAloud(one.at, one.no, one.at + _NOTIFY_WITHIN, called(people[one.by]) if one.by in people else "")
        for one in meeting.aloud
    )


def _taken_back(meeting: Meeting, at: datetime, step: SensitiveDataSaid) -> Outcome | None:
    """The note is gone, and the others' cards follow."""
    if not any((one.at, one.no) == (at, step.no) for one in meeting.aloud):
        return None
    return Outcome((SensitiveDataTakenBack(step.no),), hosts_notes(meeting, [(AloudPage(), _NOTE)]), AloudPage())


UNDO: Mapping[type[Step], TakeBack] = {SensitiveDataSaid: _taken_back}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {SensitiveDataSaid: lambda *_: Right.HOSTS}
PAGES: Mapping[type[Page], Callable[[AloudPage, Scene], View]] = {AloudPage: draw}
LINES: Mapping[str, Callable[[Scene], int | None]] = {"aloud": lambda scene: 0 if steps(scene) else None}
