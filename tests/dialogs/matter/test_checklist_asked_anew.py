"""When the checklist is asked, and when answers already given hold (R-101, R-102)."""

from dialogs.judging.outcome import Outcome
from dialogs.matter import checklist_asked_anew
from dialogs.matter.facts import Asked, CallTakenBack, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.kinds import MatterKind
from dialogs.meeting.meeting import Matter, Meeting
from dialogs.presence.facts import Adjourned, LinkLost, Resumed
from dialogs.profile.choices import AskedWhen
from dialogs.profile.parts import ChecklistItem
from dialogs.profile.profile import Profile
from dialogs.roster.facts import PlaceSaid
from dialogs.showing.shared_cards import checklist_card
from tests.support.meetings import a_meeting, answered, changed, happened, linkoping, seated, seen_by, shown

REMOTE = ("anna", "bo", "cia")
# Matter 4 was asked for, taken and ended, and everybody remote answered it.
ANSWERED = happened(
    a_meeting(),
    MatterCalled(4),
    Asked(1, 3, 4),
    *(answered(person) for person in REMOTE),
    MatterOpened(4),
    MatterEnded(4),
)


def matter(meeting: Meeting, no: int) -> Matter:
    """The matter with this number, which is there."""
    found = meeting.matter(no)
    assert found is not None
    return found


def ask(meeting: Meeting, no: int, profile: Profile | None = None) -> Outcome:
    """The matter is asked for."""
    return checklist_asked_anew.ask(seen_by(meeting, "chair", profile), matter(meeting, no))


def test_the_first_matter_that_needs_it_begins_a_round() -> None:
    """The fact says the round, the level and the matter, and the room's card is posted."""
    out = ask(a_meeting(), 4)
    assert out.facts == (Asked(1, 3, 4),)
    assert list(shown(out)) == ["checklist:1"]


def test_answers_hold_for_the_next_matter_at_the_same_level() -> None:
    """Ten confidential matters in a run cost each person one tap: the round goes on, and no card is posted."""
    out = ask(ANSWERED, 5)
    assert out.facts == (Asked(1, 3, 5),)
    assert [one.anew for one in shown(out).values()] == [False]


def test_the_rooms_card_asks_again_where_it_said_that_nobody_is_asked() -> None:
    """Between two matters it is a line, which whoever comes now would read; while it asks it is left alone, and with nobody remote there is none."""
    taken_back = happened(ANSWERED, MatterCalled(4), CallTakenBack(4))
    assert shown(ask(taken_back, 4)) == {"checklist:1": checklist_card(1, anew=False)}
    assert shown(ask(happened(ANSWERED, MatterCalled(4)), 4)) == {}
    everybody = [PlaceSaid(one.key, "room") for one in taken_back.people.values()]
    assert shown(ask(happened(taken_back, *everybody), 4)) == {}


def test_a_card_is_posted_when_one_answer_of_the_run_no_longer_holds() -> None:
    """Bo lost the link: the round is the same, and Bo has to answer again."""
    out = ask(happened(ANSWERED, LinkLost("bo")), 5)
    assert out.facts == (Asked(1, 3, 5),)
    assert list(shown(out)) == ["checklist:1"]


def test_another_matter_between_ends_the_run() -> None:
    """What was called since needed no checklist, so nobody knows who stayed."""
    between = happened(ANSWERED, MatterCalled(9), MatterOpened(9), MatterEnded(9))
    assert ask(between, 5).facts == (Asked(2, 3, 5),)


def test_a_break_ends_the_run() -> None:
    """R-182: everybody is asked anew."""
    rested = happened(ANSWERED, Adjourned(10, "pause"), Resumed())
    assert ask(rested, 5).facts == (Asked(2, 3, 5),)


def test_after_a_break_everybody_remote_is_asked_as_the_profile_says() -> None:
    """R-182; no profile can say otherwise today."""
    broken = happened(a_meeting(), MatterCalled(4), Asked(1, 3, 4), Adjourned(10, "pause"), Resumed())
    assert checklist_asked_anew.ask_after_break(seen_by(broken, "chair")).facts == (Asked(2, 3, 4),)
    silent = changed(linkoping(), asks_after_break=False)
    assert checklist_asked_anew.ask_after_break(seen_by(broken, "chair", silent)) == Outcome()


def test_a_higher_level_is_asked_anew_and_a_lower_one_is_covered() -> None:
    """Answers given for less do not cover more."""
    low, high = (
        happened(a_meeting(), MatterCalled(4), Asked(1, level, 4), MatterOpened(4), MatterEnded(4)) for level in (1, 4)
    )
    assert not checklist_asked_anew.prolongs(seen_by(low), matter(low, 5))
    assert checklist_asked_anew.prolongs(seen_by(high), matter(high, 5))


def test_the_opening_answers_nothing_about_a_matter() -> None:
    """What is asked at the opening is another list."""
    opened = happened(a_meeting(), Asked(1, 3, 0))
    assert ask(opened, 4).facts == (Asked(2, 3, 4),)


def test_a_profile_may_ask_before_every_matter() -> None:
    """Then no run goes on."""
    each = changed(linkoping(), checklist_every_matter=True)
    assert ask(ANSWERED, 5, each).facts == (Asked(2, 3, 5),)


def test_a_line_that_was_not_asked_before_ends_the_run() -> None:
    """A profile may ask a line before one kind alone: the answers of the run say nothing about it."""
    own = ChecklistItem("own", AskedWhen.BEFORE, 1, kinds=(MatterKind.SECRECY,))
    longer = changed(linkoping(), items=(*linkoping().items, own))
    stricter = happened(a_meeting(), MatterCalled(6), Asked(1, 4, 6), MatterOpened(6), MatterEnded(6))
    assert ask(stricter, 4).facts == (Asked(1, 3, 4),)
    assert ask(stricter, 4, longer).facts == (Asked(2, 3, 4),)


def test_with_nobody_remote_no_card_is_posted() -> None:
    """The round is written down all the same."""
    out = ask(a_meeting(people=(seated("chair", "chair", "room"),)), 4)
    assert out.facts == (Asked(1, 3, 4),)
    assert shown(out) == {}
