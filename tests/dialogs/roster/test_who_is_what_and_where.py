"""The roster, and where people sit (R-018, R-085, R-127, R-142)."""

from dataclasses import replace

import pytest

from cards.roster import AssignForm, ChoosePerson, PlaceCard, RosterList
from cards.vouching import VouchForm
from dialogs.judging.outcome import AskRoster, Draft, Outcome
from dialogs.judging.shared_pages import ChecklistPage, PlacePage
from dialogs.matter.facts import (
    Asked,
    MatterCalled,
)
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.places import PersonPlace
from dialogs.pages import draw
from dialogs.presence.facts import Entered
from dialogs.roster import who_is_what_and_where as roster
from dialogs.roster.facts import Assigned, InChat, Noticed, PlaceSaid, Vouched
from dialogs.roster.offers import steps
from dialogs.roster.pages import RosterChoosePage, RosterFormPage, RosterPage
from dialogs.said import about
from dialogs.said.inbound import Road, Sender
from dialogs.sitting.facts import Closed, SetUp
from tests.support.meetings import (
    CHAT,
    a_meeting,
    after,
    answered,
    happened,
    kinds,
    listed,
    pressed,
    refusal,
    scene_of,
    seated,
    seen_by,
    sender,
    shown,
    stranger,
)
from tests.support.shown_cards import rendered, texts

EMPTY = Meeting(key="s1", chat=CHAT.chat)
NO_DECISION = happened(
    EMPTY, SetUp("KS", "board", 15, "2026-11-25", "Stadshuset", "linkoping", ""), seated("anna", place="")
)


def assign(meeting: Meeting, **fields: object) -> Outcome:
    """The secretary assigns."""
    said = pressed("roster.assign", "secretary", Road.DIALOG, **fields)
    return roster.assign(said, scene_of(said, meeting))


def complained(out: Outcome) -> tuple[str, ...]:
    """What the form that comes back says is wrong; nothing is written."""
    assert isinstance(out.reply, Draft)
    assert isinstance(out.reply.view, AssignForm)
    assert not out.changes
    return out.reply.view.wrong


def say(meeting: Meeting, who: str | Sender, place: str) -> Outcome:
    """Somebody says where they sit."""
    said = pressed("place.say", who, place=place)
    return roster.say_place(said, scene_of(said, meeting))


def test_a_person_says_where_they_sit() -> None:
    """`distans` and `i rummet` are one's own to say; again it is noted that it was said, and nothing is drawn anew."""
    out = say(a_meeting(), "anna", "room")
    assert out.facts == (PlaceSaid("anna", "room", "remote"),)
    assert "readiness" in shown(out)
    meeting = after(a_meeting(), out)
    again = say(meeting, "anna", "room")
    assert (again.stands, again.changes) == (about.place("anna"), False)
    assert after(meeting, again).people == meeting.people
    view = draw(PlacePage(PersonPlace.ROOM), seen_by(meeting, "anna"))
    assert isinstance(view, PlaceCard)
    assert say(a_meeting(begun=False), "anna", "room").deliveries == ()


def test_whoever_turns_remote_in_a_round_is_asked_at_once() -> None:
    """The answer to `distans` confirms the place and asks the checklist; so it does when they say it again."""
    meeting = happened(a_meeting(), MatterCalled(4), Asked(1, 3, 4))
    page = ChecklistPage(remote=1)
    for who in ("chair", "anna"):
        out = say(meeting, who, "remote")
        assert out.reply == page
        said = texts(rendered(draw(page, seen_by(after(meeting, out), who))))
        assert "Du är antecknad på distans." in said
        assert "Ingen kan se min skärm" in said
    kept = happened(meeting, answered("anna"), by="anna")
    assert "Du är antecknad på distans." in texts(rendered(draw(page, seen_by(kept, "anna"))))


def test_an_unknown_person_is_put_on_the_roster_without_a_capacity() -> None:
    """R-127: a place gives no capacity."""
    out = say(a_meeting(), stranger(), "remote")
    assert kinds(out) == ("Noticed", "PlaceSaid")
    assert after(a_meeting(), out).people["p6"].capacity is None


def test_a_place_is_not_taken_where_it_cannot_be() -> None:
    """Nothing set up, closed, no such place, or no decision of the council on remote participation (R-004)."""
    assert refusal(say(EMPTY, "anna", "remote")) == "not_set_up"
    assert refusal(say(happened(a_meeting(), Closed()), "anna", "remote")) == "closed"
    assert refusal(say(a_meeting(), "anna", "moon")) == "bad_form"
    assert refusal(say(NO_DECISION, "anna", "remote")) == "no_decision"
    room = seen_by(a_meeting())
    assert refusal(roster.say_place(pressed("place.say", "zed", place="room"), room)) == "no_person"


def test_the_secretary_gives_a_capacity() -> None:
    """Person first, then the form, then it is noted; members serve by themselves, substitutes when called in."""
    meeting = a_meeting()
    assert assign(meeting).reply == RosterChoosePage()
    assert assign(meeting, person="new").reply == RosterFormPage("new")
    out = assign(meeting, person="new", name=" Eva Lund ", capacity="member", group="S", place="remote", serves="")
    assert out.facts == (Assigned("p6", "Eva Lund", "member", "S", "remote", serves=True),)
    assert AskRoster("roster:changed") in out.deliveries
    changed = after(meeting, out)
    again = assign(changed, person="p6", name="Eva Lund", capacity="member", group="S", place="remote", serves="yes")
    assert not again.changes
    called_in = assign(meeting, person="cia", capacity="substitute", place="remote", serves="no")
    assert not after(meeting, called_in).people["cia"].serves
    official = assign(meeting, person="new", name="Tor", capacity="official", place="room", serves="yes")
    assert isinstance(official.facts[0], Assigned)
    assert not official.facts[0].serves
    loose = assign(meeting, person="anna", capacity="", place="remote")
    assert after(meeting, loose).people["anna"].capacity is None
    assert AskRoster("roster:changed") in assign(a_meeting(begun=False), person="bo", capacity="official").deliveries


def test_nobody_is_assigned_where_nothing_can_be() -> None:
    """Not set up, closed, no such person, remote without a decision."""
    assert refusal(assign(EMPTY)) == "not_set_up"
    assert refusal(assign(happened(a_meeting(), Closed()))) == "closed"
    assert refusal(assign(a_meeting(), person="zed", capacity="member")) == "no_person"
    remote = assign(NO_DECISION, person="anna", capacity="member", place="remote")
    assert complained(remote) == ("remote",)


def test_a_pasted_person_is_tied_to_somebody_seen_in_teams() -> None:
    """The secretary says that they are the same; the Teams identity is taken over."""
    guest = Noticed("p9", "A. Ek", "oid-ek", "29:ek")
    meeting = happened(a_meeting(), guest, Assigned("p10", "Anna Ek", "member"))
    out = assign(meeting, person="p10", capacity="member", place="remote", identity="p9")
    tied = after(meeting, out)
    assert tied.people["p10"].wire == "oid-ek"
    assert tied.person_of(Sender("29:ek", "oid-ek")) == tied.people["p10"]
    # What Teams showed of the one stands with the other now, and the older entry is nobody in the call any more.
    there = after(happened(meeting, Entered("p9")), out)
    assert (there.people["p10"].in_call, there.people["p9"].in_call, there.people["p9"].wire) == (True, None, "")
    form = draw(RosterFormPage("p10"), seen_by(meeting, "secretary"))
    assert isinstance(form, AssignForm)
    assert [row.key for row in form.loose] == ["p9"]
    known = draw(RosterFormPage("anna"), seen_by(meeting, "secretary"))
    assert isinstance(known, AssignForm)
    assert known.loose == ()


FRANK = Noticed("p9", "Lena Dahl", "oid-frank", "29:frank", foreign=True)


def test_somebody_foreign_gets_a_capacity_only_from_a_secretary_who_vouches_for_them() -> None:
    """R-251: a step of its own says what it means; until it is confirmed nothing is kept, and then who vouched and when."""
    meeting = happened(a_meeting(), FRANK)
    fields = {"person": "p9", "capacity": "vice_chair", "place": "room"}
    asked = assign(meeting, **fields)
    assert not asked.changes
    assert isinstance(asked.reply, Draft)
    view = asked.reply.view
    assert isinstance(view, VouchForm)
    assert (view.name, view.capacity, view.anonymous) == ("Lena Dahl", "vice_chair", False)
    assert "Jag har kontrollerat" in str(rendered(view))
    assert "hör till en annan organisation" in texts(rendered(view))
    out = assign(meeting, **fields, vouch="yes")
    assert kinds(out) == ("Assigned", "Vouched")
    assert after(meeting, out).people["p9"].capacity is Capacity.VICE_CHAIR
    assert not assign(after(meeting, out), **fields).changes
    changed = assign(after(meeting, out), **{**fields, "capacity": "official"})
    assert kinds(changed) == ("Assigned",)
    assert assign(meeting, person="p9", capacity="", place="room").facts


def test_to_tie_a_name_to_somebody_foreign_is_the_same_step() -> None:
    """Otherwise a line of the list would carry the capacity to them."""
    meeting = happened(a_meeting(), replace(FRANK, object_id=None), Assigned("p10", "Lena Dahl", "vice_chair"))
    fields = {"person": "p10", "capacity": "vice_chair", "identity": "p9"}
    asked = assign(meeting, **fields)
    assert isinstance(asked.reply, Draft)
    assert "själv skrivit sitt namn" in texts(rendered(asked.reply.view))
    assert after(meeting, assign(meeting, **fields, vouch="yes")).people["p10"].capacity is Capacity.VICE_CHAIR


def test_a_capacity_that_waits_is_given_by_vouching_alone() -> None:
    """Somebody had it, and turned out to be foreign; the roster says so."""
    meeting = happened(a_meeting(), InChat("anna", foreign=True))
    fields = {"person": "anna", "capacity": "member", "place": "remote", "name": "Anna", "serves": "no"}
    assert kinds(assign(meeting, **fields, vouch="yes")) == ("Vouched",)
    view = draw(RosterPage(), seen_by(meeting, "secretary"))
    assert "gäller inte förrän sekreteraren har gått i god" in str(rendered(view))
    vouched = draw(RosterPage(), seen_by(happened(meeting, Vouched("anna")), "secretary"))
    assert "sekreteraren har gått i god" in str(rendered(vouched))


def test_nobody_takes_over_the_identity_of_somebody_with_a_capacity() -> None:
    """The form offers only those who have none; a forged field is no way around that."""
    taken = assign(a_meeting(), person="anna", capacity="member", place="room", identity="bo")
    assert complained(taken) == ("identity",)


def test_a_board_has_one_chair() -> None:
    """A second one would take the lead unasked; whoever is the chair stays it, and the place can be given anew."""
    meeting = a_meeting()
    assert complained(assign(meeting, person="anna", capacity="chair", place="remote")) == ("one_chair",)
    assert kinds(assign(meeting, person="chair", capacity="chair", place="remote")) == ("Assigned",)
    freed = after(meeting, assign(meeting, person="chair", capacity="member", place="room"))
    given = after(freed, assign(freed, person="anna", capacity="chair", place="remote"))
    assert given.chair is given.people["anna"]


def test_whoever_belongs_to_another_tenant_is_noted_as_foreign() -> None:
    """R-127: also where they only say where they sit."""
    out = say(a_meeting(), replace(sender("frank"), tenant="another"), "remote")
    assert [fact.foreign for fact in out.facts if isinstance(fact, Noticed)] == [True]


def test_whoever_acts_as_secretary_sees_the_roster() -> None:
    """Whoever set the sitting up names the first secretary, and the names found are theirs to accept."""
    line, seen = Assigned("p8", "Eva", "member"), Noticed("p9", "Eva", "oid-eva", "29:eva")
    meeting = a_meeting(people=(line, seen, InChat("p9", foreign=False)), begun=False)
    view = draw(RosterPage(), seen_by(meeting, sender("karin", may_set_up=True)))
    assert isinstance(view, RosterList)
    assert (len(view.rows), view.names) == (2, 1)
    assert "Stäm av namnen" in str(rendered(view))


def test_the_roster_is_for_the_hosts() -> None:
    """Others see how many there are."""
    said = pressed("roster.show", "anna")
    assert roster.show(said, scene_of(said, a_meeting())).reply == RosterPage()
    view = draw(RosterPage(), seen_by(a_meeting(), "secretary"))
    assert isinstance(view, RosterList)
    assert len(view.rows) == 5
    other = draw(RosterPage(), seen_by(a_meeting(), "anna"))
    assert isinstance(other, RosterList)
    assert (other.rows, other.count) == ((), 5)
    choose = draw(RosterChoosePage(), seen_by(happened(a_meeting(), Noticed("p9", "Gäst")), "secretary"))
    assert isinstance(choose, ChoosePerson)
    assert choose.people[0].key == "p9"


@pytest.mark.parametrize(("on", "no"), [(4, 4), (1, 0), (0, 0)])
def test_the_matter_on_the_table_stands_in_the_form_where_it_has_parties(on: int, no: int) -> None:
    """A proposal that is shown: nothing else is chosen for the secretary, and between matters nothing is."""
    meeting = a_meeting(matters=(listed(1), listed(4, "secrecy"), listed(5, "secrecy")))
    meeting = happened(meeting, MatterCalled(on)) if on else meeting
    form, choice = (draw(page, seen_by(meeting, "secretary")) for page in (RosterFormPage("new"), RosterChoosePage()))
    assert isinstance(form, AssignForm)
    assert isinstance(choice, ChoosePerson)
    assert (form.row.matter, form.row.capacity, choice.party_of) == (no, "", no)


def test_a_button_that_names_the_matter_opens_the_form_of_a_party_to_that_one() -> None:
    """Also when another is on the table by then; and somebody who is known keeps what they are."""
    meeting = happened(a_meeting(matters=(listed(4, "secrecy"), listed(5, "secrecy"))), MatterCalled(5))
    out = assign(meeting, person="new", party_of="4")
    assert out.reply == RosterFormPage("new", party_of=4)
    form = draw(RosterFormPage("new", party_of=4), seen_by(meeting, "secretary"))
    assert isinstance(form, AssignForm)
    assert (form.row.capacity, form.row.matter, form.row.place) == ("party", 4, "")
    known = draw(RosterFormPage("anna", party_of=4), seen_by(meeting, "secretary"))
    assert isinstance(known, AssignForm)
    assert known.row.capacity == "member"


def test_help_offers_a_party_only_to_the_matter_on_the_table() -> None:
    """To the secretary; a matter that has no parties has no such step."""
    meeting = a_meeting(matters=(listed(1), listed(4, "secrecy")))
    verbs = [[one.phrase for one in steps(seen_by(happened(meeting, MatterCalled(no)), "secretary"))] for no in (4, 1)]
    assert ["roster.add_party" in one for one in verbs] == [True, False]


def test_every_capacity_has_its_place_in_the_choice() -> None:
    """The form offers all capacities and the matters a party can belong to."""
    view = draw(RosterFormPage("new"), seen_by(a_meeting(matters=(listed(1), listed(4, "secrecy"))), "secretary"))
    assert isinstance(view, AssignForm)
    assert view.capacities == tuple(Capacity)
    assert view.matters == (4,)


def test_the_councils_presidium_is_never_remote_in_the_council() -> None:
    """R-007, from 1 July 2026: neither by their own word nor by the secretary's; before that, and in a board, they may."""
    described = {
        day: SetUp("Fullmäktige", "council", 101, day, "Salen", "karlstad", "2020 § 8")
        for day in ("2026-06-30", "2026-07-01")
    }
    later = happened(a_meeting(), described["2026-07-01"])
    assert refusal(say(later, "chair", "remote")) == "presidium_remote"
    assert complained(assign(later, person="chair", capacity="chair", place="remote")) == ("remote",)
    assert say(later, "anna", "room").facts
    assert say(happened(a_meeting(), described["2026-06-30"]), "chair", "remote").facts
    assert say(a_meeting(), "chair", "remote").facts


def test_a_line_that_is_tied_is_tied_to_nobody_else() -> None:
    """R-251: what stands in the journal as done by its key would be somebody else's doing."""
    meeting = happened(a_meeting(), Noticed("p9", "Olle", "oid-olle", "29:olle"))
    said = pressed("roster.assign", "secretary", person="secretary", capacity="secretary", place="room", identity="p9")
    assert not roster.assign(said, scene_of(said, meeting)).changes
