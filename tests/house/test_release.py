"""What a release must have with it."""

from pathlib import Path

import pytest

from bot.store import deliveries, sittings
from bot.store.journal import read
from dialogs.facts import KINDS, to_plain
from tests.support.databases import opened, rows
from tests.support.kept_journals import KEPT, exported, sqlite_copy
from tests.support.tree import ROOT


def released(changes: str) -> bool:
    """Whether the newest part of the change log is a release, and not what will be one."""
    return not changes.split("\n## ")[1].startswith("Unreleased")


@pytest.mark.parametrize(("heading", "is_one"), [("Unreleased", False), ("1.0.0 (2027-01-15)", True)])
def test_a_release_is_known_by_its_heading(heading: str, *, is_one: bool) -> None:
    """As the change log begins with it."""
    assert released(f"# Changelog\n\n## {heading}\n\n## 0.9.0\n") is is_one


def test_the_newest_kept_journal_comes_last() -> None:
    """By the times in them: the newest is the one that a release is held to."""
    kept_at = [max(str(line["at"]) for line in exported(kept) if "at" in line) for kept in KEPT]
    assert kept_at == sorted(kept_at)


async def test_a_release_has_kept_all_that_it_stores(tmp_path: Path) -> None:
    """Every kind of fact and of delivery is in the newest kept journal (`make keep-journal`), and none that is gone."""
    async with opened(await sqlite_copy(KEPT[-1], tmp_path)) as database:
        entries = await database.write(lambda conn: [one for key in sittings.every(conn) for one in read(conn, key)])
        kinds = {str(kind) for (kind,) in await rows(database, "SELECT DISTINCT kind FROM outbox")}
    kept, stored = {to_plain(entry.fact)[0] for entry in entries} | kinds, KINDS.keys() | deliveries.KINDS
    assert kept <= stored
    assert kept == stored or not released((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
