"""What is shown of the register, and how it is drawn."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar

from cards.archive import RegisterCard, RegisteredRow, WaitingRow
from cards.legal_force import ForceCard
from cards.record_dates import DatesCard
from cards.refusal import Refusal
from cards.view import View
from dialogs.archive.minutes_deadlines import (
    adjusted_by,
    announced_by,
    announced_last,
    appeal_ends,
    held_on,
    legal_force_from,
)
from dialogs.archive.registered_or_waiting import sealed, stamp, to_register, waiting
from dialogs.judging.outcome import AtClose, Page
from dialogs.judging.refusals import CommonRefusal, RefusalCode, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.meeting.archived import RecordDates
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.showing.names import called, key


class ArchiveRefusal(RefusalCode):
    """Why nothing was noted in the archive."""

    NO_SUCH_MOTION = "register_no_motion"
    WITHDRAWN = "register_withdrawn"
    SEALED = "register_sealed"
    ORAL = "register_oral"
    NOT_CLOSED = "force_not_closed"
    NOT_ADJUSTED = "dates_not_closed"


def why_not_over(meeting: Meeting, code: ArchiveRefusal) -> RefusalCode:
    """Why nothing is noted that comes after a close: there is no sitting at all, or it goes on, as the code says."""
    return CommonRefusal.NOT_SET_UP if meeting.stage is Stage.EMPTY else code


class ForceNote(StrEnum):
    """What became of what was filled in of legal force: noted, noted already, or what is wrong with it."""

    SAVED = "force_saved"
    ALREADY = "force_already"
    NO_DAY = "force_no_day"
    AHEAD = "force_ahead"
    UNANNOUNCED = "force_unannounced"
    SOON = "force_soon"
    APPEAL = "force_appeal"
    BACK = "force_back"
    NOTHING = "force_nothing"


@dataclass(frozen=True, slots=True)
class ForcePage(Page):
    """Whether the decisions have legal force, and since when."""

    name: ClassVar[str] = "legal_force"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    note: ForceNote | None = None


class DatesNote(StrEnum):
    """What became of the days that were filled in: noted, noted already, or what is wrong with them."""

    SAVED = "dates_saved"
    ALREADY = "dates_already"
    NO_DAY = "dates_no_day"
    AHEAD = "dates_ahead"
    EARLY = "dates_early"
    UNADJUSTED = "dates_unadjusted"
    ORDER = "dates_order"
    FORCE = "dates_force"


class DatesField(StrEnum):
    """Which day: of the adjustment, or of the announcement."""

    ADJUSTED = "adjusted"
    ANNOUNCED = "announced"


class Reminder(StrEnum):
    """What the secretary is reminded of: to have the minutes adjusted, to announce that, that the time to appeal is over."""

    ADJUST = "remind_adjust"
    ANNOUNCE = "remind_announce"
    APPEAL = "remind_appeal"


@dataclass(frozen=True, slots=True)
class DatesPage(Page):
    """When the minutes were adjusted and announced, and what comes next by when. `wrong`: at which field the note is said."""

    name: ClassVar[str] = "record_dates"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    note: DatesNote | None = None
    wrong: DatesField | None = None
    due: Reminder | None = None


class RegisterNote(StrEnum):
    """What became of what was said on the card."""

    SAVED = "saved"
    ALREADY = "already"
    NONE_LEFT = "none_left"
    OTHERS = "others"


class RegisterFault(StrEnum):
    """What is wrong with the card as it was filled in; it says so at the field."""

    NONE_CHOSEN = "register_none_chosen"
    NO_NUMBER = "register_no_number"


@dataclass(frozen=True, slots=True)
class RegisterPage(Page):
    """Which motions are registered, and which are not."""

    name: ClassVar[str] = "register"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    note: RegisterNote | None = None
    wrong: RegisterFault | None = None


def draw(page: RegisterPage, scene: Scene) -> View:
    """Draw the card, for the secretary alone."""
    if not may(Right.SECRETARY, scene):
        return Refusal(CommonRefusal.RIGHT, Right.SECRETARY)
    people, there = scene.meeting.people, scene.meeting.archive.registered
    wait = waiting(scene)
    return RegisterCard(
        key=key(scene),
        waiting=tuple(WaitingRow(x.motion, x.no, x.kind or "", called(people[x.mover])) for x in wait),
        registered=tuple(
            RegisteredRow(x.motion, x.no, one.dnr, one.at)
            for x in to_register(scene)
            if (one := there.get(x.motion)) is not None
        ),
        sealed=tuple(one.motion for one in sealed(scene)),
        stamp=stamp(x.motion for x in wait),
        note=page.note or "",
        wrong=page.wrong or "",
    )


def draw_force(page: ForcePage, scene: Scene) -> View:
    """Draw the card of legal force, for the secretary alone."""
    if not may(Right.SECRETARY, scene):
        return Refusal(CommonRefusal.RIGHT, Right.SECRETARY)
    archive = scene.meeting.archive
    since = archive.force.since if archive.force is not None else ""
    return ForceCard(key(scene), since, page.note or "", _reckoned(legal_force_from, announced_last(scene.meeting)))


def draw_dates(page: DatesPage, scene: Scene) -> View:
    """Draw the card of the dates, for the secretary alone. What a reminder is of is not said any more once it is noted."""
    if not may(Right.SECRETARY, scene):
        return Refusal(CommonRefusal.RIGHT, Right.SECRETARY)
    meeting, noted = scene.meeting, scene.meeting.archive.dates or RecordDates()
    force, held = meeting.archive.force, held_on(meeting)
    day = held.isoformat() if held is not None else ""
    done = {Reminder.ADJUST: noted.adjusted, Reminder.ANNOUNCE: noted.announced, Reminder.APPEAL: force}
    return DatesCard(
        key=key(scene),
        held=meeting.date,
        ended=day,
        adjusted=noted.adjusted,
        adjusted_by=_reckoned(adjusted_by, day),
        announced=noted.announced,
        announced_by=_reckoned(announced_by, noted.adjusted),
        appeal_ends=_reckoned(appeal_ends, noted.announced),
        force=force.since if force is not None else "",
        note=page.note or "",
        wrong=page.wrong or "",
        due=page.due if page.due is not None and not done[page.due] else "",
    )


def _reckoned(last: Callable[[date], date], day: str) -> str:
    return last(date.fromisoformat(day)).isoformat() if day else ""


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {
    RegisterPage: draw,
    ForcePage: draw_force,
    DatesPage: draw_dates,
}
