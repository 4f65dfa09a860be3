"""A motion stands with the words that its mover wrote: what names the matter is cut only where it stands apart (R-143)."""

import pytest

from dialogs.meeting.kinds import MotionKind
from dialogs.typed.motion import read_typed


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("yrkande tillägg: Ärende 3 ska inte behandlas före sommaren.", "Ärende 3 ska inte behandlas före sommaren."),
        ("yrkande tillägg: i ärende 3 ska tågresor ingå.", "i ärende 3 ska tågresor ingå."),
        ("yrkande ändring: ärende 3 med bilagor skickas på remiss", "ärende 3 med bilagor skickas på remiss"),
        ("yrkande: Ärende 3 ska bordläggas", "Ärende 3 ska bordläggas"),
        ("yrkande tillägg Ärende 3 bör tas upp först", "Ärende 3 bör tas upp först"),
    ],
)
def test_the_matter_in_the_motions_own_sentence_stays_in_it(said: str, words: str) -> None:
    """It says which matter is meant, and nothing is cut."""
    found = read_typed(said)
    assert found is not None
    assert (found.words, found.no, found.cut) == (words, 3, 0)


@pytest.mark.parametrize(
    ("said", "words", "rest"),
    [
        (
            "yrkande avslag på punkt 3 i förvaltningens förslag",
            "på punkt 3 i förvaltningens förslag",
            "i förvaltningens förslag",
        ),
        ("yrkande punkt 3: avslag på allt", "punkt 3: på allt", "på allt"),
        ("punkt 3 yrkande avslag på allt", "punkt 3 på allt", "på allt"),
    ],
)
def test_no_sign_is_put_between_the_words(said: str, words: str, rest: str) -> None:
    """They stand as they were written, with what may name the matter first."""
    found = read_typed(said)
    assert found is not None
    assert (found.words, found.words[found.cut :]) == (words, rest)


@pytest.mark.parametrize(
    "said", ["yrkande avslag i ärende 3 eftersom det är dyrt", "yrkande avslag: ärende 3: eftersom det är dyrt"]
)
def test_a_matter_named_apart_is_cut(said: str) -> None:
    """Behind the kind, or with a sign of its own."""
    found = read_typed(said)
    assert found is not None
    assert (found.no, found.words) == (3, "eftersom det är dyrt")


@pytest.mark.parametrize(
    "words",
    [
        "bifall till förslaget med ändringen att tre tjänster inrättas",
        "bifall med följande tillägg: resor sker med tåg",
        "bifall till förslaget med den ändringen att punkt 2 utgår",
        "bifall förutom att avgiften höjs",
        "approval with the amendment that trains are used",
    ],
)
def test_an_approval_with_changes_is_no_approval(words: str) -> None:
    """It is put to the vote as something else: its mover says what, and it stands whole."""
    found = read_typed(f"yrkande {words}")
    assert found is not None
    assert (found.kind, found.words) == (None, words)
    plain = read_typed("yrkande bifall till förslaget")
    assert plain is not None
    assert plain.kind is MotionKind.APPROVE
