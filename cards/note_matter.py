"""The working note of one matter, for what is adjusted at once: it must exist in writing while the sitting goes on (R-239)."""

from collections.abc import Iterator, Mapping

from cards import note_text as md
from cards.note_absent import absent_in
from cards.note_open import open_section
from cards.note_opening import adjusters_of
from cards.note_times import held
from cards.phrases.book import Phrases
from cards.working_note import WorkingNote


def of_matter(note: WorkingNote, no: int, phrases: Phrases, words: Mapping[str, str]) -> str:
    """Return the note of open matter `no` as Markdown: who decided it, its section, and a line for the adjustment.

    Of one that is confidential by now it says so, and nothing more.
    """
    say = phrases.working_note
    number = next((at for at, one in enumerate(note.sections, 1) if one.matter.no == no and not one.confidential), 0)
    return md.document(
        [
            md.heading(1, say.matter_title),
            say.not_minutes,
            md.heading(2, md.written(note.board)),
            held(note, phrases),
            *(_section(note, number, phrases, words) if number else (say.confidential,)),
            md.under_profile(note, phrases),
        ]
    )


def _section(note: WorkingNote, number: int, phrases: Phrases, words: Mapping[str, str]) -> Iterator[str]:
    say = phrases.working_note
    yield md.labelled(say.deciding, md.listed(md.deciding(number, note, phrases), phrases))
    yield from md.served_in_part(number, note, phrases)
    yield from md.not_looked_for(number, note, phrases)
    yield from absent_in(note, number, phrases)
    yield from open_section(note, number, phrases, words)
    adjusters = adjusters_of(note, number, phrases)
    if adjusters:
        yield md.labelled(say.adjuster, adjusters)
    if note.sections[number - 1].at_once is None:
        yield say.adjusted_at_once
