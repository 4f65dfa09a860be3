"""Who of those with a seat was not there while their link was lost: a table of the open part, and a line at a matter that stands alone (R-199)."""

from collections.abc import Iterator

from cards import note_text as md
from cards.note_times import moment, stretch
from cards.phrases.book import Phrases
from cards.working_note import NotedAbsence, WorkingNote


def absent(note: WorkingNote, phrases: Phrases) -> Iterator[str]:
    """Yield the heading and the table of those who were not there, with the matters in which they took no part; nothing where nobody was away."""
    say = phrases.note_absent
    if note.absences:
        yield md.heading(2, say.title)
        rows = [
            (md.named(one.who, phrases), _time(note, one, phrases), _took_no_part(note, one, phrases))
            for one in note.absences
        ]
        yield md.table(say.table, rows)


def absent_in(note: WorkingNote, number: int, phrases: Phrases) -> Iterator[str]:
    """Yield the same as a line, of the section with this place in the order treated."""
    names = [
        f"{md.named(one.who, phrases)} {_time(note, one, phrases)}"
        for one in note.absences
        if number in (*one.missed, *one.partly)
    ]
    if names:
        yield phrases.note_absent.line.format(who=md.listed(names, phrases))


def _time(note: WorkingNote, one: NotedAbsence, phrases: Phrases) -> str:
    if one.until is None:
        return phrases.note_absent.since.format(since=moment(one.since, note, phrases))
    return stretch(one.since, one.until, note, phrases)


def _took_no_part(note: WorkingNote, one: NotedAbsence, phrases: Phrases) -> str:
    whole = [md.where(note, one.missed, phrases)] if one.missed else []
    part = [phrases.note_absent.part.format(where=md.where(note, one.partly, phrases))] if one.partly else []
    return ", ".join((*whole, *part)) or "–"
