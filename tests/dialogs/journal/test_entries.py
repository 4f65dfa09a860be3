"""What an entry of the journal holds: its times, and the keys made of what caused it."""

from dialogs.journal.entries import Entry, added, short_key
from dialogs.sitting.facts import Closed
from tests.support.meetings import TEN, seconds


def test_where_one_time_is_given_it_is_all_three() -> None:
    """So it is in an entry of before; where they are given they stand."""
    entry = Entry(1, TEN, "", "", Closed())
    assert (entry.arrived, entry.judged_at) == (TEN, TEN)
    later = Entry(1, TEN, "", "", Closed(), TEN + seconds(9), TEN + seconds(1))
    assert (later.arrived, later.judged_at) == (TEN + seconds(9), TEN + seconds(1))


def test_a_short_key_is_the_same_for_the_same_parts_and_tells_nothing_of_them() -> None:
    """Parts are apart: one that ends where another begins is another key."""
    assert short_key("press", "anna") == short_key("press", "anna")
    assert len({short_key("ab", "c"), short_key("a", "bc"), short_key("abc")}) == 3
    assert "anna" not in short_key("press", "anna")
    assert len(short_key("press")) == 24


def test_fields_that_were_added_have_their_values_in_what_was_stored_before() -> None:
    """Last, in the order they were added."""
    assert added("form", None)([1, "a"]) == [1, "a", "form", None]
