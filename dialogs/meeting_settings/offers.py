"""What can be said of how the meeting is set up, and by whom: as buttons, and as it is typed."""

from collections.abc import Callable, Mapping

from cards.offers import Offer
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stages import not_planned
from dialogs.meeting.meeting import MatterState, Stage
from dialogs.meeting_settings.settings_still_hold import demanded
from dialogs.showing.next_steps import OfferPlace


def offers(scene: Scene) -> tuple[Offer, ...]:
    """Say how the meeting is set up, before it begins and before a matter behind closed doors; in a confidential one, that the chat is off, or on again."""
    meeting = scene.meeting
    on = meeting.on_table
    waits = on is not None and on.state is MatterState.CALLED and on.kind.closed_doors
    return (*_chat_offer(scene), *(_form(scene) if waits or meeting.stage is Stage.PREPARED else ()))


def steps(scene: Scene) -> tuple[Offer, ...]:
    """The same for whoever looks, whatever is on the table: each is offered to those alone who may."""
    return (*_chat_offer(scene), *_form(scene))


def _form(scene: Scene) -> tuple[Offer, ...]:
    meeting = scene.meeting
    planned = not_planned(meeting) is None and meeting.admitted
    if not planned or not may(Right.SETUP, scene) or not demanded(scene):
        return ()
    seldom = meeting.stage is not Stage.PREPARED
    return (Offer("ticks.show", "meeting_settings.title", OfferPlace.CHANGE, dialog=True, exception=seldom),)


def _chat_offer(scene: Scene) -> tuple[Offer, ...]:
    meeting = scene.meeting
    on = meeting.on_table
    if on is None or not on.kind.confidential or not meeting.live or not may(Right.SECRETARY, scene):
        return ()
    off = meeting.chat_word is None
    if off and meeting.switch.off:
        return ()  # It was read in Teams, which says more.
    sent: dict[str, str | int] = {"matter": on.no, "off": "yes" if off else "no"}
    return (
        Offer("chat.said", "meeting_settings.chat_off" if off else "meeting_settings.chat_on", OfferPlace.NOTE, sent),
    )


def _typed(scene: Scene) -> int | None:
    return 0 if _form(scene) else None


def _read_typed(scene: Scene) -> int | None:
    return 0 if scene.meeting.read_ticks is not None and _form(scene) else None


def _word(off: str) -> Callable[[Scene], int | None]:
    return lambda scene: 0 if any(one.fields.get("off") == off for one in _chat_offer(scene)) else None


LINES: Mapping[str, Callable[[Scene], int | None]] = {
    "ticks": _typed,
    "tick": _typed,
    "ticks_read": _read_typed,
    "chat_off": _word("yes"),
    "chat_on": _word("no"),
}
