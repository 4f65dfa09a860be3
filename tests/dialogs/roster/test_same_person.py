"""A pasted name gives another kind of capacity to nobody's account until the secretary has said that they are one person (R-251)."""

import pytest

from cards.roster_paste import PastePreview
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Draft
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting
from dialogs.roster import paste_list
from dialogs.said.inbound import Road
from tests.support.meetings import a_meeting, happened, pressed, scene_of, seated
from tests.support.shown_cards import rendered, texts

MEETING = a_meeting(
    [
        seated("per", "official", name="Per Ek"),
        seated("karin", "secretary", name="Karin Bo"),
        seated("anna", name="Anna Li", group="S"),
    ]
)
PER = "Per Ek (M), ledamot"


def looked(
    people: str, step: str = "look", meeting: Meeting = MEETING, **answers: str
) -> PastePreview | tuple[Fact, ...]:
    """The look over the list, or the facts once it is kept."""
    said = pressed("roster.import", "secretary", Road.DIALOG, people=people, step=step, **answers)
    out = paste_list.paste(said, scene_of(said, meeting))
    if not isinstance(out.reply, Draft):
        return out.facts
    assert isinstance(out.reply.view, PastePreview)
    return out.reply.view


def asked(people: str, meeting: Meeting = MEETING) -> list[str]:
    """The fields of those who are asked about."""
    view = looked(people, meeting=meeting)
    assert isinstance(view, PastePreview)
    return [one.input_id for one in view.same]


def kept(people: str, **answers: str) -> Meeting:
    """The meeting once the list is kept."""
    facts = looked(people, "accept", MEETING, **answers)
    assert isinstance(facts, tuple)
    return happened(MEETING, *facts)


@pytest.mark.parametrize(
    ("people", "fields"),
    [
        (PER, ["same_per_member"]),
        ("Ledamöter\nPer Ek (M)", ["same_per_member"]),
        ("Per Ek, sekreterare", ["same_per_secretary"]),
        ("Karin Bo (V), ersättare", ["same_karin_substitute"]),
        ("Anna Li, tjänsteperson", ["same_anna_official"]),
        (f"{PER}\nKarin Bo, ledamot", ["same_per_member", "same_karin_member"]),
        ("Per Ek, tjänsteperson\nKarin Bo, sekreterare", []),
        ("Anna Li (S), ersättare", []),  # the look over the list says that it changes; neither is an outsider
        (f"{PER}\nPer Ek (S), tjänsteperson", []),  # two people, by the list itself
        ("Ny Person, ledamot", []),
    ],
)
def test_it_is_asked_of_accounts_that_have_another_kind_of_capacity(people: str, fields: list[str]) -> None:
    """Of nobody else."""
    assert asked(people) == fields


def test_nobody_is_asked_about_who_has_no_account() -> None:
    """There is nobody's account to change."""
    loose = a_meeting([seated("per", "official", name="Per Ek", object_id=None, mri=None)])
    assert asked(PER, loose) == []


@pytest.mark.parametrize("step", ["accept", "all_in_room", "all_members"])
def test_nothing_is_kept_until_it_is_answered(step: str) -> None:
    """The question says so, and what was written stands in the field."""
    view = looked(PER, step)
    assert isinstance(view, PastePreview)
    read = texts(rendered(view))
    assert "Per Ek är redan tjänsteperson. Är det samma person?" in repr(rendered(view))
    assert "Svara om det är samma person. Inget har sparats." in read
    assert view.text == PER


def test_two_people_are_two_lines_and_the_account_stays_what_it_was() -> None:
    """The member is nobody in the chat until a secretary ties them."""
    meeting = kept(PER, same_per_member="no")
    assert meeting.people["per"].capacity is Capacity.OFFICIAL
    (new,) = (one for one in meeting.people.values() if one.name == "Per Ek" and one.key != "per")
    assert (new.capacity, new.group, new.wire) == (Capacity.MEMBER, "M", "")


def test_one_person_has_the_new_capacity() -> None:
    """And the account that they had."""
    meeting = kept(PER, same_per_member="yes")
    assert [one.key for one in meeting.people.values() if one.name == "Per Ek"] == ["per"]
    assert meeting.people["per"].capacity is Capacity.MEMBER
    assert meeting.people["per"].wire == MEETING.people["per"].wire


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_what_is_answered_stands_while_the_list_is_looked_over_again(answer: str) -> None:
    """It is not asked for twice; an answer for another capacity says nothing of this one."""
    view = looked(PER, same_per_member=answer, same_per_secretary="yes")
    assert isinstance(view, PastePreview)
    assert [one.answered for one in view.same] == [answer]


def test_the_list_kept_again_asks_no_more_and_changes_nobody() -> None:
    """Once the two stand on the roster they are told apart by their parties."""
    meeting = kept(PER, same_per_member="no")
    assert asked(PER, meeting) == []
    assert looked(PER, "accept", meeting) == ()
