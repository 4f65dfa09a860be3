"""Who can be reached alone is tried beforehand, and told (R-131)."""

from cards.chat_switch import ContactList
from dialogs.chat import contact
from dialogs.chat.pages import ContactPage, ContactsPage
from dialogs.outcome import SwitchChat, Tell
from dialogs.private_road import PrivateState
from dialogs.roster.facts import Assigned
from tests.support.meetings import seated, seen_by
from tests.support.switch_world import PEOPLE, SwitchWorld


def tried(world: SwitchWorld) -> list[str]:
    """Who got a message that is tried, in order."""
    return [one.to for one in world.sent if isinstance(one, Tell) and one.tried]


def rows(world: SwitchWorld) -> dict[str, str]:
    """The secretary's list."""
    drawn = contact.draw_contacts(ContactsPage(), seen_by(world.meeting, "secretary"))
    assert isinstance(drawn, ContactList)
    return {one.name: one.state for one in drawn.rows}


def test_everybody_who_leads_or_answers_is_tried_once_the_switch_can_be_turned() -> None:
    """And nobody where it cannot."""
    assert sorted(tried(SwitchWorld().begun())) == ["oid-anna", "oid-chair", "oid-secretary"]
    assert tried(SwitchWorld(granted=False).begun()) == []


def test_each_has_one_state_and_a_reason() -> None:
    """Reached, without the app, not tied to an account."""
    nobody = Assigned("p9", "Nils", "member", place="remote")
    world = SwitchWorld(apps=frozenset({"chair", "secretary"}), people=(*PEOPLE, nobody)).begun()
    assert rows(world) == {"Chair": "reached", "Secretary": "reached", "Anna": "no_app", "Nils": "unknown"}


def test_who_comes_to_be_remote_later_is_tried_then() -> None:
    """They will have to answer."""
    world = SwitchWorld(people=(*PEOPLE, seated("bo", place="room")), apps=frozenset({"chair", "secretary", "bo"}))
    world.begun()
    world.says("place.say", "bo", place="remote")
    assert tried(world)[-1] == "oid-bo"
    assert world.meeting.people["bo"].private is PrivateState.REACHED


def test_the_secretary_tries_again_and_the_switch_is_looked_at() -> None:
    """Somebody has installed the app since."""
    world = SwitchWorld(apps=frozenset({"chair", "secretary"})).begun()
    world.apps |= {"anna"}
    out = world.says("contact.try", "secretary")
    assert out.reply == ContactsPage()
    assert any(isinstance(one, SwitchChat) for one in out.deliveries)
    assert rows(world)["Anna"] == "reached"


def test_no_look_takes_the_place_of_what_is_asked_of_teams() -> None:
    """A matter waits for the chat to be off."""
    world = SwitchWorld().begun().ready().opens()
    row = world.row
    world.says("contact.try", "secretary")
    assert world.row == row


def test_after_the_close_nobody_is_tried() -> None:
    """There is nothing to reach them for."""
    world = SwitchWorld().begun()
    world.says("meeting.close", anyway="yes")
    before = len(tried(world))
    world.says("contact.try", "secretary")
    assert len(tried(world)) == before


def test_the_message_that_is_tried_asks_nothing() -> None:
    """It has no button."""
    assert contact.draw_contact(ContactPage(), seen_by(SwitchWorld().meeting)) is not None
