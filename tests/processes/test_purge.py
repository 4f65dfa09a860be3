"""A purge as an operator types it: with a decision, or with the word that there need not be one; and what it reaches."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import Connection
from sqlalchemy.util import await_only

from bot.store import chats
from bot.turn.turn import Turn
from bot.turn.which_sitting import opened_by
from tests.support.crowd import many
from tests.support.databases import change, opened, rows
from tests.support.living import LivingSitting, living
from tests.support.serving import command
from tests.support.sinks import bytes_in
from tests.support.trial_rules import ROOM, Somebody, TrialRules

DAY_US = 24 * 3600 * 1_000_000
REMEMBERED = """\
INSERT INTO board_memory (tenant, owner, name, people, listed, at)
VALUES ('t', 'o', 'Nämnden', '[]', 0, CAST(strftime('%s', 'now') AS INTEGER) * 1000000)"""
_WAITS = "SELECT count(*) FROM pg_locks WHERE NOT granted"

OWN = """\
extends = "linkoping"

[document]
title = "Nämndens gallring"
owner = "Kansliet"
version = "1"

[settings]
purge_decision = { value = "Socialnämnden 2026-05-01 § 9", source = "Socialnämnden 2026-05-01 § 9" }
"""


@dataclass
class Left:
    """What a bot left behind: one sitting that is closed, one that was begun and one that was only prepared."""

    told: dict[str, str]
    folder: Path
    closed: LivingSitting
    begun: LivingSitting
    prepared: LivingSitting

    async def pass_days(self, days: int) -> None:
        """Let so many days go by, as the rows tell time."""
        async with opened(self.told["BISITTARE_DATABASE_URL"]) as database:
            us = days * DAY_US
            await change(database, f"UPDATE sitting SET made_at = made_at - {us}")  # noqa: S608  # a number
            await change(database, f"UPDATE sitting SET closed_at = closed_at - {us} WHERE closed_at > 0")  # noqa: S608  # a number
            await change(database, f"UPDATE road SET at = at - {us}")  # noqa: S608  # a number
            await change(database, f"UPDATE board_memory SET at = at - {us}")  # noqa: S608  # a number

    async def purged(self) -> set[str]:
        """The keys of the sittings that were purged."""
        async with opened(self.told["BISITTARE_DATABASE_URL"]) as database:
            return {str(key) for (key,) in await rows(database, "SELECT key FROM sitting WHERE purged_at > 0")}

    async def left(self, table: str) -> int:
        """How many rows are left in a table that names people."""
        async with opened(self.told["BISITTARE_DATABASE_URL"]) as database:
            ((found,),) = await rows(database, f"SELECT count(*) FROM {table}")  # noqa: S608  # our own name
            return int(str(found))


@pytest_asyncio.fixture
async def left(tmp_path: Path) -> AsyncIterator[Left]:
    """A bot that has left, and its store."""
    folder = tmp_path / "data"
    folder.mkdir()
    url = f"sqlite:///{folder / 'm.sqlite'}"
    async with living(url) as house:
        closed = await house.sitting(many(1))
        await closed["m0"].say_privately("hjälp")
        await closed.execute("lena", "meeting.close", {"anyway": "yes"})
        begun = await house.sitting(many(1))
        prepared = await house.sitting(many(1), date="2026-01-08", begun=False)
        await house.all_sent()
        await house.read(lambda conn: conn.exec_driver_sql(REMEMBERED).rowcount)
    yield Left({"BISITTARE_DATABASE_URL": url, "BISITTARE_LANGUAGE": "en"}, folder, closed, begun, prepared)


@pytest.mark.rule("R-210", road="command", by="bot.store.unused_personal.destroy_roads")
@pytest.mark.rule("R-240", road="command", by="bot.store.unused_personal.destroy_boards")
@pytest.mark.rule("R-213", road="command", by="bot.commands.run_purge._undecided")
async def test_without_a_decision_no_sitting_is_purged(left: Left) -> None:
    """It ends with 2 and names the setting and the profile; what belongs to no sitting goes all the same."""
    code, said = await command("purge", "--days", "0", **left.told)
    assert code == 2
    assert said.startswith("bisittare: No sitting was purged: purge_decision is empty in the profile linkoping. ")
    assert await left.purged() == set()
    assert (await left.left("road"), await left.left("board_memory")) == (0, 0)


@pytest.mark.parametrize("road", ["its own profile", "the operator's profile", "typed out"])
async def test_with_a_decision_or_without_asking_sittings_are_purged(left: Left, tmp_path: Path, road: str) -> None:
    """The sitting's profile as it says now, else the operator's own; or the word that there need not be one."""
    profiles = tmp_path / "profiles"
    profiles.mkdir()
    (profiles / "egen.toml").write_text(OWN, encoding="utf-8")
    own = {"BISITTARE_PROFILES": str(profiles)}
    if road == "its own profile":
        async with opened(left.told["BISITTARE_DATABASE_URL"]) as database:
            await change(database, "UPDATE sitting SET profile = 'egen'")
        code, said = await command("purge", "--days", "0", "--undated", **left.told, **own)
    elif road == "the operator's profile":
        code, said = await command("purge", "--days", "0", "--undated", **left.told, **own, BISITTARE_PROFILE="egen")
    else:
        code, said = await command("purge", "--days", "0", "--no-decision", "--undated", **left.told)
    assert (code, said.splitlines()[0]) == (0, "Sittings purged: 2.")
    assert await left.purged() == {left.closed.key, left.prepared.key}


@pytest.mark.rule("R-208", road="command", by="bot.store.purge._forget_sent")
async def test_what_is_of_passing_importance_has_a_time_of_its_own(left: Left, tmp_path: Path) -> None:
    """By the profile's days whatever `--days` says: deliveries that are done; boards' lists and private roads stay, and so does the journal."""
    profiles = tmp_path / "profiles"
    profiles.mkdir()
    (profiles / "egen.toml").write_text(
        f'{OWN}passing_kept_days = {{ value = 7, source = "R-208" }}\n', encoding="utf-8"
    )
    own = {"BISITTARE_PROFILES": str(profiles)}
    async with opened(left.told["BISITTARE_DATABASE_URL"]) as database:
        await change(database, f"UPDATE outbox SET placed = placed - {10 * DAY_US}")  # noqa: S608  # a number
    sent, kept = "outbox WHERE due IS NULL", [await left.left(table) for table in ("road", "board_memory", "journal")]
    before = await left.left(sent)
    await command("purge", "--days", "365", **left.told, **own)
    assert (await left.left(sent), before > 0) == (before, True)
    await command("purge", "--days", "365", **left.told, **own, BISITTARE_PROFILE="egen")
    assert await left.left(sent) == 0
    assert [await left.left(table) for table in ("road", "board_memory", "journal")] == kept


@pytest.mark.rule("R-206", road="command", by="dialogs.archive.registered_or_waiting.ripe")
async def test_registered_words_go_first_and_the_journal_once_it_may(tmp_path: Path) -> None:
    """It says of each sitting what went, what stayed and why, and ends with 1 while anything waits; the note says of a motion that its words are gone."""
    url = f"sqlite:///{tmp_path / 'm.sqlite'}"
    told = {"BISITTARE_DATABASE_URL": url, "BISITTARE_LANGUAGE": "en"}
    async with living(url) as house:
        sitting = await house.sitting(many(1))
        await sitting.execute("lena", "matter.call", {"matter": "1"})
        for wording in ("Resor sker med tåg.", "Resor sker med buss."):
            await sitting["m0"].say(f"yrkande tillägg: {wording}", mention=True)
        await sitting.execute("karin", "register.say", {"motion": "1"})
        await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
        await house.all_sent()
    key = sitting.key
    code, said = await command("purge", "--days", "0", "--no-decision", **told)
    words = "Purged: the wording of motion 1. Kept: the wording of motion 2, not noted as registered."
    journal = "Kept: the journal with presence and checks, since legal force is not noted."
    assert (code, said.splitlines()[0], said.splitlines()[2]) == (1, "Sittings purged: 0.", f"{key}: {words} {journal}")
    left = await asyncio.to_thread(bytes_in, tmp_path)
    assert (b"med t\xc3\xa5g" in left, b"med buss" in left) == (False, True)
    _, note = await command("export", key, "--as", "open", **told)
    assert [one in note for one in ("the wording is no longer there", "med buss", "med tåg")] == [True, True, False]
    code, said = await command("verify", **told)
    assert (code, "Purged whole: 0. Purged of registered wordings, the journal kept: 1." in said) == (0, True)
    code, said = await command("purge", "--days", "0", "--no-decision", "--undated", **told)
    assert (code, said.splitlines()[2].partition("registered. ")[2]) == (
        1,
        "Kept: the journal with presence and checks, as long as wordings wait to be registered.",
    )
    code, said = await command("purge", "--days", "0", "--no-decision", "--unregistered", **told)
    assert (code, said.splitlines()[2].partition(". ")[0]) == (1, f"{key}: Purged: the wording of motion 2")
    code, said = await command("purge", "--days", "0", "--no-decision", "--undated", **told)
    assert (code, said.splitlines()[0], said.splitlines()[2].partition(". ")[0]) == (
        0,
        "Sittings purged: 1.",
        f"{key}: All of it is purged",
    )
    code, said = await command("verify", **told)
    assert (code, "Purged whole: 1. Purged of registered wordings, the journal kept: 0." in said) == (0, True)


@pytest.mark.rule("R-213", road="command", by="dialogs.archive.registered_or_waiting.undated")
async def test_a_journal_is_kept_until_the_decisions_have_legal_force(left: Left) -> None:
    """The sitting is named and the command ends with 1; one that was only prepared has no decisions. Typed out, it goes."""
    code, said = await command("purge", "--days", "0", "--no-decision", **left.told)
    assert (code, said.splitlines()[0], left.closed.key in said) == (1, "Sittings purged: 1.", True)
    assert await left.purged() == {left.prepared.key}
    assert (await command("purge", "--days", "0", "--no-decision", "--undated", **left.told))[0] == 0
    assert await left.purged() == {left.prepared.key, left.closed.key}


async def test_a_purge_goes_by_age(left: Left) -> None:
    """One that was closed or prepared so long ago, and whose day is as long gone; a meeting that goes on never."""
    await left.pass_days(30)
    assert (await command("purge", "--days", "31", "--no-decision", "--undated", **left.told))[1].startswith(
        "Sittings purged: 0."
    )
    assert (await left.left("road") > 0, await left.left("board_memory") > 0) == (True, True)
    assert (await command("purge", "--days", "30", "--no-decision", "--undated", **left.told))[1].startswith(
        "Sittings purged: 2."
    )
    assert await left.purged() == {left.closed.key, left.prepared.key}
    assert (await left.left("road"), await left.left("board_memory")) == (0, 0)


async def test_after_a_purge_of_everything_nobody_is_named(left: Left) -> None:
    """Not in the files: no name, no id of a person who was in none but what was purged; and every chain is whole."""
    people = [one.person for sitting in (left.closed, left.prepared) for one in sitting.people.values()]
    before = await asyncio.to_thread(bytes_in, left.folder)
    assert [one.name for one in people if one.name.encode() not in before] == []
    assert (await command("purge", "--days", "0", "--no-decision", "--undated", **left.told))[0] == 0
    after = await asyncio.to_thread(bytes_in, left.folder)
    assert [one.name for one in people if one.name.encode() in after] == []
    assert [one.mri for one in people if one.mri.encode() in after] == []
    assert (await command("verify", **left.told))[0] == 0


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_sitting_that_is_changed_meanwhile_is_left_and_that_is_said(database_url: str) -> None:
    """Somebody is at work in its chat when the purge comes to it: the purge waits for them, and judges by what they did."""
    async with opened(database_url) as database:
        anna = Somebody()
        await Turn(database, TrialRules()).hear(anna.presses("meeting.setup", form="form-1"))
        key = opened_by(ROOM.chat, "form-1")
        told = {"BISITTARE_DATABASE_URL": database_url, "BISITTARE_LANGUAGE": "en"}

        def changes(conn: Connection) -> asyncio.Task[tuple[int, str]]:
            chats.lock_of_sitting(conn, key)
            purge = asyncio.get_running_loop().create_task(
                command("purge", "--days", "0", "--no-decision", "--undated", **told)
            )
            while not conn.exec_driver_sql(_WAITS).scalar_one():
                await_only(asyncio.sleep(0.05))
            conn.exec_driver_sql("UPDATE sitting SET profile = 'another'")
            return purge

        code, said = await (await database.write(changes))
        assert (code, said.splitlines()[:2], said.splitlines()[3]) == (
            0,
            [
                "Sittings purged: 0.",
                "Sittings that were changed while the purge went on: 1. They are untouched. Run the command again if they are to be purged.",
            ],
            f"{key}: Untouched, since it was changed while the purge went on.",
        )
        assert await rows(database, "SELECT count(*) FROM journal WHERE body IS NULL") == [(0,)]
