"""What follows for the switch from whatever was said, without a verb that thinks of it."""

from dialogs.agenda.facts import MatterListed
from dialogs.chat.facts import GuardTripped
from dialogs.chat.switch_follow import follow
from dialogs.journal.fold import foreseen
from dialogs.judging.outcome import Outcome, SwitchChat, Tell
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter.chat_switch_line import chat_line
from dialogs.meeting.meeting import MatterState
from dialogs.meeting.switch_state import SwitchPhase
from dialogs.said.chat_setting import ChatSetting
from tests.support.meetings import listed, pressed, scene_of, spoke
from tests.support.switch_world import How, SwitchWorld


def follows(world: SwitchWorld, outcome: Outcome) -> Outcome:
    """What follows from it."""
    said = pressed("readiness.show")
    scene = scene_of(said, world.meeting)
    return follow(said, scene, outcome, lambda: foreseen(scene.meeting, outcome.facts, scene.at))


def looks(outcome: Outcome) -> bool:
    """Whether the switch is looked at."""
    return SwitchChat(0) in outcome.deliveries


def test_it_is_looked_at_when_the_first_confidential_matter_comes_to_be() -> None:
    """At the beginning, or later; and not where there is none, nor again."""
    world = SwitchWorld(matters=(listed(1),)).begun()
    assert world.row is None
    assert not world.meeting.switch.looked
    assert looks(follows(world, Outcome((MatterListed(9, "secrecy", "", "A.B."),))))
    assert not looks(follows(world, Outcome((MatterListed(9, "ordinary", "title:9"),))))
    assert not looks(follows(SwitchWorld().begun(), Outcome((MatterListed(9, "secrecy", "", "A.B."),))))


def test_somebody_who_writes_in_a_chat_that_is_off_has_it_looked_at() -> None:
    """It cannot be as it was read: a card would say what is not so."""
    world = SwitchWorld().begun().off()
    assert looks(follows(world, Outcome((GuardTripped(2, "oid-anna", "m1"),))))
    world.value = ChatSetting.ENABLED
    world.row = SwitchChat(0)
    world.carry()
    assert not world.meeting.switch.off


def test_a_bare_command_in_a_chat_that_is_off_has_it_looked_at_too() -> None:
    """The guard lets it through; that it came shows that somebody can write there. Alone with the bot everybody can."""
    world = SwitchWorld().begun().off()
    world.value = ChatSetting.ENABLED
    world.hears(spoke("status", "anna", at=world.at, message="m7", mentioned=True))
    assert world.row == SwitchChat(0)
    world.carry()
    assert not world.meeting.switch.off
    world.hears(spoke("status", "anna", at=world.at, message="m8", mentioned=True))
    assert world.row is None


def test_while_the_chat_is_off_the_hosts_cards_follow_in_private() -> None:
    """The room's may not come there."""
    world = SwitchWorld().begun().off()
    out = world.says("adjourn", minutes=5)
    world.says("resume")
    again = world.says(
        "checklist.submit", "anna", alone="yes", headset="yes", room="yes", window="yes", background="yes"
    )
    assert out.facts
    own = [one.to for one in again.deliveries if isinstance(one, Tell) and one.page == ReadinessPage()]
    assert set(own) == {"oid-chair", "oid-secretary"}


def test_where_nothing_was_looked_at_nothing_follows() -> None:
    """As it was before there was a switch."""
    world = SwitchWorld(granted=False).begun()
    assert not follows(world, world.says("matter.call", matter=2)).changes


def test_a_level_raised_in_an_open_matter_turns_the_chat_off_in_it() -> None:
    """Nobody waits, and the card says that the chat is on until it is read off; it comes back with the next matter."""
    world = SwitchWorld().begun()
    world.says("matter.call", matter=1)
    world.says("matter.level", matter=1, level="secrecy")
    shown = chat_line(world.meeting)
    assert shown is not None
    assert (shown.state, world.meeting.switch.undecided) == ("on", False)
    world.carry()
    world.carry()
    assert (world.value, world.meeting.matters[0].state) == (ChatSetting.DISABLED, MatterState.OPEN)
    world.says("matter.call", matter=4)
    world.rests()
    assert (world.value, world.meeting.switch.phase) == (ChatSetting.ENABLED, SwitchPhase.REST)


def test_a_level_raised_while_the_chat_goes_back_turns_it_off_anew() -> None:
    """Teams was asked to restore it, and has not yet said that it did."""
    world = SwitchWorld().begun().off()
    world.says("matter.call", matter=4)
    world.carry()
    world.carry(How.OLD)
    on = world.value
    world.says("matter.level", matter=4, level="secrecy")
    world.carry()
    off = world.value
    world.says("matter.call", matter=1)
    world.rests()
    assert [on, off, world.value] == [ChatSetting.ENABLED, ChatSetting.DISABLED, ChatSetting.ENABLED]


def test_a_level_raised_where_not_all_are_reached_turns_it_off_once_they_are() -> None:
    """Nobody is locked out (R-131)."""
    world = SwitchWorld(apps=frozenset({"chair", "secretary"})).begun()
    world.says("matter.call", matter=1)
    world.says("matter.level", matter=1, level="secrecy")
    assert world.row is None
    world.apps = frozenset({"chair", "secretary", "anna"})
    world.says("contact.try", "secretary")
    world.carry()
    world.carry()
    assert world.value is ChatSetting.DISABLED


def test_where_teams_does_not_turn_it_in_an_open_matter_nobody_has_to_choose() -> None:
    """The card says that it is on, and why."""
    world = SwitchWorld().begun()
    world.says("matter.call", matter=1)
    world.says("matter.level", matter=1, level="secrecy")
    world.carry()
    world.carry(How.FORBIDDEN)
    shown = chat_line(world.meeting)
    assert shown is not None
    assert (shown.state, shown.problem, world.meeting.switch.undecided) == ("on", "forbidden", False)
