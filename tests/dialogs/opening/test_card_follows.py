"""The hosts' card of the opening is drawn anew when it is not true any more, and only then (R-076, R-239)."""

from typing import Any

import pytest

from dialogs.judging.outcome import Outcome
from dialogs.meeting.meeting import Meeting
from dialogs.opening.card_follows import follow
from dialogs.opening.facts import AdjustersChosen, AgendaApproved
from dialogs.opening.pages import OpeningPage
from dialogs.router import decide
from tests.support.meetings import a_meeting, changed, happened, linkoping, pressed, seen_by, tells

OPEN = a_meeting()
APPROVED = happened(OPEN, AgendaApproved())
CHOSEN = happened(OPEN, AdjustersChosen(("anna",)))


@pytest.mark.parametrize(
    ("meeting", "who", "verb", "fields", "drawn"),
    [
        (APPROVED, "chair", "matter.strike", {"matter": 3, "sent": "yes"}, True),
        (OPEN, "chair", "matter.strike", {"matter": 3, "sent": "yes"}, True),
        (CHOSEN, "anna", "place.say", {"place": "room"}, True),
        (CHOSEN, "bo", "place.say", {"place": "room"}, False),
        (OPEN, "anna", "place.say", {"place": "room"}, False),
        (CHOSEN, "chair", "matter.call", {"matter": 1}, False),
    ],
)
def test_it_is_drawn_anew_when_it_is_another(
    meeting: Meeting, who: str, verb: str, fields: dict[str, Any], *, drawn: bool
) -> None:
    """An agenda that is changed, approved already or not, an adjuster who sits elsewhere; nothing else."""
    out = decide(pressed(verb, who, **fields), meeting, linkoping())
    assert out.facts
    assert any(one.page == OpeningPage() for one in tells(out)) is drawn


def test_an_agenda_that_nobody_approves_draws_no_card() -> None:
    """The profile leaves the step out."""
    out = decide(pressed("matter.strike", matter=3, sent="yes"), OPEN, changed(linkoping(), opening_steps=()))
    assert out.facts
    assert not any(one.page == OpeningPage() for one in tells(out))


def test_after_the_close_it_is_not() -> None:
    """The line that is left of it stands."""
    out = decide(pressed("meeting.close", anyway="yes"), happened(CHOSEN, AgendaApproved()), linkoping())
    assert not any(one.page == OpeningPage() for one in tells(out))


def test_before_the_opening_there_is_no_card_to_draw() -> None:
    """Whatever changes."""
    before = a_meeting(begun=False)
    assert follow(seen_by(before), Outcome(), lambda: OPEN) == ()
