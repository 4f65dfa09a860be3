"""What the secretary can say of the register: as a step of the help, and as it is typed."""

from collections.abc import Callable, Mapping

from cards.offers import Offer
from dialogs.archive.standing import to_register, waiting
from dialogs.next_steps import OfferPlace
from dialogs.refusals import Right
from dialogs.rights import may
from dialogs.scene import Scene


def steps(scene: Scene) -> tuple[Offer, ...]:
    """Show which motions are registered, once there are any."""
    there = scene.meeting.motions and may(Right.SECRETARY, scene) and to_register(scene)
    return (Offer("register.show", "archive.title", OfferPlace.END),) if there else ()


def _shown(scene: Scene) -> int | None:
    return 0 if steps(scene) else None


def _one(scene: Scene) -> int | None:
    wait = waiting(scene) if steps(scene) else ()
    return wait[0].motion if wait else None


LINES: Mapping[str, Callable[[Scene], int | None]] = {"register": _shown, "register_one": _one}
