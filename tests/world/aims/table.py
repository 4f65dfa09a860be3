"""Who wants what: the aims by their names. What a subject lets people want with it stands in its own file (`tests/world/door.py`)."""

from collections.abc import Mapping
from typing import Final

from tests.world.aims import chair, member, outsiders, secretary
from tests.world.door import Wish, or_wish

_OWN: Final[Mapping[str, tuple[int, Wish]]] = {
    "chair": (14, chair.next_deed),
    "secretary": (8, secretary.next_deed),
    "member": (2, member.next_deed),
    "talker": (2, member.talker),
    "dropper": (2, member.dropper),
    "late": (1, member.late),
    "impostor": (1, outsiders.impostor),
    "onlooker": (1, outsiders.onlooker),
}

AIMS: Final[Mapping[str, tuple[int, Wish]]] = {name: (often, or_wish(name, own)) for name, (often, own) in _OWN.items()}
"""Each with how often such a person acts."""
