"""The pasted list: a form, a look at what was understood, and the people on the roster."""

from dataclasses import replace

from cards.key import Key
from cards.roster import PasteForm, PastePreview
from cards.view import View
from dialogs.capacity import Capacity
from dialogs.inbound import Road
from dialogs.meeting import Meeting
from dialogs.outcome import Draft, Outcome
from dialogs.remembered import Remembered
from dialogs.roster import paste as roster_paste
from dialogs.roster.facts import Assigned, InChat, Noticed, Vouched
from dialogs.roster.matching import matches
from dialogs.roster.pages import RosterPage
from dialogs.sitting.facts import Closed, SetUp
from tests.support.meetings import CAST, CHAT, a_meeting, after, happened, kinds, pressed, refusal, scene_of, shown
from tests.support.shown_cards import rendered, texts

LIST = "Anna, ledamot (S), distans\nNils Ny; ersättare; tjänstgör\nobegripligt"


def paste(meeting: Meeting, road: Road = Road.DIALOG, **fields: str) -> Outcome:
    """What the press leads to."""
    said = pressed("roster.import", "secretary", road, **fields)
    return roster_paste.paste(said, scene_of(said, meeting))


def view(outcome: Outcome) -> View:
    """The dialog that answers."""
    assert isinstance(outcome.reply, Draft)
    return outcome.reply.view


def test_the_form_comes_first_and_keeps_what_was_pasted() -> None:
    """Fetched, without a step, or on the way back: the form, with the text that stood in it."""
    assert view(paste(a_meeting(), Road.FETCH)) == view(paste(a_meeting()))
    back = view(paste(a_meeting(), step="back", people=LIST))
    assert isinstance(back, PasteForm)
    assert back.text == LIST
    assert "Nils Ny" in str(rendered(back))


def test_what_was_understood_is_shown_before_anything_is_kept() -> None:
    """People and problems are listed, and nothing is written down."""
    out = paste(a_meeting(), step="look", people=LIST)
    found = view(out)
    assert not out.changes
    assert isinstance(found, PastePreview)
    read = texts(rendered(found))
    assert "Nils Ny" in read
    assert "Rad 3" in read


def test_a_list_of_nobody_is_said_to_be_that() -> None:
    """Accepting it shows the same again, with only the way back."""
    found = view(paste(a_meeting(), step="accept", people="..."))
    assert "Jag hittade ingen person" in texts(rendered(found))


def test_a_long_list_is_shown_in_part_and_counted() -> None:
    """The rest are counted."""
    people = "\n".join(f"Person {chr(65 + n // 26)}{chr(97 + n % 26)}, ledamot" for n in range(70))
    assert "och 10 personer till" in texts(rendered(view(paste(a_meeting(), step="look", people=people))))


def test_accepted_people_stand_on_the_roster_each_once() -> None:
    """A name that is there already is changed, a new one added; the same list again changes nothing."""
    meeting = a_meeting(CAST)
    out = paste(meeting, step="accept", people=LIST)
    assert kinds(out) == ("Assigned", "Assigned")
    assert [x.person for x in out.facts if isinstance(x, Assigned)] == ["anna", "p6"]
    assert "readiness" in shown(out)
    assert out.reply == RosterPage()
    assert paste(after(meeting, out), step="accept", people=LIST).facts == ()


def test_a_name_on_the_list_gives_nobody_from_elsewhere_a_capacity() -> None:
    """R-251: whoever was seen in the chat under that name stays without one, until the secretary ties them by hand."""
    seen = Noticed("p9", "Nils Ny", object_id="o9", mri="29:nils", foreign=True)
    meeting = happened(a_meeting(CAST), seen)
    meeting = after(meeting, paste(meeting, step="accept", people="Nils Ny, ledamot, distans"))
    assert meeting.people["p9"].capacity is None
    (listed,) = [p for p in meeting.people.values() if p.name == "Nils Ny" and p.capacity]
    assert listed.wire == ""
    tied = Assigned("p9", "Nils Ny", "member", object_id="o9", mri="29:nils")
    known = happened(a_meeting(CAST), seen, tied, Vouched("p9"))
    again = after(known, paste(known, step="accept", people="Nils Ny, ordförande"))
    assert again.people["p9"].capacity is Capacity.MEMBER
    assert [p.wire for p in again.having(Capacity.CHAIR) if p.name == "Nils Ny"] == [""]


def test_whoever_was_only_seen_in_the_chat_is_nobody_by_a_name() -> None:
    """Not even one of the tenant's own people, alone in bearing it: the name is proposed, and accepted by the secretary."""
    seen = happened(a_meeting(CAST), Noticed("p9", "Nils Ny", "o9", "29:nils"), InChat("p9", foreign=False))
    meeting = after(seen, paste(seen, step="accept", people="Nils Ny, ordförande"))
    assert meeting.people["p9"].capacity is None
    assert [(line.name, one.key) for line, one in matches(meeting)] == [("Nils Ny", "p9")]


def test_the_boards_people_come_back_as_a_draft_in_the_form() -> None:
    """What an earlier sitting left stands in the field, and on no roster until the secretary has kept it."""
    people = (Remembered("Anna Ek", "vice_chair", "S", "room", "oid", "29:a"), Remembered("", "party"))
    meeting = a_meeting(people=(), begun=False)
    said = replace(pressed("roster.import", "secretary", Road.FETCH), recalled=people)
    out = roster_paste.paste(said, scene_of(said, meeting))
    form = view(out)
    assert not out.changes
    assert isinstance(form, PasteForm)
    assert "Inget gäller förrän du har granskat" in texts(rendered(form))
    kept = after(meeting, paste(meeting, step="accept", people=form.text))
    assert [(p.name, p.capacity, p.group, p.place, p.wire) for p in kept.people.values()] == [
        ("Anna Ek", Capacity.VICE_CHAIR, "S", "", "")
    ]
    there = replace(pressed("roster.import", "secretary", Road.FETCH), recalled=people)
    assert view(roster_paste.paste(there, scene_of(there, a_meeting()))) == PasteForm(
        Key("s1", form="fresh", dialog=True)
    )


def test_of_two_lines_with_one_name_the_untied_one_is_changed() -> None:
    """Whoever is tied in Teams to the other keeps what they have."""
    twins = happened(a_meeting(CAST), Assigned("p8", "Anna", "official"))
    out = paste(twins, step="accept", people="Anna, ersättare")
    assert [x.person for x in out.facts if isinstance(x, Assigned)] == ["p8"]


def test_without_the_councils_decision_nobody_is_noted_as_remote() -> None:
    """The list may say so; the roster does not (R-004)."""
    undecided = happened(
        Meeting(key="s1", chat=CHAT.chat), SetUp("Nämnden", "board", 9, "2026-12-08", "Salen", "linkoping", "")
    )
    out = paste(undecided, step="accept", people="Anna, ledamot, distans")
    assert [x.place for x in out.facts if isinstance(x, Assigned)] == [""]
    assert "readiness" not in shown(out)


def test_a_list_needs_a_sitting_that_goes_on() -> None:
    """Nothing is prepared, or all is over: a refusal says which."""
    assert refusal(paste(Meeting(key="s1", chat=CHAT.chat))) == "not_set_up"
    assert refusal(paste(a_meeting(facts=[Closed()]))) == "closed"
