"""What of a raised matter can still be seen, and cannot be recalled: noted, and told to the secretaries (R-107, R-117)."""

from datetime import UTC, datetime

from cards.matter import NoMatter
from cards.remains import RemainingLine, RemainsNote
from cards.view import View
from dialogs.judging.outcome import Delivery, Outcome, Tell
from dialogs.judging.scene import Scene
from dialogs.matter.facts import WordsLeft
from dialogs.matter.pages import RemainsPage
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import WordsRemain
from dialogs.said.still_visible import Remaining
from dialogs.showing.names import MOST_LISTED, called, named


def words_remain(said: WordsRemain, scene: Scene) -> Outcome:
    """Note each thing once, and tell the secretaries of every matter that it is about."""
    meeting = scene.meeting
    new = [one for one in dict.fromkeys(said.remains) if one not in meeting.remaining]
    facts = tuple(WordsLeft(one.no, one.what, one.who, one.since) for one in new)
    deliveries: list[Delivery] = []
    for no in dict.fromkeys(one.no for one in new):
        # A later thing is told by a message of its own: nobody is notified of an edit.
        key = f"remains:{no}:{len(meeting.remaining)}"
        secretaries = (p for p in meeting.having(Capacity.SECRETARY) if p.wire)
        deliveries += [Tell(p.wire, RemainsPage(no), f"{key}:{p.key}") for p in secretaries]
    return Outcome(facts, tuple(deliveries))


def draw_remains(page: RemainsPage, scene: Scene) -> View:
    """Draw what of the matter can still be seen."""
    name = named(scene.meeting.matter(page.no))
    if name is None:
        return NoMatter()
    remaining = [one for one in scene.meeting.remaining if one.no == page.no]
    lines = tuple(_line(one, scene.meeting) for one in remaining[:MOST_LISTED])
    return RemainsNote(name, lines, max(0, len(remaining) - MOST_LISTED))


def _line(one: Remaining, meeting: Meeting) -> RemainingLine:
    person = meeting.people.get(meeting.wires.get(one.who, ""))
    what = "room" if one.what == "card" and not one.who else one.what
    return RemainingLine(what, called(person) if person else "", datetime.fromtimestamp(one.since, UTC))
