"""Whoever has lost the link for long is told alone what to try, in its order; in a break nobody is (R-183, R-185, R-186, R-190)."""

import pytest

from cards.link_help import LinkBack, LinkHelp, LinkHelpOver
from dialogs.judging.outcome import Outcome
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.quick_replace import changed as quickly
from dialogs.pages import draw
from dialogs.presence import attendance
from dialogs.presence.facts import Adjourned, Entered, LinkLost, TroubleSaid
from dialogs.presence.pages import LinkBackPage, LinkHelpOverPage, LinkHelpPage
from dialogs.roster.facts import Assigned
from dialogs.said.inbound import Went
from tests.dialogs.presence.test_attendance import BOT, came, went
from tests.dialogs.test_wakes import time_comes
from tests.support.meetings import CHAT, TEN, a_meeting, changed, happened, linkoping, seen_by, sender, tells

SERVES = Assigned("anna", "Anna", "member", "", "remote", serves=True, object_id="oid-anna", mri="29:anna")
THERE = happened(a_meeting(), SERVES, Entered("anna"))
LOST = happened(THERE, LinkLost("anna", seconds=30))


def advised(out: Outcome) -> list[str]:
    """Who is told alone what to try."""
    return [tell.to for tell in tells(out) if isinstance(tell.page, LinkHelpPage)]


def test_the_advice_comes_when_the_loss_is_no_short_one() -> None:
    """Not at once: most are back before they could read it."""
    assert advised(went(THERE, sender("anna"))) == []
    assert advised(time_comes("not_back", LOST, 31)) == ["oid-anna"]


def test_where_the_profile_knows_no_short_loss_it_comes_at_once() -> None:
    """A profile may count nobody on."""
    said = Went(place=CHAT, who=BOT, at=TEN, people=(sender("anna"),), in_call=True)
    lost = attendance.went(said, seen_by(THERE, profile=changed(linkoping(), short_loss_s=0)))
    assert advised(lost) == ["oid-anna"]


def test_in_a_break_and_of_whoever_is_in_the_room_nobody_is_advised() -> None:
    """All may hang up then; and in the room there is no link to lose."""
    assert advised(time_comes("not_back", happened(LOST, Adjourned(5, "pause")), 31)) == []
    assert advised(went(happened(a_meeting(), Entered("chair")), sender("chair"))) == []


def test_whoever_is_back_is_told_so_where_the_advice_stood() -> None:
    """It becomes one line; of somebody who was not missed nothing is said."""
    over = [tell for tell in tells(came(LOST, sender("anna"))) if isinstance(tell.page, LinkHelpOverPage)]
    assert [tell.to for tell in over] == ["oid-anna"]
    never = tells(came(a_meeting(), sender("anna")))
    assert not any(isinstance(tell.page, LinkHelpOverPage) for tell in never)
    assert draw(LinkHelpOverPage(), seen_by(LOST, "anna")) == LinkHelpOver()


@pytest.mark.parametrize(
    ("council", "ban", "over"), [(True, False, "law"), (False, True, "rule"), (False, False, "stays")]
)
def test_it_says_what_follows_of_a_substitute(over: str, *, council: bool, ban: bool) -> None:
    """The law in a council, the profile's own rule in a board."""
    meeting: Meeting = quickly(LOST, body=BodyKind.COUNCIL) if council else LOST
    profile = changed(linkoping(), alternating_service_ban=ban, reconnect_wait_min=15)
    assert draw(LinkHelpPage(), seen_by(meeting, "anna", profile)) == LinkHelp(15, over)
    free = changed(profile, reconnect_wait_min=None)
    assert draw(LinkHelpPage(), seen_by(meeting, "anna", free)) == LinkHelp(0, over)


def test_whoever_is_back_is_asked_until_they_answer() -> None:
    """A "no" is over too: the hosts have been told of it, and it becomes one quiet line."""
    back = happened(LOST, Entered("anna"))
    asked = draw(LinkBackPage(), seen_by(back, "anna"))
    assert isinstance(asked, LinkBack)
    assert [one.key for one in asked.lines] == [one.key for one in linkoping().items_of_following(TEN.date())]
    fails = happened(back, TroubleSaid("anna", "sound"))
    assert draw(LinkBackPage(), seen_by(fails, "anna")) == LinkHelpOver()
