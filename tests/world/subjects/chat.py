"""The chat in a world: people write more than the bare words of a command, and the guard sees every one of them."""

from tests.world import laws
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault

_NEARLY = ("klar, tror jag {}", "ta upp 3 nu {}", "status? {}", "jag hör inget av {}", "{} ångra")


def about_the_switch(sight: Sight) -> Deed | None:
    """Lets a matter be that waits for the chat to be off, has hidden messages shown again, or tries the contact: where Teams lets the bot."""
    switch = sight.meeting.switch if sight.meeting is not None else None
    if switch is None or not switch.turnable:
        return None
    hidden = [one.no for one in sight.meeting.incidents if one.hidden] if sight.meeting is not None else []
    if hidden and sight.chance.random() < 0.5:
        return sight.press("hidden.show", {"matter": str(hidden[-1])})
    return sight.press("gate.cancel" if switch.opening else "contact.try", {})


def nearly_a_command(sight: Sight) -> Deed | None:
    """Writes what begins as a command, and is none."""
    if sight.meeting is None or not sight.meeting.live:
        return None
    if (deed := about_the_switch(sight)) is not None and sight.chance.random() < 0.5:
        return deed
    words = sight.chance.choice(_NEARLY)
    return Deed(sight.me.key, "write", words=words, message=f"m{sight.turn}", private=sight.chance.random() < 0.2)


def talk_is_no_command(look: Look) -> str:
    """Whoever says more than the words of a command takes no step that moves the table or answers for them."""
    if look.deed is None or look.deed.what != "write" or look.deed.bare or look.deed.words not in _NEARLY:
        return ""
    stepped = any(type(one.fact).__name__ in _STEPS for one in look.turned.entries)
    return "någon pratade, och det togs som ett kommando" if stepped else ""


def only_teams_tells_of_a_recording(look: Look) -> str:
    """That a recording goes on, was made or is over is said by Teams, and by nobody else (R-057)."""
    told = type(look.turned.said).__name__ == "RecordingTold"
    before, after = look.turned.before.recording, look.turned.after.recording
    if not told and (before.seen, before.runs) != (after.seen, after.runs):
        return "en inspelning antecknades eller avslutades av någon annan än Teams"
    return ""


_STEPS = frozenset({"MatterCalled", "MatterOpened", "MatterEnded", "Answered", "TroubleSaid", "PlaceSaid"})

WISHES = {"member": (nearly_a_command,), "talker": (nearly_a_command,), "chair": (nearly_a_command,)}
LAWS = (
    laws.words_in_confidence_are_counted,
    laws.nobody_is_counted_outside,
    laws.nothing_said_in_confidence_is_kept,
    talk_is_no_command,
    only_teams_tells_of_a_recording,
)
FAULTS = (
    Fault("dialogs.chat.where_written", "inside_before", "not said.edited and id_of(said)", "id_of(said)", world=2),
    Fault("dialogs.chat.guard", "watch", "if window.called_after(scene.moment):", "if True:", world=1),
)
