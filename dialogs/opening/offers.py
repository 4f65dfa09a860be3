"""What chair and secretary can do of the opening: as a button, and as it is typed."""

from collections.abc import Callable, Mapping

from cards.offers import Offer
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Stage
from dialogs.showing.next_steps import OfferPlace


def offers(scene: Scene) -> tuple[Offer, ...]:
    """The opening, until the first matter is called, while something is left of it."""
    meeting = scene.meeting
    return _opening(scene) if meeting.stage is Stage.BEGUN and not meeting.last_called else ()


def steps(scene: Scene) -> tuple[Offer, ...]:
    """The same for whoever looks, and later too: chair and secretaries alone."""
    return _opening(scene) if scene.meeting.live and may(Right.HOSTS, scene) else ()


def _opening(scene: Scene) -> tuple[Offer, ...]:
    late = scene.meeting.last_called > 0
    return (Offer("opening.show", "opening.show", OfferPlace.NOTE, dialog=True, exception=late),) if left(scene) else ()


def left(scene: Scene) -> bool:
    """Whether something of the opening is not noted, of what the profile asks for."""
    return bool(scene.profile.opening_text) and scene.meeting.opening.informed is None


def _shows(scene: Scene) -> int | None:
    return 0 if scene.meeting.live and may(Right.HOSTS, scene) else None


def _informs(scene: Scene) -> int | None:
    return 0 if scene.meeting.live and left(scene) and may(Right.HOSTS, scene) else None


LINES: Mapping[str, Callable[[Scene], int | None]] = {"opening": _shows, "opening_inform": _informs}
