"""A text in both languages: which is read, and how its fields are filled."""

import pytest

from cards.bilingual import Bilingual, is_english


@pytest.mark.parametrize(
    ("tag", "english"), [("en", True), ("en-GB", True), ("EN-us", True), ("sv", False), ("enm", False), ("", False)]
)
def test_a_language_tag_is_english_by_its_first_part(tag: str, *, english: bool) -> None:
    """And every other language is answered in Swedish."""
    assert is_english(tag) is english
    assert Bilingual("ja", "yes").text(tag) == ("yes" if english else "ja")


def test_a_field_that_is_bilingual_goes_to_its_own_language() -> None:
    """What is not is the same in both."""
    text = Bilingual("{no}: {what}", "no. {no}: {what}")
    assert text.filled(no=3, what=Bilingual("bifall", "approve")) == Bilingual("3: bifall", "no. 3: approve")
