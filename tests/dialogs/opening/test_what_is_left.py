"""What of the opening is left is what the profile asks for and nobody has noted (R-055, R-076, R-239)."""

from dataclasses import replace

from dialogs.agenda.facts import MatterStruck
from dialogs.meeting.kinds import BodyKind
from dialogs.opening.facts import AdjustersChosen, AgendaApproved, EquipmentChecked, InformationGiven, SummonsChecked
from dialogs.opening.what_is_left import OpeningPart, adjusters_asked, asked, left
from dialogs.profile.choices import OpeningStep
from tests.support.meetings import a_meeting, changed, happened, linkoping

OPEN = a_meeting()
COUNCIL = replace(OPEN, body=BodyKind.COUNCIL)
ALL = (
    EquipmentChecked("chair"),
    InformationGiven("chair"),
    SummonsChecked(in_order=True),
    AdjustersChosen(("anna", "bo")),
    AgendaApproved(),
)


def test_the_summons_is_asked_for_in_a_council_alone() -> None:
    """The rest in every board."""
    assert asked(COUNCIL, linkoping()) == tuple(OpeningPart)
    assert asked(OPEN, linkoping()) == tuple(part for part in OpeningPart if part is not OpeningPart.SUMMONS)


def test_the_profile_leaves_steps_out() -> None:
    """Each of them, and all."""
    assert asked(COUNCIL, changed(linkoping(), opening_text=(), opening_steps=())) == ()
    assert asked(OPEN, changed(linkoping(), opening_text=(), opening_steps=(OpeningStep.AGENDA,))) == (
        OpeningPart.AGENDA,
    )


def test_each_is_left_until_it_is_noted() -> None:
    """In the order of the sitting."""
    for done in range(len(ALL) + 1):
        assert left(happened(COUNCIL, *ALL[:done]), linkoping()) == tuple(OpeningPart)[done:]


def test_an_agenda_that_was_changed_since_is_not_approved() -> None:
    """Until it is approved so."""
    struck = happened(COUNCIL, *ALL, MatterStruck(3))
    assert left(struck, linkoping()) == (OpeningPart.AGENDA,)
    assert left(happened(struck, AgendaApproved((3,))), linkoping()) == ()


def test_a_summons_that_is_not_in_order_is_noted() -> None:
    """It is said, and stops nothing."""
    assert OpeningPart.SUMMONS not in left(happened(COUNCIL, SummonsChecked(in_order=False)), linkoping())


def test_a_council_has_more_adjusters() -> None:
    """As the profile says of both."""
    profile = changed(linkoping(), adjusters_in_board=3, adjusters_in_council=4)
    assert (adjusters_asked(OPEN, profile), adjusters_asked(COUNCIL, profile)) == (3, 4)
    assert (adjusters_asked(OPEN, linkoping()), adjusters_asked(COUNCIL, linkoping())) == (1, 2)


def test_fewer_adjusters_than_the_profile_asks_for_are_not_all() -> None:
    """One in a council; in a board one is enough, and more are no fault."""
    one = AdjustersChosen(("anna",))
    assert OpeningPart.ADJUSTERS in left(happened(COUNCIL, one), linkoping())
    assert OpeningPart.ADJUSTERS not in left(happened(OPEN, one), linkoping())
    assert OpeningPart.ADJUSTERS not in left(happened(OPEN, AdjustersChosen(("anna", "bo"))), linkoping())
