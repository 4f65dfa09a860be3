"""Where Teams does not tell who is in the chat, no names are compared: the secretary is told so, and how to tie them by hand (R-251).

Teams can refuse it for good (403), say that there is no such chat (404), or not answer for long. It is asked again with what
the secretary does next (`dialogs/membership.py`).
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from cards.list_unread import ListUnreadNote
from dialogs.judging.outcome import Outcome, Page, Tell
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.roster.list_facts import ChatListAsked
from dialogs.roster.names_matched_in_chat import who_ties
from dialogs.roster.pages import ListUnreadPage
from dialogs.said.inbound import RosterUnread, Said
from dialogs.showing.names import key

LIST_UNREAD: Final = "list_unread"
"""What the note is known by in the chat of whoever has it."""


def unread(_: RosterUnread, scene: Scene) -> Outcome:
    """Note it the first time; the note says each time how many names are left."""
    meeting = scene.meeting
    if meeting.stage in (Stage.EMPTY, Stage.CLOSED):
        return Outcome()
    return Outcome(() if meeting.list_unread else (ChatListAsked(),), notes(meeting))


def notes(meeting: Meeting, *, over: bool = False) -> tuple[Tell, ...]:
    """The note to those who tie names: sent where some are left, and otherwise, or once Teams tells (`over`), drawn again where it stands."""
    stands = over or not without_account(meeting)
    return tuple(
        Tell(wire, ListUnreadPage(), LIST_UNREAD, edited=True, where_it_stands=stands) for wire in who_ties(meeting)
    )


def without_account(meeting: Meeting) -> int:
    """How many on the roster are tied to no account in Teams; a party need not have one."""
    return sum(1 for p in meeting.people.values() if p.given and p.name and not p.wire)


def draw(_: ListUnreadPage, scene: Scene) -> ListUnreadNote:
    """Draw how it stands now."""
    return ListUnreadNote(key(scene), without_account(scene.meeting), read=not scene.meeting.list_unread)


TOLD: Mapping[type[Said], Callable[[Any, Scene], Outcome]] = {RosterUnread: unread}
PAGES: Mapping[type[Page], Any] = {ListUnreadPage: draw}
