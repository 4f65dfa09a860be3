"""Letters as they are to be read (R-107)."""

import pytest

from dialogs.text.letters import in_our_letters


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("Budget", "Budget"),
        ("\u0455\u0435kr\u0435tess", "sekretess"),
        ("s\u0336ekretess", "sekretess"),
        ("ﬁnanser", "finanser"),
        ("**sekretess**", "sekretess"),
        ("<b>sekretess</b>", "sekretess"),
        ("sekre&shy;tess", "sekretess"),
        ("ärende&nbsp;3", "ärende 3"),
        ("åäö ÅÄÖ é", "åäö ÅÄÖ é"),
    ],
)
def test_what_only_looks_otherwise_is_read_as_ours(words: str, read: str) -> None:
    """Letters of other alphabets, struck, grown together, and with what formats leave; our own are left alone."""
    assert in_our_letters(words) == read
