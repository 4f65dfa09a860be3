"""Rules of its own for a kind of body, over the wire: chosen by “Typ av organ” when the sitting is prepared (R-009)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.rehearsal.client.client import Client
from cards.phrases import book
from tests.support.living import Living, LivingSitting, living
from tests.support.rule_sittings import OPEN, prepared, presses
from tests.support.soon import quiet

SETUP = book.of("sv").setup
REMOTE = book.of("sv").remote
TOLD = "Här gäller kommunens särskilda regler för utskott."
PROFILE = """extends = "linkoping"
[document]
title = "Kommunens regler"
owner = "Kommunen"
version = "1"
[bodies.committee.settings]
remote_most = { value = 1, source = "Kommunstyrelsen § 2" }
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Living]:
    """A house in which committees have a rule of their own: one alone may be remote."""
    folder = tmp_path / "profiles"
    folder.mkdir()
    (folder / "town.toml").write_text(PROFILE)
    url = f"sqlite:///{tmp_path}/sittings.sqlite"
    async with living(url, BISITTARE_PROFILES=str(folder), BISITTARE_PROFILE="town") as found:
        yield found


async def _asks(sitting: LivingSitting, who: str) -> Client:
    """Somebody who asks to be remote, and sees the limits in the answer."""
    await sitting[who].say("be om distans", mention=True)
    await quiet(sitting.living)
    return sitting[who]


async def _prepares(sitting: LivingSitting, body: str) -> Client:
    """The secretary, who has chosen that kind of body and sees what there is to know before the sitting begins."""
    karin = await presses(sitting, "karin", SETUP.change)
    await karin.press(SETUP.look_over, {"body": body})
    await karin.press(SETUP.accept)
    karin.close_dialog()
    await karin.say("status", mention=True)
    await quiet(sitting.living)
    return karin


@pytest.mark.rule("R-009", road="press", by="dialogs.profile.reading.bodies.read_bodies")
async def test_a_committee_keeps_the_boards_rules_unless_its_own_say_otherwise(town: Living) -> None:
    """As a board nothing is limited. Chosen as a committee it is, and the secretary reads that the rules are its own; so it is when the sitting has begun and the bot was stopped."""
    sitting = await prepared(town, "bo", agenda=OPEN, profile="town")
    limit = REMOTE.own_most.format(most=1)
    assert not (await _asks(sitting, "anna")).sees(limit)
    assert (await _prepares(sitting, "Utskott")).sees(TOLD)
    assert (await _asks(sitting, "bo")).sees(limit)
    await sitting["lena"].say("öppna", mention=True)
    await town.restart()
    assert (await _asks(sitting, "anna")).sees(limit)
