"""The secretary says that motions stand in the municipality's register: during the sitting and after it, until the purge (R-205, R-206).

It is their word: the bot sees no register. What is said so may be purged; what is not stays, and the command says so.
"""

from dataclasses import replace
from typing import Final

from dialogs.archive.facts import MotionsRegistered
from dialogs.archive.pages import ArchiveRefusal, RegisterFault, RegisterNote, RegisterPage
from dialogs.archive.register_card import REGISTER, register_cards
from dialogs.archive.registered_or_waiting import stamp, waiting
from dialogs.judging.outcome import Outcome, Tell
from dialogs.judging.refusals import CommonRefusal, RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.meeting.meeting import Stage
from dialogs.motion.drawing import hidden
from dialogs.said.inbound import Pressed, Road
from dialogs.text.diary_numbers import LONGEST, diary_number
from dialogs.text.digits import number

_ALL: Final = "all"
_MOTION_DIGITS: Final = 4


def show(said: Pressed, scene: Scene) -> Outcome:
    """Show which motions are registered and which are not."""
    if scene.meeting.stage is Stage.EMPTY:
        return refused(CommonRefusal.NOT_SET_UP)
    return Outcome(reply=RegisterPage()) if said.road.looking else _answer(RegisterPage(), said, scene)


def say(said: Pressed, scene: Scene) -> Outcome:
    """Note that one motion is registered, or all that wait; said once more it changes nothing, and the answer says so."""
    if scene.meeting.stage is Stage.EMPTY:
        return refused(CommonRefusal.NOT_SET_UP)
    if said.field("dnr") and scene.hushed:
        return refused(CommonRefusal.HUSHED)  # letters of a diary number may be any word
    dnr = diary_number(said.field("dnr"))
    if said.field("dnr") and (dnr is None or len(dnr) > LONGEST):
        return Outcome(reply=RegisterPage(wrong=RegisterFault.NO_NUMBER))
    if said.filled_in and not said.field("motion"):
        return Outcome(reply=RegisterPage(wrong=RegisterFault.NONE_CHOSEN))
    if said.field("motion") == _ALL:
        return _all(said, scene, dnr or "")
    no = number(said.field("motion"), _MOTION_DIGITS)
    why = _why_not(no or 0, scene)
    if why is not None:
        return refused(why)
    there = scene.meeting.archive.registered.get(no or 0)
    if there is not None and dnr in (None, there.dnr):
        return _answer(RegisterPage(RegisterNote.ALREADY), said, scene)
    return _noted((no or 0,), dnr or "", said, scene)


def _all(said: Pressed, scene: Scene, dnr: str) -> Outcome:
    """Note all that wait. A button tells which it was drawn for: it promises no others."""
    wait = tuple(one.motion for one in waiting(scene))
    if said.field("waiting") not in ("", stamp(wait)):
        return _answer(RegisterPage(RegisterNote.OTHERS), said, scene)
    return _noted(wait, dnr, said, scene) if wait else _answer(RegisterPage(RegisterNote.NONE_LEFT), said, scene)


def _why_not(no: int, scene: Scene) -> RefusalCode | None:
    """Why this motion cannot be said to be registered; None where it can."""
    motion = scene.meeting.motion(no)
    if motion is None:
        return ArchiveRefusal.NO_SUCH_MOTION
    if hidden(scene, motion):
        return ArchiveRefusal.SEALED if motion.wording else ArchiveRefusal.ORAL
    return ArchiveRefusal.WITHDRAWN if motion.withdrawn else None


def _noted(motions: tuple[int, ...], dnr: str, said: Pressed, scene: Scene) -> Outcome:
    page = RegisterPage(RegisterNote.SAVED)
    return replace(_answer(page, said, scene), facts=(MotionsRegistered(motions, dnr),))


def _answer(page: RegisterPage, said: Pressed, scene: Scene) -> Outcome:
    """The card: typed it comes anew to whoever asked, pressed it changes. After the close every secretary has one, which follows."""
    typed = said.road is Road.TYPED
    own = Tell(said.who.key, page, REGISTER, edited=True, anew=typed, locale=said.who.locale)
    others = register_cards(scene.meeting, but=said.who.key) if scene.meeting.stage is Stage.CLOSED else ()
    return Outcome(deliveries=(own, *others), reply=None if typed else page)
