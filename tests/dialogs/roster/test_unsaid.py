"""Whoever is remote by the secretary's list alone is marked so until they have said it themselves (R-018)."""

import pytest

from cards.remote import RemotePeopleCard
from cards.roster import RosterList
from dialogs import pages
from dialogs.journal.entries import Fact
from dialogs.matter.facts import Answered, HostChecked, MatterCalled
from dialogs.meeting.meeting import Meeting
from dialogs.quorum.facts import RollAnswered
from dialogs.quorum.pages import RemotePeoplePage
from dialogs.quorum.remote_ask_facts import AskTakenBack, RemoteAsked
from dialogs.quorum.remote_word_facts import RemoteDecided, RemoteUndecided
from dialogs.roster.facts import PlaceSaid
from dialogs.roster.pages import RosterPage
from dialogs.router import decide
from dialogs.said import about
from dialogs.said.inbound import Road
from tests.support.meetings import a_meeting, happened, linkoping, pressed, seated, seen_by

LISTED = happened(a_meeting(), seated("anna", place="remote"))


def marked(meeting: Meeting) -> bool:
    """Whether both lists mark her so: the roster's, and the chair's of remote people."""
    roster, remote = (pages.draw(page, seen_by(meeting, "chair")) for page in (RosterPage(), RemotePeoplePage()))
    assert isinstance(roster, RosterList)
    assert isinstance(remote, RemotePeopleCard)
    on_roster = {row.key: row.unsaid for row in roster.rows}["anna"]
    on_card = {one.who: one.unsaid for one in remote.people}["anna"]
    assert on_roster is on_card is meeting.people["anna"].unsaid
    return on_card


@pytest.mark.parametrize(
    ("fact", "stays"),
    [
        (PlaceSaid("anna", "remote", "remote"), False),
        (Answered("anna", 1, 0, 0, ("can_follow",)), False),
        (Answered("anna", 1, 3, 4, ("alone",)), False),
        (Answered("anna", 1, 0, 0, ("can_follow",), recorded=True), True),
        (RemoteAsked("anna"), False),
        (RemoteAsked("anna", wants=False), True),
    ],
)
def test_it_is_marked_until_they_say_it(fact: Fact, stays: bool) -> None:  # noqa: FBT001  # a row of the table
    """By their word, by an answer of their own, by asking for it; what the secretary writes down is no word of theirs."""
    assert marked(LISTED)
    assert marked(happened(LISTED, fact)) is stays


def test_the_list_written_anew_takes_no_word_away_and_gives_none() -> None:
    """The secretary changes the group of somebody: what they have said of their place stands."""
    said = happened(LISTED, PlaceSaid("anna", "remote", "remote"))
    assert not marked(happened(said, seated("anna", place="remote", group="S")))
    assert marked(happened(LISTED, seated("anna", place="remote", group="S")))
    assert not happened(LISTED, seated("anna", place="room")).people["anna"].unsaid


def test_whoever_says_it_is_noted_once() -> None:
    """The first time it is a fact, though the place is the same; then it stands."""
    out = decide(pressed("place.say", "anna", Road.TYPED, place="remote"), LISTED, linkoping())
    assert out.facts == (PlaceSaid("anna", "remote", "remote"),)
    again = decide(pressed("place.say", "anna", Road.TYPED, place="remote"), happened(LISTED, *out.facts), linkoping())
    assert again.stands == about.place("anna")


def test_the_hosts_check_holds_when_whoever_is_remote_says_so_and_lapses_when_somebody_moves() -> None:
    """By a word, or by taking one back (R-111)."""
    checked = happened(LISTED, MatterCalled(4), HostChecked(4, only_entitled=True))
    confirmed = happened(checked, PlaceSaid("anna", "remote", "remote"))
    assert [one.check is not None for one in (confirmed.matter(4),) if one] == [True]
    moved = happened(LISTED, PlaceSaid("anna", "room", "remote"), MatterCalled(4), HostChecked(4, only_entitled=True))
    back = happened(moved, PlaceSaid("anna", "remote", "remote"))
    assert [one.check is not None for one in (back.matter(4),) if one] == [False]


NOTED = RemoteAsked("anna", recorded=True)
YES = RemoteDecided(("anna",))
NOWHERE = happened(a_meeting(), seated("anna", "member", ""))
SEEN, AWAY = RollAnswered("anna", "seen"), RollAnswered("anna", "away")


@pytest.mark.parametrize(
    ("facts", "is_marked"),
    [
        ((NOTED, YES), True),
        ((RemoteAsked("anna"), YES), False),
        ((NOTED, RemoteAsked("anna"), YES), False),
        ((NOTED, YES, RemoteAsked("anna")), False),
        ((NOTED, YES, RemoteAsked("anna"), AskTakenBack("anna")), True),
        ((NOTED, YES, PlaceSaid("anna", "remote", "remote")), False),
        ((NOTED, YES, RemoteUndecided(("anna",)), YES), True),
        ((SEEN,), True),
        ((RemoteAsked("anna"), SEEN), False),
        ((PlaceSaid("anna", "remote"), AWAY, SEEN), False),
        ((seated("anna", place="remote"), AWAY, SEEN), True),
        ((PlaceSaid("anna", "room"), SEEN), True),
        ((RemoteAsked("anna"), seated("anna", place="remote")), False),
        ((NOTED, seated("anna", place="remote")), True),
        ((seated("anna", place="remote"), NOTED), True),
    ],
)
def test_nobody_is_remote_by_their_own_word_where_only_hosts_have_said_it(
    facts: tuple[Fact, ...],
    is_marked: bool,  # noqa: FBT001  # a row of the table
) -> None:
    """Two hosts, the roll call or the list, in whatever order; what they have asked themselves is their word."""
    assert marked(happened(NOWHERE, *facts)) is is_marked


@pytest.mark.parametrize("answered", [(), (YES,)])
def test_what_a_host_has_noted_can_be_said_by_themselves(answered: tuple[Fact, ...]) -> None:
    """Before the chair answers and after it; once they have, it stands."""
    meeting = happened(NOWHERE, NOTED, *answered)
    asks = pressed("remote.ask", "anna", wants="yes")
    assert [type(one) for one in decide(asks, meeting, linkoping()).facts] == [RemoteAsked]
    again = decide(asks, happened(meeting, RemoteAsked("anna")), linkoping())
    assert again.stands == about.asking("anna")
