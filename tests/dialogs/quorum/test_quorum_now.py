"""What was noted of somebody in a place lapses when they leave it, and whoever says that sound or link fails is to be confirmed (R-003, R-018, R-054, R-236, R-241)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.phrases import book
from cards.roll import RollCard
from dialogs.journal.entries import Fact
from dialogs.matter.facts import Answered
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.quick_replace import changed
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned, Entered, LinkLost, Resumed, TroubleSaid
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded, RollGoesOn, RollTakenBack
from dialogs.quorum.next_substitute import gaps
from dialogs.quorum.pages import RollPage
from dialogs.quorum.quorum_now import lacks, quorum_of
from dialogs.quorum.remote_ask_facts import RemoteAsked
from dialogs.quorum.remote_word_facts import Ascertained, AscertainedTakenBack, RemoteDecided, RemoteUndecided
from dialogs.quorum.roll_call_order import in_the_room, waiting
from dialogs.quorum.who_is_counted import Lack
from dialogs.roster.facts import PlaceSaid
from dialogs.router import decide
from dialogs.sitting.facts import SaidAgain
from tests.support.meetings import CAST, TEN, a_meeting, after, happened, linkoping, pressed, seated, seen_by

STEP = timedelta(seconds=10)
GOES, COMES = PlaceSaid("dan", "remote", "room"), PlaceSaid("dan", "room", "remote")
PEOPLE = (*CAST[:4], seated("dan", "member", "room", serves=True), seated("eva", "substitute", "room"))


def went_on(meeting: Meeting, *facts: Fact) -> Meeting:
    """The meeting after these facts, ten seconds between them and after what was written last."""
    at = meeting.newest or TEN
    for fact in facts:
        at += STEP
        meeting = happened(meeting, fact, at=at)
    return meeting


BEGUN = changed(a_meeting(PEOPLE), seats=5)
PROVES = (
    RollBegun(),
    *(RollAnswered(who, how) for who, how in (("chair", "room"), ("dan", "room"), ("eva", "room"), ("anna", "seen"))),
    RollEnded(0),
    RemoteDecided(("anna", "dan")),
    Ascertained(("anna",)),
)
PROVED = went_on(BEGUN, *PROVES)


def lacking(meeting: Meeting, who: str) -> tuple[Lack, ...]:
    """What is to be confirmed of somebody."""
    return lacks(seen_by(meeting, at=(meeting.newest or TEN) + STEP), meeting.people[who])


def sure(meeting: Meeting) -> set[str]:
    """Who counts, 60 minutes after the last that was written."""
    return set(quorum_of(seen_by(meeting, at=(meeting.newest or TEN) + timedelta(minutes=60))).sure)


# ---- the place -----------------------------------------------------------------------------------------------------

ROADS_OUT = [
    (GOES,),
    (seated("dan", place="remote", serves=True),),
    (seated("dan", place="away", serves=True),),
    (seated("dan", place="", serves=True), RemoteAsked("dan", wants=True), RemoteDecided(("dan",))),
]
ROADS_BACK = [(COMES,), (seated("dan", place="room", serves=True),)]


@pytest.mark.parametrize("back", ROADS_BACK)
@pytest.mark.parametrize("out", ROADS_OUT)
def test_who_left_the_room_counts_there_once_the_secretary_has_noted_them_anew(
    out: tuple[Fact, ...], back: tuple[Fact, ...]
) -> None:
    """By whatever road they left, and came back: the note of before is of another time in the room."""
    assert lacking(PROVED, "dan") == ()
    assert lacking(went_on(PROVED, *out), "dan") != ()
    there = went_on(PROVED, *out, *back)
    assert lacking(there, "dan") == (Lack.MOVED,)
    assert lacking(went_on(there, RollAnswered("dan", "room")), "dan") == ()


def test_who_was_noted_nowhere_by_mistake_is_where_they_were() -> None:
    """The chair's approval alone has placed them; taken back, they are noted nowhere, and the room's note is over."""
    asks = (seated("dan", place="", serves=True), RemoteUndecided(("dan",)), RemoteAsked("dan", wants=True))
    placed = went_on(PROVED, *asks, RemoteDecided(("dan",)))
    assert lacking(went_on(placed, RemoteUndecided(("dan",)), COMES), "dan") == (Lack.MOVED,)


def test_who_came_to_the_room_and_went_again_is_seen_and_ascertained_anew() -> None:
    """The link may be the same: who sits there is not known to be. The chair's approval stands."""
    there = went_on(PROVED, PlaceSaid("anna", "room", "remote"), PlaceSaid("anna", "remote", "room"))
    assert lacking(there, "anna") == (Lack.SEEN, Lack.IDENTITY)
    assert lacking(went_on(there, RollAnswered("anna", "seen"), Ascertained(("anna",))), "anna") == ()


def test_to_say_the_place_once_more_changes_nothing() -> None:
    """They have not moved; nor has whom the secretary lists where they are."""
    for same in (PlaceSaid("dan", "room", "room"), seated("dan", place="room", serves=True)):
        assert lacking(went_on(PROVED, same), "dan") == ()


@pytest.mark.parametrize(("who", "how"), [("dan", "away"), ("dan", "seen"), ("anna", "away"), ("anna", "room")])
def test_a_note_by_mistake_that_is_taken_back_leaves_no_trace(who: str, how: str) -> None:
    """The secretary's own mistake moved nobody, and the chair's word of them holds too."""
    back = went_on(PROVED, RollAnswered(who, how), RollTakenBack((who,)))
    assert lacking(back, who) == ()
    assert replace(back.people[who], answers_from=None) == PROVED.people[who]


def test_who_has_moved_since_is_not_counted_by_what_is_taken_back() -> None:
    """Dan was noted as absent by mistake, and then said that he sits elsewhere: what was noted in the room is over."""
    away = went_on(PROVED, RollAnswered("dan", "away"))
    for moves in ((GOES,), (GOES, COMES)):
        assert "dan" not in sure(went_on(away, *moves, RollTakenBack(("dan",))))


def test_the_own_word_taken_back_is_a_word_of_their_own_too() -> None:
    """Whoever says that they sit elsewhere, and takes it back, is looked for by the secretary."""
    at = (PROVED.newest or TEN) + STEP
    says = pressed("place.say", "dan", at_=at, place="remote")
    said = after(PROVED, decide(says, PROVED, linkoping()), says)
    undo = pressed("undo", "dan", at_=at + STEP)
    back = after(said, decide(undo, said, linkoping()), undo)
    assert back.people["dan"].place == "room"
    assert lacking(back, "dan") == (Lack.MOVED,)


@pytest.mark.parametrize("own", [GOES, SaidAgain(("place:dan",)), Answered("dan", 1, 4, 1, ("alone",))])
@pytest.mark.parametrize("noted", ["seen", "room", "away"])
def test_where_they_said_since_that_they_are_outlives_what_is_taken_back(own: Fact, noted: str) -> None:
    """By their own word, once more or by an answer: of the note alone it is a mistake (R-018)."""
    there = went_on(PROVED, RollAnswered("dan", noted), own)
    taken = went_on(there, RollTakenBack(("dan",)))
    assert taken.people["dan"].place is there.people["dan"].place


@pytest.mark.parametrize("own", [SaidAgain(("place:dan",)), Answered("dan", 1, 4, 1, ("alone",))])
def test_who_said_since_the_chairs_approval_that_they_are_remote_stays_so(own: Fact) -> None:
    """That the approval was a mistake says nothing of where they sit (R-018, R-020)."""
    asks = (seated("dan", place="", serves=True), RemoteUndecided(("dan",)), RemoteAsked("dan", wants=True))
    placed = went_on(PROVED, *asks, RemoteDecided(("dan",)))
    assert went_on(placed, RemoteUndecided(("dan",))).people["dan"].place == ""
    assert went_on(placed, own, RemoteUndecided(("dan",))).people["dan"].place == "remote"


def test_who_has_moved_is_called_again_by_name() -> None:
    """And not with all others in the room by one tap; whoever is away is not waited for."""
    back = went_on(PROVED, GOES, COMES)
    assert [one.key for one in waiting(back)] == ["bo", "dan"]
    assert "dan" not in [one.key for one in in_the_room(back)]
    gone = went_on(PROVED, seated("dan", place="away", serves=True))
    assert "dan" not in [one.key for one in waiting(gone)]
    late = went_on(PROVED, RollAnswered("dan", "away"), COMES)
    assert "dan" in [one.key for one in waiting(late)]


def test_the_roll_calls_card_says_why_they_are_called_again() -> None:
    """While it goes on, in both languages; the secretary presses."""
    moved = went_on(PROVED, RollGoesOn(), RollAnswered("bo", "away"), GOES, COMES)
    card = draw(RollPage(), seen_by(moved, "secretary", at=(moved.newest or TEN) + STEP))
    assert isinstance(card, RollCard)
    assert card.now is not None
    assert (card.now.who, card.now.again) == ("dan", "place")
    for say in (book.SV, book.EN):
        assert say.quorum.again["place"] in str(card.draw(say, {}))


def test_a_break_asks_first_whether_they_are_back() -> None:
    """Then it is one question, however they moved in it."""
    rested = went_on(PROVED, Adjourned(5, "pause"), GOES, COMES, Resumed())
    assert lacking(rested, "dan") == (Lack.BACK,)
    assert lacking(went_on(rested, RollAnswered("dan", "room")), "dan") == ()


def test_a_substitute_who_has_moved_is_not_proposed_before_they_are_noted_there() -> None:
    """Whoever is proposed was called up where they are (R-088)."""
    absent = went_on(PROVED, RollAnswered("dan", "away"))
    assert "eva" in [one.proposed.key for one in gaps(absent) if one.proposed]
    moved = went_on(absent, PlaceSaid("eva", "remote", "room"))
    assert not [one for one in gaps(moved) if one.proposed]


# ---- sound and link ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["sound", "link"])
def test_who_says_that_sound_or_link_fails_is_to_be_confirmed(what: str) -> None:
    """Until they say that it is well again, or the chair has ascertained since that they can follow."""
    fails = went_on(PROVED, TroubleSaid("anna", what))
    assert lacking(fails, "anna") == (Lack.TROUBLE,)
    assert lacking(went_on(fails, TroubleSaid("anna", "")), "anna") == ()
    asked = went_on(fails, Ascertained(("anna",)))
    assert lacking(asked, "anna") == ()
    assert lacking(went_on(asked, AscertainedTakenBack(("anna",))), "anna") == (Lack.TROUBLE,)
    assert lacking(went_on(asked, TroubleSaid("anna", what)), "anna") == (Lack.TROUBLE,)


def test_who_is_in_the_room_is_there_whatever_becomes_of_their_link() -> None:
    """Present is who sits there."""
    assert lacking(went_on(PROVED, TroubleSaid("dan", "sound")), "dan") == ()


def test_that_teams_shows_them_once_more_makes_nothing_well() -> None:
    """Not after a short loss; over a new link all is to be proved anew, also where Teams tells of no loss, and the trouble was of the one before."""
    fails = went_on(BEGUN, Entered("anna"), *PROVES, TroubleSaid("anna", "sound"))
    assert lacking(went_on(fails, LinkLost("anna", seconds=30), Entered("anna")), "anna") == (Lack.TROUBLE,)
    for anew in ((LinkLost("anna"), Entered("anna")), (Entered("anna"),)):
        assert lacking(went_on(fails, *anew), "anna") == (Lack.SEEN, Lack.IDENTITY)


def test_the_chair_ascertains_anew_whom_they_had_ascertained_before() -> None:
    """The word of before is of another time; so it is noted, pressed as typed."""
    fails = went_on(PROVED, TroubleSaid("anna", "sound"))
    at = (fails.newest or TEN) + STEP
    said = pressed("remote.ascertain", at_=at, sent="yes", anna="yes", links=f"anna:{fails.people['anna'].epoch}")
    assert decide(said, fails, linkoping()).facts == (Ascertained(("anna",)),)


TOLD = [
    *(PlaceSaid(who, place, "room") for who in ("anna", "dan", "eva") for place in ("room", "remote")),
    *(fact for who in ("anna", "dan") for fact in (Entered(who), LinkLost(who), LinkLost(who, seconds=30))),
    *(TroubleSaid(who, what) for who in ("anna", "dan") for what in ("sound", "link")),
    *(RemoteAsked(who, wants=True) for who in ("anna", "dan")),
    Adjourned(5, "pause"),
    Resumed(),
]


@given(said=st.lists(st.sampled_from(TOLD), max_size=8), start=st.sampled_from((BEGUN, PROVED)))
def test_nobody_is_made_sure_by_teams_or_by_a_word_of_their_own(said: list[Fact], start: Meeting) -> None:
    """Property 3: it takes certainty away, and gives it to nobody, in whatever order it comes.

    Whoever has a short loss counts on (R-054): so who counted is asked as of when the next thing is said.
    """
    for fact in said:
        before = set(quorum_of(seen_by(start, at=(start.newest or TEN) + STEP)).sure)
        start = went_on(start, fact)
        if not isinstance(fact, Adjourned | Resumed):
            assert sure(start) <= before
