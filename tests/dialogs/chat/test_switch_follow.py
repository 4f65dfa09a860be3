"""What follows for the switch from whatever was said, without a verb that thinks of it."""

from dialogs.agenda.facts import MatterListed
from dialogs.chat.facts import GuardTripped
from dialogs.chat.switch_follow import follow
from dialogs.chat_setting import ChatSetting
from dialogs.fold import foreseen
from dialogs.outcome import Outcome, SwitchChat, Tell
from dialogs.shared_pages import ReadinessPage
from tests.support.meetings import listed, pressed, scene_of
from tests.support.switch_world import SwitchWorld


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
