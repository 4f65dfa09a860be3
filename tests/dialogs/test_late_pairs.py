"""What a newer word said stands, whatever older word Teams delivers after it: every pair of typed words that change something (R-252)."""

from collections.abc import Mapping
from datetime import timedelta

import pytest

from dialogs.journal.entries import Fact
from dialogs.matter.facts import Asked, MatterCalled, MatterEnded
from dialogs.meeting.meeting import Meeting
from dialogs.motion.facts import Moved
from dialogs.presence.facts import Adjourned, Resumed
from dialogs.quorum.facts import RollAnswered, RollBegun
from dialogs.quorum.remote_word_facts import RemoteDecided
from dialogs.quorum.seat_facts import Serves
from dialogs.router import decide
from tests.support.meetings import (
    CAST,
    TEN,
    a_meeting,
    after,
    happened,
    linkoping,
    listed,
    seated,
    spoke,
)

CAST_OF_ALL = (*CAST, seated("dan", "substitute", "room"))
WORDS: Mapping[str, tuple[str, ...]] = {
    "anna": (
        "distans",
        "i rummet",
        "jag hör inte",
        "tappar kontakten",
        "hör igen",
        "klar",
        "instämmer i yrkande 1",
        "instämmer inte i yrkande 1",
    ),
    "bo": ("återtar yrkande 1", "distans", "i rummet"),
    "secretary": (
        "upprop Anna på distans",
        "upprop Anna syns inte",
        "upprop Anna frånvarande",
        "upprop Anna i rummet",
        "upprop resten i rummet",
        "nytt upprop",
        "avsluta uppropet ändå",
        "jäv 1 Bo",
        "bekräfta väntrum på",
        "bekräfta inte väntrum på",
        "kan inte kontrollera väntrum på",
        "chatten är avstängd",
        "chatten är på",
    ),
    "chair": (
        "godkänn distans",
        "godkänn distans utom Bo",
        "godkänn distans utom Anna",
        "jag har förvissat mig",
        "ersätt Anna med Dan",
        "låt Anna tjänstgöra igen",
        "ta upp 2",
        "ta upp 4 ändå",
        "avsluta 1 ändå",
        "öppna 4",
        "avbryt",
        "ajournera 15",
        "återuppta",
    ),
}
MOST_CHANGE = {"a matter is open": 15, "a substitute serves": 15, "a checklist is asked": 10, "in a break": 5}
SAID = [(who, words) for who, all_ in WORDS.items() for words in all_]


EARLIER = TEN - timedelta(minutes=5)
ROLLED = (RollBegun(), *(RollAnswered(*one) for one in {"chair": "room", "anna": "seen", "dan": "room"}.items()))
OPEN = happened(
    a_meeting(CAST_OF_ALL, (listed(1), listed(2), listed(4, "secrecy", initials="A.B."))),
    MatterCalled(1),
    Moved(1, 1, "grant", "bo", "w1", "chat"),
    *ROLLED,
    at=EARLIER,
)
STARTS: Mapping[str, Meeting] = {
    "a matter is open": OPEN,
    "a substitute serves": happened(OPEN, RollAnswered("anna", "away"), Serves("dan", "anna", "absent"), at=EARLIER),
    "a checklist is asked": happened(OPEN, MatterEnded(1), MatterCalled(4), Asked(1, 3, 4), at=EARLIER),
    "in a break": happened(OPEN, Adjourned(15, "pause"), at=EARLIER),
}


def said(meeting: Meeting, who: str, words: str, *, at_s: int) -> Meeting:
    """The meeting after these words, written so many seconds after ten, and heard now."""
    spoken = spoke(words, who, at=TEN + timedelta(seconds=at_s), message=f"{at_s}", mentioned=True)
    return after(meeting, decide(spoken, meeting, linkoping()), spoken)


def cells(meeting: Meeting) -> dict[str, object]:
    """How everything stands that a word can say, each by a name."""
    found: dict[str, object] = {"table": meeting.table, "stage": meeting.stage, "chat": meeting.chat_word is not None}
    roll = meeting.roll
    found["runs"] = roll.runs
    for one in meeting.people.values():
        found |= {
            f"place {one.key}": one.place,
            f"trouble {one.key}": one.trouble,
            f"serves {one.key}": (one.serves, one.replaced),
            f"answer {one.key}": one.answer and (one.answer.round, one.answer.safe, one.answer.unsafe),
            f"called {one.key}": one.key in roll.called and roll.called[one.key].answer,
            f"approved {one.key}": one.key in roll.approved and roll.approved[one.key].yes,
            f"ascertained {one.key}": one.key in roll.ascertained,
        }
    found |= {f"tick {line}": tick.state for line, tick in meeting.ticks.items()}
    found |= {f"matter {one.no}": one.state for one in meeting.matters}
    found["disqualified"] = roll.disqualified
    for moved in meeting.motions:
        found |= {f"withdrawn {moved.motion}": moved.withdrawn, f"seconds {moved.motion}": moved.seconds}
    return found


@pytest.mark.sweep
@pytest.mark.parametrize("start", STARTS)
def test_what_a_newer_word_said_stands(start: str) -> None:
    """Whatever cell of the meeting it changed is the same once the older one has come too."""
    before = STARTS[start]
    was, changing, broken = cells(before), 0, []
    for newer in SAID:
        after_newer = said(before, *newer, at_s=60)
        now = cells(after_newer)
        told = {name for name in now if now[name] != was.get(name)}
        changing += bool(told)
        for older in SAID if told else ():
            late = cells(said(after_newer, *older, at_s=30))
            broken += [(newer, older, name) for name in told if late[name] != now[name]]
    assert broken == []
    assert changing >= MOST_CHANGE[start]


@pytest.mark.sweep
@pytest.mark.parametrize("start", STARTS)
def test_what_was_said_twice_stands_though_another_word_was_written_in_between(start: str) -> None:
    """The second time changes nothing, and is the newest all the same. Said in the order written it would be so too."""
    before = STARTS[start]
    was, repeated, broken = cells(before), 0, []
    for one in SAID:
        first = said(before, *one, at_s=60)
        told = {name for name, cell in cells(first).items() if cell != was.get(name)}
        twice = said(first, *one, at_s=90)
        now = cells(twice)
        told = {name for name in told if now[name] == cells(first)[name]}
        repeated += bool(told)
        for other in SAID if told else ():
            late = cells(said(twice, *other, at_s=75))
            wrong = [name for name in told if late[name] != now[name]]
            if wrong:
                in_order = cells(said(said(first, *other, at_s=75), *one, at_s=90))
                broken += [(one, other, name) for name in wrong if late[name] != in_order[name]]
    assert broken == []
    assert repeated >= MOST_CHANGE[start]


def test_what_rests_on_a_word_is_not_late_since_it_was_said_again() -> None:
    """Anna says twice that she is remote; what the chair decided in between, of somebody remote, is decided."""
    first = said(said(OPEN, "anna", "i rummet", at_s=10), "anna", "distans", at_s=30)
    late = said(said(first, "anna", "distans", at_s=90), "chair", "godkänn distans", at_s=60)
    assert cells(late)["approved anna"] is True


@pytest.mark.parametrize(
    ("first", "late"),
    [
        ("", ("chair", "godkänn distans")),
        ("godkänn distans utom Bo", ("chair", "jag har förvissat mig")),
        ("", ("secretary", "jäv 1 Bo")),
        ("upprop Bo på distans", ("secretary", "jäv 1 Bo")),
        ("nytt upprop", ("secretary", "avsluta uppropet ändå")),
    ],
)
def test_what_was_written_before_an_undo_and_is_heard_after_it_does_nothing(first: str, late: tuple[str, str]) -> None:
    """Whether the undo found something to take back, or nothing: it was meant for what is on its way still."""
    who, words = late
    before = said(OPEN, who, first, at_s=10) if first else OPEN
    undone = said(before, who, "ångra", at_s=60)
    assert cells(said(undone, who, words, at_s=30)) == cells(undone)
    assert cells(said(undone, who, words, at_s=90)) != cells(undone)
    other = "secretary" if who == "chair" else "chair"
    assert cells(said(undone, other, "ajournera 15", at_s=30)) != cells(undone)


def test_a_late_new_roll_call_forgets_nothing_that_was_said_again_since() -> None:
    """All in the room were noted already: the word changed nothing, and a roll call that begins afterwards would wipe them."""
    over = said(OPEN, "secretary", "upprop resten i rummet", at_s=5)
    over = said(over, "secretary", "avsluta uppropet ändå", at_s=10)
    again = said(over, "secretary", "upprop resten i rummet", at_s=60)
    assert cells(said(again, "secretary", "nytt upprop", at_s=30)) == cells(again)
    assert cells(said(again, "secretary", "nytt upprop", at_s=90)) != cells(again)


def test_a_late_undo_of_a_withdrawal_restores_nothing_that_somebody_has_gone_by() -> None:
    """Anna would back the motion and was told that it is withdrawn: the mover is told to say it once more."""
    gone = said(OPEN, "bo", "återtar yrkande 1", at_s=10)
    asked = said(gone, "anna", "instämmer i yrkande 1", at_s=60)
    assert cells(said(asked, "bo", "ångra", at_s=30))["withdrawn 1"] is True
    assert cells(said(asked, "bo", "ångra", at_s=90))["withdrawn 1"] is False
    assert cells(said(gone, "bo", "ångra", at_s=30))["withdrawn 1"] is False


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("secretary", "upprop resten i rummet"),
        ("secretary", "upprop Anna på distans"),
        ("chair", "jag har förvissat mig"),
        ("secretary", "bekräfta åhörare ute"),
    ],
)
def test_what_a_break_ended_comes_back_by_no_word_of_before_it(who: str, words: str) -> None:
    """Whatever our own clock made of when it was written: each rests on that no break has come since (R-115, R-182)."""
    remote = happened(OPEN, RemoteDecided(("anna",)), at=EARLIER)
    paused = happened(remote, Adjourned(15, "pause"), at=TEN + timedelta(seconds=40))
    resumed = happened(paused, Resumed(), at=TEN + timedelta(seconds=60))

    def written(at_s: int) -> tuple[Fact, ...]:
        spoken = spoke(words, who, at=TEN + timedelta(seconds=at_s), message=f"{at_s}", mentioned=True)
        return decide(spoken, resumed, linkoping()).facts

    assert written(30) == ()
    assert written(70)


def test_what_is_said_again_before_the_sitting_begins_is_not_noted() -> None:
    """Nothing late can come of it: the roster is as it was set up."""
    prepared = said(a_meeting(CAST_OF_ALL, begun=False), "anna", "distans", at_s=20)
    assert "again place:anna" not in said(prepared, "anna", "distans", at_s=30).said
    assert "again place:anna" in said(said(OPEN, "anna", "distans", at_s=20), "anna", "distans", at_s=30).said


def test_a_late_new_roll_call_forgets_nothing_that_was_noted_since() -> None:
    """And a late end does not end the one that was to go on."""
    begun = said(OPEN, "secretary", "avsluta uppropet ändå", at_s=10)
    noted = said(begun, "secretary", "upprop Anna frånvarande", at_s=60)
    assert cells(said(noted, "secretary", "nytt upprop", at_s=30))["called anna"] == cells(noted)["called anna"]
    goes_on = said(OPEN, "secretary", "nytt upprop", at_s=60)
    assert cells(said(goes_on, "secretary", "avsluta uppropet ändå", at_s=30))["runs"] is True


def test_a_late_undo_takes_back_nothing_that_was_said_again_since() -> None:
    """The backing stands by the last word."""
    backed = said(said(OPEN, "anna", "instämmer i yrkande 1", at_s=10), "anna", "instämmer i yrkande 1", at_s=60)
    assert cells(said(backed, "anna", "ångra", at_s=30))["seconds 1"] == cells(backed)["seconds 1"] != ()


def test_without_the_rule_older_words_would_change_it() -> None:
    """The pairs do what they are for: heard in the other order the same words leave the meeting otherwise."""
    first = said(said(OPEN, "chair", "godkänn distans", at_s=30), "chair", "godkänn distans utom Bo", at_s=60)
    other = said(said(OPEN, "chair", "godkänn distans utom Bo", at_s=30), "chair", "godkänn distans", at_s=60)
    assert cells(first)["approved bo"] is False
    assert cells(other)["approved bo"] is True
