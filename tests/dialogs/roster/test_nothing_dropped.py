"""What a secretary pastes of somebody is understood, or told: never dropped, never read as a party."""

from itertools import product

import pytest

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.places import PersonPlace
from dialogs.roster.read_list import read_roster
from dialogs.roster.understood import Problem, RosterDraft

AWAY, REMOTE, NOT_SAID = PersonPlace.AWAY, PersonPlace.REMOTE, PersonPlace.NOT_SAID
ABSENT = (
    *("frånv.", "frånv", "frv", "ej närv.", "inte närvarande", "anm. förhinder", "anmält förhinder", "förh.", "sjuk"),
    *("sjukskriven", "förhindrad", "frånvarande", "anm. frånvaro", "Frånv.", "tjänstledig", "kommer ej"),
)
NO_PARTY = (
    *(
        "ersätts av Cia",
        "ej godkänd",
        "inkallad",
        "she/her",
        "Required",
        "Guest",
        "Extern",
        "se mejl",
        "ring först",
    ),
    *("x", "nej", "ja", "30 %", "ny.", "valbar", "kommer kanske"),
)
HEADS = (
    ("Närvaro", "Närvarande", "Närv.", "Deltar"),
    ("Distans", "På distans", "Teams"),
    ("Tjänstgör", "Tjänstgörande", "Tjg"),
    ("Frånvaro", "Frånv."),
    ("Skostorlek", "Ankomst", "Lokalbuss"),
)
WAYS = list(product(("\t", ";", " | "), (True, False)))
YES, NO = ("Ja", "x", "X", "✓", "j", "1"), ("Nej", "-", "n", "0")
FOR_SOME = (
    *(
        "ordförande §§ 5–7",
        "ordförande § 5",
        "ordf. §§ 5-7, 9",
        "ordförande under § 5",
        "ordförande fr.o.m. § 5",
        "§§ 5–7 ordförande",
    ),
    *(
        "ordförande (§§ 5–7)",
        "tf ordförande § 5",
        "ordförande kl. 13.00–14.00",
        "ordförande t.o.m. § 4",
        "mötesordförande § 5",
    ),
)


def told(draft: RosterDraft) -> str:
    """What is told to be left out."""
    return " ".join(words for _, words in draft.lost)


@pytest.mark.sampled(each=2)
@pytest.mark.parametrize("said", ABSENT)
@pytest.mark.parametrize(
    "line", ["Anna Ek, ledamot ({})", "Anna Ek (S), ledamot ({})", "Anna Ek ({}), ledamot", "Anna Ek\tledamot\t{}"]
)
def test_absence_is_absence_however_it_is_cut_short(line: str, said: str) -> None:
    """In brackets and in a cell of its own."""
    draft = read_roster(line.format(said))
    assert [(one.name, one.place, one.group) for one in draft.people] == [("Anna Ek", AWAY, "S" * ("(S)" in line))]


@pytest.mark.sampled(each=2)
@pytest.mark.parametrize("said", NO_PARTY)
@pytest.mark.parametrize(
    "line", ["Anna Ek, ledamot ({})", "Anna Ek ({}), ledamot", "Anna Ek (S), ledamot ({})", "Ledamot Anna Ek ({})"]
)
def test_what_is_in_brackets_and_not_understood_is_told(line: str, said: str) -> None:
    """It is no party, and the person is taken with what was understood."""
    draft = read_roster(line.format(said))
    assert [(one.name, one.capacity, one.group) for one in draft.people] == [
        ("Anna Ek", Capacity.MEMBER, "S" * ("(S)" in line))
    ]
    assert [line_no for line_no, _ in draft.lost] == [1] * len(draft.lost) != []
    assert all(part in told(draft) for part in said.split("/"))


@pytest.mark.parametrize(
    "group",
    ["S", "s", "KD", "kd", "Vårt Bästa", "Framåt Lund", "Sjöbopartiet", "opolitisk lista", "vänsterpartiet", "F!"],
)
def test_a_party_in_brackets_is_still_one(group: str) -> None:
    """As parties are written, the local ones too; a small word that may be anything is told."""
    draft = read_roster(f"Anna Ek, ledamot ({group})")
    assert (draft.people[0].group.casefold() == group.casefold()) is not (group in told(draft))
    assert bool(draft.lost) is (group == "opolitisk lista")


def rows(head: str, cell: str, separator: str, *, numbered: bool) -> str:
    """A table of two people, of whom the second has the cell."""
    lines = (
        ("Nr", "Namn", "Uppdrag", "Parti", head),
        ("1", "Bo Lind", "ledamot", "M", "Ja"),
        ("2", "Anna Ek", "ersättare", "S", cell),
    )
    return "\n".join(separator.join(line if numbered else line[1:]) for line in lines)


@pytest.mark.parametrize(("separator", "numbered"), WAYS)
def test_a_column_of_answers_is_understood(separator: str, *, numbered: bool) -> None:
    """Who is not there is away, who is remote is remote, and who serves serves."""
    for heads, yes, no in zip(
        HEADS,
        ((NOT_SAID, None), (REMOTE, None), (NOT_SAID, True), (AWAY, None)),
        ((AWAY, None), (NOT_SAID, None), (NOT_SAID, False), (NOT_SAID, None)),
        strict=False,
    ):
        for head, (cells, meant) in product(heads, ((YES, yes), (NO, no))):
            for cell in cells:
                draft = read_roster(rows(head, cell, separator, numbered=numbered))
                assert [(one.place, one.serves) for one in draft.people][1:] == [meant], (head, cell)
                assert not draft.problems, (head, cell)


@pytest.mark.parametrize(("separator", "numbered"), WAYS)
@pytest.mark.parametrize("cell", ["kanske", "43", "kommer kl", "ring 2 ggr", "efter lunch"])
def test_what_stands_under_a_head_and_is_not_understood_is_told_with_its_column(
    separator: str, cell: str, *, numbered: bool
) -> None:
    """Under a head that we know as under one that we do not."""
    for head in (one for heads in HEADS for one in heads):
        draft = read_roster(rows(head, cell, separator, numbered=numbered))
        assert (3, f"{head.strip()}: {cell}") in draft.lost, head
        assert len(draft.people) == 2


def test_an_empty_cell_among_crosses_is_told() -> None:
    """Whoever has none may be away; where nobody has one, the column was never filled in."""
    crosses = "Namn\tUppdrag\tNärvarande\nAnna Ek\tledamot\t\nBo Lind\tledamot\tx"
    assert read_roster(crosses).lost == ((2, "Närvarande: –"),)
    assert read_roster(crosses.replace("x", "")).lost == ()


@pytest.mark.sampled(each=2)
@pytest.mark.parametrize("said", FOR_SOME)
@pytest.mark.parametrize(
    ("line", "capacity"),
    [
        ("Bo Lind (M), 1:e vice ordförande, {}", Capacity.VICE_CHAIR),
        ("Bo Lind (M), ledamot, {}", Capacity.MEMBER),
        ("Bo Lind\tledamot\t{}", Capacity.MEMBER),
        ("Namn\tUppdrag\nBo Lind\tvice ordförande, {}", Capacity.VICE_CHAIR),
        ("Bo Lind (M), {}", None),
        ("Ordförande\nBo Lind (M), {}", None),
    ],
)
def test_whoever_leads_some_matters_alone_is_no_chair(line: str, capacity: Capacity | None, said: str) -> None:
    """The lesser capacity holds; where there is none it is asked. What was left out is told."""
    draft = read_roster(line.format(said))
    assert [one.capacity for one in draft.people] == ([capacity] if capacity else [])
    assert [one.name for one in draft.unplaced] == ([] if capacity else ["Bo Lind"])
    assert "ordf" in told(draft)


def test_a_chair_who_is_away_from_one_matter_is_the_chair() -> None:
    """Disqualified in § 7, she leads all others; that is told and not kept."""
    draft = read_roster("Lena Dahl (S), ordförande, ej § 7")
    assert [(one.capacity, one.group) for one in draft.people] == [(Capacity.CHAIR, "S")]
    assert draft.lost == ((1, "ej § 7"),)


@pytest.mark.parametrize(("line", "capacity"), [("Anna Ek (S), {}", None), ("Anna Ek, {}, ledamot", Capacity.MEMBER)])
@pytest.mark.parametrize("said", ["xyz.", "ring först", "Politiker i kommunen", "3 barn"])
def test_whoever_has_a_plain_name_is_taken_though_what_they_are_is_not_understood(
    line: str, capacity: Capacity | None, said: str
) -> None:
    """Then no heading says it: it is asked, and the words are told."""
    draft = read_roster("Ledamöter\n" + line.format(said))
    assert [one.capacity for one in draft.people] == ([capacity] if capacity else [])
    assert [(one.name, one.headed) for one in draft.unplaced] == ([] if capacity else [("Anna Ek", True)])
    assert (draft.lost, [problem for problem, _ in draft.problems]) == (
        ((2, said),),
        [] if capacity else [Problem.NO_CAPACITY],
    )


def test_of_a_party_to_a_matter_no_such_name_is_taken() -> None:
    """What was not understood may say whose party they are."""
    draft = read_roster("Ledamöter\nAnna Ek, ovän som klagande")
    assert (draft.people, draft.unplaced, draft.lost) == ((), (), ())


@pytest.mark.parametrize(
    "line",
    [
        "Anna Ek ordförande Bo Lind ledamot",
        "Anna Ek och Bo Lind, ledamöter",
        "Anna Ek & Bo Lind, ledamöter",
        "Parti\tLedamöter\tErsättare",
        "Anna Ek samt Bo Lind, ledamot",
    ],
)
def test_two_people_are_never_one(line: str) -> None:
    """The line is left out, and told."""
    draft = read_roster(line)
    assert (draft.people, len(draft.problems)) == ((), 1)
