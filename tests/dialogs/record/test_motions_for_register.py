"""What the register is to have of a sitting: every motion that holds and can be read, whatever became of its matter (R-204)."""

from datetime import timedelta

from cards.phrases.book import SV
from cards.working_note import WorkingNote
from dialogs.archive.facts import MotionsRegistered, WordingsPurged
from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import LevelRaised
from dialogs.meeting.meeting import Meeting
from dialogs.motion.facts import Moved, Seconded, Withdrawn
from dialogs.record.masked_note import masked_note
from dialogs.record.working_note import working_note
from dialogs.sitting.facts import Begun
from tests.support.meetings import TEN, listed, seated

BEFORE: tuple[Fact, ...] = (
    seated("chair", "chair", "room", group="S"),
    seated("anna", place="remote", group="C"),
    *(listed(no) for no in range(1, 4)),
    Begun("linkoping", "5f2b"),
)
MOVED: tuple[Fact, ...] = (
    Moved(1, 1, "amend", "anna", "w1", "form"),
    Seconded(1, "chair"),
    Moved(2, 1, "", "chair", "", "recorded", came_at="10.42"),
    Moved(3, 3, "new", "anna", "w3", "email"),
)


def entries(*facts: Fact) -> list[Entry]:
    """The sitting, a minute a fact."""
    return [Entry(at, TEN + timedelta(minutes=at), "chair", "", one) for at, one in enumerate((*BEFORE, *facts), 1)]


def note(*facts: Fact) -> WorkingNote:
    """The sitting's note after these motions and facts."""
    return working_note(Meeting(key="s1", chat="c"), entries(*MOVED, *facts), SV)


def test_each_motion_has_who_when_and_how_also_of_a_matter_that_waits() -> None:
    """Matter 1 and 3 were never called."""
    first, second, third = note().received
    at = TEN + timedelta(minutes=len(BEFORE) + 1)
    assert (first.motion, first.matter.no, first.kind, first.mover, first.seconds) == (
        1,
        1,
        "amend",
        ("Anna", "C"),
        (("Chair", "S"),),
    )
    assert (first.wording, first.at, first.channel, first.dnr, first.fact) == ("w1", at, "form", None, len(BEFORE) + 1)
    assert (second.kind, second.wording, second.channel, second.came_at) == ("", "", "recorded", "10.42")
    assert (third.matter.no, third.channel) == (3, "email")
    assert note().wordings_for_register(0) == ("title:1", "w1", "title:3", "w3")
    assert note().wordings_for_register(3) == ("title:3", "w3")


def test_it_says_under_which_number_a_motion_stands_in_the_register() -> None:
    """Given, or not."""
    made = note(MotionsRegistered((1,), "KS 2026/1"), MotionsRegistered((3,)))
    assert [one.dnr for one in made.received] == ["KS 2026/1", None, ""]


def test_a_withdrawn_motion_is_not_for_the_register() -> None:
    """Its number is told all the same: nothing is left out unsaid."""
    made = note(Withdrawn(1))
    assert ([one.motion for one in made.received], made.withdrawn, made.sealed) == ([2, 3], ((1, 1),), ())


def test_of_a_matter_that_becomes_confidential_only_the_numbers_are_told() -> None:
    """Those that have words to be fetched; none of its keys is asked for."""
    made = note(LevelRaised(1, "secrecy"), Withdrawn(1))
    assert ([one.motion for one in made.received], made.withdrawn, made.sealed) == ([3], (), ())
    made = note(LevelRaised(1, "secrecy"))
    assert (made.sealed, made.wordings_for_register(0)) == (((1, 1),), ("title:3", "w3"))


def test_purged_words_are_asked_for_in_vain() -> None:
    """So that the part says that they are gone."""
    assert [one.wording for one in note(WordingsPurged((1,))).received] == ["purged", "", "w3"]


def test_a_masked_copy_tells_of_no_sealed_motion() -> None:
    """How many there are tells of the matter."""
    made, _ = masked_note(Meeting(key="s1", chat="c"), entries(*MOVED, LevelRaised(1, "secrecy")), SV)
    assert ([one.motion for one in made.received], made.sealed) == ([3], ())
