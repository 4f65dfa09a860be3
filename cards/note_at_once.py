"""What the working note says of the sections that are adjusted at once: in the section, in the note's head and in the memory aid (R-239)."""

from collections.abc import Iterator, Sequence

from cards import note_text as md
from cards.note_times import moment
from cards.phrases.book import Phrases
from cards.ranges import together
from cards.working_note import NotedAtOnce, Section, WorkingNote


def at_once_of(section: Section, note: WorkingNote, phrases: Phrases) -> Iterator[str]:
    """The section's line; none where nothing of the kind was noted."""
    if section.at_once is not None:
        yield md.labelled(phrases.minutes.label, _told(section.at_once, note, phrases))


def _told(one: NotedAtOnce, note: WorkingNote, phrases: Phrases) -> str:
    say = phrases.minutes
    if one.at is None:
        return say.note_decided
    names = together([md.named(who, phrases) for who in one.people], phrases.common)
    return say.note_adjusted.format(at=moment(one.at, note, phrases), names=names)


def at_once_rows(note: WorkingNote, phrases: Phrases) -> Iterator[tuple[str, str]]:
    """Rows of the note's head: which sections were adjusted at once, and when that was announced; none where there are none."""
    say = phrases.minutes
    done = [(number, one.at_once) for number, one in enumerate(note.sections, 1) if one.at_once is not None]
    adjusted = [(number, one, one.at) for number, one in done if one.at is not None]
    if adjusted:
        times = [
            say.note_head.format(where=md.where(note, [number], phrases), at=moment(when, note, phrases))
            for number, _, when in adjusted
        ]
        yield say.label, ", ".join(times)
        days = dict.fromkeys(one.announced for _, one, _ in adjusted)
        yield say.label_announced, ", ".join(_announced(note, day, adjusted, phrases) for day in days)


def _announced(
    note: WorkingNote, day: str, adjusted: Sequence[tuple[int, NotedAtOnce, object]], phrases: Phrases
) -> str:
    """The day of these sections; a line to fill in where none is noted."""
    shown = day or phrases.working_note.to_fill
    sections = [number for number, one, _ in adjusted if one.announced == day]
    return shown if len(sections) == len(adjusted) else f"{md.where(note, sections, phrases)}: {shown}"


def at_once_left(note: WorkingNote, phrases: Phrases) -> Iterator[str]:
    """What is left to do of each, for the memory aid."""
    say = phrases.minutes
    for section in note.sections:
        one = section.at_once
        if one is not None and one.at is None:
            yield say.aid_adjust.format(no=section.matter.no)
        elif one is not None and not one.announced:
            yield say.aid_announce.format(no=section.matter.no, day=one.announce_by)
