"""What the working note says of a confidential matter that was taken in another tool (R-244)."""

from collections.abc import Iterator

from cards import note_text as md
from cards.note_times import moment, stretch
from cards.phrases.book import Phrases
from cards.working_note import NotedRoom, Section, WorkingNote


def other_rooms(section: Section, note: WorkingNote, phrases: Phrases) -> Iterator[str]:
    """Who went over and who came back, each time, for the confidential part."""
    say = phrases.other_room
    for one in section.rooms:
        lines = [say.went.format(since=moment(one.since, note, phrases), names=_names(one.went, phrases))]
        if one.until is not None:
            lines.append(say.returned.format(until=moment(one.until, note, phrases), names=_names(one.back, phrases)))
        yield md.labelled(say.label, " ".join(lines))


def _names(people: tuple[tuple[str, str], ...], phrases: Phrases) -> str:
    return " · ".join(md.named(who, phrases) for who in people)


def other_room_rows(note: WorkingNote, phrases: Phrases) -> Iterator[tuple[str, str]]:
    """The row of the open part's head: which sections, and when; nobody's name. None where there was none."""
    found = [_row(note, at, one, phrases) for at, section in enumerate(note.sections, 1) for one in section.rooms]
    if found:
        yield phrases.other_room.label, ", ".join(found)


def _row(note: WorkingNote, number: int, one: NotedRoom, phrases: Phrases) -> str:
    say, where = phrases.other_room, md.where(note, [number], phrases)
    if one.until is None:
        return say.row_open.format(where=where, since=moment(one.since, note, phrases))
    return say.row.format(where=where, times=stretch(one.since, one.until, note, phrases))
