"""Which sitting is meant: the question, and a choice that belongs to none."""

from cards.which_sitting import WhichSitting
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.shared_pages import NoticePage
from dialogs.sitting.ask_which import CHOOSE, Possible, choose, draw_which_sitting, which
from tests.support.meetings import a_meeting, pressed, scene_of


def test_the_question_names_each_sitting_by_board_day_and_secretary() -> None:
    """Somebody else's meeting may bear the same board's name."""
    page = which("f1", [Possible("s1", "Nämnden", "2026-12-08", "Karin"), Possible("s2", "Ett\tannat\nnamn", "", "")])
    view = draw_which_sitting(page, scene_of(pressed(CHOOSE, "anna"), a_meeting()))
    rows = (("s1", "Nämnden", "2026-12-08", "Karin"), ("s2", "Ett annat namn", "", ""))
    assert view == WhichSitting("f1", rows)


def test_a_choice_that_the_turn_found_no_question_for_changes_nothing() -> None:
    """It is too late, answered already, or somebody else's."""
    said = pressed(CHOOSE, "anna")
    outcome = choose(said, scene_of(said, a_meeting()))
    assert not outcome.changes
    assert outcome.reply == NoticePage(NoticeCode.STALE_CHOICE)
