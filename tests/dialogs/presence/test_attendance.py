"""People coming and going, and the roster as Teams gives it: hints alone, never a capacity (R-090, R-121, R-127, R-183)."""

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from cards.attendance import Intruder, LinkLostNote, Welcome
from cards.checklist import ChecklistNone
from dialogs.chat.facts import AppRemoved, Arrived, ChatHeard, ChatUnheard
from dialogs.journal.entries import Entry
from dialogs.journal.fold import apply
from dialogs.judging.outcome import AskRoster, Outcome, Tell
from dialogs.judging.shared_pages import MovedPage
from dialogs.matter.facts import Answered, Asked, MatterEnded
from dialogs.matter.pages import IntruderPage
from dialogs.meeting.meeting import Meeting, Person
from dialogs.pages import draw
from dialogs.presence import attendance
from dialogs.presence.facts import Adjourned, LinkLost, NotReached
from dialogs.presence.pages import LinkLostPage
from dialogs.roster.facts import Assigned, InChat, LeftChat
from dialogs.said.inbound import (
    Came,
    Installed,
    NotDelivered,
    Sender,
    Went,
)
from dialogs.showing.shared_cards import AGENDA, READINESS, asked_copies, asked_copy, desk_anew
from tests.support.meetings import (
    ALONE,
    CHAT,
    TEN,
    a_meeting,
    after,
    happened,
    in_matter,
    kinds,
    pitea,
    seen_by,
    sender,
    shown,
    stranger,
    tells,
)

EMPTY = Meeting(key="a1", chat=CHAT.chat)
BOT = Sender("28:bot")


def came(meeting: Meeting, *people: Sender, in_call: bool = True) -> Outcome:
    """These people join the call, or are added to the chat."""
    said = Came(place=CHAT, who=BOT, at=TEN, people=people, in_call=in_call)
    return attendance.came(said, seen_by(meeting))


def went(meeting: Meeting, *people: Sender, in_call: bool = True) -> Outcome:
    """These people leave the call, or are removed from the chat."""
    said = Went(place=CHAT, who=BOT, at=TEN, people=people, in_call=in_call)
    return attendance.went(said, seen_by(meeting))


def test_the_bot_says_at_its_arrival_that_it_is_there() -> None:
    """R-228: in the room and in private; then it looks who is here. Being removed says nothing."""
    said = Installed(place=CHAT, who=BOT, at=TEN)
    out = attendance.installed(said, seen_by(EMPTY))
    assert out.facts == (Arrived(),)
    assert AskRoster() in out.deliveries
    assert isinstance(draw(shown(out)["welcome"].page, seen_by(EMPTY)), Welcome)
    alone = attendance.installed(replace(said, place=ALONE), seen_by(EMPTY))
    view = draw(shown(alone)["welcome"].page, seen_by(EMPTY))
    assert isinstance(view, Welcome)
    assert view.personal
    assert not attendance.installed(replace(said, present=False), seen_by(EMPTY)).changes


@pytest.mark.parametrize("present", [False, True])
def test_a_bot_that_was_removed_or_added_anew_says_no_more_that_it_warns(*, present: bool) -> None:
    """With which rights it was added again shows when it reads something (R-129)."""
    read = happened(a_meeting(), ChatHeard())
    out = attendance.installed(Installed(place=CHAT, who=BOT, at=TEN, present=present), seen_by(read))
    assert (ChatUnheard() if present else AppRemoved()) in out.facts
    assert READINESS in out.deliveries
    assert after(read, out).reads_chat is False
    assert ChatUnheard() not in attendance.installed(Installed(place=ALONE, who=BOT, at=TEN), seen_by(read)).facts


def _hint(seconds: int, who: str, *, joins: bool, dated: bool = True, in_call: bool = True) -> Came | Went:
    """Teams' word, by its own clock so many seconds after ten, that somebody joined or left the call, or the chat."""
    at = TEN + timedelta(seconds=seconds)
    kind = Came if joins else Went
    return kind(place=CHAT, who=BOT, at=at, sent=at if dated else None, people=(sender(who),), in_call=in_call)


def _joined(seconds: int, who: str) -> Came:
    joined = _hint(seconds, who, joins=True)
    assert isinstance(joined, Came)
    return joined


def _heard(meeting: Meeting, *hints: Came | Went) -> Meeting:
    for said in hints:
        judge = attendance.came if isinstance(said, Came) else attendance.went
        scene = replace(seen_by(meeting), at=said.at)
        for fact in judge(said, scene).facts:  # type: ignore[arg-type]  # each has its own
            meeting = apply(meeting, Entry(1, said.at, "", "", fact, dated=said.sent is not None))
    return meeting


@pytest.mark.parametrize("order", list(permutations((0, 1, 2))))
def test_whoever_came_last_is_in_the_call_in_whatever_order_it_is_told(order: tuple[int, ...]) -> None:
    """Joined, left, joined: Teams' own times tell, not the order of arrival; and an answer from before the loss is over."""
    hints = [_hint(0, "anna", joins=True), _hint(10, "anna", joins=False), _hint(20, "anna", joins=True)]
    found = _heard(a_meeting(), *(hints[i] for i in order)).people["anna"]
    assert (found.in_call, found.epoch > 0) == (True, True)


@pytest.mark.parametrize("order", list(permutations((0, 1, 2))))
def test_whoever_left_last_is_not_in_the_call_in_whatever_order_it_is_told(order: tuple[int, ...]) -> None:
    """Left, joined, left."""
    hints = [_hint(0, "anna", joins=False), _hint(10, "anna", joins=True), _hint(20, "anna", joins=False)]
    assert _heard(a_meeting(), *(hints[i] for i in order)).people["anna"].in_call is False


def test_what_teams_says_again_of_the_call_changes_nothing() -> None:
    """An old join does not bring back who has left, nor does an old loss end an answer."""
    left = _heard(a_meeting(), _hint(0, "anna", joins=True), _hint(10, "anna", joins=False))
    assert _heard(left, _hint(0, "anna", joins=True)) == left
    back = _heard(left, _hint(20, "anna", joins=True))
    assert _heard(back, _hint(10, "anna", joins=False), _hint(20, "anna", joins=True)) == back


@pytest.mark.parametrize("joins", [False, True])
def test_what_teams_has_not_dated_hides_nothing_that_comes_after_it(*, joins: bool) -> None:
    """It was noted by our own clock, which may be ahead of Teams': then the order of arrival counts."""
    ahead = _heard(a_meeting(), _hint(0, "anna", joins=not joins), _hint(60, "anna", joins=joins, dated=False))
    assert _heard(ahead, _hint(5, "anna", joins=not joins)).people["anna"].in_call is not joins


def _moved(*hints: tuple[int, bool, bool], known: bool | None = None) -> bool | None:
    """Where Anna is after she was added to (True) or removed from the chat at these seconds, dated or not."""
    meeting = happened(a_meeting(), *([] if known is None else [InChat("anna") if known else LeftChat("anna")]))
    told = (_hint(s, "anna", joins=added, dated=dated, in_call=False) for s, added, dated in hints)
    return _heard(meeting, *told).people["anna"].in_chat


def test_an_addition_from_before_the_removal_brings_nobody_back() -> None:
    """Told late or once more, or not dated, it proves nothing; one dated after the removal does."""
    assert _moved((0, True, True), (10, False, True), (0, True, True)) is False
    assert _moved((10, False, True), (20, True, False)) is False
    assert _moved((10, False, True), (20, True, True)) is True


def test_a_removal_from_before_the_addition_throws_nobody_out() -> None:
    """Not dated, it does: it may have been after."""
    assert _moved((0, True, True), (20, True, True), (10, False, True)) is True
    assert _moved((20, True, True), (10, False, False)) is False


def test_where_the_order_is_not_known_the_roster_is_read() -> None:
    """By it alone whoever is out of the chat comes back."""
    out = happened(a_meeting(), LeftChat("anna"))
    assert came(out, sender("anna"), in_call=False) == Outcome(deliveries=(AskRoster("roster:came"),))
    assert went(a_meeting(), sender("anna"), in_call=False).deliveries == (READINESS, AskRoster("roster:went"))


def test_of_an_addition_that_concerns_another_sitting_only_those_it_knows_are_noted() -> None:
    """The other one reads the roster; where the order is not known, this one asks too (R-251)."""
    out = happened(a_meeting(), LeftChat("anna"))
    day_after, people = TEN + timedelta(days=1), (sender("anna"), stranger())
    later = Came(place=CHAT, who=BOT, at=day_after, sent=day_after, people=people, in_call=False, told_too=True)
    assert attendance.came(later, seen_by(out)) == Outcome((InChat("anna"),), (READINESS,))
    undated = replace(later, sent=None)
    assert attendance.came(undated, seen_by(out)) == Outcome(deliveries=(AskRoster("roster:came"),))


def test_whoever_joins_is_noted_once() -> None:
    """The first event counts, its repetition changes nothing; somebody new comes onto the roster without a capacity."""
    out = came(a_meeting(), sender("anna"), stranger())
    assert kinds(out) == ("Entered", "Noticed", "Entered")
    meeting = after(a_meeting(), out)
    assert not came(meeting, sender("anna"), stranger()).changes
    guest = meeting.person_of(stranger())
    assert guest is not None
    assert (guest.capacity, guest.foreign) == (None, True)


def test_being_added_to_the_chat_is_no_presence() -> None:
    """Only the call makes somebody present; before the sitting begins nothing is shown."""
    out = came(a_meeting(begun=False), stranger(), in_call=False)
    assert kinds(out) == ("Noticed", "InChat")
    assert out.deliveries == (AskRoster("roster:came"),)
    assert not came(after(a_meeting(begun=False), out), stranger(), in_call=False).changes


def test_somebody_not_entitled_in_a_confidential_matter_alarms_the_hosts() -> None:
    """R-121: the secretary and the chair hear at once who it is; the chair decides (R-122)."""
    out = came(in_matter(4), stranger())
    alarms = [t for t in tells(out) if t.alarm]
    assert {t.to for t in alarms} == {"oid-chair", "oid-secretary"}
    meeting = after(in_matter(4), out)
    view = draw(alarms[0].page, seen_by(meeting, "chair"))
    assert isinstance(view, Intruder)
    assert view.name == "Gäst"
    assert not [t for t in tells(came(in_matter(4), sender("anna"))) if t.alarm]
    assert isinstance(draw(IntruderPage("zed", 4), seen_by(meeting, "chair")), Intruder)


def test_whoever_comes_back_is_asked_anew_in_private() -> None:
    """R-102: the answer from before the lost link no longer holds, and the person hears so."""
    meeting = happened(in_matter(4), Asked(1, 3, 4), Answered("anna", 1, 3, 4, ("alone",)))
    assert not tells(came(meeting, sender("anna")))
    gone = happened(meeting, LinkLost("anna"))
    assert [t.to for t in tells(came(gone, sender("anna")))] == ["oid-anna"]
    assert [t.to for t in tells(came(meeting, sender("bo")))] == ["oid-bo"]


def test_whoever_answered_the_opening_over_the_link_they_have_is_not_asked_again() -> None:
    """There the answer of the opening counts; an answer given over the link before, or before Teams dates the join, does not."""
    opened = happened(a_meeting(), Asked(1, 0, 0), Answered("anna", 1, 0, 0, ("camera", "light", "documents")))
    assert not tells(came(opened, sender("anna")))
    assert [tell.to for tell in tells(came(opened, sender("bo")))] == ["oid-bo"]
    assert [tell.to for tell in tells(came(happened(opened, LinkLost("anna")), sender("anna")))] == ["oid-anna"]
    later = replace(seen_by(opened), at=TEN + timedelta(seconds=9))
    joins = attendance.came(_joined(9, "anna"), later)
    assert [tell.to for tell in tells(joins)] == ["oid-anna"]


def test_nobody_is_asked_of_a_matter_that_is_no_longer_up() -> None:
    """One live checklist a person: the next takes its place, and between matters nothing is asked."""
    meeting = happened(in_matter(4), Asked(1, 3, 4), LinkLost("anna"))
    (asked,) = tells(came(meeting, sender("anna")))
    again = tells(came(happened(meeting, Asked(2, 3, 4)), sender("anna")))
    assert (asked.key, asked.anew, asked.leaves) == (again[0].key, True, MovedPage())
    ended = happened(meeting, MatterEnded(4))
    assert not tells(came(ended, sender("anna")))
    assert draw(asked.page, seen_by(ended, "anna")) == ChecklistNone()
    assert asked_copies(ended, desk_anew(ended)) == tuple(asked_copy(p, anew=False) for p in remote(ended))
    assert asked_copies(ended, READINESS) == asked_copies(ended, AGENDA) == ()


def remote(meeting: Meeting) -> list[Person]:
    """Those who take part remotely."""
    return [p for p in meeting.people.values() if p.remote]


def test_a_lost_link_of_one_who_serves_is_told_to_the_hosts() -> None:
    """R-183, R-184: who lost it, and how long the profile lets the meeting wait."""
    meeting = happened(
        a_meeting(),
        Assigned("anna", "Anna", "member", "", "remote", serves=True, object_id="oid-anna", mri="29:anna"),
    )
    out = went(meeting, sender("anna"), stranger())
    assert out.facts == (LinkLost("anna", seconds=30),)
    assert all(t.alarm for t in tells(out))
    view = draw(tells(out)[0].page, seen_by(meeting, "chair", pitea()))
    assert isinstance(view, LinkLostNote)
    assert (view.name, view.wait_min) == ("Anna", 15)
    assert isinstance(draw(LinkLostPage("zed"), seen_by(meeting, "chair")), LinkLostNote)
    assert not went(after(meeting, out), sender("anna")).changes
    removed = went(meeting, sender("anna"), in_call=False)
    assert (removed.facts, tells(removed)) == ((LeftChat("anna"),), ())
    assert not went(after(meeting, removed), sender("anna"), in_call=False).changes


def to_hosts(out: Outcome) -> list[Tell]:
    """What chair and secretary are told; the person's own card is another story."""
    return [tell for tell in tells(out) if isinstance(tell.page, LinkLostPage)]


def test_the_hosts_are_told_that_they_are_back() -> None:
    """R-183: the one card of it comes anew, and says so; in a break it is edited where it stands, and rings nobody."""
    serving = Assigned("anna", "Anna", "member", "", "remote", serves=True, object_id="oid-anna", mri="29:anna")
    meeting = happened(a_meeting(), serving)
    lost = tells(went(meeting, sender("anna")))
    gone = happened(meeting, LinkLost("anna"))
    back = came(gone, sender("anna"))
    assert [(t.to, t.key, t.anew, t.alarm) for t in to_hosts(back)] == [(t.to, t.key, True, True) for t in lost]
    view = draw(tells(back)[0].page, seen_by(after(gone, back), "chair"))
    assert isinstance(view, LinkLostNote)
    assert view.back
    in_a_break = to_hosts(came(happened(gone, Adjourned(10, "pause")), sender("anna")))
    assert [(t.to, t.key, t.anew) for t in in_a_break] == [(t.to, t.key, False) for t in lost]
    hung_up = happened(meeting, Adjourned(10, "pause"), LinkLost("anna"))
    assert not tells(came(hung_up, sender("anna")))


def test_hanging_up_in_a_break_alarms_nobody() -> None:
    """R-181: where all are to leave and join again, leaving is as it should be. Before the opening it is nobody's matter."""
    meeting = happened(
        a_meeting(),
        Assigned("anna", "Anna", "member", "", "remote", serves=True, object_id="oid-anna", mri="29:anna"),
    )
    assert not tells(went(happened(meeting, Adjourned(10, "pause")), sender("anna")))
    assert went(a_meeting(begun=False), sender("anna")).deliveries == ()


def test_what_was_not_delivered_is_noted_once() -> None:
    """To a person, to the chat; to somebody unknown there is nobody to note it for."""
    said = NotDelivered(place=CHAT, who=BOT, at=TEN, sitting="s1", what="tell", to="oid-anna")
    out = attendance.not_delivered(said, seen_by(a_meeting()))
    assert out.facts == (NotReached("anna", "tell"),)
    assert not attendance.not_delivered(said, seen_by(after(a_meeting(), out))).changes
    chat = replace(said, to="", what="show")
    room = attendance.not_delivered(chat, seen_by(a_meeting(begun=False)))
    assert (room.facts, room.deliveries) == ((NotReached("", "show"),), ())
    assert not attendance.not_delivered(chat, seen_by(after(a_meeting(), room))).changes
    other = attendance.not_delivered(replace(chat, what="motion:2"), seen_by(after(a_meeting(), room)))
    assert other.facts == (NotReached("", "motion:2"),)  # each card by itself: the first said nothing of this one
    assert not attendance.not_delivered(replace(said, to="oid-zed"), seen_by(a_meeting())).changes
