"""How a fact stands in the journal, and what is not read from another time."""

import pytest

from dialogs import facts as f
from dialogs.facts import UnknownFactError
from dialogs.journal import from_plain, to_plain


@pytest.mark.parametrize("fact", [f.Closed(), f.MatterOpened(4, "link", ("anna",), ("storage",)), f.Led("viola")])
def test_a_fact_is_read_as_it_was_written(fact: f.Fact) -> None:
    """Kind, version, then the fields in order."""
    assert from_plain(to_plain(fact)) == fact


@pytest.mark.parametrize("row", [["Sung", 1], ["Closed", 2], ["Closed", 1, "more"], ["Led", 1]])
def test_a_fact_from_another_time_is_refused(row: list[object]) -> None:
    """An unknown kind or version, and another number of fields: this replica is not ready (design 1)."""
    with pytest.raises(UnknownFactError):
        from_plain(row)  # type: ignore[arg-type]  # what another version might write
