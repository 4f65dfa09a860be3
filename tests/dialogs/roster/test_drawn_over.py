"""A form that stood open takes back nothing that was said since, but for what was changed in it (R-018, R-252)."""

from dialogs.judging.outcome import Draft, Outcome
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.quorum.seat_facts import Serves
from dialogs.roster import who_is_what_and_where as roster
from dialogs.roster.facts import Noticed, PlaceSaid
from dialogs.roster.pages import RosterFormPage
from dialogs.said.inbound import Road
from tests.support.meetings import CAST, a_meeting, after, happened, pressed, scene_of, seated
from tests.support.shown_cards import buttons, inputs, rendered

ANNA = seated("anna", name="Anna Ek", place="room", group="M")
JONAS = seated("jonas", "substitute", name="Jonas By", place="room")


def drawn(who: str, meeting: Meeting) -> dict[str, str]:
    """What the form would send of this person if nothing in it were changed."""
    said = pressed("roster.assign", "secretary", Road.FETCH, person=who)
    return _sent(rendered(roster.draw_form(RosterFormPage(who), scene_of(said, meeting))))


def _sent(card: dict[str, object]) -> dict[str, str]:
    """What the card's first button sends, with what stands in its fields."""
    ((_, data), *_rest) = buttons(card)
    known = {"sitting", "round", "form", "verb", "msteams"}
    fields = {name: str(one.get("value", "")) for name, one in inputs(card).items()}
    return {name: str(value) for name, value in data.items() if name not in known} | fields


def sends(meeting: Meeting, fields: dict[str, str]) -> Outcome:
    """What sending the form leads to."""
    said = pressed("roster.assign", "secretary", Road.DIALOG, **fields)
    return roster.assign(said, scene_of(said, meeting))


def then(who: str, meeting: Meeting, fields: dict[str, str]) -> Person:
    """The person once the form was sent."""
    return after(meeting, sends(meeting, fields)).people[who]


def test_whoever_only_corrects_the_party_leaves_the_members_own_word() -> None:
    """She has said since that she is remote, and nobody was asked where she sits."""
    meeting = a_meeting([*CAST, ANNA])
    form = drawn("anna", meeting) | {"group": "S"}
    moved = happened(meeting, PlaceSaid("anna", "remote", "room"))
    now = then("anna", moved, form)
    assert (now.place, now.group, now.unsaid) == (PersonPlace.REMOTE, "S", False)


def test_a_place_that_was_changed_in_the_form_holds() -> None:
    """The secretary says it, over whatever was said."""
    meeting = a_meeting([*CAST, ANNA])
    form = drawn("anna", meeting) | {"place": "away"}
    assert then("anna", happened(meeting, PlaceSaid("anna", "remote", "room")), form).place is PersonPlace.AWAY


def test_a_seat_taken_since_stays_taken() -> None:
    """The chair has let the substitute serve; in the form they did not yet."""
    meeting = a_meeting([*CAST, ANNA, JONAS])
    form = drawn("jonas", meeting) | {"group": "S"}
    seated_ = happened(meeting, Serves("jonas", "anna", "absent"))
    assert then("jonas", seated_, form).serves
    assert after(seated_, sends(seated_, form)).people["anna"].replaced
    assert not then("jonas", seated_, form | {"serves": "no"}).serves


def test_name_party_and_capacity_of_since_stay_too() -> None:
    """Another secretary has corrected them."""
    meeting = a_meeting([*CAST, ANNA])
    form = drawn("anna", meeting) | {"place": "away"}
    corrected = happened(meeting, seated("anna", "vice_chair", "room", name="Anna Eek", group="C"))
    now = then("anna", corrected, form)
    assert (now.name, now.given, now.group, now.place) == ("Anna Eek", Capacity.VICE_CHAIR, "C", PersonPlace.AWAY)


def test_another_capacity_says_anew_who_has_a_seat() -> None:
    """A substitute who becomes a member sits on one, though the form did not say that they serve."""
    meeting = a_meeting([*CAST, JONAS])
    assert then("jonas", meeting, drawn("jonas", meeting) | {"capacity": "member"}).serves


def test_a_party_stays_that_of_its_matter() -> None:
    """And somebody who becomes a party is that of the matter that stood in the form, whatever is on the table by now."""
    meeting = a_meeting([*CAST, seated("pia", "party", name="", matter=4), ANNA])
    assert then("pia", meeting, drawn("pia", meeting) | {"place": "away"}).matter == 4
    assert then("anna", meeting, drawn("anna", meeting) | {"capacity": "party", "matter": "4"}).matter == 4


def test_a_form_that_was_wrong_and_is_sent_again_still_tells_what_was_changed() -> None:
    """What stands in it is what the secretary wrote, and is taken once the rest is right."""
    meeting = a_meeting([*CAST, ANNA])
    wrong = sends(meeting, drawn("anna", meeting) | {"name": "", "place": "away"})
    assert isinstance(wrong.reply, Draft)
    again = _sent(rendered(wrong.reply.view)) | {"name": "Anna Ek"}
    assert then("anna", meeting, again).place is PersonPlace.AWAY


def test_whoever_is_vouched_for_keeps_what_they_said_before_that() -> None:
    """The question whether the secretary vouches carries what the form was drawn over."""
    guest = Noticed("p9", "Frank", "oid-frank", "29:frank", foreign=True)
    meeting = happened(a_meeting(CAST), guest)
    asked = sends(meeting, drawn("p9", meeting) | {"capacity": "member", "place": "room"})
    assert isinstance(asked.reply, Draft)
    fields = _sent(rendered(asked.reply.view))
    moved = happened(meeting, PlaceSaid("p9", "remote"))
    assert then("p9", moved, fields).place is PersonPlace.ROOM  # the secretary chose it
    unchosen = sends(
        happened(meeting, PlaceSaid("p9", "room")),
        drawn("p9", happened(meeting, PlaceSaid("p9", "room"))) | {"capacity": "member"},
    )
    assert isinstance(unchosen.reply, Draft)
    assert then("p9", moved, _sent(rendered(unchosen.reply.view))).place is PersonPlace.REMOTE


def test_a_form_of_before_that_tells_nothing_is_taken_as_it_is() -> None:
    """It was posted by an earlier version."""
    meeting = a_meeting([*CAST, ANNA])
    form = {name: value for name, value in drawn("anna", meeting).items() if not name.startswith("was_")}
    assert then("anna", happened(meeting, PlaceSaid("anna", "remote", "room")), form).place is PersonPlace.ROOM
