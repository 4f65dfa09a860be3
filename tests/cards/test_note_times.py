"""When something was, in the working note: the day stands at each time where the sitting went on over several (R-195)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cards.note_absent import absent_in
from cards.note_aid import memory_aid
from cards.note_confidential import confidential_part
from cards.note_matter import of_matter
from cards.note_open import open_part
from cards.note_register import register_part
from cards.note_times import stretch
from cards.phrases.book import EN, SV
from cards.working_note import NotedAbsence, NotedAtOnce, NotedBreak, NotedRoom, WorkingNote
from tests.support.meetings import TEN
from tests.support.noted import ANNA, WORDS, note, section

NEXT = TEN + timedelta(days=1, minutes=90)


def over_two_days() -> WorkingNote:
    """Matter 1 on 25 November; adjourned to the 26th, and closed there after a confidential matter in another tool."""
    later = replace(
        section(4, confidential=True),
        began=NEXT,
        ended=NEXT + timedelta(minutes=9),
        rooms=(NotedRoom(NEXT, NEXT + timedelta(minutes=5), (ANNA,), (ANNA,)),),
        at_once=NotedAtOnce(NEXT + timedelta(minutes=20), (ANNA,), "2026-11-28"),
    )
    return note(
        section(1),
        later,
        days=("2026-11-25", "2026-11-26"),
        breaks=(NotedBreak(TEN + timedelta(minutes=9), NEXT, after=1),),
        absences=(NotedAbsence(ANNA, NEXT, None, partly=(2,)),),
        ended=NEXT + timedelta(minutes=30),
    )


def test_the_head_has_each_day_and_its_times() -> None:
    """In the open part: the date, from when to when, the adjournment, the other room, the absence, what was adjusted at once."""
    said = open_part(over_two_days(), SV, WORDS)
    for line in (
        "| Sammanträdesdatum | 2026-11-25 och 2026-11-26 |",
        "| Tid | 2026-11-25 klockan 10.00 – 2026-11-26 klockan 12.00 |",
        "| Ajournering | 2026-11-25 klockan 10.09 – 2026-11-26 klockan 11.30 (efter § 85) |",
        "§ 86 2026-11-26 klockan 11.30–11.35 |",
        "från 2026-11-26 klockan 11.30 |",
        "§ 86 2026-11-26 klockan 11.50 |",
    ):
        assert line in said
    assert said.index("*Behandlat:* 2026-11-25") < said.index("*Behandlat:* 2026-11-26")
    going_on = open_part(replace(over_two_days(), ended=None), EN, WORDS)
    assert "| Time | From 2026-11-25 10.00, still going on |" in going_on
    assert "| Adjournment | 2026-11-25 10.09 – 2026-11-26 11.30 (after § 85) |" in going_on


def test_each_other_part_has_them_too() -> None:
    """The confidential one, the note of one matter, the one for the register, and the memory aid."""
    whole = over_two_days()
    secret = confidential_part(whole, SV)
    assert "2026-11-25 och 2026-11-26\n" in secret
    assert "*Behandlat:* 2026-11-26\n" in secret
    assert "Gick över 2026-11-26 klockan 11.30: Anna Ek (S). Tillbaka 2026-11-26 klockan 11.35: Anna Ek (S)." in secret
    assert "Paragrafen justerades omedelbart 2026-11-26 klockan 11.50 av Anna Ek (S)." in secret
    assert "*Behandlat:* 2026-11-25\n" in of_matter(whole, 1, SV, WORDS)
    assert "2026-11-25 och 2026-11-26" in register_part(whole, SV, WORDS)
    assert "2026-11-25 and 2026-11-26" in register_part(whole, EN, WORDS)
    assert next(absent_in(whole, 2, SV)).endswith("Anna Ek (S) från 2026-11-26 klockan 11.30")
    assert "Ärende 4 är omedelbart justerat. Anslå justeringen för sig, senast 2026-11-28." in memory_aid(whole, SV)


@pytest.mark.parametrize("days", [(), ("2026-11-25",)])
def test_a_sitting_of_one_day_has_its_day_in_the_head_alone(days: tuple[str, ...]) -> None:
    """As before; the day is the one that the secretary called it to."""
    said = open_part(note(section(1), days=days), SV, WORDS)
    assert ("| Sammanträdesdatum | 2026-10-14 |" in said, "| Tid | Klockan 10.00–12.00 |" in said) == (True, True)
    assert "Behandlat" not in said


def test_a_sitting_that_was_closed_on_a_later_day_says_so() -> None:
    """Nobody closed it in time: the time that is noted is of another day."""
    said = open_part(note(section(1), days=("2026-11-25",), ended=NEXT), SV, WORDS)
    assert "| Sammanträdesdatum | 2026-10-14 |" in said
    assert "| Tid | 2026-11-25 klockan 10.00 – 2026-11-26 klockan 11.30 |" in said


def test_a_stretch_does_not_go_backwards() -> None:
    """Over midnight it has both days; in the night in which clocks are set back it says so."""
    late = datetime(2026, 10, 24, 21, 50, tzinfo=UTC)  # 23.50 in Sweden, where summer time ends the same night
    whole = note(section(1), days=("2026-10-24", "2026-10-25"), began=late)
    over_midnight = stretch(late, late + timedelta(minutes=30), whole, SV)
    assert over_midnight == "2026-10-24 klockan 23.50 – 2026-10-25 klockan 00.20"
    set_back = stretch(late + timedelta(hours=3), late + timedelta(hours=3, minutes=20), whole, SV)
    assert set_back == "2026-10-25 klockan 02.50–02.10 (sommartiden tog slut däremellan)"
    assert stretch(late, None, whole, EN) == "2026-10-24 23.50–still going on"
