"""What an archivist does to be sure of a journal that was handed over: check the file, and hold it against printed digests."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bot.commands import words
from bot.settings.refused import SettingsRefused
from bot.store.journal_heads import digest_of
from bot.store.verify_file import NoJournalFile, file_flaw, sitting_of, words_were_purged
from bot.whole_file import MIB, octets_of
from cards.bilingual import Bilingual

MAX_JOURNAL: Final = 256 * MIB
"""A long sitting of a council has five thousand entries, of a few hundred octets each."""


def refuse_what_is_of_the_database(heads: Path | None, *, write_heads: bool) -> None:
    """Refuse options that have no meaning for a file. Raises `SettingsRefused`."""
    for option, given in (("--heads", heads is not None), ("--write-heads", write_heads)):
        if given:
            raise SettingsRefused(words.FILE_ONLY.filled(option=option))


def verify_file(file: Path, digests: Sequence[str]) -> tuple[bool, Sequence[Bilingual]]:
    """Return whether the file has a flaw, and the sentences that tell what was found.

    `digests` were printed earlier: whole, or their first half, as people type it. Raises `SettingsRefused` for what is none.
    """
    heads = [(typed, digest_of(typed)) for typed in digests]
    for typed, head in heads:
        if head is None:
            raise SettingsRefused(words.NO_HEAD.filled(option="--head", line=typed[:100]))
    try:
        octets = octets_of(file, MAX_JOURNAL)
        about = sitting_of(octets)
        flaws = [file_flaw(octets, head) for _, head in heads if head is not None] or [file_flaw(octets)]
    except OSError:
        raise SettingsRefused(words.FILE_UNREADABLE.filled(file=file)) from None
    except NoJournalFile:
        raise SettingsRefused(words.NO_FILE.filled(file=file)) from None
    flaw = next((one for one in flaws if one is not None), None)
    if flaw is not None:
        return True, [words.FILE_FLAW.filled(seq=flaw.seq, reason=words.FLAW_REASONS[flaw.reason])]
    sentences = [words.FILE_WHOLE.filled(entries=about.seq)]
    if about.purged_at:
        sentences.append(words.FILE_PURGED)
    elif words_were_purged(octets):
        sentences.append(words.FILE_WORDS_PURGED)
    return False, [*sentences, words.FILE_HEADS if heads else words.FILE_ALONE]
