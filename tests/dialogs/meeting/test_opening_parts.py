"""What an approval of the agenda holds for (R-239)."""

from dialogs.meeting.opening_parts import AgendaChange


def test_an_approval_holds_for_the_same_matters_in_the_same_order() -> None:
    """One of an earlier version tells no order, and holds for any."""
    first = AgendaChange((2,), (10,), reordered=True, order=(3, 1, 10))
    assert first.covers(first)
    assert not first.covers(AgendaChange((2,), (10,), reordered=True, order=(1, 3, 10)))
    assert not first.covers(AgendaChange((), (10,), reordered=True, order=(3, 1, 10)))
    assert AgendaChange((2,), (10,), reordered=True).covers(first)
    assert not AgendaChange().covers(first)
