"""The host says how the meeting is set up: their word, never the bot's own knowledge.

What nobody has said stays open. The chair is shown it at the gate, and decides (R-040, R-041, R-056 to R-058, R-063, R-073, R-115, R-124).
"""

from collections.abc import Callable, Mapping

from cards.meeting_settings import TicksCard
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.outcome import Outcome, Page
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_planned
from dialogs.meeting.meeting import Meeting
from dialogs.meeting_settings.facts import HostTicked
from dialogs.meeting_settings.pages import TickNote, TickRefusal, TicksPage
from dialogs.meeting_settings.settings_shown import shown
from dialogs.meeting_settings.settings_still_hold import demanded, holding, lapsed, level_of
from dialogs.said import about
from dialogs.said.inbound import Pressed, Road
from dialogs.said.reasons import HostLine, TickState
from dialogs.showing.names import key
from dialogs.showing.shared_cards import READINESS
from dialogs.text.codes import member


def show(_: Pressed, scene: Scene) -> Outcome:
    """Show the form, with what was said."""
    why = not_planned(scene.meeting)
    return refused(why) if why else Outcome(reply=TicksPage())


def submit(said: Pressed, scene: Scene) -> Outcome:
    """Note what the host says of the lines. What the form showed already, and they left as it was, is not said anew."""
    meeting = scene.meeting
    why = not_planned(meeting)
    if why:
        return refused(why)
    if said.road is Road.FETCH:
        return Outcome(reply=TicksPage())
    level = level_of(meeting)
    if said.field("level") not in ("", str(level)):
        return Outcome(reply=TicksPage(TickNote.LEVEL_ROSE))
    answers = _answers(said)
    asked = demanded(scene)
    if any(line not in asked for line in answers):
        return refused(TickRefusal.NOT_ASKED)
    new = {line: state for line, state in answers.items() if not _stands(meeting, line, state)}
    stands = about.ticks(*(line.value for line in answers if line not in new))
    if not new:
        note = TickNote.NOTHING_NEW if answers else TickNote.NONE_ANSWERED
        return Outcome(reply=TicksPage(note), stands=stands)
    by_state = {state: tuple(one.value for one, it in new.items() if it is state) for state in TickState}
    fact = HostTicked(level, by_state[TickState.CONFIRMED], by_state[TickState.NOT], by_state[TickState.UNCHECKED])
    return Outcome((fact,), (READINESS,) if meeting.live else (), TicksPage(TickNote.SAVED), stands=stands)


def _answers(said: Pressed) -> dict[HostLine, TickState]:
    """What was said of which lines: but for what the form showed already."""
    before = dict(part.split("=", 1) for part in said.field("stood").split() if "=" in part)
    found = {line: member(TickState, said.field(line.value)) for line in HostLine}
    return {line: state for line, state in found.items() if state is not None and before.get(line.value) != state.value}


def _stands(meeting: Meeting, line: HostLine, state: TickState) -> bool:
    tick = holding(meeting, line)
    return tick is not None and tick.state is state


# ---- pages -------------------------------------------------------------------------------------------------------


def draw(page: TicksPage, scene: Scene) -> View:
    """Draw the form, for those alone who may fill it in."""
    if not may(Right.SETUP, scene):
        return Refusal(CommonRefusal.RIGHT, Right.SETUP)
    meeting, asked = scene.meeting, demanded(scene)
    return TicksCard(
        key=key(scene),
        level=level_of(meeting),
        lines=shown(meeting, asked),
        risen=tuple(line.value for line in lapsed(meeting, asked)),
        unsure=scene.profile.support,
        system=scene.profile.document_system,
        note=page.note or "",
        reads=meeting.read_ticks is not None,
    )


PAGES: Mapping[type[Page], Callable[[TicksPage, Scene], View]] = {TicksPage: draw}
