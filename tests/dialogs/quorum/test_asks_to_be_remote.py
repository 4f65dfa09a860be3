"""Asking to be remote: by whom, before the sitting or now, in time or late; how the chair answers, and what is taken back (R-018, R-019, R-237, R-246)."""

from datetime import timedelta
from typing import Any

import pytest

from cards.phrases import book
from cards.refusal import Refusal
from cards.remote import RemoteOwn, RemotePeopleCard
from dialogs import pages
from dialogs.guide_lines import parts
from dialogs.journal.entries import Entry, Fact
from dialogs.judging.outcome import Outcome, Tell
from dialogs.judging.scene import Scene
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.quick_replace import changed
from dialogs.profile.profile import Profile
from dialogs.quorum import asks_to_be_remote
from dialogs.quorum.chair_lets_be_remote import approved_now
from dialogs.quorum.offers import offers
from dialogs.quorum.pages import QuorumRefusal, RemoteOwnPage, RemotePeoplePage
from dialogs.quorum.remote_ask_facts import AskTakenBack, RemoteAsked
from dialogs.quorum.remote_word_facts import RemoteDecided
from dialogs.record.sentences import sentence_of
from dialogs.roster.facts import PlaceSaid
from dialogs.router import decide
from dialogs.said import about
from dialogs.said.inbound import Road
from tests.support.meetings import TEN, a_meeting, after, happened, kinds, linkoping, pressed, refusal, seated, seen_by
from tests.support.meetings import changed as with_settings

PEOPLE = (
    seated("chair", "chair", "room"),
    seated("secretary", "secretary", "room"),
    seated("anna", "member", ""),
    seated("bo", "member", ""),
    seated("cia", "substitute", ""),
    seated("per", "official", "room"),
)
BEFORE = a_meeting(PEOPLE, begun=False)
NOW = a_meeting(PEOPLE)
LATER = TEN + timedelta(minutes=1)
STRICT = with_settings(linkoping(), remote_notice_days=20, remote_most=1)


def says(meeting: Meeting, verb: str, who: str, /, profile: Profile | None = None, **fields: Any) -> Outcome:
    """What follows when it is pressed, or typed."""
    return decide(pressed(verb, who, **fields), meeting, profile or linkoping())


def done(meeting: Meeting, verb: str, who: str, /, **fields: Any) -> Meeting:
    """The meeting after it."""
    press = pressed(verb, who, **fields)
    return after(meeting, decide(press, meeting, linkoping()), press)


def card(meeting: Meeting, who: str = "chair", profile: Profile | None = None) -> RemotePeopleCard:
    """The card of remote people."""
    drawn = pages.draw(RemotePeoplePage(), seen_by(meeting, who, profile or linkoping()))
    assert isinstance(drawn, RemotePeopleCard)
    return drawn


def own(meeting: Meeting, who: str = "anna", profile: Profile | None = None) -> RemoteOwn:
    """What whoever asks is shown."""
    drawn = pages.draw(RemoteOwnPage(), seen_by(meeting, who, profile or linkoping()))
    assert isinstance(drawn, RemoteOwn)
    return drawn


def scene(meeting: Meeting, who: str) -> Scene:
    """The meeting as that person meets it."""
    return seen_by(meeting, who)


# ---- to ask --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("meeting", [BEFORE, NOW])
@pytest.mark.parametrize("who", ["anna", "cia"])
def test_members_and_substitutes_ask_before_the_sitting_and_in_it(meeting: Meeting, who: str) -> None:
    """Chair and secretary have it on one card; nobody is remote by it."""
    out = says(meeting, "remote.ask", who)
    assert (out.facts, out.reply) == ((RemoteAsked(who),), RemoteOwnPage())
    told = [one for one in out.deliveries if isinstance(one, Tell) and one.key.startswith("remote_asked:")]
    assert [(one.page, one.anew) for one in told] == [(RemotePeoplePage(), True)] * 2
    asked = done(meeting, "remote.ask", who)
    assert asked.people[who].place is PersonPlace.NOT_SAID
    assert [(one.who, one.state, one.on) for one in card(asked).people] == [(who, "asks", True)]


def test_whoever_has_no_seat_and_whoever_may_not_be_remote_is_refused() -> None:
    """An official; a council's presidium by law; anybody where the council has not decided; in a sitting that is closed."""
    assert refusal(says(NOW, "remote.ask", "per")) == QuorumRefusal.NOT_ELECTED
    council = changed(NOW, body=BodyKind.COUNCIL)
    assert refusal(says(council, "remote.ask", "chair")) == "presidium_remote"
    assert refusal(says(changed(NOW, decision=""), "remote.ask", "anna")) == "no_decision"
    assert refusal(says(changed(NOW, stage=Stage.CLOSED), "remote.ask", "anna")) == "closed"
    assert refusal(says(NOW, "remote.ask", "stranger")) == "no_person"


def test_later_than_the_profile_wants_it_is_noted_and_stops_nothing() -> None:
    """The sitting is on 8 December; asked on 25 November that is thirteen days ahead."""
    before = changed(BEFORE, date="2026-12-08")
    thirteen = with_settings(linkoping(), remote_notice_days=13)
    assert says(before, "remote.ask", "anna", thirteen).facts == (RemoteAsked("anna"),)
    late = says(before, "remote.ask", "anna", STRICT)
    assert late.facts == (RemoteAsked("anna", late=20),)
    meeting = happened(before, RemoteAsked("anna", late=20))
    assert card(meeting, profile=STRICT).people[0].late == own(meeting).late == 20
    assert "RemoteDecided" in kinds(says(meeting, "remote.approve", "chair", STRICT, road=Road.TYPED))


def test_who_asks_twice_is_told_how_it_stands() -> None:
    """And so is whoever never asked and asks no longer; whoever was told no may ask again."""
    asked = done(NOW, "remote.ask", "anna")
    again = says(asked, "remote.ask", "anna", road=Road.TYPED)
    assert (again.reply, again.stands) == (RemoteOwnPage(), about.asking("anna"))
    assert says(NOW, "remote.ask", "anna", wants="no").reply == RemoteOwnPage()
    no = happened(asked, RemoteDecided((), ("anna",)), at=LATER)
    assert own(no).state == "declined"
    assert says(no, "remote.ask", "anna", at_=LATER + timedelta(minutes=1)).facts == (RemoteAsked("anna"),)
    anew = happened(no, RemoteAsked("anna"), at=LATER + timedelta(minutes=1))
    assert (own(anew).state, card(anew).people[0].on) == ("asks", True)


def test_it_is_taken_back_until_the_chair_has_said_yes() -> None:
    """By a word, or by undo; after that the person says that they are in the room."""
    asked = done(NOW, "remote.ask", "anna")
    assert says(asked, "remote.ask", "anna", wants="no").facts == (RemoteAsked("anna", wants=False),)
    assert own(done(asked, "remote.ask", "anna", wants="no")).state == "over"
    assert kinds(says(asked, "undo", "anna")) == ("AskTakenBack",)
    assert done(asked, "undo", "anna").roll.asking == {}
    stood = done(done(asked, "remote.ask", "anna", wants="no", at_=LATER), "undo", "anna", at_=LATER)
    assert stood.roll.asking["anna"].wants
    yes = happened(asked, RemoteDecided(("anna",)), by="chair", at=LATER)
    assert refusal(says(yes, "remote.ask", "anna", wants="no")) == QuorumRefusal.APPROVED_ALREADY
    assert says(yes, "remote.ask", "anna").reply == RemoteOwnPage()
    assert says(yes, "undo", "anna", at_=LATER).facts == ()
    assert says(happened(asked, RemoteAsked("anna"), by="bo", at=LATER), "undo", "anna", at_=LATER).facts == ()


# ---- the answer ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("meeting", [BEFORE, NOW])
def test_the_chair_answers_all_in_one_card(meeting: Meeting) -> None:
    """Whoever was nowhere is remote by a yes, and nobody by a no; each is told alone."""
    asked = done(done(meeting, "remote.ask", "anna"), "remote.ask", "bo")
    out = says(asked, "remote.approve", "chair", sent="yes", anna="yes", bo="no")
    assert out.facts == (RemoteDecided(("anna",), ("bo",)),)
    assert [one.to for one in out.deliveries if isinstance(one, Tell) and one.page == RemoteOwnPage()] == [
        asked.people[who].wire for who in ("anna", "bo")
    ]
    answered = done(asked, "remote.approve", "chair", sent="yes", anna="yes", bo="no")
    assert answered.people["anna"].remote
    assert answered.people["bo"].place is PersonPlace.NOT_SAID
    assert (own(answered).state, own(answered).remote, own(answered, "bo").state) == ("approved", True, "declined")
    assert {one.who: one.on for one in card(answered).people} == {"anna": True, "bo": False}


def test_what_the_chair_decided_is_taken_back_with_the_place_that_it_gave() -> None:
    """Whoever has said since where they are stays there."""
    asked = done(BEFORE, "remote.ask", "anna")
    yes = done(asked, "remote.approve", "chair", sent="yes", anna="yes")
    assert own(done(yes, "undo", "chair")).state == "asks"
    assert done(yes, "undo", "chair").people["anna"].place is PersonPlace.NOT_SAID
    room = happened(yes, PlaceSaid("anna", "room", "remote"), by="anna", at=LATER)
    assert done(room, "undo", "chair", at_=LATER).people["anna"].place is PersonPlace.ROOM
    assert approved_now(room) == ()


def test_whoever_is_in_the_room_stays_there_until_they_say_otherwise() -> None:
    """The chair's yes is for later."""
    asked = done(a_meeting((*PEOPLE[:2], seated("anna", "member", "room"))), "remote.ask", "anna")
    yes = done(asked, "remote.approve", "chair", sent="yes", anna="yes")
    assert (yes.people["anna"].place, own(yes).remote) == (PersonPlace.ROOM, False)
    assert card(yes).people == ()


def test_more_than_the_profile_allows_is_said_and_noted_and_stops_nothing() -> None:
    """On the card before the tap, and in the fact."""
    asked = done(done(BEFORE, "remote.ask", "anna"), "remote.ask", "bo")
    assert (card(asked, profile=STRICT).most, card(asked, profile=STRICT).count) == (1, 2)
    out = says(asked, "remote.approve", "chair", STRICT, sent="yes", anna="yes", bo="yes")
    assert out.facts == (RemoteDecided(("anna", "bo"), (), most=1),)
    one = says(asked, "remote.approve", "chair", STRICT, sent="yes", anna="yes", bo="no")
    assert one.facts == (RemoteDecided(("anna",), ("bo",)),)


def test_whom_the_law_keeps_in_the_room_since_they_asked_is_not_approved() -> None:
    """Anna asked as a member of the council, and is its vice chair now."""
    asked = done(changed(BEFORE, body=BodyKind.COUNCIL), "remote.ask", "anna")
    vice = happened(asked, seated("anna", "vice_chair", ""))
    (shown,) = card(vice).people
    assert (shown.state, shown.on) == ("barred", False)
    assert says(vice, "remote.approve", "chair", sent="yes", anna="yes").facts == ()


@pytest.mark.parametrize("begun", [False, True])
def test_whoever_is_noted_as_remote_though_the_law_keeps_them_in_the_room_has_no_ticked_box(*, begun: bool) -> None:
    """By the list, or since they became vice chair: the card says why, and nobody is let be remote by a tap that only sends it."""
    people = (*PEOPLE, seated("vera", "vice_chair", "remote"), seated("dan", "member", "remote"))
    meeting = changed(a_meeting(people, begun=begun), body=BodyKind.COUNCIL)
    assert {one.who: (one.state == "barred", one.on) for one in card(meeting).people} == {
        "vera": (True, False),
        "dan": (False, True),
    }
    ticked: dict[str, Any] = {one.who: "yes" if one.on else "no" for one in card(meeting).people}
    assert says(meeting, "remote.approve", "chair", sent="yes", **ticked).facts == (RemoteDecided(("dan",), ("vera",)),)


def test_before_the_opening_nobodys_identity_is_confirmed() -> None:
    """The card says how it stands instead of what is lacking."""
    asked = done(a_meeting((*PEOPLE, seated("dan", "member", "remote")), begun=False), "remote.ask", "anna")
    drawn = card(asked)
    assert [(one.who, one.state) for one in drawn.people] == [("anna", "asks"), ("dan", "listed")]
    assert not drawn.confirms
    assert refusal(says(asked, "remote.ascertain", "chair", sent="yes", anna="yes")) == "not_begun"
    yes = done(asked, "remote.approve", "chair", sent="yes", anna="yes", dan="no")
    assert [(one.who, one.state) for one in card(yes).people] == [("anna", "approved"), ("dan", "declined")]


def test_the_hosts_are_warned_of_who_may_not_be_remote_in_the_matter_that_is_open() -> None:
    """Matter 3 is confidential; the profile allows nobody remote in it."""
    strict = with_settings(linkoping(), remote_confidential_allowed=False)
    meeting = happened(done(NOW, "remote.ask", "anna"), MatterCalled(4), MatterOpened(4))
    out = says(meeting, "remote.approve", "chair", strict, sent="yes", anna="yes")
    assert any(isinstance(one, Tell) and one.key.startswith("intruder") for one in out.deliveries)


# ---- where it is offered -------------------------------------------------------------------------------------------


def lines(meeting: Meeting, who: str) -> set[str]:
    """The lines of the help about it."""
    return {line for part in parts(scene(meeting, who)) for line, _ in part.lines if line.startswith("remote_")}


def test_it_is_offered_to_whoever_can_ask() -> None:
    """Until they have; then to take it back; to nobody who is remote, may not, or has no seat."""
    asked = done(BEFORE, "remote.ask", "anna")
    assert [one.phrase for one in asks_to_be_remote.steps(scene(BEFORE, "anna"))] == ["remote.ask"]
    assert [one.phrase for one in asks_to_be_remote.steps(scene(asked, "anna"))] == ["remote.ask_no_longer"]
    assert lines(BEFORE, "anna") == {"remote_ask"}
    assert lines(asked, "anna") == {"remote_ask_no_longer"}
    remote = happened(BEFORE, PlaceSaid("anna", "remote", ""))
    for meeting, who in ((remote, "anna"), (BEFORE, "per"), (changed(BEFORE, stage=Stage.CLOSED), "anna")):
        assert asks_to_be_remote.steps(scene(meeting, who)) == ()
    assert asks_to_be_remote.steps(seen_by(BEFORE, None)) == ()
    yes = happened(asked, RemoteDecided(("anna",)), at=LATER)
    assert asks_to_be_remote.steps(scene(happened(yes, PlaceSaid("anna", "room", "remote")), "anna")) == ()


def test_the_chairs_button_stands_in_sight_while_somebody_asks() -> None:
    """Before the opening and after it, without a roll call; the secretary has the words."""
    assert offers(seen_by(BEFORE, "chair")) == ()
    for meeting in (BEFORE, NOW):
        asked = done(meeting, "remote.ask", "anna")
        assert [one.exception for one in offers(seen_by(asked, "chair")) if one.verb == "remote.show"] == [False]
    asked = done(BEFORE, "remote.ask", "anna")
    assert lines(asked, "chair") >= {"remote_people", "remote_approve"}
    assert lines(asked, "secretary") == {"remote_people", "remote_note"}
    assert isinstance(says(BEFORE, "remote.show", "chair").reply, RemotePeoplePage)


def test_who_is_not_on_the_roster_has_no_card_of_their_own() -> None:
    """There is nobody whose asking it could tell of."""
    assert isinstance(pages.draw(RemoteOwnPage(), seen_by(NOW, "stranger")), Refusal)


@pytest.mark.parametrize(
    ("fact", "swedish", "english"),
    [
        (RemoteAsked("anna"), "Anna bad om att delta på distans.", "Anna asked to be remote."),
        (
            RemoteAsked("anna", late=3),
            "Anna bad om att delta på distans, senare än 3 dagar före sammanträdet.",
            "Anna asked to be remote, later than 3 days before the sitting.",
        ),
        (
            RemoteAsked("anna", wants=False),
            "Anna ber inte längre om att delta på distans.",
            "Anna does not ask to be remote any more.",
        ),
        (
            AskTakenBack("anna"),
            "Anna tog tillbaka vad som sagts om att Anna vill delta på distans.",
            "Anna took back what was said of whether Anna asks to be remote.",
        ),
        (
            RemoteDecided(("anna",), (), most=1),
            "Anna godkände att Anna deltar på distans. Det är fler än profilen medger, som är 1.",
            "Anna approved that these are remote: Anna. That is more than the profile allows, which is 1.",
        ),
    ],
)
def test_it_is_told(fact: Fact, swedish: str, english: str) -> None:
    """In the journal, in both languages."""
    for language, told in (("sv", swedish), ("en", english)):
        assert sentence_of(Entry(1, TEN, "anna", "", fact), NOW, book.of(language)) == told


def test_what_the_chair_takes_back_is_known_of_nobody_who_is_not_there() -> None:
    """A fact of a newer replica may name somebody unknown here."""
    assert happened(NOW, RemoteDecided(("nobody",))).roll.approved == {}


def test_whoever_is_remote_by_the_list_has_said_so_while_they_ask() -> None:
    """Taken back, they have not; who has come to the room meanwhile is not remote, and has nothing to confirm."""
    listed = a_meeting((*PEOPLE, seated("eva", "member", "remote")))
    asked = happened(listed, RemoteAsked("eva"))
    assert [one.people["eva"].unsaid for one in (listed, asked)] == [True, False]
    for back in (RemoteAsked("eva", wants=False), AskTakenBack("eva")):
        assert happened(asked, back).people["eva"].unsaid
        assert not happened(asked, PlaceSaid("eva", "room"), back).people["eva"].unsaid


def test_a_host_notes_no_request_that_the_law_forbids() -> None:
    """Where the council has decided nothing of it nobody may be remote."""
    assert refusal(says(changed(NOW, decision=""), "remote.note", "secretary", person="anna")) == "no_decision"
