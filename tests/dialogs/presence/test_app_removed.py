"""The bot is removed from the meeting's chat: the hosts are told once, and that it is back (R-112, R-228)."""

from dataclasses import replace

import pytest

from cards.app_removed import AppRemovedNote
from dialogs import router
from dialogs.chat.facts import AppRemoved, Arrived, ChatHeard, ChatUnheard
from dialogs.host_notes import note_copies
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome
from dialogs.matter.facts import MatterCalled, MatterEnded
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.presence.pages import AppRemovedPage
from dialogs.said.inbound import Installed, Place, Sender
from dialogs.showing.shared_cards import READINESS
from dialogs.sitting.facts import Closed
from tests.support.meetings import ALONE, CHAT, TEN, a_meeting, happened, linkoping, listed, seated, seen_by, tells

HOSTS = (seated("chair", "chair", "room"), seated("secretary", "secretary", "room"), seated("anna"))
BOT = Sender("28:bot")


def board(*facts: Fact) -> Meeting:
    """A begun meeting with a chair, a secretary, a member and a confidential matter; then these facts."""
    return a_meeting(HOSTS, (listed(1, "secrecy"), listed(2)), facts)


def said(meeting: Meeting, *, present: bool, place: Place = CHAT) -> Outcome:
    """The bot is added to the chat, or removed from it."""
    return router.decide(Installed(place=place, who=BOT, at=TEN, present=present), meeting, linkoping())


@pytest.mark.parametrize("facts", [(), (ChatHeard(),)])
def test_chair_and_secretary_are_told_once(facts: tuple[Fact, ...]) -> None:
    """Whether the chat was read or not; Teams says the removal in two ways."""
    out = said(board(*facts), present=False)
    assert out.facts == (AppRemoved(),)
    assert [(one.to, one.alarm, one.anew) for one in tells(out) if one.page == AppRemovedPage()] == [
        ("oid-chair", True, True),
        ("oid-secretary", True, True),
    ]
    after = happened(board(*facts), AppRemoved())
    assert (after.app_removed, after.reads_chat) == (True, False)
    assert said(after, present=False) == Outcome()


def test_the_note_says_what_it_means_now() -> None:
    """In a confidential matter by number; elsewhere without one."""
    for facts, no in (((), None), ((MatterCalled(1),), 1), ((MatterCalled(2),), None)):
        view = draw(AppRemovedPage(), seen_by(board(*facts, AppRemoved()), "chair"))
        assert isinstance(view, AppRemovedNote)
        assert (view.matter.no if view.matter else None, view.back) == (no, False)


def test_that_it_is_back_is_told_to_those_who_were_told() -> None:
    """The alarm becomes a line; where nobody was told nothing is said, and alone with somebody it is back nowhere."""
    gone = board(AppRemoved())
    back = said(gone, present=True)
    assert [one.anew for one in tells(back) if one.page == AppRemovedPage(back=1)] == [False, False]
    assert back.facts[:2] == (Arrived(), ChatUnheard())
    assert not happened(gone, *back.facts).app_removed
    assert not [one for one in tells(said(board(), present=True)) if isinstance(one.page, AppRemovedPage)]
    assert happened(gone, *said(gone, present=True, place=ALONE).facts).app_removed


def test_after_the_close_nobody_is_told() -> None:
    """Then the app may go."""
    assert not tells(said(board(Closed()), present=False))


def test_the_note_follows_the_meeting_until_it_is_a_line_at_the_close() -> None:
    """Once the matter has ended it names none, and nothing is to be guarded any more when the sitting is over."""
    gone = board(MatterCalled(1), AppRemoved(), MatterEnded(1))
    for meeting, over in ((gone, False), (happened(gone, Closed()), True)):
        view = draw(AppRemovedPage(), seen_by(meeting, "chair"))
        assert isinstance(view, AppRemovedNote)
        assert (view.matter, view.over) == (None, over)
        copies = note_copies(meeting, replace(READINESS, anew=True))
        assert [one.edited for one in copies if one.page == AppRemovedPage()] == [True, True]
    assert not any(one.page == AppRemovedPage() for one in note_copies(board(), replace(READINESS, anew=True)))
