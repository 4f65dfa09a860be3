"""Names of parties and of those without a capacity (R-210; design 3)."""

import pytest

from bot.store.database import Connection
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import begun, presses
from tests.support.soon import quiet, sees

_KEPT = {
    "wording": "SELECT text FROM wording WHERE sitting = ?",
    "journal": "SELECT body FROM journal WHERE sitting = ?",
    "outbox": "SELECT body FROM outbox WHERE sitting = ?",
}


async def kept(sitting: LivingSitting, table: str) -> str:
    """What the table has of the sitting, as one text."""

    def work(conn: Connection) -> str:
        cells = [cell for row in conn.exec_driver_sql(_KEPT[table], (sitting.key,)) for cell in row]
        return " ".join(cell.decode() if isinstance(cell, bytes) else str(cell) for cell in cells)

    return str(await sitting.living.read(work))


@pytest.mark.rule("R-210", road="word", by="dialogs.journal.shared_effects.names_forgotten")
async def test_the_name_of_whoever_has_no_capacity_is_destroyed_at_the_close(house: Living) -> None:
    """Until then it stands outside the journal, and the hosts can read it; then nothing that is kept has it."""
    sitting = await begun(house, "gun", "pia")
    gun, lena = sitting["gun"].person.name, sitting["lena"].person.name
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await house.teams.begin(sitting.chat)
    await house.teams.join(sitting.chat, sitting["gun"])
    await quiet(house)
    assert gun in await kept(sitting, "wording")
    assert gun not in await kept(sitting, "journal")
    assert await sees(house, await presses(sitting, "lena", "Kontrollera vilka som är med"), gun)
    sitting["lena"].close_dialog()
    await sitting["lena"].say("avsluta mötet ändå", mention=True)
    await quiet(house)
    for table in _KEPT:
        assert gun not in await kept(sitting, table)
    assert lena in await kept(sitting, "journal")
    assert not any(gun in person.name for person in (await sitting.meeting()).people.values())


async def test_the_name_that_teams_showed_of_a_party_is_destroyed_when_they_become_one(house: Living) -> None:
    """What Teams' roster said before the secretary entered the party is kept nowhere (design 3)."""
    sitting = await begun(house, "pia")
    pia = sitting["pia"].person.name
    for table in _KEPT:
        assert pia not in await kept(sitting, table)
