"""The form of one person: who they are then, and what is wrong with it."""

import pytest

from cards.roster import AssignForm
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.roster import who_is_what_and_where as roster
from dialogs.roster.facts import Assigned
from dialogs.roster.pages import RosterFormPage
from dialogs.roster.refusals import RosterFault
from dialogs.said.inbound import Road
from dialogs.sitting.facts import SetUp
from tests.dialogs.roster.test_who_is_what_and_where import assign, complained
from tests.support.meetings import (
    CHAT,
    a_meeting,
    happened,
    pressed,
    scene_of,
    seated,
    seen_by,
)

EMPTY = Meeting(key="s1", chat=CHAT.chat)
NO_DECISION = happened(
    EMPTY, SetUp("KS", "board", 15, "2026-11-25", "Stadshuset", "linkoping", ""), seated("anna", place="")
)


@pytest.mark.parametrize("fields", [{"capacity": "party", "matter": "6"}, {"capacity": "", "name": "Eva Ny"}])
def test_of_whoever_sits_for_nobody_no_group_is_kept(fields: dict[str, str]) -> None:
    """What is typed there of a party would tell whose matter it is, and stand in the journal."""
    out = assign(a_meeting(), person="new", place="room", group="mor till K.L.", **fields)
    assert [fact.group for fact in out.facts if isinstance(fact, Assigned)] == [""]


def test_a_party_has_a_matter_and_no_name() -> None:
    """Design 3: "part, ärende 6"; whatever is typed as a name is not kept."""
    out = assign(a_meeting(), person="new", name="Hemlig Person", capacity="party", place="remote", matter="6")
    assert out.facts == (Assigned("p6", "", "party", "", "remote", serves=False, matter=6),)
    for matter in ("", "77", "sex", "9999"):
        wrong = assign(a_meeting(), person="new", capacity="party", place="remote", matter=matter)
        assert complained(wrong) == ("matter",)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"capacity": "king", "name": "Eva", "place": "moon"}, ("capacity", "place")),
        ({"capacity": "member", "name": "Eva", "place": "moon"}, ("place",)),
        ({"capacity": "member", "name": "E" * 101, "place": "room"}, ("no_name_given",)),
        ({"capacity": "member", "name": "", "place": "room"}, ("no_name_given",)),
    ],
)
def test_a_form_that_does_not_hold_together_comes_back(fields: dict[str, str], wrong: tuple[str, ...]) -> None:
    """Nothing is kept, and the form says of each field what is missing; by post, where no words go, of the first."""
    out = assign(a_meeting(), person="new", **fields)
    assert (out.changes, complained(out)) == (False, wrong)
    page = RosterFormPage("new", RosterFault(wrong[0]))
    view = draw(page, seen_by(a_meeting(), "secretary", dialog=True))
    assert isinstance(view, AssignForm)
    assert view.wrong == wrong[:1]
    by_post = pressed("roster.assign", "secretary", Road.SUBMIT, person="new", **fields)
    assert roster.assign(by_post, scene_of(by_post, a_meeting())).reply == page
