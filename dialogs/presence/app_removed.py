"""Somebody removed the bot from the meeting's chat: chair and secretaries are told at once, alone, for nobody is warned from then on (R-112, R-228)."""

from collections.abc import Mapping
from typing import Any, Final

from cards.app_removed import AppRemovedNote
from dialogs.chat.facts import AppRemoved
from dialogs.judging.outcome import Outcome, Page, Tell
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.presence.pages import AppRemovedPage
from dialogs.showing.names import named
from dialogs.showing.shared_cards import READINESS, hosts_notes, keep_hosts_told

APP_REMOVED: Final = "app_removed"


def removed(meeting: Meeting) -> Outcome:
    """Note it, and tell the hosts, once: Teams says it in two ways."""
    if meeting.app_removed:
        return Outcome()
    alarms = keep_hosts_told(meeting, AppRemovedPage(), APP_REMOVED, rings=True)
    return Outcome((AppRemoved(),), (*alarms, *((READINESS,) if meeting.live else ())))


def tell_back(meeting: Meeting) -> tuple[Tell, ...]:
    """Make the note of it a line, where hosts were told."""
    return hosts_notes(meeting, [(AppRemovedPage(back=1), APP_REMOVED)]) if meeting.app_removed else ()


def draw(page: AppRemovedPage, scene: Scene) -> AppRemovedNote:
    """Draw what that means now: in a confidential matter, where the chat is turned off, and once the sitting is over."""
    meeting = scene.meeting
    on = meeting.on_table
    guarded = on if on is not None and on.kind.confidential else None
    over = meeting.stage is Stage.CLOSED
    return AppRemovedNote(named(guarded), off=meeting.switch.off, back=bool(page.back), over=over)


PAGES: Mapping[type[Page], Any] = {AppRemovedPage: draw}
