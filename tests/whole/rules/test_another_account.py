"""Who takes part with another account than the municipality's, over the wire (R-026)."""

import pytest

from cards.phrases import book
from tests.support.living import Living
from tests.support.rule_sittings import OPEN, prepared
from tests.support.soon import hears, quiet

SAY = book.of("sv").readiness.hints["another_account"]


@pytest.mark.rule("R-026", road="word", by="dialogs.showing.account_not_municipal.with_another_account")
async def test_chair_and_secretary_read_who_has_not_the_municipalitys_account(house: Living) -> None:
    """Under Karlstad's rules, of an official from outside for whom the secretary vouched: before the opening, and then while Teams shows the person in the call."""
    sitting = await prepared(house, "frank", agenda=OPEN, profile="karlstad")
    frank = await sitting.person("frank")
    fields = {"person": frank.key, "name": frank.name, "capacity": "official", "place": "remote", "vouch": "yes"}
    await sitting.execute("karin", "roster.assign", fields)
    told = SAY.partition("{name}")[2]
    await sitting["karin"].say_privately("status")
    assert await hears(house, sitting["karin"], told)
    await sitting["lena"].say_privately("öppna")
    await house.teams.begin(sitting.chat)
    await sitting["lena"].say_privately("status")
    await quiet(house)
    assert not sitting["lena"].sees(told)
    await house.teams.join(sitting.chat, sitting["frank"])
    await quiet(house)
    await sitting["lena"].say_privately("status")
    assert await hears(house, sitting["lena"], f"{frank.name}{told}")
