"""Whoever is on a line with words of a party gets nothing from the heading above, and is asked about."""

import pytest

from dialogs.roster.party_words import names_party
from dialogs.roster.read_list import read_roster
from dialogs.roster.understood import Problem

LINES = (
    "Zora Partsson (part i § 3)",
    "Zora Partsson part i ärende 3",
    "Zora Partsson (ombud för A.B.)",
    "Zora Partsson (Ombud)",
    "Zora Partsson (vårdnadshavare till A.B.)",
    "Zora Partsson (offentligt biträde)",
    "Zora Partsson (mamma till barnet)",
    "Zora Partsson; advokat",
    "Zora Partsson\tden sökandes ombud\t§ 4",
    "Partsombud: Zora Partsson",
    "Partens ombud Zora Partsson",
    "Zora Partsson, för A. B.",
    "Zora Partsson (counsel for the applicant)",
)


@pytest.mark.parametrize("head", ["Ledamöter", "Tjänstepersoner", "Ersättare:"])
@pytest.mark.parametrize("line", LINES)
def test_a_heading_gives_a_party_no_capacity(head: str, line: str) -> None:
    """Nor whoever stands below it without a capacity of their own; those above keep theirs."""
    draft = read_roster(f"{head}\nAnna Ek\n{line}\nBo Lind\nCia Alm, ledamot")
    assert [one.name for one in draft.people] == ["Anna Ek", "Cia Alm"]
    assert [number for problem, number in draft.problems if problem in (Problem.NO_CAPACITY, Problem.PARTY)] == [3, 4]
    assert [one.group for one in draft.unplaced if "Zora" in one.name] in ([], [""])


def test_what_heads_parties_gives_nobody_a_capacity() -> None:
    """As a heading that we do not know as one."""
    draft = read_roster("Ledamöter\nAnna Ek\nParter och ombud i ärende 3\nZora Partsson")
    assert [one.name for one in draft.people] == ["Anna Ek"]
    assert [one.name for one in draft.unplaced] == ["Zora Partsson"]


@pytest.mark.parametrize(
    "line",
    [
        "Anna Ek (Vänsterpartiet)",
        "Anna Ek, parti: S",
        "Eva Klang",
        "Bo Brukarsson",
        "Maja Alm, handläggare",
        "Lo Far, ledamot",
        "Nils Mor (S)",
        "Eva Ek, partisekreterare",
        "Per Son, barnombudsman",
        "A. B. Lind (M)",
    ],
)
def test_a_partys_group_and_a_name_are_no_such_words(line: str) -> None:
    """Nor an official's title."""
    assert not names_party(line)
