"""A matter is made stricter, at any time until it is ended, and takes effect at once (R-107, R-117)."""

from dataclasses import replace

from cards.matter import LevelForm, LevelNote, NoMatter
from cards.view import View
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Delivery, Outcome, Page
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import ReadinessPage, refused
from dialogs.matter.at_table import meant, number_in, why_none, why_over
from dialogs.matter.checklist_asked_anew import ask
from dialogs.matter.checklist_lines_asked import gated
from dialogs.matter.facts import LevelRaised
from dialogs.matter.pages import GatePage, LevelRaisedPage, MatterLevelPage
from dialogs.matter.raised_still_visible import left_in_files
from dialogs.matter.refusals import LevelFault, MatterRefusal
from dialogs.matter.remote_allowed import must_leave
from dialogs.meeting.kinds import LEVELS, STRICTNESS, MatterKind
from dialogs.meeting.meeting import Matter, Meeting, Stage
from dialogs.profile.what_a_level_asks import keeps_content
from dialogs.said.inbound import Pressed, Road
from dialogs.showing.names import key, named
from dialogs.showing.shared_cards import AGENDA, READINESS, desk_anew, motion_card, tell_hosts
from dialogs.text.digits import number

_DESK = ReadinessPage()


def level(said: Pressed, scene: Scene) -> Outcome:
    """Make a matter stricter, at once, whatever its state until it is ended (R-117). Milder it is never made."""
    meeting, no = scene.meeting, number_in(said)
    if meeting.stage is Stage.CLOSED or no is None:
        return refused(CommonRefusal.CLOSED if meeting.stage is Stage.CLOSED else CommonRefusal.BAD_FORM)
    matter = meant(meeting, no)
    if matter is None:
        return refused(why_none(no))
    over = why_over(matter)
    if over:
        return refused(over)
    wanted = said.field("level")
    kind = _kind(wanted)
    if said.road is Road.FETCH or not wanted or (said.filled_in and kind is None):
        return Outcome(reply=MatterLevelPage(matter.no, LevelFault.MISSING if said.filled_in else None))
    if kind is None:
        return refused(CommonRefusal.BAD_FORM)
    if kind is matter.kind:
        return Outcome(reply=_DESK)
    if kind in _above(matter.kind):
        return _raise(scene, matter, kind)
    not_stricter = Outcome(reply=MatterLevelPage(matter.no, LevelFault.NOT_STRICTER))
    return not_stricter if said.filled_in and _above(matter.kind) else refused(MatterRefusal.NOT_STRICTER)


def _kind(wanted: str) -> MatterKind | None:
    """Read the name of a kind, or a level's number."""
    level_ = number(wanted, 1)
    if level_ is not None:
        return LEVELS[level_] if level_ < len(LEVELS) else None
    return next((kind for kind in MatterKind if kind.value == wanted), None)


def _above(kind: MatterKind) -> tuple[MatterKind, ...]:
    return STRICTNESS[STRICTNESS.index(kind) + 1 :]


def _raise(scene: Scene, matter: Matter, kind: MatterKind) -> Outcome:
    """Raise it: nothing more is kept, what was handed in is sealed, the title is destroyed, and every card told again.

    On the table it stays there: an open matter is not thrown back behind the gate, since the chair is in the middle of
    it. The guard stands from this moment, the checklist is asked anew, and the chair gets the gate's page, which lists
    what is missing for the stricter kind (somebody remote in a matter of protective security, above all).
    """
    meeting = scene.meeting
    raised = replace(matter, kind=kind, check=None)
    facts: tuple[Fact, ...] = (LevelRaised(matter.no, kind.value),)
    page = LevelRaisedPage(
        matter.no,
        bared=int(bool(matter.title) and not kind.keeps_title),
        aloud=int(kind.confidential and not matter.kind.confidential),
    )
    to_send: tuple[Delivery, ...] = tell_hosts(meeting, page, f"level:{matter.no}:{kind}", alarm=True)
    reply: Page = _DESK
    if matter.on_table and gated(scene, raised):
        asked = ask(scene, raised)
        facts, to_send, reply = (*facts, *asked.facts), (*to_send, *asked.deliveries), GatePage(matter.no)
    kept = keeps_content(scene.profile, kind)
    handed = tuple(m for m in meeting.motions if m.no == matter.no and m.wording)
    copies = Outcome() if kept else left_in_files(meeting, matter)
    drawn = (*to_send, *_named_on(matter, meeting), _card_of(matter, meeting))
    return Outcome(
        facts=(*facts, *copies.facts),
        deliveries=(*(drawn if meeting.live else _named_on(matter, meeting)), *copies.deliveries),
        reply=reply,
        sealed=() if kept else tuple(m.wording for m in handed),
        purged=(matter.title,) if matter.title and not kept else (),
    )


def _card_of(matter: Matter, meeting: Meeting) -> Delivery:
    """The matter's card on the table comes to the foot of the chat, with what has to be done now; else the card is only edited."""
    return desk_anew(meeting) if matter.on_table else READINESS


def _named_on(matter: Matter, meeting: Meeting) -> tuple[Delivery, ...]:
    """The cards in the room that hold the matter's title or its motions' wording: they are drawn again, without."""
    motions = tuple(m.motion for m in meeting.motions if m.no == matter.no)
    shown = tuple(motion_card(number) for number in motions)
    return (*shown, AGENDA)


def _meant(page: MatterLevelPage | LevelRaisedPage, meeting: Meeting) -> Matter | None:
    """The page's matter; without a number the one on the table."""
    return meant(meeting, page.no)


def draw_level(page: MatterLevelPage, scene: Scene) -> View:
    """Draw the choice of a stricter kind."""
    matter = _meant(page, scene.meeting)
    name = named(matter)
    if matter is None or name is None:
        return NoMatter()
    stricter = tuple(kind.value for kind in _above(matter.kind))
    return LevelForm(key(scene), name, matter.kind.value, stricter, page.wrong or "")


def draw_raised(page: LevelRaisedPage, scene: Scene) -> View:
    """Draw the note to the hosts that the level was raised; said clearly where somebody remote may not stay (R-045).

    While the check is to be made again it says so, with the button for it.
    """
    matter = _meant(page, scene.meeting)
    name = named(matter)
    if matter is None or name is None:
        return NoMatter()
    leave = bool(must_leave(scene, matter, scene.meeting.people.values()))
    checked = matter.check is not None or not matter.on_table or not gated(scene, matter)
    return LevelNote(
        name,
        matter.kind.value,
        leave,
        None if checked or scene.dialog else key(scene),
        bared=bool(page.bared),
        sealed=any(one.no == matter.no and one.sealed for one in scene.meeting.motions),
        aloud=bool(page.aloud),
    )
