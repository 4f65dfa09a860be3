"""How the chat stands, as cards say it (R-130)."""

from cards.chat_switch import ChatLine
from dialogs.matter.chat_switch_line import chat_line, chat_now
from dialogs.matter.facts import MatterCalled
from dialogs.meeting_settings.facts import ChatSaidOff
from dialogs.profile.choices import ConfidentialChat
from tests.support.meetings import a_meeting, changed, happened, in_matter, linkoping, seen_by
from tests.support.switch_world import How, SwitchWorld


def state(world: SwitchWorld) -> str:
    """What is said; "" for nothing."""
    line = chat_line(world.meeting)
    return line.state if line is not None else ""


def test_it_says_each_step_and_never_off_before_it_was_read() -> None:
    """Opening, off, going back, late, nothing."""
    world = SwitchWorld().begun().ready()
    assert state(world) == ""
    assert state(world.opens()) == "opening"
    world.carry()
    world.carry()
    assert state(world) == "off"
    world.says("matter.call", matter=4)
    assert state(world) == "going_back"
    world.carry(How.FORBIDDEN)
    assert state(world) == "late"
    world.rests()
    assert state(world) == ""


def test_between_matters_it_tells_of_the_switch_alone() -> None:
    """Who cannot be reached is told where a matter needs it."""
    world = SwitchWorld(apps=frozenset({"chair", "secretary"})).begun()
    assert chat_line(world.meeting) is None
    world.says("matter.call", matter=2)
    line = chat_line(world.meeting)
    assert line is not None
    assert [one.state for one in line.lacking] == ["no_app"]


def test_somebody_is_told_to_turn_it_off_by_hand_where_nobody_else_does() -> None:
    """In a confidential matter, from its call on; not where the municipality only warns, nor once the secretary says that it is off."""
    called = happened(a_meeting(), MatterCalled(4))
    assert chat_now(seen_by(called)) == ChatLine("", turn_off=True)
    warns = changed(linkoping(), confidential_chat=ConfidentialChat.WARN)
    assert chat_now(seen_by(called, profile=warns)) is None
    for other in (a_meeting(), happened(a_meeting(), MatterCalled(2))):
        assert chat_now(seen_by(other)) is None
    said = chat_now(seen_by(happened(in_matter(4), ChatSaidOff(4), by="secretary")))
    assert said is not None
    assert (said.turn_off, said.word and said.word.name) == (False, "Secretary")


def test_the_secretarys_word_and_what_was_read_stand_side_by_side() -> None:
    """Neither takes the other's place; where Teams turns it, nobody is told to."""
    world = SwitchWorld().begun().ready()
    assert chat_now(seen_by(world.meeting)) is None
    world.says("chat.said", "secretary", off="yes")
    world.off()
    both = chat_now(seen_by(world.meeting))
    assert both is not None
    assert (both.state, both.word is not None, both.turn_off) == ("off", True, False)


def test_while_somebody_keeps_it_on_it_is_turned_off_by_hand() -> None:
    """Whoever cannot be reached alone would be locked out by the bot's own switch."""
    world = SwitchWorld(apps=frozenset({"chair", "secretary"})).begun()
    world.says("matter.call", matter=2)
    line = chat_now(seen_by(world.meeting))
    assert line is not None
    assert line.turn_off
    assert line.lacking
