"""Whom the bot reaches alone, in words: everybody has one state with its reason, and it says what that means (R-131)."""

import pytest

from bot.rehearsal.client.cards_as_text import card_as_text
from cards.contact import ContactCard, ContactList, ContactRow, contact_line
from cards.key import Key
from cards.phrases.book import EN, SV, Phrases
from dialogs.meeting.private_road import PrivateState

KEY = Key("s1", 0, "f1")
LANGUAGES = pytest.mark.parametrize("phrases", [SV, EN])


def shown(view: ContactCard | ContactList, phrases: Phrases = SV) -> str:
    """The card as somebody reads it."""
    return "\n".join(card_as_text(view.draw(phrases, {})))


@LANGUAGES
def test_every_state_has_its_words_for_one_and_for_several(phrases: Phrases) -> None:
    """And so has somebody who is being tried."""
    states = {"", *(one.value for one in PrivateState)}
    assert set(phrases.contact.private) == set(phrases.contact.groups) == states
    assert contact_line(ContactRow("Anna Berg", "no_app"), phrases) == f"Anna Berg {phrases.contact.private['no_app']}"


@LANGUAGES
def test_those_who_are_not_reached_stand_first_with_what_it_means(phrases: Phrases) -> None:
    """The others follow, then those who do not fit and those in the room."""
    view = ContactList(KEY, (("no_app", ("Anna Berg", "Bo Ek")), ("", ("Cia Dahl",)), ("reached", ("Dan Ek",))), 3, 2)
    read, say = shown(view, phrases), phrases.contact
    order = ["Anna Berg, Bo Ek", say.means, "Cia Dahl", "Dan Ek", say.in_room.partition("{")[0], say.try_now]
    assert sorted(order, key=read.index) == order
    assert say.chat_stays_on not in read


def test_where_all_are_reached_nothing_warns_and_the_switch_is_told_of_where_it_can_be_turned() -> None:
    """The chat is turned off only if those who answer are reached."""
    read = shown(ContactList(KEY, (("reached", ("Anna Berg",)),), turns=True))
    assert SV.contact.means not in read
    assert SV.contact.chat_stays_on in read


def test_with_everybody_unreached_no_empty_list_follows() -> None:
    """Nor where there is nobody at all, which is said."""
    assert SV.contact.nobody not in shown(ContactList(KEY, (("blocked", ("Anna Berg",)),)))
    assert SV.contact.nobody in shown(ContactList(Key("s1", dialog=True), ()))


@LANGUAGES
def test_the_message_that_is_tried_says_what_comes_there(phrases: Phrases) -> None:
    """More, where the chat can be turned off."""
    assert phrases.contact.message_rest in shown(ContactCard(), phrases)
    assert phrases.contact.message_chat_off in shown(ContactCard(turns=True), phrases)
