"""Journals that were handed over, of every kind, and the two verifiers that share no line: what each finds of such a file."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Final

from bot.store import verify
from bot.store.hand_over import hand_over
from bot.store.migrate import migrate
from bot.store.verify_file import NoJournalFile, file_flaw
from tests.support.databases import opened
from tests.support.kept_journals import KEPT, sqlite_copy
from tests.support.spoilt_file import rows_of
from tests.support.tampering import a_store
from tests.support.tree import ROOT

Found = tuple[int, str] | str | None


class Files(list[bytes]):
    """Journals as they were handed over. They are long, so they are not shown whole where a test fails."""

    def __repr__(self) -> str:
        return f"{len(self)} files"


def _alone() -> ModuleType:
    """The program that needs nothing of ours."""
    place = importlib.util.spec_from_file_location("verify_journal", ROOT / "deploy" / "verify_journal.py")
    assert place is not None
    assert place.loader is not None
    module = importlib.util.module_from_spec(place)
    place.loader.exec_module(module)
    return module


ALONE: Final = _alone()


def found_by_the_bot(octets: bytes, head: str = "") -> Found:
    """What `bisittare verify FILE` finds."""
    try:
        flaw = file_flaw(octets, bytes.fromhex(head))
    except NoJournalFile:
        return "no journal"
    return None if flaw is None else (flaw.seq, flaw.reason)


def found_alone(octets: bytes, head: str = "") -> Found:
    """What the program that stands alone finds."""
    try:
        ALONE.check(octets, head)
    except ALONE.NoJournal:
        return "no journal"
    except ALONE.Wrong as wrong:
        return wrong.seq, wrong.reason
    return None


async def every_kind(folder: Path) -> Files:
    """Journals of every kind: purged, closed, going on, with words of open matters, and chained by each rule."""
    url = f"sqlite:///{folder / 'sittings.sqlite'}"
    async with opened(url) as database:
        await migrate(database)
        await a_store(database)
    found = await _handed_over(url)
    for kept in KEPT:
        found += await _handed_over(await sqlite_copy(kept, folder))
    return Files(found)


async def _handed_over(url: str) -> list[bytes]:
    async with opened(url) as database:
        keys = await database.write(verify.every)
        return [await database.write(lambda conn, key=key: b"".join(hand_over(conn, key))) for key in keys]  # type: ignore[misc]  # a bound default


def unheld(octets: bytes, spoilt: bytes) -> bool:
    """Whether it is what no digest holds: words left out; and of before, whose sitting it is, and words that had no salt."""
    try:
        was, now = rows_of(octets), rows_of(spoilt)
    except ValueError:
        return False
    if all(row["rule"] == 1 for row in was if "rule" in row):
        was[0] |= {"sitting": now[0]["sitting"], "chat": now[0]["chat"]}
        was = [row for row in was if row.get("salt", "") is not None or "wording" not in row]
        now = [row for row in now if row.get("salt", "") is not None or "wording" not in row]
    chain, words = ([row for row in was if ("wording" in row) is wording] for wording in (False, True))
    return [row for row in now if "wording" not in row] == chain and all(
        row in words for row in now if "wording" in row
    )
