"""The notes in the minutes that somebody asks for in a matter, as the working note has them (R-239)."""

from collections.abc import Iterator, Mapping

from cards import note_text as md
from cards.phrases.book import Phrases
from cards.working_note import NotedMinutesNote, Section


def minutes_notes(section: Section, phrases: Phrases, words: Mapping[str, str]) -> Iterator[str]:
    """The paragraphs of the section's notes; none where nobody asks for one. Of a confidential section there are no words."""
    say = phrases.minutes_note
    if section.notes:
        yield md.labelled(say.label, "")[:-1]
        yield "\n".join(f"- {_row(one, phrases, words)}" for one in section.notes)


def _row(one: NotedMinutesNote, phrases: Phrases, words: Mapping[str, str]) -> str:
    say, name = phrases.minutes_note, md.named(one.who, phrases)
    if not one.wording:
        return say.row.format(name=name)
    quoted = md.quoted(words.get(one.wording, "")) or phrases.working_note.wording_gone
    return say.row_words.format(name=name, words=quoted)
