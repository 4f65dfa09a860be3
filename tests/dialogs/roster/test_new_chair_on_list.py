"""A pasted list may name a new chair, and never leaves the board without one (R-251)."""

import pytest

from dialogs.judging.outcome import Draft, Outcome
from dialogs.meeting.meeting import Meeting
from dialogs.roster.paste_list import paste
from tests.support.meetings import CAST, a_meeting, after, pressed, scene_of
from tests.support.shown_cards import rendered, texts


def _pastes(meeting: Meeting, text: str, step: str = "accept") -> Outcome:
    said = pressed("roster.import", "secretary", people=text, step=step)
    return paste(said, scene_of(said, meeting))


def _capacities(meeting: Meeting, *, of: str) -> dict[str, str]:
    """What each of them is."""
    return {p.name: p.given for p in meeting.people.values() if p.given and p.name in of.split(", ")}


BOARD = after(
    a_meeting(CAST[1:], begun=False),
    _pastes(a_meeting(CAST[1:], begun=False), "Lena Ek, ordförande\nViola By, vice ordförande"),
)


@pytest.mark.parametrize(
    "text",
    [
        "Lena Ek, ledamot\nViola By, ordförande",
        "Viola By, ordförande\nLena Ek, ledamot",
        "Ordförande\nViola By\nLedamöter\nLena Ek",
    ],
)
def test_whom_the_list_makes_a_member_is_the_chair_no_more(text: str) -> None:
    """In whatever order the two stand."""
    then = after(BOARD, _pastes(BOARD, text))
    assert _capacities(then, of="Lena Ek, Viola By") == {"Lena Ek": "member", "Viola By": "chair"}


def test_a_list_that_takes_the_chair_and_names_no_new_one_leaves_the_chair() -> None:
    """The line is left out, and the preview says why."""
    text = "Lena Ek, ledamot\nViola By, ledamot"
    assert _capacities(after(BOARD, _pastes(BOARD, text)), of="Lena Ek, Viola By") == {
        "Lena Ek": "chair",
        "Viola By": "member",
    }
    shown = _pastes(BOARD, text, "look").reply
    assert isinstance(shown, Draft)
    assert "Rad 1: ordföranden får ett annat uppdrag, och listan anger ingen ny ordförande." in texts(
        rendered(shown.view)
    )


def test_two_new_chairs_are_one() -> None:
    """The first of them, as on any list."""
    then = after(BOARD, _pastes(BOARD, "Lena Ek, ledamot\nViola By, ordförande\nBo Ny, ordförande"))
    assert _capacities(then, of="Lena Ek, Viola By, Bo Ny") == {"Lena Ek": "member", "Viola By": "chair"}


def test_a_chair_whom_the_list_does_not_name_stays() -> None:
    """A second one would take the lead unasked."""
    then = after(BOARD, _pastes(BOARD, "Viola By, ordförande"))
    assert _capacities(then, of="Lena Ek, Viola By") == {"Lena Ek": "chair", "Viola By": "vice_chair"}
