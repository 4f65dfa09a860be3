"""Chair and secretary are told when a quorum that was shown is shown no longer, also where a roll call or a break lay between (R-083, R-086, R-087, R-182)."""

from datetime import timedelta

import pytest

from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome, Tell
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.quick_replace import changed
from dialogs.presence.facts import Adjourned, LinkLost, Resumed, TroubleSaid
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded, RollGoesOn, RollTakenBack
from dialogs.quorum.hosts_told_of_quorum import follow
from dialogs.quorum.pages import QuorumLostPage
from dialogs.quorum.remote_word_facts import Ascertained, RemoteDecided
from dialogs.quorum.seat_facts import SeatTakenAgain, Serves
from dialogs.roster.facts import PlaceSaid
from tests.support.meetings import CAST, TEN, a_meeting, happened, seated, seen_by

STEP = timedelta(seconds=60)
PEOPLE = (*CAST[:2], *(seated(who, place="room", serves=True) for who in ("anna", "bo")), seated("dan", "substitute"))
BREAK = (Adjourned(5, "pause"), Resumed())


def note(**answers: str) -> tuple[Fact, ...]:
    """What the secretary notes, of each in turn."""
    return tuple(RollAnswered(who, answer) for who, answer in answers.items())


def told(meeting: Meeting, *facts: Fact) -> tuple[Meeting, list[bool]]:
    """The meeting after these facts, a minute between them; and each time that chair and secretary were told, whether it rang."""
    found: list[bool] = []
    for fact in facts:
        at = (meeting.newest or TEN) + STEP
        before, meeting = meeting, happened(meeting, fact, at=at)
        cards = follow(seen_by(before, at=at), Outcome((fact,)), lambda now=meeting: now)  # type: ignore[misc]
        lost = [
            one
            for one in cards
            if isinstance(one, Tell) and isinstance(one.page, QuorumLostPage) and not one.where_it_stands
        ]
        assert [one.to for one in lost] in ([], ["oid-chair", "oid-secretary"])
        found += [one.anew for one in lost[:1]]
    return meeting, found


def rung(meeting: Meeting, *facts: Fact) -> list[bool]:
    """Each time that they were told."""
    return told(meeting, *facts)[1]


BEGUN = changed(a_meeting(PEOPLE), seats=3)
SHOWN, _ = told(BEGUN, RollBegun(), *note(chair="room", anna="room", bo="room", dan="seen"), RollEnded(0))


def test_a_roll_call_anew_that_finds_fewer_alarms_when_it_ends() -> None:
    """Not before: while it goes on nobody is missing yet."""
    called = (RollBegun(), *note(chair="room", anna="away", bo="away"))
    assert rung(SHOWN, *called) == []
    assert rung(SHOWN, *called, RollEnded(0)) == [True]


def test_a_roll_call_that_ends_before_all_are_called_alarms_that_it_is_not_shown() -> None:
    """Whoever was not called is not counted."""
    assert rung(SHOWN, RollBegun(), *note(chair="room"), RollEnded(2)) == [True]


def test_the_end_that_was_a_mistake_shows_nothing_by_itself() -> None:
    """It goes on, and what it comes to is compared with what was shown."""
    assert rung(SHOWN, RollGoesOn(), *note(anna="away", bo="away"), RollEnded(0)) == [True]
    assert rung(SHOWN, RollGoesOn(), *note(anna="away"), RollEnded(0)) == []


def test_the_first_roll_call_of_all_takes_no_quorum_from_anybody() -> None:
    """None was shown before it; the secretary who ends it reads how it stands."""
    assert rung(BEGUN, RollBegun(), *note(chair="room", anna="away", bo="away"), RollEnded(0)) == []
    assert rung(BEGUN, RollBegun(), *note(chair="room", anna="room"), RollEnded(1)) == []


def test_whoever_does_not_come_back_from_a_break_alarms_once_that_is_known() -> None:
    """While those who are left could still make it, nothing is known; nobody waits for more than must be known."""
    assert rung(SHOWN, *BREAK, *note(chair="room", anna="away")) == []
    assert rung(SHOWN, *BREAK, *note(chair="room", anna="away", bo="away")) == [True]
    assert rung(SHOWN, *BREAK, *note(anna="away", bo="away")) == [True]
    assert rung(SHOWN, *BREAK, *note(anna="away", bo="away", chair="room")) == [True]


def test_a_break_from_which_all_come_back_rings_nobody() -> None:
    """Nor do all the leaves around it, however many breaks there are."""
    leaves = (LinkLost("anna"), LinkLost("bo"), LinkLost("dan"))
    storm = (*leaves, Adjourned(5, "pause"), *leaves, Resumed(), *leaves)
    assert True not in rung(SHOWN, *storm, *note(chair="room", anna="room"))
    assert True not in rung(SHOWN, *BREAK, *BREAK, *BREAK, *note(chair="room", anna="room", bo="room"), *BREAK)


def test_after_several_breaks_it_is_compared_with_what_was_shown_before_them() -> None:
    """Nobody was looked for between them."""
    assert rung(SHOWN, *BREAK, *BREAK, *note(anna="away", bo="away")) == [True]
    halfway = (*BREAK, *note(chair="room"), *BREAK)
    assert rung(SHOWN, *halfway, *note(anna="away", bo="away")) == [True]
    kept = told(SHOWN, *(BREAK * 20))[0]
    assert kept.stood is not None
    assert kept.stood.stood is None


def test_what_was_told_before_a_break_is_not_told_after_it_again() -> None:
    """They know that there is no quorum; when it is back their card says so, and rings nobody."""
    lost, first = told(SHOWN, *note(anna="away", bo="away"))
    assert first == [True]
    after = (*BREAK, *note(chair="room"))
    assert rung(lost, *after) == []
    assert rung(lost, *after, *note(anna="room")) == []
    assert rung(lost, RollBegun(), *note(chair="room", anna="room", bo="away"), RollEnded(0)) == []


def test_what_falls_in_the_break_is_known_when_the_sitting_goes_on() -> None:
    """The roster is assigned anew meanwhile: two are away, and no one has to be looked for to know it."""
    away = (seated("anna", place="away", serves=True), seated("bo", place="away", serves=True))
    assert rung(SHOWN, Adjourned(5, "pause"), *away) == []
    assert rung(SHOWN, Adjourned(5, "pause"), *away, Resumed()) == [True]


def test_what_falls_while_the_roll_is_called_is_known_when_it_ends() -> None:
    """Whoever was noted, and moved or said that they hear nothing before its end."""
    remote = seated("anna", place="remote", serves=True)
    proved = (RemoteDecided(("anna",)), Ascertained(("anna",)))
    shown, _ = told(BEGUN, remote, RollBegun(), *note(chair="room", anna="seen", bo="away"), *proved, RollEnded(0))
    anew = (RollBegun(), *note(chair="room", anna="seen", bo="away"))
    assert rung(shown, *anew, RollEnded(0)) == []
    for falls in (PlaceSaid("anna", "room", "remote"), TroubleSaid("anna", "sound"), LinkLost("anna")):
        assert rung(shown, *anew, falls, RollEnded(0)) == [True]
        assert rung(shown, falls) == [True]


def test_a_note_taken_back_after_the_break_alarms_as_any_other() -> None:
    """Whoever was back is so no longer, and is to be looked for."""
    back, _ = told(SHOWN, *BREAK, *note(chair="room", anna="room"))
    assert rung(back, RollTakenBack(("anna",))) == [True]


def test_a_substitute_who_serves_no_more_alarms_where_the_member_is_not_there() -> None:
    """The seat is the member's again, by whatever step: while it counts, and over a break."""
    dan = seated("dan", "substitute", place="room")
    filled, _ = told(SHOWN, dan, *note(dan="room", anna="away", bo="away"), Serves("dan", "anna", "absent"))
    ends = SeatTakenAgain("anna", "dan", "absent")
    assert rung(filled, ends) == [True]
    assert rung(filled, Adjourned(5, "pause"), ends, Resumed()) == [True]


@pytest.mark.parametrize(
    "between", [(RollBegun(), Adjourned(5, "pause"), Resumed()), (Adjourned(5, "pause"), RollBegun(), Resumed())]
)
def test_a_break_in_a_roll_call_hides_nothing(between: tuple[Fact, ...]) -> None:
    """What stood before both is what it is compared with."""
    assert rung(SHOWN, *between, *note(chair="room", anna="away", bo="away"), RollEnded(0)) == [True]


def test_the_chair_who_is_asked_who_they_are_after_a_break_is_not_alarmed_by_it() -> None:
    """All are looked for, and the remote are not known anew yet: that is asked of the chair. Whoever was known since the break is another matter."""
    people = [seated("chair", "chair", "room"), seated("secretary", "secretary", "room"), *map(seated, ("anna", "bo"))]
    sitting = changed(a_meeting(people), seats=3)
    seen = (*note(chair="room", anna="seen", bo="seen"), RollEnded(0))
    shown, _ = told(sitting, RollBegun(), *seen, RemoteDecided(("anna", "bo")), Ascertained(("anna", "bo")))
    looked_for = (*BREAK, *note(chair="room", anna="seen", bo="seen"))
    assert rung(shown, *looked_for) == []
    assert rung(shown, *looked_for, Ascertained(("anna", "bo")), LinkLost("anna"), LinkLost("bo")) == [True]
