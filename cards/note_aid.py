"""The secretary's memory aid: every fact in words with its number and time, and what is to be done. It is never pasted into the minutes."""

from collections.abc import Iterator, Sequence

from cards import note_text as md
from cards.note_at_once import at_once_left
from cards.note_times import moment
from cards.phrases.book import Phrases
from cards.swedish_time import clock, day_and_clock, day_of
from cards.typed_digest import grouped
from cards.working_note import Noted, WorkingNote


def memory_aid(note: WorkingNote, phrases: Phrases) -> str:
    """Return the aid as Markdown: a table of facts, what is left to do, and the journal's check sum as it can be typed."""
    say = phrases.working_note
    before = [one for one in note.noted if note.began is not None and one.at < note.began]
    return md.document(
        [
            md.heading(1, say.aid_title),
            f"{say.not_minutes} {say.aid_warning}",
            md.heading(2, md.written(note.board)),
            _facts(note, note.noted[len(before) :], phrases),
            *([say.not_informed] if note.began is not None and not note.informed else []),
            say.to_do,
            *at_once_left(note, phrases),
            *_aloud(note, phrases),
            *_register(note, phrases),
            *([md.heading(2, say.before_opening), _facts(note, before, phrases)] if before else []),
            md.under_profile(note, phrases),
            say.head.format(head=grouped(note.head), whole=note.head) if note.head else "",
        ]
    )


def _facts(note: WorkingNote, noted: Sequence[Noted], phrases: Phrases) -> str:
    """These facts as a table, the day at the first of each day. What was noted before the opening has one of its own: on paper it is two pages of who was put on which list."""
    before = (None, *(day_of(one.at) for one in noted))
    rows = (
        (
            str(one.fact),
            clock(one.at) if day_of(one.at) == day else day_and_clock(one.at),
            md.where(note, [one.section], phrases) if one.section else "–",
            md.written(one.sentence),
        )
        for one, day in zip(noted, before, strict=False)
    )
    return md.table(phrases.working_note.facts, rows)


def _register(note: WorkingNote, phrases: Phrases) -> Iterator[str]:
    """Which motions stand in the municipality's register, and which still wait: their wordings are not purged before."""
    say = phrases.archive
    if note.registered:
        rows = (f"{no} ({md.written(dnr)})" if dnr else str(no) for no, dnr in note.registered)
        yield say.aid_done.format(motions=", ".join(rows))
    if note.unregistered:
        yield say.aid_waiting.format(motions=", ".join(map(str, note.unregistered)))


def _aloud(note: WorkingNote, phrases: Phrases) -> Iterator[str]:
    """Each time that a sensitive piece of information was said, and until when it may have to be notified (R-249); never what it was."""
    for one in note.aloud:
        say = phrases.aloud.aid if one.no else phrases.aloud.aid_outside
        yield say.format(at=moment(one.at, note, phrases), no=one.no, until=day_and_clock(one.until))
