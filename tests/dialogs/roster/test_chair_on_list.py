"""A pasted list may name a new chair, and never leaves the board without one (R-251)."""

import pytest

from dialogs.journal.entries import short_key
from dialogs.judging.outcome import Draft, Outcome
from dialogs.meeting.meeting import Meeting
from dialogs.roster.paste_list import paste
from dialogs.said.inbound import Road
from tests.support.meetings import CAST, a_meeting, after, pressed, scene_of
from tests.support.shown_cards import rendered, texts


def _pastes(meeting: Meeting, text: str, step: str = "accept", **fields: str) -> Outcome:
    said = pressed("roster.import", "secretary", Road.EXECUTE, people=text, step=step, **fields)
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


RIVALS = "Lena Ek, ledamot\nViola By, ordförande\nBo Ny, ordförande"


def _chosen(name: str) -> str:
    """The input that asks what somebody is."""
    return f"capacity_{short_key(name.casefold(), '')}"


def test_of_two_new_chairs_neither_is_until_it_is_chosen() -> None:
    """No order decides; the chair on the roster stays, and the preview asks."""
    then = after(BOARD, _pastes(BOARD, RIVALS))
    assert _capacities(then, of="Lena Ek, Viola By, Bo Ny") == {"Lena Ek": "chair", "Viola By": "vice_chair"}
    shown = _pastes(BOARD, RIVALS, "look").reply
    assert isinstance(shown, Draft)
    card = rendered(shown.view)
    assert "Rad 2–3: listan anger mer än en ordförande." in texts(card)
    assert all(_chosen(name) in str(card) for name in ("Viola By", "Bo Ny"))


@pytest.mark.parametrize("order", [RIVALS, "\n".join(reversed(RIVALS.split("\n")))])
def test_the_chair_of_two_is_whom_the_secretary_chooses(order: str) -> None:
    """Whichever stands first, and also where the list calls one of them chair alone."""
    for text in (order, order.replace("Bo Ny, ordförande", "Bo Ny, tf ordförande")):
        fields = {_chosen("Viola By"): "member", _chosen("Bo Ny"): "chair"}
        then = after(BOARD, _pastes(BOARD, text, **fields))
        assert _capacities(then, of="Lena Ek, Viola By, Bo Ny") == {
            "Lena Ek": "member",
            "Viola By": "member",
            "Bo Ny": "chair",
        }


def test_two_chairs_chosen_are_none() -> None:
    """Both are asked about again, as is the one whom the list calls chair where another is chosen."""
    for text, fields in (
        (RIVALS, {_chosen("Viola By"): "chair", _chosen("Bo Ny"): "chair"}),
        (RIVALS.replace("Bo Ny, ordförande", "Bo Ny"), {_chosen("Bo Ny"): "chair"}),
    ):
        then = after(BOARD, _pastes(BOARD, text, **fields))
        assert _capacities(then, of="Lena Ek, Viola By, Bo Ny") == {"Lena Ek": "chair", "Viola By": "vice_chair"}


def test_a_chair_whom_the_list_does_not_name_stays() -> None:
    """A second one would take the lead unasked."""
    then = after(BOARD, _pastes(BOARD, "Viola By, ordförande"))
    assert _capacities(then, of="Lena Ek, Viola By") == {"Lena Ek": "chair", "Viola By": "vice_chair"}
