"""How what was said of the register is taken back: after the close too, until the purge."""

from collections.abc import Mapping
from datetime import datetime

from dialogs.archive.facts import (
    DatesNoted,
    DatesTakenBack,
    LegalForceNoted,
    LegalForceTakenBack,
    MotionsRegistered,
    RegistrationTakenBack,
)
from dialogs.archive.minutes_adjusted_announced import look_again, look_again_without_force
from dialogs.archive.pages import DatesPage, ForcePage, RegisterPage
from dialogs.archive.register_card import register_cards
from dialogs.judging.outcome import Outcome, TakeBack, UndoRight
from dialogs.judging.refusals import Right
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.parts import Step


def _registered(meeting: Meeting, at: datetime, step: MotionsRegistered) -> Outcome | None:
    """Of those motions that stand as this step left them, what was noted before it stands again; not where the words were purged on it."""
    there = meeting.archive.registered
    gone = {one.motion for one in meeting.motions if one.purged}
    left = tuple(no for no in step.motions if (one := there.get(no)) is not None and one.at == at and no not in gone)
    cards = register_cards(meeting) if meeting.stage is Stage.CLOSED else ()
    return Outcome((RegistrationTakenBack(left),), cards, RegisterPage()) if left else None


def _forced(meeting: Meeting, at: datetime, _: LegalForceNoted) -> Outcome | None:
    force = meeting.archive.force
    if force is None or force.at != at:
        return None
    return Outcome((LegalForceTakenBack(),), look_again_without_force(meeting), ForcePage())


def _dated(meeting: Meeting, at: datetime, _: DatesNoted) -> Outcome | None:
    dates = meeting.archive.dates
    if dates is None or dates.at != at or meeting.archive.force is not None:
        return None  # legal force rests on the day of the notice
    return Outcome((DatesTakenBack(),), look_again(meeting, dates.was), DatesPage())


UNDO: Mapping[type[Step], TakeBack] = {
    MotionsRegistered: _registered,
    LegalForceNoted: _forced,
    DatesNoted: _dated,
}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = dict.fromkeys(UNDO, lambda *_: Right.SECRETARY)
