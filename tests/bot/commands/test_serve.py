"""The bot as an operator runs it: a process of its own, against a Teams that is only pretended."""

import asyncio
import socket
import sqlite3
from contextlib import closing
from pathlib import Path

import aiohttp
import orjson

from bot.rehearsal.pretended_teams import PretendedTeams
from tests.support.patient import patient
from tests.support.serving import command, free_port, serving, status

MARK = "hemligstämplat-ord-4711"


def settings(teams: PretendedTeams, folder: Path) -> dict[str, str]:
    """A bot's environment in this room, with a database of its own."""
    ports = {"BISITTARE_PORT": "0", "BISITTARE_METRICS_PORT": str(free_port())}
    return {**teams.environment(), **ports, "BISITTARE_DATABASE_URL": f"sqlite:///{folder / 'm.sqlite'}"}


async def test_it_serves_tells_its_figures_and_leaves_in_order_when_asked(tmp_path: Path) -> None:
    """Alive, ready, figures without persons on a port of their own; SIGTERM ends it with 0; no word in its log."""
    async with patient(PretendedTeams()) as teams:
        anna = teams.add("Anna Ek")
        chat = teams.meeting("Socialnämnden", anna)
        async with serving(settings(teams, tmp_path), tmp_path) as bot, aiohttp.ClientSession() as session:
            teams.bot_url = f"{bot.address}/api/messages"
            await teams.install(chat, anna)
            answers = [await teams.wire.tell(teams.make.base("message", chat, anna.person) | {"text": MARK})]
            answers.append(await teams.strange(chat, anna, {"type": "nytt", "value": MARK}))
            assert [one.status for one in answers] == [200, 200]
            async with session.post(f"{bot.address}/api/messages", json={"text": MARK}) as refused:
                assert refused.status == 401
            assert await status(session, f"{bot.address}/healthz") == 200
            assert await status(session, f"{bot.address}/metrics") == 404
            async with session.get(bot.figures) as environment:
                figures = await environment.text()
            assert 'bisittare_calls_total{status="200"}' in figures
            assert "Anna" not in figures
            assert await bot.end() == 0
        log = bot.log.read_text()
    events = [orjson.loads(line)["event"] for line in log.splitlines()]
    assert events.index("leaving") < events.index("left") == len(events) - 1
    assert MARK not in log
    assert "Anna" not in log


async def test_a_call_in_flight_is_answered_before_it_leaves(tmp_path: Path) -> None:
    """Its turn waits for the database; whoever comes after finds the door shut."""
    async with patient(PretendedTeams()) as teams:
        anna = teams.add("Anna Ek")
        chat = teams.meeting("Socialnämnden", anna)
        async with serving(settings(teams, tmp_path), tmp_path) as bot, aiohttp.ClientSession() as session:
            teams.bot_url = f"{bot.address}/api/messages"
            with closing(sqlite3.connect(tmp_path / "m.sqlite", isolation_level=None)) as another:
                another.execute("BEGIN IMMEDIATE")  # now no turn can be written
                call = asyncio.create_task(teams.install(chat, anna))
                for _ in range(5):  # it is one process with one loop: whoever asked before is in its hands by then
                    assert await status(session, f"{bot.address}/healthz") == 200
                ending = asyncio.create_task(bot.end())
                while await status(session, f"{bot.address}/healthz"):  # noqa: ASYNC110  # it is another process
                    await asyncio.sleep(0.05)
                another.execute("ROLLBACK")
            first, _second = await call
            assert first.status == 200
            assert await ending == 0


async def test_an_unsafe_configuration_ends_it_with_2_and_names_what_to_change() -> None:
    """A sentence for an operator, no traceback; `verify` and its like have no host to be unsafe with."""
    for words in (["serve"], ["doctor"]):
        code, said = await command(*words, BISITTARE_LOCAL="1", BISITTARE_HOST="10.0.0.5")
        assert code == 2
        assert "BISITTARE_HOST" in said
        assert "Traceback" not in said


async def test_a_port_that_is_taken_and_a_database_of_another_shape_are_refused_by_name(tmp_path: Path) -> None:
    """Both name the setting."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        local = {"BISITTARE_LOCAL": "1", "BISITTARE_DATABASE_URL": f"sqlite:///{tmp_path / 'm.sqlite'}"}
        code, said = await command("serve", **local, BISITTARE_PORT=str(taken.getsockname()[1]))
    assert code == 2
    assert "BISITTARE_PORT går inte att lyssna på" in said
    empty = f"sqlite:///{tmp_path / 'empty.sqlite'}"
    code, said = await command("verify", BISITTARE_LOCAL="1", BISITTARE_DATABASE_URL=empty)
    assert code == 2
    assert "BISITTARE_DATABASE_URL" in said


async def test_the_doctor_tries_everything_and_says_what_to_change(tmp_path: Path) -> None:
    """0 when nothing is wrong; 1 with advice where the login gives no token and the keys cannot be fetched. The last line names what."""
    async with patient(PretendedTeams()) as teams:
        sound = settings(teams, tmp_path)
        code, said = await command("doctor", **sound)
        assert (code, said.count("\nFEL ")) == (0, 0), said
        assert said.splitlines()[-1].startswith("Fel: –. Kunde inte kontrolleras: lagen den 1 juli 2026, ")
        nowhere = f"http://127.0.0.1:{free_port()}/x"
        torn = {**sound, "MicrosoftAppPassword": "fel-hemlighet", "BISITTARE_OPENID_METADATA_URL": nowhere}
        code, said = await command("doctor", **torn, BISITTARE_LANGUAGE="en")
    assert code == 1
    assert "MicrosoftAppPassword is not a secret of this application" in said
    assert "BISITTARE_OPENID_METADATA_URL" in said
    assert said.splitlines()[-1].startswith("Wrong: signing keys, the token for Teams, the token for Graph. ")
    assert "fel-hemlighet" not in said


async def test_the_doctor_finds_a_database_that_is_out_of_reach(tmp_path: Path) -> None:
    """And a profile that there is none of; never the database's password."""
    away = f"postgresql://bot:djupt-dold@127.0.0.1:{free_port()}/x"
    environment = {"BISITTARE_LOCAL": "1", "BISITTARE_DATABASE_URL": away, "BISITTARE_PROFILES": str(tmp_path)}
    code, said = await command("doctor", **environment, BISITTARE_PROFILE="finns-inte")
    assert code == 1
    assert "FEL databas: BISITTARE_DATABASE_URL kan inte nås" in said
    assert "BISITTARE_PROFILE" in said
    assert "dold" not in said
