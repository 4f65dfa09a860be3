"""What is typed of a sitting by its day (R-213, R-251)."""

import re
from dataclasses import replace

import pytest

from cards.phrases import book
from dialogs.router import decide
from dialogs.said.inbound import Words
from dialogs.sitting.refusals import SittingRefusal
from dialogs.typed.commands import command
from dialogs.typed.of_closed_sitting import OF_DAY, held_on_day, read_of_sitting
from tests.support.meetings import a_meeting, linkoping, pressed, refusal

DAY = "2026-12-08"


@pytest.mark.parametrize(
    ("typed", "verb", "fields"),
    [
        (f"underlag {DAY}", "note.show", {"part": "open"}),
        (f"sekretessdelen som pdf {DAY}", "note.file", {"part": "confidential", "made_as": "pdf"}),
        (f"datum för den {DAY}", None, {}),
        (f"datum för sammanträdet den {DAY}", "dates.show", {}),
        (f"dates of the sitting {DAY}", "dates.show", {}),
        (f"registrering {DAY}", "register.show", {}),
        (f"registrerat alla för sammanträdet {DAY}", "register.say", {"motion": "all"}),
        (f"justerat 2026-12-20 för sammanträdet {DAY}", "dates.say", {"adjusted": "2026-12-20"}),
        (
            f"laga kraft 2027-01-05 inget överklagande för sammanträdet {DAY}",
            "force.say",
            {"day": "2027-01-05", "no_appeal": "yes"},
        ),
        (f"legal force 2027-01-05 no appeal for the sitting {DAY}", "force.say", {"day": "2027-01-05"}),
        # Its own day is what these mean, and the paper is of the sitting to come.
        (f"justerat {DAY}", None, {}),
        (f"laga kraft {DAY}", None, {}),
        (f"skriv ut {DAY}", None, {}),
        ("underlag 2026-13-08", None, {}),
    ],
)
def test_the_day_of_the_sitting_stands_last(typed: str, verb: str | None, fields: dict[str, str]) -> None:
    """With the word for it where a day of another kind can be meant; what is no day names none."""
    found = command(Words(typed))
    if verb is None:
        assert found is None or OF_DAY not in found.fields
        return
    assert found is not None
    assert (found.verb, found.fields[OF_DAY]) == (verb, DAY)
    assert {**found.fields, **fields} == dict(found.fields)


def test_a_sitting_is_known_by_the_day_that_it_was_called_to_or_ended_on() -> None:
    """The second is later where it went on the next day."""
    closed = a_meeting()
    closed = replace(closed, date=DAY, archive=replace(closed.archive, ended_on="2026-12-09"))
    assert [held_on_day(closed, f"2026-12-{day}") for day in ("08", "09", "10")] == [True, True, False]


def test_of_a_day_on_which_the_sitting_was_not_held_nothing_is_done() -> None:
    """It may be another sitting's that was purged since, or a slip."""
    out = decide(pressed("note.show", "chair", part="open", of_day="2026-12-24"), a_meeting(), linkoping())
    assert (out.facts, refusal(out)) == ((), SittingRefusal.OTHER_DAY)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_the_help_names_with_a_day_is_read(language: str) -> None:
    """Each word of its line that a day stands behind."""
    line = book.of(language).guide.lines["record_dates"].rpartition(". ")[2]
    named = re.findall(r"((?:working )?\w+) (2026-11-10)", line)
    assert len(named) == 3
    for word, day in named:
        read = read_of_sitting(f"{word} {day}")
        assert read is not None, word
        assert read[1][OF_DAY] == day
