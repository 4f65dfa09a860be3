"""What `--as json` writes is what its published schema says, and the schema refuses what must not be there."""

import json
from collections.abc import Iterable
from dataclasses import fields
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from bot.commands.fetch_note import SCHEMA as VERSION
from bot.commands.fetch_note import as_json
from cards.naming import MatterName
from cards.working_note import Attendee, Noted, NotedAbsence, NotedBreak, NotedMotion, Section, WorkingNote
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import BodyKind, MotionKind
from tests.support.meetings import TEN
from tests.support.note_schema import SCHEMA, complaints
from tests.support.noted import BO, WORDS, motion, note, pause, section

WHOLE = note(
    section(1, motion(seconds=(BO,)), motion("", "")),
    section(4, confidential=True, written=1),
    section(9),
    breaks=(pause(within=1), pause(None, after=2)),
    untreated=(MatterName(10, title="title:9"),),
    others=(Attendee("Per", "", "official", (1,), (1,), (1,)),),
    ended=None,
    absences=(NotedAbsence(BO, TEN, None, (1,), (2,)),),
)


def made(whole: WorkingNote = WHOLE) -> dict[str, Any]:
    """The note as a program reads it."""
    read: dict[str, Any] = json.loads(as_json(whole, WORDS))
    return read


def test_what_is_made_is_what_the_schema_says() -> None:
    """Each kind of line that a note can have."""
    Draft202012Validator.check_schema(SCHEMA)
    assert complaints(made()) == []


@pytest.mark.parametrize(
    ("where", "kind"),
    [
        ("attendee", Attendee),
        ("pause", NotedBreak),
        ("absence", NotedAbsence),
        ("motion", NotedMotion),
        ("section", Section),
        ("noted", Noted),
        ("matter", MatterName),
    ],
)
def test_the_schema_has_every_field(where: str, kind: type[Any]) -> None:
    """A field that is added here is told there, and is demanded."""
    told = SCHEMA["$defs"][where]
    names = {one.name for one in fields(kind)}
    assert (set(told["properties"]), set(told["required"])) == (names, names)


def test_the_schema_has_every_field_of_the_whole_and_its_version() -> None:
    """The two that the JSON adds are the version and the words."""
    names = {one.name for one in fields(WorkingNote)} | {"schema", "words", "masked"}
    assert (set(SCHEMA["properties"]), set(SCHEMA["required"])) == (names, names)
    assert SCHEMA["properties"]["schema"]["const"] == VERSION


def test_the_schema_knows_every_code() -> None:
    """No party is in a list: that somebody was there tells of the matter."""
    kinds: Iterable[tuple[list[str], set[str]]] = (
        (SCHEMA["properties"]["body"]["enum"], {"", *BodyKind}),
        (SCHEMA["$defs"]["attendee"]["properties"]["capacity"]["enum"], {*Capacity} - {Capacity.PARTY}),
        (SCHEMA["$defs"]["motion"]["properties"]["kind"]["enum"], {"", *MotionKind}),
    )
    for told, known in kinds:
        assert set(told) == known


@pytest.mark.parametrize("secret", ["motion", "title", "initials", "party", "more"])
def test_the_schema_refuses_what_must_not_be_there(secret: str) -> None:
    """Of a confidential section its number alone; no party; no field that nobody has told of."""
    spoilt = made()
    confidential = spoilt["sections"][1]
    if secret == "motion":
        confidential["motions"] = spoilt["sections"][0]["motions"]
    elif secret in ("title", "initials"):
        confidential["matter"][secret] = "A.B."
    elif secret == "party":
        spoilt["others"][0]["capacity"] = "party"
    else:
        spoilt["more"] = ""
    assert complaints(spoilt) != []
