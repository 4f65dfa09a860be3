"""The part for the register: each motion with what the register asks for, and of a confidential matter's nothing but its number (R-204)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cards.naming import MatterName
from cards.note_register import register_part
from cards.phrases.book import EN, SV
from cards.working_note import ReceivedMotion
from tests.support.meetings import TEN
from tests.support.noted import ANNA, BO, WORDS, note, section

MOTION = ReceivedMotion(2, MatterName(1, title="title:1"), "amend", ANNA, (BO,), "w1", TEN, "form", "", None, 12)


def shown(
    *motions: ReceivedMotion,
    only: int = 0,
    sealed: tuple[tuple[int, int], ...] = (),
    withdrawn: tuple[tuple[int, int], ...] = (),
) -> str:
    """The part of a sitting with these motions."""
    return register_part(note(section(1), received=motions, sealed=sealed, withdrawn=withdrawn), SV, WORDS, only)


def test_a_motion_is_a_document_with_what_the_register_asks_for() -> None:
    """Who, when, how, in which matter, and the words as they were written."""
    assert """### Yrkande 2 (ärende 1)

| Uppgift | Innehåll |
| --- | --- |
| Ärende | 1. Taxa \\| 2027 |
| Ärendets diarienummer | [ ] |
| Slag | Ändringsyrkande |
| Lämnat av | Anna Ek (S) |
| Instämmer | Bo Lind (M) |
| Inkom | 2026-11-25 klockan 10.00, i Bisittares formulär |
| Registrerat | Inte antecknat |

*Lydelse:* ”Taxan är \\*oförändrad\\*.”
""" in shown(MOTION)


@pytest.mark.parametrize(
    ("channel", "came_at", "told"),
    [
        ("typed", "", "2026-11-25 klockan 10.00, skrivet till Bisittare i Teams"),
        ("recorded", "", "2026-11-25 klockan 10.00, muntligt; antecknat av sekreteraren"),
        ("email", "10.42", "2026-11-25 klockan 10.42, med e-post; antecknat av sekreteraren"),
    ],
)
def test_it_says_how_and_when_a_motion_came(channel: str, came_at: str, told: str) -> None:
    """The time is the secretary's where the secretary gave one; else it is when it was noted."""
    assert f"| Inkom | {told} |" in shown(replace(MOTION, channel=channel, came_at=came_at))


def test_the_day_is_the_one_on_swedish_calendars() -> None:
    """Half past eleven at night there is the next day."""
    late = replace(MOTION, at=TEN + timedelta(hours=14, minutes=30))
    assert "| Inkom | 2026-11-26 klockan 00.30," in shown(late)


@pytest.mark.parametrize(
    ("dnr", "told"), [(None, "Inte antecknat"), ("", "Ja"), ("KS 2026/123", "Ja, diarienummer KS 2026/123")]
)
def test_it_says_what_is_registered_already(dnr: str | None, told: str) -> None:
    """As the secretary has noted it."""
    assert f"| Registrerat | {told} |" in shown(replace(MOTION, dnr=dnr))


def test_a_motion_without_words_or_kind_says_so() -> None:
    """And one whose words are purged."""
    bare = shown(replace(MOTION, kind="", wording="", seconds=(), matter=MatterName(9)))
    assert ("| Slag | Inte angivet |" in bare, "| Ärende | 9 |" in bare, "Instämmer" in bare) == (True, True, False)
    assert SV.motion.no_wording in bare
    assert "*Lydelse:* [lydelsen finns inte längre]" in shown(replace(MOTION, wording="purged"))


def test_one_matter_has_its_own_motions_alone() -> None:
    """Each matter has its own number in the register."""
    other = replace(MOTION, motion=3, matter=MatterName(9, title="title:9"))
    made = shown(MOTION, other, only=9, sealed=((5, 4), (6, 9)), withdrawn=((7, 1), (8, 9)))
    found = [
        said in made
        for said in ("Yrkande 2 ", "Yrkande 3 ", "Yrkande 5 ", "Yrkande 6 ", "inte är med här: 8.", "här: 8.")
    ]
    assert found == [False, True, False, True, False, True]


def test_what_is_not_here_is_said() -> None:
    """A sealed motion by its number alone, with its road; the withdrawn ones; and that there is nothing at all."""
    made = shown(sealed=((5, 4),), withdrawn=((7, 1), (8, 1)))
    assert SV.note_register.sealed.format(motion=5, no=4) in made
    assert SV.motion.fetch in made
    assert "Återtagna yrkanden är inte med här: 7, 8." in made
    assert SV.note_register.none not in made
    assert SV.note_register.none in shown()


def test_it_is_told_in_english_too() -> None:
    """Under the same rules of what stands in it."""
    made = register_part(note(section(1), received=(MOTION,), sealed=((5, 4),)), EN, WORDS)
    assert ("### Motion 2 (matter 1)" in made, "| Received | 2026-11-25 at 10.00, by Bisittare's form |" in made) == (
        True,
        True,
    )
    assert EN.motion.fetch in made
