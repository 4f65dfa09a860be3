"""What a command cannot do ends in one plain sentence and exit code 2, in the language of the run."""

import asyncio
import os
from pathlib import Path

import pytest

from tests.support.emptied import program
from tests.support.sampled import whole
from tests.support.serving import command, environment, free_port

TYPED = [
    ("sv", ["nosuch"], "”bisittare nosuch” går inte att förstå"),
    ("en", ["verify", "extra"], "extra cannot be read, or is too large. Nothing was verified."),
    ("en", ["migrate", "extra"], "“bisittare migrate extra” is not understood"),
    ("sv", ["rehearse", "--lista"], "se ”bisittare rehearse --help”"),
    ("en", ["rehearse", "--speed", "0"], "--speed must be a number greater than 0"),
    ("sv", ["rehearse", "--port", "x"], "--port ska vara ett portnummer"),
    ("en", ["rehearse", "nosuch"], "There is no script called nosuch."),
    ("sv", ["rehearse", "--terminal", "nosuch"], "Det finns inget manus som heter nosuch."),
    ("en", ["rehearse", "--as", "Eva Alm"], "Eva Alm is nobody of the cast"),
    ("sv", ["rehearse", "--save", "none/x"], "Filen none/x kan inte skrivas."),
    ("en", ["profiles", "nosuch"], "no such profile"),
    ("sv", ["profiles", "pitea", "nosuch"], "ingen profil med det namnet"),
    ("en", ["purge"], "--days is missing; give a number of days"),
    ("sv", ["purge", "--days", "ten"], "--days ska vara ett antal dagar"),
    ("en", ["package", "--variant", "everything"], "--variant must be base, events, sekretess or block"),
    ("sv", ["package", "--page", "none/x"], "Filen none/x kan inte skrivas."),
    ("en", ["purge", "--days", "-1"], "--days must be a number of days"),
    ("en", ["purge", "--days", "999999999999"], "--days must be a number of days, 0 to 36500"),
]
STORE = [["verify"], ["migrate"], ["export"], ["export", "s1"], ["purge", "--days", "3"]]


PACKAGE = {
    "MicrosoftAppId": "7a0c8a52-6c4a-4a46-8d5e-0e7f0c6b5d21",
    "BISITTARE_DEVELOPER": "Kommunen",
    "BISITTARE_WEBSITE": "https://www.kommunen.example",
}


async def sentence(*words: str, **settings: str) -> str:
    """The one line that a refused command says, without the program's name before it."""
    code, said = await command(*words, **settings)
    assert (code, said.count("\n"), said.partition(": ")[0]) == (2, 1, "bisittare"), said
    return said.partition(": ")[2]


async def test_what_the_app_package_lacks_is_named_setting_by_setting() -> None:
    """One sentence each, and nothing is written."""
    code, said = await command("package", "--out", "none/x.zip")
    assert code == 2
    assert [line.partition(" ")[0] for line in said.removeprefix("bisittare: ").splitlines()] == [*PACKAGE]


async def test_a_version_that_teams_would_refuse_is_said_so() -> None:
    """Three numbers; nothing is written."""
    said = await sentence("package", "--app-version", "1.0", "--out", "none/x.zip", **PACKAGE)
    assert said.startswith("--app-version ska vara tre tal")


@pytest.mark.parametrize(("language", "words", "refusal"), TYPED, ids=[" ".join(words) for _, words, _ in TYPED])
async def test_what_was_typed_wrongly_is_said_so(language: str, words: list[str], refusal: str) -> None:
    """Swedish by default, English where it is asked for; one language a run."""
    assert refusal in await sentence(*words, **({"BISITTARE_LANGUAGE": language} if language == "en" else {}))


@pytest.mark.parametrize("words", STORE, ids=" ".join)
async def test_a_database_out_of_reach_is_said_so(words: list[str]) -> None:
    """Each command that works on it; what stands in the address is never said."""
    away = f"postgresql://bot:djupt-dold@127.0.0.1:{free_port()}/x"
    said = await sentence(*words, BISITTARE_DATABASE_URL=away)
    assert said == "BISITTARE_DATABASE_URL kan inte nås (ConnectionRefusedError).\n"


@pytest.mark.parametrize(
    ("address", "beginning"),
    [
        ("sqlite:////finns/inte/m.sqlite", "BISITTARE_DATABASE_URL kan inte nås"),
        ("postgresql://bot:djupt-dold@127.0.0.1:dold/x", "BISITTARE_DATABASE_URL går inte att läsa som en adress"),
        ("postgresql://bot:djupt-dold@127.0.0.1:65536/x", "BISITTARE_DATABASE_URL går inte att läsa som en adress"),
        ("mysql://bot:djupt-dold@127.0.0.1/x", "BISITTARE_DATABASE_URL ska börja med sqlite:///"),
    ],
)
async def test_an_address_of_no_database_is_said_so(address: str, beginning: str) -> None:
    """A folder that there is none of, a port that is none, another kind of database."""
    said = await sentence("verify", BISITTARE_DATABASE_URL=address)
    assert said.startswith(beginning)
    assert "dold" not in said


async def test_a_language_that_there_is_none_of_is_said_so() -> None:
    """In Swedish, since it must be said in some language."""
    assert await sentence("rehearse", "--list", BISITTARE_LANGUAGE="fi") == "BISITTARE_LANGUAGE ska vara sv eller en.\n"


async def test_a_script_without_english_is_said_so(tmp_path: Path) -> None:
    """With the lines where it is missing; in Swedish it can be played."""
    script = tmp_path / "manus.txt"
    script.write_text(
        '# Ö\n\n## Medverkande\nAnna | ledamot | i rummet\n\n## A\nAnna: trycker "Ja"\n', encoding="utf-8"
    )
    said = await sentence("rehearse", "--terminal", str(script), BISITTARE_LANGUAGE="en")
    assert said.startswith("manus.txt has no English text on line 7: ")


@pytest.mark.parametrize(
    ("language", "beginning"), [("sv", "Databasen har fått"), ("en", "The database has been given")]
)
async def test_a_migration_into_a_pipe_says_one_sentence(tmp_path: Path, language: str, beginning: str) -> None:
    """And no colours, and no lines of the library that migrates."""
    address = f"sqlite:///{tmp_path}/m.sqlite"
    code, said = await command("migrate", BISITTARE_DATABASE_URL=address, BISITTARE_LANGUAGE=language)
    assert (code, said.count("\n"), said.startswith(beginning)) == (0, 1, True)
    assert said.strip().isprintable()


PIPED = (["migrate"], ["export"], ["rehearse", "--list"], ["rehearse", "--terminal", "rundtur-deltagare"])
"""What a library says, a long text, a short one, and one that goes on: each starts Python anew. `make test-all` tries the others."""
PIPED_TOO = (["verify"], ["purge", "--days", "3", "--no-decision"], ["profiles", "pitea"], ["doctor"])


@pytest.mark.parametrize("words", (*PIPED, *PIPED_TOO) if whole() else PIPED, ids=" ".join)
async def test_a_pipe_that_nobody_reads_is_said_so(words: list[str], tmp_path: Path) -> None:
    """As when the program behind the pipe has ended: no traceback, also not at the very end."""
    settings = {"BISITTARE_DATABASE_URL": f"sqlite:///{tmp_path}/m.sqlite", "BISITTARE_LOCAL": "1"}
    assert (await command("migrate", **settings))[0] == 0
    reading, writing = os.pipe()
    os.close(reading)
    process = await asyncio.create_subprocess_exec(
        *program(*words), env=environment(settings), stdout=writing, stderr=asyncio.subprocess.PIPE
    )
    os.close(writing)
    _, said = await process.communicate()
    nobody = "bisittare: Ingen läser längre det som skrivs, så allt är inte utskrivet.\n"
    assert (process.returncode, said.decode()) == (2, nobody)


@pytest.mark.parametrize(
    ("into", "code", "told"),
    [
        (">/dev/full", 2, "bisittare: Det finns ingen plats kvar där det skulle skrivas, så allt är inte skrivet.\n"),
        (">&-", 0, ""),
    ],
)
async def test_what_cannot_be_written_is_said_so(into: str, code: int, told: str) -> None:
    """A full disk; and whoever closes what is written to wants nothing of it, so all is well."""
    shell = ("sh", "-c", f'"$@" {into}', "sh", *program("profiles", "pitea"))
    process = await asyncio.create_subprocess_exec(*shell, env=environment({}), stderr=asyncio.subprocess.PIPE)
    _, said = await process.communicate()
    assert (process.returncode, said.decode()) == (code, told)
