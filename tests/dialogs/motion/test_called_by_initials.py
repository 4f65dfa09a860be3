"""Letters in a motion that are a confidential matter's initials, surely or perhaps (R-138)."""

import pytest

from dialogs.motion.called_by_initials import perhaps_by_initials, surely_by_initials
from tests.support.meetings import a_meeting, listed

SECRET = a_meeting(matters=(listed(3, "secrecy", initials="A.B."), listed(5, "secrecy", initials=""))).matters


@pytest.mark.parametrize("said", ["A.B.", "a.b.", "ab-ärendet", "A.B.:s ärende", "målet mot AB", "Initialerna A.B"])
def test_with_dots_or_the_word_for_a_matter_they_are_sure(said: str) -> None:
    """However they are written."""
    assert list(surely_by_initials(f"även {said}", SECRET)) == [SECRET[0]]


@pytest.mark.parametrize("said", ["AB", "A-B", "A, B", "A och B", "familjen A"])
def test_alone_they_may_be_something_else(said: str) -> None:
    """So does one letter that describes a person."""
    assert list(surely_by_initials(f"även {said} får", SECRET)) == []
    assert perhaps_by_initials(f"även {said} får", SECRET)


def test_a_matter_without_initials_is_named_by_no_letters() -> None:
    """Nor is anything by the letters of others."""
    assert not perhaps_by_initials("CD, familjen C", SECRET)
    assert list(surely_by_initials("ärendet om CD, C.D.", SECRET)) == []
