"""The receipt of the host's check: when, by whom, and what."""

from datetime import UTC, datetime

import pytest

from cards.check_receipt import CheckReceipt, check_line
from cards.phrases.book import EN, SV, Phrases

AT = datetime(2026, 12, 8, 9, 42, tzinfo=UTC)


@pytest.mark.parametrize(
    ("only_entitled", "phrases", "line"),
    [
        (True, SV, "Antecknat 10.42 av Karin Holm: bara behöriga är inloggade."),
        (False, SV, "Antecknat 10.42 av Karin Holm: det är inte bekräftat att bara behöriga är inloggade."),
        (True, EN, "Noted at 10.42 by Karin Holm: only entitled people are logged in."),
        (False, EN, "Noted at 10.42 by Karin Holm: it is not confirmed that only entitled people are logged in."),
    ],
)
def test_it_says_when_by_whom_and_what(phrases: Phrases, line: str, *, only_entitled: bool) -> None:
    """In Swedish time."""
    assert check_line(CheckReceipt(AT, "Karin Holm", only_entitled), phrases) == line
