"""A number stands with the noun that belongs to it."""

import re

from cards.counting import counted
from cards.phrases import book
from tests.support.phrases import texts_of

# A number that is filled in, and right after it a noun that only fits more than one.
PLURAL = re.compile(
    r"\{(?:count|minutes|asked|seats|matters)\} (?!av |på |till\b|of |remote |more|namn |tecken|characters)[a-zåäö]{3,}"
)


def test_one_is_not_many() -> None:
    """It is said "1 person", never "1 personer"."""
    said = book.SV.common.people
    assert [counted(number, said) for number in (0, 1, 2)] == ["0 personer", "1 person", "2 personer"]


def test_no_phrase_writes_a_noun_after_a_number_by_itself() -> None:
    """The two forms stand side by side: in the common phrases, and for each capacity."""
    found = [
        (where, text)
        for phrases in (book.SV, book.EN)
        for where, text in texts_of(phrases)
        if PLURAL.search(text)
        and not where.startswith(
            (
                ".common.people",
                ".common.minutes",
                ".common.days",
                ".roster.counted",
                ".opening.adjuster_count",
                ".adjournment.at_once",
                ".setup.parts_count",
            )
        )
    ]
    assert found == []
    assert PLURAL.search("Det finns {count} personer kvar.")
