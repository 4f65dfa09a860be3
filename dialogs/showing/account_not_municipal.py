"""Who of the board and the administration takes part with another account than the municipality's, where its rules want that of them (R-026).

Nobody is kept out by it: the secretary vouches for a guest by name, and knows why. Parties, and whoever may attend only, have no account of the municipality.
"""

from typing import Final

from dialogs.judging.scene import Scene
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Person, Stage
from dialogs.profile.choices import Accounts

_HAVE_ONE: Final = frozenset({one for one in Capacity if one.elected} | {Capacity.SECRETARY, Capacity.OFFICIAL})


def with_another_account(scene: Scene) -> tuple[Person, ...]:
    """Those people: before the sitting begins all whose account is known, afterwards those whom Teams shows in the call."""
    if scene.profile.accounts is not Accounts.MUNICIPAL:
        return ()
    before = scene.meeting.stage is Stage.PREPARED
    others = (one for one in scene.meeting.people.values() if one.foreign and one.given in _HAVE_ONE)
    return tuple(one for one in others if one.in_call or (before and one.in_chat is not False))
