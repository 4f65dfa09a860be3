"""How motions look to the room, the mover, other members and the secretary, and what each of them can do about one."""

from collections import Counter
from itertools import groupby

from cards.buttons import MAX_REFRESHED
from cards.motion import FetchForm, KindForm, MotionCard, MotionText, SealedMotion
from cards.motion_list import HiddenRow, MotionGroup, MotionList
from cards.naming import MatterName
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.refusals import RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import MotionPage
from dialogs.judging.stages import not_live
from dialogs.judging.who_makes_motions import moves_in
from dialogs.matter.at_table import deliberation_over
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Motion
from dialogs.meeting.wordings import shown_key
from dialogs.motion.card_codes import MotionAct, ReceiptHead
from dialogs.motion.form import KINDS, form
from dialogs.motion.motion_as_read import Filled
from dialogs.motion.pages import (
    MotionFetchPage,
    MotionFormPage,
    MotionKindPage,
    MotionReceiptPage,
    MotionRecordPage,
    MotionsPage,
)
from dialogs.motion.refusals import MotionRefusal
from dialogs.motion.writing_allowed import not_taken
from dialogs.profile.choices import MotionChannel
from dialogs.profile.what_a_level_asks import keeps_content
from dialogs.showing.names import key, with_group

MOST_NAMED = 25  # people who back a motion, by name; the rest are counted
NAMED_IN_LIST = 5
A_PAGE = 15  # motions in one list; all of them with their wording would not fit on a card
_ENTERED = frozenset({MotionChannel.RECORDED, MotionChannel.EMAIL})


# ---- what can be seen and done -----------------------------------------------------------------------------------


def hidden(scene: Scene, motion: Motion) -> bool:
    """Whether nothing but the motion's number is shown: its matter is confidential now, or is not to be kept (R-117)."""
    matter = scene.meeting.matter(motion.no)
    return motion.sealed or matter is None or not keeps_content(scene.profile, matter.kind)


def may_withdraw(scene: Scene, motion: Motion) -> bool:
    """Whether the viewer may withdraw it: the mover may, and the secretary where it was noted for the mover."""
    person = scene.person
    own = person is not None and person.key == motion.mover
    return own or (scene.secretary and motion.channel in _ENTERED)


def text_of(meeting: Meeting, motion: Motion, most: int = MOST_NAMED) -> MotionText:
    """What cards show of a motion that is not hidden; a withdrawn one has no wording (R-147)."""
    registered = meeting.archive.registered.get(motion.motion)
    return MotionText(
        motion=motion.motion,
        no=motion.no,
        kind=motion.kind or "",
        mover=with_group(meeting, motion.mover),
        wording="" if motion.withdrawn else shown_key(motion),
        seconds=tuple(with_group(meeting, one) for one in motion.seconds[:most]),
        more=max(0, len(motion.seconds) - most),
        withdrawn=motion.withdrawn,
        channel=motion.channel,
        came_at=motion.came_at,
        registered=registered is not None,
        dnr=registered.dnr if registered is not None else "",
    )


def _still(scene: Scene, motion: Motion) -> bool:
    """Whether the motion can still change in any way."""
    matter = scene.meeting.matter(motion.no)
    return not not_live(scene.meeting) and matter is not None and not deliberation_over(matter) and not motion.withdrawn


def _may_back(scene: Scene, motion: Motion) -> bool:
    """Whether the viewer takes part in the matter and has not backed the motion yet."""
    person, matter = scene.person, scene.meeting.matter(motion.no)
    serves = matter is not None and moves_in(scene.meeting, person, matter)
    return serves and person is not None and person.key not in motion.seconds


def acts(scene: Scene, motion: Motion) -> tuple[MotionAct, ...]:
    """What the viewer can do. The room's card asks everybody to back it: who may not is told so."""
    person, found = scene.person, []
    if not _still(scene, motion):
        return ()
    own = person is not None and person.key == motion.mover
    if scene.viewer is None or (_may_back(scene, motion) and not own):
        found.append(MotionAct.SECOND)
    if person is not None and person.key in motion.seconds:
        found.append(MotionAct.UNSECOND)
    if may_withdraw(scene, motion):
        found.append(MotionAct.WITHDRAW)
    if scene.secretary:
        found.append(MotionAct.KIND)
    return tuple(found)


# ---- one motion --------------------------------------------------------------------------------------------------


def draw_card(page: MotionPage, scene: Scene) -> View:
    """Draw a motion for whoever looks."""
    return _card(page.motion, scene, page.note)


def draw_receipt(page: MotionReceiptPage, scene: Scene) -> View:
    """Draw the receipt: for the mover, or for the secretary who noted it."""
    return _card(page.motion, scene, receipt=True)


def _card(number: int, scene: Scene, note: RefusalCode | None = None, *, receipt: bool = False) -> View:
    motion = scene.meeting.motion(number)
    if motion is None:
        return Refusal(MotionRefusal.NO_MOTION)
    if hidden(scene, motion):
        return _sealed(scene, motion)
    may = acts(scene, motion)
    return MotionCard(
        key=key(scene, motion.turns),
        motion=text_of(scene.meeting, motion),
        head=_head(scene, motion).value if receipt and not motion.withdrawn else "",
        note=note or "",
        may=tuple(act.value for act in may),
        kinds=_possible(scene, motion) if MotionAct.KIND in may and not motion.kind else (),
        viewers=_viewers(scene.meeting, motion) if scene.viewer is None else (),
    )


def _head(scene: Scene, motion: Motion) -> ReceiptHead:
    person = scene.person
    own = person is not None and person.key == motion.mover
    if motion.channel in _ENTERED and own:
        return ReceiptHead.RECORDED_FOR
    if motion.channel == MotionChannel.EMAIL:
        return ReceiptHead.EMAILED
    return ReceiptHead.RECEIVED if own else ReceiptHead.RECORDED


def _possible(scene: Scene, motion: Motion) -> tuple[str, ...]:
    """The kinds that the motion can have, given that it has a wording or has none."""
    return tuple(k.value for k in KINDS if motion.wording or not scene.profile.needs_wording(k))


def _viewers(meeting: Meeting, motion: Motion) -> tuple[str, ...]:
    """Whose clients fetch their own view: whoever can withdraw it, correct it, or has backed it and can take that back."""
    backers = (meeting.people[who] for who in motion.seconds)
    people = (meeting.people[motion.mover], *meeting.having(Capacity.SECRETARY), *backers)
    return tuple(dict.fromkeys(p.mri for p in people if p.mri))[:MAX_REFRESHED]


def _sealed(scene: Scene, motion: Motion) -> SealedMotion:
    matter = scene.meeting.matter(motion.no)
    return SealedMotion(
        key=key(scene, motion.turns),
        motion=motion.motion,
        no=motion.no,
        confidential=motion.sealed or matter is None or matter.kind.confidential,
        kept=scene.secretary and bool(motion.wording),
        gone=scene.secretary and not motion.wording,
    )


def draw_kind(page: MotionKindPage, scene: Scene) -> View:
    """Draw the choice of another kind."""
    motion = scene.meeting.motion(page.motion)
    if motion is None:
        return Refusal(MotionRefusal.NO_MOTION)
    if hidden(scene, motion):
        return _sealed(scene, motion)
    kinds = tuple(k for k in _possible(scene, motion) if k != motion.kind)
    return KindForm(key(scene, motion.turns), motion.motion, motion.no, motion.kind or "", kinds)


def draw_fetch(page: MotionFetchPage, scene: Scene) -> View:
    """Draw the warning before a sealed wording is fetched; where there is none any more, what is left."""
    motion = scene.meeting.motion(page.motion)
    if motion is None:
        return Refusal(MotionRefusal.NO_MOTION)
    if not motion.wording or not hidden(scene, motion):
        return _card(page.motion, scene)
    return FetchForm(key(scene, motion.turns), motion.motion, motion.no)


# ---- the forms ---------------------------------------------------------------------------------------------------


def draw_form(page: MotionFormPage, scene: Scene) -> View:
    """Draw a member's form, unless the matter takes no written motions any more."""
    return _form(page, scene, entry=False)


def draw_record(page: MotionRecordPage, scene: Scene) -> View:
    """Draw the secretary's form."""
    return _form(page, scene, entry=True)


def _form(page: MotionFormPage | MotionRecordPage, scene: Scene, *, entry: bool) -> View:
    matter = scene.meeting.matter(page.no) if page.no else None
    why = not_live(scene.meeting) or not_taken(scene, matter)
    if why:
        return Refusal(why)
    return form(scene, Filled(page.no, page.kind, ""), page.wrong, entry=entry, fixed=bool(page.no))


# ---- the list ----------------------------------------------------------------------------------------------------


def draw_list(page: MotionsPage, scene: Scene) -> View:
    """Draw the motions, matter by matter in the agenda's order; chair and secretaries see how many of each kind."""
    meeting = scene.meeting
    no, start = page.no, page.start
    places = {m.no: at for at, m in enumerate(meeting.matters)}
    found = sorted((m for m in meeting.motions if no in (0, m.no)), key=lambda m: places.get(m.no, len(places)))
    shown = found[start : start + A_PAGE]
    looks = scene.viewer is not None
    return MotionList(
        key=key(scene),
        groups=tuple(_group(scene, one, tuple(rows)) for one, rows in groupby(shown, lambda m: m.no)),
        no=no,
        more=start + A_PAGE if len(found) > start + A_PAGE else 0,
        own=looks,
        entry=looks and scene.secretary and not not_live(meeting) and not not_taken(scene, meeting.matter(no)),
    )


def _group(scene: Scene, no: int, rows: tuple[Motion, ...]) -> MotionGroup:
    meeting = scene.meeting
    matter = meeting.matter(no)
    name = MatterName(no, matter.initials, matter.title) if matter else MatterName(no)
    open_ = [m for m in meeting.motions if m.no == no and not hidden(scene, m)]
    lines = tuple(HiddenRow(m.motion, m.no) if hidden(scene, m) else text_of(meeting, m, NAMED_IN_LIST) for m in rows)
    if scene.viewer is None or not scene.hosts:
        return MotionGroup(name, lines)
    counts = Counter(m.kind or "" for m in open_ if not m.withdrawn)
    kinds = ("", *(k.value for k in KINDS))
    return MotionGroup(name, lines, tuple((k, counts[k]) for k in kinds if counts[k]), sum(m.withdrawn for m in open_))
