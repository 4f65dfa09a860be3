"""Who can be reached alone is tried beforehand, and told (R-131)."""

import pytest

from cards.contact import ContactCard, ContactList
from dialogs.chat import try_contact
from dialogs.chat.pages import ContactPage, ContactsPage
from dialogs.judging.outcome import SwitchChat, Tell
from dialogs.meeting.private_road import PrivateState
from dialogs.roster.facts import Assigned
from dialogs.said.inbound import Delivered, NotDelivered
from dialogs.showing.shared_cards import READINESS
from tests.support.meetings import CHAT, seated, seen_by
from tests.support.switch_world import CLOCK, PEOPLE, SwitchWorld


def tried(world: SwitchWorld) -> list[str]:
    """Who got a message that is tried, in order."""
    return [one.to for one in world.sent if isinstance(one, Tell) and one.tried]


def shown(world: SwitchWorld) -> ContactList:
    """The list that chair and secretary read."""
    drawn = try_contact.draw_contacts(ContactsPage(), seen_by(world.meeting, "secretary"))
    assert isinstance(drawn, ContactList)
    return drawn


def rows(world: SwitchWorld) -> dict[str, str]:
    """Everybody on it, with their state."""
    return {name: state for state, names in shown(world).groups for name in names}


def test_everybody_who_leads_or_answers_is_tried_once_the_switch_can_be_turned() -> None:
    """And nobody where it cannot."""
    assert sorted(tried(SwitchWorld().begun())) == ["oid-anna", "oid-chair", "oid-secretary"]
    assert tried(SwitchWorld(granted=False).begun()) == []


def test_by_the_press_everybody_is_tried_before_the_meeting_also_where_the_chat_stays_on() -> None:
    """Warnings and help come alone in any case; who sits in the room is spoken to, and only counted."""
    people = (*PEOPLE, seated("bo", place="room"), seated("cia", place=""), seated("dan", place="away"))
    for who in ("chair", "secretary"):
        world = SwitchWorld(granted=False, people=people)
        assert world.says("contact.try", who).reply == ContactsPage()
        assert sorted(tried(world)) == ["oid-anna", "oid-chair", "oid-cia", "oid-secretary"]
        assert shown(world).in_room == 1
        assert READINESS not in world.sent  # before the meeting no such card stands in the room
        assert try_contact.draw_contact(ContactPage(), seen_by(world.meeting)) == ContactCard(turns=False)


def test_nobody_else_tries_it() -> None:
    """The list names people."""
    world = SwitchWorld()
    world.says("contact.try", "anna")
    assert tried(world) == []


def test_each_has_one_state_and_a_reason() -> None:
    """Reached, without the app, not tied to an account; first those who are not reached."""
    nobody = Assigned("p9", "Nils", "member", place="remote")
    world = SwitchWorld(apps=frozenset({"chair", "secretary"}), people=(*PEOPLE, nobody)).begun()
    assert list(rows(world).items()) == [
        ("Anna", "no_app"),
        ("Nils", "no_account"),
        ("Chair", "reached"),
        ("Secretary", "reached"),
    ]


def test_those_whom_nobody_has_tried_stand_between_and_who_do_not_fit_are_counted() -> None:
    """A council is more than fits on a card."""
    world = SwitchWorld(granted=False, people=(*PEOPLE, *(seated(f"m{no}", place="remote") for no in range(30))))
    assert [state for state, _ in shown(world).groups] == [""]
    assert shown(world).more == 8


def test_who_comes_to_be_remote_later_is_tried_then() -> None:
    """They will have to answer."""
    world = SwitchWorld(people=(*PEOPLE, seated("bo", place="room")), apps=frozenset({"chair", "secretary", "bo"}))
    world.begun()
    world.says("place.say", "bo", place="remote")
    assert tried(world)[-1] == "oid-bo"
    assert world.meeting.people["bo"].private is PrivateState.REACHED


def test_an_answer_that_comes_twice_says_nothing_more() -> None:
    """Nor one about somebody whom the roster does not know any more."""
    world = SwitchWorld().begun()
    for to in ("oid-anna", "oid-nobody"):
        said = Delivered(place=CHAT, who=CLOCK, at=world.at, sitting="s1", what="contact:anna", to=to)
        assert not world.hears(said).changes


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        ("expired", PrivateState.REACHED),
        ("MessageSizeTooBig", PrivateState.REACHED),
        ("ConversationBlockedByUser", PrivateState.BLOCKED),
    ],
)
def test_what_teams_did_not_answer_to_an_ordinary_message_takes_no_road_away(reason: str, state: PrivateState) -> None:
    """It tells of Teams, or of the message: otherwise one outage would keep the chat on for the rest of the meeting."""
    world = SwitchWorld().begun()
    world.hears(
        NotDelivered(place=CHAT, who=CLOCK, at=world.at, sitting="s1", what="tell:1", to="oid-anna", reason=reason)
    )
    anna = world.meeting.people["anna"]
    assert (anna.unreached, anna.private) == (True, state)


def test_that_teams_did_not_answer_a_try_is_what_stands() -> None:
    """Nobody knows any more."""
    world = SwitchWorld().begun()
    said = NotDelivered(
        place=CHAT, who=CLOCK, at=world.at, sitting="s1", what="contact:anna", to="oid-anna", reason="expired"
    )
    world.hears(said)
    assert world.meeting.people["anna"].private is PrivateState.NO_ANSWER
    assert not world.hears(said).changes


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
    """It has no button, and says what comes there."""
    assert try_contact.draw_contact(ContactPage(), seen_by(SwitchWorld().begun().meeting)) == ContactCard(turns=True)
