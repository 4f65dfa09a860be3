"""Only people in a sitting's chat may act in it, and nobody is answered in private before that is known (R-251).

Whoever presses or speaks in the chat is in it by that, unless their removal was seen: what they wrote before it may come late, and only
Teams' roster, or an addition, lets them in again. In private the last roster read, or an addition, counts until a removal is seen; where
nothing is known the roster is read, and the press judged anew.
"""

from typing import Final

from dialogs.judging.kept_press import kept_press
from dialogs.judging.outcome import AskRoster, Outcome
from dialogs.judging.refusals import CommonRefusal, NoticeCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import notice, refused
from dialogs.meeting.meeting import Stage
from dialogs.roster.facts import InChat
from dialogs.said.inbound import Pressed, Said, Spoke

_ANYWHERE: Final = frozenset({"help"})


def kept_out(said: Pressed, scene: Scene) -> Outcome | None:
    """The answer to a press by somebody who has left the chat, or to a private one by somebody not known to be in it.

    None where the press can be judged.
    """
    if said.verb in _ANYWHERE or scene.meeting.stage is Stage.EMPTY:
        return None
    person = scene.person
    if person is not None and person.in_chat is False:
        return _gone(said)
    if not said.place.personal or (person is not None and person.in_chat):
        return None
    if said.checked or said.road.looking:
        return refused(CommonRefusal.PRESS_IN_CHAT)
    items = frozenset(item.key for item in scene.profile.items)
    again = kept_press(said, scene.meeting.key, items)
    asked = (AskRoster(f"member:{said.who.key}", again),)
    return Outcome(deliveries=asked, reply=notice(NoticeCode.CHECKING if again else NoticeCode.CHECKING_UNKEPT).reply)


def _gone(said: Pressed) -> Outcome:
    """The answer to somebody whose removal was seen. What came in the chat itself may tell that they are back: then the roster is read."""
    if said.place.personal or said.road.looking or said.checked:
        return refused(CommonRefusal.NOT_IN_CHAT)
    return Outcome(deliveries=(AskRoster("roster:back"),), reply=notice(NoticeCode.CHECKING_UNKEPT).reply)


def seen_here(said: Said, scene: Scene, outcome: Outcome) -> tuple[InChat, ...]:
    """Note that whoever did something in the chat is in it, where that was not known."""
    person = scene.person
    if not isinstance(said, Pressed | Spoke) or said.place.personal or person is None or person.in_chat is not None:
        return ()
    return (InChat(person.key),) if outcome.changes else ()
