"""The days on which the minutes were adjusted and announced, as the secretary notes them, and a reminder of the next one (R-198).

It is their word: the bot sees neither the minutes nor the notice board. Nobody else is told, and each reminder comes once.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from dialogs.archive.facts import DatesNoted
from dialogs.archive.minutes_deadlines import adjusted_by, announced_by, appeal_ends, held_on, legal_force_from
from dialogs.archive.pages import ArchiveRefusal, DatesField, DatesNote, DatesPage, Reminder, why_not_over
from dialogs.archive.register_card import secretaries
from dialogs.judging.outcome import Outcome, Tell, Wake
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.meeting.archived import RecordDates
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.quick_replace import changed
from dialogs.said.inbound import Pressed
from dialogs.text.days import day_of, latest_today

_MORNING: Final = time(7, tzinfo=UTC)  # eight or nine o'clock in Sweden
_BEFORE: Final = timedelta(days=3)  # so long before the last day the secretary is reminded to have the minutes adjusted
_WEEK_S: Final = 7 * 24 * 3600  # so long a reminder is tried where Teams takes nothing


def show(_: Pressed, scene: Scene) -> Outcome:
    """Show what was noted and what comes next; before the close there is nothing to note."""
    return (
        Outcome(reply=DatesPage())
        if _over(scene)
        else refused(why_not_over(scene.meeting, ArchiveRefusal.NOT_ADJUSTED))
    )


def say(said: Pressed, scene: Scene) -> Outcome:
    """Note one day or both; what is missing or cannot be is said at its field, and nothing is noted."""
    if not _over(scene):
        return refused(why_not_over(scene.meeting, ArchiveRefusal.NOT_ADJUSTED))
    before = scene.meeting.archive.dates or RecordDates()
    days = {one: said.field(one) for one in DatesField}
    if not any(days.values()):
        return _wrong(DatesNote.NO_DAY, DatesField.ADJUSTED)
    read = {one: day_of(given) if given else None for one, given in days.items()}
    for field, given in days.items():
        if given and read[field] is None:
            return _wrong(DatesNote.NO_DAY, field)
    adjusted = read[DatesField.ADJUSTED] or _day(before.adjusted)
    announced = read[DatesField.ANNOUNCED] or _day(before.announced)
    wrong = _fault(scene, adjusted, announced)
    if wrong is not None:
        return _wrong(*wrong)
    force = scene.meeting.archive.force
    if force is not None and (announced is None or force.since < legal_force_from(announced).isoformat()):
        return _wrong(DatesNote.FORCE, DatesField.ANNOUNCED)
    noted = DatesNoted(_iso(adjusted), _iso(announced))
    if (noted.adjusted, noted.announced) == (before.adjusted, before.announced):
        return Outcome(reply=DatesPage(DatesNote.ALREADY))
    wakes = next_reminder(scene.meeting, RecordDates(noted.adjusted, noted.announced), scene.at)
    return Outcome((noted,), wakes, DatesPage(DatesNote.SAVED))


def _fault(scene: Scene, adjusted: date | None, announced: date | None) -> tuple[DatesNote, DatesField] | None:
    """Why these days cannot be, and at which field it is said."""
    today = latest_today(scene.at)
    held = held_on(scene.meeting)
    for day, field in ((adjusted, DatesField.ADJUSTED), (announced, DatesField.ANNOUNCED)):
        if day is not None and day > today:
            return DatesNote.AHEAD, field
    if adjusted is None:
        return DatesNote.UNADJUSTED, DatesField.ANNOUNCED
    if held is not None and adjusted < held:
        return DatesNote.EARLY, DatesField.ADJUSTED
    if announced is not None and announced < adjusted:
        return DatesNote.ORDER, DatesField.ANNOUNCED
    return None


def next_reminder(meeting: Meeting, dates: RecordDates | None, at: datetime) -> tuple[Wake, ...]:
    """Ask to be woken for the next of the dates, where these are noted; nothing where its time has come already, which the card says."""
    found = _next(meeting, dates, at)
    after_s = (found[1] - at).total_seconds() if found is not None else 0
    return (Wake(found[0].value, int(after_s) + 1),) if found is not None and after_s > 0 else ()


def look_again(meeting: Meeting, dates: RecordDates | None) -> tuple[Wake, ...]:
    """Ask to be woken soon, for whatever comes next where these are noted: it is reckoned then from the time that it is."""
    found = _next(meeting, dates)
    return (Wake(found[0].value, 1),) if found is not None else ()


def look_again_without_force(meeting: Meeting) -> tuple[Wake, ...]:
    """The same once the newest note of legal force is taken back: nothing while an earlier note of it stands then."""
    archive = meeting.archive
    was = archive.force.was if archive.force is not None else None
    return look_again(changed(meeting, archive=replace(archive, force=was)), archive.dates)


def _next(meeting: Meeting, dates: RecordDates | None, at: datetime | None = None) -> tuple[Reminder, datetime] | None:
    """What the secretary is to be reminded of next, and when."""
    held, noted = held_on(meeting, at), dates or RecordDates()
    adjusted, announced = _day(noted.adjusted), _day(noted.announced)
    if held is None or meeting.archive.force is not None:
        return None
    if adjusted is None:
        return Reminder.ADJUST, _morning(adjusted_by(held) - _BEFORE)
    if announced is None:
        return Reminder.ANNOUNCE, _morning(announced_by(adjusted) - timedelta(days=1))
    return Reminder.APPEAL, _morning(appeal_ends(announced) + timedelta(days=1))


def _woken(which: Reminder) -> Callable[[Scene], Outcome]:
    def remind(scene: Scene) -> Outcome:
        """Remind each secretary, once, of what is still the next thing; a time that came too early is waited for."""
        meeting = scene.meeting
        found = _next(meeting, meeting.archive.dates)
        if not _over(scene) or found is None or found[0] is not which:
            return Outcome()
        if scene.at < found[1]:
            return Outcome(deliveries=next_reminder(meeting, meeting.archive.dates, scene.at))
        key, page = f"{which.value}:{found[1].date().isoformat()}", DatesPage(due=which)
        return Outcome(deliveries=tuple(Tell(wire, page, key, expires_s=_WEEK_S) for wire in secretaries(meeting)))

    return remind


WAKES: Mapping[str, Callable[[Scene], Outcome]] = {one.value: _woken(one) for one in Reminder}


def _over(scene: Scene) -> bool:
    return scene.meeting.stage is Stage.CLOSED


def _wrong(note: DatesNote, field: DatesField) -> Outcome:
    return Outcome(reply=DatesPage(note, field))


def _morning(day: date) -> datetime:
    return datetime.combine(day, _MORNING)


def _day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _iso(day: date | None) -> str:
    return day.isoformat() if day is not None else ""
