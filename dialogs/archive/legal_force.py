"""The secretary notes that the decisions have legal force and that no appeal is under way: before that the journal is kept (R-213)."""

from datetime import timedelta
from typing import Final

from dialogs.archive.facts import LegalForceNoted
from dialogs.archive.pages import ArchiveRefusal, ForceNote, ForcePage
from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.meeting.meeting import Stage
from dialogs.said.inbound import Pressed
from dialogs.text.days import day_of

_AHEAD: Final = timedelta(hours=2)
"""Swedish time is at most so far ahead of UTC: what is today there is no day to come."""


def show(_: Pressed, scene: Scene) -> Outcome:
    """Show what was noted, and where to note it; before the close there is nothing to note."""
    over = scene.meeting.stage is Stage.CLOSED
    return Outcome(reply=ForcePage()) if over else refused(ArchiveRefusal.NOT_CLOSED)


def say(said: Pressed, scene: Scene) -> Outcome:
    """Note both at once, with the day; what is missing or cannot be is said, and nothing is noted."""
    if scene.meeting.stage is not Stage.CLOSED:
        return refused(ArchiveRefusal.NOT_CLOSED)
    day = day_of(said.field("day"))
    if day is None:
        return Outcome(reply=ForcePage(ForceNote.NO_DAY))
    today = (scene.at + _AHEAD).date()
    if day > today:
        return Outcome(reply=ForcePage(ForceNote.AHEAD))
    if day.isoformat() < min(scene.meeting.date, today.isoformat()):  # closed before its day: the day was another
        return Outcome(reply=ForcePage(ForceNote.EARLY))
    if said.field("no_appeal") != "yes":
        return Outcome(reply=ForcePage(ForceNote.APPEAL))
    force = scene.meeting.archive.force
    if force is not None and force.since == day.isoformat():
        return Outcome(reply=ForcePage(ForceNote.ALREADY))
    return Outcome((LegalForceNoted(day.isoformat()),), reply=ForcePage(ForceNote.SAVED))
