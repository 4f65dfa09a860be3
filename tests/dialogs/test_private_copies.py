"""What people have alone follows the card with the next step: all of it with a step, and little with a change."""

from dataclasses import replace

from dialogs.chat.switch_facts import ChatOff
from dialogs.judging.outcome import Show
from dialogs.matter.facts import Asked, MatterCalled, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned, Entered
from dialogs.private_copies import in_room, is_step, of_change, of_step
from dialogs.roster.facts import LeftChat, Noticed
from dialogs.showing.shared_cards import AGENDA, BREAK, READINESS, desk_anew
from dialogs.sitting.facts import Closed
from tests.support.meetings import a_meeting, happened, listed

STRANGER = (Noticed("p9", "Olle", "oid-olle", "29:olle"), Entered("p9"))


def keys(meeting: Meeting, shown: Show) -> set[str]:
    """What each of the step's copies is about."""
    return {one.key.partition(":")[0] for one in of_step(meeting, shown)}


def test_a_step_closes_every_help_and_brings_the_next_step_to_the_hosts() -> None:
    """Of whoever has left the chat nothing is edited."""
    meeting = happened(a_meeting(), LeftChat("anna"))
    copies = of_step(meeting, desk_anew(meeting))
    assert {one.key for one in copies if one.anew} == {"desk:chair", "desk:secretary"}
    helped = {one.to for one in copies if one.key.startswith("help:")}
    assert "oid-anna" not in helped
    assert {"oid-chair", "oid-bo"} <= helped


def test_the_hosts_own_cards_keep_their_order_when_the_rooms_passes_the_others() -> None:
    """“Status” in private is answered on the same card: side by side, one of the two would be left standing."""
    meeting = a_meeting()
    copies = of_step(meeting, replace(desk_anew(meeting), guards=True))
    assert not any(one.guards for one in copies)


def test_asked_for_by_status_the_card_only_moves() -> None:
    """And an answer in between is no step; the close is, which posts nothing anew."""
    meeting = a_meeting()
    assert not is_step(meeting, desk_anew(meeting, not_within_s=10))
    assert of_step(meeting, READINESS) == of_step(meeting, AGENDA) == ()
    closed = happened(meeting, Closed())
    assert is_step(closed, READINESS)
    assert not any(one.anew for one in of_step(closed, READINESS))


def test_an_alarm_follows_the_matter_that_left_the_table() -> None:
    """The next matter is an open one, and the older card says which one it was."""
    before = happened(
        a_meeting(matters=(listed(3, "secrecy", initials="A.B."), listed(4))), MatterCalled(3), MatterOpened(3)
    )
    before = happened(before, *STRANGER)
    after = happened(before, MatterCalled(4))
    assert "intruder" not in keys(after, replace(desk_anew(after), leaves=None))
    told = {one.key.rpartition(":")[0] for one in of_step(after, desk_anew(before)) if "intruder" in one.key}
    assert told == {"intruder:3"}


def test_a_change_in_an_open_matter_can_be_that_somebody_has_gone() -> None:
    """Whoever they are: one card tells of all."""
    meeting = happened(a_meeting(matters=(listed(3, "secrecy"), listed(4))), MatterCalled(3), *STRANGER)
    assert {"desk", "intruder"} == {one.key.partition(":")[0] for one in of_change(meeting, READINESS)}
    assert {one.key.partition(":")[0] for one in of_change(happened(meeting, MatterCalled(4)), READINESS)} == {"desk"}
    assert of_change(meeting, AGENDA) == ()


def test_the_cards_that_ask_the_checklist_follow_a_step_in_the_room() -> None:
    """When the matter is over they are lines. Nothing follows what is no step."""
    matters = (listed(3, "secrecy", initials="A.B."), listed(4))
    over = happened(a_meeting(matters=matters), MatterCalled(3), Asked(1, 3, 3), MatterCalled(4))
    assert in_room(over, desk_anew(over)) != ()
    assert in_room(over, AGENDA) == ()


def test_a_break_is_told_alone_while_the_chat_is_off_and_only_drawn_again_while_it_is_on() -> None:
    """To whoever leads and whoever is or may be remote, and not to who has left the chat (R-181)."""
    on = happened(a_meeting(), Adjourned(15, "pause"), LeftChat("viola"))
    off = happened(on, ChatOff())
    told = {one.to: one.anew for one in of_step(off, BREAK)}
    assert {"oid-chair", "oid-secretary", "oid-anna"} <= told.keys()
    assert "oid-viola" not in told
    assert set(told.values()) == {True}
    assert {one.anew for one in of_step(on, BREAK)} == {False}
