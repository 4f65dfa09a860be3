"""What chair and secretaries were told alone follows the meeting: at a step that ends it, it becomes one quiet line.

Somebody wrote in a confidential matter, or is in the call without being entitled; a checklist answer was not yes to all; a
link was lost. Each note is a card that is edited where it stands, so that nobody is rung for what is over, and no old card
offers what nobody has to decide.
"""

from collections.abc import Iterator
from typing import Final

from dialogs.chat.pages import IncidentPage, RecordingPage
from dialogs.judging.outcome import Page, Show, Tell
from dialogs.judging.shared_pages import MovedPage
from dialogs.judging.who_is_entitled import entitled
from dialogs.matter.chair_lets_hear import NOT_BY_RIGHT
from dialogs.matter.checklist_answered_no import newest_answer
from dialogs.matter.pages import IntruderPage, UnsafePage
from dialogs.matter.unentitled_in_call import intruder
from dialogs.meeting.kinds import MatterKind
from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.meeting.parts import Incident
from dialogs.presence.app_removed import APP_REMOVED
from dialogs.presence.break_made_longer import BREAK_END
from dialogs.presence.pages import AppRemovedPage, BreakEndOverPage, LinkLostPage, trouble_note
from dialogs.showing.shared_cards import READINESS, hosts_notes

_LATEST: Final = 2  # matters: what was written long ago is a line already, and each edit costs a message's time


def note_copies(meeting: Meeting, shown: Show) -> tuple[Tell, ...]:
    """The notes that a step of the meeting can have changed, drawn again with the card that has the next step; of other cards nothing."""
    if shown.slot != READINESS.slot or not (shown.anew or meeting.stage is Stage.CLOSED):
        return ()
    people = (one for p in meeting.people.values() for one in of_person(meeting, p))
    ended = ((BreakEndOverPage(), BREAK_END),) if meeting.stage is Stage.CLOSED else ()
    removed = ((AppRemovedPage(), APP_REMOVED),) if meeting.app_removed else ()
    return hosts_notes(meeting, (*_of_matters(meeting), *people, *_of_intruders(meeting, shown), *removed, *ended))


def intruder_copies(meeting: Meeting, shown: Show) -> tuple[Tell, ...]:
    """The alarm of the matter on the table, drawn again with the counts: somebody has gone, or may be there now."""
    on = meeting.on_table
    if shown.slot != READINESS.slot or on is None or not on.kind.entitled_only:
        return ()
    return hosts_notes(meeting, ((IntruderPage("", on.no), intruder(on.no)),))


def _of_intruders(meeting: Meeting, shown: Show) -> Iterator[tuple[Page, str]]:
    """The matters in which somebody may have been told of: the one on the table, the last one, and the one that has left the table."""
    left = shown.leaves.no if isinstance(shown.leaves, MovedPage) else 0
    for no in dict.fromkeys((meeting.table, meeting.last_called, left)):
        matter = meeting.matter(no)
        if matter is not None and matter.kind.entitled_only:
            protective = matter.kind is MatterKind.PROTECTIVE
            people = meeting.people.values()
            waited = any(one.in_call is not None and one.capacity in NOT_BY_RIGHT for one in people)
            if waited or any(protective or not entitled(one, matter) for one in people):
                yield IntruderPage("", no), intruder(no)


def _of_matters(meeting: Meeting) -> Iterator[tuple[Page, str]]:
    """What was written in confidential matters: in the one on the table, and in those written in last; at the end in all. Which were recorded.

    A step is told of by the newest card alone where several came at once: so more than the matter that it ended is looked at.
    """
    latest = [one.no for one in sorted(meeting.incidents, key=_written)[-_LATEST:]]
    gaps = [one.no for one in meeting.aways]
    for no in dict.fromkeys((*(one.no for one in meeting.incidents), *gaps)):
        if no in (*latest, *gaps[-_LATEST:], meeting.table) or meeting.stage is Stage.CLOSED:
            yield IncidentPage(no), f"incident:{no}"
    for no in meeting.recording.seen:
        yield RecordingPage(no), f"recording:{no}"


def of_person(meeting: Meeting, person: Person) -> Iterator[tuple[Page, str]]:
    """What is told of a person: an answer of this round or the one before, and how their link is."""
    answer = newest_answer(person)
    if answer is not None and answer.unsafe and (answer.round + 1 >= meeting.round or not meeting.live):
        yield UnsafePage(person.key), f"unsafe:{person.key}"
    if person.missed:
        yield LinkLostPage(person.key), f"link:{person.key}"
    if person.trouble is not None:
        yield trouble_note(person, person.trouble)


def _written(one: Incident) -> float:
    """When the latest was written, in seconds; a journal of an early version does not say."""
    return one.latest.timestamp() if one.latest else 0.0
