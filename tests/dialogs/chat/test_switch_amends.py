"""A process that had been stopped has turned the switch by a wish of the past: what is to stand comes to stand again."""

from dialogs.chat.switch_amends import SOON_S, STRAYED
from dialogs.chat.switch_back import BACK_S
from dialogs.judging.outcome import Outcome, SwitchChat, Wake
from dialogs.meeting.switch_state import SwitchPhase
from dialogs.said.chat_setting import ChatSetting
from dialogs.said.inbound import TimePassed
from tests.support.meetings import CHAT
from tests.support.switch_world import CLOCK, SwitchWorld


def strays(world: SwitchWorld, to: ChatSetting) -> Outcome:
    """It is turned by an old wish, and whoever did it says that it was no longer theirs."""
    world.value = to
    return world.hears(TimePassed(place=CHAT, who=CLOCK, at=world.at, sitting="s1", what=STRAYED))


def restored() -> SwitchWorld:
    """The chat was off in matter 2, and is on again in matter 4, as it was read to be."""
    world = SwitchWorld().begun().off()
    world.says("matter.end", matter=2)
    world.says("matter.call", matter=4)
    world.rests()
    assert world.meeting.switch.restored is ChatSetting.ENABLED
    return world


def test_what_was_turned_on_in_a_confidential_matter_is_turned_off_again() -> None:
    """And it is off only when that was read."""
    world = SwitchWorld().begun().off()
    strays(world, ChatSetting.ENABLED)
    assert world.meeting.switch.phase is SwitchPhase.TURNING
    world.carry()
    assert (world.value, world.meeting.switch.off) == (ChatSetting.DISABLED, True)
    assert world.meeting.switch.before is ChatSetting.ENABLED


def test_what_was_turned_off_when_it_was_restored_is_restored_again() -> None:
    """Also where it is read to be on at first: what was turned late may be read late."""
    world = restored()
    strays(world, ChatSetting.DISABLED)
    world.rests()
    assert world.value is ChatSetting.ENABLED
    assert world.meeting.switch.phase is SwitchPhase.REST


def test_what_is_being_asked_of_it_ends_first() -> None:
    """On its way off it is looked at soon; on its way back, when that is due to be read."""
    world = SwitchWorld().begun().ready().opens()
    assert strays(world, ChatSetting.ENABLED).deliveries == (Wake(STRAYED, SOON_S),)
    world.rests()
    world.passes(SOON_S)
    assert world.meeting.switch.phase is SwitchPhase.TURNING
    world.says("matter.call", matter=4)
    assert world.meeting.switch.going_back
    assert strays(world, ChatSetting.DISABLED).deliveries == (Wake(STRAYED, BACK_S),)
    world.rests()
    world.passes(BACK_S)
    world.rests()
    assert world.value is ChatSetting.ENABLED


def test_what_was_never_turned_here_is_only_looked_at() -> None:
    """Nobody knows what else is to stand; and where nothing was looked at nothing follows."""
    world = SwitchWorld().begun()
    assert strays(world, ChatSetting.DISABLED).deliveries == (SwitchChat(0),)
    assert strays(SwitchWorld(granted=False).begun(), ChatSetting.DISABLED) == Outcome()
