"""What every kind of delivery needs to be carried out: the store, the wire, the newest state, and whom to tell."""

from dataclasses import dataclass

from bot.courier.drawing import Drawing
from bot.courier.paced import Paced
from bot.courier.ports import HearsResults, Sees
from bot.store.database import Database


@dataclass(frozen=True, slots=True)
class CarrierDeps:
    """Shared by all carriers."""

    database: Database
    wire: Paced
    sees: Sees
    hears: HearsResults
    drawing: Drawing
