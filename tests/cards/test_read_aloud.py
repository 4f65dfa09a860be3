"""What the chair reads aloud in a confidential matter."""

import pytest

from cards.naming import MatterName
from cards.phrases.book import of
from cards.read_aloud import read_aloud
from tests.support.shown_cards import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_script_names_the_matter_by_number_and_initials(language: str) -> None:
    """Then the question that decides, and how a proposal is shown (R-107, R-109, R-110)."""
    heading, lines = read_aloud(MatterName(7, "A.B.", "t7"), of(language))
    say = of(language).matter
    assert heading["text"] == say.script
    assert "A.B." in str(lines)
    assert "t7" not in str(lines)
    assert all(line in str(lines) for line in (say.script_decide, say.script_show))
