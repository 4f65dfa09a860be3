"""Whoever has taken a sheet for a meeting on paper is offered a new one at each gate: the roll is another by then (R-229).

There is one such offer a person until it is taken: at the next gate it moves to the foot, and is made of the newest state when they say yes.
"""

from collections.abc import Callable

from dialogs.files.pages import FileOfferPage
from dialogs.journal.entries import short_key
from dialogs.judging.outcome import Outcome, Tell
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import MovedPage
from dialogs.matter.checklist_lines_asked import gated
from dialogs.matter.facts import MatterCalled
from dialogs.meeting.meeting import Meeting, Person
from dialogs.said.note_files import FileForm, NotePart


def renew(scene: Scene, outcome: Outcome, ahead: Callable[[], Meeting]) -> tuple[Tell, ...]:
    """Offer it to chair and secretaries who have taken one, when a matter comes to its gate."""
    if MatterCalled not in map(type, outcome.facts):  # asked at every step
        return ()
    meeting = ahead()
    on = meeting.on_table
    if on is None or not gated(scene, on):
        return ()
    return tuple(_offered(meeting, host) for host in meeting.hosts if host.wire and _sheets(meeting, host))


def _offered(meeting: Meeting, host: Person) -> Tell:
    form = short_key("paper", meeting.key, host.key, str(_sheets(meeting, host)))
    page = FileOfferPage(form, NotePart.PAPER, 0, FileForm.PDF)
    return Tell(host.wire, page, f"file:{form}", edited=True, anew=True, leaves=MovedPage())


def _sheets(meeting: Meeting, host: Person) -> int:
    """How many sheets the person has taken."""
    return sum(one.part is NotePart.PAPER and one.by == host.key for one in meeting.archive.files)
