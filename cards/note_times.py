"""When something was, as the working note says it: by the clock, and with the day where the sitting went on over several days (R-195)."""

from collections.abc import Iterator
from datetime import date, datetime

from cards import note_text as md
from cards.phrases.book import Phrases
from cards.ranges import together
from cards.swedish_time import clock, day_of
from cards.working_note import Section, WorkingNote


def held(note: WorkingNote, phrases: Phrases) -> str:
    """The day of the sitting, as it was called to; or those on which it went on, where they are several."""
    return together([*note.days], phrases.common) if len(note.days) > 1 else md.written(note.date)


def moment(at: datetime, note: WorkingNote, phrases: Phrases) -> str:
    """One time: "klockan 09.01", or "2026-12-09 klockan 09.01"."""
    return _on(day_of(at), phrases.note_times.clock.format(at=clock(at)), note)


def stretch(since: datetime, until: datetime | None, note: WorkingNote, phrases: Phrases) -> str:
    """From one time to another, each with its day where they are of two: "2026-12-08 klockan 16.00 – 2026-12-09 klockan 09.00". `until` None: it goes on."""
    say, begins = phrases.note_times, day_of(since)
    if until is not None and day_of(until) != begins:
        return f"{moment(since, note, phrases)} – {moment(until, note, phrases)}"
    ends = clock(until) if until is not None else phrases.working_note.goes_on
    times = _on(begins, say.stretch.format(since=clock(since), until=ends), note)
    set_back = until is not None and clock(until) < clock(since)
    return f"{times} {say.set_back}" if set_back else times


def treated_on(section: Section, note: WorkingNote, phrases: Phrases) -> Iterator[str]:
    """Yield the day of a section, or from which day to which; nothing where the sitting went on within one."""
    if _several_days(note):
        days = dict.fromkeys(day_of(at).isoformat() for at in (section.began, section.ended) if at is not None)
        yield md.labelled(phrases.note_times.treated, " – ".join(days))


def _on(day: date, when: str, note: WorkingNote) -> str:
    return f"{day.isoformat()} {when}" if _several_days(note) else when


def _several_days(note: WorkingNote) -> bool:
    """Whether it went on over more than one day, or was closed on a later one."""
    ends = [day_of(at).isoformat() for at in (note.began, note.ended) if at is not None]
    return len({*note.days, *ends}) > 1
