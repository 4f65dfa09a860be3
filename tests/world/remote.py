"""Who asks to be remote, and who becomes so: laws and faults of the quorum's room (R-018, R-019, R-020)."""

from typing import Any

from tests.world.laws import Look
from tests.world.plants import Fault


def to_ask_is_ones_own_word(look: Look) -> str:
    """Nobody asks for somebody else; but a host notes what somebody has told them (R-018)."""
    for entry in look.turned.entries:
        fact: Any = entry.fact
        if type(fact).__name__ == "RemoteAsked" and not fact.recorded and entry.by != fact.person:
            return "någon bad för en annan om att delta på distans"
    return ""


def nobody_is_remote_by_the_chairs_word_alone(look: Look) -> str:
    """Whoever becomes remote as the chair decides has asked for it, and had said of no place that they are there (R-018)."""
    if not any(type(entry.fact).__name__ == "RemoteDecided" for entry in look.turned.entries):
        return ""
    before = look.turned.before
    for key, now in look.turned.after.people.items():
        was, asking = before.people.get(key), before.roll.asking.get(key)
        if was is None or not now.remote or was.remote:
            continue
        if asking is None or not asking.wants or was.place:
            return "någon blev antecknad på distans som inte själv hade bett om det"
    return ""


LAWS = (to_ask_is_ones_own_word, nobody_is_remote_by_the_chairs_word_alone)
FAULTS = (
    Fault("dialogs.quorum.remote_word_facts", "_waits_for_it", "asking.wants", "True", rare=True),
    Fault(
        "dialogs.quorum.asks_to_be_remote",
        "ask",
        "person = scene.meeting, scene.person",
        "person = scene.meeting, scene.meeting.chair",
        rare=True,
    ),
)
