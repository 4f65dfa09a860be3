"""The receipt of the host's check, on the gate and on the card with the next step (R-094)."""

from dataclasses import replace

from cards.check_receipt import CheckReceipt
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter import gate
from dialogs.matter.facts import MatterCalled
from dialogs.matter.hosts_check_receipt import check_receipt
from dialogs.matter.pages import GatePage
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from tests.support.meetings import TEN, a_meeting, after, happened, pressed, scene_of, seen_by


def noted(answer: str) -> Meeting:
    """Matter 4 is called, and the secretary has answered the check."""
    meeting = happened(a_meeting(), MatterCalled(4))
    said = pressed("gate.confirm", "secretary", matter=4, only_entitled=answer)
    return after(meeting, gate.confirm(said, scene_of(said, meeting)), said)


def test_it_says_who_noted_it_when_and_what() -> None:
    """A yes and a no."""
    for answer in ("yes", "no"):
        meeting = noted(answer)
        receipt = check_receipt(meeting, meeting.on_table)
        assert receipt == CheckReceipt(TEN, meeting.people["secretary"].name, only_entitled=answer == "yes")
        for page in (GatePage(4), ReadinessPage()):
            assert repr(receipt) in repr(draw(page, seen_by(meeting, "chair")))


def test_without_a_check_there_is_none() -> None:
    """Nor between matters; of somebody who is not on the roster any more it does not say who."""
    meeting = happened(a_meeting(), MatterCalled(4))
    assert check_receipt(meeting, meeting.on_table) is check_receipt(meeting, None) is None
    gone = replace(noted("yes"), wires={}, people={})
    assert check_receipt(gone, gone.on_table) == CheckReceipt(TEN, "", only_entitled=True)
