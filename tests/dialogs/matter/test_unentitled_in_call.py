"""Who may be in the call while a matter is on the table: strangers in authority matters, and everybody in protective security."""

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from cards.attendance import Intruder
from cards.gate import GateCard
from cards.phrases import book
from dialogs import router
from dialogs.chat.facts import GuardTripped
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.matter import gate, raised_level
from dialogs.matter.checklist_answer_holds import Why
from dialogs.matter.checklist_lines_asked import gated
from dialogs.matter.facts import (
    Answered,
    Asked,
    CheckLapsed,
    HostChecked,
    LevelRaised,
    MatterCalled,
    MatterEnded,
    MatterOpened,
)
from dialogs.matter.obstacles import Obstacle, standing
from dialogs.matter.pages import GatePage, IntruderPage, LevelRaisedPage
from dialogs.matter.unentitled_in_call import check_lost
from dialogs.meeting.kinds import MatterKind
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.presence import attendance
from dialogs.presence.facts import Adjourned, Entered, LinkLost
from dialogs.quorum.remote_word_facts import RemoteDecided
from dialogs.roster import who_is_what_and_where as roster
from dialogs.roster.facts import Assigned, Noticed, PlaceSaid
from dialogs.said.inbound import Came, Pressed, Road, RosterRead, RosterRow, Said, Sender
from dialogs.showing.names import MOST_LISTED, called
from tests.support.meetings import (
    CHAT,
    TEN,
    a_meeting,
    default,
    happened,
    linkoping,
    listed,
    pressed,
    scene_of,
    seated,
    seen_by,
    sender,
    spoke,
    stranger,
    tells,
)

IN_THE_ROOM = (seated("chair", "chair", "room"), seated("secretary", "secretary", "room"), seated("anna", place="room"))
GUARDED = (MatterKind.AUTHORITY, MatterKind.SECRECY, MatterKind.SECRECY_INDIVIDUAL, MatterKind.PROTECTIVE)
GUEST = (Noticed("p9", "Gäst", None, "29:stranger", foreign=True), Entered("p9"))
STRANGERS = {
    "anonymous": GUEST,
    "foreign": (Noticed("p9", "Frank", "oid-frank", "29:frank", foreign=True), Entered("p9")),
    "without a capacity": (Noticed("p9", "Olle", "oid-olle", "29:olle"), Entered("p9")),
    "the party of another matter": (seated("eva", "party", "", name="", matter=5), Entered("eva")),
    "support": (seated("sup", "support", ""), Entered("sup")),
}


def at_table(kind: str, *facts: Fact, opened: bool = False) -> Meeting:
    """Matter 4 of this kind is called, everybody sits in the room, and then `facts`."""
    open_ = (MatterOpened(4),) if opened else ()
    return a_meeting(IN_THE_ROOM, (listed(4, kind), listed(5)), (MatterCalled(4), *open_, *facts))


def opening(meeting: Meeting, reason: str = "") -> Outcome:
    """The chair opens matter 4, and says that only entitled people are there."""
    said = pressed("gate.open", matter=4, only_entitled="yes", reason=reason)
    return gate.open_(said, scene_of(said, meeting))


def opens(out: Outcome) -> bool:
    """Whether the matter is open then."""
    return any(isinstance(fact, MatterOpened) for fact in out.facts)


def is_now(page: IntruderPage, meeting: Meeting) -> str:
    """Why the alarm is over; "" while it is not."""
    view = draw(page, seen_by(meeting, "chair"))
    assert isinstance(view, Intruder)
    return view.now


def coming(meeting: Meeting, who: Sender) -> Outcome:
    """Somebody joins the call."""
    said = Came(place=CHAT, who=who, at=TEN, people=(who,))
    return attendance.came(said, Scene(meeting, linkoping(), TEN, who))


def judged(function: object, said: Pressed, meeting: Meeting) -> Outcome:
    """A press of one of the roster's verbs."""
    out = function(said, scene_of(said, meeting))  # type: ignore[operator]
    assert isinstance(out, Outcome)
    return out


# ---- strangers ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", GUARDED)
@pytest.mark.parametrize("who", sorted(STRANGERS))
def test_one_tap_does_not_open_a_matter_while_somebody_unentitled_is_in_the_call(kind: MatterKind, who: str) -> None:
    """R-106, R-119: in authority matters as in secrecy; the chair sees whom, and may open only with a reason, if at all."""
    meeting = at_table(kind.value, *STRANGERS[who])
    there = standing(seen_by(meeting, "chair"), meeting.matters[0])
    assert [one.why for one in there.not_ready] == [Why.NOT_ENTITLED]
    assert opens(opening(at_table(kind.value)))
    assert not opens(opening(meeting))
    assert opens(opening(meeting, reason="accepted")) is (kind is not MatterKind.PROTECTIVE)


@pytest.mark.parametrize("kind", GUARDED)
def test_a_stranger_who_comes_in_during_the_matter_is_told_of(kind: MatterKind) -> None:
    """R-121, R-122: chair and secretary, by an alarm; before it is open the gate says it."""
    out = coming(at_table(kind.value, opened=True), stranger())
    assert [(tell.to, tell.alarm) for tell in tells(out)] == [("oid-chair", True), ("oid-secretary", True)]
    assert not tells(coming(at_table(kind.value), stranger()))
    assert not tells(coming(at_table("closed", opened=True), stranger()))


def test_a_message_costs_no_more_where_hundreds_may_not_stay() -> None:
    """They are asked about when they come, not once more for each message: the warning of every board waits for that (D1)."""

    def judged_calls(many: int) -> int:
        strangers = [fact for n in range(many) for fact in (Noticed(f"x{n}", "", mri=f"29:x{n}"), Entered(f"x{n}"))]
        meeting = at_table("secrecy", *strangers, opened=True)
        counted = Counter[str]()
        sys.setprofile(lambda _frame, event, _arg: counted.update([event]))
        try:
            out = router.decide(spoke("Är det grannen?", "bo"), meeting, linkoping())
        finally:
            sys.setprofile(None)
        assert any(isinstance(fact, GuardTripped) for fact in out.facts)
        return counted["call"]

    judged_calls(1)  # what is found out once a process
    assert judged_calls(400) < 2 * judged_calls(40)


def test_an_authority_matter_has_a_gate_whatever_the_profile_asks() -> None:
    """Somebody must look who is there."""
    meeting = at_table("authority")
    assert gated(seen_by(meeting, "chair"), meeting.matters[0])


# ---- matters in which the board's rules let nobody be remote --------------------------------------------------------


@pytest.mark.parametrize("kind", GUARDED)
@pytest.mark.parametrize("reason", ["", "accepted"])
@pytest.mark.parametrize(
    "far",
    [
        (seated("bo", place="remote"),),
        (seated("bo", place=""), Entered("bo")),
        (seated("bo", place="away"), Entered("bo")),
    ],
)
def test_no_reason_opens_while_somebody_may_be_remote_against_the_rules(
    kind: MatterKind, far: tuple[Fact, ...], reason: str
) -> None:
    """R-006: who is in the call and has given no place may be remote just as well as who has said so."""
    meeting = at_table(kind.value, *far)
    (there,) = standing(seen_by(meeting, "chair", default()), meeting.matters[0]).not_ready
    assert there.why is Why.MUST_LEAVE
    said = pressed("gate.open", matter=4, only_entitled="yes", reason=reason)
    assert not opens(gate.open_(said, scene_of(said, meeting, default())))


@pytest.mark.parametrize("kind", GUARDED)
def test_whoever_turns_remote_in_an_open_matter_against_the_rules_is_told_of(kind: MatterKind) -> None:
    """R-006: by their own word, which the chair has allowed before, and by coming back over the link; where the rules allow it nobody is alarmed."""
    meeting = at_table(kind.value, RemoteDecided(("anna",)), opened=True)
    said = pressed("place.say", "anna", place="remote")
    alarms = [tell.page for tell in tells(router.decide(said, meeting, default()))]
    assert alarms.count(IntruderPage("anna", 4)) == 2
    back = at_table(kind.value, seated("bo", place="remote"), LinkLost("bo"), opened=True)
    came = Came(place=CHAT, who=sender("bo"), at=TEN, people=(sender("bo"),))
    assert {tell.to for tell in tells(router.decide(came, back, default())) if tell.alarm} == {
        "oid-chair",
        "oid-secretary",
    }
    allowed = kind is not MatterKind.PROTECTIVE
    assert (
        IntruderPage("anna", 4) not in [tell.page for tell in tells(router.decide(said, meeting, linkoping()))]
    ) is allowed


@pytest.mark.parametrize("kind", GUARDED[:3])
def test_whoever_has_left_or_is_not_entitled_stands_in_nobodys_way(kind: MatterKind) -> None:
    """R-127: somebody's bare word stops nothing, and who has gone is not remote any more."""
    left = at_table(kind.value, seated("bo", place="remote"), LinkLost("bo"))
    claims = at_table(kind.value, Noticed("p9", "Olle", "oid-olle", "29:olle"), PlaceSaid("p9", "remote"))
    for meeting in (left, claims):
        assert standing(seen_by(meeting, "chair", default()), meeting.matters[0]).firm == ()


# ---- protective security ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", ["", "accepted", "oral"])
@pytest.mark.parametrize(
    "far",
    [
        (seated("bo", place="remote"),),
        (seated("bo", place=""), Entered("bo")),
        (seated("bo", place="away"), Entered("bo")),
        GUEST,
    ],
)
def test_protective_security_is_not_opened_while_somebody_may_be_remote(far: tuple[Fact, ...], reason: str) -> None:
    """R-045: who is in the call and has not said "i rummet" has to leave it, and no reason passes that."""
    meeting = at_table("protective", *far)
    there = standing(seen_by(meeting, "chair"), meeting.matters[0])
    assert there.firm == (Obstacle.REMOTE_BY_DECISION,)
    assert there.not_ready
    assert not opens(opening(meeting, reason))


def test_who_must_leave_the_call_is_named() -> None:
    """The gate's page says it by name."""
    meeting = at_table("protective", seated("bo", place=""), Entered("bo"))
    page = draw(GatePage(4), seen_by(meeting, "chair")).draw(book.SV, {})
    assert f"Bo: {book.SV.readiness.why['by_decision']}" in str(page)
    assert opens(opening(at_table("protective", seated("bo", place="room"), Entered("bo"))))


def test_a_member_who_comes_in_from_elsewhere_is_told_of() -> None:
    """Entitled, but the matter is never handled remotely; in the room it is nobody's alarm."""
    meeting = happened(at_table("protective", opened=True), seated("bo", place=""))
    (first, _) = tells(coming(meeting, sender("bo")))
    assert first.page == IntruderPage("bo", 4)
    drawn = draw(first.page, seen_by(happened(meeting, Entered("bo")), "chair")).draw(book.SV, {})
    assert book.SV.attendance.intruder["remote"].format(name="Bo") in str(drawn)
    assert not tells(coming(meeting, sender("anna")))


@pytest.mark.parametrize("who", STRANGERS)
def test_the_alarm_follows_the_person_and_the_matter(who: str) -> None:
    """One card a matter: it stands while the person is there and the matter lasts, and then says why it is over."""
    meeting = at_table("secrecy", *STRANGERS[who], opened=True)
    (person,) = meeting.people.keys() - {one.person for one in IN_THE_ROOM}
    page = IntruderPage(person, 4)

    assert is_now(page, meeting) == ""
    gone = happened(meeting, LinkLost(person))
    assert (is_now(page, gone), is_now(page, happened(gone, Entered(person)))) == ("gone", "")
    over = [happened(meeting, fact) for fact in (MatterEnded(4), Adjourned(5, "pause"))]
    assert [is_now(page, one) for one in over] == ["ended", "adjourned"]


def test_whoever_may_be_there_after_all_is_nobodys_alarm() -> None:
    """The secretary has put them on the roster; of somebody nobody knows any more there is nothing to decide."""
    meeting = at_table("secrecy", *STRANGERS["without a capacity"], opened=True)
    meeting = happened(meeting, Assigned("p9", "Olle", "member", place="remote"))
    found = [is_now(IntruderPage(who, no), meeting) for who, no in (("p9", 4), ("zed", 4), ("p9", 44), ("", 4))]
    assert found == ["may_stay", "nobody", "nobody", "nobody"]
    assert is_now(IntruderPage("", 4), happened(meeting, MatterEnded(4))) == "ended"


@pytest.mark.parametrize("who", STRANGERS)
def test_the_card_names_the_only_one_whom_it_can_be_about(who: str) -> None:
    """Also when they have gone, or the matter is over. Of several it does not say which."""
    meeting, page = at_table("secrecy", *STRANGERS[who], opened=True), IntruderPage("", 4)
    (person,) = meeting.people.keys() - {one.person for one in IN_THE_ROOM}
    gone = happened(meeting, LinkLost(person))
    for now, over in ((meeting, ""), (gone, "gone"), (happened(gone, MatterEnded(4)), "ended")):
        view = draw(page, seen_by(now, "chair"))
        assert isinstance(view, Intruder)
        assert (view.now, view.name) == (over, called(meeting.people[person]))
    two = happened(gone, Noticed("p8", "Gun", "oid-gun", "29:gun"), Entered("p8"), LinkLost("p8"))
    assert is_now(page, two) == "nobody"


def test_all_who_may_not_be_there_stand_on_one_card() -> None:
    """B.5: whoever came last heads it, the others are named below; who has gone is not, and the card is over when all have."""
    meeting = at_table("secrecy", opened=True)
    keys, page = set(), IntruderPage("", 4)
    for number in range(3):
        out = coming(meeting, Sender(f"29:x{number}", f"oid-x{number}", name=f"Gäst {number}"))
        keys |= {one.key for one in tells(out) if isinstance(one.page, IntruderPage)}
        page = next(one.page for one in tells(out) if isinstance(one.page, IntruderPage))
        meeting = happened(meeting, *out.facts)
    assert keys == {"intruder:4:chair", "intruder:4:secretary"}
    shown = draw(page, seen_by(meeting, "chair"))
    assert isinstance(shown, Intruder)
    assert (shown.name, shown.others, shown.more) == ("Gäst 2", ("Gäst 0", "Gäst 1"), 0)
    who = {p.name: p.key for p in meeting.people.values()}
    left = happened(meeting, LinkLost(who["Gäst 2"]))
    for again in (page, IntruderPage("", 4)):
        shown = draw(again, seen_by(left, "chair"))
        assert isinstance(shown, Intruder)
        assert (shown.name, shown.others, shown.now) == ("Gäst 0", ("Gäst 1",), "")
    assert is_now(IntruderPage("", 4), happened(left, LinkLost(who["Gäst 0"]), LinkLost(who["Gäst 1"]))) == "nobody"


def test_of_many_who_may_not_be_there_the_rest_are_counted() -> None:
    """A card has room for so many names."""
    crowd = [
        fact
        for n in range(MOST_LISTED + 3)
        for fact in (Noticed(f"x{n}", f"G{n}", f"o{n}", f"29:x{n}"), Entered(f"x{n}"))
    ]
    shown = draw(IntruderPage("x0", 4), seen_by(at_table("secrecy", *crowd, opened=True), "chair"))
    assert isinstance(shown, Intruder)
    assert (len(shown.others), shown.more) == (MOST_LISTED, 2)


def test_whoever_comes_again_rings_again_by_the_same_card() -> None:
    """The key is of the matter, and of no moment."""
    meeting = at_table("secrecy", opened=True)
    first, second = coming(meeting, stranger()), coming(meeting, stranger())
    assert [(one.key, one.anew, one.edited, one.alarm) for one in tells(first)] == [
        (one.key, True, True, True) for one in tells(second)
    ]


def test_who_turns_out_to_be_remote_in_an_open_matter_is_told_of() -> None:
    """By their own word, or the secretary's."""
    meeting = at_table("protective", opened=True)
    said = pressed("place.say", "anna", place="remote")
    assert [tell.page for tell in tells(judged(roster.say_place, said, meeting))] == [IntruderPage("anna", 4)] * 2
    noted = pressed("roster.assign", "secretary", person="anna", name="Anna", capacity="member", place="remote")
    assert IntruderPage("anna", 4) in [tell.page for tell in tells(judged(roster.assign, noted, meeting))]
    assert not tells(judged(roster.say_place, replace(said), at_table("protective")))


def roster_shows_a_guest(meeting: Meeting) -> Said:
    """Teams' roster is read, and Anna turns out to be a guest."""
    del meeting
    rows = tuple(RosterRow(one) for one in (replace(sender("anna"), guest=True), sender("chair"), sender("secretary")))
    return RosterRead(place=CHAT, who=Sender(""), at=TEN, sitting="s1", people=rows, organizer=None)


def answers_the_checklist(meeting: Meeting) -> Said:
    """Somebody nobody knows answers that all is well, and is remote by that."""
    run = meeting.run
    assert run is not None
    yes: dict[str, object] = {item.key: "yes" for item in linkoping().items}
    return pressed("checklist.submit", stranger(), Road.EXECUTE, **{"round_": run.round, **yes})


def takes_back_the_room(_: Meeting) -> Said:
    """Anna takes back that she sits in the room: she had said "distans" before."""
    return pressed("undo", "anna")


def pastes_the_roster(_: Meeting) -> Said:
    """The secretary pastes a list in which Anna helps with the equipment."""
    return pressed(
        "roster.import", "secretary", Road.DIALOG, step="accept", people="Anna, teknisk hjälp", same_anna_support="yes"
    )


@pytest.mark.parametrize("road", [roster_shows_a_guest, answers_the_checklist, takes_back_the_room, pastes_the_roster])
def test_whoever_may_not_stay_any_more_is_told_of_whatever_made_it_so(road: Callable[[Meeting], Said]) -> None:
    """R-121, R-122, R-045: the roster, an answer, an undo or a pasted list; once, and only while the matter is open."""
    said_room = (PlaceSaid("anna", "remote"), PlaceSaid("anna", "room", "remote"))
    start = a_meeting(IN_THE_ROOM, (listed(4, "protective"), listed(5)), (Entered("anna"), Asked(1, 4, 4)))
    waiting = happened(happened(start, *said_room, by="anna"), MatterCalled(4))
    meeting = happened(waiting, MatterOpened(4))
    said = road(meeting)
    out = router.decide(said, meeting, linkoping())
    told = [tell.to for tell in tells(out) if isinstance(tell.page, IntruderPage)]
    assert told == ["oid-chair", "oid-secretary"]
    for stands in (meeting, waiting):
        checked = happened(stands, HostChecked(4, only_entitled=True))
        matter = happened(checked, *router.decide(said, checked, linkoping()).facts).matter(4)
        assert matter is not None
        assert matter.check is None
    before = router.decide(said, waiting, linkoping())
    assert not [tell for tell in tells(before) if isinstance(tell.page, IntruderPage)]


def test_the_check_lapses_when_somebody_who_is_there_becomes_one_who_may_not_stay() -> None:
    """R-111: once; nobody else's capacity ends it, nor a check made while they are known to be there."""
    meeting = happened(at_table("secrecy", opened=True), Entered("anna"), HostChecked(4, only_entitled=True))
    taken = pressed("roster.assign", "secretary", person="anna", name="Anna", capacity="support", place="room")
    out = router.decide(taken, meeting, linkoping())
    assert CheckLapsed(4) in out.facts
    after_it = happened(meeting, *out.facts)
    matter = after_it.matter(4)
    assert matter is not None
    assert (matter.check, matter.lapsed is None) == (None, False)
    again = happened(after_it, HostChecked(4, only_entitled=True))
    said = pressed("place.say", "secretary", place="remote")
    assert not [fact for fact in router.decide(said, again, linkoping()).facts if isinstance(fact, CheckLapsed)]


def test_the_check_of_a_matter_that_leaves_the_table_lapses_no_more() -> None:
    """Nothing more is said of it: the next one has a check of its own."""
    meeting = happened(at_table("secrecy", opened=True), HostChecked(4, only_entitled=True))
    scene = seen_by(meeting, "chair")
    for facts in ((), (MatterEnded(4),), (LevelRaised(4, "protective"),), (Entered("anna"),)):
        after = happened(meeting, *facts)
        assert check_lost(scene, Outcome(facts), lambda after=after: after) == ()  # type: ignore[misc]  # mypy sees no type there


def test_the_bare_word_of_somebody_who_has_no_place_in_the_matter_stops_it_no_more_than_the_chair_lets_it() -> None:
    """R-127: whoever writes "distans" in the chat and is not seen in the call is named at the gate, and passed with a reason."""
    meeting = at_table("protective", Noticed("p9", "Olle", "oid-olle", "29:olle"), PlaceSaid("p9", "remote"))
    assert [one.why for one in standing(seen_by(meeting, "chair"), meeting.matters[0]).not_ready] == [
        Why.NOT_ENTITLED_UNSEEN
    ]
    assert not opens(opening(meeting))
    assert opens(opening(meeting, reason="accepted"))
    assert not opens(opening(happened(meeting, Entered("p9")), reason="accepted"))


@pytest.mark.parametrize("who", STRANGERS)
@pytest.mark.parametrize("word", ["", "remote", "answered", "both"])
def test_no_word_of_their_own_hides_that_somebody_unentitled_comes(who: str, word: str) -> None:
    """R-111, R-121: what they said or answered while Teams showed them to be gone is no sign that they were there already."""
    meeting = at_table("secrecy", Asked(1, 3, 4), *STRANGERS[who], HostChecked(4, only_entitled=True), opened=True)
    (person,) = meeting.people.keys() - {one.person for one in IN_THE_ROOM}
    meeting = happened(meeting, LinkLost(person), HostChecked(4, only_entitled=True))
    if word in ("remote", "both"):
        meeting = happened(meeting, PlaceSaid(person, "remote"))
    if word in ("answered", "both"):
        meeting = happened(meeting, Answered(person, 1, 3, 4, ("alone",)))
    known = meeting.people[person]
    assert is_now(IntruderPage(person, 4), meeting) == "gone"
    out = coming(meeting, Sender(known.mri or "", known.object_id))
    assert [tell.page for tell in tells(out)][:2] == [IntruderPage(person, 4)] * 2
    matter = happened(meeting, *out.facts).matter(4)
    assert matter is not None
    assert matter.check is None


def test_a_join_of_somebody_known_to_be_there_alarms_too() -> None:
    """Teams' word that they left may be lost: they come again, and the check that was made since lapses."""
    meeting = at_table("secrecy", *GUEST, HostChecked(4, only_entitled=True), opened=True)
    out = coming(meeting, stranger())
    assert out.facts == (Entered("p9", 4),)
    unchecked = coming(happened(meeting, *out.facts), stranger())
    assert (unchecked.facts, [tell.to for tell in tells(unchecked)]) == ((), ["oid-chair", "oid-secretary"])


def test_nobody_whom_teams_does_not_show_is_said_to_be_in_the_meeting() -> None:
    """R-090: they said that they are remote, and that is what is told; and when they say otherwise, that."""
    olle = (Noticed("p9", "Olle", "oid-olle", "29:olle"), PlaceSaid("p9", "remote"))
    meeting, page = at_table("secrecy", *olle, opened=True), IntruderPage("p9", 4)
    said = book.SV.attendance
    shown = {
        said.intruder["not_entitled_unseen"]: meeting,
        said.intruder["not_entitled"]: happened(meeting, Entered("p9")),
        said.intruder_now["not_remote"]: happened(meeting, PlaceSaid("p9", "room")),
        said.intruder_now["gone"]: happened(meeting, LinkLost("p9")),
        said.intruder_was["not_entitled_unseen"]: happened(meeting, MatterEnded(4)),
    }
    for sentence, now in shown.items():
        assert sentence.format(name="Olle") in str(draw(page, seen_by(now, "chair")).draw(book.SV, {}))
    # Of somebody entitled whom Teams showed to leave, an answer is a sign that they are there after all.
    left = happened(at_table("protective", Asked(1, 5, 4), seated("bo", place="remote"), opened=True), LinkLost("bo"))
    assert is_now(IntruderPage("bo", 4), left) == "gone"
    back = happened(left, Answered("bo", 1, 5, 4, ("alone",)))
    unseen = said.intruder["remote_unseen"].format(name="Bo")
    assert unseen in str(draw(IntruderPage("bo", 4), seen_by(back, "chair")).draw(book.SV, {}))


def test_a_level_raised_to_protective_says_that_somebody_must_leave() -> None:
    """Somebody in the call whose place is not said counts."""
    meeting = at_table("secrecy", seated("bo", place=""), Entered("bo"), LevelRaised(4, "protective"), opened=True)
    drawn = raised_level.draw_raised(LevelRaisedPage(4), seen_by(meeting, "chair")).draw(book.SV, {})
    assert book.SV.matter.must_leave in str(drawn)


def test_an_empty_place_on_the_roster_is_nobody_at_the_gate() -> None:
    """Whoever was tied to a line of the pasted list left it: only people are listed as unknown."""
    meeting = at_table("secrecy", Noticed("p8", "", None, None), *GUEST)
    view = draw(GatePage(4), seen_by(meeting, "chair"))
    assert isinstance(view, GateCard)
    assert [[one.name for one in group.people] for group in view.groups if group.name == "unknown"] == [["Gäst"]]
