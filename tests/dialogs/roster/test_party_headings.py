"""In a list by parties a party's heading ends the capacity of the one above; in a list by capacities it does not (R-088, R-142)."""

import pytest

from dialogs.meeting.places import PersonPlace
from dialogs.roster.read_list import read_roster

SUB, MEMBER, ASKED = "substitute", "member", "?"


def read(text: str) -> list[tuple[str, str, str]]:
    """Each person in the order of the list, as what, and of which party."""
    draft = read_roster(text)
    taken = [(one.line_no, one.name, one.capacity.value, one.group) for one in draft.people]
    asked = [(one.line_no, one.name, ASKED, one.group) for one in draft.unplaced]
    return [one[1:] for one in sorted(taken + asked)]


@pytest.mark.parametrize("party", ["M", "Moderaterna", "Moderaterna (M)", "M:", "Partilös"])
def test_the_next_party_begins_with_nobody_a_substitute(party: str) -> None:
    """Dan is asked about, as Anna is: "Ersättare" was of her party alone."""
    found = read(f"S\nAnna Ek\nErsättare\nCia Ek\n{party}\nDan Ek\nErsättare\nEva Ek\n")
    group = party.removesuffix(":").removesuffix(" (M)")
    assert found[:2] == [("Anna Ek", ASKED, "S"), ("Cia Ek", SUB, "S")]
    assert [(name, what) for name, what, _ in found[2:]] == [("Dan Ek", ASKED), ("Eva Ek", SUB)]
    assert found[3][2].startswith(group)


def test_a_party_that_is_not_understood_ends_the_one_above() -> None:
    """Eva is a substitute, but nobody knows of which party."""
    found = read("S\nAnna Ek\nErsättare\nCia Ek\nKommunens Väl\nDan Ek\nErsättare\nEva Ek\n")
    assert found[2:] == [("Dan Ek", ASKED, ""), ("Eva Ek", SUB, "")]


def test_parties_below_each_capacity_keep_it() -> None:
    """The list says so at the first party, or where a capacity stands right above a party that was named before."""
    by_capacity = "Ledamöter\nS\nAnna Ek\nM\nBo Ek\nErsättare\nS\nCia Ek\nM\nDan Ek\n"
    first = [("Anna Ek", MEMBER, "S"), ("Bo Ek", MEMBER, "M")]
    last = [("Cia Ek", SUB, "S"), ("Dan Ek", SUB, "M")]
    assert read(by_capacity) == first + last
    untitled = by_capacity.removeprefix("Ledamöter\n")
    assert read(untitled) == [(name, ASKED, group) for name, _, group in first] + last


def test_a_party_without_substitutes_gives_the_next_none() -> None:
    """Its heading "Ersättare" has nobody below."""
    assert read("S\nLedamöter\nAnna Ek\nErsättare\nM\nDan Ek\n")[1] == ("Dan Ek", ASKED, "M")


def test_a_title_above_all_does_not_make_the_next_partys_members_substitutes() -> None:
    """There is a title above all, and each party has its "Ersättare": nobody can tell what Dan is."""
    found = read("Ledamöter\nS\nAnna Ek\nErsättare\nCia Ek\nM\nDan Ek\nErsättare\nEva Ek\n")
    assert found == [("Anna Ek", MEMBER, "S"), ("Cia Ek", SUB, ""), ("Dan Ek", ASKED, "M"), ("Eva Ek", SUB, "M")]


@pytest.mark.parametrize("party", ["M", "Moderaterna"])
def test_a_party_before_a_name_ends_it_too(party: str) -> None:
    """On a line of its own, and it heads nobody below."""
    found = read(f"S: Anna Ek\nErsättare: Cia Ek\n{party}: Dan Ek\nErsättare: Eva Ek\n")
    assert [(name, what) for name, what, _ in found] == [
        ("Anna Ek", ASKED),
        ("Cia Ek", SUB),
        ("Dan Ek", ASKED),
        ("Eva Ek", SUB),
    ]
    assert found[3][2] == ""
    kept = read(f"Ledamöter\nS: Anna Ek\nErsättare\nS: Cia Ek\n{party}: Dan Ek\n")
    assert [what for _, what, _ in kept] == [MEMBER, SUB, SUB]
    untitled = read(f"S: Anna Ek, ledamot\nErsättare\n{party}: Dan Ek\n")
    assert [what for _, what, _ in untitled] == [MEMBER, SUB]


def test_what_stood_above_the_first_party_holds_for_all() -> None:
    """A place; and below a party to a matter nobody is anything else."""
    draft = read_roster("På distans\nS\nAnna Ek, ledamot\nErsättare\nCia Ek\nM\nDan Ek, ledamot\n")
    assert [one.place for one in draft.people][::2] == [PersonPlace.REMOTE, PersonPlace.REMOTE]
    assert read_roster("S\nAnna Ek, ledamot\nPart i ärende 3\nM\nDan Ek\n").unplaced == ()


def test_a_name_that_bears_the_party_of_its_heading_ends_nothing() -> None:
    """The party on Anna's own line is the one she stands below: Bo is of it too."""
    found = read("Ledamöter\nModeraterna\nModeraterna: Anna Ek\nBo Al\n")
    assert found == [("Anna Ek", MEMBER, "Moderaterna"), ("Bo Al", MEMBER, "Moderaterna")]
