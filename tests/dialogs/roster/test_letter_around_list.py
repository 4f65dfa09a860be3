"""A list sent in a letter: its head, its greeting and its writer are nobody on the roster, and each such line is told."""

import pytest

from dialogs.meeting.capacity import Capacity
from dialogs.roster.letter_around_list import numbered_lines, opens, signs
from dialogs.roster.read_list import read_roster
from dialogs.roster.understood import Problem

LETTER = (
    "Från: Gun Berg <gun.berg@kommunen.se>\nSkickat: den 3 november 2026 10:12\nTill: Karin Holm\nÄmne: Närvaro 8 december\n"
    "Hej Karin!\nAnna Ek (S), ledamot\nBo Lind (M)\nMvh\nGun Berg\nnämndsekreterare"
)


def test_of_a_letter_only_the_people_of_its_list_are_read() -> None:
    """All else is listed as left out; its writer's title is a heading of nobody."""
    draft = read_roster(LETTER)
    assert [one.name for one in draft.people] == ["Anna Ek"]
    assert [one.name for one in draft.unplaced] == ["Bo Lind"]
    left = [line for why, line in draft.problems if why is Problem.LETTER]
    assert left == [1, 2, 3, 4, 5, 8, 9]


@pytest.mark.parametrize(
    "line",
    [
        *("Mvh", "MVH Gun", "M.v.h.", "Vh /Gun", "Hälsningar", "Hälsningar Gun", "Med vänlig hälsning"),
        *(
            "Bästa hälsningar, Gun Berg",
            "Tack på förhand!",
            "Ha det bra",
            "Best regards",
            "Kind regards, Gun",
            "Thanks",
        ),
    ],
)
def test_below_a_greeting_stands_the_writer(line: str) -> None:
    """Also under a heading that still holds; a new capacity says that the list goes on."""
    assert signs(line)
    draft = read_roster(f"Ledamöter\nAnna Ek (S)\n{line}\nGun\nGun Berg\nErsättare\nDan Ö")
    assert [(one.name, one.capacity) for one in draft.people] == [
        ("Anna Ek", Capacity.MEMBER),
        ("Dan Ö", Capacity.SUBSTITUTE),
    ]
    assert [number for why, number in draft.problems if why is Problem.LETTER] == [3, 4, 5]


@pytest.mark.parametrize(
    "line", ["Hej!", "Hej alla,", "Hejsan Karin", "God morgon", "Hello all", "Cc: Bo Lind", "From: Gun"]
)
def test_a_letters_head_and_its_first_greeting_are_nobody(line: str) -> None:
    """They sign nothing: the list comes below."""
    assert opens(line)
    assert [one.name for one in read_roster(f"{line}\nAnna Ek, ledamot").people] == ["Anna Ek"]
    assert [one.name for one in read_roster(f"{line}\nAnna Ek").unplaced] == ["Anna Ek"]


@pytest.mark.parametrize(
    "line", ["Tack Anna Ek (S), ledamot", "Hejdi Ek, ledamot", "Tilly Ek (M)", "Fromma Ek", "Mvha Ek"]
)
def test_names_that_begin_alike_are_names(line: str) -> None:
    """A greeting is a word of its own."""
    assert not opens(line)
    assert not signs(line)


def test_a_word_alone_is_nobody_until_a_heading_or_the_line_says_of_what() -> None:
    """It is listed with the lines that were not understood, and not asked about."""
    draft = read_roster("Gun\nEk, ledamot\nBo (S)")
    assert [one.name for one in draft.people] == ["Ek"]
    assert [one.name for one in draft.unplaced] == ["Bo"]
    assert (Problem.UNCLEAR, 1) in draft.problems


def test_lines_come_without_bullets_and_addresses() -> None:
    """With their numbers in the text as it was pasted."""
    assert list(numbered_lines("- Anna Ek <a@b.se>\n\n2. Bo Lind")) == [(1, "Anna Ek"), (3, "Bo Lind")]
