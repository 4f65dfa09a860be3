"""A motion that was said to the bot, and whose matter or words are in doubt: its mover is asked, in private, before anybody sees it.

Its words are kept meanwhile, and destroyed when nobody has answered in fifteen minutes, or when a confidential matter is
called in any sitting of the chat: they may be about that one. Source: R-138, R-143, R-227, R-252.
"""

from collections.abc import Callable, Mapping
from typing import Final

from cards.motion_asked import HeldMotionCard
from cards.naming import MatterName
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.outcome import Outcome, Page, Tell, Wake, Wording
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import MotionPage, NoticePage, refused
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.parts import HeldMotion
from dialogs.motion.drawing import draw_card
from dialogs.motion.facts import MotionHeld, MotionLetGo
from dialogs.motion.matters_spoken_of import spoken_of
from dialogs.motion.motion_as_read import Filled, doubt, matters_named, perhaps
from dialogs.motion.pages import HeldPage, MotionFormPage
from dialogs.motion.refusals import MotionFault, MotionRefusal
from dialogs.motion.what_is_wrong import fault
from dialogs.motion.writing_allowed import oral, takes
from dialogs.said.inbound import Pressed, Words
from dialogs.showing.names import key
from dialogs.text.digits import number

HELD_S: Final = 15 * 60
"""So long a motion waits for its mover to name the matter."""

HELD: Final = "held"
"""The name of the time at which the motions that wait are looked at."""

_MOST_DIGITS: Final = 4
_MOST_LIKELY: Final = 2  # matters that are one press each: the one on the table, and the one whose number was written


def hold(said: Pressed, scene: Scene, filled: Filled, mover: Person) -> Outcome:
    """Keep the motion for its mover to say which matter it is about; without a word to keep, ask for it in the form."""
    meeting, number_ = scene.meeting, perhaps(said) or 0
    by_number = matters_named(f"{number_} {said.field('named')}", meeting)
    about = (*by_number, *spoken_of(filled.words, meeting).matters)
    if any(oral(scene, one) for one in about):
        return refused(MotionRefusal.HELD_CONFIDENTIAL)  # In doubt the words are about that one.
    number_ = number_ or next((one.no for one in about if one is not meeting.on_table), 0)
    if not any(takes(scene, matter) for matter in meeting.matters):
        return refused(MotionRefusal.NO_MOTIONS_NOW)
    wrong = fault(filled, scene)
    if wrong is MotionFault.TOO_LONG:
        return refused(MotionRefusal.MOTION_TOO_LONG)
    if wrong is MotionFault.IDENTITY:
        return refused(MotionRefusal.MOTION_IDENTITY)
    if wrong in (MotionFault.KIND, MotionFault.WORDING):
        return Outcome(reply=MotionFormPage(0, filled.kind, wrong if wrong is MotionFault.WORDING else None))
    held = meeting.held_so_far + 1
    wording = f"h{held}" if filled.words else ""
    cut = number(said.field("cut"), _MOST_DIGITS) or 0
    bare = cut >= len(filled.words)
    waits = MotionHeld(held, mover.key, filled.kind or "", wording, number_, cut, bare, doubt(said) or "")
    kept = (Wording(wording, Words(filled.words)),) if wording else ()
    return Outcome((waits,), (_ask(waits.held, mover, said.who.locale), *_wake(scene, meeting)), wordings=kept)


def _ask(held: int, mover: Person, locale: str = "") -> Tell:
    """Ask in private; where there is no road, the room is told what to write, without a name."""
    unreached = NoticePage(NoticeCode.MOTION_UNREACHED, private=False)
    return Tell(
        mover.wire, HeldPage(held), f"held:{held}", instead=unreached, expires_s=HELD_S, edited=True, locale=locale
    )


def _wake(scene: Scene, meeting: Meeting) -> tuple[Wake, ...]:
    """Come back when the one that has waited longest has waited enough. The newest begins to wait now."""
    now = scene.moment.arrived
    waited = max(((now - one.since).total_seconds() for one in meeting.held), default=0)
    return (Wake(HELD, max(1, HELD_S - int(waited))),)


def waiting(meeting: Meeting, held: int | None) -> HeldMotion | None:
    """The motion with this number among those that wait; None where it waits no more."""
    return next((one for one in meeting.held if one.held == held), None)


def too_late(scene: Scene, one: HeldMotion) -> bool:
    """Whether the motion has waited as long as it may, by the database's clock."""
    return (scene.moment.arrived - one.since).total_seconds() >= HELD_S


def due(scene: Scene) -> Outcome:
    """Let go of the motions that have waited long enough: their words are destroyed, and their movers' cards say so.

    In a confidential matter of any of the chat's sittings it is all of them: they may be about that one (R-252).
    """
    gone = tuple(one for one in scene.meeting.held if scene.hushed or too_late(scene, one))
    rest = tuple(one for one in scene.meeting.held if one not in gone)
    people = scene.meeting.people
    closed = tuple(_ask(one.held, people[one.mover]) for one in gone)
    now = scene.moment.arrived
    wakes = (HELD_S - int((now - one.since).total_seconds()) for one in rest)
    return Outcome(
        tuple(MotionLetGo(one.held) for one in gone), (*closed, *(Wake(HELD, after) for after in sorted(wakes)[:1]))
    )


def draw(page: HeldPage, scene: Scene) -> View:
    """Draw the question for the mover; once it is answered the motion, and else that it is gone."""
    meeting = scene.meeting
    one = waiting(meeting, page.held)
    if one is None:
        motion = next((m for m in meeting.motions if m.wording == f"h{page.held}"), None)
        return Refusal(MotionRefusal.HELD_GONE) if motion is None else draw_card(MotionPage(motion.motion), scene)
    if scene.person is None or scene.person.key != one.mover:
        return Refusal(MotionRefusal.HELD_GONE)
    open_ = tuple(matter for matter in meeting.matters if takes(scene, matter))
    likely = tuple(m for m in open_ if m.no in (meeting.table, one.perhaps))[:_MOST_LIKELY]
    return HeldMotionCard(
        key=key(scene),
        held=one.held,
        kind=one.kind or "",
        wording=one.wording,
        likely=tuple(MatterName(m.no, m.initials, m.title) for m in likely),
        others=tuple(MatterName(m.no, m.initials, m.title) for m in open_ if m not in likely),
        table=meeting.table,
        wrong=page.wrong or "",
        doubt=one.doubt or "",
    )


PAGES: Mapping[type[Page], Callable[[HeldPage, Scene], View]] = {HeldPage: draw}
WAKES: Mapping[str, Callable[[Scene], Outcome]] = {HELD: due}
