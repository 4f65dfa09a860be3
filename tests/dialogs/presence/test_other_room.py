"""“Byt rum”: a confidential matter is taken in another tool; who went over, who came back, and everybody is looked for anew (R-244)."""

from datetime import timedelta
from typing import Any

import pytest

from cards.adjournment import BreakCard
from cards.other_room import RoomForm
from cards.phrases import book
from cards.refusal import Refusal
from dialogs.agenda.facts import MatterListed
from dialogs.guide_lines import parts
from dialogs.journal.entries import Entry, Fact
from dialogs.judging.outcome import Outcome
from dialogs.judging.shared_pages import BreakPage
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned, LinkLost, Resumed
from dialogs.presence.offers import steps
from dialogs.presence.other_room import UNDO
from dialogs.presence.other_room_facts import CameBack, WentOver, WentOverTakenBack
from dialogs.presence.pages import RoomBackPage, RoomChangePage
from dialogs.presence.refusals import PresenceRefusal
from dialogs.quorum.quorum_now import quorum_of
from dialogs.quorum.seat_facts import Disqualified
from dialogs.quorum.who_is_counted import Quorate
from dialogs.record.sentences import sentence_of
from dialogs.roster.facts import PlaceSaid
from dialogs.router import decide
from dialogs.said.inbound import Road
from tests.support.meetings import TEN, after, happened, kinds, linkoping, pressed, refusal, seen_by, spoke
from tests.support.small_board import board

SECRET = MatterListed(7, "secrecy", "", "A.B.")
ALL = ("chair", "secretary", "anna", "bo")
LATER = TEN + timedelta(minutes=20)


def secret(*facts: Fact) -> Meeting:
    """The board with a confidential matter open; then these facts."""
    return board(SECRET, MatterCalled(7), MatterOpened(7), *facts)


def away(*facts: Fact) -> Meeting:
    """All who decide have gone over, with the secretary."""
    return secret(Adjourned(0, "other_room"), WentOver(7, ALL), *facts)


def says(meeting: Meeting, verb: str, who: str = "chair", **fields: Any) -> Outcome:
    """What follows when somebody presses, some minutes later."""
    return decide(pressed(verb, who, at_=LATER, **fields), meeting, linkoping())


def went(out: Outcome) -> WentOver:
    """Who went over."""
    return next(one for one in out.facts if isinstance(one, WentOver))


def test_all_who_may_hear_it_go_over_unless_the_form_says_otherwise() -> None:
    """Not whoever is disqualified; the meeting stands still here, and nothing but the number is noted."""
    out = decide(spoke("byt rum", "chair", mentioned=True), secret(Disqualified(7, "bo")), linkoping())
    assert kinds(out)[:2] == ("Adjourned", "WentOver")
    assert set(went(out).people) >= {"chair", "secretary", "anna"}
    assert "bo" not in went(out).people
    chosen = says(secret(), "room.change", sent="yes", chosen="chair,anna")
    assert went(chosen) == WentOver(7, ("chair", "anna"))
    assert after(secret(), chosen).stage is Stage.ADJOURNED


def test_whoever_is_remote_and_has_lost_the_link_goes_over_only_where_the_form_says_so() -> None:
    """Of somebody in the room it says nothing that they are not in the call."""
    lost = secret(PlaceSaid("anna", "remote"), PlaceSaid("bo", "room"), *(LinkLost(who) for who in ("anna", "bo")))
    typed = went(decide(spoke("byt rum", "chair", mentioned=True), lost, linkoping())).people
    assert ("anna" in typed, "bo" in typed) == (False, True)
    form = draw(RoomChangePage(), seen_by(lost, "chair"))
    assert isinstance(form, RoomForm)
    assert ("anna" in form.chosen, "anna" in dict(form.people)) == (False, True)
    assert "anna" in went(says(lost, "room.change", sent="yes", chosen="chair,anna")).people


@pytest.mark.parametrize("words", ["byt rum", "Byt mötesrum.", "change room"])
def test_it_is_typed(words: str) -> None:
    """In both languages; it is a bare command, and trips nothing in the confidential matter."""
    out = decide(spoke(words, "secretary"), secret(), linkoping())
    assert ("WentOver" in kinds(out), "GuardTripped" in kinds(out)) == (True, False)


def test_only_a_confidential_matter_on_the_table_is_taken_elsewhere() -> None:
    """By a host, while the sitting goes on."""
    open_ = board(MatterCalled(1), MatterOpened(1))
    assert refusal(says(open_, "room.change", sent="yes", chosen="anna")) == PresenceRefusal.NOT_CONFIDENTIAL
    assert refusal(says(secret(Adjourned(5, "pause")), "room.change", sent="yes", chosen="anna")) == "adjourned"
    assert refusal(says(secret(), "room.change", "bo", sent="yes", chosen="anna")) == "right"
    assert refusal(says(secret(), "room.back", sent="yes", chosen="anna")) == PresenceRefusal.NOT_ELSEWHERE
    stale = says(secret(), "room.change", sent="yes", chosen="anna", after=6)
    assert kinds(stale) == ()


def test_nobody_chosen_is_said_at_the_question() -> None:
    """On both ways."""
    for meeting, verb, page in ((secret(), "room.change", RoomChangePage), (away(), "room.back", RoomBackPage)):
        out = says(meeting, verb, sent="yes", chosen="nobody")
        assert (kinds(out), out.reply) == ((), page(PresenceRefusal.NOBODY_CHOSEN))


def test_said_once_more_it_changes_nothing_and_who_went_can_be_corrected() -> None:
    """Two hosts at once; then the form."""
    assert "WentOver" not in kinds(decide(spoke("byt rum", "secretary"), away(), linkoping()))
    corrected = says(away(), "room.change", sent="yes", chosen="chair,anna")
    assert corrected.facts == (WentOver(7, ("chair", "anna")),)
    now = after(away(), corrected)
    assert (now.roll.rooms[-1].since, len(now.roll.rooms)) == (TEN, 1)


def test_meanwhile_nothing_moves_here_and_the_rooms_card_has_the_number_alone() -> None:
    """The guard stays; a host's card has the way back."""
    meeting = away()
    assert refusal(says(meeting, "matter.end")) == "elsewhere"
    assert refusal(says(secret(Adjourned(5, "pause")), "matter.end")) == "adjourned"
    view = draw(BreakPage(private=False), seen_by(meeting, None))
    assert isinstance(view, BreakCard)
    told = str(view.draw(book.of("sv"), {}))
    assert book.of("sv").other_room.head.format(no=7) in told
    assert ("A.B." in told, "room.back" in told) == (False, False)
    host = draw(BreakPage(), seen_by(meeting, "chair"))
    assert "room.back" in str(host.draw(book.of("sv"), {}))


def test_who_is_back_is_noted_and_everybody_is_looked_for_anew() -> None:
    """The chain is broken: nobody counts before the secretary has seen them, and the matter is ended here."""
    out = decide(spoke("vi är tillbaka", "chair", at=LATER), away(), linkoping())
    assert {"CameBack", "Resumed"} <= set(kinds(out))
    meeting = after(away(), out, spoke("", "chair", at=LATER))
    room = meeting.roll.rooms[-1]
    assert (room.back, room.until) == (ALL, LATER)
    assert (quorum_of(seen_by(secret())).quorate, quorum_of(seen_by(meeting)).quorate) == (
        Quorate.YES,
        Quorate.NOT_SHOWN,
    )
    some = says(away(), "room.back", sent="yes", chosen="chair,anna")
    assert CameBack(7, ("chair", "anna")) in some.facts


def test_resume_asks_who_is_back() -> None:
    """It is the word for any other break."""
    assert says(away(), "resume").reply == RoomBackPage()
    assert kinds(says(away(), "resume")) == ()


def test_it_is_not_among_the_reasons_to_adjourn() -> None:
    """A forged one is no reason."""
    out = says(secret(), "adjourn", sent="yes", minutes="5", reason="other_room")
    assert kinds(out) == ()


def test_it_is_taken_back_by_whoever_noted_it() -> None:
    """A correction first, then the step; all are looked for as after any break."""
    first = pressed("room.change", "secretary", sent="yes", chosen="chair,anna", at_=LATER)
    gone = after(secret(), decide(first, secret(), linkoping()), first)
    undo = pressed("undo", "secretary", at_=LATER + timedelta(minutes=1))
    back = decide(undo, gone, linkoping())
    assert (WentOverTakenBack(7) in back.facts, any(isinstance(one, Resumed) for one in back.facts)) == (True, True)
    assert after(gone, back, undo).roll.rooms == ()
    more = pressed("room.change", "secretary", sent="yes", chosen="chair,anna,bo", at_=LATER + timedelta(minutes=1))
    corrected = after(gone, decide(more, gone, linkoping()), more)
    later = pressed("undo", "secretary", at_=LATER + timedelta(minutes=2))
    was = after(corrected, decide(later, corrected, linkoping()), later)
    assert [one.people for one in was.roll.rooms] == [("chair", "anna")]


def test_the_forms_have_everybody_chosen_and_are_for_hosts_alone() -> None:
    """Fetched, they act on nothing."""
    over = draw(RoomChangePage(), seen_by(secret(), "secretary"))
    assert isinstance(over, RoomForm)
    assert set(over.chosen) == {key for key, _ in over.people}
    back = draw(RoomBackPage(), seen_by(away(), "secretary"))
    assert isinstance(back, RoomForm)
    assert (back.back, back.chosen) == (True, ALL)
    for page, meeting in ((RoomChangePage(), secret()), (RoomBackPage(), away()), (RoomBackPage(), secret())):
        assert isinstance(draw(page, seen_by(meeting, "bo")), Refusal)
    assert isinstance(draw(RoomBackPage(), seen_by(secret(), "chair")), Refusal)
    assert isinstance(draw(RoomChangePage(), seen_by(board(), "chair")), Refusal)
    assert says(secret(), "room.change", road=Road.FETCH).reply == RoomChangePage()


def test_the_help_names_both_ways() -> None:
    """Each while it can be gone."""

    def lines(meeting: Meeting) -> set[str]:
        shown = [line for part in parts(seen_by(meeting, "chair")) for line, _ in part.lines]
        return {line for line in shown if line.startswith("room_")}

    assert (lines(secret()), lines(away()), lines(board())) == ({"room_change"}, {"room_back"}, set())


@pytest.mark.parametrize(
    ("fact", "swedish", "english"),
    [
        (
            WentOver(7, ("chair", "anna")),
            "Chair antecknade att ärende 7 behandlas i ett annat mötesrum, och att dessa gick över: Chair och Anna.",
            "Chair noted that matter 7 is considered in another meeting room, and that these went over: Chair and Anna.",
        ),
        (
            CameBack(7, ("chair", "anna")),
            "Chair antecknade att dessa är tillbaka från det andra mötesrummet, ärende 7: Chair och Anna.",
            "Chair noted that these are back from the other meeting room, matter 7: Chair and Anna.",
        ),
        (
            WentOverTakenBack(7),
            "Chair tog tillbaka den senaste anteckningen om vilka som gått över till ett annat mötesrum med ärende 7.",
            "Chair took back what was noted last of who went over to another meeting room with matter 7.",
        ),
    ],
)
def test_it_is_told(fact: Fact, swedish: str, english: str) -> None:
    """In the journal, in both languages, with the number alone."""
    for language, told in (("sv", swedish), ("en", english)):
        assert sentence_of(Entry(1, TEN, "chair", "", fact), board(), book.of(language)) == told


def test_a_way_back_that_nobody_went_leaves_the_meeting_as_it_is() -> None:
    """A replica must not fall."""
    assert happened(secret(), CameBack(7, ALL), WentOverTakenBack(7)).roll.rooms == ()


def test_the_form_is_shown_before_anybody_is_noted_as_back() -> None:
    """Asked for by a button it notes nothing; the way back stands first among the steps meanwhile."""
    out = says(away(), "room.back", "secretary")
    assert (out.facts, out.reply) == ((), RoomBackPage())
    assert [one.verb for one in steps(seen_by(away(), "chair"))] == ["room.back"]


def test_what_somebody_noted_since_is_not_taken_back() -> None:
    """The step is another's by then, or the meeting is here again."""
    step = WentOver(7, ALL)
    assert UNDO[WentOver](away(), TEN + timedelta(seconds=1), step) is None
    assert UNDO[WentOver](secret(), TEN, step) is None
