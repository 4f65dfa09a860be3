"""What can be noted for the minutes of one matter: as a button, and as it is typed."""

from collections.abc import Callable, Mapping

from cards.offers import Offer
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Matter, MatterState
from dialogs.minutes.drawing import to_adjust
from dialogs.showing.next_steps import OfferPlace


def offers(scene: Scene) -> tuple[Offer, ...]:
    """Adjust what waits for it, on the card with the next step: it is to be done before the sitting is closed."""
    meeting = scene.meeting
    if not meeting.minutes.at_once or not meeting.live or next(to_adjust(meeting), None) is None:
        return ()
    return (_shown(),)


def steps(scene: Scene) -> tuple[Offer, ...]:
    """In the help: a note in the minutes of the matter considered now or last; hosts also that it is adjusted at once."""
    return (*_notes(scene), *_of_hosts(scene))


def _notes(scene: Scene) -> tuple[Offer, ...]:
    matter = _considered(scene)
    if matter is None:
        return ()
    rights = (
        ("minutes.note", "minutes_note.ask", Right.MOVERS),
        ("minutes.record", "minutes_note.record", Right.SECRETARY),
    )
    sent, numbers = {"matter": matter.no}, {"no": matter.no}
    return tuple(
        Offer(verb, phrase, OfferPlace.NOTE, sent, numbers, dialog=True, exception=True)
        for verb, phrase, right in rights
        if may(right, scene)
    )


def _of_hosts(scene: Scene) -> tuple[Offer, ...]:
    meeting = scene.meeting
    if not may(Right.HOSTS, scene):
        return ()
    shown = (_shown(),) if meeting.minutes.at_once else ()
    no = _following(scene)
    if no is None:
        return shown
    return (
        Offer("at_once.decide", "minutes.at_once_offer", OfferPlace.NOTE, {"matter": no}, {"no": no}, exception=True),
        *shown,
    )


def _shown() -> Offer:
    return Offer("at_once.show", "minutes.at_once_title", OfferPlace.NOTE, dialog=True)


def _considered(scene: Scene) -> Matter | None:
    """The matter on the table, else the one before it, while something can be noted of it."""
    meeting = scene.meeting
    matter = meeting.on_table or meeting.matter(meeting.last_called)
    if not meeting.live or matter is None:
        return None
    return matter if matter.begun or matter.state is MatterState.ENDED else None


def _following(scene: Scene) -> int | None:
    """That matter, where it is not noted yet that it is adjusted at once."""
    matter = _considered(scene)
    return matter.no if matter is not None and matter.no not in scene.meeting.minutes.at_once else None


def _decides(scene: Scene) -> int | None:
    return _following(scene) if may(Right.HOSTS, scene) else None


def _adjusts(scene: Scene) -> int | None:
    waits = next(to_adjust(scene.meeting), None) if scene.meeting.live and may(Right.HOSTS, scene) else None
    return waits.no if waits is not None else None


def _announces(scene: Scene) -> int | None:
    noted = scene.meeting.minutes.at_once.items() if may(Right.SECRETARY, scene) else ()
    return next((no for no, one in noted if one.people and not one.announced), None)


def _noted_by(right: Right) -> Callable[[Scene], int | None]:
    def now(scene: Scene) -> int | None:
        matter = _considered(scene) if may(right, scene) else None
        return matter.no if matter is not None else None

    return now


LINES: Mapping[str, Callable[[Scene], int | None]] = {
    "minutes_note": _noted_by(Right.MOVERS),
    "minutes_note_record": _noted_by(Right.SECRETARY),
    "at_once": _decides,
    "at_once_shown": lambda scene: 0 if scene.meeting.minutes.at_once and may(Right.HOSTS, scene) else None,
    "at_once_adjusted": _adjusts,
    "at_once_announced": _announces,
}
