"""What the working note says of what is adjusted at once, in each of its parts (R-239)."""

from dataclasses import replace

import pytest

from cards.note_aid import memory_aid
from cards.note_confidential import confidential_part
from cards.note_matter import of_matter
from cards.note_open import open_part
from cards.phrases.book import SV
from cards.working_note import NotedAtOnce
from dialogs.journal.entries import Fact
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.minutes.facts import AdjustedAtOnce, AtOnceAnnounced, AtOnceDecided
from dialogs.record.minutes_noted import noted_at_once
from tests.support.meetings import TEN
from tests.support.noted import ANNA, BO, WORDS, note, section
from tests.support.small_board import board

SAY = SV.minutes
DONE = NotedAtOnce(TEN, (ANNA, BO), "2026-10-16")
LINE = "*Omedelbar justering:* Paragrafen justerades omedelbart klockan 10.00 av Anna Ek (S) och Bo Lind (M)."


def test_an_open_section_says_when_and_by_whom_and_the_head_which() -> None:
    """And when it was announced, or a line to fill in."""
    said = open_part(note(section(1), replace(section(9), at_once=DONE)), SV, WORDS)
    assert LINE in said
    assert "| Omedelbar justering | § 86 klockan 10.00 |" in said
    assert "| Anslag om omedelbar justering | [ ] |" in said
    announced = replace(section(9), at_once=replace(DONE, announced="2026-10-15"))
    assert "| Anslag om omedelbar justering | 2026-10-15 |" in open_part(note(section(1), announced), SV, WORDS)


def test_of_several_each_day_stands_with_its_sections() -> None:
    """Each announcement is one by itself."""
    later = replace(section(9), at_once=replace(DONE, announced="2026-10-15"))
    said = open_part(note(replace(section(1), at_once=DONE), later), SV, WORDS)
    assert "| Anslag om omedelbar justering | § 85: [ ], § 86: 2026-10-15 |" in said


def test_what_is_only_decided_has_a_line_to_sign_and_is_left_to_do() -> None:
    """The head says nothing of it: it is not adjusted."""
    whole = note(replace(section(1), at_once=NotedAtOnce()))
    assert f"*{SAY.label}:* {SAY.note_decided}" in open_part(whole, SV, WORDS)
    assert f"| {SAY.label} |" not in open_part(whole, SV, WORDS)
    assert SAY.aid_adjust.format(no=1) in memory_aid(whole, SV)


def test_the_memory_aid_says_by_when_each_is_announced_until_it_is() -> None:
    """By itself, two days after."""
    line = SAY.aid_announce.format(no=1, day="2026-10-16")
    assert line in memory_aid(note(replace(section(1), at_once=DONE)), SV)
    announced = replace(DONE, announced="2026-10-15")
    assert line not in memory_aid(note(replace(section(1), at_once=announced)), SV)


def test_the_note_of_one_matter_has_the_line_instead_of_the_empty_one() -> None:
    """Of one of which nothing is noted the empty one stays."""
    whole = note(section(1), replace(section(9), at_once=DONE))
    assert LINE in of_matter(whole, 9, SV, WORDS)
    assert SV.working_note.adjusted_at_once not in of_matter(whole, 9, SV, WORDS)
    assert SV.working_note.adjusted_at_once in of_matter(whole, 1, SV, WORDS)


def test_of_a_confidential_section_only_its_own_part_says_by_whom() -> None:
    """The open part has the time alone, with the section's number."""
    whole = note(section(1), replace(section(4, confidential=True), at_once=DONE))
    assert LINE in confidential_part(whole, SV)
    assert LINE not in open_part(whole, SV, WORDS)
    assert "| Omedelbar justering | § 86 klockan 10.00 |" in open_part(whole, SV, WORDS)


@pytest.mark.parametrize(
    ("facts", "noted"),
    [
        ((), None),
        ((AtOnceDecided(1),), NotedAtOnce()),
        (
            (AdjustedAtOnce(1, ("anna",), "chair"), AtOnceAnnounced((1,), "2026-11-26")),
            NotedAtOnce(TEN, (("Chair", "S"), ("Anna", "S")), "2026-11-27", "2026-11-26"),
        ),
        ((AdjustedAtOnce(1, ("anna",)),), NotedAtOnce(TEN, (("Anna", "S"),), "2026-11-27")),
    ],
)
def test_it_is_read_from_the_meeting(facts: tuple[Fact, ...], noted: NotedAtOnce | None) -> None:
    """Whoever led first, with the party group."""
    meeting = board(MatterCalled(1), MatterOpened(1), MatterEnded(1), *facts)
    assert noted_at_once(meeting, 1) == noted
