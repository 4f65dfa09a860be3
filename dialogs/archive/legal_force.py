"""The secretary notes that the decisions have legal force and that no appeal is under way: before that the journal is kept (R-213).

An appeal is in time for three weeks from the day on which the notice of adjusted minutes was put up (KL 13:5), so no day
before that is over is taken, nor any before the notice is noted. Any secretary can take the note back.
"""

from datetime import date

from dialogs.archive.facts import LegalForceNoted, LegalForceTakenBack
from dialogs.archive.minutes_adjusted_announced import look_again_without_force
from dialogs.archive.minutes_deadlines import announced_last, legal_force_from
from dialogs.archive.pages import ArchiveRefusal, ForceNote, ForcePage, why_not_over
from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.meeting.meeting import Stage
from dialogs.said.inbound import Pressed
from dialogs.text.days import day_of, latest_today


def show(_: Pressed, scene: Scene) -> Outcome:
    """Show what was noted, and where to note it; before the close there is nothing to note."""
    over = scene.meeting.stage is Stage.CLOSED
    return Outcome(reply=ForcePage()) if over else refused(why_not_over(scene.meeting, ArchiveRefusal.NOT_CLOSED))


def say(said: Pressed, scene: Scene) -> Outcome:
    """Note both at once, with the day; what is missing or cannot be is said, and nothing is noted."""
    if scene.meeting.stage is not Stage.CLOSED:
        return refused(why_not_over(scene.meeting, ArchiveRefusal.NOT_CLOSED))
    day = day_of(said.field("day"))
    if day is None:
        return Outcome(reply=ForcePage(ForceNote.NO_DAY))
    today = latest_today(scene.at)
    if day > today:
        return Outcome(reply=ForcePage(ForceNote.AHEAD))
    if said.field("no_appeal") != "yes":
        return Outcome(reply=ForcePage(ForceNote.APPEAL))
    archive = scene.meeting.archive
    if archive.dates is None or not archive.dates.announced:
        return Outcome(reply=ForcePage(ForceNote.UNANNOUNCED))
    if day < legal_force_from(date.fromisoformat(announced_last(scene.meeting))):
        return Outcome(reply=ForcePage(ForceNote.SOON))
    if archive.force is not None and archive.force.since == day.isoformat():
        return Outcome(reply=ForcePage(ForceNote.ALREADY))
    return Outcome((LegalForceNoted(day.isoformat()),), reply=ForcePage(ForceNote.SAVED))


def take_back(said: Pressed, scene: Scene) -> Outcome:
    """Take the note back, whichever secretary made it: what was noted before it stands again. A button names the day that it was drawn for."""
    if scene.meeting.stage is not Stage.CLOSED:
        return refused(why_not_over(scene.meeting, ArchiveRefusal.NOT_CLOSED))
    force = scene.meeting.archive.force
    if force is None or said.field("day") not in ("", force.since):
        return Outcome(reply=ForcePage(ForceNote.NOTHING if force is None else None))
    return Outcome((LegalForceTakenBack(),), look_again_without_force(scene.meeting), ForcePage(ForceNote.BACK))
