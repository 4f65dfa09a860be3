"""The words of motions: kinds, and the matter that a number speaks of."""

import pytest

from dialogs.meeting.kinds import MotionKind
from dialogs.typed.motion_words import KINDS, Sureness, kind_at, named_within, reference_at, separated


def test_every_kind_has_a_word_in_both_languages() -> None:
    """A member with Teams in English types English."""
    assert set(KINDS.values()) == set(MotionKind)
    assert {KINDS[word] for word in ("amend", "add", "new", "reject", "refer", "table", "approve")} == set(MotionKind)


def test_a_kind_is_a_whole_word() -> None:
    """Of a longer word nothing is read."""
    assert kind_at("avslag: nej") == (MotionKind.REJECT, 8)
    assert kind_at("avslaget") == (None, 0)
    assert kind_at("") == (None, 0)


def test_what_parts_them_is_skipped_but_no_minus() -> None:
    """A dash before a number takes away, before a word it only parts."""
    assert separated(" : – avslag") == 5
    assert separated(" -5 %") == 1


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("ärende 3 stryks", Sureness.SURE),
        ("3 avslag", Sureness.SURE),
        ("3", Sureness.SURE),
        ("punkt 3", Sureness.DOUBT),
        ("3 bänkar", Sureness.DOUBT),
        ("3 kr", Sureness.NONE),
        ("3 000", Sureness.NONE),
    ],
)
def test_how_surely_a_number_is_a_matter(text: str, sure: Sureness) -> None:
    """It is one only where it can be nothing else."""
    found = reference_at(text)
    assert found is not None
    assert (found.no, found.sure) == (3, sure)


def test_a_year_is_no_number_of_a_matter() -> None:
    """A matter has three digits at most."""
    assert reference_at("2027 års budget") is None
    assert named_within("samordnas med ärende 12 och 13") == 12
    assert named_within("samordnas") is None
