"""The cards that several subjects post or draw again, and the word to chair and secretaries."""

from dialogs.meeting import Meeting
from dialogs.outcome import Delivery, Page, Show, Tell
from dialogs.shared_pages import AgendaPage, BreakPage, ChecklistAskPage, MotionPage, ReadinessPage

READINESS = Show("readiness", ReadinessPage(private=False))
AGENDA = Show("agenda", AgendaPage(private=False))
BREAK = Show("break", BreakPage(private=False))


def motion_card(number_: int) -> Show:
    """The motion's card in the room: posted when it is handed in, edited when something about it changes."""
    return Show(f"motion:{number_}", MotionPage(number_, private=False))


def checklist_card(round_: int, *, anew: bool = True) -> Show:
    """The room's card that asks everybody remote, one for each time they are asked; `anew`: at the foot of the chat."""
    return Show(f"checklist:{round_}", ChecklistAskPage(), anew=anew)


def tell_hosts(meeting: Meeting, page: Page, what: str, *, alarm: bool = False) -> tuple[Delivery, ...]:
    """Tell chair and secretaries privately, each once for this `what`."""
    return tuple(Tell(host.wire, page, f"{what}:{host.key}", alarm=alarm) for host in meeting.hosts if host.wire)
