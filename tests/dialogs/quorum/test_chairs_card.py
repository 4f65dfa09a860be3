"""The card of remote people comes to the chair unasked once all were called, after a break too: then each of the chair's words is one press (R-020, R-250)."""

from typing import Any

from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome, Tell
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned, Entered, LinkLost, Resumed
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded
from dialogs.quorum.pages import RemoteNote, RemotePeoplePage
from dialogs.quorum.remote_word_facts import Ascertained, RemoteDecided
from dialogs.router import decide
from tests.support.meetings import CAST, TEN, a_meeting, happened, linkoping, pressed, seconds, tells

ALL = ("anna", "bo", "cia")
WORDS = (RemoteDecided(ALL), Ascertained(ALL))


def called(*facts: Fact) -> Meeting:
    """The chair is in the room, and three are remote: all were called up, and the roll call goes on."""
    answers = {"chair": "room"} | dict.fromkeys(ALL, "seen")
    return happened(a_meeting(CAST), RollBegun(), *(RollAnswered(*one) for one in answers.items()), *facts)


def says(meeting: Meeting, verb: str, who: str, /, **fields: Any) -> Outcome:  # as `pressed` takes them
    """What follows when somebody presses."""
    return decide(pressed(verb, who, **fields), meeting, linkoping())


def cards(out: Outcome) -> list[Tell]:
    """Those of the remote people that are sent."""
    return [one for one in tells(out) if one.page == RemotePeoplePage()]


def test_it_comes_when_the_roll_call_ends() -> None:
    """To the chair alone, and not where everybody is confirmed already."""
    (card,) = cards(says(called(), "roll.end", "secretary", anyway="yes"))
    assert (card.to, card.anew, card.edited) == ("oid-chair", True, True)
    assert cards(says(called(*WORDS), "roll.end", "secretary", anyway="yes")) == []
    assert cards(says(called(), "roll.note", "secretary", person="anna", answer="seen")) == []


def test_it_comes_anew_when_the_last_was_looked_for_after_a_break() -> None:
    """The chair's word lapsed with the break: it is asked for again."""
    rested = happened(called(*WORDS, RollEnded(0), Adjourned(5, "pause")), Resumed(), at=TEN + seconds(9))
    looked = happened(
        rested, RollAnswered("chair", "room"), *(RollAnswered(one, "seen") for one in ALL[1:]), at=TEN + seconds(12)
    )
    assert cards(says(rested, "roll.note", "secretary", person="bo", answer="seen")) == []
    (card,) = cards(says(looked, "roll.note", "secretary", person="anna", answer="seen", at_=TEN + seconds(20)))
    assert (card.to, card.anew) == ("oid-chair", True)


def test_it_is_edited_where_it_stands_when_the_chair_says_so_elsewhere() -> None:
    """Typed, or in the dialog: the card in the chair's own chat says the same."""
    meeting = called(RollEnded(0))
    for verb in ("remote.approve", "remote.ascertain"):
        (card,) = cards(says(meeting, verb, "chair", sent="yes", **dict.fromkeys(ALL, "yes")))
        assert (card.to, card.anew) == ("oid-chair", False)
    assert cards(says(called(), "remote.approve", "chair", sent="yes", **dict.fromkeys(ALL, "yes"))) == []


def test_nobody_is_confirmed_whose_link_is_lost_as_the_chair_says_so() -> None:
    """The others are, and the card says why one is not; who is back by then is confirmed (R-250)."""
    lost = happened(called(RollEnded(0)), Entered("bo"), LinkLost("bo"), at=TEN + seconds(5))
    word = says(lost, "remote.ascertain", "chair", sent="yes", **dict.fromkeys(ALL, "yes"), at_=TEN + seconds(9))
    assert word.facts == (Ascertained(("anna", "cia")),)
    assert word.reply == RemotePeoplePage(RemoteNote.LOST)
    back = happened(lost, Entered("bo"), at=TEN + seconds(7))
    again = says(back, "remote.ascertain", "chair", sent="yes", **dict.fromkeys(ALL, "yes"), at_=TEN + seconds(9))
    assert again.facts == (Ascertained(ALL),)
