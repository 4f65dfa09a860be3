"""Two municipalities that one bot serves, with a sitting that goes on in each: Frank is a member of both boards (R-251).

His account, and so his own chat with the bot, is the second one's; in the first he is foreign, and the secretary has vouched for him.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.people import Kind, Person, make_person
from bot.rehearsal.pretended_teams import Registration
from tests.support.living import CAST, Living, LivingSitting, Part, living, surname
from tests.support.soon import quiet

FIRST: Final = Registration().tenant_id
_KARINA: Final = make_person("Karina", FIRST, Kind.FOREIGN)
SECOND: Final = _KARINA.tenant_id
"""The room has one tenant of its own: the other is that of everybody whom it calls foreign."""
AGENDA: Final = """\
1. Riktlinjer för resor
2. A.B. [sekretess]
3. C.D. [sekretess]
4. E.F. [sekretess]
5. Budget"""


@dataclass(frozen=True)
class Tenants:
    """The house that serves both, and the sitting of each."""

    house: Living
    first: LivingSitting
    second: LivingSitting

    @property
    def frank(self) -> Client:
        """The member of both boards."""
        return self.second["frank"]


@asynccontextmanager
async def served(database_url: str) -> AsyncIterator[Living]:
    """A house that serves both, on this database. A secretary of each may set up."""
    own = [make_person(f"Karin {surname(number)}", FIRST) for number in range(5)]
    listed = ",".join(f"{one.tenant_id}/{one.object_id}" for one in (_KARINA, *own))
    async with living(database_url, BISITTARE_TENANTS=f"{FIRST},{SECOND}", BISITTARE_SECRETARIES=listed) as house:
        yield house


@asynccontextmanager
async def tenants(database_url: str) -> AsyncIterator[Tenants]:
    """Both sittings, opened, with no matter on the table."""
    async with served(database_url) as house:
        first = await house.sitting({key: CAST[key] for key in ("lena", "karin", "anna", "okand", "frank")}, AGENDA)
        await vouched(first, "frank")
        second = await of_the_second(house, {key: first[key] for key in ("frank", "anna")})
        await quiet(house)
        yield Tenants(house, first, second)


async def of_the_second(house: Living, members: dict[str, Client]) -> LivingSitting:
    """A sitting of the second tenant, opened, with these in its chat: its own people as members who take part at a distance."""
    teams = house.teams
    hosts = {"lena": teams.add("Lovisa", Kind.FOREIGN), "karin": teams.add("Karina", Kind.FOREIGN)}
    own = {key: one for key, one in members.items() if one.person.kind is Kind.FOREIGN}
    for one in (hosts | own).values():
        _at_home(house, one.person)
    for one in hosts.values():
        await one.say_privately("hjälp")
    await quiet(house)
    cast = {key: CAST[key] for key in hosts} | {
        key: Part(key.title(), "ledamot, distans" if key in own else "") for key in members
    }
    return await house.sitting(cast, AGENDA, known=hosts | members, tenant=SECOND)


async def vouched(sitting: LivingSitting, who: str) -> None:
    """Let the secretary make somebody a member at a distance, by their own hand."""
    fields = {"person": (await sitting.person(who)).key, "name": sitting[who].person.name, "capacity": "member"}
    fields |= {"place": "remote", "serves": "yes", "group": "", "sent": "form", "vouch": "yes"}
    await sitting.execute("karin", "roster.assign", fields)
    assert (await sitting.person(who)).vouched


def _at_home(house: Living, person: Person) -> None:
    """Their own chat with the bot is their own tenant's, where they have the app."""
    house.teams.world.without_app.discard(person.mri)
    house.teams.world.private_chat(person).tenant_id = SECOND
