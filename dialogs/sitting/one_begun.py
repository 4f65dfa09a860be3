"""At most one sitting of a chat is begun, and what happens where two are (R-252)."""

from collections.abc import Iterator

from cards.sitting import OtherBegun, WhichToClose
from cards.view import View
from dialogs.judging.outcome import NOTHING, Delivery, Outcome, Tell
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting
from dialogs.showing.names import key
from dialogs.sitting.facts import RivalSeen
from dialogs.sitting.pages import OtherBegunPage, WhichToClosePage


def begun_already(scene: Scene) -> OtherBegunPage | None:
    """What answers who would begin this sitting while another one of the chat is begun; None where none is."""
    other = next((one for one in scene.others if one.live), None)
    return None if other is None else OtherBegunPage(other.board, other.date)


def two_begun(scene: Scene) -> Outcome:
    """Ask the hosts of both, once, which of two begun sittings to close; nothing where this is the chat's only one.

    Earlier versions allowed two. Both are guarded, and nothing is begun in the chat until one of them is closed.
    """
    meeting = scene.meeting
    if not meeting.live or not scene.others:
        return NOTHING
    asked = (*meeting.rivals, *(one.key for one in scene.others if meeting.key in one.rivals))
    new = tuple(one for one in scene.others if one.live and one.key not in asked)
    if not new:
        return NOTHING
    facts = tuple(RivalSeen(one.key) for one in new)
    return Outcome(facts, tuple(tell for one in new for tell in _ask_which(meeting, one)))


def _ask_which(meeting: Meeting, other: Meeting) -> Iterator[Delivery]:
    """Ask chair and secretaries of both, each person once: what is said in the chat concerns the newer one, which may have none."""
    page = WhichToClosePage(other.key, other.board, other.date)
    hosts = dict.fromkeys(host.wire for one in (meeting, other) for host in one.hosts if host.wire)
    return (Tell(wire, page, f"rival:{other.key}:{wire}", alarm=True) for wire in hosts)


def draw_other(page: OtherBegunPage, _: Scene) -> View:
    """Draw that another sitting is begun in the chat: which, and what to do."""
    return OtherBegun(page.board, page.date)


def draw_which(page: WhichToClosePage, scene: Scene) -> View:
    """Draw the question which of two begun sittings to close; this one is closed by a press, the other one too."""
    meeting = scene.meeting
    return WhichToClose(key(scene), page.other, (meeting.board, meeting.date), (page.board, page.date), meeting.live)
