"""A matter's level is raised."""

import pytest

from cards.matter import LevelForm, LevelNote, NoMatter
from dialogs.agenda.facts import MatterStruck
from dialogs.files.facts import FileEnded, FileTaken
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter import raised_level
from dialogs.matter.facts import Asked, HostChecked, LevelRaised, MatterCalled, MatterEnded, MatterOpened, WordsLeft
from dialogs.matter.pages import GatePage, LevelRaisedPage, MatterLevelPage, RemainsPage
from dialogs.meeting.meeting import Meeting
from dialogs.motion.facts import Moved
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.support.matters import call, level, matter_of
from tests.support.meetings import (
    TEN,
    a_meeting,
    after,
    happened,
    listed,
    refusal,
    seated,
    seen_by,
    shown,
    tells,
)


def in_call(no: int) -> Meeting:
    """A sitting where the matter was called and not opened."""
    return after(a_meeting(), call(a_meeting(), matter=no))


def test_a_raised_level_is_a_fact_and_the_title_is_destroyed() -> None:
    """From that moment the matter is its number alone (R-107, R-117)."""
    out = level(a_meeting(), matter=1, level="secrecy")
    assert out.facts == (LevelRaised(1, "secrecy"),)
    assert out.purged == ("title:1",)
    assert matter_of(after(a_meeting(), out), 1).title == ""
    assert {tell.to for tell in tells(out)} == {"oid-chair", "oid-secretary"}
    assert "agenda" in shown(out)


def test_a_level_may_be_given_by_number() -> None:
    """Level 4 is secrecy about individuals (R-037)."""
    assert level(a_meeting(), matter=1, level="4").facts == (LevelRaised(1, "secrecy_individual"),)


def test_wordings_already_handed_in_are_sealed_and_their_cards_drawn_again() -> None:
    """Only that matter's, and only those with words."""
    moved = (
        Moved(1, 1, "amend", "anna", "motion:1", "form"),
        Moved(2, 1, "reject", "bo", "", "form"),
        Moved(3, 2, "amend", "bo", "motion:3", "form"),
    )
    out = level(a_meeting(facts=moved), matter=1, level="secrecy")
    assert out.sealed == ("motion:1",)
    assert {"motion:1", "motion:2"} <= set(shown(out))
    assert "motion:3" not in shown(out)


def test_a_level_that_keeps_titles_destroys_nothing() -> None:
    """Behind closed doors there is still a title."""
    out = level(a_meeting(), matter=1, level="closed")
    assert (out.purged, out.sealed) == ((), ())


def test_an_open_matter_raised_stays_on_the_table_with_the_guard_up() -> None:
    """The window opens at once, all are asked, and the chair sees the gate's page with what is missing."""
    meeting = after(a_meeting(), call(a_meeting(), matter=1))
    out = level(meeting, matter=1, level="secrecy")
    assert out.facts == (LevelRaised(1, "secrecy"), Asked(1, 3, 1))
    assert {"checklist:1", "readiness"} <= set(shown(out))
    assert out.reply == GatePage(1)
    assert after(meeting, out).confidential_open is not None


def test_a_called_matter_raised_is_asked_at_the_new_level() -> None:
    """Its card stands in the room since the call, and says the new kind."""
    out = level(in_call(4), matter=4, level="secrecy_individual")
    assert out.facts == (LevelRaised(4, "secrecy_individual"), Asked(2, 4, 4))
    assert shown(out)["readiness"].anew


def test_a_level_can_be_raised_before_and_in_a_break() -> None:
    """At any time, until the matter is ended."""
    assert level(a_meeting(begun=False), matter=1, level="closed").facts
    assert "readiness" not in shown(level(a_meeting(begun=False), matter=1, level="closed"))
    assert level(a_meeting(facts=(Adjourned(5, "pause"),)), matter=1, level="closed").facts


@pytest.mark.parametrize(
    ("facts", "no", "wanted", "code"),
    [
        ((), 4, "closed", "not_stricter"),
        ((), 3, "2", "not_stricter"),
        ((), 1, "hemligt", "bad_form"),
        ((), "x", "closed", "bad_form"),
        ((), 99, "closed", "no_matter"),
        ((), "", "closed", "none_up"),
        ((MatterStruck(1),), 1, "closed", "matter_struck"),
        ((MatterCalled(1), MatterOpened(1), MatterEnded(1)), 1, "closed", "matter_ended"),
        ((Closed(),), 1, "closed", "closed"),
    ],
)
def test_a_level_is_only_raised(facts: tuple[Fact, ...], no: object, wanted: str, code: str) -> None:
    """Milder it is never made, nor after it ended."""
    out = level(a_meeting(facts=facts), matter=no, level=wanted)
    assert (refusal(out), out.changes) == (code, False)


def test_the_same_level_again_changes_nothing() -> None:
    """The matter is shown as it stands."""
    assert level(a_meeting(), matter=4, level="secrecy") == Outcome(reply=ReadinessPage())


@pytest.mark.parametrize("road", [Road.FETCH, Road.EXECUTE])
def test_without_a_level_the_choice_is_shown(road: Road) -> None:
    """Fetching a dialog changes nothing; the matter on the table is meant where no number is given."""
    assert level(in_call(4), road) == Outcome(reply=MatterLevelPage(4))


def test_pages_about_no_matter_say_so() -> None:
    """A page may be drawn after its matter has left the table."""
    scene = seen_by(a_meeting(), "chair")
    for page in (MatterLevelPage(), LevelRaisedPage()):
        assert draw(page, scene) == NoMatter()


def test_the_choice_holds_only_stricter_kinds() -> None:
    """From authority there are three left."""
    form = raised_level.draw_level(MatterLevelPage(3), seen_by(a_meeting(), "chair"))
    assert isinstance(form, LevelForm)
    assert form.kinds == ("secrecy", "secrecy_individual", "protective")


@pytest.mark.parametrize(
    ("wanted", "place", "leave"),
    [("protective", "remote", True), ("secrecy", "remote", False), ("protective", "room", False)],
)
def test_the_hosts_hear_when_somebody_remote_may_not_stay(wanted: str, place: str, *, leave: bool) -> None:
    """Protective security is never handled with anybody remote (R-045)."""
    meeting = a_meeting(people=(seated("chair", "chair", "room"), seated("anna", place=place)))
    meeting = after(meeting, level(meeting, matter=1, level=wanted))
    note = raised_level.draw_raised(LevelRaisedPage(1), seen_by(meeting, "chair"))
    assert isinstance(note, LevelNote)
    assert (note.must_leave, note.key) == (leave, None)


@pytest.mark.parametrize(
    ("facts", "wanted", "bared", "sealed", "aloud"),
    [
        ((Moved(1, 1, "reject", "anna", "words", "form"),), "secrecy", True, True, True),
        ((), "secrecy", True, False, True),
        ((), "authority", False, False, False),
        ((LevelRaised(1, "secrecy"),), "secrecy_individual", False, False, False),
    ],
)
def test_the_hosts_hear_of_no_more_than_there_was(
    facts: tuple[Fact, ...], wanted: str, *, bared: bool, sealed: bool, aloud: bool
) -> None:
    """A matter that was confidential already has had no title, and motions are made orally in it as before."""
    meeting = happened(a_meeting(matters=(listed(1, title="title:1"),)), *facts)
    out = level(meeting, matter=1, level=wanted)
    (page,) = {one.page for one in tells(out) if isinstance(one.page, LevelRaisedPage)}
    note = draw(page, seen_by(after(meeting, out), "chair"))
    assert isinstance(note, LevelNote)
    assert (note.bared, note.sealed, note.aloud) == (bared, sealed, aloud)


def test_the_word_that_the_check_is_to_be_made_again_has_its_button() -> None:
    """It stands while the check is to be made, and not in a dialog, where no other can be opened."""
    raised = after(in_call(1), level(in_call(1), matter=1, level="secrecy"))
    note = raised_level.draw_raised(LevelRaisedPage(1), seen_by(raised, "chair"))
    assert isinstance(note, LevelNote)
    assert note.key is not None
    checked = happened(raised, HostChecked(1, only_entitled=True))
    again = raised_level.draw_raised(LevelRaisedPage(1), seen_by(checked, "chair"))
    assert isinstance(again, LevelNote)
    assert again.key is None


def test_files_that_show_the_matter_are_noted_and_the_secretary_is_told() -> None:
    """The whole open part and its own, not another's, not the other parts, nor one that did not arrive; once (R-117)."""
    meeting = happened(
        a_meeting(),
        FileTaken("f1", "open"),
        FileTaken("f2", "open", no=1),
        FileTaken("f3", "open", no=2),
        FileTaken("f4", "confidential"),
        FileTaken("f5", "paper"),
        FileTaken("f6", "open"),
        FileEnded("f6", "refused"),
        by="secretary",
    )
    out = level(meeting, matter=1, level="secrecy")
    left = [fact for fact in out.facts if isinstance(fact, WordsLeft)]
    assert left == [WordsLeft(1, "file", "oid-secretary", int(TEN.timestamp()))]
    assert [one.to for one in tells(out) if one.page == RemainsPage(1)] == ["oid-secretary"]
    again = level(after(meeting, out), matter=1, level="secrecy_individuals")
    assert [fact for fact in again.facts if isinstance(fact, WordsLeft)] == []


def test_a_stricter_kind_that_keeps_its_title_makes_no_file_wrong() -> None:
    """What a closed matter is called may be told."""
    out = level(happened(a_meeting(), FileTaken("f1", "open"), by="secretary"), matter=1, level="closed")
    assert [fact for fact in out.facts if isinstance(fact, WordsLeft)] == []
