"""The first sitting of a kept journal: a council's of long ago, from the summons to what its secretary notes when it is over."""

from typing import Final

from tests.support import legal_force
from tests.support.keep.minutes import minuted
from tests.support.keep.opening import opened_in_order, summoned
from tests.support.keep.present import remote_people, seats, who_must_go
from tests.support.keep.records import closed_and_noted
from tests.support.living import CAST, Living, LivingSitting, Part

_PEOPLE: Final = {
    **{key: CAST[key] for key in ("lena", "viola", "karin", "anna", "jonas", "per")},
    "bo": Part("Bo", "ledamot, i rummet"),
}
_AGENDA: Final = """\
1. Mötets öppnande
2. Riktlinjer för resor
3. A.B. [sekretess]
4. Svar på interpellationer
5. Skyddet av vattenverket [säkerhetsskydd]
6. Övriga frågor"""


async def council(house: Living) -> LivingSitting:
    """Hold it, from its preparation to its end."""
    sitting = await house.sitting(_PEOPLE, _AGENDA, begun=False, body="council", seats="4", date=legal_force.HELD)
    for part in (summoned, opened_in_order, remote_people, seats, who_must_go, minuted, closed_and_noted):
        await part(sitting)
    return sitting
