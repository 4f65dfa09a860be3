"""The confidential part of the working note, a file of its own: who was there, and how many motions were made aloud. No word of the matter."""

from collections.abc import Iterator

from cards import note_text as md
from cards.note_absent import absent_in
from cards.note_answers import answers_of
from cards.note_at_once import at_once_of
from cards.note_of_minutes_notes import minutes_notes
from cards.note_other_room import other_rooms
from cards.note_times import held, treated_on
from cards.phrases.book import Phrases
from cards.working_note import Section, WorkingNote


def confidential_part(note: WorkingNote, phrases: Phrases, only: int = 0) -> str:
    """Return the part as Markdown, or what it has of matter `only`. A matter is its number: its initials are for the board's own routine."""
    say = phrases.working_note
    shown = [found for found in md.confidential(note) if only in (0, found[1].matter.no)]
    sections = [line for number, one in shown for line in _section(note, number, one, phrases)]
    return md.document(
        [
            md.heading(1, say.confidential_title),
            f"{say.not_minutes} {say.confidential_warning}",
            md.heading(2, md.written(note.board)),
            held(note, phrases),
            *(sections or [say.none_confidential]),
            md.under_profile(note, phrases),
        ]
    )


def _section(note: WorkingNote, number: int, section: Section, phrases: Phrases) -> Iterator[str]:
    say = phrases.working_note
    yield md.title_of(note, number, "", phrases)
    yield from treated_on(section, note, phrases)
    yield say.provision
    yield md.labelled(say.designation, say.to_fill)
    yield md.labelled(say.present, md.listed(md.deciding(number, note, phrases), phrases))
    yield from md.served_in_part(number, note, phrases)
    groups = (
        (say.not_serving_present, note.substitutes),
        (say.others_present, note.others),
    )
    for label, people in groups:
        yield md.labelled(label, md.listed(md.there(number, people, phrases), phrases))
    yield from md.not_looked_for(number, note, phrases)
    yield from absent_in(note, number, phrases)
    yield md.labelled(say.disqualified, md.barred(section, phrases) or say.to_fill)
    answers = tuple(answers_of(section, phrases))
    for label in () if answers else (say.oral, say.course, say.decision, say.reservations):
        yield md.labelled(label, say.to_fill)
    yield from answers
    yield from other_rooms(section, note, phrases)
    yield from minutes_notes(section, phrases, {})
    yield from at_once_of(section, note, phrases)
    if section.written:
        yield say.written.format(count=section.written)
