"""What stands at the end of a masked copy of the working note: what was masked, why, and how often (R-211)."""

from collections.abc import Mapping

from cards import note_text as md
from cards.phrases.book import Phrases
from cards.working_note import WorkingNote


def masked_list(counts: Mapping[str, int], phrases: Phrases) -> str:
    """Return it as Markdown; `counts` by the code of the reason. It says that each thing must be tried all the same."""
    say = phrases.masking
    rows = [(md.written(say.marks[code]), say.why[code], str(count)) for code, count in counts.items() if count]
    return md.document([md.heading(2, say.title), say.how, md.table(say.table, rows) if rows else say.nothing])


def masked_confidential_part(note: WorkingNote, phrases: Phrases) -> str:
    """Return what is left of the confidential part: its heading, the board and the day, and the mark for all of it."""
    say = phrases.working_note
    mark = md.written(phrases.masking.marks["confidential"])
    head = [md.heading(1, say.confidential_title), say.not_minutes, md.heading(2, md.written(note.board))]
    return md.document([*head, md.written(note.date), mark])
