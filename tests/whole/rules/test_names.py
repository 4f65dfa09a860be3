"""Names of parties and of those without a capacity (R-210; design 3)."""

from pathlib import Path

import pytest

from bot.store.database import Connection
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import begun, prepared, presses
from tests.support.sinks import bytes_in
from tests.support.soon import quiet, sees

PARTIES = (
    "Zora Partsson (part i § 3)",
    "Zora Partsson part i ärende 3",
    "Zora Partsson (ombud för A.B.)",
    "Partsombud: Zora Partsson",
    "Partens ombud Zora Partsson",
)
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


@pytest.mark.rule("R-028", road="press", by="dialogs.roster.party_words.names_party")
@pytest.mark.parametrize("head", ["Ledamöter\nAnna Alm (S)\n", "Tjänstepersoner\nMaja Alm, handläggare\n"])
async def test_a_party_below_a_heading_gets_no_capacity_and_no_name_is_kept(
    house: Living, tmp_path: Path, head: str
) -> None:
    """However the list says whose party or counsel it is; the others below the heading are taken in."""
    sitting = await prepared(house)
    karin = await presses(sitting, "karin", "Klistra in vilka som deltar")
    await karin.press("Granska", {"people": head + "\n".join(PARTIES)})
    await karin.press("Spara")
    await quiet(house)
    names = [one.name for one in (await sitting.meeting()).people.values()]
    assert [name for name in names if name.endswith(" Alm")]
    assert not [name for name in names if "Zora" in name]
    assert b"Partsson" not in bytes_in(tmp_path)
