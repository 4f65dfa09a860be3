"""What is offered about the switch: the choice to the chair, the contact to the secretary (R-130, R-131)."""

from dialogs.chat.offers import offers, steps
from tests.support.meetings import seen_by
from tests.support.switch_world import SwitchWorld


def verbs(world: SwitchWorld, who: str) -> list[str]:
    """The verbs that are offered to them."""
    return [one.verb for one in steps(seen_by(world.meeting, who))]


def test_the_chair_alone_chooses_and_only_while_there_is_a_choice() -> None:
    """Ten seconds have passed without proof."""
    world = SwitchWorld().begun().ready().opens()
    assert verbs(world, "chair") == []
    world.passes(10)
    assert verbs(world, "chair") == ["gate.open", "gate.cancel"]
    assert verbs(world, "secretary") == ["contact.try"]
    assert verbs(world, "anna") == []


def test_the_contact_stands_in_sight_while_somebody_is_not_reached() -> None:
    """Otherwise it is an exception; where nothing is granted it is not offered."""
    for apps, hidden in ((frozenset({"chair", "secretary"}), False), (frozenset({"chair", "secretary", "anna"}), True)):
        world = SwitchWorld(apps=apps).begun()
        (offer,) = offers(seen_by(world.meeting, "secretary"))
        assert offer.exception is hidden
    assert verbs(SwitchWorld(granted=False).begun(), "secretary") == []
