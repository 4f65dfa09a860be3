"""The pasted list: a form, a look at what was understood, and the people on the roster."""

from dataclasses import replace

from cards.key import Key
from cards.roster_paste import PasteForm, PastePreview
from cards.view import View
from dialogs.judging.outcome import Draft, Outcome
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting
from dialogs.roster import paste_list as roster_paste_list
from dialogs.roster.facts import Assigned, InChat, Noticed, Vouched
from dialogs.roster.names_matched_in_chat import matches
from dialogs.roster.pages import RosterKeptPage
from dialogs.roster.paste_list import MOST_ASKED
from dialogs.said.inbound import Road
from dialogs.said.remembered import Remembered
from dialogs.sitting.facts import Closed, SetUp
from tests.support.meetings import (
    CAST,
    CHAT,
    a_meeting,
    after,
    happened,
    kinds,
    pressed,
    refusal,
    scene_of,
    seated,
    shown,
)
from tests.support.shown_cards import card_of, inputs, rendered, texts

LIST = "Anna, ledamot (S), distans\nNils Ny; ersättare; tjänstgör\nobegripligt"


def paste(meeting: Meeting, road: Road = Road.DIALOG, **fields: str) -> Outcome:
    """What the press leads to."""
    said = pressed("roster.import", "secretary", road, **fields)
    return roster_paste_list.paste(said, scene_of(said, meeting))


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
    assert "Rad 3: jag förstod inte vem som menas" in read


def test_a_list_of_nobody_is_said_to_be_that() -> None:
    """Accepting it shows the same again, without a way to keep it."""
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
    assert out.reply == RosterKeptPage(0, 0, 0, 1, 1, 0, 0, 0)
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
    again = after(known, paste(known, step="accept", people="Nils Ny, vice ordförande"))
    assert again.people["p9"].capacity is Capacity.MEMBER
    assert [p.wire for p in again.having(Capacity.VICE_CHAIR) if p.name == "Nils Ny"] == [""]


def test_whoever_was_only_seen_in_the_chat_is_nobody_by_a_name() -> None:
    """Not even one of the tenant's own people, alone in bearing it: the name is proposed, and accepted by the secretary."""
    seen = happened(a_meeting(CAST), Noticed("p9", "Nils Ny", "o9", "29:nils"), InChat("p9", foreign=False))
    meeting = after(seen, paste(seen, step="accept", people="Nils Ny, vice ordförande"))
    assert meeting.people["p9"].capacity is None
    assert [(line.name, one.key) for line, one in matches(meeting)] == [("Nils Ny", "p9")]


def test_the_boards_people_come_back_as_a_draft_in_the_form() -> None:
    """What an earlier sitting left stands in the field, and on no roster until the secretary has kept it."""
    people = (Remembered("Anna Ek", "vice_chair", "S", "room", "oid", "29:a"), Remembered("", "party"))
    meeting = a_meeting(people=(), begun=False)
    said = replace(pressed("roster.import", "secretary", Road.FETCH), recalled=people)
    out = roster_paste_list.paste(said, scene_of(said, meeting))
    form = view(out)
    assert not out.changes
    assert isinstance(form, PasteForm)
    assert "Inget gäller förrän du har granskat" in texts(rendered(form))
    kept = after(meeting, paste(meeting, step="accept", people=form.text))
    assert [(p.name, p.capacity, p.group, p.place, p.wire) for p in kept.people.values()] == [
        ("Anna Ek", Capacity.VICE_CHAIR, "S", "", "")
    ]
    there = replace(pressed("roster.import", "secretary", Road.FETCH), recalled=people)
    assert view(roster_paste_list.paste(there, scene_of(there, a_meeting()))) == PasteForm(
        Key("s1", form="fresh", dialog=True)
    )


def test_of_two_lines_with_one_name_the_untied_one_is_changed() -> None:
    """Whoever is tied in Teams to the other keeps what they have."""
    twins = happened(a_meeting(CAST), Assigned("p8", "Anna", "official"))
    out = paste(twins, step="accept", people="Anna, ersättare")
    assert [x.person for x in out.facts if isinstance(x, Assigned)] == ["p8"]


def roster_of(meeting: Meeting, people: str) -> tuple[Meeting, list[tuple[str, str, str]]]:
    """The sitting with the pasted people, and who of them stands on the roster: key, party, capacity."""
    now = happened(meeting, *paste(meeting, people=people, step="accept").facts)
    annas = [p for p in now.people.values() if p.name == "Anna Ek"]
    return now, sorted((p.key, p.group, p.given.value if p.given else "") for p in annas)


def test_two_who_are_called_the_same_stand_there_both_each_with_their_own_party() -> None:
    """Pasted together or one after the other, and pasted once more in the other order; neither takes the other's line."""
    both = "Anna Ek (M), ledamot\nAnna Ek (S), ersättare"
    meeting, first = roster_of(a_meeting(()), both)
    assert [row[1:] for row in first] == [("M", "member"), ("S", "substitute")]
    assert roster_of(meeting, "\n".join(reversed(both.split("\n"))))[1] == first
    assert roster_of(meeting, "Anna Ek (S), ledamot")[1] == [first[0], (first[1][0], "S", "member")]
    one, _ = roster_of(a_meeting(()), "Anna Ek, ledamot")
    assert [row[1] for row in roster_of(one, both)[1]] == ["M", "S"]
    assert len(roster_of(one, "Anna Ek (M), ledamot")[1]) == 1  # alone on the list it is her party that was missing


def test_two_who_are_called_the_same_are_asked_about_each_by_themselves() -> None:
    """Each has a field of their own, and an answer goes to one of them."""
    shown = preview(paste(a_meeting(()), people="Anna Ek (M)\nAnna Ek (S)", step="look"))
    first, second = shown.asked
    assert first.input_id != second.input_id
    chosen = {"people": "Anna Ek (M)\nAnna Ek (S)", "step": "accept", second.input_id: "member"}
    kept = paste(a_meeting(()), Road.DIALOG, **chosen)
    assert [fact.group for fact in kept.facts if isinstance(fact, Assigned)] == ["S"]


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


def preview(outcome: Outcome) -> PastePreview:
    """What was understood."""
    found = view(outcome)
    assert isinstance(found, PastePreview)
    return found


def test_from_the_preview_the_own_text_comes_back_as_it_was_written_with_the_bad_rows_marked() -> None:
    """Not rewritten, and nothing of it is gone: what was not understood is quoted above the field."""
    text = "Ledamöter:\n  Lena Dahl (S),   ordf.\n??? se bilaga\nEva Alm"
    found = preview(paste(a_meeting(), step="look", people=text))
    assert inputs(rendered(found))["people"]["value"] == text
    back = view(paste(a_meeting(), step="back", people=text))
    assert isinstance(back, PasteForm)
    assert inputs(rendered(back))["people"]["value"] == text
    for shown_again in (found, back):
        assert "Rad 3: ingen person och ingen rubrik som jag känner till" in texts(rendered(shown_again))
        assert "se bilaga" in texts(rendered(shown_again))


def test_whose_capacity_the_list_does_not_say_is_asked_and_can_be_given_there() -> None:
    """Under "Övriga närvarande" nobody is a substitute by the heading above; the one who is not answered for is left out."""
    text = "Ersättare\nMagnus Hult (M)\nÖvriga deltagande\nEva Dahl, KVK\nBarbro Holm, VV"
    found = preview(paste(a_meeting(CAST), step="look", people=text))
    eva, barbro = found.asked
    assert [(one.name, one.line) for one in found.asked] == [("Eva Dahl", 4), ("Barbro Holm", 5)]
    fields = {"step": "accept", "people": text, "seen": found.seen, eva.input_id: "official"}
    said = pressed("roster.import", "secretary", Road.DIALOG, **fields)
    out = roster_paste_list.paste(said, scene_of(said, a_meeting(CAST)))
    assert [(x.name, x.capacity) for x in out.facts if isinstance(x, Assigned)] == [
        ("Magnus Hult", "substitute"),
        ("Eva Dahl", "official"),
    ]
    assert barbro.input_id != eva.input_id


def test_all_others_are_in_the_room_by_one_press() -> None:
    """Whoever is said to be remote or away stays so."""
    text = "Magnus Hult, ersättare\nEva Dahl, ledamot, distans\nBarbro Holm, ledamot, frånvarande"
    assert preview(paste(a_meeting(CAST), step="look", people=text)).unplaced == 1
    out = paste(a_meeting(CAST), step="all_in_room", people=text)
    assert [x.place for x in out.facts if isinstance(x, Assigned)] == ["room", "remote", "away"]


def test_a_text_that_was_changed_in_the_preview_is_looked_over_before_it_is_kept() -> None:
    """Nothing is kept that was not shown."""
    found = preview(paste(a_meeting(CAST), step="look", people="Magnus Hult, ersättare"))
    changed = "Magnus Hult, vice ordförande"
    assert (
        preview(paste(a_meeting(CAST), step="accept", people=changed, seen=found.seen)).people[0].capacity
        == "vice_chair"
    )


def test_a_party_is_put_on_the_roster_by_its_matter_once_and_without_a_name() -> None:
    """One whose matter is not on the agenda is told of."""
    text = "Nils Ny, part i ärende 4\nPart i ärende 99"
    found = preview(paste(a_meeting(CAST), step="look", people=text))
    assert [(one.capacity, one.matter) for one in found.people] == [("party", 4)]
    assert "Part i ärende 99: ärendet finns inte" in texts(rendered(found))
    out = paste(a_meeting(CAST), step="accept", people=text)
    assert [(x.name, x.matter) for x in out.facts if isinstance(x, Assigned)] == [("", 4)]
    assert paste(after(a_meeting(CAST), out), step="accept", people=text).facts == ()


def test_what_was_kept_is_counted() -> None:
    """By capacity, above the roster."""
    out = paste(a_meeting(CAST), step="accept", people=LIST)
    assert isinstance(out.reply, RosterKeptPage)
    said = pressed("roster.import", "secretary", Road.DIALOG)
    card = card_of(out.reply, scene_of(said, after(a_meeting(CAST), out)))
    assert "Sparat: 1 ledamot och 1 ersättare." in texts(card)


def test_very_many_without_a_capacity_are_asked_in_part_and_the_rest_listed() -> None:
    """A card has room for some questions."""
    text = "\n".join(f"Anna {chr(65 + nr)}k" for nr in range(20))
    found = preview(paste(a_meeting(CAST), step="look", people=text))
    assert len(found.asked) == MOST_ASKED
    assert "Rad 16–20: uppdraget saknas" in texts(rendered(found))


def test_whoever_is_said_not_to_be_in_the_room_is_not_put_there() -> None:
    """By “resten i rummet”, which counts those alone of whom the list says nothing."""
    text = "Nils Ny, ledamot, inte i rummet\nEva Dahl, ledamot"
    found = preview(paste(a_meeting(CAST), step="look", people=text))
    out = paste(a_meeting(CAST), step="all_in_room", people=text)
    assert found.unplaced == 1
    assert [(x.name, x.place) for x in out.facts if isinstance(x, Assigned)] == [("Nils Ny", ""), ("Eva Dahl", "room")]


def test_a_list_has_one_chair_and_takes_nobodys_lead() -> None:
    """Whoever the list makes chair besides the roster's is asked about; and so are both, where it names two."""
    text = "Nils Ny, ordförande\nEva Dahl, ledamot\nBo Ek, ordförande"
    found = preview(paste(a_meeting(CAST), step="look", people=text))
    assert [one.name for one in found.people] == ["Eva Dahl"]
    assert "Rad 1 och 3: deltagarlistan har redan en ordförande" in texts(rendered(found))
    assert [one.name for one in found.asked] == ["Nils Ny", "Bo Ek"]
    alone = a_meeting(CAST[1:], begun=False)
    out = paste(alone, step="accept", people=text)
    assert [(x.name, x.capacity) for x in out.facts if isinstance(x, Assigned)] == [("Eva Dahl", "member")]
    out = paste(alone, step="accept", people=text.replace("Bo Ek, ordförande", "Bo Ek, vice ordförande"))
    assert [(x.name, x.capacity) for x in out.facts if isinstance(x, Assigned)] == [
        ("Nils Ny", "chair"),
        ("Eva Dahl", "member"),
        ("Bo Ek", "vice_chair"),
    ]
    again = paste(after(alone, out), step="accept", people="Nils Ny, ordförande, i rummet")
    assert [(x.name, x.place) for x in again.facts if isinstance(x, Assigned)] == [("Nils Ny", "room")]


def test_those_with_a_party_alone_are_members_in_one_tap() -> None:
    """Whoever was given another capacity in the preview keeps it; without a party nobody is guessed."""
    text = "Nils Ny (S)\nEva Dahl (M)\nBo Ek"
    found = preview(paste(a_meeting(CAST), step="look", people=text))
    fields = {"step": "all_members", "people": text, "seen": found.seen, found.asked[1].input_id: "substitute"}
    out = paste(a_meeting(CAST), Road.DIALOG, **fields)
    assert [(x.name, x.capacity) for x in out.facts if isinstance(x, Assigned)] == [
        ("Nils Ny", "member"),
        ("Eva Dahl", "substitute"),
    ]


def test_a_list_of_some_says_that_the_others_stay() -> None:
    """A list of everybody does not."""
    line = "Övriga i deltagarlistan ändras inte."
    assert line in texts(rendered(preview(paste(a_meeting(CAST), step="look", people=LIST))))
    meeting = a_meeting([seated("anna", name="Anna Ek"), seated("bo", name="Bo Ek")])
    assert line not in texts(rendered(preview(paste(meeting, step="look", people="Anna Ek, ledamot\nBo Ek"))))


def test_what_was_not_taken_of_a_line_is_told_on_the_preview() -> None:
    """With its lines and its own words, above the people who were taken; nothing of it is said where all was understood."""
    text = "Namn; Uppdrag; Närvaro; Skostorlek\nNils Ny; ledamot; Nej; 43\nBo Lind; 1:e vice ordförande, ordförande §§ 5–7; Ja;"
    shown_view = view(paste(a_meeting(), step="look", people=text))
    assert isinstance(shown_view, PastePreview)
    assert [(one.name, one.capacity, one.place) for one in shown_view.people] == [
        ("Nils Ny", "member", "away"),
        ("Bo Lind", "vice_chair", ""),
    ]
    assert [(one.why, one.lines, one.words) for one in shown_view.left_out] == [
        ("unread", (2, 3), ("Skostorlek: 43", "ordförande §§ 5–7"))
    ]
    assert "Skostorlek: 43" in str(rendered(shown_view))
    plain = view(paste(a_meeting(), step="look", people="Nils Ny, ledamot"))
    assert isinstance(plain, PastePreview)
    assert plain.left_out == ()
