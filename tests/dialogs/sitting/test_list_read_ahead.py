"""What is read of a form before its turn comes, and what is not."""

from dataclasses import replace

import pytest

from dialogs.matter.facts import LevelRaised
from dialogs.said.inbound import Pressed, Road, Said, Words
from dialogs.sitting.corrections import MOST_ROWS
from dialogs.sitting.list_read_ahead import is_long, raised, reading
from tests.support.meetings import a_meeting, happened, listed, pressed, spoke

LONG = "\n".join(f"{number}. Riktlinjer för sekretess och ärende {number + 1}" for number in range(1, 41))


def _form(agenda: str = LONG, verb: str = "meeting.setup", road: Road = Road.DIALOG, **fields: str) -> Pressed:
    told = {"agenda": agenda, "step": "describe", **fields}
    return replace(pressed(verb, "karin", road), fields={name: Words(text) for name, text in told.items()})


@pytest.mark.parametrize(
    ("said", "long"),
    [
        (_form(), True),
        (_form("1. Upprop"), False),
        (replace(_form(), fields={}), False),
        (_form(road=Road.FETCH), False),
        (_form(verb="roster.import"), False),
        (spoke(LONG), False),
    ],
)
def test_only_a_long_list_in_a_form_is_read_ahead(said: Said, *, long: bool) -> None:
    """What is short is read as quickly as it is looked for."""
    assert is_long(said) is long


def test_what_was_read_is_found_at_the_words_and_goes_with_them() -> None:
    """Nothing else holds it, and a step that finds it reads nothing."""
    said = _form()
    read = reading(said)
    assert reading(said) is read
    assert read.draft is not None
    assert (len(read.draft.lines), read.own, read.short) == (40, LONG, True)
    assert reading(_form()) is not read


@pytest.mark.parametrize(
    "said",
    [_form("1. Upprop\n" * (MOST_ROWS + 1)), _form(f"{LONG}\nKalle", left="\n".join(["Ny rad"] * MOST_ROWS))],
)
def test_more_rows_than_an_agenda_has_are_not_read(said: Pressed) -> None:
    """Nor where the lines that were added are too many."""
    read = reading(said)
    assert (read.draft, read.short) == (None, False)
    assert raised(read, said, a_meeting()) is read


def test_a_form_without_a_list_is_read_as_nothing() -> None:
    """There is nothing to find."""
    read = reading(replace(_form(), fields={}))
    assert read.draft is not None
    assert read.draft.lines == ()


def test_a_raised_matter_stays_as_strict_whatever_the_list_says() -> None:
    """R-117; where none was raised the reading is as it was."""
    said = _form("1. Upprop\n2. Resor")
    read = reading(said)
    assert raised(read, said, a_meeting(matters=(listed(2),))) is read
    strict = raised(read, said, happened(a_meeting(matters=(listed(2),)), LevelRaised(2, "secrecy")))
    assert strict.draft is not None
    assert [one.kind.value for one in strict.draft.lines] == ["ordinary", "secrecy"]
    assert "Resor" not in strict.own
