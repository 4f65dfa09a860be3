"""Names of parties and of those without a capacity (R-210; design 3)."""

from pathlib import Path

import pytest

from bot.store.database import Connection
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import SECRET, begun, opened, prepared, presses
from tests.support.sinks import bytes_in, held
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


async def _told_alone(house: Living, *asked: str) -> LivingSitting:
    """Gun has no capacity and is in the call; both hosts have asked for cards of their own that name her."""
    sitting = await begun(house, "gun", agenda=SECRET)
    await house.teams.begin(sitting.chat)
    await house.teams.join(sitting.chat, *(sitting[who] for who in ("lena", "anna", "gun")))
    for words in asked:
        for host in ("karin", "lena"):
            await sitting[host].say_privately(words)
    await quiet(house)
    assert held(house).count(sitting["gun"].person.name) > 1
    return sitting


@pytest.mark.rule("R-210", road="word", by="dialogs.roster.names_outside_journal.told_in")
async def test_a_card_of_before_does_not_name_the_party_once_their_name_is_destroyed(house: Living) -> None:
    """Who was on the link and in no list, and all who take part: each host's own card is drawn again (design 3)."""
    sitting = await _told_alone(house, "upprop resten i rummet", "avsluta uppropet ändå", "närvaro")
    gun = await sitting.person("gun")
    party = {"person": gun.key, "name": gun.name, "capacity": "party", "matter": "1", "place": "remote"}
    await sitting.execute("karin", "roster.assign", party | {"vouch": "yes"})
    await opened(sitting)
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    await quiet(house)
    assert gun.name not in held(house)
    assert "Parten i ärende 1" in held(house)


async def test_after_the_close_no_card_names_whoever_had_no_capacity(house: Living, tmp_path: Path) -> None:
    """Cards that were fetched by a press are drawn again too, and a restart in between loses none of them."""
    sitting = await _told_alone(house, "upprop resten i rummet", "avsluta uppropet ändå", "närvaro")
    gun = sitting["gun"].person.name
    await house.restart()
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    assert gun not in held(house)
    assert gun.encode() not in bytes_in(tmp_path)


@pytest.mark.rule("R-028", road="press", by="dialogs.roster.party_words.names_party")
@pytest.mark.parametrize("head", ["Ledamöter\nAnna Alm (S)\n", "Tjänstepersoner\nMaja Alm, handläggare\n"])
async def test_a_party_below_a_heading_gets_no_capacity_and_no_name_is_kept(
    house: Living, tmp_path: Path, head: str
) -> None:
    """However the list says whose party or counsel it is. Those above are taken in, and who stands below a party is asked about."""
    sitting = await prepared(house)
    karin = await presses(sitting, "karin", "Klistra in vilka som deltar")
    await karin.press("Granska", {"people": "\n".join((head + PARTIES[0], "Ylva Ask", *PARTIES[1:]))})
    await karin.press("Spara")
    await quiet(house)
    names = [one.name for one in (await sitting.meeting()).people.values()]
    assert [name for name in names if name.endswith(" Alm")]
    assert not [name for name in names if "Zora" in name or name == "Ylva Ask"]
    assert b"Partsson" not in bytes_in(tmp_path)


async def _pastes_name_of(sitting: LivingSitting, who: str, **answer: str) -> str:
    """The secretary keeps a list that names a member who is called so; how the one with the account stands then."""
    fields = {"people": f"{sitting[who].person.name} (M), ledamot", "step": "accept"}
    key = (await sitting.person(who)).key
    told = {f"same_{key}_member": value for value in answer.values()}
    await sitting.hand_in("karin", "roster.import", fields | told)
    await quiet(sitting.living)
    capacity = (await sitting.person(who)).capacity
    return capacity.value if capacity is not None else ""


@pytest.mark.parametrize("who", ["per", "karin"])
async def test_a_pasted_name_makes_no_member_of_an_official_or_the_secretary_until_it_is_answered(
    house: Living, who: str
) -> None:
    """Nothing is kept before; two people are two lines; one person is changed by the secretary's own word."""
    sitting = await begun(house, agenda=SECRET)
    was = (await sitting.person(who)).capacity
    assert was is not None
    before = len((await sitting.meeting()).people)
    assert await _pastes_name_of(sitting, who) == was.value
    assert len((await sitting.meeting()).people) == before
    assert await _pastes_name_of(sitting, who, answer="no") == was.value
    assert len((await sitting.meeting()).people) == before + 1


async def test_the_same_person_has_the_new_capacity_once_the_secretary_says_so(house: Living) -> None:
    """“Ja, ändra uppdraget till ledamot”."""
    sitting = await begun(house, agenda=SECRET)
    assert await _pastes_name_of(sitting, "per", answer="yes") == "member"
