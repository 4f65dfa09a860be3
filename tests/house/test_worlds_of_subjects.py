"""Every room of the dialogs is played in worlds: it brings its wishes, its laws and its planted faults, or the line says what it lacks."""

from collections.abc import Sequence

import pytest

from dialogs.verbs import VERBS
from tests.support import tree, whole_subjects
from tests.world import laws
from tests.world.door import Subject, lacks, subjects
from tests.world.plants import Fault

ROOMS = list(whole_subjects.subjects())
LAW = (laws.one_begun_sitting,)
FAULT = (Fault("dialogs.coffee.verbs", "serve", "if late:", "if False:"),)
WANTED = {"member": (lambda _: None,)}


def _verbs(room: str) -> list[str]:
    return [verb for verb, row in VERBS.items() if row.act.__module__.startswith(f"dialogs.{room}.")]


def _wanted() -> str:
    """The text of all that anybody in a world wants."""
    files = (path for path in tree.python("tests") if path.parts[1:3] in {("world", "aims"), ("world", "subjects")})
    return "".join((tree.ROOT / path).read_text(encoding="utf-8") for path in files)


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_is_played_in_worlds(room: str) -> None:
    """With a law, a planted fault, and somebody who wants each of its verbs."""
    found = {one.room: one for one in subjects()}
    assert list(lacks(room, _verbs(room), found.get(room), _wanted())) == []


def test_no_subject_of_the_worlds_is_without_a_room() -> None:
    """A file there whose room has gone is forgotten by nobody."""
    assert [one.room for one in subjects()] == ROOMS


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        (None, ["tests/world/subjects/coffee.py is not there"]),
        (Subject("coffee", WANTED, (), FAULT), ["coffee has no law: what must never happen to it?"]),
        (
            Subject("coffee", WANTED, LAW, ()),
            ["coffee has no planted fault: which of its functions would break its law?"],
        ),
        (
            Subject("coffee", {}, LAW, FAULT),
            ["coffee has verbs, and nobody in a world wants anything of it"],
        ),
        (Subject("coffee", WANTED, LAW, FAULT), []),
    ],
)
def test_what_a_room_lacks_is_named(subject: Subject | None, said: Sequence[str]) -> None:
    """A subject that no meeting has: each part of it that is missing is named, and nothing else."""
    assert list(lacks("coffee", ["coffee.serve"], subject, 'press("coffee.serve")')) == said


def test_a_verb_that_nobody_wants_is_named() -> None:
    """The sweep sees a verb that has come and is played by nobody."""
    whole = Subject("coffee", WANTED, LAW, FAULT)
    assert list(lacks("coffee", ["coffee.drink"], whole, "")) == ["nobody in a world wants coffee.drink"]
