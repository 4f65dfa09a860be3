"""The doctor looks at every profile that a sitting goes by, and at every file of the operator's own (R-017)."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.commands.checkup.finding import Finding, FindingState
from bot.commands.checkup.profiles_in_use import others, used
from bot.settings.settings import Settings
from bot.store import chain, chats, journal, sittings
from bot.store.database import Connection
from dialogs.journal.entries import Entry
from dialogs.meeting.meeting import Stage
from dialogs.said.inbound import Place
from dialogs.sitting.facts import SetUp
from tests.support.databases import opened

TODAY, PAST, COMING = date(2026, 11, 30), "2026-11-01", "2027-02-01"
AT = datetime(2026, 11, 1, 12, tzinfo=UTC)
OWN = """\
extends = "default"

[document]
title = "Nämndens rutin"
owner = "Nämnden"
version = "1"
{dates}
"""


def held(conn: Connection, key: str, profile: str, day: str, stage: str = Stage.PREPARED) -> None:
    """A sitting of that day in a chat of its own, at that stage."""
    chats.lock(conn, key, Place(key, "us"))
    closed_at = 5 if stage == Stage.CLOSED else 0
    row = sittings.Sitting(key, key, stage, 0, chain.START, 1, closed_at, board="Nämnden", profile=profile)
    sittings.add(conn, row)
    fact = SetUp("Nämnden", "board", 3, day, "Rådhuset", profile, "§ 4")
    journal.go_on(conn, row, [journal.to_body(Entry(1, AT, "anna", "c", fact))], None)


def configured(url: str = "sqlite:///:memory:", folder: Path | None = None, first: str = "default") -> Settings:
    """Where the database is, and the operator's own profiles."""
    more = {} if folder is None else {"BISITTARE_PROFILES": str(folder)}
    return Settings.model_validate({"BISITTARE_DATABASE_URL": url, "BISITTARE_PROFILE": first, **more})


def found(of: Settings, **used_: date) -> dict[str, str]:
    """What is wrong, by profile; where all are well that is one sound line."""
    lines: list[Finding] = list(others(of, used_, TODAY))
    wrong = {one.about.sv: one.sentence.sv for one in lines if one.state is FindingState.WRONG}
    assert bool(wrong) is not any(one.state is FindingState.SOUND for one in lines)
    return wrong


async def test_who_goes_by_which_profile_is_read_from_the_database(database_url: str) -> None:
    """Of what goes on and what is to come, until which day; nothing of what is closed, or was never opened on its day."""

    def fill(conn: Connection) -> None:
        held(conn, "a", "pitea", COMING)
        held(conn, "b", "pitea", PAST, Stage.BEGUN)
        held(conn, "c", "karlstad", PAST, Stage.ADJOURNED)
        held(conn, "d", "kramfors", PAST)
        held(conn, "e", "linkoping", COMING, Stage.CLOSED)
        held(conn, "f", "egen", "2026-11-30", sittings.CLAIMED)

    async with opened(database_url) as database:
        await database.write(fill)
    assert await used(configured(database_url), TODAY) == {
        "pitea": date(2027, 2, 1),
        "karlstad": TODAY,
        "egen": TODAY,
    }


async def test_where_the_database_cannot_be_read_nothing_is_known() -> None:
    """Its own line says why."""
    assert await used(configured("sqlite:////finns/inte/x"), TODAY) == {}
    assert await used(configured("mysql://x"), TODAY) == {}


def test_one_that_comes_along_is_looked_at_only_where_a_sitting_goes_by_it() -> None:
    """Piteå's has run out and Karlstad's states no end: both repeat what stood in them."""
    assert found(configured()) == {}
    wrong = found(configured(), pitea=TODAY, karlstad=TODAY)
    assert list(wrong) == ["regelprofilen pitea"]
    assert "Ett sammanträde som inte är avslutat följer den" in wrong["regelprofilen pitea"]


def test_a_profile_that_a_sitting_goes_by_and_that_is_gone_is_named() -> None:
    """Its file was taken away."""
    wrong = found(configured(), egen=TODAY)["regelprofilen egen"]
    assert "det finns ingen profil med det namnet" in wrong
    assert "följer den" in wrong


@pytest.mark.parametrize("first", ["default", "egen"])
def test_an_own_file_needs_an_end_date(tmp_path: Path, first: str) -> None:
    """Also where it is the one that is chosen first. A date to come is one."""
    file = tmp_path / "egen.toml"
    file.write_text(OWN.format(dates=""), encoding="utf-8")
    assert "valid_to" in found(configured(folder=tmp_path, first=first))["regelprofilen egen"]
    file.write_text(OWN.format(dates="valid_to = 2027-01-31"), encoding="utf-8")
    assert found(configured(folder=tmp_path, first=first)) == {}


def test_an_own_file_that_has_run_out_is_named_though_nobody_goes_by_it(tmp_path: Path) -> None:
    """Anybody may choose it tomorrow. One that begins to hold later is prepared, and well, until a sitting before that goes by it."""
    (tmp_path / "gammal.toml").write_text(OWN.format(dates="valid_to = 2026-10-31"), encoding="utf-8")
    (tmp_path / "ny.toml").write_text(
        OWN.format(dates="valid_from = 2027-01-01\nvalid_to = 2028-12-31"), encoding="utf-8"
    )
    (tmp_path / "fel.toml").write_text("nonsens", encoding="utf-8")
    wrong = found(configured(folder=tmp_path))
    assert list(wrong) == ["regelprofilen fel", "regelprofilen gammal"]
    assert "BISITTARE_PROFILES" in wrong["regelprofilen gammal"]
    assert "gäller först" in found(configured(folder=tmp_path), ny=TODAY)["regelprofilen ny"]


def test_the_profile_that_is_chosen_first_must_hold_on_the_day_of_a_coming_sitting(tmp_path: Path) -> None:
    """Today has a line of its own."""
    (tmp_path / "egen.toml").write_text(OWN.format(dates="valid_to = 2027-01-31"), encoding="utf-8")
    of = configured(folder=tmp_path, first="egen")
    assert found(of, egen=TODAY) == {}
    assert "har gått ut" in found(of, egen=date(2027, 2, 1))["regelprofilen egen"]


def test_a_folder_that_is_not_there_has_a_line_of_its_own(tmp_path: Path) -> None:
    """That of the profile."""
    assert list(others(configured(folder=tmp_path / "borta"), {}, TODAY)) == []
