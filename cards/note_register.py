"""The part of the working note that is for the register: each written motion as a document of its own, with what the register asks for (R-204).

Of a confidential matter it has the motion's number and no more: its words go to the register by a road of their own, once.
"""

from collections.abc import Iterable, Iterator, Mapping

from cards import note_text as md
from cards.note_times import held
from cards.phrases.book import Phrases
from cards.phrases.note_register import NoteRegisterPhrases
from cards.swedish_time import clock, day_of
from cards.working_note import ReceivedMotion, WorkingNote


def register_part(note: WorkingNote, phrases: Phrases, words: Mapping[str, str], only: int = 0) -> str:
    """Return the part as Markdown, or what it has of matter `only`; `words` are the wordings by key, and none is of a confidential matter."""
    say = phrases.note_register
    received = [one for one in note.received if only in (0, one.matter.no)]
    left = list(_left_out(note, say, only))
    return md.document(
        [
            md.heading(1, say.title),
            say.how,
            md.heading(2, md.written(note.board)),
            held(note, phrases),
            *(line for one in received for line in _document(one, phrases, words)),
            *(left if received or left else [say.none]),
            md.under_profile(note, phrases),
        ]
    )


def _document(one: ReceivedMotion, phrases: Phrases, words: Mapping[str, str]) -> Iterator[str]:
    """One motion: what the register asks for, and its wording."""
    say = phrases.note_register
    yield md.heading(3, say.motion.format(motion=one.motion, no=one.matter.no))
    yield md.table(phrases.working_note.head_table, _rows(one, phrases, words))
    if not one.wording:
        yield phrases.motion.no_wording
    else:
        yield md.labelled(say.wording, md.quoted(words.get(one.wording, "")) or phrases.working_note.wording_gone)


def _rows(one: ReceivedMotion, phrases: Phrases, words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    say = phrases.note_register
    title = md.written(words.get(one.matter.title, "")) if one.matter.title else ""
    yield say.matter, f"{one.matter.no}. {title}" if title else str(one.matter.no)
    yield say.matter_number, phrases.working_note.to_fill
    yield say.kind, phrases.motion.kinds[one.kind].capitalize() if one.kind else say.kind_unsaid
    yield say.mover, md.named(one.mover, phrases)
    if one.seconds:
        yield say.seconds, _names(one.seconds, phrases)
    yield say.came, say.came_by[one.channel].format(day=day_of(one.at).isoformat(), at=one.came_at or clock(one.at))
    if one.dnr is None:
        yield say.registered, say.not_registered
    else:
        yield say.registered, say.under.format(dnr=md.written(one.dnr)) if one.dnr else say.yes


def _names(people: Iterable[tuple[str, str]], phrases: Phrases) -> str:
    return md.listed((md.named(who, phrases) for who in people), phrases)


def _left_out(note: WorkingNote, say: NoteRegisterPhrases, only: int) -> Iterator[str]:
    """What is not here, and why: nobody is to think that it is all."""
    for motion, no in note.sealed:
        if only in (0, no):
            yield say.sealed.format(motion=motion, no=no)
    withdrawn = [str(motion) for motion, no in note.withdrawn if only in (0, no)]
    if withdrawn:
        yield say.withdrawn.format(motions=", ".join(withdrawn))
