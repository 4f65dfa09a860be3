"""Two sittings of one chat, one after the other: the switch is the chat's, and what the first could not restore the second does."""

from dialogs.chat import switch_back
from dialogs.chat.switch_facts import SwitchStood
from dialogs.judging.outcome import Outcome, SwitchChat, Wake
from dialogs.meeting.meeting import Meeting
from dialogs.router import decide
from dialogs.said.chat_setting import ChatSetting
from dialogs.said.inbound import ChatSettingRead, TimePassed
from tests.support.meetings import CHAT, linkoping
from tests.support.switch_world import CLOCK, How, SwitchWorld

WAITS = Outcome(deliveries=(Wake(switch_back.BACK_DUE, switch_back.AGAIN_S),))


def stuck() -> SwitchWorld:
    """A sitting that is closed, and whose chat could not be turned on again."""
    world = SwitchWorld().begun().off()
    world.says("meeting.close", anyway="yes")
    world.carry(How.FORBIDDEN)
    return world


def read(world: SwitchWorld, *others: Meeting, value: ChatSetting = ChatSetting.DISABLED) -> Outcome:
    """What follows when Teams answers what was asked last."""
    asked = world.meeting.switch.asked
    said = ChatSettingRead(place=CHAT, who=CLOCK, at=world.at, sitting="s1", asked=asked, value=value)
    return decide(said, world.meeting, linkoping(), others)


def due(world: SwitchWorld, *others: Meeting) -> Outcome:
    """What follows when the time to ask again has come."""
    said = TimePassed(place=CHAT, who=CLOCK, at=world.at, sitting="s1", what=switch_back.BACK_DUE)
    return decide(said, world.meeting, linkoping(), others)


def test_the_second_restores_what_stood_before_the_first() -> None:
    """What it finds turned off is only what the first has left."""
    second = SwitchWorld(value=ChatSetting.DISABLED).begun().ready().opens()
    outcome = read(second, stuck().meeting)
    number = second.meeting.switch.asked + 1
    assert outcome.facts == (SwitchStood(number, "enabled"),)
    assert SwitchChat(number, ChatSetting.DISABLED, anyway=True) in outcome.deliveries


def test_the_first_waits_while_the_second_has_it_off() -> None:
    """It is not turned on in the middle of the second's matter; it is asked again later."""
    second = SwitchWorld().begun().off()
    assert due(stuck(), second.meeting) == WAITS
    assert read(stuck(), second.meeting) == WAITS


def test_once_the_second_is_over_the_first_goes_on() -> None:
    """Whatever it then finds."""
    second = SwitchWorld().begun().off()
    second.says("meeting.close", anyway="yes")
    assert due(stuck(), second.meeting).facts


def test_what_somebody_turned_off_before_both_is_left() -> None:
    """The first one found it so, and has nothing to restore; what is read to be on is what stands."""
    first = SwitchWorld(value=ChatSetting.DISABLED).begun().off()
    first.says("meeting.close", anyway="yes")
    second = SwitchWorld(value=ChatSetting.DISABLED).begun().ready().opens()
    assert not any(isinstance(one, SwitchStood) for one in read(second, first.meeting).facts)
    (stood,) = read(second, stuck().meeting, value=ChatSetting.LIMITED).facts
    assert stood == SwitchStood(second.meeting.switch.asked + 1, "limited")
