"""Numbers that may be matters' and may be anything are found, and what counts something is not (R-138, R-143)."""

import pytest

from dialogs.typed.motion_perhaps import may_be_matters


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        *(("i 3 höja anslaget", {3}), ("familjen i 3 får stöd", {3}), ("tre avslås", {3}), ("tre ska bordläggas", {3})),
        *(
            ("för III höjs", {3}),
            ("t r e avslås", {3}),
            ("gällande t.r.e", {3}),
            ("om 12: annat", set()),
            ("på 14", {14}),
        ),
        *(("3 lampor", set()), ("tre bänkar", set()), ("i 3 år", set()), ("för 3 000 kronor", set()), ("i 3,5", set())),
        *(("i 2026 års", set()), ("a b c", set()), ("tre ska", set()), ("", set())),
    ],
)
def test_a_number_with_which_something_is_done_may_be_a_matters(words: str, numbers: set[int]) -> None:
    """A count, an amount and a year are none."""
    assert may_be_matters(words) == numbers
