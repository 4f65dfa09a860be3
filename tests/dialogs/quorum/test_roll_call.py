"""The roll call: one name at a time, in order, taken back, gone on with, and to an end with 75 of whom a tenth drops."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cards.phrases import book
from cards.refusal import Refusal
from cards.roll import RollCard
from dialogs import pages
from dialogs.journal.entries import Entry, Fact
from dialogs.judging.outcome import Outcome, Wake
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.roll_parts import CalledUp
from dialogs.presence.facts import Adjourned, Entered, LinkLost, Resumed
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded, RollGoesOn, RollTakenBack, WentOnWithout
from dialogs.quorum.next_substitute import gaps
from dialogs.quorum.pages import RollLongPage, RollNote, RollPage
from dialogs.quorum.quorum_now import before_break, quorum_of
from dialogs.quorum.remote_word_facts import Ascertained, AscertainedTakenBack, RemoteDecided, RemoteUndecided
from dialogs.quorum.roll_call import LONG_S
from dialogs.quorum.roll_call_order import called_in_turn, in_the_room, waiting
from dialogs.quorum.time_to_go_facts import GoAsked, GoTakenBack, MustGo
from dialogs.record.sentences import sentence_of
from dialogs.roster.facts import Noticed
from dialogs.router import decide
from dialogs.said.inbound import Came, Road, TimePassed, Went, Words
from dialogs.said.reasons import RollAnswer
from dialogs.sitting.facts import SaidAgain
from dialogs.typed.commands import command
from tests.support.meetings import (
    CAST,
    CHAT,
    TEN,
    a_meeting,
    after,
    happened,
    kinds,
    linkoping,
    pressed,
    refusal,
    scene_of,
    seated,
    seen_by,
    sender,
    spoke,
    tells,
)
from tests.support.shown_cards import buttons

FULL = (
    *CAST,
    seated("ola", "official", "room"),
    seated("sub", "substitute", "room", group="M"),
    seated("mia", "member", "room", group="M"),
    seated("eva", "party", "remote", name="", matter=4),
)
LATER = TEN + timedelta(minutes=1)


def says(meeting: Meeting, verb: str, who: str = "secretary", at: datetime = TEN, **fields: Any) -> Outcome:
    """What follows when somebody presses."""
    said = pressed(verb, who, at_=at, **fields)
    return decide(said, meeting, linkoping())


def said(meeting: Meeting, verb: str, who: str = "secretary", at: datetime = TEN, **fields: Any) -> Meeting:
    """The meeting after the press."""
    return after(meeting, says(meeting, verb, who, at, **fields), pressed(verb, who, at_=at))


def runner(meeting: Meeting, note: RollPage | None = None) -> RollCard:
    """The roll call as the secretary has it."""
    view = pages.draw(note or RollPage(), seen_by(meeting, "secretary", dialog=True))
    assert isinstance(view, RollCard)
    return view


def names(meeting: Meeting) -> list[str]:
    """Who is still to be called, in order."""
    return [one.key for one in waiting(meeting)]


def test_members_come_by_seat_then_who_serves_not_then_others() -> None:
    """Neither the secretary, who calls, nor a party."""
    assert names(a_meeting(FULL)) == ["chair", "anna", "bo", "cia", "mia", "sub", "ola"]


def test_the_substitute_of_the_party_comes_straight_after_the_absent_one() -> None:
    """Somebody of another party is not moved up."""
    meeting = said(a_meeting(FULL), "roll.note", person="mia", answer="away")
    assert [one.key for one in called_in_turn(meeting)] == ["chair", "anna", "bo", "cia", "mia", "sub", "ola"]
    people = (seated("mia", "member", "room", group="M"), *FULL[:4], FULL[6])
    meeting = said(a_meeting(people), "roll.note", person="mia", answer="away")
    assert names(meeting)[0] == "sub"
    assert names(said(a_meeting(people), "roll.note", person="anna", answer="away"))[-1] == "sub"


def test_it_begins_with_the_first_who_is_noted() -> None:
    """The chair is asked after half of sixty minutes; nothing is noted of anybody else."""
    out = says(a_meeting(), "roll.note", person="chair", answer="room")
    assert out.facts == (RollBegun(), RollAnswered("chair", "room"))
    assert Wake("roll", LONG_S) in out.deliveries
    assert out.reply == RollPage(RollNote.NOTED, "chair")
    meeting = after(a_meeting(), out)
    assert kinds(says(meeting, "roll.note", person="anna", answer="seen")) == ("RollAnswered",)
    assert meeting.roll.runs


def test_each_answer_says_where_somebody_is() -> None:
    """In the room, remote (seen or not), or away."""
    meeting = a_meeting()
    for answer, place in (("room", "room"), ("seen", "remote"), ("unseen", "remote"), ("away", "away")):
        meeting = said(meeting, "roll.note", person="anna", answer=answer)
        assert meeting.people["anna"].place == place
        assert meeting.roll.called["anna"].answer == answer


def test_all_others_in_the_room_are_noted_with_one_tap_and_nobody_remote() -> None:
    """One fact a person, each the secretary's word."""
    out = says(a_meeting(FULL), "roll.note", rest="room")
    assert [fact.person for fact in out.facts if isinstance(fact, RollAnswered)] == ["chair", "mia", "sub", "ola"]
    meeting = after(a_meeting(FULL), out)
    assert in_the_room(meeting) == ()
    assert names(meeting) == ["anna", "bo", "cia"]
    assert says(meeting, "roll.note", rest="room").facts == (SaidAgain(("roll noted",)),)
    assert runner(meeting, RollPage(RollNote.REST, count=4)).count == 4


def test_an_older_button_notes_nothing() -> None:
    """Drawn before somebody was noted otherwise, before the link was lost, or in another roll call."""
    meeting = said(a_meeting(), "roll.note", person="anna", answer="seen")
    assert says(meeting, "roll.note", person="anna", answer="away", stood="0").reply == RollPage(
        RollNote.CHANGED, "anna"
    )
    gone = happened(a_meeting(), LinkLost("bo"))
    assert says(gone, "roll.note", person="bo", answer="seen", stood="0", link="0").facts == ()
    assert says(meeting, "roll.note", rest="room", begun="1").facts == ()
    assert says(meeting, "roll.end", anyway="yes", begun="1").facts == ()
    assert says(meeting, "roll.begin", begun="1").facts == ()


def test_who_drops_and_comes_back_is_called_again_at_the_end() -> None:
    """And whoever was noted as absent and comes; not who is still gone, and not who sits in the room."""
    meeting = happened(a_meeting(), Entered("anna"))
    meeting = said(meeting, "roll.note", person="anna", answer="seen", at=LATER)
    meeting = said(meeting, "roll.note", person="bo", answer="away", at=LATER)
    meeting = said(meeting, "roll.note", person="chair", answer="room", at=LATER)
    assert names(meeting) == ["cia"]
    lost = happened(meeting, LinkLost("anna"), LinkLost("chair"), at=LATER + timedelta(seconds=1))
    assert names(lost) == ["cia"]
    back = happened(lost, Entered("anna"), Entered("chair"), Entered("bo"), at=LATER + timedelta(seconds=9))
    assert names(back) == ["cia", "anna", "bo"]
    noted = runner(said(back, "roll.note", person="cia", answer="room", at=LATER + timedelta(seconds=10))).now
    assert noted is not None
    assert noted.again == "link"


def rested(*, ended: bool = True) -> Meeting:
    """The roll was called: chair, Mia and a substitute in the room, Anna absent, Bo and Cia remote; then there was a break."""
    room = dict.fromkeys(("chair", "mia", "sub", "ola"), "room")
    there = {**room, "anna": "away", "bo": "unseen", "cia": "seen"}
    facts = (RollBegun(), *(RollAnswered(*one) for one in there.items()), *((RollEnded(0),) if ended else ()))
    return happened(happened(a_meeting(FULL), *facts, Adjourned(10, "pause")), Resumed(), at=LATER)


def test_after_a_break_all_who_were_there_are_looked_for() -> None:
    """Those in the room with one tap, each remote one by itself; whoever was absent is not (R-182)."""
    meeting, soon = rested(), LATER + timedelta(seconds=1)
    assert names(meeting) == ["chair", "bo", "cia", "mia", "sub", "ola"]
    card = runner(meeting)
    assert (card.looks, card.rest, card.now and card.now.again) == (6, 4, "break")
    back = said(meeting, "roll.note", rest="room", at=soon)
    assert names(back) == ["bo", "cia"]
    gone = said(back, "roll.note", person="bo", answer="away", at=soon + timedelta(seconds=1))
    done = said(gone, "roll.note", person="cia", answer="seen", at=soon + timedelta(seconds=2))
    assert (names(done), runner(done).looks, runner(done).rested) == ([], 0, True)
    assert done.roll.ended is not None
    assert names(said(done, "undo", at=soon + timedelta(seconds=3))) == ["cia"]


def test_what_was_noted_before_a_break_counts_in_no_roll_call_that_begins_after_it() -> None:
    """A press of before the break is heard after it, and no roll call had begun by then (R-182)."""
    resumed = happened(happened(a_meeting(FULL), Adjourned(10, "pause")), Resumed(), at=LATER)
    begun = happened(resumed, RollBegun(), at=LATER + timedelta(seconds=1))
    late = happened(begun, RollAnswered("cia", "seen"), RollAnswered("mia", "room"), at=LATER - timedelta(seconds=1))
    assert all(before_break(late, late.people[key]) for key in ("cia", "mia"))
    timely = happened(begun, RollAnswered("mia", "room"), at=LATER + timedelta(seconds=2))
    assert not before_break(timely, timely.people["mia"])
    assert not runner(timely).rested


def test_a_roll_call_that_goes_on_over_a_break_looks_for_them_too() -> None:
    """It goes on where it was, and ends when all are back, or at a second word."""
    meeting = rested(ended=False)
    assert names(meeting) == ["chair", "bo", "cia", "mia", "sub", "ola"]
    assert runner(meeting).looks == 0
    assert says(meeting, "roll.end").reply == RollPage(RollNote.LEFT)


def test_nobody_is_let_serve_who_was_not_looked_for_after_a_break() -> None:
    """The substitute may have gone home."""
    assert [gap.proposed for gap in gaps(rested()) if gap.key == "anna"] == [None]
    back = said(rested(), "roll.note", rest="room", at=LATER + timedelta(seconds=1))
    assert [gap.proposed.key for gap in gaps(back) if gap.key == "anna" and gap.proposed] == ["sub"]


def test_it_ends_only_by_a_second_word_while_somebody_waits() -> None:
    """They will not be counted."""
    meeting = said(a_meeting(), "roll.note", person="chair", answer="room")
    out = says(meeting, "roll.end")
    assert (out.facts, out.reply) == ((), RollPage(RollNote.LEFT))
    ended = said(meeting, "roll.end", anyway="yes")
    assert ended.roll.ended == TEN
    assert kinds(says(ended, "roll.end", anyway="yes")) == ("SaidAgain",)
    assert refusal(says(a_meeting(), "roll.end")) == "roll_not_begun"
    assert says(ended, "roll.begin").facts == (RollBegun(),)
    assert kinds(says(meeting, "roll.begin")) == ("SaidAgain",)
    assert kinds(says(ended, "roll.note", person="anna", answer="seen")) == ("RollAnswered",)


def test_what_was_noted_is_taken_back_as_it_was_pressed() -> None:
    """One person, all others in the room, and the end; what stood before stands again, place and all."""
    first = said(a_meeting(FULL), "roll.note", person="anna", answer="away", at=TEN)
    again = said(first, "roll.note", person="anna", answer="seen", at=LATER)
    back = said(again, "undo", at=LATER)
    assert back.people["anna"].place is PersonPlace.AWAY
    assert back.roll.called["anna"].answer is RollAnswer.AWAY
    rest = said(again, "roll.note", rest="room", at=LATER + timedelta(seconds=1))
    undone = said(rest, "undo", at=LATER + timedelta(seconds=2))
    assert set(undone.roll.called) == {"anna"}
    ended = said(rest, "roll.end", anyway="yes", at=LATER + timedelta(seconds=3))
    assert runner(ended).ended
    assert said(ended, "undo", at=LATER + timedelta(seconds=4)).roll.runs
    late = happened(ended, RollGoesOn())
    assert kinds(says(late, "undo", at=LATER + timedelta(seconds=5))) == ()
    gone = happened(again, RollTakenBack(("anna",)))
    assert kinds(says(gone, "undo", at=LATER + timedelta(seconds=6))) == ()


def test_facts_about_nobody_change_nothing() -> None:
    """A key or a code that is not known."""
    meeting = a_meeting()
    assert happened(meeting, RollAnswered("nobody", "room"), RollAnswered("anna", "?")).roll.called == {}
    assert happened(meeting, RollTakenBack(("anna",)), RollTakenBack(("nobody",))).people == meeting.people


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"person": "anna", "answer": "?"}, "bad_form"),
        ({"person": "nobody", "answer": "room"}, "no_person"),
        ({"person": "secretary", "answer": "room"}, "roll_not_called"),
        ({"name": "Nils", "answer": "room"}, "roll_no_such_name"),
        ({"name": "Anna Alm", "answer": "room"}, "roll_no_such_name"),
    ],
)
def test_what_cannot_be_noted_is_said(fields: dict[str, Any], why: str) -> None:
    """Nothing is noted."""
    assert refusal(says(a_meeting(), "roll.note", **fields)) == why


def test_a_name_that_two_have_is_written_whole() -> None:
    """The whole name, or a part that nobody shares."""
    two = (*CAST, seated("x", "member", "room", name="Anna Berg"), seated("y", "member", "room", name="Anna Alm"))
    meeting = a_meeting(two)
    assert kinds(says(meeting, "roll.note", name="anna", answer="seen"))[-1] == "RollAnswered"  # the whole name is hers
    assert says(meeting, "roll.note", name="berg", answer="room").facts[-1] == RollAnswered("x", "room")
    several = a_meeting((*CAST[:2], *two[-2:]))
    assert refusal(says(several, "roll.note", name="Anna", answer="room")) == "roll_several_names"


@pytest.mark.parametrize("typed", ["Anna Berg (S)", "anna berg s", "ANNA BERG(s)", "berg (s)", "Anna\xa0Berg (S)"])
def test_two_of_the_same_name_are_told_apart_by_the_party(typed: str) -> None:
    """Of two who are called the same, and of two who share a part of the name; the party alone names nobody."""
    two = [seated(key, "member", "room", group=group, name="Anna Berg") for key, group in (("x", "M"), ("y", "S"))]
    meeting = a_meeting((*CAST[:2], *two))
    assert refusal(says(meeting, "roll.note", name="Anna Berg", answer="room")) == "roll_several_names"
    assert says(meeting, "roll.note", name=typed, answer="room").facts[-1] == RollAnswered("y", "room")
    for nobody in ("s", "(S)", "Anna Berg (V)", "()"):
        assert refusal(says(meeting, "roll.note", name=nobody, answer="room")) == "roll_no_such_name"


def test_whoever_may_not_be_remote_is_not_noted_so() -> None:
    """The law stands before the secretary's word (R-004, R-007)."""
    assert refusal(says(changed(a_meeting(), decision=""), "roll.note", person="anna", answer="seen")) == "no_decision"


@pytest.mark.parametrize("verb", ["roll.show", "roll.begin", "roll.note", "roll.end"])
def test_no_roll_is_called_before_the_sitting(verb: str) -> None:
    """Nor after it."""
    assert refusal(says(a_meeting(begun=False), verb, person="anna", answer="room")) == "not_begun"


def test_seventy_five_with_a_tenth_dropping_come_to_an_end() -> None:
    """At most 1.2 taps a person (R-242): one each, one for each who comes back, one to open and one to end."""
    people = [seated("secretary", "secretary", "room"), seated("p0", "chair", "room")]
    people += [seated(f"p{no}", "member", "remote" if no % 3 else "room") for no in range(1, 75)]
    meeting, taps, at, drops = a_meeting(people), 1, TEN, 7
    while waiting(meeting):
        at += timedelta(seconds=3)
        one = waiting(meeting)[0]
        meeting = said(meeting, "roll.note", person=one.key, answer="seen" if one.remote else "room", at=at)
        taps += 1
        if drops and one.remote:
            drops -= 1
            lost = Went(place=CHAT, who=sender(one.key), at=at, people=(sender(one.key),))
            meeting = after(meeting, decide(lost, meeting, linkoping()))
            came = Came(place=CHAT, who=sender(one.key), at=at, people=(sender(one.key),))
            meeting = after(meeting, decide(came, meeting, linkoping()))
    meeting = said(meeting, "roll.end", at=at)
    taps += 1
    assert meeting.roll.ended is not None
    assert len(meeting.roll.called) == 75
    assert taps <= 75 * 1.2


def test_the_chair_is_asked_when_it_takes_long() -> None:
    """After half of sixty minutes, and at the third link that is lost in ten; with the numbers, and the chair alone."""
    meeting = said(a_meeting(), "roll.note", person="chair", answer="room")
    due = TimePassed(place=CHAT, who=sender(""), at=TEN + timedelta(seconds=LONG_S), what="roll", sitting="s1")
    (told,) = tells(decide(due, meeting, linkoping()))
    assert (told.to, told.page) == ("oid-chair", RollLongPage())
    assert decide(due, said(meeting, "roll.end", anyway="yes"), linkoping()).deliveries == ()
    early = TimePassed(place=CHAT, who=sender(""), at=TEN + timedelta(seconds=60), what="roll", sitting="s1")
    assert decide(early, meeting, linkoping()).deliveries == (Wake("roll", LONG_S - 60),)
    set_back = TimePassed(place=CHAT, who=sender(""), at=TEN - timedelta(seconds=600), what="roll", sitting="s1")
    assert decide(set_back, meeting, linkoping()).deliveries == (Wake("roll", LONG_S),)
    found = []
    for no, who in enumerate(("anna", "bo", "cia")):
        lost = Went(place=CHAT, who=sender(who), at=TEN + timedelta(seconds=no), people=(sender(who),))
        out = decide(lost, meeting, linkoping())
        found.append([one.page for one in tells(out) if isinstance(one.page, RollLongPage)])
        meeting = after(meeting, out)
    assert found == [[], [], [RollLongPage(3)]]


def test_where_no_message_reaches_the_chair_nobody_is_asked() -> None:
    """The secretary has the numbers in the roll call itself."""
    alone = (seated("chair", "chair", "room", object_id=None, mri=None), *CAST[1:])
    meeting = said(a_meeting(alone), "roll.note", person="chair", answer="room")
    due = TimePassed(place=CHAT, who=sender(""), at=TEN + timedelta(seconds=LONG_S), what="roll", sitting="s1")
    assert decide(due, meeting, linkoping()).deliveries == ()


def test_the_card_names_who_is_called_and_what_teams_says() -> None:
    """A hint next to the buttons, and never an answer (R-090)."""
    meeting = happened(a_meeting(), Entered("anna"), LinkLost("bo"))
    assert runner(meeting).now.hint == ""  # type: ignore[union-attr]  # the chair is called
    meeting = said(meeting, "roll.note", person="chair", answer="room")
    card = runner(meeting)
    assert card.now is not None
    assert (card.now.who, card.now.hint, card.then) == ("anna", "in", "Bo")
    meeting = said(meeting, "roll.note", person="anna", answer="seen")
    assert runner(meeting).now.hint == "out"  # type: ignore[union-attr]  # Bo is called
    assert isinstance(pages.draw(RollPage(), seen_by(meeting, "anna")), Refusal)
    nobody = a_meeting((seated("secretary", "secretary", "room"),))
    assert runner(nobody).now is None


def test_others_are_ready_to_be_read_aloud() -> None:
    """Who does not serve, and officials, by where they are (R-079)."""
    meeting = said(a_meeting(FULL), "roll.note", rest="room")
    assert runner(meeting).others == {"room": ("Sub", "Ola"), "remote": (), "unlisted": ()}


def test_whoever_is_on_the_link_and_on_no_roster_is_read_aloud_too() -> None:
    """While Teams shows them in the call; neither a party, nor whoever has only written in the chat; those who are too many are counted (R-079)."""
    olle, eva = Noticed("olle", "Olle", mri="29:olle"), Noticed("eva", "Eva", mri="29:eva")
    party = seated("part", "party", "remote", matter=4)
    there = happened(a_meeting((*FULL, party)), olle, eva, Entered("olle"), Entered("part"))
    assert runner(there).others["unlisted"] == ("Olle",)
    gone = happened(there, LinkLost("olle"))
    assert runner(gone).others["unlisted"] == ()
    crowd = [one for nr in range(27) for one in (Noticed(f"x{nr}", f"X{nr}", mri=f"29:x{nr}"), Entered(f"x{nr}"))]
    many = runner(happened(a_meeting(FULL), *crowd))
    assert (len(many.others["unlisted"]), many.unnamed) == (25, 2)


def test_a_typed_name_is_noted() -> None:
    """Written to the bot by the secretary."""
    out = decide(spoke("upprop Anna frånvarande", "secretary", mentioned=True), a_meeting(), linkoping())
    assert out.facts[-1] == RollAnswered("anna", "away")
    assert command(Words("uppropet var bra")) is None


_TEN_PAST_TWO = int(datetime(2026, 12, 8, 13, 10, tzinfo=UTC).timestamp())
TOLD = (
    (RollBegun(), "Secretary började ett upprop.", "Secretary began a roll call."),
    (
        RollAnswered("anna", "seen"),
        "Secretary ropade upp Anna: på distans, sedd och hörd.",
        "Secretary called Anna: remote, seen and heard.",
    ),
    (
        RollAnswered("anna", "away", _TEN_PAST_TWO),
        "Secretary antecknade att Anna inte är närvarande sedan klockan 14.10, då förbindelsen bröts.",
        "Secretary noted that Anna has not been present since 14.10, when the connection broke.",
    ),
    (
        RollTakenBack(("anna", "bo")),
        "Secretary tog tillbaka vad som antecknats vid uppropet om Anna, Bo.",
        "Secretary took back what was noted at the roll call of Anna, Bo.",
    ),
    (
        RollEnded(0),
        "Secretary avslutade uppropet. Alla var uppropade.",
        "Secretary ended the roll call. Everybody had been called.",
    ),
    (
        RollEnded(2),
        "Secretary avslutade uppropet. Inte uppropade: 2 personer.",
        "Secretary ended the roll call. Not called: 2 people.",
    ),
    (
        RollGoesOn(),
        "Secretary tog tillbaka att uppropet är avslutat.",
        "Secretary took back that the roll call has ended.",
    ),
    (
        RemoteDecided(("anna",), ("bo",)),
        "Secretary godkände att Anna deltar på distans. Secretary godkände inte att Bo deltar på distans.",
        "Secretary approved that these are remote: Anna. Secretary did not approve that these are remote: Bo.",
    ),
    (
        RemoteUndecided(("anna",)),
        "Secretary tog tillbaka beslutet om att Anna deltar på distans.",
        "Secretary took back the decision on who is remote: Anna.",
    ),
    (
        Ascertained(("anna",)),
        "Secretary har förvissat sig om vilka de är, och att de kan följa och delta: Anna.",
        "Secretary has ascertained who they are, and that they can follow and take part: Anna.",
    ),
    (
        AscertainedTakenBack(("anna",)),
        "Secretary tog tillbaka att det är bekräftat vilka de är: Anna.",
        "Secretary took back that it is ascertained who they are: Anna.",
    ),
    (MustGo("anna", _TEN_PAST_TWO), "Anna måste gå klockan 14.10.", "Anna must leave at 14.10."),
    (MustGo("anna", 0), "Anna stannar.", "Anna stays."),
    (
        MustGo("anna", _TEN_PAST_TWO, noted=True),
        "Secretary antecknade att Anna måste gå klockan 14.10.",
        "Secretary noted that Anna must leave at 14.10.",
    ),
    (MustGo("anna", 0, noted=True), "Secretary antecknade att Anna stannar.", "Secretary noted that Anna stays."),
    (
        GoTakenBack("anna"),
        "Secretary tog tillbaka vad som sagts om när Anna måste gå.",
        "Secretary took back what was said of when Anna must leave.",
    ),
    (
        GoAsked(("anna", "bo")),
        "Tiden var inne då någon skulle gå: Anna, Bo.",
        "The time came for somebody to leave: Anna, Bo.",
    ),
    (
        WentOnWithout(3, "x", "not_quorate", 5),
        "Secretary gick vidare med ärende 3 efter att ha fått veta: inte beslutsför: 5 av 15, det behövs 8.",
        "Secretary went on with matter 3 after being told: there is no quorum: 5 of 15, 8 are needed.",
    ),
)


@pytest.mark.parametrize(("fact", "swedish", "english"), TOLD)
def test_it_is_told(fact: Fact, swedish: str, english: str) -> None:
    """In the journal, in both languages."""
    entry = Entry(1, TEN, "secretary", "", fact)
    for language, told in (("sv", swedish), ("en", english)):
        assert sentence_of(entry, a_meeting(), book.of(language)) == told


def test_what_was_called_is_kept_once() -> None:
    """What stood before is known, and nothing before that."""
    meeting = a_meeting()
    for answer in ("room", "seen", "away"):
        meeting = said(meeting, "roll.note", person="anna", answer=answer)
    noted = meeting.roll.called["anna"]
    assert isinstance(noted.was, CalledUp)
    assert (noted.was.answer, noted.was.was) == (RollAnswer.SEEN, None)


def test_a_look_notes_nothing() -> None:
    """Teams fetches and refreshes by itself."""
    for verb in ("roll.begin", "roll.note"):
        out = decide(pressed(verb, "secretary", Road.FETCH, person="anna", answer="room"), a_meeting(), linkoping())
        assert (out.facts, out.reply) == ((), RollPage())
    assert scene_of(pressed("roll.show", "secretary"), a_meeting()).secretary


def test_twenty_five_are_called_and_looked_for_again_with_few_taps() -> None:
    """20 in the room and 5 remote: 7 taps of the secretary's and 2 of the chair's; after a break 6 and 1, which is under a minute (R-182, issue 12)."""
    people = [seated("secretary", "secretary", "room"), seated("p0", "chair", "room")]
    people += [seated(f"p{no}", "member", "room" if no < 20 else "remote", serves=True) for no in range(1, 25)]
    meeting = changed(a_meeting(people), seats=25)
    meeting, first = _called(meeting, TEN)
    remote = {f"p{no}": "yes" for no in range(20, 25)}
    for verb in ("remote.approve", "remote.ascertain"):
        meeting = said(meeting, verb, "p0", LATER, sent="yes", **remote)
    assert (first, quorum_of(seen_by(meeting, "secretary", at=LATER)).present) == (7, 25)
    meeting = happened(meeting, Adjourned(10, "pause"), Resumed(), at=LATER)
    assert quorum_of(seen_by(meeting, "secretary", at=LATER)).present == 0
    meeting, again = _called(meeting, LATER + timedelta(seconds=3))
    meeting = said(meeting, "remote.ascertain", "p0", LATER + timedelta(seconds=30), sent="yes", **remote)
    assert (again, quorum_of(seen_by(meeting, "secretary", at=LATER)).present) == (6, 25)


def _called(meeting: Meeting, at: datetime) -> tuple[Meeting, int]:
    """The roll call to its end by the buttons that stand on the card: all in the room with one, then each by the first answer; and how many taps."""
    taps = 0
    while True:
        there = [dict(data) for _, data in buttons(runner(meeting).draw(book.of("sv"), {}))]
        rest = [data for data in there if data.get("rest")]
        notes = [data for data in there if data["verb"] == "roll.note" and not data.get("rest")]
        ends = [data for data in there if data["verb"] == "roll.end"]
        if not (notes or ends):
            return meeting, taps
        data, taps = (rest or notes or ends)[0], taps + 1
        fields = {
            name: value
            for name, value in data.items()
            if name in ("person", "answer", "rest", "stood", "link", "begun")
        }
        meeting = said(meeting, data["verb"], "secretary", at, **fields)
