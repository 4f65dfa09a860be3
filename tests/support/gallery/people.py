"""The board whose cards hang in the gallery: names that nobody has, and what its cards have in common."""

from datetime import UTC, datetime

from cards.key import Key
from cards.naming import MatterName

CHAT = Key("s1", 3, "f1")
DIALOG = Key("s1", 3, "f1", dialog=True)
BOARD = "Socialnämnden"
WHEN = datetime(2026, 12, 8, 13, 32, tzinfo=UTC)

SECRET = MatterName(3, "A.B.")
PLAN = MatterName(4, title="t4")
POOL = MatterName(5, title="t5")
WORDS = {
    "t1": "Mötets öppnande",
    "t4": "Program för kvalitetsutveckling",
    "t5": "Öppettider under sommaren",
    "w1": "Programmet följs upp varje år och redovisas för nämnden.",
    "w2": "Badet har öppet till klockan 20 i juli.",
}
EKSTROM, LIND, DAHL, STROM = "Eva Ekström", "Bo Lind", "Lena Dahl", "Åke Ström"
