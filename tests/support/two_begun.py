"""Two sittings begun in one chat, as versions before the rule of one at a time let them be (R-252)."""

from bot.store.database import Connection
from dialogs.profile.profile import Profile
from dialogs.sitting.facts import Begun
from tests.support.facts_of_before import write
from tests.support.living import LivingSitting


def begin(conn: Connection, sitting: LivingSitting, profile: Profile) -> None:
    """Write that the sitting is begun, as a version without the rule would have."""
    write(conn, sitting, Begun(profile.name, profile.digest))
