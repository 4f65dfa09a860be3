"""A SQLite file is one bot's: nobody else of the machine reads it, and no second bot serves it meanwhile."""

import os
import resource
import stat
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.settings import words
from tests.support.serving import command, serving

LOCAL = {"BISITTARE_LOCAL": "1", "BISITTARE_PORT": "0", "BISITTARE_METRICS_PORT": "0"}


def local(file: Path) -> dict[str, str]:
    """A bot's environment with this database."""
    return LOCAL | {"BISITTARE_DATABASE_URL": f"sqlite:///{file}"}


def rights(folder: Path) -> Mapping[str, str]:
    """Who may do what with each file of the database's."""
    return {
        one.name: oct(stat.S_IMODE(one.stat().st_mode)) for one in folder.iterdir() if one.name.startswith("m.sqlite")
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that lets everybody in."""
    found = tmp_path / "data"
    found.mkdir(mode=0o777)
    return found


async def test_only_its_owner_reads_the_database(folder: Path, tmp_path: Path) -> None:
    """While it is served and after, also a file that was readable to all, and whatever SQLite makes next to it."""
    file = folder / "m.sqlite"
    before = os.umask(0)
    try:
        file.touch(mode=0o666)
        assert (await command("migrate", **local(file)))[0] == 0
        file.chmod(0o644)
        async with serving(local(file), tmp_path):
            served = rights(folder)
        for words_ in (["export"], ["verify"]):
            assert (await command(*words_, **local(file)))[0] == 0
    finally:
        os.umask(before)
    assert {"m.sqlite", "m.sqlite-wal", "m.sqlite-shm"} <= served.keys()
    assert set(served.values()) | set(rights(folder).values()) == {"0o600"}


@pytest.mark.parametrize("road", ["the same address", "a link", "another way to write it"])
async def test_a_second_bot_on_the_same_file_is_refused(folder: Path, tmp_path: Path, road: str) -> None:
    """With one plain sentence, however the file is named; the first goes on, and once it has ended another may come."""
    file = folder / "m.sqlite"
    (folder / "link.sqlite").symlink_to(file)
    second = {
        "the same address": f"sqlite:///{file}",
        "a link": f"sqlite:///{folder / 'link.sqlite'}",
        "another way to write it": f"sqlite:///file:{folder}/../data/m.sqlite?uri=true",
    }[road]
    async with serving(local(file), tmp_path) as bot:
        told = LOCAL | {"BISITTARE_DATABASE_URL": second}
        code, said = await command("serve", **told)
        assert (code, said) == (2, f"bisittare: {words.SERVED_ALREADY.sv}\n")
        assert await bot.says("/readyz") == 200
    async with serving(told, tmp_path) as bot:
        assert await bot.says("/readyz") == 200


async def test_after_a_kill_the_file_is_free(folder: Path, tmp_path: Path) -> None:
    """The system lets go of it; nothing is left to be cleared away by hand."""
    async with serving(local(folder / "m.sqlite"), tmp_path) as bot:
        await bot.kill()
    async with serving(local(folder / "m.sqlite"), tmp_path) as bot:
        assert await bot.says("/readyz") == 200


@pytest.mark.parametrize(
    "words_",
    [["migrate"], ["export"], ["verify"], ["doctor"], ["purge", "--days", "3", "--no-decision"]],
    ids=" ".join,
)
async def test_what_an_operator_does_meanwhile_still_works(folder: Path, tmp_path: Path, words_: list[str]) -> None:
    """None of these serves, so none of them stands in the way or is refused."""
    async with serving(local(folder / "m.sqlite"), tmp_path) as bot:
        code, said = await command(*words_, **local(folder / "m.sqlite"))
        assert code == 0, said
        assert await bot.says("/readyz") == 200


async def test_a_crash_leaves_no_picture_of_the_memory(folder: Path, tmp_path: Path) -> None:
    """What somebody just said would be in it."""
    assert resource.getrlimit(resource.RLIMIT_CORE)[1] != 0, "core files are off for this test's own process too"
    async with serving(local(folder / "m.sqlite"), tmp_path) as bot:
        assert resource.prlimit(bot.process.pid, resource.RLIMIT_CORE) == (0, 0)


@pytest.mark.parametrize("named", ["a folder", "somebody else's file"])
@pytest.mark.parametrize("what", ["verify", "export", "migrate"])
async def test_what_is_no_database_keeps_its_rights(folder: Path, named: str, what: str) -> None:
    """A folder that only its owner could enter would shut the service out of every database in it."""
    file = folder
    if named == "somebody else's file":
        file = folder / "notes.txt"
        file.write_text("Protokoll, utkast", encoding="utf-8")
    before = file.stat().st_mode
    code, said = await command(what, **local(file))
    assert code != 0
    assert "BISITTARE_DATABASE_URL" in said
    assert file.stat().st_mode == before
