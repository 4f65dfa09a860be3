"""The agenda (föredragningslista): shown to all, and changed by chair and secretary: added to, struck from, reordered.

A confidential matter is its number and initials here as everywhere (R-107).
"""

from dataclasses import replace

from cards.agenda import AddForm, AgendaList, AgendaRow, MoveForm, StrikeForm
from cards.view import View
from dialogs.agenda.facts import AgendaOrdered, MatterListed, MatterStruck
from dialogs.agenda.pages import AgendaAddPage, AgendaMovePage, AgendaStrikePage
from dialogs.agenda.read import read_agenda
from dialogs.agenda.refusals import AgendaRefusal
from dialogs.inbound import Pressed, Road, Words
from dialogs.kinds import MatterKind
from dialogs.matter.at_table import number_in
from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting import Matter, MatterState, Meeting, Stage
from dialogs.names import key, named
from dialogs.outcome import Delivery, Draft, Outcome, Page, Wording
from dialogs.refusals import CommonRefusal
from dialogs.scene import Scene
from dialogs.shared_cards import AGENDA, READINESS
from dialogs.shared_pages import AgendaPage, refused
from dialogs.stages import not_planned

MOST_MATTERS = 80
MAX_TITLE = 300  # characters


def show(_: Pressed, scene: Scene) -> Outcome:
    """Show the agenda; it is nobody's secret."""
    return (
        refused(CommonRefusal.NOT_SET_UP)
        if scene.meeting.stage is Stage.EMPTY
        else Outcome(reply=AgendaPage(private=False))
    )


def add(said: Pressed, scene: Scene) -> Outcome:
    """Add one matter (extra ärende), read as a pasted line is read: a confidential one keeps number and initials alone."""
    meeting = scene.meeting
    why = not_planned(meeting)
    if why:
        return refused(why)
    text = said.field("title")
    level = said.field("level")
    if said.road is Road.FETCH or not (text or level):
        return Outcome(reply=AgendaAddPage())
    if scene.hushed:
        return refused(CommonRefusal.HUSHED)
    if len([m for m in meeting.matters if m.state is not MatterState.STRUCK]) >= MOST_MATTERS:
        return refused(AgendaRefusal.AGENDA_FULL)
    if level not in {k.value for k in MatterKind} or len(text) > MAX_TITLE:
        return Outcome(reply=Draft(AddForm(key(scene), _kinds(), wrong=True)))
    no = max((m.no for m in meeting.matters), default=0) + 1
    read = read_agenda(f"{no}. {text}")
    line = next(iter(read.lines), None)
    kind = MatterKind(level)
    if line is not None and line.kind.level > kind.level:
        kind = line.kind
    title = text if kind.keeps_title else ""
    initials = (line.initials or "") if line is not None and kind.keeps_initials else ""
    if kind.keeps_title and not title:
        return Outcome(reply=Draft(AddForm(key(scene), _kinds(), wrong=True)))
    wording = f"t{no}" if title else ""
    words = (Wording(wording, Words(title), no),) if wording else ()
    return Outcome((MatterListed(no, kind.value, wording, initials),), _shown(meeting), AgendaPage(), words)


def strike(said: Pressed, scene: Scene) -> Outcome:
    """Strike a matter that was not taken (utgår); its title is not shown any more."""
    meeting, no = scene.meeting, number_in(said)
    why = not_planned(meeting)
    if why or no is None:
        return refused(why or CommonRefusal.BAD_FORM)
    if said.road is Road.FETCH or not no:
        return Outcome(reply=AgendaStrikePage())
    matter = meeting.matter(no)
    if matter is None:
        return refused(MatterRefusal.NO_MATTER)
    if matter.state is MatterState.STRUCK:
        return Outcome(reply=AgendaPage())
    if matter.state is not MatterState.WAITING:
        return refused(AgendaRefusal.MATTER_TAKEN)
    return Outcome((MatterStruck(no),), _shown(meeting), AgendaPage())


def move(said: Pressed, scene: Scene) -> Outcome:
    """Take a waiting matter earlier or later: right after `after` (0: first)."""
    meeting, no = scene.meeting, number_in(said)
    why = not_planned(meeting)
    if why or no is None:
        return refused(why or CommonRefusal.BAD_FORM)
    after_field = said.field("after")
    if said.road is Road.FETCH or not no or not after_field:
        return Outcome(reply=AgendaMovePage())
    numbers = [m.no for m in meeting.matters]
    if no not in numbers or after_field not in {"0", *map(str, numbers)}:
        return refused(MatterRefusal.NO_MATTER)
    rest = [n for n in numbers if n != no]
    after = int(after_field)
    place = rest.index(after) + 1 if after in rest else 0
    order = (*rest[:place], no, *rest[place:])
    if order == tuple(numbers) or after == no:
        return Outcome(reply=AgendaPage())
    return Outcome((AgendaOrdered(order),), _shown(meeting), AgendaPage())


def _shown(meeting: Meeting) -> tuple[Delivery, ...]:
    """Draw the room's agenda again, and the readiness card, which says what comes next."""
    return (AGENDA, READINESS) if meeting.live else (AGENDA,)


def _kinds() -> tuple[str, ...]:
    return tuple(k.value for k in MatterKind)


# ---- pages -------------------------------------------------------------------------------------------------------


def draw(_: Page, scene: Scene) -> View:
    """Draw the agenda; the hosts have buttons to change it."""
    # The room's card is not edited for each step of the meeting, so it says of a matter only that it is struck.
    room = scene.viewer is None
    rows = tuple(_settled(_row(m)) if room else _row(m) for m in scene.meeting.matters)
    hosts = scene.viewer is not None and scene.hosts and scene.meeting.stage is not Stage.CLOSED
    return AgendaList(key(scene), rows, changeable=hosts)


def draw_add(_: Page, scene: Scene) -> View:
    """Draw the dialog that adds a matter."""
    return AddForm(key(scene), _kinds())


def draw_strike(_: Page, scene: Scene) -> View:
    """Draw the choice of a matter to strike."""
    return StrikeForm(key(scene), tuple(_row(m) for m in _waiting(scene.meeting)))


def draw_move(_: Page, scene: Scene) -> View:
    """Draw the choice of a matter and its new place."""
    rows = tuple(_row(m) for m in scene.meeting.matters if m.state is not MatterState.STRUCK)
    return MoveForm(key(scene), tuple(_row(m) for m in _waiting(scene.meeting)), rows)


def _settled(row: AgendaRow) -> AgendaRow:
    return row if row.state == MatterState.STRUCK else replace(row, state=MatterState.WAITING.value)


def _waiting(meeting: Meeting) -> list[Matter]:
    return [m for m in meeting.matters if m.state is MatterState.WAITING]


def _row(matter: Matter) -> AgendaRow:
    name = named(matter)
    struck = matter.state is MatterState.STRUCK
    return AgendaRow(
        matter.no, matter.kind.value, matter.state.value, matter.initials, "" if struck or not name else name.title
    )
