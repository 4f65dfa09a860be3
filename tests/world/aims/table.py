"""Who wants what: the aims by their names. A new subject adds its own here, and is played from then on."""

from collections.abc import Callable, Mapping
from typing import Final

from tests.world.aims import chair, member, outsiders, secretary
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed

Aim = Callable[[Sight], Deed | None]

AIMS: Final[Mapping[str, tuple[int, Aim]]] = {
    "chair": (14, chair.next_deed),
    "secretary": (8, secretary.next_deed),
    "member": (2, member.next_deed),
    "talker": (2, member.talker),
    "dropper": (2, member.dropper),
    "late": (1, member.late),
    "impostor": (1, outsiders.impostor),
    "onlooker": (1, outsiders.onlooker),
}
"""Each with how often such a person acts."""
