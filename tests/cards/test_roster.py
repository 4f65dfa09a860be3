"""The roster's cards: the list, the choice of a person, the form of one, the note of a place."""

import pytest

from cards.key import Key
from cards.phrases.book import of
from cards.roster import AssignForm, ChoosePerson, PlaceCard, RosterList, RosterRow
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts

KEY = Key("s1", 0, "form")
INSIDE = Key("s1", 0, "form", dialog=True)
ANNA = RosterRow("p1", "Anna", "member", "S", "remote", serves=True, tied=True)
CIA = RosterRow("p2", "Cia", "substitute", "", "room", serves=True)
PARTY = RosterRow("p3", "", "party", "", "remote", serves=False, tied=True, matter=7)
GUEST = RosterRow("p4", "", "", "", "", serves=False, tied=True, foreign=True)
ROWS = (ANNA, CIA, PARTY, GUEST)


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
    form = AssignForm(
        key, "p9", long, ("member", "party"), (GUEST,), (7,), remote_allowed=False, wrong=("no_name_given",)
    )
    found = inputs(rendered(form, language))
    assert set(found) == {"name", "capacity", "group", "place", "serves", "matter", "identity"}
    assert all(one["label"] for one in found.values())
    assert [one["value"] for one in found["place"]["choices"]] == ["room", "away"]
    party = AssignForm(key, "p3", PARTY, ("party",), (), (7,), remote_allowed=True)
    assert inputs(rendered(party, language))["matter"]["value"] == "7"
    bare = AssignForm(key, "new", ANNA, ("member",), (), (), remote_allowed=True)
    assert "matter" not in inputs(rendered(bare, language))


@pytest.mark.parametrize("key", [KEY, INSIDE])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_party_to_the_matter_on_the_table_is_one_press_and_no_choice_of_whom(key: Key, language: str) -> None:
    """It says which matter; where none is on the table there is no such button."""
    card = rendered(ChoosePerson(key, ROWS, party_of=7), language)
    (_, (title, data)) = buttons(card)
    assert title == of(language).roster.add_party.format(no=7)
    assert (data["verb"], data["person"], data["party_of"]) == ("roster.assign", "new", 7)
    assert len(buttons(rendered(ChoosePerson(key, ROWS), language))) == 1


@pytest.mark.parametrize("key", [KEY, INSIDE])
@pytest.mark.parametrize(("place", "other"), [("remote", "room"), ("room", "remote"), ("", "remote")])
def test_a_place_is_noted_with_the_way_to_say_otherwise(key: Key, place: str, other: str) -> None:
    """One tap says the other."""
    assert [data["place"] for _, data in buttons(rendered(PlaceCard(key, place)))] == [other]


def test_after_a_list_was_kept_it_is_said_how_many_of_each() -> None:
    """One and several in their own words."""
    card = rendered(RosterList(KEY, (ANNA,), 1, kept=(("chair", 1), ("member", 13), ("substitute", 4))))
    assert "Sparat: 1 ordförande, 13 ledamöter och 4 ersättare." in texts(card)
