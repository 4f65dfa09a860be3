"""The cards about people: who comes and goes, the roster and its forms, who leads, and how the sitting opens and closes."""

import pytest

from cards.attendance import Intruder, LinkLostNote, Welcome
from cards.key import Key
from cards.naming import MatterName
from cards.roster import AssignForm, ChoosePerson, PlaceCard, RosterList, RosterRow
from cards.sitting import BegunCard, LeadForm
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts

KEY = Key("s1", 0, "form")
INSIDE = Key("s1", 0, "form", dialog=True)
ANNA = RosterRow("p1", "Anna", "member", "S", "remote", serves=True, tied=True)
CIA = RosterRow("p2", "Cia", "substitute", "", "room", serves=True)
PARTY = RosterRow("p3", "", "party", "", "remote", serves=False, tied=True, matter=7)
GUEST = RosterRow("p4", "", "", "", "", serves=False, tied=True, foreign=True)
ROWS = (ANNA, CIA, PARTY, GUEST)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_arrival_says_what_the_bot_reads_and_keeps(language: str) -> None:
    """In the chat with the way to set a sitting up, unless one is; alone with somebody briefly (R-228)."""
    bare = rendered(Welcome(KEY, personal=False, set_up=False), language)
    assert [data["verb"] for _, data in buttons(bare)] == ["meeting.setup"]
    assert buttons(rendered(Welcome(KEY, personal=False, set_up=True), language)) == ()
    assert len(texts(rendered(Welcome(KEY, personal=True, set_up=True), language))) < len(texts(bare))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_intruder_is_told_of_with_a_way_to_adjourn(language: str) -> None:
    """Name, matter and what the chair can decide; a nameless one is an unknown person (R-121)."""
    card = rendered(Intruder(KEY, "Frank", MatterName(7, "A.B.")), language)
    assert "Frank" in texts(card)
    assert "A.B." in texts(card)
    assert [data["verb"] for _, data in buttons(card)] == ["adjourn"]
    assert rendered(Intruder(KEY, "", None), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lost_link_says_how_long_the_meeting_may_wait(language: str) -> None:
    """So many minutes, or until the person is back (R-184)."""
    assert "15" in texts(rendered(LinkLostNote(KEY, "Anna", 15), language))
    assert "15" not in texts(rendered(LinkLostNote(KEY, "Anna", 0), language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_roster_is_listed_for_hosts_and_counted_for_others(language: str) -> None:
    """Each with capacity, place and what is special; a party is its matter (design 3)."""
    card = rendered(RosterList(KEY, ROWS, 4), language)
    assert [data["verb"] for _, data in buttons(card)] == ["roster.assign", "roster.import"]
    assert "7" in texts(card)
    assert buttons(rendered(RosterList(INSIDE, ROWS, 4), language)) == ()
    counted = texts(rendered(RosterList(KEY, (), 4), language))
    assert "4" in counted
    assert "Anna" not in counted


@pytest.mark.parametrize("key", [KEY, INSIDE])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_person_is_chosen_and_given_a_capacity(key: Key, language: str) -> None:
    """Every input has a label, whoever it is, and however long a name Teams has for them."""
    assert set(inputs(rendered(ChoosePerson(key, ROWS), language))) == {"person"}
    long = RosterRow("p9", "N" * 300, "member", "G" * 90, "room", serves=False)
    form = AssignForm(key, "p9", long, ("member", "party"), (GUEST,), (7,), remote_allowed=False, wrong=True)
    found = inputs(rendered(form, language))
    assert set(found) == {"name", "capacity", "group", "place", "serves", "matter", "identity"}
    assert all(one["label"] for one in found.values())
    assert [one["value"] for one in found["place"]["choices"]] == ["room", "away"]
    party = AssignForm(key, "p3", PARTY, ("party",), (), (7,), remote_allowed=True)
    assert inputs(rendered(party, language))["matter"]["value"] == "7"
    bare = AssignForm(key, "new", ANNA, ("member",), (), (), remote_allowed=True)
    assert "matter" not in inputs(rendered(bare, language))


@pytest.mark.parametrize("key", [KEY, INSIDE])
@pytest.mark.parametrize(("place", "other"), [("remote", "room"), ("room", "remote"), ("", "remote")])
def test_a_place_is_noted_with_the_way_to_say_otherwise(key: Key, place: str, other: str) -> None:
    """One tap says the other."""
    assert [data["place"] for _, data in buttons(rendered(PlaceCard(key, place)))] == [other]


@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_whoever_leads_is_chosen_among_the_elected(key: Key) -> None:
    """Where nobody is elected, what to do first is said."""
    assert set(inputs(rendered(LeadForm(key, (("p1", "Anna"),))))) == {"person"}
    assert "Lägg till dem först" in texts(rendered(LeadForm(key, ())))


def test_the_opening_says_where_the_meeting_is_and_whether_the_chat_is_read() -> None:
    """The place only where one is given."""
    assert "Stadshuset" in texts(rendered(BegunCard("Nämnden", "Stadshuset", 3, reads_chat=True)))
    assert "varna" in texts(rendered(BegunCard("Nämnden", "", 0)))
