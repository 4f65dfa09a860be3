"""A whole evening over the wire, and what the secretary takes home field by field against what was written by hand before: nothing missing, nothing invented.

The evening is told in `tests/support/evening.py`. The first matter treated has § 82.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.commands.export_form import DocumentPart, Form
from bot.commands.fetch_note import NoteWanted, note_of_sitting
from cards.swedish_time import day_of
from dialogs.journal.entries import Entry
from tests.support.evening import MARKERS, evening
from tests.support.living import LivingSitting
from tests.support.note_schema import complaints
from tests.support.unpacked import said_in

ALL = list(range(1, 18))
ORDER = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 7]
CONFIDENTIAL = {4, 5, 6, 9, 11, 12}
AWAY = [2, 3, 4, 5, 6]  # the sections that Anna took no part in


@pytest.fixture
async def sitting(tmp_path: Path) -> AsyncIterator[LivingSitting]:
    """The evening, closed."""
    async with evening(tmp_path) as found:
        yield found


def made(sitting: LivingSitting, form: Form, part: DocumentPart = DocumentPart.OPEN) -> bytes:
    """What the command writes: it opens the store with threads, which no world has."""
    wanted = NoteWanted(form, part, first=82)
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(
            lambda: asyncio.run(note_of_sitting(sitting.living.settings, sitting.key, wanted))
        ).result()


def who(name: str, group: str, capacity: str = "member", sections: list[int] = ALL, **more: Any) -> dict[str, Any]:
    """Somebody, as the note has them."""
    remote = sections if more.pop("away", False) else []
    told = {"name": f"{name} Ekaa", "group": group, "capacity": capacity, "sections": sections, "remote": remote}
    return {**told, "unshown": [], "instead": [], "led": sections if capacity == "chair" else [], **more}


def but(*sections: int) -> list[int]:
    """All sections without these."""
    return [one for one in ALL if one not in sections]


def of_matter(no: int) -> dict[str, Any]:
    """A section in which nothing was noted."""
    secret = no in CONFIDENTIAL
    title = "" if secret else f"t{no}"
    return {
        "matter": {"no": no, "initials": "", "title": title},
        "kind": "secrecy" if secret else "ordinary",
        "confidential": secret,
        "motions": [],
        "written": 0,
        "disqualified": [],
        "at_once": None,
        "notes": [],
        "rooms": [],
        "answers": None,
    }


def moved(kind: str, name: str, group: str, wording: str = "", *seconds: list[str]) -> dict[str, Any]:
    """A motion, as the note has it."""
    return {"kind": kind, "mover": [f"{name} Ekaa", group], "seconds": list(seconds), "wording": wording}


def for_register(motion: int, channel: str, came_at: str, *what: Any) -> dict[str, Any]:
    """The same motion, as the register is to have it."""
    matter = {"no": 1, "initials": "", "title": "t1"}
    return {"motion": motion, "matter": matter, **moved(*what), "channel": channel, "came_at": came_at, "dnr": None}


MOVED = (
    ("approve", "Lena", "S"),
    ("amend", "Eva", "M", "m2", ["Fred Ekaa", "SD"]),
    ("add", "Gunilla", "V", "m3"),
)
SECTIONS = [of_matter(no) for no in ORDER]
SECTIONS[0]["motions"] = [moved(*one) for one in MOVED]
SECTIONS[7]["written"] = 1  # matter 9, before it was raised
SECTIONS[11]["disqualified"] = [["Ida Ekaa", "C"]]  # matter 13
EXPECTED: dict[str, Any] = {
    "schema": 1,
    "board": "Omsorgsnämnden",
    "body": "board",
    "date": "2026-12-08",
    "place": "Sal Linden",
    "profile": "ekvalla",
    "edition": "3",
    "first": 82,
    "chairs": [who("Lena", "S", "chair")],
    "secretaries": ["Karin Ekaa"],
    "deciding": [
        who("Lena", "S", "chair"),
        who("Viola", "C", "vice_chair", away=True),
        who("Anna", "S", sections=but(*AWAY), away=True),
        who("Bo", "S", away=True),
        who("Cia", "M", away=True),
        who("Dan", "M", away=True),
        who("Eva", "M"),
        who("Fred", "SD"),
        who("Gunilla", "V"),
        who("Hans", "S"),
        who("Ida", "C", sections=but(12)),
        who("Jan", "KD"),
        who("Kia", "S"),
        who("Stina", "S", "substitute", AWAY[1:], instead=[["Anna Ekaa", "S"]]),
    ],
    "substitutes": [who("Stina", "S", "substitute", but(*AWAY[1:])), who("Sten", "M", "substitute")],
    "others": [who("Karin", "", "secretary"), who("Maria", "", "official")],
    "breaks": [{"within": 2, "after": 2}],
    "sections": SECTIONS,
    "untreated": [{"no": 16, "initials": "", "title": "t16"}],
    "registered": [],
    "unregistered": [2, 3, 5],
    "informed": True,
    "opening": {
        "adjusters": [
            {"name": "Eva Ekaa", "group": "M", "sections": ALL, "substitute": False},
            {"name": "Hans Ekaa", "group": "S", "sections": ALL, "substitute": True},
        ],
        "place": "Kommunkansliet",
        "day": "2026-12-15",
        "clock": "16.00",
        "summons": None,
        "approved": True,
        "struck": [],
        "added": [],
        "reordered": False,
    },
    "aloud": [{"no": 5, "by": "Lena Ekaa"}],
    "absences": [{"who": ["Anna Ekaa", "S"], "missed": AWAY, "partly": []}],
    "received": [
        for_register(1, "form", "", *MOVED[0]),
        for_register(2, "typed", "", *MOVED[1]),
        for_register(3, "email", "10.42", *MOVED[2]),
    ],
    "sealed": [[5, 9]],
    "withdrawn": [[4, 1]],
    "uncalled": [],
    "unchecked": [],
    "in_part": [],
    "words": {"m2": "Taxan är oförändrad under 2027.", "m3": "Taxan ses över."}
    | {f"t{no}": f"Rubrik {no}" for no in range(1, 19) if no not in CONFIDENTIAL},
    "masked": None,
}
OF_THE_JOURNAL = {"noted", "days", "facts", "fact", "head", "digest", "began", "ended", "since", "until", "at"}
"""What nobody could have written by hand: numbers and times of entries, and sums of them."""


def by_hand(value: Any) -> Any:
    """The value without what is the journal's own."""
    if isinstance(value, dict):
        return {name: by_hand(one) for name, one in value.items() if name not in OF_THE_JOURNAL}
    return [by_hand(one) for one in value] if isinstance(value, list) else value


async def test_the_note_holds_what_was_done_and_nothing_else(sitting: LivingSitting) -> None:
    """Every field of it, and its schema; times and numbers are those of the journal."""
    note = json.loads(made(sitting, Form.JSON))
    assert complaints(note) == []
    told = by_hand(note)
    assert {name: one for name, one in told.items() if one != EXPECTED[name]} == {}
    assert {*told} == {*EXPECTED}
    _holds_to_the_journal(note, await sitting.entries())


def _holds_to_the_journal(note: Mapping[str, Any], entries: Sequence[Entry]) -> None:
    """Each entry is told once, in its place; the break of three minutes; each section within the one sitting."""
    assert [one["fact"] for one in note["noted"]] == [entry.seq for entry in entries]
    (pause,) = note["breaks"]
    since, until = (datetime.fromisoformat(pause[name]) for name in ("since", "until"))
    assert timedelta(minutes=3) <= until - since < timedelta(minutes=4)
    times = [(note["began"], note["began"]), *((one["began"], one["ended"]) for one in note["sections"])]
    flat = [datetime.fromisoformat(at) for pair in times for at in pair]
    assert note["days"] == sorted({day_of(at).isoformat() for at in flat})
    assert flat == sorted(flat)
    assert flat[-1] <= datetime.fromisoformat(note["ended"])
    facts = [seq for one in note["sections"] for seq in one["facts"]]
    assert len(facts) == len({*facts})


async def test_its_parts_read_as_a_secretary_would_write_them_and_have_no_word_that_was_secret(
    sitting: LivingSitting,
) -> None:
    """The lines that somebody looks for first; and as a document with all that travels in it."""
    text = made(sitting, Form.OPEN).decode()
    for line in (
        "| Ordförande | Lena Ekaa (S) |",
        "| Justerare | Eva Ekaa (M). Ersättare för justerare: Hans Ekaa (S) |",
        "| Viola Ekaa (C) | §§ 82–98 | vice ordförande, deltar på distans |",
        "| Anna Ekaa (S) | §§ 82 och 88–98 | deltar på distans |",
        "| Ida Ekaa (C) | §§ 82–92 och 94–98 |  |",
        "| Stina Ekaa (S) | §§ 84–87 | tjänstgörande ersättare för Anna Ekaa (S) |",
        "Stina Ekaa (S) §§ 82–83, 88, 90 och 93–98 · Sten Ekaa (M) §§ 82–84, 88, 90 och 93–98",
        "- Eva Ekaa (M), med instämmande av Fred Ekaa (SD), lämnar ett ändringsyrkande: ”Taxan är oförändrad under 2027.”",
        "*Jäv:* Ida Ekaa (C) deltar inte i handläggningen på grund av jäv.",
        "### § 89 (ärende 9)",
        "### § 98 Rubrik 7 (ärende 7)",
        "Inte behandlade: ärende 16 Rubrik 16.",
    ):
        assert f"\n{line}\n" in text
    assert text.count("kan omfattas av sekretess") == len(CONFIDENTIAL)

    files = [made(sitting, form) for form in (Form.OPEN, Form.CONFIDENTIAL, Form.AID, Form.REGISTER, Form.JSON)]
    files += [made(sitting, Form.DOCX, part) for part in DocumentPart]
    told = ["\n".join(said_in(one)) for one in files]
    assert [marker for marker in MARKERS for one in told if marker in one] == []
