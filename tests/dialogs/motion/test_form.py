"""What a written motion is taken for: which matters are open to one, how it is read, and what is wrong with it."""

from dataclasses import replace

import pytest

from cards.motion_form import MAX_HANDED_BACK, MAX_WORDING
from dialogs.agenda.facts import MatterStruck
from dialogs.inbound import Road
from dialogs.kinds import MotionKind
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.meeting import Matter, Meeting
from dialogs.motion.form import Filled, fault, form, length, meant, oral, read, returnable, takes, untouched
from dialogs.profile.choices import MotionChannel
from tests.support.meetings import a_meeting, happened, pressed, seen_by
from tests.support.motions import on_the_table

OPEN, SECRET, ANOTHER = 1, 4, 9  # matters of the usual agenda


def matter(meeting: Meeting, no: int) -> Matter:
    """The matter with that number, which is there."""
    found = meeting.matter(no)
    assert found is not None
    return found


def test_a_confidential_matter_takes_oral_motions_only() -> None:
    """R-113; an open one takes them in writing."""
    meeting = on_the_table(OPEN)
    scene = seen_by(meeting, "anna")
    assert oral(scene, matter(meeting, SECRET)) == "oral_only"
    assert oral(scene, matter(meeting, OPEN)) is None


def test_while_a_confidential_matter_is_on_the_table_nothing_is_taken_for_another() -> None:
    """What is typed then may be about it."""
    meeting = happened(a_meeting(), MatterCalled(SECRET), MatterOpened(SECRET))
    assert oral(seen_by(meeting, "anna"), matter(meeting, ANOTHER)) == "oral_now"
    assert oral(seen_by(meeting, "anna"), None) == "oral_only"


def test_a_matter_that_waits_takes_motions_and_one_that_was_struck_does_not() -> None:
    """It is on the table, or waits its turn."""
    meeting = on_the_table(OPEN, MatterStruck(8))
    scene = seen_by(meeting, "anna")
    assert [takes(scene, matter(meeting, no)) for no in (OPEN, ANOTHER, 8, SECRET)] == [True, True, False, False]


def test_where_no_matter_is_named_the_one_on_the_table_is_meant() -> None:
    """And what is no number means none."""
    meeting = on_the_table(OPEN)
    assert meant(Filled(0, MotionKind.ADD, "Att"), meeting) == matter(meeting, OPEN)
    assert meant(Filled(ANOTHER, MotionKind.ADD, "Att"), meeting) == matter(meeting, ANOTHER)
    assert meant(Filled(None, MotionKind.ADD, "Att"), meeting) is None


def test_a_press_is_read_and_what_is_not_understood_is_empty() -> None:
    """A kind that does not exist is none; a member cannot say how the motion came."""
    said = pressed("motion.submit", "anna", matter=OPEN, kind="nonsense", wording=" Att ", channel="email")
    assert read(said, entry=False) == Filled(OPEN, None, "Att", channel=MotionChannel.FORM)
    assert read(said, entry=True).channel == MotionChannel.EMAIL


def test_a_typed_motion_needs_no_kind_but_words() -> None:
    """The secretary names the kind; in a form it is asked for."""
    scene = seen_by(on_the_table(OPEN), "anna")
    assert fault(Filled(OPEN, None, "Att", channel=MotionChannel.TYPED), scene) is None
    assert fault(Filled(OPEN, None, "", channel=MotionChannel.TYPED), scene) == "kind"
    assert fault(Filled(OPEN, None, "Att"), scene) == "kind"


@pytest.mark.parametrize(
    ("letters", "wrong"),
    [("å" * MAX_WORDING, None), ("🙂" * (MAX_WORDING // 2), None), ("å" * (MAX_WORDING + 1), "too_long")],
)
def test_a_wording_is_as_long_as_teams_counts_it(letters: str, wrong: str | None) -> None:
    """In UTF-16, where an emoji is two."""
    assert length("å🙂") == 1 + 2
    assert fault(Filled(OPEN, MotionKind.ADD, letters), seen_by(on_the_table(OPEN), "anna")) == wrong


def test_what_was_typed_is_handed_back_where_an_answer_can_hold_it() -> None:
    """Not by a row in the outbox, and not without end."""
    filled = Filled(OPEN, MotionKind.ADD, "å" * MAX_HANDED_BACK)
    assert returnable(filled)
    assert not returnable(replace(filled, words="å" * (MAX_HANDED_BACK + 1)))
    assert not returnable(replace(filled, by_post=True))


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


def test_a_form_that_was_only_asked_for_is_untouched() -> None:
    """One that was fetched, or that came with nothing filled in."""
    assert untouched(pressed("motion.record", "secretary", matter=OPEN))
    assert untouched(pressed("motion.record", "secretary", Road.FETCH, wording="Att"))
    assert not untouched(pressed("motion.record", "secretary", wording="Att"))
