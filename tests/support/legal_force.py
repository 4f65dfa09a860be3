"""A sitting of so long ago that its decisions can have legal force today: its minutes were adjusted and announced then."""

from typing import Final

from dialogs.archive.facts import DatesNoted
from tests.support.living import LivingSitting

HELD: Final = "2026-10-01"
ADJUSTED: Final = "2026-10-01"
ANNOUNCED: Final = "2026-10-02"
FIRST: Final = "2026-10-24"
"""The day after three weeks: the first on which they can have legal force."""
NOTICE: Final = DatesNoted(ADJUSTED, ANNOUNCED)


async def announced(sitting: LivingSitting) -> None:
    """The secretary notes both days, of a sitting of `HELD` that is closed."""
    await sitting.execute("karin", "dates.say", {"adjusted": ADJUSTED, "announced": ANNOUNCED})
