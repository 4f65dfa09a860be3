"""Teams does not tell who is in the chat: it is noted and told, those who write are known by that, and it is asked again (R-251)."""

from dataclasses import replace

import pytest

from cards.list_unread import ListUnreadNote
from dialogs import router
from dialogs.chat.facts import ChatHeard
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import AskRoster, Outcome, Tell
from dialogs.judging.shared_pages import HostNoMorePage
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.roster.facts import Assigned, InChat, Noticed, PlaceSaid
from dialogs.roster.list_facts import ChatListAsked
from dialogs.roster.list_unread import LIST_UNREAD
from dialogs.roster.pages import ListUnreadPage, RosterNamesPage
from dialogs.said.inbound import CallBegan, Road, RosterRead, RosterRow, RosterUnread, Said, Sender
from dialogs.sitting.facts import Closed
from tests.support.meetings import (
    ALONE,
    CHAT,
    TEN,
    a_meeting,
    after,
    happened,
    kinds,
    linkoping,
    pressed,
    refusal,
    seated,
    seen_by,
    sender,
    spoke,
    stranger,
    tells,
)

CLOCK = Sender("")
EVA = Sender("29:eva", "oid-eva", "tenant", "Eva Lund")
PASTED = Assigned("p9", "Eva Lund", "member", "S", "remote", serves=True)
UNREAD = RosterUnread(place=CHAT, who=CLOCK, at=TEN, sitting="s1")
AGAIN = AskRoster("roster:again")


def board(*facts: Fact, begun: bool = False) -> Meeting:
    """A chair, a secretary, and a pasted member who is tied to no account; then these facts."""
    people = (seated("chair", "chair", "room"), seated("secretary", "secretary", "room"), PASTED)
    return happened(a_meeting(people, begun=begun), *facts)


def judged(said: Said, meeting: Meeting) -> Outcome:
    """What follows."""
    return router.decide(said, meeting, linkoping())


def note(*, stands: bool) -> Tell:
    """The secretary's note."""
    return Tell("oid-secretary", ListUnreadPage(), LIST_UNREAD, edited=True, where_it_stands=stands)


def test_it_is_noted_once_and_told_to_whoever_ties_names() -> None:
    """Where all are tied nobody is told; nothing where nothing is prepared, or all is over."""
    out = judged(UNREAD, board())
    assert (out.facts, out.deliveries) == ((ChatListAsked(),), (note(stands=False),))
    unread = after(board(), out)
    assert judged(UNREAD, unread) == Outcome(deliveries=(note(stands=False),))
    tied = happened(unread, replace(PASTED, object_id="oid-eva", mri="29:eva"))
    assert judged(UNREAD, tied) == Outcome(deliveries=(note(stands=True),))
    assert judged(UNREAD, board(Closed())) == Outcome()
    assert judged(UNREAD, Meeting(key="a1", chat="19:x")) == Outcome()


def test_the_note_says_how_it_stands_now() -> None:
    """So many names are left, and whether Teams tells since."""
    for facts, names, read in (((), 1, False), ((ChatListAsked(read=True),), 1, True)):
        view = draw(ListUnreadPage(), seen_by(board(ChatListAsked(), *facts), "secretary"))
        assert isinstance(view, ListUnreadNote)
        assert (view.names, view.read) == (names, read)


def test_once_teams_tells_the_note_is_over_and_the_names_are_compared() -> None:
    """An empty list tells nothing."""
    rows = tuple(RosterRow(who, "user") for who in (sender("chair"), sender("secretary"), EVA))
    read = RosterRead(place=CHAT, who=CLOCK, at=TEN, sitting="s1", people=rows)
    out = judged(read, board(ChatListAsked()))
    assert ChatListAsked(read=True) in out.facts
    assert note(stands=True) in out.deliveries
    assert RosterNamesPage() in [one.page for one in tells(out)]
    assert not after(board(ChatListAsked()), out).list_unread
    assert not judged(replace(read, people=()), board(ChatListAsked())).changes
    assert "ChatListAsked" not in kinds(judged(read, board()))


@pytest.mark.parametrize(
    "said",
    [
        spoke("Hej", EVA),
        spoke("status", EVA, mentioned=True),
        pressed("readiness.show", EVA),
        pressed("meeting.begin", EVA),
    ],
)
def test_whoever_says_something_in_the_chat_is_in_it_by_that(said: Said) -> None:
    """Once, whatever it is and whatever they may; where Teams tells who is there, nothing is noted by it."""
    meeting = board(ChatListAsked(), ChatHeard())
    out = judged(said, meeting)
    seen = after(meeting, out).person_of(EVA)
    assert seen is not None
    assert (seen.name, seen.in_chat, seen.capacity, seen.foreign) == ("Eva Lund", True, None, False)
    assert judged(said, after(meeting, out)).facts == ()
    assert judged(said, board(ChatHeard())).facts == ()
    assert judged(said, happened(meeting, Closed())).facts == ()


def test_whoever_is_noted_by_what_they_say_is_noted_once() -> None:
    """The key that they get there is theirs, and what they said stands first."""
    meeting = board(ChatListAsked())
    out = judged(pressed("place.say", EVA, place="room"), meeting)
    assert kinds(out) == ("Noticed", "PlaceSaid", "InChat")
    assert len({fact.person for fact in out.facts if isinstance(fact, Noticed | PlaceSaid | InChat)}) == 1
    here = happened(meeting, Noticed("p10", "Eva Lund", "oid-eva", "29:eva"))
    assert judged(spoke("Hej", EVA), here).facts[0] == InChat("p10")


def test_of_a_stranger_it_is_noted_that_they_are_one_and_in_private_nobody_is_in_the_chat() -> None:
    """Where somebody writes alone tells nothing of the chat."""
    out = judged(spoke("Hej", stranger()), board(ChatListAsked()))
    assert [fact.foreign for fact in out.facts if isinstance(fact, Noticed)] == [True]
    assert "Noticed" not in kinds(judged(pressed("status", EVA, place_=ALONE), board(ChatListAsked())))


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        (spoke("status", "secretary", mentioned=True), True),
        (pressed("agenda.show", "chair", Road.SUBMIT, place_=ALONE), True),
        (CallBegan(place=CHAT, who=CLOCK, at=TEN), True),
        (spoke("Hej", "secretary"), False),
        (spoke("status", EVA, mentioned=True), False),
        (pressed("agenda.show", "secretary", Road.FETCH), False),
        (replace(pressed("agenda.show", "secretary", Road.SUBMIT, place_=ALONE), checked=True), False),
    ],
)
def test_teams_is_asked_again_with_what_chair_and_secretary_do_and_when_the_call_begins(
    said: Said, *, asks: bool
) -> None:
    """Not with talk, not by others, and only where it has not told."""
    known = (ChatHeard(), InChat("chair"), InChat("secretary"))
    assert (AGAIN in judged(said, board(*known, ChatListAsked())).deliveries) is asks
    assert AGAIN not in judged(said, board(*known)).deliveries
    assert AGAIN not in judged(said, board(*known, ChatListAsked(), Closed())).deliveries


def test_what_reads_the_list_anyway_asks_for_it_once() -> None:
    """A person who is changed by hand has it read for that."""
    press = pressed("roster.assign", "secretary", person="p9", capacity="member", place="room", name="Eva Lind")
    reads = [one for one in judged(press, board(ChatListAsked())).deliveries if isinstance(one, AskRoster)]
    assert reads == [AskRoster("roster:changed")]


def test_whoever_has_no_capacity_is_told_that_their_account_may_not_be_tied() -> None:
    """While a name on the list is tied to nobody; whoever has a capacity, or where all are tied, is told what it takes."""
    tied = replace(PASTED, object_id="oid-eva", mri="29:eva")
    assert refusal(judged(pressed("meeting.begin", sender("zed")), board())) == "untied"
    assert refusal(judged(pressed("meeting.begin", sender("zed")), board(tied))) == "right"
    assert refusal(judged(pressed("meeting.begin", EVA), board(tied, seated("anna")))) == "right"


def test_the_note_is_over_for_a_secretary_who_is_none_any_more() -> None:
    """It has the secretary's buttons."""
    meeting = board(ChatListAsked(), seated("karin", "secretary", "room"), InChat("karin"), begun=True)
    press = pressed("roster.assign", "karin", person="secretary", capacity="official", place="room", name="Secretary")
    over = [one for one in tells(judged(press, meeting)) if one.page == HostNoMorePage() and one.key == LIST_UNREAD]
    assert [one.to for one in over] == ["oid-secretary"]
