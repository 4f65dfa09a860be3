"""What every kind of delivery is carried out with: the store, the wire, what is seen now, and whom to tell."""

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
