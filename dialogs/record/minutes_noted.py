"""What was noted for the minutes of single matters, as the working note has it: adjusted at once, in another tool, answers to questions alone (R-084, R-239, R-244)."""

from collections.abc import Iterator

from cards.working_note import NotedAtOnce, NotedMinutesNote, NotedRoom
from dialogs.meeting.meeting import Meeting
from dialogs.minutes.drawing import adjusted_by, announce_by
from dialogs.minutes.note_facts import NoteAsked
from dialogs.quorum.answers_facts import AnswersAlone
from dialogs.record.course_of_sitting import Course
from dialogs.showing.names import with_group


def noted_at_once(meeting: Meeting, no: int) -> NotedAtOnce | None:
    """How far the matter's adjustment at once has come; None where nothing of the kind was noted."""
    one = meeting.minutes.at_once.get(no)
    if one is None:
        return None
    people = tuple(with_group(meeting, key) for key in adjusted_by(meeting, one))
    return NotedAtOnce(one.adjusted_at, people, announce_by(one), one.announced)


def noted_notes(course: Course, no: int) -> Iterator[NotedMinutesNote]:
    """The notes in the minutes that are asked for in the matter, in the order asked for; whoever took one back asks for none."""
    facts = {x.entry.fact.note: x.entry.seq for x in course.happenings if isinstance(x.entry.fact, NoteAsked)}
    for one in course.meeting.minutes.notes:
        if one.no == no and not one.back:
            yield NotedMinutesNote(with_group(course.meeting, one.who), one.wording, facts.get(one.note, 0))


def noted_rooms(meeting: Meeting, no: int) -> Iterator[NotedRoom]:
    """The times that the matter was taken in another tool, with who went over and who came back."""
    for one in meeting.roll.rooms:
        if one.no == no:
            went, back = (tuple(with_group(meeting, key) for key in some) for some in (one.people, one.back))
            yield NotedRoom(one.since, one.until, went, back)


def answers_noted_by(course: Course, no: int) -> tuple[str, str] | None:
    """Who noted that the matter is answers to questions alone: a name and a party group; None where it is not so."""
    if no not in course.meeting.roll.answers:
        return None
    noted = [x.entry.by for x in course.happenings if isinstance(x.entry.fact, AnswersAlone) and x.entry.fact.no == no]
    wires, people = course.meeting.wires, course.meeting.people
    key = next((key for key in (*noted[-1:], *(wires.get(by, "") for by in noted[-1:])) if key in people), None)
    return ("", "") if key is None else with_group(course.meeting, key)
