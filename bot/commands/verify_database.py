"""What an operator does to be sure of the journals: compare each with its chain, and all with heads that were kept apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.commands import words
from bot.commands.migrate_export import migrated
from bot.settings.refused import SettingsRefused
from bot.settings.settings import StoreSettings
from bot.store import chain, journal, journal_heads, verify
from bot.store.database import Connection
from bot.store.journal_heads import Head
from bot.store.purge_registered import PurgeStage, stage_of
from bot.store.verify import ChainFlaw
from bot.whole_file import MIB, octets_of
from cards.bilingual import Bilingual

MAX_HEADS: Final = 64 * MIB
"""A line of such a file has about a hundred octets: half a million sittings."""


@dataclass(frozen=True, slots=True)
class Against:
    """What the journals are compared with: digests printed earlier, and heads kept in a file."""

    digests: tuple[bytes, ...] = ()
    heads: tuple[Head, ...] = ()


def against(digests: Sequence[str], file: Path | None) -> Against:
    """Read what was given. Raises `SettingsRefused` for what is no digest and no head."""
    try:
        lines = octets_of(file, MAX_HEADS).decode().splitlines() if file else []
    except (OSError, UnicodeDecodeError):
        raise SettingsRefused(words.NO_HEADS_FILE) from None
    found = [(line, journal_heads.head_of(line)) for line in lines if line.strip()]
    wrong = [("--heads", line) for line, head in found if head is None]
    printed = [(typed, journal_heads.digest_of(typed)) for typed in digests]
    wrong += [("--head", typed) for typed, digest in printed if digest is None]
    if wrong:
        raise SettingsRefused(words.NO_HEAD.filled(option=wrong[0][0], line=wrong[0][1][:100]))
    return Against(
        tuple(digest for _, digest in printed if digest is not None),
        tuple(head for _, head in found if head is not None),
    )


async def verify_journals(settings: StoreSettings, held: Against) -> tuple[Sequence[Bilingual], Sequence[Bilingual]]:
    """Verify every journal; return a line for each flaw, and the lines that tell how it was done."""
    async with migrated(settings) as database:
        keys = await database.look(verify.every)
        flaws: list[Bilingual] = []
        stages = [await database.look(lambda conn, key=key: stage_of(conn, key)) for key in keys]  # type: ignore[misc]  # a bound default
        for key in keys:
            flaw = await database.look(lambda conn, key=key: verify.verify(conn, key))  # type: ignore[misc]  # a bound default
            flaws += [_flaw(key, flaw)] if flaw else []
        broken = len(flaws)
        flaws += await database.look(lambda conn: _absent(conn, held))
        before = await database.look(journal.chained_as_before)
    lines = [words.WALKED.filled(walked=len(keys), broken=broken)]
    lines.append(words.RULES.filled(newest=chain.NEWEST, today=len(keys) - before, before=before))
    whole, some = stages.count(PurgeStage.WHOLE), stages.count(PurgeStage.WORDS)
    lines += [words.STAGES.filled(whole=whole, words=some)] if whole or some else []
    return flaws, lines if held != Against() else [*lines, words.NOT_SEEN]


async def heads_of_journals(settings: StoreSettings) -> Sequence[str]:
    """Return a line for the head of each journal, to be kept apart."""
    async with migrated(settings) as database:
        return await database.look(lambda conn: [head.line for head in journal_heads.heads(conn)])


def _absent(conn: Connection, held: Against) -> list[Bilingual]:
    digests = [digest for digest in held.digests if not journal_heads.stands(conn, digest)]
    found = [(head.sitting, journal_heads.broken(conn, head)) for head in held.heads]
    absent = [words.NO_SUCH_HEAD.filled(head=digest.hex()) for digest in digests]
    return absent + [_flaw(sitting, flaw) for sitting, flaw in found if flaw]


def _flaw(sitting: str, flaw: ChainFlaw) -> Bilingual:
    return words.FLAW.filled(sitting=sitting, seq=flaw.seq, reason=words.FLAW_REASONS[flaw.reason])
