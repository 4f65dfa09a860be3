"""What one line says of somebody, taken together."""

import pytest

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.places import PersonPlace
from dialogs.roster.heading_words import said_together
from dialogs.roster.said_on_a_line import SaidOnLine


def _said(*parts: str) -> SaidOnLine:
    one = SaidOnLine()
    for part in parts:
        if not one.note(said_together(part), part):
            one.lose(part)
    one.settle()
    return one


@pytest.mark.parametrize(
    ("parts", "capacity", "lost"),
    [
        (("ordförande", "distans"), Capacity.CHAIR, []),
        (("ledamot", "ordförande"), Capacity.CHAIR, []),
        (("sekreterare", "handläggare"), None, ["sekreterare", "handläggare"]),
        (("ordförande", "revisor"), None, ["ordförande", "revisor"]),
        (("ordförande", "i PRO"), None, ["i PRO", "ordförande"]),
        (("ledamot", "i PRO"), Capacity.MEMBER, ["i PRO"]),
        (("ledamot", "ersättare"), None, ["ledamot", "ersättare"]),
        (("1:e vice ordförande", "tf ordförande"), Capacity.VICE_CHAIR, ["tf ordförande"]),
    ],
)
def test_a_capacity_that_does_not_hold_is_told(
    parts: tuple[str, ...], capacity: Capacity | None, lost: list[str]
) -> None:
    """With the words that stood next to it, so that the secretary can choose."""
    one = _said(*parts)
    assert (one.meaning.capacity, sorted(one.lost)) == (capacity, sorted(lost))


def test_a_harmless_word_changes_nothing() -> None:
    """Such as a title."""
    one = SaidOnLine()
    one.note(said_together("ordförande"), "ordförande")
    one.lose("Dr.", harmless=True)
    one.settle()
    assert (one.meaning.capacity, one.lost) == (Capacity.CHAIR, ["Dr."])


def test_of_two_places_neither_holds() -> None:
    """Nor does one of which another part says something that was not understood."""
    for parts in (("distans", "i rummet"), ("distans", "ej i rummet")):
        one = _said(*parts)
        assert (one.meaning.place, one.place_unclear) == (PersonPlace.NOT_SAID, True)
        assert set(parts) <= set(one.lost)
