"""The host's ticks in a world: those say how the meeting is set up who may, and nobody is told that the chat is off but by the secretary."""

from dialogs.journal.entries import Entry
from dialogs.said.inbound import Road
from tests.world import laws
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault

_LINES = ("lobby", "recording", "encryption", "stream", "audience", "heading", "nothing")
_SAID = ("confirmed", "confirmed", "not", "unchecked", "maybe")


def ticks(sight: Sight) -> Deed | None:
    """Says how some of the meeting's settings are; now and then by an older form."""
    if sight.meeting is None or sight.chance.random() < 0.5:
        return None
    told = {line: sight.chance.choice(_SAID) for line in sight.chance.sample(_LINES, 2)}
    old = {"level": str(sight.chance.randint(0, 5))} if sight.chance.random() < 0.3 else {}
    return sight.press("ticks.submit", {**told, **old}, Road.EXECUTE)


def looks(sight: Sight) -> Deed | None:
    """Looks at what is said of them."""
    return sight.press("ticks.show", {}) if sight.meeting is not None else None


def reads(sight: Sight) -> Deed | None:
    """Has them read in Teams."""
    return sight.press("ticks.read", {}, Road.EXECUTE) if sight.meeting is not None else None


def says_of_the_chat(sight: Sight) -> Deed | None:
    """Says that the chat is off, or on."""
    if sight.meeting is None or not sight.meeting.live:
        return None
    return sight.press("chat.said", {"off": sight.chance.choice(("yes", "no"))}, Road.EXECUTE)


def the_host_ticks(look: Look) -> str:
    """Nobody says how the meeting is set up but a secretary, its organizer, or whoever may set up (R-056)."""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ == "HostTicked" and not _has_the_meeting_in_hand(look, entry):
            return "någon som inte har hand om mötet bekräftade dess inställningar"
    return ""


def the_word_is_the_secretarys(look: Look) -> str:
    """That the chat is off is said by a secretary, and stands in the confidential matter it was said in, no longer (R-129)."""
    after = look.turned.after
    for entry in look.turned.entries:
        if type(entry.fact).__name__ == "ChatSaidOff" and not _has_the_meeting_in_hand(look, entry):
            return "någon annan än sekreteraren sade att chatten är avstängd"
    on = after.on_table
    if after.chat_word is not None and (on is None or not on.kind.confidential):
        return "sekreterarens ord om chatten stod kvar när ärendet var över"
    return ""


def only_teams_says_what_was_read(look: Look) -> str:
    """What stands as read in Teams came from Teams, and nobody's word changes it (R-056)."""
    told = type(look.turned.said).__name__ == "SettingsTold"
    before, after = look.turned.before.read_ticks, look.turned.after.read_ticks
    if not told and before != after:
        return "det som står som avläst i Teams ändrades av någon annan än Teams"
    return ""


def _has_the_meeting_in_hand(look: Look, entry: Entry) -> bool:
    return laws.may_note(look, entry) or look.turned.said.who.key == look.turned.before.organizer


def what_is_not_so_is_passed_with_a_reason(look: Look) -> str:
    """No matter behind closed doors is opened without a reason while the host says that recording is on (R-041)."""
    before = look.turned.before
    tick = next((tick for line, tick in before.ticks.items() if line.value == "recording"), None)
    level = max((one.kind.level for one in before.matters if one.state.value != "struck"), default=0)
    if tick is None or tick.state.value != "not" or tick.level < level:
        return ""
    for entry in look.turned.entries:
        fact = entry.fact
        opened = type(fact).__name__ == "MatterOpened" and look.shadow.kinds.get(getattr(fact, "no", 0)) in _CLOSED
        if opened and not getattr(fact, "reason", ""):
            return "ett ärende öppnades utan skäl fast inspelningen var på"
    return ""


_CLOSED = frozenset({"closed", "authority", "secrecy", "secrecy_individual"})
WISHES = {
    "secretary": (ticks, looks, reads, says_of_the_chat),
    "chair": (says_of_the_chat,),
    "member": (ticks,),
    "impostor": (ticks, says_of_the_chat, looks, reads),
}
LAWS = (
    only_teams_says_what_was_read,
    the_host_ticks,
    the_word_is_the_secretarys,
    what_is_not_so_is_passed_with_a_reason,
)
FAULTS = (
    Fault("dialogs.journal.shared_effects", "table_cleared", ", chat_word=None", "", world=47),
    Fault(
        "dialogs.meeting_settings.settings_still_hold",
        "_not_so",
        "tick.state is TickState.NOT",
        "tick.state is TickState.UNCHECKED",
        rare=True,
    ),
)
