"""What whoever leads reads aloud at the opening, line by line, by the profile (R-076, R-077, R-228)."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from cards.opening import Script
from dialogs.judging.scene import Scene
from dialogs.opening.what_is_left import OpeningPart, asked
from dialogs.opening.whose_words import whose_words
from dialogs.profile.choices import FloorMethod, LostContact, MotionChannel, OpeningTopic
from dialogs.profile.profile import Profile

_NOT_ALOUD: Final = frozenset({OpeningPart.EQUIPMENT, OpeningPart.INFORMATION})
_WRITTEN: Final = frozenset({MotionChannel.FORM, MotionChannel.TYPED, MotionChannel.EMAIL})
_FLOOR: Final[Mapping[FloorMethod, str]] = {
    FloorMethod.SAY_NAME: "floor_say_name",
    FloorMethod.LIST: "floor_list",
    FloorMethod.BOTH: "floor_both",
}
_LOST: Final[Mapping[LostContact, str]] = {
    LostContact.MEMBER_CALLS: "lost_member_calls",
    LostContact.SECRETARY_CALLS: "lost_secretary_calls",
    LostContact.BOTH: "lost_both",
}


def drawn_script(scene: Scene) -> Script | None:
    """The script; None where the profile has no opening information. That the bot is there comes first in every one."""
    profile = scene.profile
    if not profile.opening_text:
        return None
    bot = "bot_reads" if scene.meeting.reads_chat else "bot_reads_not"
    lines = (line for topic in profile.opening_text for line in _draw_topic(topic, profile))
    steps = (part.value for part in asked(scene.meeting, profile) if part not in _NOT_ALOUD)
    return Script((bot, *lines, *steps), profile.reconnect_wait_min or 0, whose_words(profile))


def _draw_topic(topic: OpeningTopic, profile: Profile) -> Iterator[str]:
    """The codes of what is said of the topic under this profile."""
    drawn = _DRAWN.get(topic)
    yield drawn(profile) if drawn is not None else topic.value
    if topic is OpeningTopic.LOST_CONNECTION and profile.reconnect_wait_min:
        yield "lost_wait"


def _draw_motions(profile: Profile) -> str:
    return "motions_written" if _WRITTEN.intersection(profile.motion_channels) else "motions_aloud"


def _draw_adjournment(profile: Profile) -> str:
    return "adjournment_leave_call" if profile.adjourn_leave_call else "adjournment"


def _draw_floor(profile: Profile) -> str:
    return _FLOOR[profile.floor_method]


def _draw_lost(profile: Profile) -> str:
    return _LOST[profile.lost_contact]


_DRAWN: Final[Mapping[OpeningTopic, Callable[[Profile], str]]] = {
    OpeningTopic.FLOOR: _draw_floor,
    OpeningTopic.MOTIONS: _draw_motions,
    OpeningTopic.ADJOURNMENT: _draw_adjournment,
    OpeningTopic.LOST_CONNECTION: _draw_lost,
}
