"""A slip of the pen in "sekretess" hides no secrecy (R-107)."""

import pytest

from dialogs.agenda.misspelt_secrecy import slipped


@pytest.mark.parametrize(
    ("cell", "slips"),
    [
        *(("sekretsess", True), ("Skeretess", True), ("sekretes", True), ("sekretess", True), ("sekreteess", True)),
        *(("sekreterare", False), ("Sekreterare", False), ("resekress", False), ("service", False), ("", False)),
    ],
)
def test_a_slip_is_seen(cell: str, *, slips: bool) -> None:
    """A letter too much, too little or in another place; other words are others."""
    assert slipped(cell) is slips
