"""What the secretary can say of the register: as a step of the help, and as it is typed."""

from collections.abc import Callable, Mapping

from cards.offers import Offer
from dialogs.archive.registered_or_waiting import to_register, waiting
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Stage
from dialogs.showing.next_steps import OfferPlace


def steps(scene: Scene) -> tuple[Offer, ...]:
    """Show which motions are registered, once there are any; and after the close, note the dates of the minutes and legal force."""
    if not may(Right.SECRETARY, scene):
        return ()
    motions = (Offer("register.show", "archive.title", OfferPlace.END),) if to_register(scene) else ()
    over = scene.meeting.stage is Stage.CLOSED
    after = (
        Offer("dates.show", "archive.dates_title", OfferPlace.END),
        Offer("force.show", "archive.force_title", OfferPlace.END),
    )
    return (*motions, *(after if over else ()))


def _offered(verb: str) -> Callable[[Scene], int | None]:
    return lambda scene: 0 if any(one.verb == verb for one in steps(scene)) else None


def _one(scene: Scene) -> int | None:
    wait = waiting(scene) if steps(scene) else ()
    return wait[0].motion if wait else None


LINES: Mapping[str, Callable[[Scene], int | None]] = {
    "register": _offered("register.show"),
    "register_one": _one,
    "register_file": _offered("register.show"),
    "record_dates": _offered("dates.show"),
    "legal_force": _offered("force.show"),
}
