"""The card of the register: what waits, what is registered, and one press for all."""

from datetime import timedelta

from cards.archive import RegisterCard, RegisteredRow, WaitingRow
from cards.key import Key
from cards.phrases.book import EN, SV
from tests.support.meetings import TEN

KEY = Key("s1", 0, "f")
WAITS = tuple(WaitingRow(n, 4, "add" if n % 2 else "", "Anna Ek") for n in range(1, 4))
DONE = (RegisteredRow(5, 2, "KS 2026/123", TEN), RegisteredRow(6, 2, "", TEN + timedelta(minutes=1)))


def test_what_waits_can_be_chosen_one_at_a_time_or_all() -> None:
    """With a number; the button for all tells which it was drawn for."""
    drawn = str(RegisterCard(KEY, WAITS, (), stamp="abc").draw(SV, {}))
    assert "Väntar på registrering: 3" in drawn
    assert "Yrkande 1 i ärende 4, tilläggsyrkande: Anna Ek" in drawn
    assert "Yrkande 2 i ärende 4: Anna Ek" in drawn
    assert "'title': 'Alla är registrerade: 3'" in drawn
    assert "'waiting': 'abc'" in drawn
    assert "'id': 'dnr'" in drawn


def test_the_only_one_is_chosen_already() -> None:
    """In a dialog too."""
    drawn = RegisterCard(Key("s1", 0, "f", dialog=True), WAITS[:1], ()).draw(SV, {})
    choice = next(one for one in drawn["body"] if one["type"] == "Input.ChoiceSet")
    assert choice["value"] == "1"
    assert "Action.Execute" not in str(drawn)


def test_more_than_a_card_shows_are_counted() -> None:
    """Each can be chosen all the same."""
    rows = tuple(WaitingRow(n, 1, "add", "Anna Ek") for n in range(1, 41))
    drawn = RegisterCard(KEY, rows, ()).draw(SV, {})
    assert "och 25 till" in str(drawn)
    choice = next(one for one in drawn["body"] if one["type"] == "Input.ChoiceSet")
    assert len(choice["choices"]) == 40


def test_what_is_registered_is_told_with_its_number_and_time() -> None:
    """The newest first; and what became of a press."""
    drawn = str(RegisterCard(KEY, (), DONE, sealed=(7, 9), note="saved").draw(EN, {}))
    assert drawn.index("Motion 6 in matter 2") < drawn.index("diary number KS 2026/123")
    assert ("All motions are registered." in drawn, "It is noted." in drawn, "motion 7, 9" in drawn) == (True,) * 3
    assert "Input." not in drawn


def test_without_a_motion_it_says_so() -> None:
    """And offers nothing."""
    drawn = str(RegisterCard(KEY, (), ()).draw(SV, {}))
    assert ("Inget yrkande finns att registrera." in drawn, "Action." in drawn) == (True, False)
