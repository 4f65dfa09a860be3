"""What every kind of delivery needs to be carried out: the store, the wire, the newest state, and whom to tell."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.courier.drawing import Drawing
from bot.courier.make_files import Files
from bot.courier.paced_wire import Paced
from bot.courier.ports import HearsResults, Hides, ReadsSigns, Sees, Switches
from bot.store.database import Database


@dataclass(frozen=True, slots=True)
class CarrierDeps:
    """Shared by all carriers. `switches` and `reads` are None where the app's variant has no right to it, `hides` where nothing is to be hidden.

    `serving_s`: for how many seconds this process has been there, by a clock that nobody sets.
    """

    database: Database
    wire: Paced
    sees: Sees
    hears: HearsResults
    drawing: Drawing
    files: Files
    serving_s: Callable[[], float]
    switches: Switches | None = None
    hides: Hides | None = None
    reads: ReadsSigns | None = None
