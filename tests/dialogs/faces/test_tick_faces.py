"""A tick a face: whom chair and secretary see and know, over the link that they have now, until the next break (R-027, R-095)."""

from datetime import timedelta
from typing import Any

import pytest

from cards.faces import FacesCard, FacesShown
from cards.gate import GateCard
from cards.phrases import book
from cards.readiness import Details
from cards.refusal import Refusal
from dialogs import pages
from dialogs.faces.facts import FacesSeen, FacesTakenBack
from dialogs.faces.pages import FacesNote, FacesPage
from dialogs.faces.tick_faces import LINES, steps
from dialogs.journal.entries import Entry, Fact
from dialogs.judging.face_seen import seen
from dialogs.judging.outcome import Outcome
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter.facts import MatterCalled
from dialogs.matter.pages import GatePage
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned, Entered, LinkLost, Resumed
from dialogs.quorum.facts import RollAnswered, RollBegun
from dialogs.quorum.remote_word_facts import Ascertained
from dialogs.record.sentences import sentence_of
from dialogs.roster.facts import PlaceSaid
from dialogs.router import decide
from dialogs.said.inbound import Road
from tests.support.meetings import (
    CAST,
    TEN,
    a_meeting,
    happened,
    linkoping,
    pressed,
    refusal,
    seated,
    seen_by,
    spoke,
)

LATER = TEN + timedelta(minutes=5)
THERE = a_meeting()
FULL = (*CAST[:2], *(seated(f"m{nr}") for nr in range(11)))
YES = {"sent": "yes", "anna": "yes"}


def ticks(meeting: Meeting, who: str = "chair", /, **fields: Any) -> Outcome:  # as `pressed` takes them
    """What follows when somebody presses it."""
    return decide(pressed("faces.tick", who, **fields), meeting, linkoping())


def is_seen(meeting: Meeting, who: str = "anna") -> bool:
    """Whether somebody's face was seen, and that holds."""
    return seen(meeting, meeting.people[who]) is not None


def ticked(*facts: Fact, before: Meeting = THERE) -> Meeting:
    """Anna was ticked, and then this happened."""
    return happened(happened(before, FacesSeen(("anna",))), *facts, at=LATER)


def on_desk(meeting: Meeting) -> FacesShown | None:
    """What the card with the next step says to the chair."""
    drawn = pages.draw(ReadinessPage(), seen_by(meeting, "chair"))
    assert isinstance(drawn, Details)
    return drawn.faces


def card(meeting: Meeting, who: str = "chair") -> FacesCard:
    """The boxes, as somebody sees them."""
    drawn = pages.draw(FacesPage(), seen_by(meeting, who))
    assert isinstance(drawn, FacesCard)
    return drawn


def test_who_was_ticked_is_seen_over_that_link_until_the_next_break() -> None:
    """Another link ends it, however short the loss was; so does a break, and so does another place."""
    assert is_seen(ticked())
    came = happened(THERE, Entered("anna"), FacesSeen(("anna",)))
    assert is_seen(came)
    lost = happened(came, LinkLost("anna"), at=LATER)
    assert not is_seen(happened(lost, Entered("anna"), at=LATER + timedelta(seconds=2)))
    assert not is_seen(ticked(Adjourned(10, "pause"), Resumed()))
    assert not is_seen(ticked(PlaceSaid("anna", "room"), PlaceSaid("anna", "remote")))


def test_what_was_said_since_teams_join_was_said_over_that_link() -> None:
    """Teams tells of the join late: who was ticked after it was ticked over the link that it began."""
    early = happened(THERE, FacesSeen(("anna",)), at=LATER)
    assert is_seen(happened(early, Entered("anna"), at=TEN, arrived=LATER + timedelta(seconds=1)))
    assert not is_seen(ticked(Entered("anna")))


def test_a_picture_that_is_gone_ends_it() -> None:
    """By a host's word, or by the secretary's at the roll call; and who is seen there needs no tick."""
    assert not is_seen(happened(ticked(), FacesSeen((), ("anna",)), at=LATER))
    assert not is_seen(ticked(RollBegun(), RollAnswered("anna", "unseen")))
    assert is_seen(happened(THERE, RollBegun(), RollAnswered("anna", "seen")))


def test_whom_the_chair_has_ascertained_needs_no_tick() -> None:
    """The chair has looked at the one who is remote, over the same link."""
    assert is_seen(happened(THERE, Ascertained(("anna",))))
    assert not is_seen(happened(happened(THERE, Ascertained(("anna",))), Entered("anna"), at=LATER))


def test_the_boxes_that_are_ticked_are_noted_and_those_cleared_taken_away() -> None:
    """A box that was drawn empty and sent empty says nothing: another host may have ticked it meanwhile."""
    links = {"links": "anna:0 bo:0"}
    out = ticks(THERE, sent="yes", anna="yes", bo="no", **links)
    assert (out.facts, out.reply) == ((FacesSeen(("anna",)),), FacesPage(FacesNote.SAVED))
    other = happened(THERE, FacesSeen(("bo",)))
    assert ticks(other, sent="yes", anna="yes", bo="no", **links).facts == (FacesSeen(("anna",)),)
    cleared = ticks(other, sent="yes", bo="no", links="anna:0 bo:0+")
    assert cleared.facts == (FacesSeen((), ("bo",)),)
    assert ticks(other, sent="yes", bo="yes", links="anna:0 bo:0+").reply == FacesPage(FacesNote.NOTHING_NEW)


def test_nobody_is_ticked_over_another_link_than_the_card_showed() -> None:
    """Anna came anew since the card was drawn, and Bo has left: the press says so, and ticks Cia alone."""
    meeting = happened(THERE, Entered("anna"), Entered("bo"), LinkLost("bo"))
    drawn = "anna:0 bo:1 cia:0"
    out = ticks(meeting, sent="yes", anna="yes", bo="yes", cia="yes", links=drawn)
    assert (out.facts, out.reply) == ((FacesSeen(("cia",)),), FacesPage(FacesNote.CHANGED))
    assert ticks(meeting, sent="yes", all="yes", links=drawn) == out


def test_a_council_is_looked_at_a_screen_at_a_time() -> None:
    """101 remote members: five presses, each of those whom the card shows."""
    members = [seated(f"m{nr}") for nr in range(101)]
    meeting = a_meeting((*CAST[:2], *members))
    for shown in (25, 25, 25, 25, 1):
        view = card(meeting)
        left = [box for box in view.boxes if not box.on]
        assert len(left) == shown
        links = " ".join(f"{box.who}:{box.link}" for box in left)
        meeting = happened(meeting, *ticks(meeting, sent="yes", all="yes", links=links).facts)
    assert (card(meeting).seen, card(meeting).more) == (101, 76)


def test_whoever_has_no_capacity_here_is_ticked_alone() -> None:
    """All of the card, or all by a typed word, says nothing of them."""
    meeting = happened(a_meeting((*CAST[:3], seated("x", ""))), Entered("x"))
    out = ticks(meeting, sent="yes", all="yes", links="anna:0 x:1")
    assert out.facts == (FacesSeen(("anna",)),)
    assert ticks(meeting, sent="yes", x="yes", links="x:1").facts == (FacesSeen(("x",)),)


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("bocka av alla", FacesSeen(("anna", "bo", "cia"))),
        ("Bocka av alla utom Bo.", FacesSeen(("anna", "cia"))),
        ("bocka av Anna", FacesSeen(("anna",))),
        ("tick off all", FacesSeen(("anna", "bo", "cia"))),
        ("tick off everybody except bo", FacesSeen(("anna", "cia"))),
        ("tick off Bo", FacesSeen(("bo",))),
    ],
)
def test_it_can_be_typed(words: str, fact: Fact) -> None:
    """Of all, of all but one, and of one; and the same words once more note nothing."""
    out = decide(spoke(words, "chair", mentioned=True), THERE, linkoping())
    assert out.facts == (fact,)
    again = decide(spoke(words, "chair", mentioned=True), happened(THERE, fact), linkoping())
    assert (again.facts, again.reply) == ((), FacesPage(FacesNote.NOTHING_NEW))


@pytest.mark.parametrize(
    "words", ["bocka inte av Anna", "ta bort bocken för Anna", "untick Anna", "do not tick off anna"]
)
def test_it_can_be_typed_that_somebody_is_seen_no_more(words: str) -> None:
    """The camera is off."""
    assert decide(spoke(words, "chair", mentioned=True), ticked(), linkoping()).facts == (FacesSeen((), ("anna",)),)


def test_words_of_an_earlier_link_tick_nobody() -> None:
    """The words were written, then Anna came anew; Teams delivers them late."""
    meeting = happened(THERE, Entered("anna"), at=LATER)
    out = decide(spoke("bocka av Anna", "chair", mentioned=True), meeting, linkoping())
    assert (out.facts, out.reply) == ((), FacesPage(FacesNote.CHANGED))


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("bocka av Nils", "faces_no_such_name"),
        ("bocka av Secretary", "faces_not_in_picture"),
        ("bocka av Ek", "faces_several_names"),
    ],
)
def test_a_name_that_is_not_clear_ticks_nobody(words: str, why: str) -> None:
    """Why is said, and nothing is noted."""
    people = (*CAST[:2], seated("anna", name="Anna Ek"), seated("bo", name="Bo Ek"))
    assert refusal(decide(spoke(words, "chair", mentioned=True), a_meeting(people), linkoping())) == why


def test_hosts_alone_tick_from_the_set_up_on_and_not_in_a_break() -> None:
    """Nobody ticks themselves, and where nobody is to be looked at that is said."""
    assert refusal(ticks(THERE, "anna", **YES)) == "right"
    assert isinstance(pages.draw(FacesPage(), seen_by(THERE, "anna")), Refusal)
    assert ticks(a_meeting(begun=False), "secretary", **YES).facts == (FacesSeen(("anna",)),)
    assert refusal(ticks(happened(THERE, Adjourned(10, "pause")), **YES)) == "adjourned"
    assert refusal(ticks(a_meeting(CAST[:2]), **YES)) == "faces_nobody"
    assert refusal(decide(pressed("faces.show"), happened(THERE, Adjourned(10, "pause")), linkoping())) == "adjourned"
    remote_chair = a_meeting((seated("chair", "chair"), *CAST[1:3]))
    assert [box.who for box in card(remote_chair).boxes] == ["anna"]
    assert [box.who for box in card(remote_chair, "secretary").boxes] == ["chair", "anna"]


def test_a_press_that_only_looks_notes_nothing() -> None:
    """The form is fetched; pressed without its own button it is shown too."""
    assert ticks(THERE, road=Road.FETCH).reply == ticks(THERE).reply == FacesPage()
    assert decide(pressed("faces.show"), THERE, linkoping()).reply == FacesPage()


def test_a_tick_is_taken_back_and_what_was_said_before_stands() -> None:
    """The newest word alone; and where it was said of anew since, nothing is to be taken back."""
    taken = decide(pressed("undo", at_=LATER), happened(THERE, FacesSeen(("anna", "bo"))), linkoping())
    assert taken.facts == (FacesTakenBack(("anna", "bo")),)
    twice = happened(ticked(), FacesSeen((), ("anna",)), at=LATER)
    assert is_seen(happened(twice, FacesTakenBack(("anna",)), at=LATER))
    assert not is_seen(happened(ticked(), FacesTakenBack(("anna", "nobody")), at=LATER))
    assert happened(THERE, FacesSeen(("nobody",))).roll.faces == {}


def test_the_card_says_by_whom_and_when_and_who_came_anew() -> None:
    """Each person with their own line, the newest look of whoever looked."""
    meeting = happened(THERE, RollBegun(), RollAnswered("bo", "seen"), FacesSeen(("anna", "cia")))
    meeting = happened(meeting, Entered("cia"), at=LATER)
    lines = {box.name: (box.how, box.by, box.again) for box in card(meeting).boxes}
    assert lines == {"Anna": ("host", "Chair", False), "Bo": ("roll", "", False), "Cia": ("", "", True)}
    assert book.of("sv").faces.again in str(card(meeting).draw(book.of("sv"), {}))


def test_hosts_see_who_is_not_ticked_at_the_gate_and_once_they_tick_on_their_card() -> None:
    """At the gate always; on the card with the next step whoever came since somebody was ticked (R-027)."""
    gate = pages.draw(GatePage(4), seen_by(happened(THERE, MatterCalled(4)), "chair"))
    assert isinstance(gate, GateCard)
    assert gate.faces == FacesShown(("Anna", "Bo", "Cia"), 0, 0, 3)
    many = pages.draw(GatePage(4), seen_by(happened(a_meeting(FULL), MatterCalled(4)), "chair"))
    assert isinstance(many, GateCard)
    assert many.faces is not None
    assert (len(many.faces.names), many.faces.more, many.faces.count) == (6, 5, 11)
    assert on_desk(THERE) is None
    assert on_desk(happened(THERE, FacesSeen(("anna", "bo")))) == FacesShown(("Cia",), 0, 2, 3)
    assert on_desk(ticked(PlaceSaid("anna", "room"), *(PlaceSaid(who, "room") for who in ("bo", "cia")))) is None


def test_it_is_offered_to_hosts_while_somebody_is_to_be_looked_at() -> None:
    """Before the opening too; not to others, and not in a break."""
    assert [offer.verb for offer in steps(seen_by(a_meeting(begun=False), "secretary"))] == ["faces.show"]
    assert steps(seen_by(THERE, "anna")) == steps(seen_by(a_meeting(CAST[:2]), "chair")) == ()
    assert steps(seen_by(happened(THERE, Adjourned(10, "pause")), "chair")) == ()
    assert {line: shows(seen_by(THERE, "chair")) for line, shows in LINES.items()} == {"faces": 0, "faces_tick": 0}
    assert LINES["faces"](seen_by(THERE, "anna")) is None


@pytest.mark.parametrize(
    ("fact", "swedish", "english"),
    [
        (
            FacesSeen(("anna", "bo"), ("cia",)),
            "Chair bockade av dem som syntes i bild: Anna och Bo. Chair antecknade att följande inte syns i bild: Cia.",
            "Chair ticked those who were seen in the picture: Anna and Bo. Chair noted that these are not seen in the picture: Cia.",
        ),
        (
            FacesTakenBack(("anna",)),
            "Chair tog tillbaka sitt senaste besked om vilka som syns i bild: Anna.",
            "Chair took back what was last said of who is seen in the picture: Anna.",
        ),
    ],
)
def test_the_journal_tells_who_was_seen_and_by_whom(fact: Fact, swedish: str, english: str) -> None:
    """By name, as chair and secretary read it."""
    entry = Entry(1, TEN, "chair", "", fact)
    told = [sentence_of(entry, THERE, book.of(language)) for language in ("sv", "en")]
    assert told == [swedish, english]
