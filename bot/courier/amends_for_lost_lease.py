"""What is asked for anew when a delivery ends that had become somebody else's: its last call may have come after theirs."""

from dataclasses import replace

from bot.store import outbox
from bot.store.claim_held import newest
from bot.store.clock import now
from bot.store.database import Connection
from bot.store.deliveries import is_card
from bot.store.outbox import Claimed
from bot.store.sendables import Redraw, Sendable
from dialogs.chat.switch_amends import STRAYED
from dialogs.judging.outcome import HideMessage, Show, SwitchChat, Tell, Wake


def make_amends(conn: Connection, row: Claimed) -> None:
    """Have put right what the row may have done too late.

    The switch is the turn's to judge. A message is hidden or shown once more, as was wanted last. A card that came late stands
    below the newer one, and its slot means it now: it is drawn anew where it stands.
    """
    wanted: list[Sendable]
    if isinstance(row.what, SwitchChat):
        wanted = [Wake(STRAYED, 0)] if row.what.to is not None else []
    elif isinstance(row.what, HideMessage | Redraw):
        wanted = [newest(conn, row)]
    elif isinstance(row.what, Show | Tell) and is_card(row.what):
        card = newest(conn, row)
        wanted = [replace(card, anew=False)] if isinstance(card, Show | Tell) else []
    else:
        return
    outbox.put(conn, row.chat, row.sitting, wanted, now(conn))
