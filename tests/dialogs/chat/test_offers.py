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
    assert verbs(world, "chair") == ["contact.try"]
    world.passes(10)
    assert verbs(world, "chair") == ["gate.open", "gate.cancel", "contact.try"]
    assert verbs(world, "secretary") == ["contact.try"]
    assert verbs(world, "anna") == []


def test_the_contact_stands_in_sight_while_somebody_keeps_the_chat_on() -> None:
    """Otherwise it is an exception; where the chat cannot be turned off it stands in the help alone."""
    reached = frozenset({"chair", "secretary"})
    for apps, hidden in ((reached, False), (reached | {"anna"}, True)):
        (offer,) = offers(seen_by(SwitchWorld(apps=apps).begun().meeting, "secretary"))
        assert offer.exception is hidden
    warns = SwitchWorld(granted=False).begun()
    assert offers(seen_by(warns.meeting, "secretary")) == ()
    assert verbs(warns, "secretary") == ["contact.try"]


def test_before_the_meeting_it_stands_in_sight_until_everybody_was_tried() -> None:
    """To chair and secretary; after the close there is nothing to try."""
    world = SwitchWorld(granted=False)
    for who in ("chair", "secretary"):
        (offer,) = offers(seen_by(world.meeting, who))
        assert not offer.exception
    assert verbs(world, "anna") == []
    world.says("contact.try", "chair")
    (offer,) = offers(seen_by(world.meeting, "chair"))
    assert offer.exception
    world.begun().says("meeting.close", anyway="yes")
    assert verbs(world, "secretary") == []
