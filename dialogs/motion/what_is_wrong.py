"""What is wrong with a motion that may be written: its kind, its wording by the profile's rules, its length, an identity number in it, when it came (R-117, R-138 to R-140)."""

from cards.byte_limits import MAX_ON_CARD, fits
from cards.motion_form import MAX_HANDED_BACK, MAX_WORDING
from dialogs.judging.scene import Scene
from dialogs.motion.motion_as_read import Filled
from dialogs.motion.refusals import MotionFault
from dialogs.profile.choices import MotionChannel, WordingRule
from dialogs.text.clock_times import clock_of
from dialogs.text.identity_number import contains_identity_number


def fault(filled: Filled, scene: Scene) -> MotionFault | None:
    """What is wrong with the motion itself; None where it can be taken.

    One that was typed without a kind is taken as it stands: nothing is lost, and the secretary names the kind with one
    press. Its wording is asked for, since without kind and wording there is no motion.
    """
    if length(filled.words) > MAX_WORDING:
        return MotionFault.TOO_LONG
    if contains_identity_number(filled.words):
        return MotionFault.IDENTITY  # everybody would read it, and its writer is told that nothing is kept
    if filled.kind is None:
        return None if filled.channel == MotionChannel.TYPED and filled.words else MotionFault.KIND
    if filled.came_at and clock_of(filled.came_at) is None:
        return MotionFault.CAME_AT
    if scene.profile.needs_wording(filled.kind) and not filled.words:
        return MotionFault.WORDING
    forbidden = scene.profile.wording_of(filled.kind) is WordingRule.FORBIDDEN
    return MotionFault.NO_WORDING if forbidden and filled.words else None


def length(words: str) -> int:
    """How many characters Teams counts: UTF-16, where an emoji is two."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def returnable(filled: Filled) -> bool:
    """Whether what was typed can be handed back in a form, to be mended."""
    return not filled.by_post and length(filled.words) <= MAX_HANDED_BACK and fits(filled.words, MAX_ON_CARD)
