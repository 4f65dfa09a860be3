"""The memory aid: each fact with its number, time and §, what is left to do, and a check sum that can be typed (R-201)."""

from dataclasses import replace
from datetime import timedelta

from cards.aloud import NotedAloud
from cards.note_aid import memory_aid
from cards.phrases.book import EN, SV
from cards.working_note import Noted
from tests.support.meetings import TEN
from tests.support.noted import note, section


def test_each_fact_is_a_row() -> None:
    """One outside every section has a dash."""
    said = memory_aid(note(section(1)), SV)
    assert "| 3 | 2026-11-25 10.00 | § 85 | Karin tog upp ärende 1. |\n| 4 | 10.00 | – | Karin avslutade. |" in said
    assert "Klistras inte in i protokollet." in said
    assert said.endswith("Kontrollsumma: 7F3A 19C2 7F3A 19C2 7F3A 19C2 7F3A 19C2. Hela: " + "7f3a19c2" * 8 + "\n")


def test_the_day_stands_at_the_first_fact_of_each() -> None:
    """Of a sitting that went on the next day, and of what was noted long after the close."""
    days = [Noted(at, TEN + timedelta(days=at // 2), 0, "Karin antecknade.") for at in range(4)]
    said = memory_aid(note(section(1), noted=tuple(days)), SV)
    shown = [line.split(" | ")[1] for line in said.splitlines() if "Karin antecknade." in line]
    assert shown == ["2026-11-25 10.00", "10.00", "2026-11-26 10.00", "10.00"]


def test_without_a_head_there_is_no_check_sum() -> None:
    """In English too."""
    assert "Digest" not in memory_aid(note(section(1), head=""), EN)


def test_what_was_said_aloud_is_told_with_the_time_to_notify() -> None:
    """By the matter's number, or that there was none; never what it was."""
    there = NotedAloud(TEN, 7, TEN + timedelta(hours=72), "Karin")
    said = memory_aid(note(section(1), aloud=(there, replace(there, no=0))), SV)
    assert "sades klockan 10.00 i ärende 7. Bedöm om" in said
    assert "sades klockan 10.00, när inget ärende var på bordet." in said
    assert said.count("de 72 timmarna går ut 2026-11-28 10.00.") == 2
    assert "72" not in memory_aid(note(section(1)), SV)


def test_what_is_registered_and_what_waits_are_told() -> None:
    """Nothing is purged before."""
    said = memory_aid(note(section(1), registered=((1, ""), (2, "KS 2026/123")), unregistered=(4,)), SV)
    assert "Registrerade yrkanden: 1, 2 (KS 2026/123)." in said
    assert "Inte registrerade yrkanden: 4." in said


def test_that_nobody_has_noted_the_opening_information_is_told() -> None:
    """Where it is noted the table has it; before the sitting has begun there was none to give."""
    assert SV.working_note.not_informed in memory_aid(note(section(1)), SV)
    assert SV.working_note.not_informed not in memory_aid(note(section(1), informed=True), SV)
    assert SV.working_note.not_informed not in memory_aid(note(section(1), began=None), SV)


def test_what_was_noted_before_the_opening_stands_in_a_table_of_its_own_at_the_end() -> None:
    """It is long, and not what a secretary looks for first; of a sitting that was never opened there is one table."""
    early = Noted(1, TEN - timedelta(minutes=9), 0, "Tove förberedde sammanträdet.")
    whole = note(section(1))
    said = memory_aid(replace(whole, noted=(early, *whole.noted)), SV)
    first, _, after = said.partition("## Före öppnandet\n")
    assert ("Karin tog upp" in first, "Tove förberedde" in first, "Karin tog upp" in after) == (True, False, False)
    assert "| 1 | 2026-11-25 09.51 | – | Tove förberedde sammanträdet. |" in after
    never = memory_aid(replace(whole, began=None, noted=(early,)), SV)
    assert ("Före öppnandet" in never, "Tove förberedde" in never) == (False, True)
