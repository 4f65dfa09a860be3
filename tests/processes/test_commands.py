"""The command `bisittare` as an operator types it."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.store.migrate import migrate
from tests.support.apart import apart, kept
from tests.support.crowd import many
from tests.support.databases import change, opened
from tests.support.living import LivingSitting, living
from tests.support.note_schema import complaints
from tests.support.serving import command, free_port, serving

BOT = "11111111-2222-3333-4444-555555555555"
TENANT = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"
GOOD = {
    "MicrosoftAppId": BOT,
    "MicrosoftAppPassword": "dold-hemlighet",
    "MicrosoftAppTenantId": TENANT,
    "BISITTARE_PORT": "0",
    "BISITTARE_METRICS_PORT": "0",
}
_WHOLE = """Journaler: 1, varav brutna: 0.
Kedjor enligt regel 2: 1, helt eller delvis enligt en äldre regel: 0.
Ett sammanträde som har tagits bort helt, eller en journal som har kortats tillsammans med allt som hör till, syns bara mot \
kontrollsummor som har sparats på annat håll: --head eller --heads.
"""
LOCAL = {"BISITTARE_LOCAL": "1", "BISITTARE_PORT": "0", "BISITTARE_METRICS_PORT": "0"}


@pytest.mark.parametrize(
    "change_",
    [
        {"MicrosoftAppPassword": "", "MicrosoftAppTenantId": "", "BISITTARE_TENANTS": "*"},
        {"BISITTARE_LOGIN_URL": "https://login.example.org", "BISITTARE_DATABASE_URL": "mysql://x:dold-hemlighet@x/y"},
        {"BISITTARE_LOCAL": "1", "BISITTARE_HOST": "10.0.0.5"},
        {"MicrosoftAppType": "MultiTenant"},
        {"BISITTARE_TENANT": TENANT},
    ],
)
async def test_it_does_not_serve_in_an_unsafe_configuration(change_: dict[str, str]) -> None:
    """It ends with 2 and a sentence for each setting to change; no secret, no traceback."""
    code, said = await command("serve", **{**GOOD, **change_})
    assert code == 2
    assert [name for name in change_ if name not in said] == []
    assert "dold-hemlighet" not in said
    assert "Traceback" not in said


async def test_a_database_out_of_reach_is_named_by_its_setting() -> None:
    """It does not serve, and ends with 2; never with the password."""
    away = f"postgresql://bot:djupt-dold@127.0.0.1:{free_port()}/x"
    code, said = await command("serve", **LOCAL, BISITTARE_DATABASE_URL=away)
    assert code == 2
    assert "BISITTARE_DATABASE_URL kan inte nås" in said
    assert "dold" not in said
    assert "Traceback" not in said


async def test_a_database_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    """An older bot started by mistake ends with 2, and changes nothing."""
    environment = LOCAL | {"BISITTARE_DATABASE_URL": f"sqlite:///{tmp_path / 'm.sqlite'}"}
    async with opened(environment["BISITTARE_DATABASE_URL"]) as database:
        await migrate(database)
        await change(database, "UPDATE alembic_version SET version_num = '9999'")
    code, said = await command("serve", **environment)
    assert (code, "Traceback" in said) == (2, False)
    assert "BISITTARE_DATABASE_URL: databasen står på revision 9999" in said


async def test_an_empty_shared_database_is_served_once_it_is_migrated(postgres_url: str, tmp_path: Path) -> None:
    """Until then `serve` refuses and says what to run; migrating twice is migrating once."""
    environment = LOCAL | {"BISITTARE_DATABASE_URL": postgres_url}
    code, said = await command("serve", **environment)
    assert (code, "Kör: bisittare migrate" in said) == (2, True)
    told_of = [await command("migrate", **environment) for _ in range(2)]
    assert told_of == [
        (0, "Databasen har fått den här versionens form.\n"),
        (0, "Databasen hade redan den här versionens form.\n"),
    ]
    async with serving(environment, tmp_path) as bot:
        assert await bot.says("/healthz") == 200
        assert await bot.end() == 0


async def test_profiles_and_scenarios_are_listed_without_any_setting() -> None:
    """Rules can be read before anything is configured, and so can what there is to rehearse."""
    code, said = await command("profiles")
    assert code == 0
    assert [name for name in ("default", "linkoping", "pitea", "karlstad", "kramfors") if name not in said] == []
    assert (await command("profiles", "linkoping", "pitea", "--differences"))[0] == 0
    code, said = await command("rehearse", "--list")
    assert code == 0
    assert {"linkoping", "pitea"} <= set(said.split())


@pytest_asyncio.fixture
async def closed(database_url: str, tmp_path: Path) -> AsyncIterator[LivingSitting]:
    """A sitting in which something was moved in an open matter, and which is over; its bot has left."""
    async with apart(database_url, tmp_path) as house:
        sitting = await house.sitting(many(1))
        await sitting.execute("lena", "matter.call", {"matter": "2"})
        filled = {"matter": "2", "kind": "add", "wording": "Resor görs med tåg."}
        await sitting.execute("m0", "motion.submit", filled, form="f1")
        await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
        (bot,) = house.bots
        assert await bot.end() == 0
        house.bots.clear()
        yield sitting


@pytest.mark.rule("R-208", road="command", by="bot.store.purge._purge")
@pytest.mark.rule("R-210", road="command", by="bot.store.due_for_purge.due")
@pytest.mark.rule("R-211", road="command", by="bot.commands.migrate_export.export_sitting")
@pytest.mark.rule("R-234", road="command", by="bot.store.export._exported")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_closed_sitting_is_verified_exported_and_purged(closed: LivingSitting, tmp_path: Path) -> None:
    """The export ends with the words of open matters; after the purge it holds nothing. The chain is whole until changed."""
    environment = {"BISITTARE_DATABASE_URL": closed.living.settings.database_url}
    code, said = await command("verify", **environment)
    # The antechamber has a journal as well, which the purge takes whole.
    assert (code, said) == (0, _WHOLE.replace(": 1,", ": 2,"))
    code, said = await command("export", **environment)
    assert (code, closed.key in said) == (0, True)
    code, said = await command("export", closed.key, **environment)
    lines = [json.loads(line) for line in said.splitlines()]
    assert code == 0
    assert (lines[0]["stage"], lines[0]["profile"]) == ("closed", "linkoping")
    assert lines[0]["entries"] == max(line.get("seq", 0) for line in lines)
    assert [line["text"] for line in lines if line.get("text", "").startswith("Resor")] == ["Resor görs med tåg."]
    code, heads = await command("verify", "--write-heads", **environment)
    (tmp_path / "heads").write_text(heads, encoding="utf-8")
    against = ("--heads", str(tmp_path / "heads"), "--head", lines[0]["head"])
    code, said = await command("purge", "--days", "0", "--no-decision", "--undated", "--unregistered", **environment)
    assert (code, said.splitlines()[0]) == (0, "Gallrade sammanträden: 1.")
    code, said = await command("export", closed.key, **environment)
    assert code == 0
    head, _ = [json.loads(line) for line in said.splitlines()]
    assert (head["purged"], head["entries"]) == (True, lines[0]["entries"] + 1)
    code, said = await command("verify", *against, **environment)
    stages = "Gallrade i sin helhet: 1. Gallrade på registrerade lydelser, med journalen kvar: 0."
    assert (code, said) == (0, "".join([*_WHOLE.splitlines(keepends=True)[:2], f"{stages}\n"]))
    async with opened(environment["BISITTARE_DATABASE_URL"]) as database:
        await change(database, f"UPDATE journal SET seal = digest WHERE seq = 3 AND sitting = '{closed.key}'")  # noqa: S608
    code, said = await command("verify", **environment)
    assert (code, sorted(said.splitlines())) == (
        1,
        sorted(
            [*_WHOLE.replace("brutna: 0", "brutna: 1").splitlines(), stages, f"{closed.key}, post 3: kedjan är bruten"]
        ),
    )
    assert "Resor görs" not in await asyncio.to_thread(kept, tmp_path)
    async with opened(environment["BISITTARE_DATABASE_URL"]) as database:
        for table, column in (("journal", "sitting"), ("sitting", "key"), ("wording", "sitting")):
            await change(database, f"DELETE FROM {table} WHERE {column} = '{closed.key}'")  # noqa: S608  # ours
    assert (await command("verify", **environment))[0] == 0
    code, said = await command("verify", *against, **environment)
    assert code == 1
    assert f"{closed.key}, post {lines[0]['entries']}: sammanträdet är borttaget" in said
    assert f"{lines[0]['head']}: kontrollsumman finns inte i någon journal" in said


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_journal_is_handed_over_and_checked_without_the_database(closed: LivingSitting, tmp_path: Path) -> None:
    """Before and after the purge the file is whole, by itself and against the digest that was printed; a changed one is not."""
    environment = {"BISITTARE_DATABASE_URL": closed.living.settings.database_url}
    file, purged, changed = (tmp_path / name for name in ("journal.jsonl", "purged.jsonl", "changed.jsonl"))
    file.write_text((await command("export", closed.key, "--as", "chain", **environment))[1], encoding="utf-8")
    head = json.loads(file.read_text(encoding="utf-8").splitlines()[0])["head"]
    typed = " ".join(head[at : at + 4].upper() for at in range(0, 32, 4))
    assert "Resor görs med tåg." in file.read_text(encoding="utf-8")
    code, said = await command("verify", str(file), "--head", typed)
    assert (code, said.splitlines()[1:]) == (0, ["Varje kontrollsumma finns i journalen."])
    assert (await command("verify", "--head", typed, **environment))[0] == 0
    assert (await command("purge", "--days", "0", "--no-decision", "--undated", "--unregistered", **environment))[
        0
    ] == 0
    purged.write_text((await command("export", closed.key, "--as", "chain", **environment))[1], encoding="utf-8")
    assert "Resor" not in purged.read_text(encoding="utf-8")
    code, said = await command("verify", str(purged), "--head", head, BISITTARE_LANGUAGE="en")
    assert (code, said.splitlines()[1:]) == (
        0,
        ["Its content was purged; the chain is still there.", "Each digest stands in the journal."],
    )
    changed.write_text(
        file.read_text(encoding="utf-8").replace("Resor görs med tåg.", "Resor görs med bil."), encoding="utf-8"
    )
    code, said = await command("verify", str(changed))
    assert (code, said.endswith(": en text är ändrad, tillagd eller borttagen\n")) == (1, True)
    assert (await command("verify", str(tmp_path / "none.jsonl"), "--head", typed))[0] == 2
    assert (await command("verify", str(file), "--head", "4 711"))[0] == 2
    code, said = await command("verify", str(file), "--write-heads")
    assert (code, "--write-heads gäller journalerna i databasen" in said) == (2, True)


@pytest.mark.rule("R-211", road="command", by="dialogs.record.masked_note.masked_note")
@pytest.mark.rule("R-195", road="command", by="cards.note_text.remarks")
@pytest.mark.rule("R-196", road="command", by="dialogs.record.working_note._attendees")
@pytest.mark.rule("R-200", road="command", by="cards.note_confidential.confidential_part")
@pytest.mark.rule("R-201", road="command", by="cards.note_aid.memory_aid")
@pytest.mark.rule("R-204", road="command", by="cards.note_register.register_part")
@pytest.mark.rule("R-234", road="command", by="cards.note_text.under_profile")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_closed_sitting_has_a_working_note_until_it_is_purged(closed: LivingSitting) -> None:
    """Three parts, each a text of its own, and the whole as JSON with the number of each fact; afterwards a plain sentence."""
    environment = {"BISITTARE_DATABASE_URL": closed.living.settings.database_url}

    async def part(form: str, *more: str) -> str:
        code, said = await command("export", closed.key, "--as", form, "--section", "85", *more, **environment)
        assert code == 0
        return said

    masked = await part("aid", "--mask")
    assert ("maskat: uppgift" in masked, "Maskat i den här kopian" in masked) == (True, True)
    assert "maskat" not in await part("aid")
    assert complaints(json.loads(await part("json", "--mask"))) == []
    code, said = await command("export", closed.key, "--mask", **environment)
    assert (code, "En maskerad kopia görs av underlaget" in said) == (2, True)
    opened_part = await part("open")
    assert "### § 85" in opened_part
    assert "lämnar ett tilläggsyrkande: ”Resor görs med tåg.”" in opened_part
    assert re.search(r"\| Led\S* .*\| § 85 \| inte antecknad som närvarande: § 85 \|", opened_part)
    assert "Regelprofil: linkoping (KS 2020-800, 2022-01-10), innehåll " in opened_part
    assert "Inget ärende med sekretess har behandlats." in await part("confidential")
    assert "tog upp ärende 2" in await part("aid")
    note = json.loads(await part("json"))
    assert complaints(note) == []
    (section,) = note["sections"]
    (motion,) = section["motions"]
    assert note["words"][motion["wording"]] == "Resor görs med tåg."
    assert motion["fact"] in section["facts"]
    register = await part("register", "--matter", "2")
    assert ("### Yrkande 1 (ärende 2)" in register, "*Lydelse:* ”Resor görs med tåg.”" in register) == (True, True)
    alone = await part("open", "--matter", "2")
    assert ("### § 85" in alone, "Omedelbar justering" in alone, "(ärende 1)" in alone) == (True, True, False)
    for more, why in (
        (("confidential", "--matter", "2"), "Ärende 2 finns för sig i en annan del: skriv --as open"),
        (("open", "--matter", "9"), "Ärende 9 har inte behandlats"),
        (("register", "--matter", "9"), "Det finns inget ärende 9 i sammanträdet"),
        (("aid", "--matter", "2"), "Ett enda ärende finns i underlaget"),
    ):
        code, said = await command("export", closed.key, "--as", *more, **environment)
        assert (code, why in said) == (2, True)
    code, said = await command("export", closed.key, "--as", "minutes", **environment)
    assert (
        code,
        "--as ska vara journal, chain, open, confidential, aid, register, json, docx, pdf eller paper" in said,
    ) == (
        2,
        True,
    )
    code, said = await command("export", "s000", "--as", "open", **environment)
    assert (code, "inget sammanträde med den nyckeln" in said) == (2, True)
    await command("purge", "--days", "0", "--no-decision", "--undated", "--unregistered", **environment)
    code, said = await command("export", closed.key, "--as", "open", **environment)
    assert (code, "Sammanträdet är gallrat" in said) == (2, True)


@pytest.mark.rule("R-229", road="command", by="bot.commands.print_paper_sheet.paper_of_sitting")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_sheet_for_a_meeting_on_paper_is_written_as_a_pdf(closed: LivingSitting) -> None:
    """To a file, as whoever runs the bot prints it."""
    code, said = await command(
        "export", closed.key, "--as", "paper", BISITTARE_DATABASE_URL=closed.living.settings.database_url
    )
    assert (code, said[:5]) == (0, "%PDF-")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_is_no_head_is_said_so(database_url: str, tmp_path: Path) -> None:
    """`verify` ends with 2, and has verified nothing: neither a digest, nor a file, nor a line in it that is none."""
    (tmp_path / "heads").write_text("s1 4\n", encoding="utf-8")
    (tmp_path / "octets").write_bytes(b"\xff\xfe\x00")
    files = ("none", "heads", "octets", ".", "/dev/zero", "/dev/null/none")
    given = (("--head", "abc"), *(("--heads", str(tmp_path / name)) for name in files))
    for option, value in given:
        code, said = await command("verify", option, value, BISITTARE_DATABASE_URL=database_url)
        assert (code, option in said, "Ingenting är kontrollerat" in said, "Traceback" in said) == (
            2,
            True,
            True,
            False,
        )


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_key_of_no_sitting_is_said_so(database_url: str) -> None:
    """`export` ends with 2 and tells where the keys are."""
    code, said = await command("export", "s000", BISITTARE_DATABASE_URL=database_url, BISITTARE_LANGUAGE="en")
    assert (code, "Traceback" in said) == (2, False)
    assert "`bisittare export` alone lists them" in said


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_board_may_be_called_anything(database_url: str) -> None:
    """The list and the export show its name as it is, and nothing in it is markup or steers the terminal."""
    board = "[/x] [red]r[/red] :smile: \x1b]0;owned\x07 \x9b31m \u202eb"
    async with living(database_url) as house:
        sitting = await house.sitting(many(1), board=board, begun=False)
        told = {"BISITTARE_DATABASE_URL": house.settings.database_url, "COLUMNS": "200"}
        listed = await command("export", **told)
        code, said = await command("export", sitting.key, **told)
    assert listed[0] == code == 0
    assert "[/x] [red]r[/red] :smile: " in listed[1]
    assert [sign for sign in ("\x1b", "\x07", "\x9b", "\u202e") if sign in listed[1] + said] == []
    assert json.loads(said.splitlines()[0])["board"].startswith("[/x] [red]r[/red] :smile: ")
