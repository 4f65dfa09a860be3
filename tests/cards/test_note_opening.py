"""What was noted at the opening stands in the head of the working note, and of one matter with the matter (R-076, R-239)."""

from dataclasses import replace

import pytest

from cards.note_matter import of_matter
from cards.note_opening import opening_rows
from cards.phrases.book import of
from cards.working_note import NotedAdjuster, NotedOpening
from tests.support.noted import note, section

SAY = of("sv").working_note
ANNA, BO = NotedAdjuster("Anna Ek", "S", (1,)), NotedAdjuster("Bo Alm", "M", (2,))
CIA = NotedAdjuster("Cia By", "", (1, 2), substitute=True)
BOTH = note(section(1), section(2))


def rows(opening: NotedOpening) -> dict[str, str]:
    """The rows of the head."""
    return dict(opening_rows(replace(BOTH, opening=opening), of("sv")))


def test_what_nobody_has_noted_is_left_to_fill_in() -> None:
    """Of the summons and the agenda there is no row."""
    assert rows(NotedOpening()) == {SAY.adjuster: SAY.to_fill, SAY.adjustment: SAY.to_fill}


def test_whoever_adjusts_all_stands_by_name_and_of_others_their_sections() -> None:
    """With the substitutes, place and time."""
    whole = replace(ANNA, sections=(1, 2))
    told = rows(NotedOpening((whole, CIA), "Rådhuset", "2026-12-15", "16.00"))
    assert told[SAY.adjuster] == "Anna Ek (S). Ersättare för justerare: Cia By"
    assert told[SAY.adjustment] == "Rådhuset, 2026-12-15, klockan 16.00"
    changed = rows(NotedOpening((ANNA, BO, CIA)))
    assert changed[SAY.adjuster] == "Anna Ek (S) § 85, Bo Alm (M) § 86. Ersättare för justerare: Cia By"


@pytest.mark.parametrize(
    ("in_order", "told"), [(True, "Kontrollerad, i sin ordning"), (False, "Kontrollerad, inte i sin ordning")]
)
def test_the_summons_and_the_agenda_have_their_rows(*, in_order: bool, told: str) -> None:
    """As they were noted."""
    found = rows(NotedOpening(summons=in_order, approved=True, struck=(5,), added=(9,)))
    assert found[SAY.summons] == told
    assert found[SAY.agenda] == "Godkänd. Ärende 5 utgår. Ärende 9 läggs till."


def test_the_note_of_one_matter_names_who_adjusts_it() -> None:
    """And says so where they are disqualified in it."""
    opening = NotedOpening((ANNA, BO, CIA))
    barred = note(section(1), replace(section(2), disqualified=(("Bo Alm", "M"),)))
    text = of_matter(replace(barred, opening=opening), 2, of("sv"), {})
    assert "*Justerare:* Bo Alm (M) [antecknad som jävig i ärendet]. Ersättare för justerare: Cia By" in text
    assert "Justerare:* Anna" not in text
    assert "*Justerare:*" not in of_matter(barred, 2, of("sv"), {})
