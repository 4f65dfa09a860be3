"""The confidential part of the working note, a file of its own: who was there, and how many motions were made aloud. No word of the matter."""

from collections.abc import Iterable, Iterator

from cards import note_text as md
from cards.phrases.book import Phrases
from cards.working_note import Attendee, Section, WorkingNote


def confidential_part(note: WorkingNote, phrases: Phrases) -> str:
    """Return the part as Markdown. A matter is its number: whether its initials are written is for the board's own routine."""
    say = phrases.working_note
    sections = [line for number, one in md.confidential(note) for line in _section(note, number, one, phrases)]
    return md.document(
        [
            md.heading(1, say.confidential_title),
            f"{say.not_minutes} {say.confidential_warning}",
            md.heading(2, md.written(note.board)),
            md.written(note.date),
            *(sections or [say.none_confidential]),
            md.under_profile(note, phrases),
        ]
    )


def _section(note: WorkingNote, number: int, section: Section, phrases: Phrases) -> Iterator[str]:
    say = phrases.working_note
    yield md.title_of(note, number, "", phrases)
    yield say.provision
    yield md.labelled(say.designation, say.to_fill)
    groups = (
        (say.present, note.deciding),
        (say.not_serving_present, note.substitutes),
        (say.others_present, note.others),
    )
    for label, people in groups:
        yield md.labelled(label, md.listed(_there(number, people, phrases), phrases))
    for label in (say.disqualified, say.oral, say.course, say.decision, say.reservations):
        yield md.labelled(label, say.to_fill)
    if section.written:
        yield say.written.format(count=section.written)


def _there(number: int, people: Iterable[Attendee], phrases: Phrases) -> Iterator[str]:
    for one in people:
        if number in one.sections:
            name = md.named((one.name, one.group), phrases)
            yield f"{name}, {phrases.working_note.remote}" if number in one.remote else name
