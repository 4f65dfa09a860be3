"""The script that the chair reads aloud when a confidential matter is open (R-107, R-109, R-110)."""

from cards import kit
from cards.naming import MatterName, short
from cards.phrases.book import Phrases


def read_aloud(matter: MatterName, phrases: Phrases) -> list[kit.Element]:
    """What the chair says: number and initials, the question that decides it, and that a proposal is shown on the screen."""
    say = phrases.matter
    lines = [say.script_call.format(matter=short(matter, phrases.common)), say.script_decide, say.script_show]
    return [kit.text(say.script, part=True), kit.bullets(lines)]
