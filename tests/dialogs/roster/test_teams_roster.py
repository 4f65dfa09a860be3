"""Teams' roster of the chat: who is in it and who is foreign; it gives nobody a capacity (R-127, R-251)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.judging.outcome import Outcome
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting
from dialogs.roster import teams_roster
from dialogs.roster.facts import Assigned, InChat, LeftChat, Noticed, Vouched
from dialogs.roster.pages import RosterNamesPage, RosterPage
from dialogs.said.inbound import RosterRead, RosterRow, Sender
from dialogs.sitting.facts import Closed
from tests.support.meetings import CHAT, TEN, a_meeting, after, happened, kinds, seen_by, sender, tells

BOT = Sender("28:bot")
EVA = Sender("29:eva", "oid-eva", "tenant", "Eva Lund")
PASTED = Assigned("p9", "Eva Lund", "member", "S", "remote", serves=True)


def roster(meeting: Meeting, *people: Sender, organizer: str | None = None) -> Outcome:
    """Teams' roster is read."""
    rows = tuple(RosterRow(who, "user", f"{who.name}@kommunen.example") for who in people)
    said = RosterRead(place=CHAT, who=BOT, at=TEN, sitting="s1", people=rows, organizer=organizer)
    return teams_roster.roster_read(said, seen_by(meeting))


def test_a_name_that_fits_is_proposed_and_ties_nobody() -> None:
    """The secretary is asked, and whoever bears the name in the chat has nothing until that is answered."""
    meeting = a_meeting(people=(PASTED, Assigned("karin", "Karin", "secretary", object_id="oid-karin")), begun=False)
    out = roster(meeting, EVA, sender("karin"))
    assert [(one.to, one.page) for one in tells(out)] == [("oid-karin", RosterNamesPage())]
    read = after(meeting, out)
    assert read.people["p9"].wire == ""
    seen = read.person_of(EVA)
    assert seen is not None
    assert (seen.capacity, seen.in_chat, seen.checked, seen.address) == (None, True, True, "Eva Lund@kommunen.example")


def test_of_whoever_is_first_seen_after_the_close_neither_name_nor_address_is_known() -> None:
    """Somebody who asks in private may have the roster read anew; and the next reading finds nothing more to note."""
    closed = happened(a_meeting(people=(PASTED,)), Closed())
    read = after(closed, roster(closed, EVA))
    seen = read.person_of(EVA)
    assert seen is not None
    assert (seen.name, seen.address, seen.in_chat) == ("", "", True)
    assert not roster(read, EVA).changes


def test_a_roster_that_another_sitting_asked_for_tells_only_of_people_that_this_one_has() -> None:
    """Who is in the chat and who has left it; of nobody new, and not who made the meeting in Teams."""
    known = sender("karin")
    meeting = a_meeting(people=(PASTED, Assigned("karin", "Karin", "secretary", object_id="oid-karin")), begun=False)
    read = after(meeting, roster(meeting, known))
    said = RosterRead(
        place=CHAT, who=BOT, at=TEN, sitting="s1", people=(RosterRow(EVA, "user"),), organizer="oid-x", told_too=True
    )
    assert teams_roster.roster_read(said, seen_by(read)).facts == (LeftChat("karin"),)


def test_after_the_close_nobody_is_asked_which_names_fit() -> None:
    """Names that fit are proposed for what is to come."""
    meeting = a_meeting(people=(PASTED, Assigned("karin", "Karin", "secretary", object_id="oid-karin")), begun=False)
    seen = happened(meeting, Noticed("p10", EVA.name, EVA.object_id, EVA.mri), Closed())
    out = roster(seen, EVA, sender("karin"))
    assert (out.changes, out.deliveries) == (True, ())


def test_before_there_is_a_secretary_whoever_set_the_sitting_up_is_asked() -> None:
    """Somebody must be able to name the first one."""
    assert [one.to for one in tells(roster(a_meeting(people=(PASTED,), begun=False), EVA))] == ["chair"]


def test_no_name_is_proposed_for_a_guest_a_stranger_or_one_of_two() -> None:
    """Anybody can bear any name: only the tenant's own people count, and only where one of them alone bears it (R-251)."""
    meeting = a_meeting(people=(PASTED,), begun=False)
    for other in (
        replace(EVA, tenant="other"),
        replace(EVA, object_id=None),
        replace(EVA, guest=True),
        replace(EVA, tenant=None),
    ):
        out = roster(meeting, other)
        assert not tells(out)
        assert after(meeting, out).people["p9"].wire == ""
    assert not tells(roster(meeting, EVA, replace(EVA, mri="29:eva2", object_id="oid-eva2")))
    assert not tells(roster(meeting, EVA, replace(EVA, mri="29:eva2", object_id="oid-eva2", tenant=None)))
    assert tells(roster(meeting, EVA, replace(EVA, mri="29:eva2", object_id="oid-eva2", tenant="other")))


def test_whoever_turns_out_to_be_foreign_loses_the_capacity_and_the_secretary_hears() -> None:
    """However they came to it. A secretary who vouches for them by name gives it back."""
    guest = replace(sender("anna"), guest=True)
    out = roster(a_meeting(), guest, sender("secretary"), sender("chair"))
    meeting = after(a_meeting(), out)
    anna = meeting.people["anna"]
    assert (anna.capacity, anna.waiting) == (None, Capacity.MEMBER)
    assert [(one.to, one.page) for one in tells(out)] == [("oid-secretary", RosterPage())]
    vouched = happened(meeting, Vouched("anna"))
    assert (vouched.people["anna"].capacity, vouched.people["anna"].waiting) == (Capacity.MEMBER, None)
    assert not roster(vouched, guest, sender("secretary"), sender("chair")).changes


def test_whoever_the_roster_does_not_show_has_left_the_chat() -> None:
    """Until it shows them again. An empty roster tells nothing."""
    meeting = after(a_meeting(), roster(a_meeting(), sender("anna"), sender("bo")))
    gone = roster(meeting, sender("anna"))
    assert gone.facts == (LeftChat("bo"),)
    assert after(meeting, gone).people["bo"].in_chat is False
    assert not roster(meeting).changes
    back = roster(after(meeting, gone), sender("anna"), sender("bo"))
    assert kinds(back) == ("InChat",)


def test_half_a_list_takes_nobody_out() -> None:
    """It still tells who is there."""
    meeting = after(a_meeting(), roster(a_meeting(), sender("anna"), sender("bo")))
    half = RosterRead(
        place=CHAT, who=BOT, at=TEN, sitting="s1", people=(RosterRow(sender("anna")), RosterRow(EVA)), whole=False
    )
    read = after(meeting, teams_roster.roster_read(half, seen_by(meeting)))
    assert {p.name for p in read.people.values() if p.in_chat} == {"Anna", "Bo", "Eva Lund"}


def test_half_a_list_proposes_nobody_and_proves_nobody_to_be_one_of_ours() -> None:
    """On the half that was not read somebody else may bear the name. Whoever it shows to be foreign is that."""
    strange = replace(sender("bo"), tenant="another")
    half = RosterRead(
        place=CHAT,
        who=BOT,
        at=TEN,
        sitting="s1",
        people=(RosterRow(sender("anna")), RosterRow(strange), RosterRow(EVA)),
        whole=False,
    )
    read = after(a_meeting(), teams_roster.roster_read(half, seen_by(a_meeting())))
    assert [p.name for p in read.people.values() if p.checked] == ["Bo"]
    assert read.people["bo"].foreign
    whole = after(a_meeting(), teams_roster.roster_read(replace(half, whole=True), seen_by(a_meeting())))
    assert {p.name for p in whole.people.values() if p.checked} == {"Anna", "Bo", "Eva Lund"}


def test_a_list_tells_nothing_of_whoever_came_or_went_since_it_was_asked_for() -> None:
    """It was read before that, and comes after it."""
    before, since = TEN, TEN + timedelta(seconds=2)
    meeting = after(a_meeting(), roster(a_meeting(), sender("anna"), sender("bo")))
    meeting = happened(happened(meeting, LeftChat("anna"), at=since), InChat("chair"), at=since)
    rows = (RosterRow(sender("anna")), RosterRow(sender("bo")))
    said = RosterRead(place=CHAT, who=BOT, at=since, sitting="s1", people=rows, asked_at=before)
    assert not teams_roster.roster_read(said, seen_by(meeting)).changes
    later = replace(said, asked_at=since)
    assert set(teams_roster.roster_read(later, seen_by(meeting)).facts) >= {LeftChat("chair")}


@pytest.mark.parametrize("guest_first", [True, False])
def test_two_rows_of_one_person_that_differ_change_nothing_of_what_was_known(*, guest_first: bool) -> None:
    """Neither makes the chair foreign, nor a guest one of ours; whoever was not known yet is on the safe side."""
    own, guest = sender("chair"), replace(sender("chair"), guest=True)
    rows = (guest, own) if guest_first else (own, guest)
    known = after(a_meeting(), roster(a_meeting(), own))
    assert not roster(known, *rows).changes
    foreign = after(a_meeting(), roster(a_meeting(), guest))
    assert not roster(foreign, *rows).changes
    assert after(a_meeting(), roster(a_meeting(), *rows)).people["chair"].foreign
    new = after(a_meeting(), roster(a_meeting(), *(replace(one, object_id="oid-x", mri="29:x") for one in rows)))
    assert [p.foreign for p in new.people.values() if p.object_id == "oid-x"] == [True]


def test_a_roster_without_tenants_tells_only_who_is_in_the_chat() -> None:
    """Then nothing is known of where they belong, and nothing is claimed."""
    away = happened(
        a_meeting(people=(Assigned("anna", "Anna", "member", object_id="oid-anna", mri="29:anna"),)), LeftChat("anna")
    )
    out = roster(away, replace(sender("anna"), tenant=None))
    assert out.facts == (InChat("anna"),)
    assert not roster(after(away, out), replace(sender("anna"), tenant=None)).changes


def test_a_teams_id_is_added_to_somebody_known_by_object_id() -> None:
    """The Teams id is needed for a person's own view of a card; nothing is written when all is known."""
    person = Assigned("p1", "Anna", "chair", object_id="oid-anna")
    meeting = a_meeting(people=(person,))
    out = roster(meeting, sender("anna"), organizer="oid-anna")
    assert kinds(out) == ("OrganizerKnown", "Assigned", "InChat")
    known = after(meeting, out)
    assert known.people["p1"].mri == "29:anna"
    assert known.organizer == "oid-anna"
    assert not roster(known, sender("anna"), organizer="oid-anna").changes


def test_whoever_is_seen_for_the_first_time_comes_onto_the_roster_without_a_capacity() -> None:
    """And the reading that sees them again writes nothing."""
    nobody = a_meeting(people=())
    out = roster(nobody, EVA, replace(EVA, mri="29:g", object_id=None, name="Gäst"))
    assert kinds(out) == ("Noticed", "InChat", "Noticed", "InChat")
    assert [fact.foreign for fact in out.facts if isinstance(fact, Noticed)] == [False, True]
    assert {p.capacity for p in after(nobody, out).people.values() if p.name in ("Eva Lund", "Gäst")} == {None}
