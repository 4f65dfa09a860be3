"""Which cards of the room a step makes untrue; tests/whole/rules/test_followed_cards.py sees them drawn."""

from dataclasses import replace

from dialogs.agenda.facts import MatterStruck
from dialogs.cards_made_untrue import ahead_of_all, follow
from dialogs.chat.facts import ChatHeard, GuardTripped
from dialogs.chat.switch_facts import ChatRestored, ChatSettingKnown
from dialogs.journal.entries import Fact
from dialogs.journal.fold import foreseen
from dialogs.judging.outcome import Outcome, Show, UnknownPage
from dialogs.meeting.meeting import Meeting
from dialogs.motion.facts import Moved, Seconded
from dialogs.presence.facts import Adjourned, NotReached
from dialogs.roster.facts import Assigned, PlaceSaid
from dialogs.said.inbound import NotDelivered
from dialogs.showing.shared_cards import AGENDA, READINESS, asked_copy, desk_anew
from dialogs.sitting.facts import Closed
from tests.support.meetings import CHAT, TEN, a_meeting, answered, happened, in_matter, seen_by
from tests.support.switch_world import CLOCK, How, SwitchWorld


def slots(meeting: Meeting, *facts: Fact, shown: tuple[Show, ...] = ()) -> list[str]:
    """The cards that follow these facts."""
    return [one.slot for one in followed(meeting, *facts, shown=shown)]


def followed(meeting: Meeting, *facts: Fact, shown: tuple[Show, ...] = ()) -> tuple[Show, ...]:
    """What is drawn anew with these facts."""
    return follow(seen_by(meeting), Outcome(facts, shown), lambda: foreseen(meeting, facts, TEN))


def test_whatever_is_noted_after_the_close_draws_the_closing_card_anew() -> None:
    """It tells the journal's check sum, which is another one then; where the outcome draws it already it is not drawn twice."""
    closed = happened(a_meeting(), Closed())
    assert slots(closed, GuardTripped(4, "29:anna", "m1")) == ["closing"]
    assert slots(closed) == []
    (closing,) = followed(closed, ChatHeard())
    assert followed(closed, ChatHeard(), shown=(closing,)) == ()


def test_an_answer_of_the_checklist_makes_none_of_them_untrue() -> None:
    """Alone, for which nobody asks here; and with a fact that changes nothing here either."""
    meeting = happened(in_matter(4), Moved(1, 4, "reject", "anna", "", "form"), Seconded(1, "bo"))
    for who in meeting.people:
        assert slots(meeting, answered(who)) == []
        assert slots(meeting, answered(who), PlaceSaid(who, "remote")) == []


def test_the_opening_card_follows_the_first_message_that_was_read() -> None:
    """Once, and only in a begun sitting: before and after it no such card is kept up to date."""
    meeting = a_meeting()
    assert slots(meeting, ChatHeard()) == ["opening"]
    assert slots(happened(meeting, ChatHeard()), ChatHeard()) == []
    assert slots(a_meeting(begun=False), ChatHeard()) == []
    assert slots(happened(meeting, Closed()), ChatHeard()) == ["closing"]
    assert slots(Meeting(key="s9", chat="c"), ChatHeard()) == []


def test_the_set_up_card_follows_the_agenda() -> None:
    """Unless it is shown already."""
    meeting = a_meeting()
    no = meeting.matters[0].no
    assert slots(meeting, MatterStruck(no)) == ["setup"]
    assert slots(meeting, MatterStruck(no), shown=followed(meeting, MatterStruck(no))) == []
    assert slots(meeting) == []


def test_a_motions_card_follows_the_names_on_it() -> None:
    """Whoever says where they sit is called as before, and so is whoever stands on no motion."""
    meeting = happened(in_matter(4), Moved(1, 4, "reject", "anna", "", "form"), Seconded(1, "bo"))
    for who in ("anna", "bo"):
        assert slots(meeting, Assigned(who, meeting.people[who].name, "member", "X")) == ["motion:1"]
        assert slots(meeting, PlaceSaid(who, "room")) == []
    assert slots(meeting, Assigned("cia", "Cia", "member", "X")) == []


def test_what_the_room_may_have_missed_while_the_chat_was_off_is_drawn_when_it_is_on() -> None:
    """The closing card above all; while the sitting goes on the agenda, a break, and what is asked (R-131)."""
    for leaves, slots in (
        (("meeting.close", {"anyway": "yes"}), {"closing"}),
        (("matter.call", {"matter": 4}), {"agenda"}),
    ):
        world = SwitchWorld().begun().off()
        verb, fields = leaves
        world.says(verb, **fields)
        world.carry()
        world.sent.clear()
        world.carry()
        assert slots <= {one.slot for one in world.sent if isinstance(one, Show)}


def test_a_motion_that_did_not_come_to_the_room_is_drawn_when_the_chat_is_on() -> None:
    """Whoever turned it off: from here, or by hand; after the close too. What is drawn is missed no more."""
    missing = (Moved(1, 4, "reject", "anna", "", "form"), NotReached("", "motion:1"), NotReached("", "opening"))
    off = ChatSettingKnown("disabled")
    by_hand = happened(in_matter(4), off, *missing)
    assert {"motion:1", "opening", "agenda"} <= set(slots(by_hand, ChatSettingKnown("enabled")))
    assert slots(by_hand, off) == []
    assert happened(by_hand, ChatSettingKnown("enabled")).not_shown == ()
    assert {"motion:1", "opening"} <= set(slots(happened(in_matter(4), *missing), ChatRestored("enabled")))
    assert slots(happened(by_hand, Closed()), ChatRestored("enabled")) == ["closing", "motion:1"]


def test_a_motion_that_is_refused_while_the_chat_is_off_from_here_is_missed() -> None:
    """The agenda and what is asked are drawn anyway as soon as it is on."""
    world = SwitchWorld().begun().off()
    for slot in ("agenda", "motion:1"):
        world.hears(NotDelivered(place=CHAT, who=CLOCK, at=world.at, sitting="s1", what=slot))
    assert world.meeting.not_shown == ("motion:1",)


def test_a_break_and_what_is_asked_are_drawn_too() -> None:
    """The chair cancels, adjourned in the matter, or while the member is still asked."""
    for adjourned in (True, False):
        world = SwitchWorld().begun().ready().opens()
        world.carry()
        world.carry(How.DIES)
        world.says("gate.cancel")
        if adjourned:
            world.says("adjourn", minutes=5)
        world.sent.clear()
        world.rests()
        found = {one.slot for one in world.sent if isinstance(one, Show)}
        assert ("break" in found) is adjourned
        assert any(slot.startswith("checklist:") for slot in found)


def test_what_a_step_posts_anew_passes_all_that_waits_while_a_confidential_matter_is_up() -> None:
    """Called or in a break within it; not in an open matter, not an edit, not what was only asked for, and warnings have their way."""
    desk = desk_anew(a_meeting())
    asked = asked_copy(a_meeting().people["anna"], anew=True)
    warning = Show("guard:4", UnknownPage("guard"), anew=True, not_within_s=60, alarm=True)
    others = (
        warning,
        AGENDA,
        desk_anew(a_meeting(), not_within_s=10),
        asked_copy(a_meeting().people["anna"], anew=False),
    )
    secret = in_matter(4)
    assert secret.on_table is not None
    assert secret.on_table.kind.confidential
    for meeting in (secret, happened(secret, Adjourned(0, "pause"))):
        passed = ahead_of_all((desk, asked, *others), lambda meeting=meeting: meeting)  # type: ignore[misc]  # bound at once
        assert passed == (replace(desk, guards=True), replace(asked, guards=True), *others)
    for meeting in (a_meeting(), in_matter(1, kind="ordinary")):
        assert ahead_of_all((desk, asked), lambda meeting=meeting: meeting) == (desk, asked)  # type: ignore[misc]  # bound at once


def test_with_the_chat_turned_off_by_teams_the_card_of_the_opening_passes_too() -> None:
    """The matter is opened by what was read of the switch."""
    world = SwitchWorld().begun().off()
    desks = [one for one in world.sent if isinstance(one, Show) and one.slot == READINESS.slot and one.anew]
    assert [one.guards for one in desks][-2:] == [True, True]  # called, and opened
