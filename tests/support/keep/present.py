"""Who is there in the council's sitting of a kept journal: remote people, the roll call, seats, and who has to go or loses the link."""

import asyncio
from datetime import timedelta
from typing import Final

from cards.swedish_time import clock
from tests.support.keep.said import said, twice
from tests.support.living import LivingSitting
from tests.support.soon import quiet

_SHORT_LOSS_S: Final = 60
"""Longer than the profile lets a short loss last."""


async def remote_people(sitting: LivingSitting) -> None:
    """Anna asks to be remote and takes it back; the chair decides and has ascertained, and takes both back once."""
    teams, chat = sitting.living.teams, sitting.chat
    await teams.begin(chat)
    await teams.join(chat, sitting["anna"])
    await twice(sitting, "anna", "be om distans")
    await twice(sitting, "lena", "godkänn distans")
    await twice(sitting, "lena", "bocka av {anna}")
    await twice(sitting, "lena", "jag har förvissat mig")
    await said(sitting, "lena", "be {anna} rätta till bild och ljud")


async def seats(sitting: LivingSitting) -> None:
    """The roll call, and each way in which a seat changes hands; a matter is called though no quorum is shown."""
    await said(sitting, "karin", "nytt upprop", "upprop {viola} i rummet", "ångra", "upprop {viola} frånvarande")
    await said(sitting, "karin", "upprop {anna} på distans", "upprop {jonas} i rummet")
    await twice(sitting, "karin", "avsluta uppropet ändå")
    await twice(sitting, "lena", "låt {anna} tjänstgöra igen")
    await twice(sitting, "lena", "ersätt {viola} med {jonas}")
    await twice(sitting, "karin", "jäv 5 {bo}")
    await said(sitting, "lena", "ta upp 1", "ta upp 1 ändå", "avsluta 1 ändå")


async def who_must_go(sitting: LivingSitting) -> None:
    """Bo has to go, and is asked when the time has come; Anna's link is lost for longer than a short loss, and the break takes longer."""
    at = clock(sitting.living.teams.world.clock() + timedelta(minutes=10))
    await twice(sitting, "bo", f"jag måste gå kl {at}")
    await asyncio.sleep(11 * 60)
    await sitting.living.teams.leave(sitting.chat, sitting["anna"])
    await asyncio.sleep(_SHORT_LOSS_S)
    await quiet(sitting.living)
    await said(sitting, "lena", "ajournera 10")
    await said(sitting, "karin", "förläng 5 på väg tillbaka")
    await sitting.living.teams.join(sitting.chat, sitting["anna"])
    await said(sitting, "lena", "återuppta")


async def broke_off(sitting: LivingSitting) -> None:
    """In a board the chair lets a member serve again who was gone while a matter was considered; and takes it back."""
    await said(sitting, "karin", "upprop {anna} på distans", "avsluta uppropet ändå")
    await said(sitting, "lena", "ta upp 2 ändå")
    await said(sitting, "karin", "upprop {anna} frånvarande", "upprop {anna} på distans")
    await said(sitting, "lena", "låt {anna} tjänstgöra igen", "ångra", "avsluta 2 ändå")
