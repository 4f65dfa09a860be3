"""What chair and secretary can do of the opening: as a button, and as it is typed."""

from collections.abc import Callable, Mapping

from cards.offers import Offer
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Stage
from dialogs.opening.what_is_left import OpeningPart, asked, left
from dialogs.showing.next_steps import OfferPlace


def offers(scene: Scene) -> tuple[Offer, ...]:
    """The opening, while something is left of it; once a matter was called it is behind the dots."""
    meeting = scene.meeting
    unread = scene.profile.opening_text and meeting.opening.informed is None  # nearly always, and asked for every card
    waits = meeting.stage is Stage.BEGUN and (unread or left(meeting, scene.profile))
    return (_opening(seldom=meeting.last_called > 0),) if waits else ()


def steps(scene: Scene) -> tuple[Offer, ...]:
    """The same for whoever looks, and later too, since who adjusts can be changed: chair and secretaries alone."""
    meeting = scene.meeting
    if not meeting.live or not may(Right.HOSTS, scene):
        return ()
    return (_opening(seldom=meeting.last_called > 0 or not left(meeting, scene.profile)),)


def _opening(*, seldom: bool) -> Offer:
    return Offer("opening.show", "opening.show", OfferPlace.NOTE, dialog=True, exception=seldom)


def _shows(scene: Scene) -> int | None:
    return 0 if scene.meeting.live and may(Right.HOSTS, scene) else None


def _noted(part: OpeningPart) -> Callable[[Scene], int | None]:
    """When the part can be noted: while it is left. Who adjusts can be changed, and another word of the summons noted, as long as the sitting goes on."""
    again = part in (OpeningPart.ADJUSTERS, OpeningPart.SUMMONS)

    def now(scene: Scene) -> int | None:
        meeting, profile = scene.meeting, scene.profile
        there = asked(meeting, profile) if again else left(meeting, profile)
        return 0 if meeting.live and may(Right.HOSTS, scene) and part in there else None

    return now


def _equipment(scene: Scene) -> int | None:
    """Whoever leads says it of their own."""
    return _noted(OpeningPart.EQUIPMENT)(scene) if scene.leads else None


LINES: Mapping[str, Callable[[Scene], int | None]] = {
    "opening": _shows,
    "opening_equipment": _equipment,
    "opening_inform": _noted(OpeningPart.INFORMATION),
    "opening_summons": _noted(OpeningPart.SUMMONS),
    "opening_adjusters": _noted(OpeningPart.ADJUSTERS),
    "opening_agenda": _noted(OpeningPart.AGENDA),
}
