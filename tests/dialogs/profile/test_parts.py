"""The parts a profile is made of: where a value comes from, and which matters a line of the checklist is for."""

import pytest

from cards.phrases import checklist
from dialogs.meeting.kinds import MatterKind
from dialogs.profile.choices import AskedWhen
from dialogs.profile.parts import DEFAULT_LAYER, WORDED_ITEMS, ChecklistItem, Provenance


def item(from_level: int, *kinds: MatterKind) -> ChecklistItem:
    """A line that is asked before matters."""
    return ChecklistItem("alone", AskedWhen.BEFORE, from_level, kinds)


@pytest.mark.parametrize(
    ("from_level", "covered"),
    [
        (0, set(MatterKind)),
        (1, set(MatterKind)),
        (2, set(MatterKind) - {MatterKind.ORDINARY, MatterKind.ELECTION}),
        (3, {MatterKind.SECRECY, MatterKind.SECRECY_INDIVIDUAL, MatterKind.PROTECTIVE}),
        (4, {MatterKind.SECRECY_INDIVIDUAL, MatterKind.PROTECTIVE}),
        (5, {MatterKind.PROTECTIVE}),
    ],
)
def test_a_line_is_asked_from_its_level_and_up(from_level: int, covered: set[MatterKind]) -> None:
    """Levels build on one another (R-037, R-038)."""
    assert {kind for kind in MatterKind if item(from_level).covers(kind)} == covered


def test_a_line_for_named_kinds_is_asked_for_them_alone_whatever_their_level() -> None:
    """Authority and closed matters have the same level, and are told apart by name."""
    line = item(0, MatterKind.AUTHORITY, MatterKind.SECRECY)
    assert {kind for kind in MatterKind if line.covers(kind)} == {MatterKind.AUTHORITY, MatterKind.SECRECY}


def test_a_value_is_the_defaults_only_where_the_default_states_it() -> None:
    """What a municipality or a board states is theirs, though it says the same."""
    assert Provenance("accounts", "Förslag; R-026", DEFAULT_LAYER).from_default
    assert not Provenance("accounts", "Förslag; R-026", "kramfors").from_default


def test_the_cards_word_each_line_that_brings_no_text_and_no_other() -> None:
    """In both languages: a line without words could not be asked."""
    assert set(checklist.SV.items) == set(checklist.EN.items) == WORDED_ITEMS
