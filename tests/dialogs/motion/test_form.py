"""The form of a motion."""

from dialogs.motion.form import form
from dialogs.motion.motion_as_read import Filled
from tests.support.meetings import seen_by
from tests.support.motions import on_the_table

OPEN, SECRET, ANOTHER = 1, 4, 9  # matters of the usual agenda


def test_a_form_about_one_matter_offers_no_other() -> None:
    """Else all that take motions, with the one that is meant chosen."""
    scene = seen_by(on_the_table(OPEN), "anna")
    fixed = form(scene, Filled(ANOTHER, None, ""), fixed=True)
    free = form(scene, Filled(ANOTHER, None, ""))
    assert [one.no for one in fixed.matters] == [ANOTHER]
    assert SECRET not in [one.no for one in free.matters]
    assert {OPEN, ANOTHER} < {one.no for one in free.matters}
    assert (fixed.no, free.no) == (ANOTHER, ANOTHER)


def test_the_secretarys_form_offers_those_who_may_move() -> None:
    """Whoever is not among them is not chosen."""
    view = form(seen_by(on_the_table(OPEN), "secretary"), Filled(OPEN, None, "", mover="nobody"), entry=True)
    assert view.entry is not None
    movers = [key for key, _, _ in view.entry.movers]
    assert "anna" in movers
    assert "secretary" not in movers
    assert view.entry.mover == ""
