"""How a page is kept in the outbox, and whether an outcome changes anything."""

from dialogs.judging.outcome import Outcome, UnknownPage, Wake
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.shared_pages import ChecklistPage, ReadinessPage, RefusedPage
from dialogs.meeting.kinds import MotionKind
from dialogs.motion.pages import MotionFormPage
from dialogs.motion.refusals import MotionFault
from dialogs.sitting.facts import Closed


def test_a_page_is_kept_as_it_always_was() -> None:
    """Rows that an older version wrote are read, and it reads ours: what the class fills in itself at the end is left out."""
    assert MotionFormPage(9, MotionKind.ADD, MotionFault.WORDING).kept() == ("motion_form", (9, "add", "wording"))
    assert RefusedPage(CommonRefusal.NOT_BEGUN, None).kept() == ("refused", ("not_begun", ""))
    assert (ChecklistPage().kept(), ChecklistPage("anna").kept()) == (("checklist", ()), ("checklist", ("anna",)))


def test_a_page_of_a_newer_version_is_kept_as_it_came() -> None:
    """This one never draws it."""
    assert UnknownPage("tomorrow", (1, "x")).kept() == ("tomorrow", (1, "x"))


def test_an_outcome_that_only_answers_changes_nothing() -> None:
    """A fact or a delivery does."""
    assert not Outcome(reply=ReadinessPage()).changes
    assert Outcome((Closed(),)).changes
    assert Outcome(deliveries=(Wake("held", 1),)).changes
