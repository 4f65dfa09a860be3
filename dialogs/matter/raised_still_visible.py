"""What of a raised matter can still be seen, and cannot be recalled: noted, and told to the secretaries (R-107, R-117)."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from cards.matter import NoMatter
from cards.remains import RemainingLine, RemainsNote
from cards.view import View
from dialogs.judging.outcome import Delivery, Outcome, Tell
from dialogs.judging.scene import Scene
from dialogs.matter.facts import WordsLeft
from dialogs.matter.pages import RemainsPage
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Matter, Meeting
from dialogs.said.inbound import WordsRemain
from dialogs.said.note_files import NotePart
from dialogs.said.still_visible import Remaining
from dialogs.showing.names import MOST_LISTED, called, named

_TELLING: Final = frozenset((NotePart.OPEN, NotePart.REGISTER))
"""The parts that have titles and wordings."""


def words_remain(said: WordsRemain, scene: Scene) -> Outcome:
    """Note each thing once, and tell the secretaries of every matter that it is about."""
    return _noted(scene.meeting, said.remains)


def left_in_files(meeting: Meeting, matter: Matter) -> Outcome:
    """Note the files of the working note that show the matter's title or its motions, and tell of them: they are somebody's own (R-117).

    The open part tells of every matter, also of one that waits, and the part for the register of its motions. What did not arrive, as far as is known, is none.
    """
    taken = (one for one in meeting.archive.files if one.part in _TELLING and one.no in (0, matter.no))
    there = [one for one in taken if one.problem is None]
    wires = {one.by: person.wire for one in there if (person := meeting.people.get(one.by)) is not None}
    return _noted(
        meeting,
        [Remaining(matter.no, "file", wires[one.by], int(one.at.timestamp())) for one in there if wires.get(one.by)],
    )


def _noted(meeting: Meeting, remains: Iterable[Remaining]) -> Outcome:
    new = [one for one in dict.fromkeys(remains) if one not in meeting.remaining]
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
