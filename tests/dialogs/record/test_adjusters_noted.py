"""Which sections each adjusts: a choice holds for the matters that had not ended when it was made (R-076, R-239)."""

import pytest

from cards.working_note import NotedAdjuster
from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.opening.facts import AdjustersChosen, AdjustersTakenBack
from dialogs.record.adjusters_noted import noted_adjusters
from dialogs.record.course_of_sitting import course_of
from tests.support.meetings import TEN, a_meeting, seconds

ANNA, BO = AdjustersChosen(("anna",), ("cia",)), AdjustersChosen(("bo",), ("cia",))


def treated(no: int) -> tuple[Fact, ...]:
    """A matter from its call to its end."""
    return MatterCalled(no), MatterOpened(no), MatterEnded(no)


def told(*facts: Fact) -> tuple[NotedAdjuster, ...]:
    """Who adjusts what after these facts, a second apart."""
    entries = [Entry(nr, TEN + seconds(nr), "chair", "", fact) for nr, fact in enumerate(facts, 1)]
    return noted_adjusters(course_of(a_meeting(), entries))


def noted(name: str, *sections: int, substitute: bool = False) -> NotedAdjuster:
    """Somebody of the usual board."""
    return NotedAdjuster(name, "", sections, substitute=substitute)


@pytest.mark.parametrize(
    ("facts", "adjust", "instead"),
    [
        ((ANNA,), [noted("Anna")], ()),
        ((ANNA, *treated(1), *treated(2)), [noted("Anna", 1, 2)], (1, 2)),
        ((*treated(1), ANNA, *treated(2)), [noted("Anna", 1, 2)], (1, 2)),
        ((*treated(1), ANNA), [noted("Anna", 1)], (1,)),
        ((ANNA, *treated(1), BO, *treated(2)), [noted("Anna", 1), noted("Bo", 2)], (1, 2)),
        ((ANNA, *treated(1), MatterCalled(2), MatterOpened(2), BO), [noted("Anna", 1), noted("Bo", 2)], (1, 2)),
        ((ANNA, *treated(1), BO, *treated(2), AdjustersTakenBack()), [noted("Anna", 1, 2)], (1, 2)),
        ((BO, *treated(1), AdjustersTakenBack(), ANNA, *treated(2)), [noted("Anna", 1, 2)], (1, 2)),
    ],
)
def test_a_choice_holds_for_what_had_not_ended(
    facts: tuple[Fact, ...], adjust: list[NotedAdjuster], instead: tuple[int, ...]
) -> None:
    """The first for what was before it too; one that was taken back for nothing."""
    assert told(*facts) == (*adjust, noted("Cia", *instead, substitute=True))


def test_where_nobody_was_chosen_nobody_adjusts() -> None:
    """It is left to fill in; whoever is on no roster is named nowhere."""
    assert told(*treated(1)) == ()
    assert told(AdjustersChosen(("nobody",)), *treated(1)) == ()
