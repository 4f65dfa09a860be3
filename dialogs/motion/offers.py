"""What chair and secretary can do next about the motions."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from cards.offers import Offer
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stages import not_live
from dialogs.meeting.meeting import Matter, Stage
from dialogs.meeting.parts import Motion
from dialogs.motion.card_codes import MotionAct
from dialogs.motion.drawing import acts, hidden
from dialogs.motion.writing_allowed import oral, taken_now, takes
from dialogs.showing.next_steps import OfferPlace

MOST_MOTIONS: Final = 4  # each with its own buttons in the help; the list has them all


def offers(scene: Scene) -> tuple[Offer, ...]:
    """Motions where they are taken: the secretary notes one made aloud; who may move hands one in; both see them (R-137, R-042)."""
    on = taken_now(scene)
    if on is None:
        return ()
    seen = _offer("motion.list", "matter.motions", OfferPlace.CHANGE, on.no)
    noted = (_offer("motion.record", "motion.record", OfferPlace.NOTE, on.no),) if scene.secretary else ()
    moved = (_offer("motion.open", "matter.move", OfferPlace.NOTE, on.no),) if may(Right.MOVERS, scene) else ()
    return (*noted, *moved, seen)


def _offer(verb: str, phrase: str, place: OfferPlace, no: int) -> Offer:
    return Offer(verb, phrase, place, {"matter": no}, dialog=True)


def steps(scene: Scene) -> tuple[Offer, ...]:
    """Hand a motion in or note one; back, withdraw, correct or fetch those handed in last; see them all (R-137, R-147, R-148)."""
    meeting = scene.meeting
    if meeting.stage is Stage.EMPTY:
        return ()
    seen = Offer("motion.list", "guide.motions", OfferPlace.CHANGE, dialog=True)
    about = tuple(offers_ for motion in reversed(meeting.motions) if (offers_ := tuple(_about(scene, motion))))
    return (*_made(scene), seen, *(offer for offers_ in about[:MOST_MOTIONS] for offer in offers_))


def first_taking(scene: Scene) -> Matter | None:
    """The matter that a motion is handed in for first: the one on the table, else the next that takes any; None: none does."""
    meeting = scene.meeting
    if not_live(meeting) or oral(scene, None):
        return None
    on = (meeting.on_table,) if meeting.on_table is not None else ()
    return next((matter for matter in (*on, *meeting.matters) if takes(scene, matter)), None)


def first_with(scene: Scene, act: MotionAct) -> int | None:
    """The newest motion about which the viewer can do this; None: there is none."""
    open_ = (motion for motion in reversed(scene.meeting.motions) if not hidden(scene, motion))
    return next((motion.motion for motion in open_ if act in acts(scene, motion)), None)


def _made(scene: Scene) -> tuple[Offer, ...]:
    matter = first_taking(scene)
    if matter is None:
        return ()
    moved = (_offer("motion.open", "guide.move", OfferPlace.NOTE, matter.no),) if may(Right.MOVERS, scene) else ()
    noted = may(Right.SECRETARY, scene)
    return (*moved, *((_offer("motion.record", "motion.record", OfferPlace.NOTE, matter.no),) if noted else ()))


def _about(scene: Scene, motion: Motion) -> Iterator[Offer]:
    """What can be done about one motion. Each press has a form of its own: two motions are two presses."""
    number = motion.motion
    sent: dict[str, str | int] = {"motion": number, "form": f"{scene.fresh}-{number}"}
    if hidden(scene, motion):
        if may(Right.SECRETARY, scene) and motion.wording:
            yield Offer("motion.fetch", "guide.fetch", OfferPlace.CHANGE, sent, {"motion": number}, dialog=True)
        return
    for act in acts(scene, motion):
        yield replace(_ACTS[act], fields=sent, numbers={"motion": number})


_ACTS: Final = {
    MotionAct.SECOND: Offer("motion.second", "guide.second", OfferPlace.CHANGE),
    MotionAct.UNSECOND: Offer("motion.unsecond", "guide.unsecond", OfferPlace.CHANGE),
    MotionAct.WITHDRAW: Offer("motion.withdraw", "guide.withdraw", OfferPlace.CHANGE),
    MotionAct.KIND: Offer("motion.reclassify", "guide.kind", OfferPlace.CHANGE, dialog=True),
}
