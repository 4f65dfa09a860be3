"""How the chat stands, as cards say it (R-130)."""

from dialogs.matter.chat_line import chat_line
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
