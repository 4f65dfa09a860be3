"""A confidential matter wakes those of its chat's other sittings in which a motion waits."""

from dataclasses import replace

from bot.turn.motions_held_elsewhere import let_go
from dialogs.motion.facts import MotionHeld
from dialogs.motion.mover_is_asked import HELD
from tests.support.meetings import TEN, a_meeting, happened, pressed


def test_only_where_a_motion_waits_is_anybody_woken_and_with_the_time_of_the_call() -> None:
    """By its own key, in its own chat, in the tenant of whoever called."""
    waits = happened(replace(a_meeting(), key="s2"), MotionHeld(1, "anna", "", "h1", 9), by="anna")
    said = replace(pressed("matter.call", "chair", matter=3), arrived=TEN)
    (woken,) = let_go(said, (a_meeting(), waits))
    assert (woken.sitting, woken.what, woken.at, woken.arrived) == ("s2", HELD, said.at, TEN)
    assert (woken.place.chat, woken.place.tenant, woken.place.personal) == (waits.chat, said.place.tenant, False)
