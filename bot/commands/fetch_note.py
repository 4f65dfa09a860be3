"""The working note for the minutes, as an operator fetches it from the store: each part as Markdown, as a Word document or as a PDF, or the whole as JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Final

import orjson

from bot.commands import words
from bot.commands.export_form import DocumentPart, Form
from bot.commands.migrate_export import migrated
from bot.settings.refused import SettingsRefused
from bot.settings.settings import StoreSettings
from bot.store import journal, sittings, wordings
from bot.store.database import Connection
from cards.note_aid import memory_aid
from cards.note_confidential import confidential_part
from cards.note_masked import masked_confidential_part, masked_list
from cards.note_matter import of_matter
from cards.note_open import open_part
from cards.note_register import register_part
from cards.note_text import to_copy
from cards.phrases.book import Phrases, of
from cards.working_note import WorkingNote
from dialogs.meeting.meeting import Meeting
from dialogs.record.masked_note import masked_note, masked_words
from dialogs.record.working_note import working_note

SCHEMA: Final = 1
"""The version of the JSON's shape, as its schema has it: it grows where a field goes, or means something else."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A note, and the words of the open matters that it names. `masked`: how often each reason was met; None where it is no masked copy."""

    note: WorkingNote
    words: dict[str, str]
    masked: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class NoteWanted:
    """What is to be written: in which form, of a Word document or a PDF which part, the § of the matter treated first (0: not known), and whether it is a masked copy."""

    form: Form
    part: DocumentPart = DocumentPart.OPEN
    first: int = 0
    masked: bool = False
    no: int = 0  # one matter alone, 0: all

    @property
    def of(self) -> DocumentPart:
        """The part that the text holds, whether the form names it or `part` does."""
        return self.part if self.form in (Form.DOCX, Form.PDF) else DocumentPart(self.form.value)


async def note_of_sitting(settings: StoreSettings, sitting: str, wanted: NoteWanted) -> bytes:
    """One part of the sitting's working note as Markdown, a Word document or a PDF, or the whole as JSON.

    A text holds one part: what is confidential never lies next to what is not (R-200). The JSON holds all, for a program, and is
    to be kept as the confidential part is; it has no word of a confidential matter either.
    """
    phrases = of(settings.language)
    async with migrated(settings) as database:
        try:
            read = await database.look(lambda conn: _read(conn, sitting, phrases, wanted))
        except LookupError:
            raise SettingsRefused(words.NO_SITTING) from None
    if wanted.no:
        _check_matter(read.note, wanted)
    if wanted.form is Form.JSON:
        return as_json(read.note, read.words, read.masked)
    if wanted.form not in (Form.DOCX, Form.PDF):
        return to_copy(_part(read, wanted, phrases)).encode()
    text = _part(read, wanted, phrases)
    if wanted.form is Form.PDF:
        from bot.documents.note_pdf import as_pdf  # noqa: PLC0415  # the other forms need no library that sets text

        return as_pdf(text, phrases.language)
    from bot.documents.note_docx import as_docx  # noqa: PLC0415  # nor one for Word documents

    return as_docx(text, phrases.language)


def _check_matter(note: WorkingNote, wanted: NoteWanted) -> None:
    """Refuse one matter by itself where it was not treated, or stands in another part than the one that is asked for."""
    if wanted.of is DocumentPart.REGISTER:
        _check_there(note, wanted.no)
        return
    found = next((one for one in note.sections if one.matter.no == wanted.no), None)
    if found is None:
        raise SettingsRefused(words.MATTER_NOT_TREATED.filled(no=wanted.no))
    part = DocumentPart.CONFIDENTIAL if found.confidential else DocumentPart.OPEN
    if wanted.of is not part:
        raise SettingsRefused(words.MATTER_ELSEWHERE.filled(no=wanted.no, part=part.value))


def _check_there(note: WorkingNote, no: int) -> None:
    """Refuse a number that no matter has: a motion may have been handed in to one that was never treated."""
    if no not in (*(one.matter.no for one in note.sections), *(one.no for one in note.untreated)):
        raise SettingsRefused(words.NO_MATTER.filled(no=no))


def _part(read: _Read, wanted: NoteWanted, phrases: Phrases) -> str:
    """The part as Markdown; of a masked copy with what was masked in all of the sitting."""
    if read.masked is None:
        return _whole(read, wanted, phrases)
    if wanted.of is DocumentPart.CONFIDENTIAL:
        text = masked_confidential_part(read.note, phrases)
    else:
        text = _whole(read, wanted, phrases)
    return f"{text}\n{masked_list(read.masked, phrases)}"


def _whole(read: _Read, wanted: NoteWanted, phrases: Phrases) -> str:
    if wanted.of is DocumentPart.CONFIDENTIAL:
        return confidential_part(read.note, phrases, wanted.no)
    if wanted.of is DocumentPart.AID:
        return memory_aid(read.note, phrases)
    if wanted.of is DocumentPart.REGISTER:
        return register_part(read.note, phrases, read.words, wanted.no)
    if wanted.no:
        return of_matter(read.note, wanted.no, phrases, read.words)
    return open_part(read.note, phrases, read.words)


def _read(conn: Connection, sitting: str, phrases: Phrases, wanted: NoteWanted) -> _Read:
    row = sittings.find(conn, sitting)
    if row is None:
        raise LookupError(sitting)
    if row.purged_at:
        raise SettingsRefused(words.NOTE_PURGED)
    empty = Meeting(key=row.key, chat=row.chat)
    entries = journal.read(conn, sitting)
    if not wanted.masked:
        note = working_note(empty, entries, phrases, first=wanted.first, head=row.digest.hex())
        return _Read(note, dict(wordings.read(conn, sitting, _keys(note))))
    note, found = masked_note(empty, entries, phrases, first=wanted.first, head=row.digest.hex())
    shown, numbers = masked_words(dict(wordings.read(conn, sitting, _keys(note))), phrases)
    return _Read(note, shown, {one.value: count for one, count in (found + numbers).items()})


def _keys(note: WorkingNote) -> tuple[str, ...]:
    """Keys of all wordings that some part needs."""
    return tuple(dict.fromkeys((*note.wordings, *note.wordings_for_register(0))))


def as_json(note: WorkingNote, words_: Mapping[str, str], masked: Mapping[str, int] | None = None) -> bytes:
    """The whole note with the words next to their keys; each line of it bears the numbers of its facts.

    Its shape is `working_note.schema.json`, next to this file.
    """
    plain = {"schema": SCHEMA} | asdict(note) | {"words": dict(words_), "masked": masked}
    return orjson.dumps(plain, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
