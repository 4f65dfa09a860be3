"""What cards show of the host's ticks and of the secretary's word: who said it and when, and nothing as the bot's own knowledge."""

from collections.abc import Iterable

from cards.meeting_settings import ChatWordLine, SaidTick, SeenTick, TickLine
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Matter, Meeting, Person
from dialogs.meeting.parts import ReadTicks
from dialogs.meeting_settings.settings_still_hold import holding
from dialogs.profile.what_a_level_asks import ticks_at
from dialogs.said.reasons import CLOSED_DOORS, TOLD_BY_TEAMS, HostLine, TickState
from dialogs.showing.names import called


def shown(meeting: Meeting, lines: Iterable[HostLine]) -> tuple[TickLine, ...]:
    """The lines, each with what holds of it."""
    said, read = meeting.ticks, meeting.read_ticks  # nearly always nothing, and asked of each line with each card
    return tuple(
        [
            TickLine(
                str(line),
                _said(meeting, line) if line in said else None,
                line in CLOSED_DOORS,
                seen=_seen(read, line) if read is not None else None,
            )
            for line in lines
        ]
    )


def before_matter(scene: Scene, matter: Matter) -> tuple[TickLine, ...]:
    """What the matter's own level demands, for the chair to see what of it is not confirmed."""
    return shown(scene.meeting, ticks_at(scene.profile, matter.kind.level))


def chat_word(meeting: Meeting) -> ChatWordLine | None:
    """The secretary's word that the chat is off; None where nobody has said so of the matter on the table."""
    word = meeting.chat_word
    if word is None:
        return None
    person = _person(meeting, word.by)
    return ChatWordLine(word.at, called(person) if person is not None else "")


def _said(meeting: Meeting, line: HostLine) -> SaidTick | None:
    tick = holding(meeting, line)
    if tick is None:
        return None
    person = _person(meeting, tick.by)
    name = called(person) if person is not None else ""
    return SaidTick(tick.state.value, tick.at, name, organizer=bool(tick.by) and tick.by == meeting.organizer)


def _seen(read: ReadTicks, line: HostLine) -> SeenTick | None:
    """What was read of it in Teams, with why it could not be; None where only people can tell."""
    if line not in TOLD_BY_TEAMS:
        return None
    state = read.lines.get(line, TickState.UNCHECKED)
    return SeenTick(state.value, read.at, read.problem.value if read.problem else "")


def _person(meeting: Meeting, by: str) -> Person | None:
    return meeting.people.get(by) or meeting.people.get(meeting.wires.get(by, ""))
