"""The table of facts: all that the subjects define are in it, each is whole, and each can be told and, if a step, taken back."""

import ast
import inspect
from collections.abc import Mapping
from dataclasses import dataclass, is_dataclass
from typing import ClassVar

import pytest

from dialogs.facts import KINDS, Plain, UnknownFactError, brought_up, from_plain, to_plain
from dialogs.journal.entries import Converter, Entry, Fact, added
from dialogs.matter.facts import HostChecked, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.record import sentences
from dialogs.sitting.facts import Closed, Led
from dialogs.subjects import classes
from dialogs.undo import UNDO
from tests.support import tree


def defined() -> set[str]:
    """The names of the classes in the subjects' files of facts, as they lie on disk."""
    found = [path for path in tree.python("dialogs") if path.name.endswith("facts.py") and len(path.parts) > 2]
    return {node.name for path in found for node in ast.parse(tree.source(path)).body if isinstance(node, ast.ClassDef)}


def test_every_fact_of_every_subject_is_in_the_table() -> None:
    """A subject that the table left out would make a journal which no version can read."""
    assert defined() == set(KINDS)


def test_no_two_subjects_have_a_fact_of_the_same_name() -> None:
    """In the journal the name is all there is."""
    assert len(list(classes(Fact))) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_fact_is_frozen_and_knows_what_it_makes_of_the_meeting(kind: type[Fact]) -> None:
    """One without `onto` could not even be made."""
    assert is_dataclass(kind)
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]  # what `dataclass` leaves behind
    assert "__dict__" not in dir(kind)
    assert not inspect.isabstract(kind)


def test_every_fact_has_a_sentence() -> None:
    """And no sentence is left of a fact that is gone."""
    assert set(sentences.SENTENCES) == set(KINDS.values())


def test_every_step_can_be_taken_back() -> None:
    """A fact that is a step has a row in its subject's `undo.py`, and nothing else has."""
    assert set(UNDO) == {kind for kind in KINDS.values() if issubclass(kind, Step)}


def test_a_fact_stands_in_the_journal_as_a_plain_list() -> None:
    """Its class name, its version, its fields in order; tuples become lists there, and tuples again."""
    fact = HostChecked(4, only_entitled=False, missing=("consent",))
    assert to_plain(fact) == ["HostChecked", 2, 4, False, ["consent"], []]


@pytest.mark.parametrize("fact", [Closed(), MatterOpened(4, "link", ("anna",), ("storage",)), Led("viola")])
def test_a_fact_is_read_as_it_was_written(fact: Fact) -> None:
    """Kind, version, then the fields in order."""
    assert from_plain(to_plain(fact)) == fact


@dataclass(frozen=True, slots=True)
class Sung(Fact):
    """A fact that has been stored in three versions."""

    version = 3
    older: ClassVar[Mapping[int, Converter]] = {1: added("loud"), 2: lambda stored: [*stored, ["anna"]]}
    no: int
    how: str
    who: tuple[str, ...] = ()

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Nothing follows from it."""
        return meeting


@pytest.mark.parametrize(
    ("version", "stored", "fact"),
    [
        (1, [4], Sung(4, "loud", ("anna",))),
        (2, [4, "low"], Sung(4, "low", ("anna",))),
        (3, [4, "low", ["bo"]], Sung(4, "low", ("bo",))),
    ],
)
def test_a_fact_of_an_older_version_is_brought_up_to_this_one(version: int, stored: list[Plain], fact: Fact) -> None:
    """By a converter a version, one after the other; what was added has the value that the converter says."""
    assert brought_up(Sung, version, stored) == fact


@pytest.mark.parametrize(("version", "stored"), [(0, [4]), (1, []), (2, [4]), (4, [4]), ("1", [4]), (3, [4])])
def test_a_version_without_a_converter_is_refused(version: Plain, stored: list[Plain]) -> None:
    """And values that no version had."""
    with pytest.raises(UnknownFactError):
        brought_up(Sung, version, stored)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_older_version_of_a_fact_has_its_converter(kind: type[Fact]) -> None:
    """Or a journal of before could not be read."""
    assert set(kind.older) == set(range(1, kind.version))


@pytest.mark.parametrize("row", [["Sung", 1], ["Closed", 2], ["Closed", 1, "more"], ["Led", 1]])
def test_a_fact_from_another_time_is_refused(row: list[object]) -> None:
    """An unknown kind or version, and another number of fields: this replica is not ready (design 1)."""
    with pytest.raises(UnknownFactError):
        from_plain(row)  # type: ignore[arg-type]  # what another version might write
