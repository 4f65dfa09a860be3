"""The readiness card: details to chair and secretary, counts to the rest, right by the journal alone (R-089, R-090)."""

from dataclasses import replace

from cards.phrases import book
from cards.readiness import Counts, Details
from dialogs import readiness
from dialogs.chat.facts import GuardTripped
from dialogs.journal.entries import Fact
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter.facts import Asked, HostChecked, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.opening.facts import AdjustersChosen, EquipmentChecked, InformationGiven
from dialogs.presence.facts import Adjourned, Entered, LinkLost, NotReached, TroubleSaid
from dialogs.sitting.facts import Closed
from tests.support.meetings import (
    CAST,
    TEN,
    a_meeting,
    answered,
    happened,
    pressed,
    scene_of,
    seated,
    seen_by,
    stranger,
)
from tests.support.shown_cards import rendered, texts

PAGE = ReadinessPage()


def details(meeting: Meeting, who: str = "chair") -> Details:
    """What a host sees."""
    view = readiness.draw(PAGE, seen_by(meeting, who))
    assert isinstance(view, Details)
    return view


def offered(meeting: Meeting, who: str = "chair") -> list[str]:
    """What a host can press, in order."""
    return [offer.verb for offer in details(meeting, who).offers]


def counts(meeting: Meeting, who: str | None = None) -> Counts:
    """What somebody else, or the room, sees."""
    view = readiness.draw(PAGE, seen_by(meeting, who))
    assert isinstance(view, Counts)
    return view


def called(*facts: Fact) -> Meeting:
    """Matter 4 (secrecy) called, round 1 asked."""
    return happened(a_meeting(), MatterCalled(4), Asked(1, 3, 4), *facts)


def test_everybody_may_ask_where_the_meeting_stands() -> None:
    """The verb shows the page, whoever asks; the page decides what they see."""
    said = pressed("readiness.show", stranger())
    assert readiness.show(said, scene_of(said, a_meeting())).reply == PAGE


def test_the_room_sees_counts_and_no_name() -> None:
    """A screen may be shared: no name of anybody stands on the room's card."""
    view = counts(called(answered("anna")))
    assert (view.ready, view.asked) == (1, 3)
    assert "Bo" not in repr(view)
    assert view.viewers == ("29:chair", "29:secretary")


def test_a_member_sees_counts_alone() -> None:
    """Details are for chair and secretaries."""
    assert counts(called(), "anna").asked == 3


def test_the_hosts_see_who_and_why() -> None:
    """By name and reason: no answer, a lost link, an unsafe line (R-089)."""
    meeting = called(answered("anna", unsafe=("headset",)), LinkLost("bo"))
    view = details(meeting, "secretary")
    assert [(line.name, line.why, line.items) for line in view.not_ready] == [
        ("Anna", "unsafe", ("headset",)),
        ("Bo", "link_lost", ()),
        ("Cia", "no_answer", ()),
    ]
    assert view.obstacles == ("host_not_checked",)


def test_ready_is_said_only_when_every_answer_holds() -> None:
    """All answers in, the host's check made: nothing remains, and the chair can open in one press."""
    meeting = called(answered("anna"), answered("bo"), answered("cia"))
    assert offered(meeting)[:2] == ["gate.open", "gate.confirm"]
    done = happened(meeting, HostChecked(4, only_entitled=True))
    view = details(done)
    assert (view.ready, view.asked, view.obstacles, view.not_ready) == (3, 3, (), ())


def test_a_lapsed_answer_is_never_ready() -> None:
    """Who was away and came back counts again only after a new answer (R-102)."""
    meeting = called(answered("anna"), LinkLost("anna"), Entered("anna"))
    assert [line.why for line in details(meeting).not_ready if line.name == "Anna"] == ["lapsed"]


def test_at_most_twenty_five_are_listed_and_the_rest_counted() -> None:
    """Teams' cards have a size: the rest are a number."""
    crowd = [seated(f"m{n}") for n in range(40)]
    meeting = happened(a_meeting(people=(*CAST, *crowd)), MatterCalled(4), Asked(1, 3, 4))
    view = details(meeting)
    assert (len(view.not_ready), view.more) == (25, 18)


def test_where_teams_and_the_roster_differ_both_are_shown() -> None:
    """R-090: a conflict is flagged, and resolved by nobody but the host."""
    away = seated("eva", place="away")
    meeting = happened(a_meeting(people=(*CAST, away)), Entered("eva"), LinkLost("anna"), Entered("chair"))
    assert [(h.name, h.code) for h in details(meeting).hints] == [
        ("Anna", "remote_not_in_call"),
        ("Eva", "away_in_call"),
    ]


def test_whoever_says_that_sound_or_link_fails_is_named_until_it_works() -> None:
    """R-236: with no matter up too, whether Teams has told of their link or not; of whom the gate names so, it is said once."""
    silent = happened(a_meeting(), TroubleSaid("anna", "sound"))
    assert [(h.name, h.code) for h in details(silent).hints] == [("Anna", "sound")]
    assert "Anna har skrivit att ljudet eller bilden inte fungerar." in texts(rendered(details(silent)))
    assert details(happened(silent, TroubleSaid("anna", ""))).hints == ()
    assert details(called(answered("anna"), TroubleSaid("anna", "link"))).hints == ()


def test_what_was_not_delivered_stands_there() -> None:
    """Who could not be reached, and a message the chat did not get."""
    meeting = called(NotReached("anna", "tell"), NotReached("", "opening"))
    view = details(meeting)
    assert (view.unreached, view.chat_unreached, view.motions_unreached) == (("Anna",), True, ())
    view = details(called(NotReached("", "motion:2")))
    assert (view.chat_unreached, view.motions_unreached) == (False, (2,))


def test_what_was_written_stands_there_until_another_matter_is_up() -> None:
    """Who, how many and when the latest, never what (R-130); between matters too, and not on the cards of later ones."""
    meeting = happened(a_meeting(), MatterCalled(4), MatterOpened(4), GuardTripped(4, "oid-anna", "m1"))
    (one,) = details(meeting).incidents
    assert one.matter is not None
    assert (one.matter.no, one.count, one.names, one.latest) == (4, 1, ("Anna",), TEN)
    assert "Skrivet av: Anna." in str(details(meeting).draw(book.SV, {}))
    ended = happened(meeting, MatterEnded(4))
    assert [one.count for one in details(ended).incidents] == [1]
    assert details(happened(ended, MatterCalled(1))).incidents == ()
    assert details(happened(meeting, Closed())).incidents == ()


def test_what_the_subjects_offer_stands_in_one_order() -> None:
    """The gate first, then the next matter, then what is noted, the break, and last what is seldom: whichever subject offers it."""
    found = offered(called())
    assert found == [
        "gate.open",
        "gate.confirm",
        "matter.call",
        "matter.end",
        "opening.show",
        "adjourn",
        "adjourn",
        "room.change",
        "aloud.note",
    ]
    on_the_way = happened(a_meeting(), MatterCalled(1), MatterOpened(1))
    found = offered(on_the_way, "secretary")
    assert found == [
        "matter.call",
        "matter.end",
        "opening.show",
        "motion.record",
        "roll.show",
        "matter.level",
        "motion.list",
        "adjourn",
        "adjourn",
        "aloud.note",
    ]
    assert details(called()).can_open
    assert not details(on_the_way).can_open


def test_what_of_the_opening_nobody_has_noted_is_told_while_the_sitting_goes_on() -> None:
    """Before the first matter and in an open one; not in a confidential one, where the buttons are needed at once, and not before the opening or in a break (R-239)."""
    all_left = ("equipment", "information", "adjusters", "agenda")
    in_open = happened(a_meeting(), MatterCalled(1))
    assert details(in_open).opening == details(a_meeting()).opening == all_left
    informed = details(happened(in_open, EquipmentChecked("chair"), InformationGiven("chair")))
    assert informed.opening == ("adjusters", "agenda")
    assert details(called()).opening == ()
    assert details(a_meeting(begun=False)).opening == details(happened(in_open, Adjourned(5, "pause"))).opening == ()


def test_what_is_to_know_of_the_profile_is_said_before_the_opening() -> None:
    """The law's unconfirmed change and the profile's scope are told while the sitting is prepared, not in the meeting."""
    assert details(a_meeting(begun=False)).notices
    assert not details(a_meeting()).notices


def test_people_without_teams_identity_do_not_refresh() -> None:
    """Only Teams ids can be given to Teams for refreshing."""
    people = (replace(seated("chair", "chair", "room"), mri=None), seated("secretary", "secretary", "room"))
    assert counts(a_meeting(people=people)).viewers == ("29:secretary",)


def test_once_all_matters_are_over_whoever_leads_has_what_to_say_at_the_close() -> None:
    """Not before, not the secretary, and not once the sitting is closed (R-081)."""
    numbers = [matter.no for matter in a_meeting().matters]
    over = [fact for no in numbers for fact in (MatterCalled(no), MatterOpened(no), MatterEnded(no))]
    assert details(happened(a_meeting(), *over[:-1])).closing is None
    closing = details(happened(a_meeting(), *over)).closing
    assert closing is not None
    assert (closing.adjusters, closing.remote) == (None, True)
    assert details(happened(a_meeting(), *over), "secretary").closing is None
    assert details(happened(a_meeting(), *over, Closed())).closing is None
    chosen = details(happened(a_meeting(), *over, AdjustersChosen(("anna",), place="Kansliet"))).closing
    assert chosen is not None
    lines = [str(element) for element in chosen.aloud(book.of("sv"))]
    assert any("Kansliet" in line for line in lines)
