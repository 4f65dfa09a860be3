"""How the meeting is set up as Teams has it, where the municipality lets the bot read it: next to what people say, and never in its place.

It is asked for as a delivery, and the answer comes as something said. Where nobody has granted it nothing is noted, unless somebody asked by hand.
"""

from dialogs.judging.outcome import Delivery, Outcome, ReadSettings, Tell
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_planned
from dialogs.meeting_settings.facts import SettingsRead
from dialogs.meeting_settings.pages import TickNote, TicksPage
from dialogs.said.chat_setting import SwitchProblem
from dialogs.said.inbound import Pressed, SettingsTold
from dialogs.said.reasons import HostLine, TickState
from dialogs.showing.shared_cards import READINESS


def read_now(said: Pressed, scene: Scene) -> Outcome:
    """Have it read in Teams; whoever asks is told the answer alone."""
    why = not_planned(scene.meeting)
    if why:
        return refused(why)
    return Outcome((), (ReadSettings(said.who.key),), TicksPage(TickNote.ASKED))


def settings_told(said: SettingsTold, scene: Scene) -> Outcome:
    """Note what was read, or why it could not be; the gate and whoever asked are shown it. A reading that is older than the last changes nothing."""
    meeting = scene.meeting
    if meeting.read_ticks is not None and said.at < meeting.read_ticks.at:
        return Outcome((), _answer(said))  # Another reading was asked for after this one, and came before it.
    ungranted = said.problem is SwitchProblem.NOT_GRANTED and meeting.read_ticks is None
    if ungranted and not said.asker:
        return Outcome()
    by_state: dict[TickState, tuple[str, ...]] = {state: _of(said, state) for state in TickState}
    fact = SettingsRead(
        by_state[TickState.CONFIRMED], by_state[TickState.NOT], said.problem.value if said.problem else ""
    )
    return Outcome((fact,), ((READINESS,) if meeting.live else ()) + _answer(said))


def _of(said: SettingsTold, state: TickState) -> tuple[str, ...]:
    """The lines that were read to be so, in the order of the form."""
    return tuple(line.value for line in HostLine if said.lines.get(line) is state)


def _answer(said: SettingsTold) -> tuple[Delivery, ...]:
    if not said.asker:
        return ()
    page = TicksPage(TickNote.UNREAD if said.problem else TickNote.READ)
    return (Tell(said.asker, page, f"ticks:{said.asker}", edited=True, anew=True),)
