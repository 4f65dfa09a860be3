"""A message that is edited or deleted after it became a motion changes no motion: its mover is told what stands, and how to change it.

Everybody reads the new words in the chat and the old ones on the motion's card. Teams may deliver the change before the
message: its id is noted then, without a word, and the mover is told when the motion comes. Source: R-136, R-138, R-147.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final

from cards.motion_unchanged import MotionUnchanged
from cards.view import View
from dialogs.judging.outcome import Outcome, Page, Tell
from dialogs.judging.refusals import NoticeCode, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import NoticePage
from dialogs.meeting.parts import Motion
from dialogs.motion.facts import MessageChanged, Moved
from dialogs.motion.one_motion import fixed
from dialogs.motion.pages import MotionUnchangedPage
from dialogs.profile.choices import MotionChannel
from dialogs.said.inbound import Erased, Pressed, Road, Sender, Spoke
from dialogs.showing.written_in_confidence import hidden_at
from dialogs.typed.commands import Command

_LATE: Final = timedelta(minutes=15)
"""What was written longer ago has come long since, and was no motion."""

_EVERY_S: Final = 60  # seconds between two words to the mover of the same motion


def edited(said: Spoke, scene: Scene, found: Command | None, *, meant: bool) -> Outcome:
    """Answer an edit: nothing is judged by it. `meant`: as a new message it would have been for us."""
    motion = _motion_of(said.message, said.who, scene)
    if motion is not None:
        return _told(motion, said.who, scene, MessageChanged(said.message, motion.motion))
    if not meant:
        return Outcome()
    noted = _noted(said, scene) if found is not None and found.wording else Outcome()
    return replace(noted, reply=NoticePage(NoticeCode.EDIT_UNHEARD))


def erased(said: Erased, scene: Scene) -> Outcome:
    """Tell the mover whose message was deleted that the motion stands; of any other message nothing is said."""
    motion = _motion_of(said.message, said.who, scene)
    if motion is not None:
        return _told(motion, said.who, scene, MessageChanged(said.message, motion.motion, erased=True))
    return Outcome() if scene.hushed else _noted(said, scene)


def changed_before(said: Pressed, scene: Scene, moved: Moved) -> tuple[Tell, ...]:
    """What the mover of a typed motion is told whose message was changed before it came to us."""
    if said.road is not Road.TYPED or said.form not in scene.meeting.changed_messages:
        return ()
    gone = scene.meeting.changed_messages[said.form]
    return (_word(moved.motion, said.who, scene, erased=gone),)


def _motion_of(message: str, who: Sender, scene: Scene) -> Motion | None:
    """The motion that was made of this message of theirs."""
    person = scene.meeting.person_of(who)
    mine = (one for one in scene.meeting.motions if one.form == message and one.channel == MotionChannel.TYPED)
    return next((one for one in mine if person is not None and one.mover == person.key), None)


def _told(motion: Motion, who: Sender, scene: Scene, fact: MessageChanged) -> Outcome:
    """Note it once, and tell the mover; of a motion that is withdrawn there is nothing to tell."""
    if motion.withdrawn:
        return Outcome()
    known = scene.meeting.changed_messages.get(fact.message)
    facts = (fact,) if known is None or (fact.erased and not known) else ()
    return Outcome(facts, (_word(motion.motion, who, scene, erased=fact.erased),))


def _word(motion: int, who: Sender, scene: Scene, *, erased: bool) -> Tell:
    page, minute = MotionUnchangedPage(motion, int(erased)), int(scene.at.timestamp()) // _EVERY_S
    key = f"unchanged:{motion}:{int(erased)}:{minute}"
    return Tell(who.key, page, key, instead=replace(page, private=False), locale=who.locale)


def _noted(said: Spoke | Erased, scene: Scene) -> Outcome:
    """Remember the id of a message that may still come, of somebody who may make a motion."""
    written = hidden_at(said.message)
    late = written is not None and scene.at - written > _LATE
    if late or not scene.meeting.live or said.message in scene.meeting.changed_messages or not may(Right.MOVERS, scene):
        return Outcome()
    return Outcome((MessageChanged(said.message, erased=isinstance(said, Erased)),))


def draw(page: MotionUnchangedPage, scene: Scene) -> View:
    """Draw what holds."""
    motion = scene.meeting.motion(page.motion)
    return MotionUnchanged(page.motion, bool(page.erased), over=motion is None or fixed(scene, motion))


PAGES: Mapping[type[Page], Callable[[MotionUnchangedPage, Scene], View]] = {MotionUnchangedPage: draw}
