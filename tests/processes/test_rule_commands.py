"""The rules that a command reaches, as an operator or a secretary types it (R-012, R-014, R-017, R-216, R-220 to R-224, R-238, R-248)."""

import asyncio
import os
import signal
from pathlib import Path

import aiohttp
import orjson
import pytest

from tests.support import ready
from tests.support.rehearsal_room import opened_room
from tests.support.serving import command, environment, status

OWN = """\
extends = "linkoping"

[document]
title = "Socialnämndens egen rutin"
owner = "Socialförvaltningen"
version = "3"

[settings]
answer_lasts_s = { value = 1800, source = "Socialnämnden 2026-03-01 § 12" }
"""


async def profile(*words: str, **environment: str) -> str:
    """What `bisittare profiles` says of a profile, as one line: a narrow terminal breaks it anywhere."""
    code, said = await command("profiles", *words, COLUMNS="200", **environment)
    assert code == 0
    return " ".join(said.split())


@pytest.mark.rule("R-014", road="command", by="bot.settings.profiles._profiles_in")
async def test_an_administration_has_its_own_routine_on_top_of_the_common_one(tmp_path: Path) -> None:
    """A file of the municipality's own that extends another: its chain, its value, and whose it is."""
    (tmp_path / "socialnamnden.toml").write_text(OWN, encoding="utf-8")
    said = await profile("socialnamnden", BISITTARE_PROFILES=str(tmp_path))
    for text in ("Socialnämndens egen rutin", "KS 2020-800", "Socialnämnden 2026-03-01 § 12"):
        assert text in said


@pytest.mark.rule("R-017", road="command", by="bot.commands.show_profiles._print_head")
async def test_a_local_instruction_shows_its_owner_its_version_and_its_end() -> None:
    """Piteå's has run out, and its end date is none."""
    said = await profile("pitea")
    for text in ("Kommunledningsförvaltningen, Piteå kommun, 21KS257, version 1", "2023-06-31", "har gått ut"):
        assert text in said


@pytest.mark.rule("R-017", road="command", by="dialogs.profile.notices._dates")
async def test_the_doctor_says_when_the_rules_have_run_out(tmp_path: Path) -> None:
    """It ends with 1, so that monitoring hears of it, and says where to change it."""
    settings = {"BISITTARE_DATABASE_URL": f"sqlite:///{tmp_path / 'm.sqlite'}", "BISITTARE_PROFILE": "pitea"}
    code, said = await command("doctor", BISITTARE_LOCAL="1", **settings)
    assert code == 1
    (line,) = [line for line in said.splitlines() if line.startswith("FEL ")]
    assert line.startswith("FEL reglernas giltighet: ")
    assert "har gått ut" in line
    assert "BISITTARE_PROFILE" in line


@pytest.mark.rule("R-017", road="command", by="bot.commands.checkup.profiles_in_use._unending")
async def test_the_doctor_looks_at_every_file_of_the_operators_own(tmp_path: Path) -> None:
    """One without an end date can be used, and is named: a local instruction has one."""
    (tmp_path / "socialnamnden.toml").write_text(OWN, encoding="utf-8")
    settings = {"BISITTARE_DATABASE_URL": f"sqlite:///{tmp_path / 'm.sqlite'}", "BISITTARE_PROFILES": str(tmp_path)}
    code, said = await command("doctor", BISITTARE_LOCAL="1", **settings)
    assert code == 1
    (line,) = [line for line in said.splitlines() if line.startswith("FEL ")]
    assert line.startswith("FEL regelprofilen socialnamnden: slutdatum saknas.")


@pytest.mark.rule("R-012", road="command", by="bot.app_package.decision_page.page")
@pytest.mark.rule("R-216", road="command", by="bot.app_package.what_is_kept.columns")
async def test_the_page_for_the_decision_says_what_is_asked_called_and_kept(tmp_path: Path) -> None:
    """Before anything is registered: it needs no setting. Each right, address and table, and what must be weighed."""
    code, said = await command("package", "--page", str(tmp_path / "beslut.html"))
    assert (code, said.count("\n"), "beslut.html" in said) == (0, 1, True)
    page = (tmp_path / "beslut.html").read_text(encoding="utf-8")
    for text in ("OnlineMeetings.ReadWrite.All", "smba.trafficmanager.net", "tredjeland", "sitting, seq, body, salt"):
        assert text in page


@pytest.mark.rule("R-238", road="command", by="bot.commands.show_profiles._source")
@pytest.mark.rule("R-248", road="command", by="bot.commands.show_profiles._source")
async def test_each_value_of_a_profile_names_its_source() -> None:
    """And where the document says nothing, that the value comes from the default; what it covers is said first."""
    said = await profile("linkoping")
    assert "allt annat kommer från standardprofilen." in said
    assert "Linköping KS 2020-800, del 3; R-113" in said
    assert "från standard: Förslag; R-184" in said


@pytest.mark.rule("R-220", road="command", by="bot.rehearsal.page.stories.is_tour")
async def test_the_rehearsal_room_has_a_tour_for_each_role() -> None:
    """Whoever opens it chooses among tours of two or three minutes, before whole meetings."""
    with opened_room() as rehearsal:
        origin = {"Origin": rehearsal.address.rstrip("/")}
        async with (
            aiohttp.ClientSession() as session,
            session.ws_connect(f"{rehearsal.address}ws", headers=origin) as socket,
        ):
            message = orjson.loads((await socket.receive()).data)
            while message["type"] != "hall":
                message = orjson.loads((await socket.receive()).data)
    tours = [one["title"]["sv"] for one in message["stories"] if one["kind"] == "tour"]
    assert len(tours) == len(("deltagare", "ledamot", "ordförande", "sekreterare"))


@pytest.mark.rule("R-221", road="command", by="bot.rehearsal_host.terminal.rehearse")
@pytest.mark.rule("R-224", road="command", by="bot.rehearsal_host.terminal.rehearse")
@pytest.mark.rule("R-222", road="command", by="bot.rehearsal_host.terminal.rehearse")
async def test_a_whole_meeting_is_rehearsed_and_nothing_of_it_is_left(tmp_path: Path) -> None:
    """In the terminal, with a database of its own that is gone at the end; what is set for a real bot is not touched."""
    real, folder = tmp_path / "real.sqlite", tmp_path / "temporary"
    folder.mkdir()
    environment = {"TMPDIR": str(folder), "BISITTARE_DATABASE_URL": f"sqlite:///{real}"}
    code, said = await command("rehearse", "--terminal", "obehorig", **environment)
    assert (code, "Allt blev som manus" in said) == (0, True)
    assert not real.exists()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
async def test_a_rehearsal_that_is_ended_from_outside_ends_its_bot(tmp_path: Path, number: int) -> None:
    """Its terminal was closed, or a service manager ended it: no bot goes on alone, and its database is gone."""
    folder, log = tmp_path / "temporary", tmp_path / "log"
    folder.mkdir()
    log.touch()
    words = ["rehearse", "--terminal", "obehorig"]
    with ready.begun(words, environment({"TMPDIR": str(folder)}), log) as (process, ended):
        port = await _until_it_serves(folder)
        os.kill(process, number)
        code, _ = orjson.loads(await asyncio.to_thread(ended.readline))
    assert code == 128 + number, log.read_text()
    async with aiohttp.ClientSession() as session:
        assert await status(session, f"http://127.0.0.1:{port}/readyz") == 0
    assert list(folder.iterdir()) == []


async def _until_it_serves(folder: Path) -> int:
    """The port on which the rehearsal's bot listens, as its log tells."""
    async with asyncio.timeout(120):
        while True:
            logged = [line for log in folder.glob("*/log") for line in log.read_bytes().splitlines()]  # noqa: ASYNC240  # a small file in memory
            lines = [line for line in logged if b'"port"' in line]
            if lines:
                return int(orjson.loads(lines[0])["port"])
            await asyncio.sleep(0.05)


async def test_an_archivist_is_told_what_is_kept_how_long_and_on_which_decision(tmp_path: Path) -> None:
    """Without a database; the municipality's own decision stands in it."""
    decision = 'purge_decision = { value = "Socialnämnden § 9", source = "Socialnämnden 2026-05-01 § 9" }\n'
    (tmp_path / "egen.toml").write_text(OWN + decision, encoding="utf-8")
    code, said = await command("kept", BISITTARE_PROFILES=str(tmp_path))
    assert (code, "Socialnämnden § 9 (Socialnämnden 2026-05-01 § 9)" in said, "| Disqualified | person |" in said) == (
        0,
        True,
        True,
    )
