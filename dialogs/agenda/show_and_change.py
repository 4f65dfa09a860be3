"""The agenda (föredragningslista): shown to all, and changed by chair and secretary: added to, struck from, reordered.

A confidential matter is its number and initials here as everywhere (R-107).
"""

from dataclasses import replace

from cards.agenda import AddForm, AgendaList, AgendaRow, MoveForm, StrikeForm
from cards.view import View
from dialogs.agenda.facts import AgendaOrdered, MatterListed, MatterStruck
from dialogs.agenda.pages import AgendaAddPage, AgendaMovePage, AgendaStrikePage
from dialogs.agenda.read_agenda import read_agenda
from dialogs.agenda.refusals import AgendaFault, AgendaRefusal
from dialogs.agenda.titles import MAX_TITLE
from dialogs.judging.outcome import Delivery, Draft, Outcome, Page, Reply, Wording
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import AgendaPage, refused
from dialogs.judging.stages import not_planned
from dialogs.matter.at_table import number_in
from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting.kinds import MatterKind
from dialogs.meeting.meeting import Matter, MatterState, Meeting, Stage
from dialogs.said.inbound import Pressed, Road, Words
from dialogs.showing.names import key, named
from dialogs.showing.shared_cards import AGENDA, READINESS

MOST_MATTERS = 80
_HANDED_BACK = 2_000  # characters of a title that a form gives back to be shortened


def show(_: Pressed, scene: Scene) -> Outcome:
    """Show the agenda; it is nobody's secret."""
    return (
        refused(CommonRefusal.NOT_SET_UP)
        if scene.meeting.stage is Stage.EMPTY
        else Outcome(reply=AgendaPage(private=False))
    )


def add(said: Pressed, scene: Scene) -> Outcome:
    """Add one matter (extra ärende), read as a pasted line is read: a confidential one keeps number and initials alone.

    Where it is unclear whether it is confidential, nothing is kept until the kind has been chosen once more (R-107).
    """
    meeting = scene.meeting
    why = not_planned(meeting)
    if why:
        return refused(why)
    text = said.field("title") or said.field("carried")
    level = said.field("level")
    if said.road is Road.FETCH or not (text or level or said.filled_in):
        return Outcome(reply=AgendaAddPage())
    if scene.hushed:
        return refused(CommonRefusal.HUSHED)
    if len([m for m in meeting.matters if m.state is not MatterState.STRUCK]) >= MOST_MATTERS:
        return refused(AgendaRefusal.AGENDA_FULL)
    wrong = _wrong(level, text)
    if wrong is AgendaFault.LEVEL and said.field("asked") == "yes":
        wrong = _doubt(said)
    if wrong:
        return Outcome(reply=_handed_back(said, scene, wrong))
    no = max((m.no for m in meeting.matters), default=0) + 1
    read = read_agenda(f"{no}. {text}")
    line = next(iter(read.lines), None)
    kind, stricter = MatterKind(level), False
    if line is not None and line.kind.level > kind.level:
        if line.doubtful and not _asked(said):
            return Outcome(reply=_handed_back(said, scene, _doubt(said)))
        stricter = not line.doubtful
        kind = line.kind if stricter else kind
    title = text if kind.keeps_title else ""
    initials = (line.initials or "") if line is not None and kind.keeps_initials else ""
    if kind.keeps_title and not title:
        return Outcome(reply=_handed_back(said, scene, AgendaFault.TITLE))
    wording = f"t{no}" if title else ""
    words = (Wording(wording, Words(title), no),) if wording else ()
    return Outcome(
        (MatterListed(no, kind.value, wording, initials),),
        _shown(meeting),
        AgendaPage(stricter=no if stricter else 0),
        words,
    )


def _asked(said: Pressed) -> bool:
    """Whether the kind was chosen after the question whether the matter is confidential; another title is asked about anew."""
    carried, title = said.field("carried"), said.field("title")
    return said.field("asked") == "yes" and (not carried or title in ("", carried))


def _doubt(said: Pressed) -> AgendaFault:
    """A title that may be confidential is carried in the secretary's own dialog alone; elsewhere it is written again."""
    return AgendaFault.DOUBT if said.road is Road.DIALOG else AgendaFault.DOUBT_AGAIN


def _wrong(level: str, title: str) -> AgendaFault | None:
    if level not in _kinds():
        return AgendaFault.LEVEL
    if len(title.splitlines()) > 1:
        return AgendaFault.TITLE_LINES  # one of them may be a confidential matter's, or say that it is
    return AgendaFault.TITLE_LONG if len(title) > MAX_TITLE else None


def _handed_back(said: Pressed, scene: Scene, wrong: AgendaFault) -> Reply:
    """The form with what was filled in; an answer by post holds no words, so there it is empty."""
    if said.road.by_post:
        return AgendaAddPage(wrong)
    if wrong in (AgendaFault.DOUBT, AgendaFault.DOUBT_AGAIN):
        carried = (said.field("title") or said.field("carried")) if wrong is AgendaFault.DOUBT else ""
        return Draft(AddForm(key(scene), _kinds(), wrong.value, "", carried=carried))
    level = said.field("level") if said.field("level") in _kinds() else MatterKind.ORDINARY.value
    return Draft(AddForm(key(scene), _kinds(), wrong.value, level, said.field("title")[:_HANDED_BACK]))


def strike(said: Pressed, scene: Scene) -> Outcome:
    """Strike a matter that was not taken (utgår); its title is not shown any more."""
    meeting, no = scene.meeting, number_in(said)
    why = not_planned(meeting)
    if why or no is None:
        return refused(why or CommonRefusal.BAD_FORM)
    matter = meeting.matter(no)
    if said.road is Road.FETCH or not no or (said.filled_in and matter is None):
        return Outcome(reply=AgendaStrikePage(AgendaFault.MATTER if said.filled_in else None))
    if matter is None:
        return refused(MatterRefusal.NO_MATTER)
    if matter.state is MatterState.STRUCK:
        return Outcome(reply=AgendaPage())
    if matter.state is not MatterState.WAITING:
        taken = Outcome(reply=AgendaStrikePage(AgendaFault.TAKEN))
        return taken if said.filled_in else refused(AgendaRefusal.MATTER_TAKEN)
    return Outcome((MatterStruck(no),), _shown(meeting), AgendaPage())


def move(said: Pressed, scene: Scene) -> Outcome:
    """Take a waiting matter earlier or later: right after `after` (0: first)."""
    meeting, no = scene.meeting, number_in(said)
    why = not_planned(meeting)
    if why or no is None:
        return refused(why or CommonRefusal.BAD_FORM)
    after_field = said.field("after")
    numbers = [m.no for m in meeting.matters]
    known, placed = no in numbers, after_field in {"0", *map(str, numbers)}
    if said.filled_in and not (known and placed):
        return Outcome(reply=AgendaMovePage(AgendaFault.AFTER if known else AgendaFault.MATTER, no))
    if said.road is Road.FETCH or not no or not after_field:
        return Outcome(reply=AgendaMovePage())
    if not (known and placed):
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


def draw(page: Page, scene: Scene) -> View:
    """Draw the agenda; the hosts have buttons to change it."""
    # The room's card is not edited for each step of the meeting, so it says of a matter only that it is struck.
    room = scene.viewer is None
    rows = tuple(_settled(_row(m)) if room else _row(m) for m in scene.meeting.matters)
    hosts = scene.viewer is not None and scene.hosts and scene.meeting.stage is not Stage.CLOSED
    stricter = page.stricter if isinstance(page, AgendaPage) else 0
    return AgendaList(key(scene), rows, changeable=hosts, stricter=stricter)


def draw_add(page: AgendaAddPage, scene: Scene) -> View:
    """Draw the dialog that adds a matter."""
    return AddForm(key(scene), _kinds(), page.wrong or "")


def draw_strike(page: AgendaStrikePage, scene: Scene) -> View:
    """Draw the choice of a matter to strike."""
    return StrikeForm(key(scene), tuple(_row(m) for m in _waiting(scene.meeting)), page.wrong or "")


def draw_move(page: AgendaMovePage, scene: Scene) -> View:
    """Draw the choice of a matter and its new place."""
    rows = tuple(_row(m) for m in scene.meeting.matters if m.state is not MatterState.STRUCK)
    return MoveForm(key(scene), tuple(_row(m) for m in _waiting(scene.meeting)), rows, page.wrong or "", page.no)


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
