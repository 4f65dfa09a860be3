"""The receipt of the host's check, for chair and secretaries: what was noted, by whom and when (R-094)."""

from cards.check_receipt import CheckReceipt
from dialogs.meeting.meeting import Matter, Meeting
from dialogs.showing.names import called


def check_receipt(meeting: Meeting, matter: Matter | None) -> CheckReceipt | None:
    """The check of the matter as it stands, or the last that held and holds no longer; None where none was noted."""
    if matter is None:
        return None
    check = matter.check or matter.lapsed
    if check is None:
        return None
    person = meeting.people.get(check.by) or meeting.people.get(meeting.wires.get(check.by, ""))
    name = called(person) if person is not None else ""
    return CheckReceipt(check.at, name, only_entitled=check.only_entitled, holds=matter.check is not None)
